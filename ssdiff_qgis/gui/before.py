"""MS of a fused layer as a picture to compare it with."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMultiBandColorRenderer,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
)

from ..mosaic import sheet, stacked
from ..origin import Origin


def before(fused: QgsRasterLayer, origin: Origin) -> QgsRasterLayer | None:
    """A layer, in no project, that shows MS in the bands and the stretch of the fused layer.

    Args:
        fused: the fused layer.
        origin: what it was made of.

    Returns:
        The layer; None where MS cannot be read any more.
    """
    source = origin.ms[0] if len(origin.ms) == 1 else _stack(origin)
    layer = QgsRasterLayer(source, "MS", "gdal", QgsRasterLayer.LayerOptions(loadDefaultStyle=False))
    if not source or not layer.isValid():
        return None
    layer.setCrs(_crs_of(origin, layer))
    positions = list(range(1, layer.bandCount() + 1))
    if len(origin.ms) == 1 and origin.bands:
        positions = list(origin.bands)
    renderer = fused.renderer().clone()
    if isinstance(renderer, QgsMultiBandColorRenderer):
        for band, put in (
            (renderer.redBand(), renderer.setRedBand),
            (renderer.greenBand(), renderer.setGreenBand),
            (renderer.blueBand(), renderer.setBlueBand),
        ):
            if 0 < band <= len(positions):
                put(positions[band - 1])
    else:
        # The first from QGIS 3.38 on.
        found = [getattr(renderer, name, None) for name in ("setInputBand", "setGrayBand", "setBand")]
        put, shown = next((setter for setter in found if setter), None), renderer.usesBands()
        if put is not None and len(shown) == 1 and 0 < shown[0] <= len(positions):
            put(positions[shown[0] - 1])
    layer.setRenderer(renderer)
    return layer


def _stack(origin: Origin) -> str:
    """A VRT of the bands that were fused, in their order; empty where one cannot be read."""
    sheets = [sheet(path) for path in origin.ms]
    picks = [(found, number) for found in sheets if found for number in range(1, len(found.bands) + 1)]
    if None in sheets:
        return ""
    if origin.bands:
        if max(origin.bands) > len(picks):
            return ""
        picks = [picks[band - 1] for band in origin.bands]
    target = Path(QgsProcessingUtils.generateTempFilename("ms.vrt"))
    target.write_text(stacked(picks), encoding="utf-8")
    return str(target)


def _crs_of(origin: Origin, layer: QgsRasterLayer) -> QgsCoordinateReferenceSystem:
    """The CRS that the analyst gave MS in the project, else the file's."""
    for known in QgsProject.instance().mapLayers().values():
        if isinstance(known, QgsRasterLayer) and os.path.abspath(known.source()) == origin.ms[0]:
            return known.crs()
    return layer.crs()
