"""An extent on the map as the extent the backend takes."""

from __future__ import annotations

import math
from dataclasses import dataclass

from qgis.core import QgsRasterLayer, QgsRectangle

Extent = tuple[float, float, float, float]


def pan_extent(rectangle: QgsRectangle, pan: QgsRasterLayer) -> Extent | None:
    """The backend's extent for a rectangle.

    Args:
        rectangle: in the CRS of PAN's layer; null or empty for all of it.
        pan: the panchromatic layer.

    Returns:
        (xmin, ymin, xmax, ymax) in PAN's CRS, or in PAN's pixels (rows counted downward) where its file has
        no CRS, whatever the layer was given in QGIS; None for all.
    """
    if rectangle.isNull() or rectangle.isEmpty():
        return None
    xmin, ymin = rectangle.xMinimum(), rectangle.yMinimum()
    xmax, ymax = rectangle.xMaximum(), rectangle.yMaximum()
    if placed(pan):
        return (xmin, ymin, xmax, ymax)
    whole = pan.extent()
    width, height = pan.rasterUnitsPerPixelX(), pan.rasterUnitsPerPixelY()
    left, right = (xmin - whole.xMinimum()) / width, (xmax - whole.xMinimum()) / width
    if counts_pixels(pan) and whole.yMinimum() >= 0:
        # Lines of a larger image, counted downward: QGIS draws the first one at the bottom.
        return (left, ymin - whole.yMinimum(), right, ymax - whole.yMinimum())
    return (left, (whole.yMaximum() - ymax) / height, right, (whole.yMaximum() - ymin) / height)


@dataclass(frozen=True)
class Grid:
    """A raster's pixels on the map, rows counted from the upper edge.

    Attributes:
        left, top: its upper-left corner in the layer's CRS.
        across, down: size of a pixel.
    """

    left: float
    top: float
    across: float
    down: float

    @classmethod
    def of(cls, layer: QgsRasterLayer) -> Grid:
        """The grid of a layer."""
        box = layer.extent()
        return cls(box.xMinimum(), box.yMaximum(), layer.rasterUnitsPerPixelX(), layer.rasterUnitsPerPixelY())

    def window(self, box: QgsRectangle) -> tuple[int, int, int, int]:
        """Column, row, width and height of the pixels that a rectangle touches, by more than a thousandth."""
        first = math.floor((box.xMinimum() - self.left) / self.across + 0.001)
        last = math.ceil((box.xMaximum() - self.left) / self.across - 0.001)
        upper = math.floor((self.top - box.yMaximum()) / self.down + 0.001)
        lower = math.ceil((self.top - box.yMinimum()) / self.down - 0.001)
        return first, upper, max(1, last - first), max(1, lower - upper)

    def rectangle(self, column: int, row: int, width: int, height: int) -> QgsRectangle:
        """The rectangle of a window, less a hundredth of a pixel on each side: snapped outward it is the window."""
        slack = 0.01
        return QgsRectangle(
            self.left + (column + slack) * self.across,
            self.top - (row + height - slack) * self.down,
            self.left + (column + width - slack) * self.across,
            self.top - (row + slack) * self.down,
        )


def placed(layer: QgsRasterLayer) -> bool:
    """Whether a layer's file has a CRS, whatever the layer was given in QGIS.

    QGIS takes rasters that come with RPCs only for geographic ones; pixels of one degree give them away.
    """
    crs = layer.dataProvider().crs()
    return crs.isValid() and not (crs.isGeographic() and counts_pixels(layer))


def nowhere(layer: QgsRasterLayer) -> bool:
    """Whether a layer's file has neither a CRS nor a geotransform: QGIS then begins its pixels at the origin."""
    box = layer.extent()
    at_origin = box.xMinimum() == 0 and 0 in (box.yMinimum(), box.yMaximum())
    return not placed(layer) and counts_pixels(layer) and at_origin


def counts_pixels(layer: QgsRasterLayer) -> bool:
    """Whether a layer's coordinates count pixels, at least by their size."""
    return layer.rasterUnitsPerPixelX() == 1 and layer.rasterUnitsPerPixelY() == 1
