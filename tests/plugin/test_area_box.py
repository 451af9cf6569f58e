"""The dialog's box of the area: what is no area is said, and a closed project takes its rectangle along."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from geotiffs import Scene
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRasterLayer, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsMapCanvas

from ssdiff_qgis.gui.area_box import AreaBox

#: The scene lies on 500000 to 500064 east and 4399936 to 4400000 north.
WKT = {
    "a point": "POINT(500010 4399950)",
    "a line": "LINESTRING(500010 4399940, 500010 4399990)",
    "the neighbouring tile": "POLYGON((500064 4399936, 500128 4399936, 500128 4400000, 500064 4399936))",
    "another place": "POLYGON((600000 4399936, 600064 4399936, 600064 4400000, 600000 4399936))",
}


@pytest.fixture()
def pan(qgis_app: object, scene: Scene) -> Iterator[QgsRasterLayer]:
    layer = QgsRasterLayer(scene.pan, "pan")
    QgsProject.instance().addMapLayer(layer)
    yield layer
    QgsProject.instance().clear()


@pytest.fixture()
def box(pan: QgsRasterLayer) -> Iterator[AreaBox]:
    canvas = QgsMapCanvas()
    canvas.setDestinationCrs(pan.crs())
    made = AreaBox(canvas)
    yield made
    made.close_tool()
    made.deleteLater()
    canvas.deleteLater()


def shape(wkt: str) -> QgsVectorLayer:
    kind = {"PO": "Point", "LI": "LineString"}[wkt[:2]] if not wkt.startswith("POLY") else "Polygon"
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:32616&field=a:int", "shape", "memory")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt(wkt))
    layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return layer


@pytest.mark.parametrize("what", WKT)
def test_an_area_that_holds_no_pixel_is_refused_and_never_the_whole_scene(
    box: AreaBox, pan: QgsRasterLayer, what: str
) -> None:
    layer = shape(WKT[what])
    QgsProject.instance().addMapLayer(layer)
    box.choose("layer")
    box.layer.setLayer(layer)
    found = box.problem(pan)
    assert found is not None and found.blocks and "holds no pixel" in found.message
    with pytest.raises(ValueError, match="holds no pixel"):
        box.extent(pan)


def test_a_layers_extent_is_cut_to_the_scene(box: AreaBox, pan: QgsRasterLayer) -> None:
    layer = shape("POLYGON((500050 4399900, 500200 4399900, 500200 4399950, 500050 4399950, 500050 4399900))")
    QgsProject.instance().addMapLayer(layer)
    box.choose("layer")
    box.layer.setLayer(layer)
    assert box.problem(pan) is None
    assert box.extent(pan) == pytest.approx((500050, 4399936, 500064, 4399950))


def test_a_closed_project_takes_its_rectangle_along(box: AreaBox, pan: QgsRasterLayer) -> None:
    box.set_rectangle(QgsRectangle(500010, 4399950, 500020, 4399960))
    assert box.extent(pan) is not None
    box.start_anew()
    assert box.mode.currentData() == "whole" and box.extent(pan) is None
    box.choose("drawn")
    assert "Draw the area" in box.problem(pan).message
    box.choose("canvas")
    box.start_anew()
    assert box.mode.currentData() == "canvas"
