"""A fused raster and the pair it was made of, as arrays on PAN's grid."""

from __future__ import annotations

import math
import tempfile
from dataclasses import dataclass

import numpy as np

from ..choice import Choice
from ..errors import InputError
from ..raster.grid import Window
from ..raster.nodata import fill
from ..raster.scene import Scene
from ..raster.source import Raster
from ..resample.geometry import Geometry
from ..resample.positions import degrade, mtf_sigma
from ..sentence import say

#: Bytes above which an image is kept in a temporary file.
_HELD = 128 * 2**20
_ROWS = 512
#: MS pixels read around the fused area, for the reach of filters.
_MARGIN = 16
#: Rows of MS's grid that a fused image is brought down to at a time.
_LOW_ROWS = 128


@dataclass(frozen=True)
class Images:
    """What an assessment looks at.

    Attributes:
        fused: float32 (C, H, W), holes filled.
        valid: bool (H, W), where fused and PAN hold data.
        pan: float32 (H, W), PAN under it.
        ms: float32 (C, h, w), the MS pixels under it with a margin, holes filled.
        seen: bool (h, w), MS pixels that hold data and whose centre lies under the fused raster.
        geometry: where those MS pixels lie on the fused raster's grid.
        area: which PAN pixels it covers.
        gains: C gains of MS at its Nyquist frequency.
        names: short name of each band.
        labels: name of each band for people.
        centres: wavelength of each band, nm; empty where unknown.
    """

    fused: np.ndarray
    valid: np.ndarray
    pan: np.ndarray
    ms: np.ndarray
    seen: np.ndarray
    geometry: Geometry
    area: Window
    gains: tuple[float, ...]
    names: tuple[str, ...]
    labels: tuple[str, ...]
    centres: tuple[float, ...]

    @property
    def ratio(self) -> float:
        """MS pixel over PAN pixel, the geometric mean of both axes."""
        return math.sqrt(self.geometry.ratio[0] * self.geometry.ratio[1])

    @classmethod
    def of(cls, scene: Scene, choice: Choice, fused: Raster) -> Images:
        """Read a fused raster with the pair under it.

        Raises:
            InputError: it has other bands than the scene, or another grid than PAN.
        """
        if len(fused.bands) != len(scene.bands):
            raise InputError(
                say(
                    "The fused raster has {fused} bands, MS has {bands}.",
                    fused=len(fused.bands),
                    bands=len(scene.bands),
                ),
                say("Name MS's bands in the order of the fused raster."),
                "bands",
                "--bands",
            )
        area = place_on(scene, fused)
        image, valid = read([fused], list(range(len(fused.bands))), fused.shape, (0, 0))
        pan, there = read([scene.pan], [0], fused.shape, (area.row, area.column))
        whole = scene.geometry
        spans = []
        for axis, (low, high) in enumerate((area.rows, area.columns)):
            first, last = (float(whole.ms_position(k, axis)) for k in (low, high))
            size = scene.ms[0].shape[axis]
            spans.append((max(0, math.floor(first) - _MARGIN), min(size, math.ceil(last) + _MARGIN + 1)))
        (r0, r1), (c0, c1) = spans
        ms, seen = read(scene.ms, scene.positions, (r1 - r0, c1 - c0), (r0, c0))
        geometry = Geometry(
            whole.ratio,
            (
                whole.phase[0] + r0 * whole.ratio[0] - area.row,
                whole.phase[1] + c0 * whole.ratio[1] - area.column,
            ),
        )
        rows, columns = (geometry.pan_position(np.arange(n), axis) for axis, n in enumerate(seen.shape))
        inside = np.outer(_within(rows, area.height), _within(columns, area.width))
        known = choice.sensor is not None and len(choice.sensor.bands) == len(scene.bands)
        bands = choice.sensor.bands if known and choice.sensor is not None else ()
        said = tuple(band.name or say("Band {number}", number=n) for n, band in enumerate(scene.bands, 1))
        return cls(
            image, valid & there, pan[0], ms, seen & inside, geometry, area,
            gains=choice.gains(len(scene.bands)),
            names=tuple(band.name for band in bands) or tuple(str(name) for name in said),
            labels=tuple(band.label for band in bands) or said,
            centres=tuple(band.centre for band in bands),
        )  # fmt: skip

    def at_ms(self) -> tuple[np.ndarray, np.ndarray]:
        """The fused image as MS would see it: float32 (C, h, w), and bool (h, w) where that can be told."""
        height, shape = self.fused.shape[1], self.seen.shape
        reach = math.ceil(5.0 * mtf_sigma(min(self.gains), max(self.geometry.ratio))) + 2
        low, share = np.empty(self.ms.shape, np.float32), np.empty(shape, np.float32)
        for start in range(0, shape[0], _LOW_ROWS):
            stop = min(start + _LOW_ROWS, shape[0])
            first, last = (float(self.geometry.pan_position(k, 0)) for k in (start, stop - 1))
            top = min(max(0, math.floor(first) - reach), height - 1)
            rows = slice(top, min(max(math.ceil(last) + reach + 1, top + 1), height))
            moved = Geometry(self.geometry.ratio, (first - top, self.geometry.phase[1]))
            low[:, start:stop] = degrade(self.fused[:, rows], moved, self.gains, (stop - start, shape[1]))
            mask = self.valid[rows]
            if mask.all():
                share[start:stop] = 1.0
            else:
                holes = mask[None].astype(np.float32)
                share[start:stop] = degrade(holes, moved, [max(self.gains)], (stop - start, shape[1]))[0]
        return low, self.seen & (share > 0.999)


def _within(positions: np.ndarray, size: int) -> np.ndarray:
    return (positions > -0.5 - 1e-6) & (positions < size - 0.5 + 1e-6)


def place_on(scene: Scene, raster: Raster) -> Window:
    """Which PAN pixels a raster covers.

    Raises:
        InputError: it does not lie on PAN's grid.
    """
    pan = scene.pan
    if raster.has_transform or raster.shape not in (pan.shape, (scene.area.height, scene.area.width)):
        step = ~pan.transform * raster.transform
        same = abs(step.a - 1) < 1e-4 and abs(step.e - 1) < 1e-4 and abs(step.b) + abs(step.d) < 1e-6
        row, column = round(step.f), round(step.c)
        same = same and abs(step.f - row) < 0.02 and abs(step.c - column) < 0.02
    elif raster.shape == pan.shape:
        same, row, column = True, 0, 0
    else:
        same, row, column = True, scene.area.row, scene.area.column
    window = Window(row, column, raster.height, raster.width)
    if not same or window.intersect(Window(0, 0, *pan.shape)) != window:
        raise InputError(
            say("The {role} raster {file} does not lie on PAN's grid.", role=raster.role, file=raster.path),
            say("Give the result of a fusion of this pair."),
            "grid",
        )
    return window


def _array(shape: tuple[int, ...]) -> np.ndarray:
    """float32 zeros, in a temporary file when large."""
    if math.prod(shape) * 4 <= _HELD:
        return np.zeros(shape, np.float32)
    file = tempfile.TemporaryFile(prefix="ssdiff-")
    return np.memmap(file, np.float32, "w+", shape=shape)


def read(
    rasters: list[Raster], positions: list[int], shape: tuple[int, int], origin: tuple[int, int]
) -> tuple[np.ndarray, np.ndarray]:
    """Bands of a stack from ``origin`` on: float32 (C, H, W) with holes filled, bool (H, W)."""
    image, valid = _array((len(positions), *shape)), np.ones(shape, bool)
    for start in range(0, shape[0], _ROWS):
        stop = min(start + _ROWS, shape[0])
        first = 0
        for raster in rasters:
            for place, position in enumerate(positions):
                if first <= position < first + len(raster.bands):
                    rows, columns = (origin[0] + start, origin[0] + stop), (origin[1], origin[1] + shape[1])
                    data, good = raster.read(rows, columns, [position - first])
                    image[place, start:stop] = data[0]
                    valid[start:stop] &= good
            first += len(raster.bands)
        image[:, start:stop] = fill(image[:, start:stop], valid[start:stop])
    return image, valid
