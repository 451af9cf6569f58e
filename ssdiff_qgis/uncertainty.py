"""The uncertainty of a result as a layer: a ramp from nothing to the values that one pixel in fifty exceeds."""

from __future__ import annotations

from qgis.core import (
    QgsColorRampShader,
    QgsGradientColorRamp,
    QgsGradientStop,
    QgsRasterLayer,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor

#: Share of the pixels within the ramp.
_WITHIN = 0.98
#: Pixels looked at.
_SAMPLE = 250_000
_STOPS = ((0.2, "#fde0a0"), (0.4, "#f9a852"), (0.6, "#de5f32"), (0.8, "#961e3c"))


def show_uncertainty(layer: QgsRasterLayer, band: int = 1) -> None:
    """Show a band's standard deviation as a ramp, pale where the runs agree, dark where they differ."""
    provider = layer.dataProvider()
    _, top = provider.cumulativeCut(band, 0.0, _WITHIN, provider.extent(), _SAMPLE)
    if not top > 0:
        top = 1.0
    ramp = QgsGradientColorRamp(
        QColor("#fcfaf0"),
        QColor("#460a46"),
        False,
        [QgsGradientStop(at, QColor(name)) for at, name in _STOPS],
    )
    renderer = QgsSingleBandPseudoColorRenderer(provider, band)
    renderer.setClassificationMin(0.0)
    renderer.setClassificationMax(top)
    renderer.createShader(
        ramp, QgsColorRampShader.Type.Interpolated, QgsColorRampShader.ClassificationMode.EqualInterval, 6
    )
    layer.setRenderer(renderer)
    layer.triggerRepaint()
    layer.emitStyleChanged()


def uncertainty_name(result: str) -> str:
    """The name of the layer that belongs to a result."""
    return QCoreApplication.translate("SSDiffUncertainty", "{} uncertainty").format(result)
