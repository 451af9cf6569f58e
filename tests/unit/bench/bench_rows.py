"""How the benches are called in tests, and rows as they write them."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

from ssdiff.bench.task import Row


def args(folder: Path, *more: str, jobs: tuple[str, ...] = ("--jobs", "1")) -> list[str]:
    given = ["--manifest", str(folder / "scenes.json"), "--data", str(folder), "--device", "cpu"]
    return [*given, *jobs, *more]


def rows_of(folder: Path) -> list[dict]:
    return json.loads((folder / "out" / "rows.json").read_text())


def row(scene: str, method: str, error: float, **more: object) -> Row:
    """A result with eight blocks whose errors are ``error`` times about 1."""
    draw = np.random.default_rng(0).uniform(0.8, 1.2, 8)
    blocks = [[1000 * error * n, 1000.0, 1 - 0.1 * error * n, error**2 * n, 1.0, 1e3, 1e3] for n in draw]
    figures = {"sam": error, "ergas": error, "q2n": 1 - 0.1 * error, "scc": 0.9, "psnr": 30.0}
    values = {"model": "vhr4", "file": f"{scene}.npz", "sensor": "qb", "scale": "reduced", "seconds": 1.0}
    values |= {"weights": "", "moved": (0.0, 0.0), "spread": None, "figures": figures, "blocks": blocks}
    return Row(**{**values, "scene": scene, "method": method, **more})
