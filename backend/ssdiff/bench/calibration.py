"""``ssdiff bench calibration``: does the error follow the samples' spread? On the validation scenes, reduced scale."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ssdiff.errors import InputError

from . import charts, page
from .contenders import sampled
from .quality import common, jobs, processes, tasks, validation
from .running import everything
from .spread import RATIOS
from .tables import by_model
from .task import Row

#: Least share of pixels of a class of spread that is shown.
_SHARE = 1e-3


@dataclass(frozen=True)
class Calibration:
    """How the spread of samples goes with the error.

    Attributes:
        curve: spread and error, root mean squares, of each class of spread; in shares of the reference's standard
            deviation.
        factor: what the spread must be multiplied by to have the error's size.
        rank: rank correlation of |error| with spread over pixels, mean over files.
        pearson: linear correlation, likewise.
        within: share of pixels whose error is below 1 and 2 calibrated spreads (normal errors: 0.683, 0.954).
        scatter: smallest and largest factor of a single file.
    """

    curve: list[tuple[float, float]]
    factor: float
    rank: float
    pearson: float
    within: tuple[float, float]
    scatter: tuple[float, float]


def calibration(tallies: Sequence[dict[str, Any]]) -> Calibration:
    """Put the counts of several files together; every file weighs by its pixels.

    Args:
        tallies: of ``spread.tally``.
    """

    def total(name: str) -> np.ndarray:
        return np.asarray([each[name] for each in tallies], np.float64).sum(axis=0, keepdims=True)[0]

    count, error, spread, ratios = map(total, ("count", "error", "spread", "ratios"))
    shown = count >= _SHARE * count.sum()
    curve = np.sqrt(np.stack([spread[shown] / count[shown], error[shown] / count[shown]], axis=1))
    factors = [float(np.sqrt(np.sum(each["error"]) / np.sum(each["spread"]))) for each in tallies]
    factor = float(np.sqrt(error.sum() / spread.sum()))
    below = np.concatenate([[0.0], np.cumsum(ratios)]) / ratios.sum()
    within = [float(np.interp(k * factor, RATIOS[:-1], below[:-1])) for k in (1.0, 2.0)]
    return Calibration(
        [(float(a), float(b)) for a, b in curve],
        factor,
        float(np.mean([each["rank"] for each in tallies])),
        float(np.mean([each["pearson"] for each in tallies])),
        (within[0], within[1]),
        (min(factors), max(factors)),
    )


def table(found: dict[str, Calibration], files: dict[str, int]) -> str:
    """A line for each model."""
    lines = [
        "| model | files | rank correlation | linear correlation | factor (by file) | within 1, 2 calibrated spreads |",
        "|---|---|---|---|---|---|",
    ]
    for model, each in found.items():
        lines.append(
            f"| {model} | {files[model]} | {each.rank:.2f} | {each.pearson:.2f} | {each.factor:.2f} "
            f"({each.scatter[0]:.2f} to {each.scatter[1]:.2f}) | {each.within[0]:.3f}, {each.within[1]:.3f} |"
        )
    return "\n".join(lines) + "\n"


def main(argv: Sequence[str]) -> int:
    """The command.

    Raises:
        InputError: no data folder, no scenes, or a single sample.
    """
    parser = argparse.ArgumentParser(prog="ssdiff bench calibration", description=__doc__)
    common(parser)
    jobs(parser)
    parser.add_argument("--sampling", default="1x8", help="STEPSxSAMPLES")
    given = parser.parse_args(argv)
    contender = sampled(given.sampling)
    if contender.options["samples"] < 2:
        raise InputError("One sample has no spread.", "Write --sampling 1x8.", "bad-option")
    todo = tasks(given, validation(given), ["reduced"], [contender], 0)
    rows = everything(todo, given.out and given.out / "cells", processes(given))
    parts = {model: _tallies(mine) for model, mine in by_model(rows).items()}
    found = {model: calibration(tallies) for model, tallies in parts.items()}
    text = table(found, {model: len(tallies) for model, tallies in parts.items()})
    print(text)
    if given.out:
        write(given.out, found)
    if given.page:
        plots = {"calibration.svg": "Error by the samples' spread; on the dashed line both are of one size"}
        page.put(given.page, "bench calibration", text + page.plots(given.page, given.out, plots))
    return 0


def _tallies(rows: Sequence[Row]) -> list[dict[str, Any]]:
    return [row.spread for row in rows if row.spread is not None]


def write(out: Path, found: dict[str, Calibration]) -> None:
    """Figures and plot into a folder."""
    out.mkdir(parents=True, exist_ok=True)
    plain = {model: asdict(each) for model, each in found.items()}
    (out / "calibration.json").write_text(json.dumps(plain, indent=1) + "\n", encoding="utf-8")
    title = "Error by the samples' spread, validation scenes"
    across, up = "spread of the samples, share of the band's standard deviation", "root mean square error"
    drawn = charts.curves([(model, each.curve) for model, each in found.items()], title, across, up)
    (out / "calibration.svg").write_text(drawn, encoding="utf-8")
