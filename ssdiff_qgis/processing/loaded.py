"""What happens to the results once Processing has loaded them as layers."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from typing import Any, ClassVar

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
)

from ..job import FuseJob
from ..origin import mark
from ..provenance import describe
from ..styling import Look, apply_look
from ..uncertainty import show_uncertainty


class _Kept(QgsProcessingLayerPostProcessorInterface):
    """Processing keeps a bare pointer, so somebody has to keep the object."""

    _all: ClassVar[deque[_Kept]] = deque(maxlen=256)

    def __init__(self) -> None:
        super().__init__()
        self._all.append(self)


class Styler(_Kept):
    """Styles the loaded result like MS, and notes on it what it was made of, and how."""

    def __init__(self, look: Look, bands: tuple[int, ...], job: FuseJob, report: Mapping[str, Any]) -> None:
        super().__init__()
        self._look = look
        self._bands = bands
        self._job = job
        self._report = report

    def postProcessLayer(  # noqa: N802
        self, layer: QgsRasterLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Style the layer."""
        if isinstance(layer, QgsRasterLayer) and layer.isValid():
            self._look.place(layer)
            apply_look(layer, self._look, self._bands)
            mark(layer, self._job.ms, self._bands)
            describe(layer, self._job, self._report)


class UncertaintyStyler(_Kept):
    """Shows the loaded uncertainty as a ramp."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    def postProcessLayer(  # noqa: N802
        self, layer: QgsRasterLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Style the layer."""
        if isinstance(layer, QgsRasterLayer) and layer.isValid():
            self._look.place(layer)
            show_uncertainty(layer)
