"""Which rasters a fused layer was made of, noted on the layer itself, so that the project keeps it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import QgsRasterLayer

_MS, _BANDS = "ssdiff/ms", "ssdiff/bands"


@dataclass(frozen=True)
class Origin:
    """MS of a fused layer.

    Attributes:
        ms: the rasters, in the order in which their bands were stacked.
        bands: positions in that stack of the fused layer's bands; empty for the first ones.
    """

    ms: tuple[str, ...]
    bands: tuple[int, ...]


def mark(layer: QgsRasterLayer, ms: Sequence[str], bands: Sequence[int]) -> None:
    """Note on a fused layer what it was made of."""
    layer.setCustomProperty(_MS, list(ms))
    layer.setCustomProperty(_BANDS, [str(band) for band in bands])


def origin_of(layer: object) -> Origin | None:
    """What a layer was made of; None where it is no fused layer."""
    if not isinstance(layer, QgsRasterLayer):
        return None
    ms, bands = layer.customProperty(_MS), layer.customProperty(_BANDS)
    paths = [ms] if isinstance(ms, str) else list(ms or [])
    texts = [bands] if isinstance(bands, str) else list(bands or [])
    if not paths:
        return None
    return Origin(tuple(str(path) for path in paths), tuple(int(text) for text in texts if text))
