"""What happens to the result once Processing has loaded it as a layer."""

from __future__ import annotations

from collections import deque
from typing import ClassVar

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
)

from ..origin import mark
from ..styling import Look, apply_look


class Styler(QgsProcessingLayerPostProcessorInterface):
    """Styles the loaded layer like MS, and notes on it what it was made of."""

    # Processing keeps a bare pointer, so somebody has to keep the object.
    _kept: ClassVar[deque[Styler]] = deque(maxlen=256)

    def __init__(self, look: Look, bands: tuple[int, ...], ms: tuple[str, ...]) -> None:
        super().__init__()
        self._look = look
        self._bands = bands
        self._ms = ms

    @classmethod
    def keep(cls, look: Look, bands: tuple[int, ...], ms: tuple[str, ...]) -> Styler:
        """Make one that lives on."""
        styler = cls(look, bands, ms)
        cls._kept.append(styler)
        return styler

    def postProcessLayer(  # noqa: N802
        self, layer: QgsRasterLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Style the layer."""
        if isinstance(layer, QgsRasterLayer) and layer.isValid():
            apply_look(layer, self._look, self._bands)
            mark(layer, self._ms, self._bands)
