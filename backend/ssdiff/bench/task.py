"""What a bench is to measure on one scene at one scale, what one measurement is, and what it depends on."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from ssdiff.resources import ADAPTERS, WEIGHTS
from ssdiff.sensors import sensor
from ssdiff.training.scenes import Entry

from . import peers
from .cells import content, key, sources
from .contenders import Contender


@dataclass(frozen=True)
class Task:
    """A scene at a scale, and how it is to be run.

    Attributes:
        entry: of the manifest.
        data: the data folder.
        reduced: brought down by Wald's protocol, against a reference; else at full resolution.
        side: longest side of the piece at full resolution, PAN pixels; 0 for all.
        contenders: who takes part.
        weights: instead of the preset's.
        adapter: instead of the preset's; ``none`` for none.
        device: that SSDiff runs on.
        threads: of the processor.
    """

    entry: Entry
    data: Path
    reduced: bool
    side: int
    contenders: tuple[Contender, ...]
    weights: Path | None = None
    adapter: str | None = None
    device: str = "auto"
    threads: int = 1

    @property
    def name(self) -> str:
        """For people."""
        return f"{self.entry.scene} {'reduced' if self.reduced else 'full'}"


@dataclass(frozen=True)
class Row:
    """One contender on one file.

    Attributes:
        model: that the scene validates.
        scene: its name.
        file: of the pair.
        sensor: its preset.
        method: the contender's label.
        scale: ``reduced`` or ``full``.
        figures: by their names.
        seconds: that fusing took, reading and writing included.
        weights: SHA-256 of SSDiff's weights, empty for others.
        moved: (rows, columns) in MS pixels by which the content was off, at full resolution.
        blocks: see ``scoring.Truth.blocks``.
        spread: see ``spread.tally``.
    """

    model: str
    scene: str
    file: str
    sensor: str
    method: str
    scale: str
    figures: dict[str, float]
    seconds: float
    weights: str
    moved: tuple[float, float]
    blocks: list[list[float]]
    spread: dict[str, Any] | None


@cache
def _shape(path: Path, name: str) -> tuple[int, int]:
    with np.load(path, allow_pickle=False) as file:
        shape = file[name if name in file.files else "ms"].shape
    return shape[-2], shape[-1]


def cost(task: Task, contender: Contender) -> float:
    """About how long a contender takes, in seconds of one core."""
    shape = _shape(task.data / task.entry.file, "gt" if task.reduced else "pan")
    if not task.reduced and task.side:
        shape = min(shape[0], task.side), min(shape[1], task.side)
    million = shape[0] * shape[1] / 1e6
    if not contender.ours:
        return 0.6 + 3.0 * million
    if contender.consistent:
        return 0.3 + 3.0 * million
    return 0.6 + 12.0 * million * contender.options["steps"] * contender.options["samples"]


def cell(task: Task, contender: Contender) -> str:
    """Name of the kept result."""
    return f"{task.entry.model}-{Path(task.entry.file).stem}-{'r' if task.reduced else 'f'}-{contender.label}"


def mark(task: Task, contender: Contender) -> str:
    """A name for everything that a result depends on."""
    entry = task.entry
    parts: dict[str, Any] = {
        "file": content(task.data / entry.file),
        "entry": asdict(entry),
        "scale": "reduced" if task.reduced else ["full", task.side],
        "contender": asdict(contender),
        "sources": sources(contender.ours),
        "preset": asdict(sensor(entry.sensor).serving(entry.model)),
    }
    if contender.peer:
        parts["version"] = peers.version(contender.method)
    if contender.ours:
        parts["weights"] = [path and content(path) for path in model(task)]
    return key(**parts)


def model(task: Task) -> tuple[Path | None, Path | None]:
    """Weights and adapter that SSDiff runs with: those of the preset where none are named."""
    preset = sensor(task.entry.sensor).serving(task.entry.model)
    weights = task.weights or (WEIGHTS / f"{preset.weights}.safetensors" if preset.weights else None)
    if task.adapter is not None:
        return weights, None if task.adapter == "none" else Path(task.adapter)
    adapter = ADAPTERS / f"{preset.adapter}.safetensors" if preset.adapter and not task.weights else None
    return weights, adapter if adapter is not None and adapter.is_file() else None
