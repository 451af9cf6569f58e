"""The algorithm ``ssdiff:previewextent``: a small piece of a scene, to see what a method makes of it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingParameterNumber, QgsRectangle

from .. import choices
from ..extent import Grid, pan_extent
from ..job import AUTO_OR_METHODS, FuseJob
from .base import Pair
from .checks import CheckError
from .fusing import Fusing


class PreviewExtent(Fusing):
    """Fuses a piece of bounded size around the middle of an extent."""

    SIZE = "SIZE"
    SECTION = "look-at-a-piece-first"

    def name(self) -> str:
        """The id within the provider; never changes."""
        return "previewextent"

    def displayName(self) -> str:  # noqa: N802
        """The name in the toolbox."""
        return self.tr("Preview an extent")

    def shortDescription(self) -> str:  # noqa: N802
        """One line."""
        return self.tr("Fuses a small piece of a scene, to see what a method makes of it.")

    def shortHelpString(self) -> str:  # noqa: N802
        """The help."""
        return self.tr(
            "Fuses a piece of a scene within seconds: the extent given, or its middle where it has more pixels than "
            "the longest side allows. The piece has exactly the pixels that it has in the whole.\n\n"
            "PAN, MS, bands, sensor and method are those of Pansharpen (SSDiff). MS may be left empty: then it is "
            "the raster that fits PAN by place, pixel size and name.\n\n"
            "Longest side: in pixels of PAN. 512 takes about a second by a classical method, some seconds by SSDiff."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare the parameters; their names never change."""
        self.add_pair()
        known = [choices.automatic(), *choices.methods()]
        self.addParameter(self.enum(self.METHOD, self.tr("Method"), AUTO_OR_METHODS, known))
        self.add_extent(optional=False)
        number = QgsProcessingParameterNumber.Type.Integer
        self.addParameter(
            QgsProcessingParameterNumber(
                self.SIZE, self.tr("Longest side (pixels of PAN)"), number, 512, minValue=32, maxValue=4096
            )
        )
        self.add_advanced(
            self.device_parameter(),
            self.align_parameter(),
            self.adapter_parameter(self.tr("Adapted model (made by Adapt to a scene)")),
        )
        self.add_outputs(report=False)

    def job(self, pair: Pair, parameters: dict[str, Any], context: QgsProcessingContext) -> FuseJob:
        """The job without its outputs."""
        asked = self.parameterAsExtent(parameters, self.EXTENT, context, pair.pan.crs())
        box = asked.intersect(pair.pan.extent())
        if asked.isEmpty() or box.isEmpty():
            raise CheckError(self.tr("The extent does not touch PAN. Give a part of the scene."))
        side = self.parameterAsInt(parameters, self.SIZE, context)
        return replace(
            super().job(pair, parameters, context),
            extent=pan_extent(_middle(Grid.of(pair.pan), box, side), pair.pan),
            device=self.parameterAsEnumString(parameters, self.DEVICE, context),
            adapter=self.adapter(parameters, context),
        )


def _middle(grid: Grid, box: QgsRectangle, side: int) -> QgsRectangle:
    """The middle of a rectangle, at most ``side`` pixels wide and high."""
    column, row, width, height = grid.window(box)
    wide, high = min(width, side), min(height, side)
    return grid.rectangle(column + (width - wide) // 2, row + (height - high) // 2, wide, high)
