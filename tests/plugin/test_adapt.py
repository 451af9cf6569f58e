"""ssdiff:adapt and what takes its file: numbers, cancel and resume, chained in a model, in batch, by qgis_process."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import numpy as np
import processing
import pytest
from geotiffs import Scene, make_strange_scene, read
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterRasterLayer,
)
from test_qgis_process import PROGRAM, call, profile  # noqa: F401

PIECE = "500000,500032,4399968,4400000 [EPSG:32616]"


class Feedback(QgsProcessingFeedback):
    """Keeps what is said, and can cancel itself at a word."""

    def __init__(self, stop_at: str = "") -> None:
        super().__init__(False)
        self.said: list[str] = []
        self.stop_at = stop_at

    def setProgressText(self, text: str) -> None:  # noqa: N802
        self.said.append(text)
        if self.stop_at and self.stop_at in text:
            self.cancel()

    def pushInfo(self, info: str) -> None:  # noqa: N802
        self.said.append(info)


@pytest.fixture(scope="module")
def wide(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    """A scene just large enough, of a sensor that the network does not know."""
    return make_strange_scene(tmp_path_factory.mktemp("wide"))


@pytest.fixture(scope="module")
def adapted(_plugin: object, wide: Scene, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What a short adaptation gives."""
    output = tmp_path_factory.mktemp("adapted") / "wide.safetensors"
    feedback = Feedback()
    given = {**quick(wide), "ITERATIONS": 6, "OUTPUT": str(output)}
    found = processing.run("ssdiff:adapt", given, feedback=feedback)
    return {**found, "said": feedback.said}


def quick(scene: Scene) -> dict[str, Any]:
    return {
        "PAN": scene.pan,
        "MS": scene.ms,
        "SENSOR": "msi4",
        "DEVICE": "cpu",
        "ITERATIONS": 2,
        "MINUTES": 4,
    }


def piece(scene: Scene, output: Path, **more: Any) -> np.ndarray:
    """The upper-left 64 x 64 pixels, pansharpened."""
    given = {"PAN": scene.pan, "MS": scene.ms, "SENSOR": "msi4", "DEVICE": "cpu", "EXTENT": PIECE}
    found = processing.run("ssdiff:pansharpen", {**given, "OUTPUT": str(output), **more})
    return read(found["OUTPUT"])


def test_an_adaptation_gives_a_small_file_and_numbers_that_only_fall(adapted: dict[str, Any]) -> None:
    assert Path(adapted["OUTPUT"]).stat().st_size < 100_000
    assert adapted["STEPS_DONE"] == 6 and adapted["PIECES"] == 4 and adapted["SECONDS"] > 0
    assert adapted["GAIN"] is True
    assert 0 < adapted["SAM_AFTER"] <= adapted["SAM_BEFORE"]
    assert 0 < adapted["ERGAS_AFTER"] <= adapted["ERGAS_BEFORE"]
    assert [p.name for p in Path(adapted["OUTPUT"]).parent.iterdir()] == [Path(adapted["OUTPUT"]).name]


def test_progress_says_what_was_reached_and_the_time_left(adapted: dict[str, Any]) -> None:
    learning = [text for text in adapted["said"] if text.startswith("Learning from the scene")]
    assert learning and all("min left" in text for text in learning[:1]), adapted["said"]


def test_pansharpen_takes_the_file_and_gives_another_image(
    plugin: object, adapted: dict[str, Any], wide: Scene, tmp_path: Path
) -> None:
    plain = piece(wide, tmp_path / "plain.tif")
    other = piece(wide, tmp_path / "other.tif", ADAPTER=adapted["OUTPUT"])
    assert plain.shape == other.shape and (plain != other).any()
    left_out = piece(wide, tmp_path / "none.tif", ADAPTER="none")
    assert (left_out == plain).all()
    given = {"PAN": wide.pan, "MS": wide.ms, "SENSOR": "msi4", "DEVICE": "cpu", "EXTENT": PIECE}
    look = {"ADAPTER": adapted["OUTPUT"], "OUTPUT": str(tmp_path / "look.tif")}
    assert (read(processing.run("ssdiff:previewextent", {**given, **look})["OUTPUT"]) == other).all()


def test_a_cancelled_adaptation_leaves_nothing(plugin: object, wide: Scene, tmp_path: Path) -> None:
    given = {**quick(wide), "ITERATIONS": 1000, "OUTPUT": str(tmp_path / "x.safetensors")}
    with pytest.raises(QgsProcessingException, match="cancelled"):
        processing.run("ssdiff:adapt", given, feedback=Feedback(stop_at="Learning"))
    assert list(tmp_path.iterdir()) == []


def test_one_that_may_be_resumed_goes_on_from_its_checkpoint(
    plugin: object, wide: Scene, tmp_path: Path
) -> None:
    given = {**quick(wide), "RESUME": True, "OUTPUT": str(tmp_path / "x.safetensors")}
    with pytest.raises(QgsProcessingException, match="cancelled"):
        processing.run("ssdiff:adapt", {**given, "ITERATIONS": 1000}, feedback=Feedback(stop_at="Learning"))
    kept = list(tmp_path.iterdir())
    assert [path.suffix for path in kept] == [".adapting"]
    feedback = Feedback()
    found = processing.run("ssdiff:adapt", given, feedback=feedback)
    assert any("Going on from the checkpoint" in text for text in feedback.said)
    assert [path.name for path in tmp_path.iterdir()] == ["x.safetensors"] and found["STEPS_DONE"] >= 2


def test_what_cannot_work_is_refused_before_any_work_with_the_mend(
    plugin: object, wide: Scene, scene: Scene, adapted: dict[str, Any], tmp_path: Path
) -> None:
    def refused(name: str, **given: Any) -> str:
        algorithm = QgsApplication.processingRegistry().algorithmById(f"ssdiff:{name}")
        ok, why = algorithm.checkParameterValues(given, QgsProcessingContext())
        assert not ok
        return str(why)

    output = str(tmp_path / "x.safetensors")
    assert "128 x 64" in refused("adapt", PAN=scene.pan, MS=scene.ms, OUTPUT=output)
    assert ".safetensors" in refused("adapt", PAN=wide.pan, MS=wide.ms, OUTPUT=str(tmp_path / "x.bin"))
    assert "swapped" in refused("adapt", PAN=wide.ms, MS=wide.pan, OUTPUT=output)
    begin = {"ADAPTER": adapted["OUTPUT"], "OUTPUT": adapted["OUTPUT"]}
    assert "another name" in refused("adapt", PAN=wide.pan, MS=wide.ms, **begin)
    pair = {"PAN": wide.pan, "MS": wide.ms, "OUTPUT": str(tmp_path / "x.tif")}
    assert "does not exist" in refused("pansharpen", **pair, ADAPTER=str(tmp_path / "none.safetensors"))
    assert "no adapted model" in refused("pansharpen", **pair, ADAPTER=wide.pan)
    assert "method SSDiff" in refused("pansharpen", **pair, METHOD="gsa", ADAPTER=adapted["OUTPUT"])
    assert [path.name for path in tmp_path.iterdir()] == ["scene"]


def test_weights_are_no_adapter(plugin: object, wide: Scene, tmp_path: Path) -> None:
    from ssdiff_qgis.adapter import AdapterError, check_adapter
    from ssdiff_qgis.places import shipped

    with pytest.raises(AdapterError, match="holds no adapted model"):
        check_adapter(str(next(shipped("resources/weights").glob("*.safetensors"))))


def test_batch_adapts_each_scene_of_a_list(plugin: object, wide: Scene, tmp_path: Path) -> None:
    from processing.gui.AlgorithmExecutor import execute

    algorithm = QgsApplication.processingRegistry().algorithmById("ssdiff:adapt").create()
    for number in (1, 2):
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
        given = {**quick(wide), "SEED": number, "OUTPUT": str(tmp_path / f"{number}.safetensors")}
        ok, found = execute(algorithm, given, context, feedback)
        assert ok and found["STEPS_DONE"] == 2, feedback.textLog()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["1.safetensors", "2.safetensors"]


def chain(path: Path) -> Path:
    """Adapt, then pansharpen with what it made, as the designer saves it."""
    model = QgsProcessingModelAlgorithm("adapt_and_sharpen", "tests")
    source = QgsProcessingModelChildParameterSource
    for name in ("PAN", "MS"):
        model.addModelParameter(
            QgsProcessingParameterRasterLayer(name, name), QgsProcessingModelParameter(name)
        )
    adapt = QgsProcessingModelChildAlgorithm("ssdiff:adapt")
    adapt.setChildId("adapt")
    fuse = QgsProcessingModelChildAlgorithm("ssdiff:pansharpen")
    fuse.setChildId("fuse")
    for child, values in (
        (adapt, {"SENSOR": "msi4", "DEVICE": "cpu", "MINUTES": 4.0, "ITERATIONS": 6, "SEED": 0}),
        (fuse, {"SENSOR": "msi4", "DEVICE": "cpu", "METHOD": "ssdiff", "STEPS": 1, "SAMPLES": 1, "SEED": 0}),
    ):
        for name in ("PAN", "MS"):
            child.addParameterSources(name, [source.fromModelParameter(name)])
        for name, value in values.items():
            child.addParameterSources(name, [source.fromStaticValue(value)])
    fuse.addParameterSources("EXTENT", [source.fromStaticValue(PIECE)])
    fuse.addParameterSources("ADAPTER", [source.fromChildOutput("adapt", "OUTPUT")])
    output = QgsProcessingModelOutput("FUSED", "Fused")
    output.setChildId("fuse")
    output.setChildOutputName("OUTPUT")
    fuse.setModelOutputs({"FUSED": output})
    model.addChildAlgorithm(adapt)
    model.addChildAlgorithm(fuse)
    ok, errors = model.validate()
    assert ok, errors
    assert model.toFile(str(path))
    return path


def test_a_model_adapts_and_then_pansharpens_with_what_was_learnt(
    plugin: object, adapted: dict[str, Any], wide: Scene, tmp_path: Path
) -> None:
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(chain(tmp_path / "chain.model3")))
    model.initAlgorithm()
    fused = tmp_path / "fused.tif"
    # QGIS names it by child and output, from 3.34 on by its description.
    (output,) = model.destinationParameterDefinitions()
    processing.run(model, {"PAN": wide.pan, "MS": wide.ms, output.name(): str(fused)})
    expected = piece(wide, tmp_path / "expected.tif", ADAPTER=adapted["OUTPUT"])
    assert np.abs(read(str(fused)).astype(int) - expected).max() <= 1


@pytest.mark.skipif(PROGRAM is None, reason="qgis_process is not installed")
def test_qgis_process_adapts_and_says_the_numbers(profile: Path, wide: Scene, tmp_path: Path) -> None:  # noqa: F811
    output = tmp_path / "x.safetensors"
    words = [f"{name}={value}" for name, value in {**quick(wide), "OUTPUT": output}.items()]
    done = call(profile, "--json", "run", "ssdiff:adapt", "--", *words)
    assert done.returncode == 0, done.stdout + done.stderr
    results = json.loads(done.stdout)["results"]
    assert results["OUTPUT"] == str(output) and os.path.isfile(output)
    assert results["STEPS_DONE"] == 2 and results["SAM_AFTER"] <= results["SAM_BEFORE"]
