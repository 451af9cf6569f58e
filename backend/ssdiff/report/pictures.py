"""Pictures of rasters as PNG: natural colours in one stretch, grey, and maps of a figure."""

from __future__ import annotations

import base64
import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..raster.grid import Window
from .images import Images

#: Percentiles of MS that become black and white.
_STRETCH = (2.0, 98.0)
#: A ramp from nothing to much that reads on light and dark, and in grey (lightness falls all the way).
_RAMP = np.array(
    [(252, 250, 240), (253, 224, 160), (249, 168, 82), (222, 95, 50), (150, 30, 60), (70, 10, 70)]
)
#: Longest side of the overview and of maps, pixels.
OVERVIEW = 560


@dataclass(frozen=True)
class Stretch:
    """How values become grey: one for MS and the result, so that they may be compared by eye.

    Attributes:
        order: positions of the bands shown as red, green and blue.
        low: the value shown black, per channel.
        high: the value shown white.
        pan: the same pair for PAN.
    """

    order: tuple[int, int, int]
    low: np.ndarray
    high: np.ndarray
    pan: tuple[float, float]

    @classmethod
    def of(cls, images: Images) -> Stretch:
        """From MS's own percentiles: natural colours by the bands' names, else the first bands."""
        order = _order(images.names)
        seen = images.seen if images.seen.any() else np.ones_like(images.seen)
        limits = [np.percentile(images.ms[band][seen], _STRETCH) for band in order]
        mask = images.valid[::4, ::4]
        pan = images.pan[::4, ::4][mask] if mask.any() else images.pan[::4, ::4]
        low, high = np.percentile(pan, _STRETCH)
        return cls(
            order,
            np.array([pair[0] for pair in limits]),
            np.array([pair[1] for pair in limits]),
            (float(low), float(high)),
        )

    def colours(self, image: np.ndarray, valid: np.ndarray | None = None) -> np.ndarray:
        """uint8 (H, W, 3) of (C, H, W); white where there is no data."""
        span = np.maximum(self.high - self.low, 1e-9)[:, None, None]
        scaled = (np.asarray(image[list(self.order)]) - self.low[:, None, None]) / span
        return _bytes(scaled, valid)

    def grey(self, pan: np.ndarray) -> np.ndarray:
        """uint8 (H, W, 3) of PAN."""
        scaled = (pan - self.pan[0]) / max(self.pan[1] - self.pan[0], 1e-9)
        return _bytes(np.broadcast_to(scaled, (3, *pan.shape)), None)


def _order(names: Sequence[str]) -> tuple[int, int, int]:
    colours = ("red", "green", "blue")
    known = [name.lower() for name in names]
    if set(colours) <= set(known):
        return known.index("red"), known.index("green"), known.index("blue")
    return (0, 1, 2) if len(names) >= 3 else (0, 0, 0)


def _bytes(scaled: np.ndarray, valid: np.ndarray | None) -> np.ndarray:
    out = np.rint(255.0 * np.clip(scaled, 0.0, 1.0)).astype(np.uint8).transpose(1, 2, 0)
    if valid is not None:
        out[~valid] = 255
    return np.ascontiguousarray(out)


def overview(images: Images, stretch: Stretch, side: int = OVERVIEW) -> np.ndarray:
    """uint8 (h, w, 3): the fused raster, thinned."""
    step = max(1, -(-max(images.pan.shape) // side))
    return stretch.colours(images.fused[:, ::step, ::step], images.valid[::step, ::step])


def crop(images: Images, stretch: Stretch, window: Window) -> dict[str, np.ndarray]:
    """A place before and after, at full size: uint8 (H, W, 3) ``pan``, ``before`` (MS's pixels), ``after``."""
    rows = np.arange(*window.rows)
    columns = np.arange(*window.columns)
    near = [
        np.clip(np.rint(images.geometry.ms_position(k, axis)).astype(int), 0, size - 1)
        for axis, (k, size) in enumerate(zip((rows, columns), images.seen.shape, strict=True))
    ]
    down, across = slice(*window.rows), slice(*window.columns)
    cut = down, across
    return {
        "pan": stretch.grey(images.pan[cut]),
        "before": stretch.colours(images.ms[:, near[0][:, None], near[1][None, :]], images.valid[cut]),
        "after": stretch.colours(images.fused[:, down, across], images.valid[cut]),
    }


def heat(values: np.ndarray, top: float, side: int = OVERVIEW) -> np.ndarray:
    """uint8 (h, w, 3) of a map (h, w) from 0 to ``top``, thinned; grey where it is NaN."""
    step = max(1, -(-max(values.shape) // side))
    thin = values[::step, ::step]
    grow = max(1, side // (2 * max(thin.shape)))
    thin = thin.repeat(grow, axis=0).repeat(grow, axis=1)
    place = np.clip(np.nan_to_num(thin, nan=0.0) / max(top, 1e-12), 0.0, 1.0) * (len(_RAMP) - 1)
    first = np.minimum(place.astype(int), len(_RAMP) - 2)
    share = (place - first)[..., None]
    out = np.rint(_RAMP[first] * (1.0 - share) + _RAMP[first + 1] * share).astype(np.uint8)
    out[~np.isfinite(thin)] = 190
    return out


def ramp() -> list[str]:
    """The ramp's colours as CSS has them."""
    return [f"rgb({r},{g},{b})" for r, g, b in _RAMP]


def data_uri(rgb: np.ndarray) -> str:
    """A PNG as a ``data:`` address."""
    return "data:image/png;base64," + base64.b64encode(png(rgb)).decode()


def png(rgb: np.ndarray) -> bytes:
    """Encode uint8 (H, W, 3) as PNG, each line as its difference from the one above (filter 2)."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    height, width = rgb.shape[:2]
    flat = rgb.reshape(height, -1)
    above = np.concatenate([np.zeros((1, flat.shape[1]), np.uint8), flat[:-1]])
    lines = np.concatenate([np.full((height, 1), 2, np.uint8), flat - above], axis=1)
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(lines.tobytes(), 8))
        + chunk(b"IEND", b"")
    )
