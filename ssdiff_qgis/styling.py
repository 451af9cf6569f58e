"""The fused layer shown like the MS layer it was made from: same bands, same stretch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from qgis.core import (
    QgsContrastEnhancement,
    QgsCoordinateReferenceSystem,
    QgsMultiBandColorRenderer,
    QgsRaster,
    QgsRasterLayer,
    QgsSingleBandGrayRenderer,
)
from qgis.PyQt.QtCore import QCoreApplication

from .sources import spectral_bands

#: Red, green and blue of a result whose bands carry no name, by the number of bands (the presets' orders).
_BY_COUNT = {3: (1, 2, 3), 4: (3, 2, 1), 8: (5, 3, 2)}


@dataclass(frozen=True)
class Stretch:
    """A contrast enhancement: its algorithm and range."""

    algorithm: QgsContrastEnhancement.ContrastEnhancementAlgorithm
    low: float
    high: float


@dataclass(frozen=True)
class Look:
    """How MS is shown, free of layers, so that it may pass between threads.

    Attributes:
        shown: positions in the MS stack shown as red, green and blue, or the one shown as grey; empty when
            that cannot be told (a band a file).
        stretches: the stretch of each position that has one.
        crs: that the analyst gave PAN's layer in the place of its file's; invalid where it is the file's.
    """

    shown: tuple[int, ...]
    stretches: dict[int, Stretch]
    crs: QgsCoordinateReferenceSystem = field(default_factory=QgsCoordinateReferenceSystem)

    def place(self, layer: QgsRasterLayer) -> None:
        """Give a layer that was made of PAN the CRS that PAN has in the project."""
        if self.crs.isValid():
            layer.setCrs(self.crs)


def look_of(ms: Sequence[QgsRasterLayer], pan: QgsRasterLayer | None = None) -> Look:
    """Read the look of the MS layers, stacked in this order, and the CRS of PAN's layer. On the main thread.

    Bands in files of their own are shown in grey, each with a stretch of its own, which makes no colour picture:
    their look is empty.
    """
    crs = QgsCoordinateReferenceSystem()
    if pan is not None and pan.crs() != pan.dataProvider().crs():
        crs = pan.crs()
    if len(ms) > 1 and all(len(spectral_bands(layer)) == 1 for layer in ms):
        return Look((), {}, crs)
    shown: tuple[int, ...] = ()
    stretches: dict[int, Stretch] = {}
    before = 0
    for layer in ms:
        bands = spectral_bands(layer)
        place = {band: before + position for position, band in enumerate(bands, start=1)}
        renderer = layer.renderer()
        pairs: list[tuple[int, QgsContrastEnhancement | None]] = []
        if isinstance(renderer, QgsMultiBandColorRenderer):
            pairs = [
                (renderer.redBand(), renderer.redContrastEnhancement()),
                (renderer.greenBand(), renderer.greenContrastEnhancement()),
                (renderer.blueBand(), renderer.blueContrastEnhancement()),
            ]
        elif isinstance(renderer, QgsSingleBandGrayRenderer):
            # grayBand is inputBand from QGIS 3.38 on.
            pairs = [(band, renderer.contrastEnhancement()) for band in renderer.usesBands()]
        for band, enhancement in pairs:
            if enhancement is not None and band in place:
                stretches[place[band]] = Stretch(
                    enhancement.contrastEnhancementAlgorithm(),
                    enhancement.minimumValue(),
                    enhancement.maximumValue(),
                )
        if len(bands) > 1 and not shown and all(band in place for band, _ in pairs):
            shown = tuple(place[band] for band, _ in pairs)
        before += len(bands)
    return Look(shown, stretches, crs)


def apply_look(layer: QgsRasterLayer, look: Look, bands: Sequence[int] = ()) -> None:
    """Show the fused layer like MS.

    Args:
        layer: the fused layer.
        look: of `look_of`.
        bands: positions in the MS stack of the fused layer's bands, in its order (``positions`` in the
            report of the job); by default the first ones.

    A band of the look that was not fused leaves the choice to the names and colours in the file; without any
    stretch QGIS's own is taken.
    """
    positions = list(bands) or list(range(1, layer.bandCount() + 1))
    if len(positions) != layer.bandCount():
        return
    if look.shown and all(position in positions for position in look.shown):
        shown = tuple(positions.index(position) + 1 for position in look.shown)
    else:
        shown = natural_colours(layer)
    provider = layer.dataProvider()
    enhancements = [_enhancement(layer, band, look.stretches.get(positions[band - 1])) for band in shown]
    if len(shown) == 3:
        renderer = QgsMultiBandColorRenderer(provider, *shown)
        setters = (
            renderer.setRedContrastEnhancement,
            renderer.setGreenContrastEnhancement,
            renderer.setBlueContrastEnhancement,
        )
        for set_enhancement, enhancement in zip(setters, enhancements):
            if enhancement is not None:
                set_enhancement(enhancement)
    else:
        renderer = QgsSingleBandGrayRenderer(provider, shown[0])
        if enhancements[0] is not None:
            renderer.setContrastEnhancement(enhancements[0])
    layer.setRenderer(renderer)
    if not any(enhancements):
        layer.setDefaultContrastEnhancement()
    layer.triggerRepaint()
    layer.emitStyleChanged()


def natural_colours(layer: QgsRasterLayer) -> tuple[int, ...]:
    """Red, green and blue by the file's colour interpretation, else its band names, else their number."""
    provider = layer.dataProvider()
    count = layer.bandCount()
    colours = QgsRaster.ColorInterpretation
    for wanted, found in (
        (
            (colours.RedBand, colours.GreenBand, colours.BlueBand),
            [provider.colorInterpretation(band) for band in range(1, count + 1)],
        ),
        (
            ("red", "green", "blue"),
            [
                layer.bandName(band).partition(":")[2].split("(")[0].strip().lower()
                for band in range(1, count + 1)
            ],
        ),
    ):
        if all(colour in found for colour in wanted):
            return tuple(found.index(colour) + 1 for colour in wanted)
    return _BY_COUNT.get(count, (3, 2, 1) if count > 3 else (1,))


def result_name(ms: QgsRasterLayer) -> str:
    """The name of the fused layer."""
    return QCoreApplication.translate("SSDiffStyling", "{} pansharpened").format(ms.name())


def _enhancement(layer: QgsRasterLayer, band: int, stretch: Stretch | None) -> QgsContrastEnhancement | None:
    if stretch is None:
        return None
    enhancement = QgsContrastEnhancement(layer.dataProvider().dataType(band))
    enhancement.setContrastEnhancementAlgorithm(stretch.algorithm)
    enhancement.setMinimumValue(stretch.low)
    enhancement.setMaximumValue(stretch.high)
    return enhancement
