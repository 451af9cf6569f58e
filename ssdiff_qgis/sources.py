"""From a raster layer to the path under which the worker's own GDAL opens the same pixels."""

from __future__ import annotations

import os

from qgis.core import QgsProviderRegistry, QgsRaster, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication

#: Providers that deliver pictures drawn on a server: 8-bit colours, not measurements.
_PICTURES = ("wms", "arcgismapserver", "vectortile", "xyzvectortiles")


class SourceError(Exception):
    """A layer whose pixels the worker cannot open; the text says why and what mends it."""


def source_path(layer: QgsRasterLayer) -> str:
    """The path, GDAL subdataset or /vsi source of a layer.

    Raises:
        SourceError: the layer is not valid, a rendered picture, or comes from no file.
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
    if provider != "gdal":
        raise SourceError(
            _tr(
                "The layer “{name}” comes from the provider “{provider}”, not from a file. Save it as a "
                "GeoTIFF (Export > Save As, raw data) and use that."
            ).format(name=name, provider=provider)
        )
    source = layer.source()
    parts = QgsProviderRegistry.instance().decodeUri("gdal", source)
    if parts.get("openOptions") or "|option:" in source:
        raise SourceError(
            _tr("The layer “{}” was opened with GDAL options. Add the raster again without them.").format(
                name
            )
        )
    if "authcfg=" in source:
        raise SourceError(
            _tr("The layer “{}” needs a login that stays in QGIS. Save it as a GeoTIFF and use that.").format(
                name
            )
        )
    if source.startswith("/vsimem/"):
        raise SourceError(
            _tr("The layer “{}” is in QGIS's memory only. Save it as a GeoTIFF and use that.").format(name)
        )
    return os.path.abspath(source) if os.path.exists(source) else source


def spectral_bands(layer: QgsRasterLayer) -> list[int]:
    """The 1-based bands of a layer that are no alpha channel: those that the worker stacks."""
    provider = layer.dataProvider()
    alpha = QgsRaster.ColorInterpretation.AlphaBand
    return [band for band in range(1, layer.bandCount() + 1) if provider.colorInterpretation(band) != alpha]


def _tr(text: str) -> str:
    return QCoreApplication.translate("SSDiffSources", text)
