"""One validation scene at one scale: every contender fused and scored, through the pipeline that users run."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import asdict
from functools import cached_property
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import rasterio

from ssdiff.choice import Choice
from ssdiff.job import FuseJob
from ssdiff.opening import open_scene
from ssdiff.pipeline import fuse
from ssdiff.raster.consistency import Projection
from ssdiff.raster.scene import Scene
from ssdiff.raster.source import Raster
from ssdiff.report.images import Images, place_on, read
from ssdiff.training.scenes import inner

from . import pairs, peers
from .cells import Cells, content
from .contenders import Contender, sampled
from .scoring import Truth, on_reference, without_reference
from .spread import tally
from .task import Row, Task, cell, mark, model


def run(task: Task, cells: Cells | None, tell: Callable[[str], None] = lambda label: None) -> list[Row]:
    """Fuse and score whatever is not kept.

    Args:
        task: the scene and who takes part.
        cells: results that are kept; None for none.
        tell: called with a contender's label when its result is there.
    """
    rows: dict[str, Row] = {}
    marks = {contender.label: mark(task, contender) for contender in task.contenders}
    for contender in task.contenders:
        kept = cells.load(cell(task, contender), marks[contender.label]) if cells else None
        if kept is not None:
            rows[contender.label] = Row(**kept)
            tell(contender.label)
    if len(rows) < len(task.contenders):
        with TemporaryDirectory(prefix="ssdiff-bench-") as name, contextlib.ExitStack() as stack:
            fusions = Fusions(task, Path(name), stack)
            for contender in task.contenders:
                if contender.label in rows:
                    continue
                row = rows[contender.label] = fusions.row(contender)
                if cells:
                    cells.save(cell(task, contender), marks[contender.label], asdict(row))
                tell(contender.label)
    return [rows[contender.label] for contender in task.contenders]


class Fusions:
    """The results on one pair, each made once.

    Args:
        task: the scene.
        folder: for the pair and the results.
        stack: closes what is opened.
    """

    def __init__(self, task: Task, folder: Path, stack: contextlib.ExitStack) -> None:
        self.task, self.folder = task, folder
        if task.reduced:
            self.pair = pairs.reduced(task.entry, task.data, folder)
        else:
            self.pair = pairs.full(task.entry, task.data, folder, task.side)
        self.scene: Scene
        self.choice: Choice
        self.scene, self.choice = open_scene(self._job("exp", folder / "unused.tif"))
        stack.callback(self.scene.close)
        self.made: dict[str, tuple[Path, float]] = {}

    def _job(self, method: str, out: Path, **options: Any) -> FuseJob:
        values = {"method": method, "output": str(out), "overwrite": True, "threads": self.task.threads}
        return FuseJob.from_args({**self.pair.args(), **values, **options})

    def of(self, contender: Contender) -> tuple[Path, float]:
        """Its fused raster, and the seconds that it took."""
        if contender.label not in self.made:
            out = self.folder / f"{contender.label.replace(' ', '-')}.tif"
            start = time.monotonic()
            before = 0.0
            if contender.consistent:
                source, before = self.of(self._unprojected(contender))
                self._project(source, out)
            elif contender.peer:
                peers.fuse(contender.method, *self._registered, out, self.task.threads)
            else:
                fuse(self._asked(contender, out), _quiet, _quiet, lambda: False)
            self.made[contender.label] = out, before + time.monotonic() - start
        return self.made[contender.label]

    def row(self, contender: Contender) -> Row:
        """Its figures."""
        fused, seconds = self.of(contender)
        task, spread = self.task, None
        blocks: list[list[float]] = []
        if self.pair.truth is not None:
            both = Truth.of(self.pair.truth, self.pair.ratio, fused)
            figures, blocks = both.figures(self.pair.ratio), both.blocks()
            if self._deviation(fused).is_file():
                wide = on_reference(self.pair.truth, self._deviation(fused))[inner(self.pair.ratio)]
                spread = tally(both.gt, both.fused, wide, both.valid & np.isfinite(wide).all(axis=0))
        else:
            with closing(Raster(fused, "fused")) as raster:
                figures = without_reference(Images.of(self.scene, self.choice, raster))
        weights = model(task)[0] if contender.ours else None
        return Row(
            task.entry.model, task.entry.scene, task.entry.file, task.entry.sensor, contender.label,
            "reduced" if task.reduced else "full", figures, round(seconds, 2),
            content(weights) if weights else "", self.pair.moved, blocks, spread,
        )  # fmt: skip

    def _asked(self, contender: Contender, out: Path) -> FuseJob:
        """The job of a method of ours."""
        options = dict(contender.options)
        if contender.ours:
            weights, adapter = model(self.task)
            options |= {
                "weights": str(weights),
                "adapter": str(adapter or "none"),
                "device": self.task.device,
            }
            if options["samples"] > 1 and self.task.reduced:
                options["uncertainty"] = str(self._deviation(out))
        return self._job(contender.method, out, consistency=False, **options)

    @staticmethod
    def _deviation(fused: Path) -> Path:
        return fused.with_name(f"{fused.stem}-spread.tif")

    def _unprojected(self, contender: Contender) -> Contender:
        options = contender.options
        return sampled(
            f"{options['steps']}x{options['samples']}" if options["samples"] > 1 else f"{options['steps']}"
        )

    def _project(self, source: Path, out: Path) -> None:
        """What ``--consistency`` does, on a result that is there: nothing is fused twice."""
        area = self.scene.area
        with closing(Raster(source, "fused")) as raster:
            if place_on(self.scene, raster) != area:
                raise ValueError("only whole scenes can be projected")
            bands = list(range(len(raster.bands)))
            image, valid = read([raster], bands, (area.height, area.width), (0, 0))
        projection = Projection(self.scene, self.choice.gains(len(bands)))
        rows = projection.rows(iter([(area.row, [image], valid)]), area, area)
        moved = np.concatenate([planes[0] for _, planes, _ in rows], axis=1)
        with rasterio.open(source) as file:
            place = file.transform
        pairs.write_raster(out, np.where(valid, moved, np.nan), place)

    @cached_property
    def _registered(self) -> tuple[Path, Path]:
        """PAN and MS on one grid, as plain rasters for peers."""
        source, _ = self.of(Contender("exp", "exp"))
        area = self.scene.area
        with rasterio.open(source) as file:
            lms, place = file.read(), file.transform
        pan, _ = read([self.scene.pan], [0], (area.height, area.width), (area.row, area.column))
        paths = self.folder / "peer-pan.tif", self.folder / "peer-ms.tif"
        pairs.write_raster(paths[0], pan, place)
        pairs.write_raster(paths[1], lms, place)
        return paths


def _quiet(*_: object) -> None:
    """Progress and log of the jobs are not the bench's."""
