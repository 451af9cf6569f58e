"""The dialog's box of layers: which band is which, and what a project remembers of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from geotiffs import Scene, make_scene
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtWidgets import QPushButton

from ssdiff_qgis.gui.form import choose
from ssdiff_qgis.gui.layers_box import LayersBox
from ssdiff_qgis.gui.problems import Problem
from ssdiff_qgis.gui.setup import Setup
from ssdiff_qgis.origin import mark

ROLES, STACK = ("blue", "green", "red", "nir"), ("c", "", "g", "r", "n")


@pytest.fixture()
def box(qgis_app: object, scene: Scene) -> Iterator[LayersBox]:
    project = QgsProject.instance()
    for path, name in ((scene.pan, "sharp"), (scene.ms, "colour"), *((path, "") for path in scene.singles)):
        project.addMapLayer(QgsRasterLayer(path, name or path[-6:-4]))
    made = LayersBox()
    yield made
    made.deleteLater()
    project.removeAllMapLayers()


def layer(name: str) -> QgsRasterLayer:
    return QgsProject.instance().mapLayersByName(name)[0]


def test_a_band_assigned_by_its_box_becomes_the_order_that_is_asked_for(box: LayersBox) -> None:
    told: list[tuple[int, ...]] = []
    box.changed.connect(lambda: told.append(box.bands()))
    box.show_bands((2, 3, 4, 5), ROLES, STACK)
    assert box.map.positions() == (2, 3, 4, 5) and not told
    boxes = box.map.boxes()
    assert [one.itemText(0) for one in boxes] == ["1 · c"] * 4 and boxes[0].itemText(1) == "2"
    boxes[0].setCurrentIndex(0)
    assert told == [(1, 3, 4, 5)]
    assert box.band_order.text() == "1,3,4,5"


def test_a_band_given_twice_is_said_in_red(box: LayersBox) -> None:
    box.show_bands((2, 3, 4, 5), ROLES, STACK)
    box.map.boxes()[0].setCurrentIndex(2)
    assert [problem.message for problem in box.missing() if problem.blocks] == [
        "The bands “3,3,4,5” name one band twice."
    ]


def test_one_layer_as_pan_and_ms_is_said_in_red(box: LayersBox) -> None:
    box.pan.setLayer(layer("colour"))
    box.set_ms([layer("colour")])
    assert [problem.code for problem in box.missing() if problem.blocks] == ["same"]
    box.pan.setLayer(layer("sharp"))
    assert not box.missing()


def test_files_are_shown_with_what_the_sensor_calls_them(box: LayersBox) -> None:
    box.set_ms([layer(f"B{number}") for number in (2, 3, 4, 5)])
    box.show_bands((1, 2, 4), ("blue", "green", "red"), ("", "", "", ""))
    texts = [box.files.list.item(row).text() for row in range(4)]
    assert texts == ["1   B2   (blue)", "2   B3   (green)", "3   B4   (not used)", "4   B5   (red)"]


@pytest.mark.parametrize("several", [False, True])
def test_what_a_project_remembers_is_chosen_again(box: LayersBox, several: bool) -> None:
    box.pan.setLayer(layer("sharp"))
    box.set_ms([layer("B3"), layer("B2")] if several else [layer("colour")])
    box.set_sensor("msi4")
    remembered = box.setup()
    other = LayersBox()
    assert other.take(remembered) and other.settled
    assert other.setup() == remembered
    QgsProject.instance().removeMapLayer(layer("sharp"))
    assert not other.take(remembered)
    assert not other.take(Setup())
    other.deleteLater()


@pytest.mark.parametrize(("code", "way"), [("offset", "auto"), ("crs-missing", "none")])
def test_an_alignment_that_mends_a_problem_is_one_button_away(box: LayersBox, code: str, way: str) -> None:
    box.problems.show_problems([Problem("warning", "M.", "H.", code)])
    button = box.problems.findChild(QPushButton, "align")
    assert button is not None
    button.click()
    assert box.align.currentData() == way


def test_a_closed_project_takes_its_choices_along(box: LayersBox) -> None:
    box.pan.setLayer(layer("sharp"))
    box.band_order.setText("4,3,2")
    box.assign.setChecked(True)
    box.set_sensor("wv3")
    choose(box.align, "none")
    box.settle()
    QgsProject.instance().clear()
    box.start_anew()
    assert not box.settled and not box.assign.isChecked()
    assert (box.bands(), box.sensor.currentData(), box.align.currentData()) == ((), "auto", "geo")


def test_layers_that_come_one_by_one_are_all_proposed_until_the_choice_is_the_analysts(
    qgis_app: object, scene: Scene, tmp_path: Path
) -> None:
    project = QgsProject.instance()
    project.clear()
    made = LayersBox()
    for name, path in zip(("B8", "B2", "B3", "B4", "B5"), (scene.pan, *scene.singles)):  # noqa: B905  (Python 3.9)
        project.addMapLayer(QgsRasterLayer(path, name))
        made.propose()
    assert made.pan_layer() == layer("B8")
    assert [one.name() for one in made.ms_layers()] == ["B2", "B3", "B4", "B5"]
    assert not made.settled
    fine = make_scene(tmp_path / "fine", pixel=0.1)
    project.addMapLayer(QgsRasterLayer(fine.pan, "hillshade"))
    made.propose()
    assert made.pan_layer() == layer("B8"), "a finer raster of something else"
    made.files.list.setCurrentRow(0)
    made.files.remove_button.click()
    assert made.settled
    project.addMapLayer(QgsRasterLayer(scene.ms, "colour"))
    made.propose()
    assert [one.name() for one in made.ms_layers()] == ["B3", "B4", "B5"]
    made.deleteLater()
    project.clear()


def test_a_result_is_proposed_for_nothing(qgis_app: object, scene: Scene) -> None:
    project = QgsProject.instance()
    project.clear()
    fused = QgsRasterLayer(scene.ms, "fused")
    mark(fused, [scene.ms], (1, 2, 3, 4))
    project.addMapLayers([QgsRasterLayer(scene.pan, "sharp"), fused])
    made = LayersBox()
    made.propose()
    assert made.pan_layer() is None and made.ms_layers() == []
    made.deleteLater()
    project.clear()


def test_a_sensor_chosen_before_there_are_layers_is_no_choice_of_layers(qgis_app: object, scene: Scene) -> None:
    project = QgsProject.instance()
    project.clear()
    made = LayersBox()
    made.sensor.activated.emit(made.sensor.currentIndex())
    made.settle()
    assert not made.settled
    project.addMapLayers([QgsRasterLayer(scene.pan, "sharp"), QgsRasterLayer(scene.ms, "colour")])
    made.propose()
    assert made.pan_layer() == layer("sharp") and made.ms_layers() == [layer("colour")]
    made.deleteLater()
    project.clear()
