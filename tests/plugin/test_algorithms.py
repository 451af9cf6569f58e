"""The algorithms beside ssdiff:pansharpen: what they give, to people and to models, and what they refuse."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import processing
import pytest
from geotiffs import Scene, make_scene, read
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtCore import QUrl

from ssdiff_qgis.processing.matching import match

IDS = ("pansharpen", "classical", "previewextent", "adapt", "assess", "simulate")


def algorithm(name: str) -> Any:
    return QgsApplication.processingRegistry().algorithmById(f"ssdiff:{name}")


@pytest.mark.parametrize("name", IDS)
def test_every_algorithm_explains_itself_and_folds_what_few_need(plugin: object, name: str) -> None:
    found = algorithm(name)
    assert found.displayName() and found.shortDescription() and found.tags()
    assert len(found.shortHelpString()) > 200 and "<" not in found.shortHelpString()
    page, _, section = found.helpUrl().partition("#")
    text = Path(QUrl(page).toLocalFile()).read_text(encoding="utf-8")
    assert f'id="{section}"' in text, "the illustrated page has the section"
    folded = {
        parameter.name()
        for parameter in found.parameterDefinitions()
        if parameter.flags() & QgsProcessingParameterDefinition.Flag.FlagAdvanced
    }
    assert "ALIGN" in folded and not folded & {"PAN", "MS", "METHOD", "OUTPUT"}


def test_classical_gives_what_pansharpen_gives_by_that_method(
    plugin: object, scene: Scene, tmp_path: Path
) -> None:
    given = {"PAN": scene.pan, "MS": scene.ms, "METHOD": "mtf-glp-fs"}
    one = processing.run("ssdiff:classical", {**given, "OUTPUT": str(tmp_path / "one.tif")})
    other = processing.run("ssdiff:pansharpen", {**given, "OUTPUT": str(tmp_path / "other.tif")})
    assert (read(one["OUTPUT"]) == read(other["OUTPUT"])).all()
    assert one["SECONDS"] > 0
    assert "ssdiff" not in algorithm("classical").parameterDefinition("METHOD").options()


def test_a_report_that_cannot_be_written_is_refused_before_the_fusion(
    plugin: object, scene: Scene, tmp_path: Path
) -> None:
    given = {"PAN": scene.pan, "MS": scene.ms, "METHOD": "gsa", "OUTPUT": str(tmp_path / "fused.tif")}
    for report, word in (
        (tmp_path / "r.txt", "must end in .html"),
        (tmp_path / "no" / "r.html", "does not exist"),
    ):
        with pytest.raises(QgsProcessingException, match=word):
            processing.run("ssdiff:classical", {**given, "REPORT": str(report)})
    assert not (tmp_path / "fused.tif").exists()


def test_a_consistent_result_is_nearer_to_ms_when_it_is_made_coarser(
    plugin: object, scene: Scene, tmp_path: Path
) -> None:
    given = {"PAN": scene.pan, "MS": scene.ms, "METHOD": "brovey"}
    far = {}
    for name in (False, True):
        output = str(tmp_path / f"{name}.tif")
        processing.run("ssdiff:classical", {**given, "CONSISTENCY": name, "OUTPUT": output})
        figures = processing.run(
            "ssdiff:assess", {"PAN": scene.pan, "MS": scene.ms, "FUSED": output, "COMPARE": False}
        )
        far[name] = figures["D_LAMBDA_K"]
    assert far[True] < far[False]


def test_pansharpen_is_consistent_unless_told_otherwise_and_its_classical_methods_are_not(
    plugin: object, scene: Scene
) -> None:
    context = QgsProcessingContext()
    for method, consistency in (("ssdiff", True), ("auto", None), ("gsa", None)):
        asked = algorithm("pansharpen").create()
        given = {"PAN": scene.pan, "MS": scene.ms, "METHOD": method, "OUTPUT": "TEMPORARY_OUTPUT"}
        assert asked.prepare(given, context, QgsProcessingFeedback())
        assert asked._job.consistency is consistency


def test_a_preview_is_the_middle_of_the_extent_as_it_is_in_the_whole(
    plugin: object, scene: Scene, tmp_path: Path
) -> None:
    given = {"PAN": scene.pan, "MS": scene.ms, "METHOD": "brovey"}
    whole = processing.run("ssdiff:classical", {**given, "OUTPUT": str(tmp_path / "whole.tif")})["OUTPUT"]
    extent = "500000,500064,4399936,4400000 [EPSG:32616]"
    piece = processing.run(
        "ssdiff:previewextent", {**given, "EXTENT": extent, "SIZE": 32, "OUTPUT": str(tmp_path / "piece.tif")}
    )["OUTPUT"]
    assert (read(piece) == read(whole)[:, 48:80, 48:80]).all()
    with pytest.raises(QgsProcessingException, match="does not touch PAN"):
        far = "600000,600064,4399936,4400000 [EPSG:32616]"
        processing.run("ssdiff:previewextent", {**given, "EXTENT": far, "OUTPUT": str(tmp_path / "x.tif")})


def test_simulated_then_fused_then_assessed_gives_figures_to_models(
    plugin: object, scene: Scene, tmp_path: Path
) -> None:
    big = make_scene(tmp_path / "big", side=512)
    pair = processing.run("ssdiff:simulate", {"PAN": big.pan, "MS": big.ms, "OUTPUT": str(tmp_path / "low")})
    assert (read(pair["OUTPUT_REFERENCE"]) == read(big.ms)).all()
    low = {"PAN": pair["OUTPUT_PAN"], "MS": pair["OUTPUT_MS"]}
    found = {}
    for method in ("exp", "gsa"):
        fused = processing.run(
            "ssdiff:classical", {**low, "METHOD": method, "OUTPUT": str(tmp_path / f"{method}.tif")}
        )["OUTPUT"]
        found[method] = processing.run(
            "ssdiff:assess",
            {**low, "FUSED": fused, "REFERENCE": pair["OUTPUT_REFERENCE"], "COMPARE": False},
        )
    assert found["gsa"]["ERGAS"] < found["exp"]["ERGAS"]
    assert 0 < found["gsa"]["HQNR"] <= 1
    assert found["gsa"]["RANK"] is None
    assert found["gsa"]["DEPARTURE"] > 0


def test_pansharpen_makes_the_report_with_the_result(plugin: object, scene: Scene, tmp_path: Path) -> None:
    page = tmp_path / "report.html"
    found = processing.run(
        "ssdiff:pansharpen",
        {
            "PAN": scene.pan,
            "MS": scene.ms,
            "BANDS": "4,3,2",
            "METHOD": "gsa",
            "OUTPUT": str(tmp_path / "fused.tif"),
            "REPORT": str(page),
        },
    )
    assert found["REPORT"] == str(page) and "<h1>" in page.read_text(encoding="utf-8")
    assert 0 < found["HQNR"] <= 1
    again = processing.run(
        "ssdiff:assess",
        {"FUSED": found["OUTPUT"], "PAN": scene.pan, "MS": scene.ms, "REPORT": str(tmp_path / "again.html")},
    )
    assert again["HQNR"] == pytest.approx(found["HQNR"]), "the raster's tags say which bands it was made of"


def test_the_uncertainty_needs_several_samples_and_the_network(
    plugin: object, scene: Scene, tmp_path: Path
) -> None:
    given = {"PAN": scene.pan, "MS": scene.ms, "OUTPUT": str(tmp_path / "fused.tif")}
    given["UNCERTAINTY"] = str(tmp_path / "spread.tif")
    with pytest.raises(QgsProcessingException, match="Set Samples to 4"):
        processing.run("ssdiff:pansharpen", {**given, "METHOD": "ssdiff"})
    with pytest.raises(QgsProcessingException, match="Only the method SSDiff"):
        processing.run("ssdiff:pansharpen", {**given, "METHOD": "gsa", "SAMPLES": 4})
    assert not (tmp_path / "fused.tif").exists()


def test_an_empty_ms_is_the_file_beside_pan_that_fits_by_place_size_and_name(
    plugin: object, tmp_path: Path
) -> None:
    scenes = [
        make_scene(tmp_path / "all", prefix=f"site{n}_", origin=(500000.0 + 20 * n, 4400000.0))
        for n in (1, 2, 3)
    ]
    for path in (tmp_path / "all").glob("*_B?.tif"):
        path.unlink()
    said: list[str] = []

    class Feedback(QgsProcessingFeedback):
        def pushInfo(self, info: str) -> None:  # noqa: N802
            said.append(info)

    for number, scene in enumerate(scenes, 1):
        given = {"PAN": scene.pan, "METHOD": "exp", "OUTPUT": str(tmp_path / f"{number}.tif")}
        found = processing.run("ssdiff:classical", given, feedback=Feedback(False))["OUTPUT"]
        expected = processing.run(
            "ssdiff:classical", {**given, "MS": scene.ms, "OUTPUT": str(tmp_path / f"{number}b.tif")}
        )["OUTPUT"]
        assert (read(found) == read(expected)).all()
        assert any(f"site{number}_ms" in text for text in said)


def test_another_scenes_ms_in_the_project_is_not_taken_for_the_one_beside_pan(
    plugin: object, tmp_path: Path
) -> None:
    scene = make_scene(tmp_path / "scene", prefix="SPOT6_20210705_")
    for path in scene.singles:
        Path(path).unlink()
    pan = QgsRasterLayer(scene.pan, "pan")
    other = QgsRasterLayer(make_scene(tmp_path / "other", prefix="QB_2019_").ms, "old date")
    own = QgsRasterLayer(scene.ms, "own")
    project = QgsProject()
    assert [layer.source() for layer in match(pan, project)] == [scene.ms]
    project.addMapLayer(other)
    assert [layer.source() for layer in match(pan, project)] == [scene.ms]
    project.addMapLayer(own)
    assert match(pan, project) == [own]
    Path(scene.ms).unlink()
    project.removeMapLayer(own)
    assert match(pan, project) == [other], "better than none, and the log names it"


def test_an_empty_ms_of_bands_in_files_is_their_stack(plugin: object, scene: Scene, tmp_path: Path) -> None:
    Path(scene.ms).unlink()
    given = {"PAN": scene.pan, "METHOD": "exp"}
    found = processing.run("ssdiff:classical", {**given, "OUTPUT": str(tmp_path / "one.tif")})["OUTPUT"]
    more = {"MS": scene.singles[0], "MS_MORE": list(scene.singles[1:]), "OUTPUT": str(tmp_path / "two.tif")}
    assert (read(found) == read(processing.run("ssdiff:classical", {**given, **more})["OUTPUT"])).all()


def test_an_empty_ms_that_nothing_matches_is_refused_with_the_mend(
    plugin: object, scene: Scene, tmp_path: Path
) -> None:
    alone = tmp_path / "alone" / "pan.tif"
    alone.parent.mkdir()
    Path(scene.pan).rename(alone)
    with pytest.raises(QgsProcessingException, match="Choose MS"):
        processing.run("ssdiff:classical", {"PAN": str(alone), "OUTPUT": str(tmp_path / "x.tif")})


def test_a_raster_of_other_pixels_is_not_assessed(plugin: object, scene: Scene) -> None:
    with pytest.raises(QgsProcessingException, match="does not have PAN's pixels"):
        processing.run("ssdiff:assess", {"FUSED": scene.ms, "PAN": scene.pan, "MS": scene.ms})


def test_loaded_layers_say_how_they_were_made(plugin: object, scene: Scene, tmp_path: Path) -> None:
    context, project = QgsProcessingContext(), QgsProject()
    context.setProject(project)
    output = str(tmp_path / "fused.tif")
    context.addLayerToLoadOnCompletion(output, QgsProcessingContext.LayerDetails("Fused", project, "OUTPUT"))
    job = algorithm("pansharpen").create()
    given = {"PAN": scene.pan, "MS": scene.ms, "METHOD": "gsa", "OUTPUT": output}
    _, ok = job.run(given, context, QgsProcessingFeedback(False))
    assert ok
    layer = QgsRasterLayer(output, "Fused")
    context.layerToLoadOnCompletionDetails(output).postProcessor().postProcessLayer(
        layer, context, QgsProcessingFeedback(False)
    )
    told = layer.metadata()
    assert "method gsa" in told.history()[0]
    assert any("PAN: pan.tif; MS: ms.tif" in line for line in told.history())
    assert told.title() == "Fused" and told.crs() == layer.crs()


def test_an_uncertainty_is_shown_as_a_ramp_up_to_what_few_pixels_exceed(plugin: object, scene: Scene) -> None:
    from ssdiff_qgis.uncertainty import show_uncertainty

    layer = QgsRasterLayer(scene.ms, "spread")
    show_uncertainty(layer)
    renderer = layer.renderer()
    assert isinstance(renderer, QgsSingleBandPseudoColorRenderer)
    assert renderer.classificationMin() == 0
    assert 0 < renderer.classificationMax() <= read(scene.ms)[0].max()
    assert len(renderer.shader().rasterShaderFunction().colorRampItemList()) == 6
