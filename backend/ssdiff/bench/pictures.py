"""``ssdiff bench pictures``: MS, the best classical result, SSDiff and the reference side by side at full size."""

from __future__ import annotations

import argparse
import contextlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from ssdiff.device import cores
from ssdiff.report.pictures import Stretch, png
from ssdiff.sensors import sensor
from ssdiff.training.scenes import Entry, inner

from . import page
from .contenders import contenders, default, sampled
from .quality import common, tasks, validation
from .scene_run import Fusions
from .scoring import on_reference
from .task import Task

#: Side of a crop, pixels of the fused raster, and the white between two.
SIDE, GAP = 128, 4
_CLASSICAL = ("gsa", "bt-h", "mtf-glp-fs", "bdsd-pc")


@dataclass(frozen=True)
class Picture:
    """A row of crops.

    Attributes:
        name: of the scene.
        image: uint8 (H, W, 3).
        classical: which method stands second.
        place: (row, column) of the crop in the reference.
    """

    name: str
    image: np.ndarray
    classical: str
    place: tuple[int, int]


def busiest(image: np.ndarray, valid: np.ndarray, side: int) -> tuple[int, int]:
    """Upper left corner of the square of ``side`` with the strongest detail for its brightness, of (C, H, W)."""
    height, width = image.shape[1:]
    side = min(side, height, width)
    grey = image.mean(axis=0)
    best, found = -1.0, (0, 0)
    for row in np.unique(np.linspace(0, height - side, 8).astype(int)):
        for column in np.unique(np.linspace(0, width - side, 8).astype(int)):
            cut = np.s_[row : row + side, column : column + side]
            if valid[cut].mean() < 0.99:
                continue
            piece = grey[cut]
            worth = float(np.abs(np.diff(piece, axis=0)).mean() + np.abs(np.diff(piece, axis=1)).mean())
            worth /= max(float(piece.mean()), 1e-9)
            if worth > best:
                best, found = worth, (int(row), int(column))
    return found


def picture(task: Task, ours: str, side: int = SIDE) -> Picture:
    """MS, the classical result with the lowest ERGAS here, SSDiff and the reference, at reduced resolution.

    Args:
        task: a scene at reduced scale.
        ours: how SSDiff is sampled, as ``sampled`` reads it.
        side: of a crop.
    """
    with TemporaryDirectory(prefix="ssdiff-bench-") as name, contextlib.ExitStack() as stack:
        fusions = Fusions(task, Path(name), stack)
        found, ratio = fusions.pair.truth, fusions.pair.ratio
        assert found is not None
        cut = inner(ratio)
        rivals = {each.method: fusions.row(each).figures["ergas"] for each in contenders(_CLASSICAL, [])}
        best = min(rivals, key=lambda method: rivals[method])
        mine = sampled(ours, default().endswith("consistent"))
        results = [
            on_reference(found, fusions.of(each)[0])[cut]
            for each in (*contenders([best], []), mine)
        ]  # fmt: skip
        gt = found.gt[cut]
        place = busiest(gt, ~found.empty[cut[1:]], side)
        here = np.s_[:, place[0] : place[0] + side, place[1] : place[1] + side]
        low = _nearest(found.gt.shape[1:], fusions, cut)
        stretch = _stretch(gt, task.entry)
        crops = [stretch.colours(np.nan_to_num(image[here])) for image in (low, *results, gt)]
    white = np.full((crops[0].shape[0], GAP, 3), 255, np.uint8)
    parts = [part for crop in crops for part in (crop, white)][:-1]
    return Picture(task.entry.scene, np.concatenate(parts, axis=1), best, place)


def _nearest(shape: tuple[int, ...], fusions: Fusions, cut: tuple[slice, slice, slice]) -> np.ndarray:
    """MS's own pixels on the reference's grid."""
    scene = fusions.scene
    ms, _ = scene.ms_pixels((0, scene.ms[0].shape[0]), (0, scene.ms[0].shape[1]))
    at = [
        np.clip(
            np.rint(scene.geometry.ms_position(np.arange(size), axis)).astype(int), 0, ms.shape[axis + 1] - 1
        )
        for axis, size in enumerate(shape)
    ]
    return np.asarray(ms[:, at[0][:, None], at[1][None, :]][cut])


def _stretch(gt: np.ndarray, entry: Entry) -> Stretch:
    """One stretch for all of a row, by the reference."""
    names = sensor(entry.sensor).serving(entry.model).names
    order = (names.index("red"), names.index("green"), names.index("blue"))
    limits = np.array([np.percentile(gt[band], (2.0, 98.0)) for band in order])
    return Stretch(order, limits[:, 0], limits[:, 1], (0.0, 1.0))


def main(argv: Sequence[str]) -> int:
    """The command.

    Raises:
        InputError: no data folder, or no scenes.
    """
    parser = argparse.ArgumentParser(prog="ssdiff bench pictures", description=__doc__)
    common(parser)
    parser.add_argument("--sampling", default="1", help="SSDiff's STEPS or STEPSxSAMPLES")
    parser.add_argument("--side", type=int, default=SIDE, help="of a crop, pixels")
    given = parser.parse_args(argv)
    out = given.out or Path("pictures")
    out.mkdir(parents=True, exist_ok=True)
    made: list[tuple[Picture, Task, str]] = []
    for task in tasks(given, validation(given), ["reduced"], [], 0):
        seen = [(known.entry.model, known.entry.scene) for _, known, _ in made]
        if (task.entry.model, task.entry.scene) in seen:  # one a scene, whatever its files
            continue
        drawn = picture(replace(task, threads=cores()), given.sampling, given.side)
        name = f"{task.entry.model}-{drawn.name}.png"
        (out / name).write_bytes(png(drawn.image))
        print(f"{out / name}: {drawn.classical} stands second", flush=True)
        made.append((drawn, task, name))

    def shown(folder: str) -> str:
        parts = ["Left to right: MS, the classical method named, SSDiff, the reference."]
        for drawn, task, name in made:
            parts.append(f"`{drawn.name}` (`{task.entry.model}`, {task.entry.sensor}), {drawn.classical}:")
            parts.append(f"![{drawn.name}]({folder}{name})")
        return "\n\n".join(parts) + "\n"

    (out / "pictures.md").write_text("# Side by side\n\n" + shown(""), encoding="utf-8")
    if given.page:
        page.put(given.page, "bench pictures", shown(page.near(given.page, out) + "/"))
    return 0
