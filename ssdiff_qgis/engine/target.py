"""What the machine is, as far as it decides which packages fit: system, processor, age of the system."""

from __future__ import annotations

import platform
import sys
from dataclasses import dataclass

from .words import translate

#: The first and the last Python that the pinned packages are built for.
OLDEST, NEWEST = (3, 10), (3, 14)
#: The oldest C library and the oldest macOS that PyTorch's wheels run on.
_GLIBC, _MACOS = (2, 28), (14, 0)
_MACHINES = {"amd64": "x86_64", "x64": "x86_64", "aarch64": "arm64"}


@dataclass(frozen=True)
class Target:
    """A kind of machine.

    Attributes:
        system: ``linux``, ``windows`` or ``macos``; another name where nothing is known.
        machine: ``x86_64`` or ``arm64``; another name where nothing is known.
        release: version of the C library on Linux, of the system on macOS; () when unknown or of no account.
    """

    system: str
    machine: str
    release: tuple[int, ...] = ()

    @property
    def name(self) -> str:
        """System and machine in one word, e.g. ``linux-x86_64``."""
        return f"{self.system}-{self.machine}"

    @classmethod
    def of(cls, platform_name: str, machine: str, release: str = "") -> Target:
        """From ``sys.platform``, ``platform.machine()`` and the release as text."""
        system = {"win32": "windows", "darwin": "macos"}.get(platform_name, platform_name)
        machine = machine.lower()
        return cls(system, _MACHINES.get(machine, machine), numbers(release))


def this_machine() -> Target:
    """The machine that this runs on; under Rosetta the processor that is really there."""
    if sys.platform == "darwin":
        machine = "arm64" if "ARM64" in platform.version() else platform.machine()
        return Target.of("darwin", machine, platform.mac_ver()[0])
    release = platform.libc_ver()[1] if sys.platform == "linux" else ""
    return Target.of(sys.platform, platform.machine(), release)


def unfit(target: Target) -> str:
    """Why PyTorch, and so SSDiff, does not run on this kind of machine, in one sentence; empty where it does."""
    if target.system == "macos" and target.machine == "x86_64":
        return _tr(
            "PyTorch is no longer made for Macs with an Intel processor, so SSDiff cannot run here; the "
            "classical methods can."
        )
    if target.system == "macos" and target.release and target.release < _MACOS:
        return _tr("PyTorch needs macOS 14 or later; this Mac has an older one.")
    if target.system == "windows" and target.machine != "x86_64":
        return _tr("The engine's packages are made for 64-bit Intel and AMD processors under Windows only.")
    if target.system == "linux" and target.release and target.release < _GLIBC:
        return _tr("PyTorch needs a Linux of 2018 or later (glibc 2.28); this one is older.")
    if target.system not in ("linux", "windows", "macos") or target.machine not in ("x86_64", "arm64"):
        return _tr("There are no packages of the engine for this kind of machine ({}).").format(target.name)
    return ""


def numbers(text: str) -> tuple[int, ...]:
    """The leading numbers of a version: ``"580.82.07"`` gives (580, 82, 7)."""
    found = []
    for part in text.strip().split("."):
        digits = part[: len(part) - len(part.lstrip("0123456789"))]
        if not digits:
            break
        found.append(int(digits))
        if digits != part:
            break
    return tuple(found)


def _tr(text: str) -> str:
    return translate("SSDiffTarget", text)
