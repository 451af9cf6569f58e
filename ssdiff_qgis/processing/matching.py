"""MS found for a PAN by place, pixel size and name: among the project's layers and the files beside it."""

from __future__ import annotations

import os
import re
from difflib import SequenceMatcher

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication

from ..gui.guess import Raster, guess
from ..sources import spectral_bands
from .checks import CheckError

#: MS pixel over PAN pixel.
_LEAST, _MOST = 1.5, 8.5
#: Share of PAN that MS has to cover.
_COVER = 0.5
#: Likeness of names that needs no second look, and a difference that does not count.
_CERTAIN, _NEARLY = 0.9, 0.1
#: Rasters in PAN's folder that are looked at.
_FILES = 200
_ENDINGS = (".tif", ".tiff", ".jp2", ".img", ".vrt", ".til", ".xml")
_ROLE = re.compile(r"(?<![a-z])(pan(chromatic)?|ms|mul(ti)?(spectral)?|mss|xs|b\d+)(?![a-z])", re.IGNORECASE)


def match(pan: QgsRasterLayer, project: QgsProject | None) -> list[QgsRasterLayer]:
    """The layers that are MS to a PAN, in stack order; on the main thread.

    Rasters of the same CRS that cover at least half of PAN with pixels 1.5 to 8.5 times as large are looked at, the
    project's and the files in PAN's folder. Of several that fit, the one whose name is most like PAN's; of names
    nearly as alike, the project's. Files of one band each are put together as Landsat's bands are.

    Raises:
        CheckError: there is none.
    """
    loaded = [
        layer
        for layer in (project.mapLayers().values() if project is not None else ())
        if isinstance(layer, QgsRasterLayer) and layer.isValid()
    ]
    found = _best(pan, loaded)
    alike = _alike(pan, found)
    if alike < _CERTAIN:
        # Another date's or another sensor's may lie over the same place.
        sources = {layer.source() for layer in loaded}
        other = _best(pan, [layer for layer in _beside(pan) if layer.source() not in sources])
        if other and _alike(pan, other) > alike + _NEARLY:
            found = other
    if not found:
        raise CheckError(
            QCoreApplication.translate(
                "SSDiffMatching",
                "No multispectral raster matches PAN “{}” by place and pixel size. Choose MS.",
            ).format(pan.name())
        )
    return found


def _alike(pan: QgsRasterLayer, layers: list[QgsRasterLayer]) -> float:
    """How alike the names of layers are to PAN's at best; negative without layers."""
    return max((likeness(_name(pan), _name(layer)) for layer in layers), default=-1.0)


def likeness(one: str, other: str) -> float:
    """How alike two names are once the words for PAN and MS are taken off, from 0 to 1."""
    first, second = (_ROLE.sub("", os.path.splitext(name)[0]).strip(" _-.").lower() for name in (one, other))
    return SequenceMatcher(None, first, second, autojunk=False).ratio()


def _best(pan: QgsRasterLayer, layers: list[QgsRasterLayer]) -> list[QgsRasterLayer]:
    fitting = [layer for layer in layers if _fits(pan, layer)]
    name = _name(pan)
    multis = [layer for layer in fitting if len(spectral_bands(layer)) > 1]
    if multis:
        return [max(multis, key=lambda layer: (round(likeness(name, _name(layer)), 3), -_pixel(layer)))]
    singles = {str(n): layer for n, layer in enumerate(fitting)}
    if singles:
        closest = max(likeness(name, _name(layer)) for layer in singles.values())
        singles = {
            key: layer for key, layer in singles.items() if likeness(name, _name(layer)) > closest - _NEARLY
        }
    rasters = [Raster("pan", name, 1, _pixel(pan))]
    rasters += [Raster(key, _name(layer), 1, _pixel(layer)) for key, layer in singles.items()]
    return [singles[key] for key in guess(rasters).ms if key in singles]


def _fits(pan: QgsRasterLayer, layer: QgsRasterLayer) -> bool:
    """Whether a raster can be MS to a PAN, by place and pixel size."""
    if layer.source() == pan.source() or layer.providerType() in ("wms", "arcgismapserver"):
        return False
    if layer.crs() != pan.crs() and layer.crs().isValid() and pan.crs().isValid():
        return False
    ratio = (_pixel(layer) / _pixel(pan)) ** 0.5 if _pixel(pan) > 0 else 0.0
    whole = pan.extent()
    common = whole.intersect(layer.extent())
    area = whole.width() * whole.height()
    covered = common.width() * common.height() / area if area and not common.isEmpty() else 0.0
    return _LEAST <= ratio <= _MOST and covered >= _COVER


def _beside(pan: QgsRasterLayer) -> list[QgsRasterLayer]:
    path = pan.source()
    folder = os.path.dirname(path)
    if not os.path.isdir(folder):
        return []
    names = sorted(name for name in os.listdir(folder) if name.lower().endswith(_ENDINGS))
    names = [name for name in names if name != os.path.basename(path)]
    names.sort(key=lambda name: -likeness(os.path.basename(path), name))
    layers = []
    for name in names[:_FILES]:
        layer = QgsRasterLayer(os.path.join(folder, name), os.path.splitext(name)[0], "gdal")
        if layer.isValid() and not _made_here(layer):
            layers.append(layer)
    return layers


def _made_here(layer: QgsRasterLayer) -> bool:
    """Whether a raster is a result of a fusion, which is no MS to any PAN."""
    return "SSDIFF_METHOD" in layer.htmlMetadata()


def _name(layer: QgsRasterLayer) -> str:
    """The file's name, which says more than the layer's where it has one."""
    base = os.path.basename(layer.source())
    return os.path.splitext(base)[0] if os.path.exists(layer.source()) else layer.name()


def _pixel(layer: QgsRasterLayer) -> float:
    return abs(layer.rasterUnitsPerPixelX() * layer.rasterUnitsPerPixelY())
