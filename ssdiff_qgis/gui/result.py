"""The fused raster as a layer of the project: grouped, shown like MS, saying how it was made."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import Any

from qgis.core import QgsLayerTreeGroup, QgsLayerTreeLayer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication

from ..job import FuseJob
from ..origin import Origin, mark, origin_of
from ..provenance import describe
from ..styling import Look, apply_look, result_name
from ..uncertainty import show_uncertainty, uncertainty_name

#: Marks the group that results are put into, whatever it is called by now.
_GROUP = "ssdiff/results"


def add_result(
    path: str,
    name: str,
    look: Look,
    bands: Sequence[int],
    job: FuseJob,
    report: Mapping[str, Any],
) -> QgsRasterLayer | None:
    """Load the result on top of the map, or show it anew where the project has it already.

    Its uncertainty, if there is one, comes under it, not shown. Both stand in one group.

    Args:
        path: the fused raster.
        name: the new layer's name.
        look: how MS is shown.
        bands: positions in the MS stack of the result's bands; empty for the first ones.
        job: the fusion.
        report: of the fusion.

    Returns:
        The layer; None where the file cannot be read.
    """
    layer = _loaded(path)
    if layer is None:
        layer = QgsRasterLayer(path, name)
        if not layer.isValid():
            return None
        look.place(layer)
        apply_look(layer, look, bands)
        _put(layer, 0)
    elif origin_of(layer) != Origin(tuple(job.ms), tuple(bands)):
        apply_look(layer, look, bands)
    look.place(layer)
    mark(layer, job.ms, bands)
    describe(layer, job, report)
    if job.uncertainty:
        _add_uncertainty(job, report, layer, look)
    return layer


def _add_uncertainty(job: FuseJob, report: Mapping[str, Any], result: QgsRasterLayer, look: Look) -> None:
    layer = _loaded(job.uncertainty)
    if layer is None:
        layer = QgsRasterLayer(job.uncertainty, uncertainty_name(result.name()))
        if not layer.isValid():
            return
        node = QgsProject.instance().layerTreeRoot().findLayer(result.id())
        group = node.parent() if node is not None else None
        place = group.children().index(node) + 1 if group is not None else 0
        _put(layer, place, group).setItemVisibilityChecked(False)
    look.place(layer)
    shown = result.renderer().usesBands() if result.renderer() is not None else []
    show_uncertainty(layer, min(shown[0] if shown else 1, layer.bandCount()))
    part = QCoreApplication.translate(
        "SSDiffResult", "Standard deviation of {samples} runs of the network, in the units of “{result}”."
    )
    describe(layer, job, report, part.format(samples=job.samples, result=result.name()))


def _loaded(path: str) -> QgsRasterLayer | None:
    """The project's layer of a file, read anew."""
    for layer in QgsProject.instance().mapLayers().values():
        if isinstance(layer, QgsRasterLayer) and _same_file(layer.source(), path):
            layer.setDataSource(path, layer.name(), "gdal")
            layer.triggerRepaint()
            return layer
    return None


def _put(layer: QgsRasterLayer, place: int, group: QgsLayerTreeGroup | None = None) -> QgsLayerTreeLayer:
    """Add a layer to the project, in a group; by default that of the results, which is made on top."""
    project = QgsProject.instance()
    root = project.layerTreeRoot()
    if group is None:
        known = [found for found in root.findGroups() if found.customProperty(_GROUP)]
        if known:
            group = known[0]
        else:
            group = root.insertGroup(0, QCoreApplication.translate("SSDiffResult", "Pansharpened"))
            group.setCustomProperty(_GROUP, True)
            group.setExpanded(True)
    project.addMapLayer(layer, False)
    return group.insertLayer(place, layer)


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
