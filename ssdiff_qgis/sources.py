"""From a raster layer to the path under which the worker's own GDAL opens the same pixels."""

from __future__ import annotations

import os

from qgis.core import QgsProviderRegistry, QgsRaster, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication

from . import exports

#: Providers that deliver pictures drawn on a server: 8-bit colours, not measurements.
_PICTURES = ("wms", "arcgismapserver", "vectortile", "xyzvectortiles")


class SourceError(Exception):
    """A layer whose pixels the worker cannot open; the text says why and what mends it."""


def source_path(layer: QgsRasterLayer) -> str:
    """The path, GDAL subdataset or /vsi source of a layer; on the main thread.

    For a layer that is no file, or one that the worker could not open as QGIS does, the path of a GeoTIFF that the
    job makes first (`exports`).

    Raises:
        SourceError: the layer is not valid, or a rendered picture.
    """
    name = layer.name()
    if not layer.isValid():
        raise SourceError(_tr("The layer “{}” cannot be read. Mend its data source first.").format(name))
    provider = layer.providerType()
    if provider in _PICTURES:
        raise SourceError(
            _tr(
                "The layer “{}” is a rendered picture from a server (8-bit colours, not measured "
                "values), which must not be pansharpened. Use the raster file itself."
            ).format(name)
        )
    source = layer.source()
    if provider != "gdal" or _needs_qgis(source):
        return exports.reserve(layer)
    return os.path.abspath(source) if os.path.exists(source) else source


def _needs_qgis(source: str) -> bool:
    """Whether a GDAL source opens in this QGIS only: with options, a login, or from its memory."""
    options = QgsProviderRegistry.instance().decodeUri("gdal", source).get("openOptions")
    return bool(options) or "|option:" in source or "authcfg=" in source or source.startswith("/vsimem/")


def spectral_bands(layer: QgsRasterLayer) -> list[int]:
    """The 1-based bands of a layer that are no alpha channel: those that the worker stacks."""
    provider = layer.dataProvider()
    alpha = QgsRaster.ColorInterpretation.AlphaBand
    return [band for band in range(1, layer.bandCount() + 1) if provider.colorInterpretation(band) != alpha]


def _tr(text: str) -> str:
    return QCoreApplication.translate("SSDiffSources", text)
