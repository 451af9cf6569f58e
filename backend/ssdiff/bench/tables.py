"""Tables of the quality bench in Markdown: means, sensors, scenes, wins and losses against the classical methods."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from .bootstrap import FIGURES, Change, compared
from .pairs import RATIO
from .scoring import FULL, REDUCED
from .task import Row

NAMES = {
    "sam": "SAM", "ergas": "ERGAS", "q2n": "Q2n", "scc": "SCC", "psnr": "PSNR", "d_lambda_k": "D_λ^K", "d_s": "D_s",
    "hqnr": "HQNR",
}  # fmt: skip
#: Figures that are better low.
LOW = ("sam", "ergas", "d_lambda_k", "d_s")


@dataclass(frozen=True)
class Against:
    """SSDiff on one scene, or on all of a model, against the classical method that is best there.

    Attributes:
        scene: its name, or ``mean``.
        best: the classical method that is best by each figure.
        changes: of SAM, ERGAS and 1 - Q2n.
        hqnr: SSDiff's at full resolution and the best classical one's; None where there is no such pair.
    """

    scene: str
    best: dict[str, str]
    changes: dict[str, Change]
    hqnr: tuple[float, float] | None


def is_ours(row: Row) -> bool:
    """Whether SSDiff made it."""
    return row.method.startswith("ssdiff")


def mean(rows: Sequence[Row], method: str, figure: str) -> float:
    """Mean over files of a figure of a method; NaN where there is none."""
    values = [row.figures[figure] for row in rows if row.method == method and figure in row.figures]
    return float(np.mean(values)) if values else float("nan")


def best(rows: Sequence[Row], figure: str) -> str:
    """The classical method with the best mean of a figure."""
    names = list(dict.fromkeys(row.method for row in rows if not is_ours(row) and figure in row.figures))
    sign = 1.0 if figure in LOW else -1.0
    return min(names, key=lambda name: sign * mean(rows, name, figure))


def against(rows: Sequence[Row], ours: str) -> list[Against]:
    """SSDiff against the best classical method: on the mean of all files first, then on each scene.

    Args:
        rows: of one model.
        ours: label of SSDiff.
    """
    scenes = list(dict.fromkeys(row.scene for row in rows))
    found = []
    for scene in ("mean", *scenes):
        here = [row for row in rows if scene in ("mean", row.scene)]
        low, high = ([row for row in here if row.scale == scale] for scale in ("reduced", "full"))
        rivals = [row for row in low if not is_ours(row)]
        names: dict[str, str] = {}
        changes: dict[str, Change] = {}
        if rivals and any(row.method == ours for row in low):
            mine = [row.blocks for row in low if row.method == ours]
            for figure in FIGURES:
                names[figure] = best(low, figure)
                theirs = [row.blocks for row in low if row.method == names[figure]]
                changes[figure] = compared(mine, theirs, RATIO[low[0].model])[figure]
        hqnr = None
        if any(not is_ours(row) for row in high) and any(row.method == ours for row in high):
            hqnr = mean(high, ours, "hqnr"), mean(high, best(high, "hqnr"), "hqnr")
        if changes or hqnr:
            found.append(Against(scene, names, changes, hqnr))
    return found


def by_model(rows: Sequence[Row]) -> dict[str, list[Row]]:
    """Rows by the name of their model."""
    return {
        model: [row for row in rows if row.model == model] for model in sorted({row.model for row in rows})
    }


def summary(rows: Sequence[Row], ours: str) -> str:
    """Means of every method, and SSDiff against the best classical one by scene, a part for each model."""
    parts = []
    for model, mine in by_model(rows).items():
        found = against(mine, ours)
        parts += [f"### {model}\n", means(mine), ""]
        if found:
            parts += [
                f"`{ours}` against the classical method that is best by the figure:\n",
                duel(found),
                wins(found),
                "",
            ]
    return "\n".join(parts).rstrip() + "\n"


def means(rows: Sequence[Row]) -> str:
    """A line for each method: means over the files, at both scales; the best classical and the best figure marked."""
    figures = [f for f in ("sam", "ergas", "q2n", *FULL) if any(f in row.figures for row in rows)]
    methods = list(dict.fromkeys(row.method for row in rows))
    counts = [len({row.file for row in rows if row.scale == scale}) for scale in ("reduced", "full")]
    lines = [
        f"Means over {counts[0]} files at reduced and {counts[1]} at full resolution.\n",
        _head(["method", *[NAMES[f] for f in figures]]),
    ]
    top = {f: _top(rows, methods, f) for f in figures}
    lines += [_line(method, [_cell(mean(rows, method, f), f, top[f]) for f in figures]) for method in methods]
    return "\n".join(lines)


def _top(rows: Sequence[Row], methods: Sequence[str], figure: str) -> float:
    values = [mean(rows, method, figure) for method in methods]
    known = [value for value in values if np.isfinite(value)]
    return (min if figure in LOW else max)(known, default=float("nan"))


def _cell(value: float, figure: str, top: float) -> str:
    if not np.isfinite(value):
        return "–"
    text = (
        f"{value:.2f}"
        if figure == "psnr"
        else f"{value:.3f}"
        if figure in ("sam", "ergas")
        else f"{value:.4f}"
    )
    return f"**{text}**" if value == top else text


def duel(found: Sequence[Against]) -> str:
    """A line for each scene: change of SAM, ERGAS and 1 - Q2n with intervals, and HQNR."""
    lines = [_head(["scene", "SAM", "ERGAS", "1 − Q2n", "HQNR, best classical"])]
    for each in found:
        cells = [f"{each.changes[f]}, {each.best[f]}" if f in each.changes else "–" for f in FIGURES]
        cells.append("–" if each.hqnr is None else f"{each.hqnr[0]:.4f}, {each.hqnr[1]:.4f}")
        lines.append(_line(each.scene, cells))
    return "\n".join(lines)


def wins(found: Sequence[Against]) -> str:
    """How many scenes are won, lost, and too close to call."""
    scenes = [each for each in found if each.scene != "mean"]
    said = []
    for figure in FIGURES:
        verdicts = [each.changes[figure].verdict for each in scenes if figure in each.changes]
        if verdicts:
            counts = (verdicts.count(kind) for kind in ("win", "tie", "loss"))
            said.append("{} {} won, {} open, {} lost".format(NAMES[figure], *counts))
    full = [each.hqnr for each in scenes if each.hqnr is not None]
    if full:
        higher = sum(a >= b for a, b in full)
        said.append(f"HQNR {higher} higher, {len(full) - higher} lower")
    return "\nScenes: " + "; ".join(said) + "." if said else ""


def whole(rows: Sequence[Row], ours: str) -> str:
    """Everything: the summary, sensors, and every method on every scene."""
    parts = [summary(rows, ours)]
    for scale, figures in (("reduced", REDUCED), ("full", FULL)):
        here = [row for row in rows if row.scale == scale]
        if here:
            parts.append(f"## By sensor, {scale} resolution\n")
            parts += [
                _grouped(mine, figures, lambda row: row.sensor, model)
                for model, mine in by_model(here).items()
            ]
            parts.append(f"## By scene, {scale} resolution\n")
            parts += [
                _grouped(mine, figures, lambda row: row.scene, model)
                for model, mine in by_model(here).items()
            ]
    return "\n".join(parts)


def _grouped(rows: Sequence[Row], figures: Sequence[str], group: Callable[[Row], str], model: str) -> str:
    lines = [f"### {model}\n", _head(["", "method", *[NAMES[f] for f in figures]])]
    methods = list(dict.fromkeys(row.method for row in rows))
    for name in dict.fromkeys(group(row) for row in rows):
        here = [row for row in rows if group(row) == name]
        for method in methods:
            lines.append(
                _line(
                    name,
                    [method, *[_cell(mean(here, method, f), f, _top(here, methods, f)) for f in figures]],
                )
            )
    return "\n".join([*lines, ""])


def _head(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cells) + " |\n|" + "---|" * len(cells)


def _line(name: str, cells: Sequence[str]) -> str:
    return f"| {name} | " + " | ".join(cells) + " |"
