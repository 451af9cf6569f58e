"""The fused layer looks like the MS layer it came from."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from geotiffs import Scene, make_scene
from qgis.core import (
    QgsContrastEnhancement,
    QgsMultiBandColorRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsSingleBandGrayRenderer,
)

from ssdiff_qgis.styling import apply_look, look_of, result_name

STRETCH = QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum


def stretched(layer: QgsRasterLayer, low: float, high: float) -> QgsContrastEnhancement:
    enhancement = QgsContrastEnhancement(layer.dataProvider().dataType(1))
    enhancement.setContrastEnhancementAlgorithm(STRETCH)
    enhancement.setMinimumValue(low)
    enhancement.setMaximumValue(high)
    return enhancement


@pytest.fixture()
def ms(qgis_app: object, scene: Scene) -> Iterator[QgsRasterLayer]:
    layer = QgsRasterLayer(scene.ms, "scene")
    # The project owns it, so that it is gone before QGIS is, though pytest still holds the wrapper.
    QgsProject.instance().addMapLayer(layer)
    renderer = QgsMultiBandColorRenderer(layer.dataProvider(), 4, 3, 1)
    for number, put in enumerate(
        (
            renderer.setRedContrastEnhancement,
            renderer.setGreenContrastEnhancement,
            renderer.setBlueContrastEnhancement,
        )
    ):
        put(stretched(layer, 100 + number, 1000 + number))
    layer.setRenderer(renderer)
    yield layer
    QgsProject.instance().removeMapLayer(layer)


def shown(layer: QgsRasterLayer) -> tuple[int, int, int]:
    renderer = layer.renderer()
    return renderer.redBand(), renderer.greenBand(), renderer.blueBand()


def test_bands_and_stretch_are_those_of_ms(ms: QgsRasterLayer, scene: Scene) -> None:
    fused = QgsRasterLayer(scene.ms, "fused")
    apply_look(fused, look_of([ms]))
    assert shown(fused) == (4, 3, 1)
    green = fused.renderer().greenContrastEnhancement()
    assert (green.minimumValue(), green.maximumValue()) == (101, 1001)
    assert green.contrastEnhancementAlgorithm() == STRETCH


def test_bands_follow_the_order_they_were_fused_in(ms: QgsRasterLayer, scene: Scene) -> None:
    fused = QgsRasterLayer(scene.ms, "fused")
    apply_look(fused, look_of([ms]), bands=(4, 1, 2, 3))
    assert shown(fused) == (1, 4, 2)
    assert fused.renderer().redContrastEnhancement().minimumValue() == 100


def test_a_shown_band_that_was_not_fused_leaves_the_natural_colours(
    ms: QgsRasterLayer, tmp_path: Path
) -> None:
    three = make_scene(tmp_path / "three", bands=3)
    fused = QgsRasterLayer(three.ms, "fused")
    apply_look(fused, look_of([ms]), bands=(1, 2, 3))
    assert shown(fused) == (1, 2, 3)
    assert fused.renderer().blueContrastEnhancement().minimumValue() == 101


def test_a_grey_band_of_ms_stays_the_grey_band(ms: QgsRasterLayer, scene: Scene) -> None:
    renderer = QgsSingleBandGrayRenderer(ms.dataProvider(), 3)
    renderer.setContrastEnhancement(stretched(ms, 7, 77))
    ms.setRenderer(renderer)
    fused = QgsRasterLayer(scene.ms, "fused")
    apply_look(fused, look_of([ms]))
    assert fused.renderer().usesBands() == [3]
    assert fused.renderer().contrastEnhancement().maximumValue() == 77


def test_bands_of_several_files_become_a_colour_picture_with_a_stretch_of_its_own(
    qgis_app: object, scene: Scene
) -> None:
    layers = []
    for number, path in enumerate(scene.singles):
        layer = QgsRasterLayer(path, f"B{number + 2}")
        renderer = QgsSingleBandGrayRenderer(layer.dataProvider(), 1)
        renderer.setContrastEnhancement(stretched(layer, 0, 65535))
        layer.setRenderer(renderer)
        layers.append(layer)
    fused = QgsRasterLayer(scene.ms, "fused")
    apply_look(fused, look_of(layers))
    assert shown(fused) == (3, 2, 1)
    red = fused.renderer().redContrastEnhancement()
    assert red.contrastEnhancementAlgorithm() == STRETCH
    assert 100 < red.minimumValue() < red.maximumValue() < 2000


def test_the_result_is_named_after_ms(ms: QgsRasterLayer) -> None:
    assert result_name(ms) == "scene pansharpened"
