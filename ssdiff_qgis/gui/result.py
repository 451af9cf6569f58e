"""The fused raster as a layer of the project, shown like MS."""

from __future__ import annotations

import os
from collections.abc import Sequence

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication

from ..origin import mark
from ..styling import Look, apply_look, result_name


def add_result(
    path: str, name: str, look: Look, bands: Sequence[int], ms: Sequence[str] = ()
) -> QgsRasterLayer | None:
    """Load the result on top of the map, or show it anew where the project has it already.

    Args:
        path: the fused raster.
        name: the new layer's name.
        look: how MS is shown.
        bands: positions in the MS stack of the result's bands; empty for the first ones.
        ms: the rasters of that stack, noted on the layer.

    Returns:
        The layer; None where the file cannot be read.
    """
    project = QgsProject.instance()
    for layer in project.mapLayers().values():
        if isinstance(layer, QgsRasterLayer) and _same_file(layer.source(), path):
            layer.setDataSource(path, layer.name(), "gdal")
            mark(layer, ms, bands)
            layer.triggerRepaint()
            return layer
    layer = QgsRasterLayer(path, name)
    if not layer.isValid():
        return None
    apply_look(layer, look, bands)
    mark(layer, ms, bands)
    project.addMapLayer(layer, False)
    project.layerTreeRoot().insertLayer(0, layer)
    return layer


def name_of(ms: Sequence[QgsRasterLayer], path: str, several: bool) -> str:
    """The new layer's name: the file's, else after MS, else plain."""
    if path:
        return os.path.splitext(os.path.basename(path))[0]
    return (
        QCoreApplication.translate("SSDiffResult", "Pansharpened")
        if several or not ms
        else result_name(ms[0])
    )


def _same_file(one: str, other: str) -> bool:
    try:
        return os.path.samefile(one, other)
    except OSError:
        return False
