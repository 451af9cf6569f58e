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

from ..styling import Look, apply_look


class Styler(QgsProcessingLayerPostProcessorInterface):
    """Styles the loaded layer like MS."""

    # Processing keeps a bare pointer, so somebody has to keep the object.
    _kept: ClassVar[deque[Styler]] = deque(maxlen=256)

    def __init__(self, look: Look, bands: tuple[int, ...]) -> None:
        super().__init__()
        self._look = look
        self._bands = bands

    @classmethod
    def keep(cls, look: Look, bands: tuple[int, ...]) -> Styler:
        """Make one that lives on."""
        styler = cls(look, bands)
        cls._kept.append(styler)
        return styler

    def postProcessLayer(  # noqa: N802
        self, layer: QgsRasterLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Style the layer."""
        if isinstance(layer, QgsRasterLayer) and layer.isValid():
            apply_look(layer, self._look, self._bands)
