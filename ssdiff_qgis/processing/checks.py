"""What can be told of PAN and MS from the layers alone, before any work: the mistakes that are common."""

from __future__ import annotations

import os
from collections.abc import Sequence

from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication

from .. import extent
from ..sources import source_path, spectral_bands


class CheckError(Exception):
    """A mistake in the choice of layers or values, in one sentence with its mend."""


def check_layers(
    pan: QgsRasterLayer,
    ms: Sequence[QgsRasterLayer],
    bands: Sequence[int],
    output: str,
    placed: bool = True,
) -> None:
    """Check what the layers themselves tell.

    Args:
        pan: the panchromatic layer.
        ms: the multispectral layers, stacked in this order.
        bands: 1-based positions in the stack; empty for the default.
        output: the path of the result; empty while it is not known.
        placed: whether the georeferencing counts; otherwise the rasters are laid corner on corner.

    Raises:
        CheckError: PAN is MS too or has several bands, the CRSs differ, the layers do not overlap, PAN is not the finer
            one, a band does not exist, or the output is an input.
        SourceError: the worker could not open a layer.
    """
    sources = [source_path(layer) for layer in (pan, *ms)]
    if output and any(_same_file(output, source) for source in sources):
        raise CheckError(_tr("The output {} is one of the inputs. Choose another name.").format(output))
    if any(_same_file(sources[0], source) for source in sources[1:]):
        raise CheckError(
            _tr(
                "PAN and MS are one file, “{}”. Choose the panchromatic raster and the multispectral one."
            ).format(pan.name())
        )
    count = len(spectral_bands(pan))
    if count != 1:
        finer = all(_pixel(pan) > _pixel(layer) for layer in ms)
        raise CheckError(
            _tr("PAN “{name}” has {count} bands. {mend}").format(
                name=pan.name(),
                count=count,
                mend=_tr("PAN and MS seem to be swapped: exchange them.")
                if finer
                else _tr("Choose a raster with the panchromatic band alone."),
            )
        )
    for layer in ms if placed else ():
        _check_pair(pan, layer)
    total = sum(len(spectral_bands(layer)) for layer in ms)
    beyond = [band for band in bands if band > total]
    if beyond:
        raise CheckError(
            _tr("Band {band} does not exist: MS has {total} in all. Choose from 1 to {total}.").format(
                band=beyond[0], total=total
            )
        )


def check_page(path: str) -> None:
    """Check the name of a report.

    Args:
        path: the page to write; empty while it is not known.

    Raises:
        CheckError: it is no page by its name, or its folder does not exist.
    """
    if not path:
        return
    if not path.lower().endswith((".html", ".htm")):
        raise CheckError(_tr("The report {} must end in .html.").format(path))
    folder = os.path.dirname(os.path.abspath(path))
    if not os.path.isdir(folder):
        raise CheckError(_tr("The folder {} of the report does not exist. Make it first.").format(folder))


def _check_pair(pan: QgsRasterLayer, ms: QgsRasterLayer) -> None:
    if (
        not (extent.placed(pan) or extent.placed(ms))
        and extent.counts_pixels(pan)
        and extent.counts_pixels(ms)
    ):
        return  # laid corner to corner: nothing can be told from the coordinates
    one, other = pan.dataProvider().crs().authid(), ms.dataProvider().crs().authid()
    if one and other and one != other:
        raise CheckError(
            _tr(
                "PAN “{pan}” is in {pan_crs}, MS “{ms}” in {ms_crs}. Reproject MS to PAN's CRS "
                "(Raster > Projections > Warp) without changing its pixel size."
            ).format(pan=pan.name(), pan_crs=one, ms=ms.name(), ms_crs=other)
        )
    if not pan.extent().intersects(ms.extent()):
        raise CheckError(
            _tr("PAN “{pan}” and MS “{ms}” do not overlap. Choose rasters of the same place.").format(
                pan=pan.name(), ms=ms.name()
            )
        )
    if _pixel(pan) >= _pixel(ms):
        raise CheckError(
            _tr("PAN “{pan}” is not finer than MS “{ms}”. {mend}").format(
                pan=pan.name(),
                ms=ms.name(),
                mend=_tr("They seem to be swapped: exchange them.")
                if _pixel(pan) > _pixel(ms)
                else _tr("Choose a PAN whose pixels are smaller."),
            )
        )


def _pixel(layer: QgsRasterLayer) -> float:
    return layer.rasterUnitsPerPixelX() * layer.rasterUnitsPerPixelY()


def _same_file(one: str, other: str) -> bool:
    try:
        return os.path.samefile(one, other)
    except OSError:
        return os.path.normcase(os.path.abspath(one)) == os.path.normcase(os.path.abspath(other))


def _tr(text: str) -> str:
    return QCoreApplication.translate("SSDiffChecks", text)
