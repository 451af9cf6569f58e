"""A scene: PAN and MS opened, checked, aligned, and cut into blocks."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Any, Protocol

import numpy as np

from ..block import Block
from ..errors import InputError
from ..resample.geometry import Geometry
from ..sentence import say
from . import checks, grid
from .cutting import Frame, Strip, gather
from .grid import Window
from .source import Band, Raster
from .statistics import Statistics, away, correlation, measure, measure_offset, sample_windows
from .tiles import Axis, anchor, axes


class Grid(Protocol):
    """What a fusion method says about the windows it wants (``fusers.Fuser``)."""

    size: int
    overlap: int
    halo: int


class Scene:
    """PAN and MS of one place. Open it with ``Scene.open``.

    Attributes:
        pan: PAN's raster (path, transform, crs, tags, bands).
        ms: the MS rasters, in the order given.
        positions: 0-based positions of the chosen bands in the stack of MS's bands (alpha left out).
        bands: what each chosen band declares (name, dtype, nodata, interpretation, scale, offset, tags).
        geometry: where MS pixels lie on PAN's grid, after correction where align is ``auto``.
        area: the output window: PAN pixels whose centre lies in MS's footprint.
        align: ``geo``, ``auto`` or ``none``.
        notes: what the user should know, one sentence each.
        seen: a window that is known to hold valid pixels.
    """

    def __init__(
        self,
        pan: Raster,
        ms: list[Raster],
        positions: list[int],
        geometry: Geometry,
        area: Window,
        align: str,
        notes: list[str],
    ) -> None:
        self.pan = pan
        self.ms = ms
        self.positions = positions
        stack = [band for raster in ms for band in raster.bands]
        self.bands: list[Band] = [stack[p] for p in positions]
        self.geometry = geometry
        self.area = area
        self.align = align
        self.notes = notes
        self.seen = area

    @classmethod
    def open(
        cls,
        pan: str | os.PathLike[str],
        ms: Sequence[str | os.PathLike[str]],
        bands: Sequence[int] | None = None,
        align: str = "geo",
    ) -> Scene:
        """Open a pair, refuse what cannot be fused, and align it.

        Args:
            pan: path of PAN (also GDAL's /vsi paths).
            ms: paths of MS; the bands of several files are stacked in this order.
            bands: 1-based positions in that stack, in the order wanted; all by default.
            align: ``geo`` by geotransforms; ``auto`` also corrects the measured content offset;
                ``none`` by upper-left corners and size ratio.

        Raises:
            InputError: the pair cannot be fused; its code says why.
        """
        if align not in ("geo", "auto", "none"):
            raise InputError(
                say("Unknown alignment {align}.", align=align), say("Use geo, auto or none."), "align"
            )
        if not ms:
            raise InputError(say("No MS raster was given."), say("Give one or more."), "missing")
        opened: list[Raster] = []
        try:
            high = Raster(pan, "PAN")
            opened.append(high)
            for path in ms:
                opened.append(Raster(path, "MS"))
            return cls._pair(high, opened[1:], bands, align)
        except BaseException:
            for raster in opened:
                raster.close()
            raise

    @classmethod
    def _pair(cls, pan: Raster, ms: list[Raster], bands: Sequence[int] | None, align: str) -> Scene:
        notes: list[str] = []
        low = ms[0]
        checks.one_ms_grid(ms)
        placed = align != "none"
        if placed:
            checks.georeferenced_alike(pan, low)
            if checks.image_coordinates(pan, low):
                placed = False
                notes.append(
                    say("PAN and MS have no coordinate system; their upper-left corners are taken to meet.")
                )
        geometry = (
            grid.by_transforms(pan.transform, low.transform)
            if placed
            else grid.by_corners(pan.shape, low.shape)
        )
        if placed or min(*pan.shape, *low.shape) > 1:
            checks.sensible(geometry, pan, low)
        checks.one_band_pan(pan, ms)
        area = checks.overlapping(geometry, pan, low, placed)
        scene = cls(pan, ms, _positions(ms, bands), geometry, area, align, notes)
        scene._require_data()
        if align == "auto":
            scene._correct()
        return scene

    def close(self) -> None:
        """Close the files."""
        for raster in (self.pan, *self.ms):
            raster.close()

    def __enter__(self) -> Scene:
        """The scene itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the files."""
        self.close()

    @property
    def ratio(self) -> tuple[float, float]:
        """MS pixel over PAN pixel, rows and columns."""
        return self.geometry.ratio

    @property
    def dtype(self) -> str:
        """Type that holds every chosen MS band."""
        return str(np.result_type(*[np.dtype(band.dtype) for band in self.bands]))

    @property
    def paths(self) -> list[str]:
        """PAN's path, then MS's."""
        return [self.pan.path, *[raster.path for raster in self.ms]]

    @property
    def files(self) -> list[str]:
        """The paths, and every other file that pixels, masks or places come from."""
        return list(dict.fromkeys([*self.paths, *(file for raster in (self.pan, *self.ms) for file in raster.files)]))

    @property
    def crs(self) -> Any:
        """PAN's CRS or None."""
        return self.pan.crs

    @cached_property
    def frame(self) -> Frame:
        """Where the rasters end and are mirrored."""
        return Frame.of(self.geometry, self.pan.shape, self.ms[0].shape)

    def window(self, extent: Sequence[float] | None) -> Window:
        """The output window of an extent; the whole area for None.

        Args:
            extent: xmin, ymin, xmax, ymax in PAN's CRS; PAN pixels, y down, where there is none.

        Raises:
            InputError: bad extent, or outside the area.
        """
        if extent is None:
            return self.area
        return grid.extent_window(extent, self.pan.transform if self.pan.crs else None, self.area)

    def axes(self, fuser: Grid) -> tuple[Axis, Axis]:
        """Row and column axis of the window grid for ``fuser``.

        It is anchored at PAN's (0, 0), less the few pixels that bring MS onto the fuser's phase
        (``tiles.anchor``).
        """
        shift = anchor(self.geometry, getattr(fuser, "phase", None))
        return axes(self.area, fuser.size, fuser.overlap, shift)

    def strip(self, window: Window) -> Strip:
        """Read a rectangle of PAN pixels (mirrored beyond the scene) and the MS under it into memory."""
        return Strip(self.frame, self.pan, self.ms, self.positions, window)

    def block(self, window: Window) -> Block | None:
        """One block of any size; None where it has no valid pixel."""
        return self.strip(window).block(window)

    def ms_pixels(self, rows: tuple[int, int], columns: tuple[int, int]) -> tuple[np.ndarray, np.ndarray]:
        """The chosen bands on MS's own grid: float32 (C, h, w), and bool (h, w) where all hold data.

        Args:
            rows: first and one past the last MS row, inside MS.
            columns: first and one past the last MS column.
        """
        return gather(self.ms, self.positions, np.arange(*rows), np.arange(*columns))

    def blocks(self, fuser: Grid, limit: int | None = None, area: Window | None = None) -> Iterator[Block]:
        """The scene's blocks as ``stream`` makes them, row by row; blocks without valid pixels are left out.

        Args:
            fuser: whose windows.
            limit: hand out about this many at most, evenly spread (for ``fit`` on large scenes).
            area: only windows that touch it; the whole scene by default.
        """
        down, across = self.axes(fuser)
        region = area or self.area
        rows, columns = list(down.touching(*region.rows)), list(across.touching(*region.columns))
        if limit and len(rows) * len(columns) > limit:
            share = (limit / (len(rows) * len(columns))) ** 0.5
            rows, columns = _spread(rows, share), _spread(columns, share)
        side = fuser.size + 2 * fuser.halo
        sparse = len(columns) < len(across.touching(*region.columns))
        for i in rows:
            row = down.start(i) - fuser.halo
            starts = [across.start(j) - fuser.halo for j in columns]
            width = 1 if sparse else max(1, 8192 // fuser.size)
            groups = [starts[n : n + width] for n in range(0, len(starts), width)]
            for group in groups:
                strip = self.strip(Window(row, group[0], side, group[-1] + side - group[0]))
                for column in group:
                    block = strip.block(Window(row, column, side, side))
                    if block is not None:
                        yield block

    @cached_property
    def statistics(self) -> Statistics:
        """Robust statistics of PAN and each MS band, over valid pixels, once for the scene."""
        return measure(self)

    def correlation(self) -> float:
        """How well MS explains PAN: multiple correlation of PAN, averaged over MS pixels, with MS's bands.

        Near 1 for one scene; low for other dates, places or units.
        """
        return correlation(self)

    def offset(self) -> tuple[float, float]:
        """How far MS's content lies from PAN's beyond what the geometry says: (rows, columns), MS pixels."""
        return measure_offset(self)[:2]

    def _correct(self) -> None:
        rows, columns, scatter = measure_offset(self)
        if max(abs(rows), abs(columns)) < 0.05:
            return
        if scatter > 0.5:
            self.notes.append(
                say("The content offset of MS differs from place to place; it was not corrected.")
            )
            return
        ratio, phase = self.geometry.ratio, self.geometry.phase
        moved = Geometry(ratio, (phase[0] - rows * ratio[0], phase[1] - columns * ratio[1]))
        area = grid.overlap(moved, self.pan.shape, self.ms[0].shape)
        if area is None:
            return
        self.geometry, self.area = moved, area
        self.__dict__.pop("frame", None)
        self.notes.append(
            say("MS's content lay {away} PAN's (in MS pixels); this was corrected.", away=away(rows, columns))
        )

    def _require_data(self) -> None:
        """Refuse a pair without a pixel that is valid in PAN and in every chosen band."""
        whole = [
            Window(r, c, 1024, 1024).intersect(self.area) or self.area
            for r in range(*self.area.rows, 1024)
            for c in range(*self.area.columns, 1024)
        ]
        for window in [*sample_windows(self.area, 256, 9), *whole]:
            if self.block(window) is not None:
                self.seen = window
                return
        raise InputError(
            say("PAN and MS share no pixel that holds data in PAN and in every MS band."),
            say("Check the NoData values, masks and bands."),
            "no-data",
        )


def _positions(ms: Sequence[Raster], bands: Sequence[int] | None) -> list[int]:
    """0-based positions of the wanted bands in the stack."""
    count = sum(len(raster.bands) for raster in ms)
    if bands is None:
        return list(range(count))
    if not bands:
        raise InputError(say("The list of bands is empty."), say("Give positions such as 2,3,4."), "bands")
    wrong = [b for b in bands if not 1 <= b <= count]
    if wrong:
        raise InputError(
            say("Band {band} was asked for, but MS has bands 1 to {count}.", band=wrong[0], count=count),
            say("Give positions in the MS stack."),
            "bands",
        )
    if len(set(bands)) != len(bands):
        raise InputError(say("A band was asked for twice."), say("Name each position once."), "bands")
    return [b - 1 for b in bands]


def _spread(numbers: list[int], share: float) -> list[int]:
    """About ``share`` of ``numbers``, evenly spread, both ends kept in reach."""
    count = max(1, int(len(numbers) * share))
    picks = (np.arange(count) + 0.5) * len(numbers) / count
    return [numbers[int(p)] for p in picks]
