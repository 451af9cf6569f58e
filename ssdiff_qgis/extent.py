"""An extent on the map as the extent the backend takes."""

from __future__ import annotations

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


def placed(layer: QgsRasterLayer) -> bool:
    """Whether a layer's file has a CRS, whatever the layer was given in QGIS.

    QGIS takes rasters that come with RPCs only for geographic ones; pixels of one degree give them away.
    """
    crs = layer.dataProvider().crs()
    return crs.isValid() and not (crs.isGeographic() and counts_pixels(layer))


def counts_pixels(layer: QgsRasterLayer) -> bool:
    """Whether a layer's coordinates count pixels, at least by their size."""
    return layer.rasterUnitsPerPixelX() == 1 and layer.rasterUnitsPerPixelY() == 1
