"""Who takes part in a bench: SSDiff as it is sampled, the classical methods, and other programs' tools."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, fields
from typing import Any

from ssdiff.errors import InputError
from ssdiff.job import METHODS, FuseJob

from .peers import PEERS

#: What SSDiff's label ends in where the result was moved to degrade back to MS.
CONSISTENT = " consistent"


@dataclass(frozen=True)
class Contender:
    """One way to fuse.

    Attributes:
        label: its name in tables.
        method: of ``ssdiff fuse``, or a key of ``peers.PEERS``.
        options: further options of ``ssdiff fuse``.
        consistent: the result is projected onto MS.
    """

    label: str
    method: str
    options: dict[str, Any] = field(default_factory=dict)
    consistent: bool = False

    @property
    def ours(self) -> bool:
        """Whether it is SSDiff."""
        return self.method == "ssdiff"

    @property
    def peer(self) -> bool:
        """Whether another program makes it."""
        return self.method in PEERS


def sampled(drawn: str, consistent: bool = False) -> Contender:
    """SSDiff by ``STEPS`` or ``STEPSxSAMPLES``.

    Raises:
        InputError: it is neither.
    """
    steps, _, samples = drawn.partition("x")
    if not steps.isdecimal() or not (samples or "1").isdecimal():
        raise InputError(f"The sampling {drawn} is no number of steps.", "Write 4, or 1x8.", "bad-option")
    label = f"ssdiff {drawn}" + (CONSISTENT if consistent else "")
    return Contender(label, "ssdiff", {"steps": int(steps), "samples": int(samples or 1)}, consistent)


def default() -> str:
    """Label of SSDiff as ``ssdiff fuse`` runs it, with weights of its own, unless told otherwise."""
    known = {spec.name: spec.default for spec in fields(FuseJob)}
    samples = "" if known["samples"] == 1 else f"x{known['samples']}"
    return sampled(f"{known['steps']}{samples}", known["consistency"] is not False).label


def contenders(methods: Sequence[str], sampling: Sequence[str], consistency: bool = True) -> list[Contender]:
    """All that take part, in the order of tables.

    Args:
        methods: of ``ssdiff fuse`` and of ``peers.PEERS``.
        sampling: of SSDiff.
        consistency: also score SSDiff projected onto MS.

    Raises:
        InputError: no such method.
    """
    found = []
    for method in methods:
        if method == "ssdiff":
            ways = (False, True) if consistency else (False,)
            found += [sampled(drawn, way) for drawn in sampling for way in ways]
        elif method in METHODS or method in PEERS:
            found.append(Contender(method, method))
        else:
            raise InputError(
                f"There is no method {method}.",
                "Choose from " + ", ".join((*METHODS, *PEERS)) + ".",
                "method",
            )
    return found
