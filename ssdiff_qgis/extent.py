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
    if pan.dataProvider().crs().isValid():
        return (xmin, ymin, xmax, ymax)
    whole = pan.extent()
    width, height = pan.rasterUnitsPerPixelX(), pan.rasterUnitsPerPixelY()
    return (
        (xmin - whole.xMinimum()) / width,
        (whole.yMaximum() - ymax) / height,
        (xmax - whole.xMinimum()) / width,
        (whole.yMaximum() - ymin) / height,
    )
