"""Which scenes weights were trained on: what a weights file says of it, and what may be scored as held out."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ssdiff.errors import InputError
from ssdiff.model.weights import load

#: Key of a weights file's metadata: the sorted names of all scenes that it and its start were trained on.
KEY = "scenes"


def seen(path: Path, stated: Sequence[str] | None = None) -> frozenset[str] | None:
    """The scenes that weights were trained on; None where nobody says.

    Args:
        path: the weights file; its own list goes before ``stated``.
        stated: the scenes, for a file without a list.
    """
    found = load(path).meta.get(KEY, stated)
    return None if found is None else frozenset(found)


def refuse_seen(path: Path, scenes: Sequence[str], known: frozenset[str] | None) -> None:
    """Refuse weights that have seen one of ``scenes``, or of which nobody knows.

    Args:
        path: the weights file.
        scenes: to be held out.
        known: the scenes that the weights were trained on.

    Raises:
        InputError: they have, or ``known`` is None.
    """
    if known is None:
        raise InputError(
            f"{path} does not say which scenes it was trained on, so that none counts as held out.",
            "Give weights of ssdiff train that list their scenes.",
            "held-out",
        )
    both = sorted(known.intersection(scenes))
    if both:
        raise InputError(
            f"{path} was trained on {both[0]}, so that it does not count as held out.",
            "Give weights of a recipe that holds it out.",
            "held-out",
        )
