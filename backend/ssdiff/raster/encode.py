"""Fused values as the output stores them: type, range, NoData."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from ..errors import InputError
from ..sentence import say
from .scene import Scene

#: Whole numbers below which real ones are crushed.
_STEPS = 32
#: Types a GeoTIFF of ours may have.
TYPES = ("uint8", "int8", "uint16", "int16", "uint32", "int32", "float32", "float64")


def output_type(scene: Scene, dtype: str | None) -> str:
    """The output's type: the one asked for, else MS's.

    Raises:
        InputError: not one of ``TYPES``.
    """
    name = dtype or scene.dtype
    if name not in TYPES:
        if dtype is None:
            return "float64"
        raise InputError(
            say("The output type {name} is not known.", name=name),
            say("Use one of {types}.", types=list(TYPES)),
            "dtype",
        )
    return name


def fits(value: float, dtype: str) -> bool:
    """Whether ``dtype`` can hold ``value`` exactly enough to mark NoData."""
    kind = np.dtype(dtype)
    if kind.kind == "f":
        return not math.isfinite(value) or abs(value) <= float(np.finfo(kind).max)
    limits = np.iinfo(kind)
    return math.isfinite(value) and value == int(value) and limits.min <= value <= limits.max


def lost(scene: Scene, dtype: str) -> str:
    """What a type that was asked for loses of the scene's values, in a sentence; empty where it holds them."""
    kind = np.dtype(dtype)
    if kind.kind == "f" or kind == np.dtype(scene.dtype):
        return ""
    limits = np.iinfo(kind)
    low, high = (scene.statistics.quantile(share)[0] for share in (0.001, 0.999))
    least, most = float(low.min()), float(high.max())
    if least < limits.min or most > limits.max:
        return say(
            "The bands reach from {low:.6g} to {high:.6g}; {type} holds {least} to {most}, and cuts off the rest.",
            low=least, high=most, type=dtype, least=int(limits.min), most=int(limits.max),
        )  # fmt: skip
    if np.dtype(scene.dtype).kind == "f" and float((high - low).max()) < _STEPS:
        return say(
            "The bands reach from {low:.6g} to {high:.6g}: as {type} they are rounded to whole numbers.",
            low=least, high=most, type=dtype,
        )  # fmt: skip
    return ""


def nodata_value(scene: Scene, dtype: str) -> float:
    """The output's NoData value: MS's, else PAN's, else 0 (NaN for floats); what ``dtype`` can hold."""
    declared = [band.nodata for band in (*scene.bands, *scene.pan.bands)]
    for value in declared:
        if value is not None and fits(value, dtype):
            return float(value)
    return math.nan if np.dtype(dtype).kind == "f" else 0.0


def encode(data: np.ndarray, valid: np.ndarray, dtype: str, nodata: float) -> np.ndarray:
    """Round, clip and mark: float32 (C, H, W) and bool (H, W) to ``dtype`` (C, H, W).

    A valid value that would equal ``nodata`` moves by one step: 1 for integers, for floats as little as
    GDAL tells apart.
    """
    kind = np.dtype(dtype)
    out = np.empty(data.shape, dtype=kind)
    mark = kind.type(nodata)
    for band, plane in zip(out, data, strict=True):
        if kind.kind == "f":
            with np.errstate(over="ignore"):
                band[:] = plane
        else:
            limits = np.iinfo(kind)
            safe = np.where(valid, plane, 0.0).astype(np.float64)
            band[:] = np.clip(np.rint(safe), limits.min, limits.max)
        band[(band == mark) & valid] = _beside(mark, kind)
        band[~valid] = mark
    return out


def _beside(mark: Any, kind: np.dtype[Any]) -> Any:
    """The value one step from ``mark``."""
    if kind.kind != "f":
        value = int(mark)
        return kind.type(value - 1 if value == np.iinfo(kind).max else value + 1)
    step = max(16.0 * abs(float(np.spacing(mark))), float(np.finfo(kind).tiny))
    toward = -step if float(mark) > 0 else step
    return kind.type(float(mark) + toward)
