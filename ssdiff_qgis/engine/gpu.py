"""The NVIDIA graphics card and its driver, as nvidia-smi or the kernel tells them."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from .target import numbers

_KERNEL = Path("/proc/driver/nvidia/version")
_PATIENCE_S = 15
#: Where nvidia-smi stands when it is not on PATH; the variables are Windows's.
_PLACES = (
    "/usr/lib/wsl/lib/nvidia-smi",
    "{SystemRoot}/System32/nvidia-smi.exe",
    "{ProgramFiles}/NVIDIA Corporation/NVSMI/nvidia-smi.exe",
)


@dataclass(frozen=True)
class Gpu:
    """A graphics card.

    Attributes:
        name: as the driver calls it; empty when unknown.
        driver: the driver's version.
        capability: CUDA compute capability; () when unknown.
        memory_mb: its memory; 0 when unknown.
    """

    name: str
    driver: tuple[int, ...]
    capability: tuple[int, ...] = ()
    memory_mb: int = 0


def parse_cards(text: str) -> list[Gpu]:
    """Read nvidia-smi's CSV lines: name, driver version, memory, and compute capability where it is there."""
    cards = []
    for line in text.splitlines():
        parts = [part.strip() for part in line.split(",")]
        if len(parts) < 3 or not numbers(parts[1]):
            continue
        memory = numbers(parts[2])
        capability = numbers(parts[3]) if len(parts) > 3 else ()
        cards.append(Gpu(parts[0], numbers(parts[1]), capability, memory[0] if memory else 0))
    return cards


def parse_kernel(text: str) -> Gpu | None:
    """Read the kernel's note on the driver, where there is no nvidia-smi."""
    found = re.search(r"NVRM version:.*?\s(\d+\.\d+(?:\.\d+)?)\s", text)
    return Gpu("", numbers(found.group(1))) if found else None


def best(cards: list[Gpu]) -> Gpu | None:
    """The card to compute on: the newest kind, then the most memory."""
    return max(cards, key=lambda card: (card.capability, card.memory_mb), default=None)


def find_gpu(env: Mapping[str, str] | None = None) -> Gpu | None:
    """The best NVIDIA card of this machine; None where there is none, or no driver. Takes up to some seconds."""
    program = _program(os.environ if env is None else env)
    for fields in ("name,driver_version,memory.total,compute_cap", "name,driver_version,memory.total"):
        if not program:
            break
        try:
            done = subprocess.run(
                [program, f"--query-gpu={fields}", "--format=csv,noheader,nounits"],
                capture_output=True,
                text=True,
                errors="replace",
                timeout=_PATIENCE_S,
                check=False,
                env=None if env is None else dict(env),
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except (OSError, subprocess.TimeoutExpired):
            break
        # A driver of another version than its library says so and ends with an error: no card can be used.
        cards = parse_cards(done.stdout) if done.returncode == 0 else []
        if cards:
            return best(cards)
    try:
        return parse_kernel(_KERNEL.read_text(encoding="utf-8", errors="replace")) if not program else None
    except OSError:
        return None


def _program(env: Mapping[str, str]) -> str | None:
    found = shutil.which("nvidia-smi", path=env.get("PATH"))
    if found:
        return found
    for place in _PLACES:
        try:
            path = Path(place.format(**env))
        except KeyError:
            continue
        if path.is_file():
            return str(path)
    return None
