"""What pip is asked to install, step by step, for one build of PyTorch on one Python; and the hash of it all."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from pathlib import Path

from .builds import CLASSICAL, Build
from .target import Target
from .words import translate

_TORCH = re.compile(r"^torch==([0-9.]+)", re.MULTILINE)


@dataclass(frozen=True)
class Step:
    """One run of ``pip install``.

    Attributes:
        title: what it does, in a few words.
        arguments: what follows ``pip install``.
        requirements: text of a requirements file to be written and installed; empty if the arguments say it all.
        megabytes: about what it downloads: its share of the progress.
        optional: whether the installation goes on when it fails.
    """

    title: str
    arguments: tuple[str, ...] = ()
    requirements: str = ""
    megabytes: int = 1
    optional: bool = False


@dataclass(frozen=True)
class Plan:
    """An installation.

    Attributes:
        build: key of the build.
        steps: the runs of pip.
        fingerprint: hash of all that is pinned; another one means that the engine is stale.
        space_mb: disk space to have free.
    """

    build: str
    steps: tuple[Step, ...]
    fingerprint: str
    space_mb: int


def plan_for(locks: Path, target: Target, build: Build, tag: str, wheels: Path | None = None) -> Plan:
    """The plan for a build.

    Every package is held to its hash, except builds of torch whose hash PyTorch's index alone knows and
    ``wheels.json`` does not: those are pinned by version and fetched over TLS.

    Args:
        locks: folder of the locks (tools/lock.py says what is in it).
        target: the machine.
        build: the build.
        tag: the Python, e.g. ``cp311``.
        wheels: a folder of wheels to install from, without any network.

    Raises:
        OSError, ValueError: the locks are missing or damaged.
    """
    common = (locks / "packages.txt").read_text(encoding="utf-8")
    torch = (locks / "torch.txt").read_text(encoding="utf-8")
    found = _TORCH.search(torch)
    if found is None:
        raise ValueError("torch.txt does not pin torch")
    source = ("--no-index", "--find-links", str(wheels)) if wheels is not None else ()
    wheel_only = ("--only-binary=:all:",)
    hashed = (*wheel_only, "--no-deps", "--require-hashes", *source)
    pip = Step(
        _tr("Updating the installer"),
        ("--upgrade", *hashed),
        (locks / "pip.txt").read_text(encoding="utf-8"),
        2,
        optional=True,
    )
    small = Step(_tr("Installing the packages for rasters"), hashed, common, 65)
    if build.key == CLASSICAL:
        return Plan(build.key, (pip, small), fingerprint(locks, build.key), build.space_mb)
    title = _tr("Installing PyTorch")
    weight = max(build.download_mb - small.megabytes, 1)
    if not build.local:
        large = Step(title, hashed, torch, weight)
    else:
        version = f"{found.group(1)}+{build.local}"
        pinned = json.loads((locks / "wheels.json").read_text(encoding="utf-8"))
        known = str(pinned.get(version, {}).get(f"{tag}-{target.name}", ""))
        if wheels is None:
            source = ("--extra-index-url", build.index)
        arguments = (*wheel_only, *source, *(("--no-deps",) if build.bundled else ()))
        if known and build.bundled:
            text = f"torch=={version} --hash=sha256:{known}\n"
            large = Step(title, (*arguments, "--require-hashes"), text, weight)
        else:
            large = Step(title, arguments, f"torch=={version}\n", weight)
    return Plan(build.key, (pip, small, large), fingerprint(locks, build.key), build.space_mb)


def fingerprint(locks: Path, build: str) -> str:
    """Hash of what a build pins; changes when an update of the plugin pins other packages."""
    digest = hashlib.sha256(build.encode())
    names = ["packages.txt"] if build == CLASSICAL else ["packages.txt", "torch.txt", "wheels.json"]
    for name in names:
        lines = (locks / name).read_text(encoding="utf-8").splitlines()
        digest.update("\n".join(line for line in lines if not line.startswith("#")).encode())
    return digest.hexdigest()[:16]


def _tr(text: str) -> str:
    return translate("SSDiffPlan", text)
