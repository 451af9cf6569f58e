"""A model of the model builder: pansharpen, then warp to another CRS."""

from __future__ import annotations

from pathlib import Path

import processing
import pytest
from geotiffs import Scene
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterRasterLayer,
    QgsRasterLayer,
)


def build(path: Path) -> Path:
    """Write the model as a file, the way the designer saves it."""
    model = QgsProcessingModelAlgorithm("sharpen_and_warp", "tests")
    for name in ("PAN", "MS"):
        model.addModelParameter(
            QgsProcessingParameterRasterLayer(name, name), QgsProcessingModelParameter(name)
        )
    source = QgsProcessingModelChildParameterSource
    fuse = QgsProcessingModelChildAlgorithm("ssdiff:pansharpen")
    fuse.setChildId("fuse")
    for name in ("PAN", "MS"):
        fuse.addParameterSources(name, [source.fromModelParameter(name)])
    # The designer writes down every value of its form.
    for name, value in {
        "SENSOR": "auto",
        "METHOD": "brovey",
        "STEPS": 1,
        "SAMPLES": 1,
        "SEED": 0,
        "DEVICE": "cpu",
    }.items():
        fuse.addParameterSources(name, [source.fromStaticValue(value)])
    model.addChildAlgorithm(fuse)
    warp = QgsProcessingModelChildAlgorithm("gdal:warpreproject")
    warp.setChildId("warp")
    warp.addParameterSources("INPUT", [source.fromChildOutput("fuse", "OUTPUT")])
    for name, value in {
        "TARGET_CRS": QgsCoordinateReferenceSystem("EPSG:4326"),
        "RESAMPLING": 0,
        "DATA_TYPE": 0,
        "MULTITHREADING": False,
    }.items():
        warp.addParameterSources(name, [source.fromStaticValue(value)])
    output = QgsProcessingModelOutput("WARPED", "Warped")
    output.setChildId("warp")
    output.setChildOutputName("OUTPUT")
    warp.setModelOutputs({"WARPED": output})
    model.addChildAlgorithm(warp)
    ok, errors = model.validate()
    assert ok, errors
    assert model.toFile(str(path))
    return path


@pytest.fixture()
def model(plugin: object, tmp_path: Path) -> QgsProcessingModelAlgorithm:
    loaded = QgsProcessingModelAlgorithm()
    assert loaded.fromFile(str(build(tmp_path / "sharpen.model3")))
    loaded.initAlgorithm()
    return loaded


def parameters(model: QgsProcessingModelAlgorithm, pan: str, ms: str, warped: Path) -> dict[str, str]:
    """What the model is run with; QGIS names its output by child and output, from 3.34 on by its description."""
    (output,) = model.destinationParameterDefinitions()
    return {"PAN": pan, "MS": ms, output.name(): str(warped)}


def test_a_model_hands_the_fused_raster_on_to_warp(
    model: QgsProcessingModelAlgorithm, scene: Scene, tmp_path: Path
) -> None:
    warped = tmp_path / "warped.tif"
    processing.run(model, parameters(model, scene.pan, scene.ms, warped))
    layer = QgsRasterLayer(str(warped))
    assert layer.isValid()
    assert layer.crs().authid() == "EPSG:4326"
    assert layer.bandCount() == scene.bands


def test_a_model_with_bad_input_fails_in_words(
    model: QgsProcessingModelAlgorithm, scene: Scene, tmp_path: Path
) -> None:
    feedback = QgsProcessingFeedback(False)
    warped = tmp_path / "warped.tif"
    swapped = parameters(model, scene.ms, scene.pan, warped)
    try:
        processing.run(model, swapped, feedback=feedback, context=QgsProcessingContext())
    except QgsProcessingException as error:
        assert "swapped" in f"{error} {feedback.textLog()}"
    else:
        assert "swapped" in feedback.textLog()
    assert not warped.exists()
