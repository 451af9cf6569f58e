"""ssdiff:pansharpen run by Processing: results, cancel, and what it refuses before any work."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import numpy as np
import processing
import pytest
from geotiffs import Scene, make_scene, read, write
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
)

from ssdiff_qgis.engine import warm

ID = "ssdiff:pansharpen"


def run(scene: Scene, output: Path | str, **more: Any) -> str:
    parameters = {"PAN": scene.pan, "MS": scene.ms, "METHOD": "brovey", "OUTPUT": str(output), **more}
    return processing.run(ID, parameters)["OUTPUT"]


def test_the_provider_and_its_algorithm_are_registered(plugin: object) -> None:
    algorithm = QgsApplication.processingRegistry().algorithmById(ID)
    names = [parameter.name() for parameter in algorithm.parameterDefinitions()]
    fixed = "PAN MS MS_MORE BANDS SENSOR METHOD STEPS SAMPLES SEED DEVICE EXTENT OUTPUT".split()
    assert sorted(names) == sorted(
        [*fixed, "ADAPTER", "ALIGN", "CONSISTENCY", "COG", "UNCERTAINTY", "REPORT"]
    )
    outputs = {output.name() for output in algorithm.outputDefinitions()}
    assert outputs == set("OUTPUT UNCERTAINTY REPORT D_LAMBDA_K D_S HQNR SECONDS METHOD_USED".split())
    assert "<" not in algorithm.shortHelpString()


def test_the_fused_layer_has_ms_bands_on_pan_grid(plugin: object, scene: Scene, tmp_path: Path) -> None:
    layer = QgsRasterLayer(run(scene, tmp_path / "fused.tif"))
    pan = QgsRasterLayer(scene.pan)
    assert layer.isValid()
    assert layer.crs() == pan.crs()
    assert layer.extent() == pan.extent()
    assert (layer.width(), layer.height(), layer.bandCount()) == (scene.side, scene.side, scene.bands)


def test_the_fused_pixels_keep_ms_radiometry(plugin: object, scene: Scene, tmp_path: Path) -> None:
    fused = read(run(scene, tmp_path / "fused.tif")).astype(float)
    r, low = scene.ratio, scene.side // scene.ratio
    back = fused.reshape(scene.bands, low, r, low, r).mean(axis=(2, 4))
    assert np.abs(back / read(scene.ms) - 1).mean() < 0.03


def test_a_scene_that_comes_a_band_a_file_gives_the_same(
    plugin: object, scene: Scene, tmp_path: Path
) -> None:
    whole = read(run(scene, tmp_path / "whole.tif"))
    stacked = run(scene, tmp_path / "stacked.tif", MS=scene.singles[0], MS_MORE=list(scene.singles[1:]))
    assert (read(stacked) == whole).all()


def test_bands_are_taken_in_the_order_given(plugin: object, scene: Scene, tmp_path: Path) -> None:
    one = read(run(scene, tmp_path / "one.tif", BANDS="1,2,3,4", METHOD="exp"))
    other = read(run(scene, tmp_path / "other.tif", BANDS="4,2,1,3", METHOD="exp"))
    assert (one[[3, 1, 0, 2]] == other).all()


def test_an_extent_gives_that_piece_of_the_whole(plugin: object, scene: Scene, tmp_path: Path) -> None:
    whole = read(run(scene, tmp_path / "whole.tif"))
    piece = run(scene, tmp_path / "piece.tif", EXTENT="500010,500030,4399950,4399980 [EPSG:32616]")
    layer = QgsRasterLayer(piece)
    assert layer.extent().toString(1) == "500010.0,4399950.0 : 500030.0,4399980.0"
    assert (read(piece) == whole[:, 40:100, 20:60]).all()


def test_an_extent_in_another_crs_covers_what_was_asked_for(
    plugin: object, scene: Scene, tmp_path: Path
) -> None:
    wanted = QgsRasterLayer(scene.pan).extent().buffered(-20)
    geographic = processing.run(
        "native:reprojectlayer",
        {
            "INPUT": processing.run(
                "native:extenttolayer",
                {
                    "INPUT": QgsReferencedRectangle(wanted, QgsCoordinateReferenceSystem("EPSG:32616")),
                    "OUTPUT": "TEMPORARY_OUTPUT",
                },
            )["OUTPUT"],
            "TARGET_CRS": "EPSG:4326",
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )["OUTPUT"].extent()
    box = f"{geographic.xMinimum()},{geographic.xMaximum()},{geographic.yMinimum()},{geographic.yMaximum()}"
    got = QgsRasterLayer(run(scene, tmp_path / "piece.tif", EXTENT=f"{box} [EPSG:4326]")).extent()
    assert got.contains(QgsRectangle(wanted).buffered(-0.01))
    assert not got.contains(QgsRasterLayer(scene.pan).extent())


def test_an_extent_of_rasters_without_crs_is_where_the_map_shows_it(plugin: object, tmp_path: Path) -> None:
    scene = make_scene(tmp_path / "scene", epsg=None, origin=None)
    whole = read(run(scene, tmp_path / "whole.tif"))
    shown = QgsRasterLayer(scene.pan).extent()
    left, top = shown.xMinimum() + 20, shown.yMaximum() - 40
    piece = run(scene, tmp_path / "piece.tif", EXTENT=f"{left},{left + 40},{top - 60},{top}")
    assert (read(piece) == whole[:, 40:100, 20:60]).all()


def test_an_extent_of_a_piece_of_a_larger_image_is_where_the_map_shows_it(
    plugin: object, tmp_path: Path
) -> None:
    scene = make_scene(tmp_path / "scene", epsg=None, origin=(19602, 15199))
    whole = QgsRasterLayer(run(scene, tmp_path / "whole.tif"))
    asked = QgsRectangle(19622, 15249, 19662, 15309)
    box = f"{asked.xMinimum()},{asked.xMaximum()},{asked.yMinimum()},{asked.yMaximum()}"
    piece = QgsRasterLayer(run(scene, tmp_path / "piece.tif", EXTENT=box))
    assert piece.extent() == asked
    for point in (QgsPointXY(19622.5, 15249.5), QgsPointXY(19661.5, 15308.5)):
        assert piece.dataProvider().sample(point, 1) == whole.dataProvider().sample(point, 1)


def test_an_offset_of_the_content_is_taken_off_where_that_is_asked_for(
    plugin: object, scene: Scene, tmp_path: Path
) -> None:
    moved = write(
        tmp_path / "moved.tif",
        np.roll(read(scene.ms), 1, axis=2),
        32616,
        (500000.0, 4400000.0),
        0.5 * scene.ratio,
    )
    right = read(run(scene, tmp_path / "right.tif", METHOD="exp")).astype(float)
    inside = (slice(None), slice(16, -16), slice(16, -16))
    off = {}
    for align in ("geo", "auto"):
        fused = read(run(scene, tmp_path / f"{align}.tif", METHOD="exp", MS=moved, ALIGN=align)).astype(float)
        shape = [min(a, b) for a, b in zip(fused.shape, right.shape)]  # noqa: B905  (Python 3.9)
        pair = [image[:, : shape[1], : shape[2]] for image in (fused, right)]
        off[align] = np.abs(pair[0] - pair[1])[inside].mean()
    assert off["auto"] < 0.5 * off["geo"]


def test_rasters_without_a_common_place_are_laid_corner_on_corner_where_that_is_asked_for(
    plugin: object, scene: Scene, tmp_path: Path
) -> None:
    bare = make_scene(tmp_path / "bare", epsg=None, origin=None)
    fused = read(run(scene, tmp_path / "fused.tif", MS=bare.ms, ALIGN="none"))
    assert (fused == read(run(scene, tmp_path / "whole.tif"))).all()


def test_a_batch_runs_row_by_row_in_one_warm_worker(plugin: object, tmp_path: Path) -> None:
    pids = set()
    for row in range(3):
        scene = make_scene(tmp_path / str(row), origin=(500000.0 + 1000 * row, 4400000.0), side=64)
        layer = QgsRasterLayer(run(scene, tmp_path / f"fused{row}.tif"))
        assert layer.extent().xMinimum() == 500000 + 1000 * row
        pids.add(warm.warm_worker().pid)
    assert len(pids) == 1


def test_an_existing_result_is_replaced(plugin: object, scene: Scene, tmp_path: Path) -> None:
    output = tmp_path / "fused.tif"
    run(scene, output, METHOD="exp")
    before = read(str(output))
    run(scene, output, METHOD="brovey")
    assert (read(str(output)) != before).any()


def test_progress_and_log_reach_the_feedback(plugin: object, scene: Scene, tmp_path: Path) -> None:
    feedback = QgsProcessingFeedback(False)
    progress: list[float] = []
    feedback.progressChanged.connect(progress.append)
    parameters = {"PAN": scene.pan, "MS": scene.ms, "METHOD": "brovey", "OUTPUT": str(tmp_path / "fused.tif")}
    processing.run(ID, parameters, feedback=feedback)
    assert progress == sorted(progress)
    assert progress[-1] == pytest.approx(100)
    assert feedback.textLog()


def test_cancel_raises_and_leaves_nothing(plugin: object, large_scene: Scene, tmp_path: Path) -> None:
    feedback = QgsProcessingFeedback(False)
    feedback.progressChanged.connect(lambda _: feedback.cancel())
    parameters = {"PAN": large_scene.pan, "MS": large_scene.ms, "METHOD": "brovey"}
    with pytest.raises(QgsProcessingException, match="cancelled"):
        processing.run(ID, {**parameters, "OUTPUT": str(tmp_path / "fused.tif")}, feedback=feedback)
    assert list(tmp_path.iterdir()) == []


def test_the_loaded_result_is_shown_like_ms(plugin: object, scene: Scene, tmp_path: Path) -> None:
    ms = QgsRasterLayer(scene.ms, "my scene")
    ms.renderer().setRedBand(4)
    red = ms.renderer().redContrastEnhancement()
    red.setMinimumValue(123)
    red.setMaximumValue(1234)
    context = QgsProcessingContext()
    project = QgsProject()
    context.setProject(project)
    parameters = {"PAN": scene.pan, "MS": ms, "METHOD": "brovey", "OUTPUT": str(tmp_path / "fused.tif")}
    algorithm = QgsApplication.processingRegistry().algorithmById(ID).create()
    context.addLayerToLoadOnCompletion(
        str(tmp_path / "fused.tif"), QgsProcessingContext.LayerDetails("Pansharpened", project, "OUTPUT")
    )
    _, ok = algorithm.run(parameters, context, QgsProcessingFeedback(False))
    assert ok
    layer = QgsRasterLayer(str(tmp_path / "fused.tif"))
    details = context.layerToLoadOnCompletionDetails(str(tmp_path / "fused.tif"))
    details.postProcessor().postProcessLayer(layer, context, QgsProcessingFeedback(False))
    shown = layer.renderer()
    assert (shown.redBand(), shown.greenBand(), shown.blueBand()) == (
        4,
        ms.renderer().greenBand(),
        ms.renderer().blueBand(),
    )
    assert shown.redContrastEnhancement().minimumValue() == 123
    assert shown.redContrastEnhancement().maximumValue() == 1234


def refusal(parameters: dict[str, Any]) -> str:
    """The sentence with which a run is refused."""
    feedback = QgsProcessingFeedback(False)
    started: list[float] = []
    feedback.progressChanged.connect(started.append)
    with pytest.raises(QgsProcessingException) as caught:
        processing.run(ID, parameters, feedback=feedback)
    assert not started, "it had begun to work"
    text = str(caught.value).replace("Unable to execute algorithm\n", "")
    assert "Traceback" not in text
    assert "\n" not in text.strip()
    return text


@pytest.fixture()
def good(plugin: object, scene: Scene, tmp_path: Path) -> dict[str, Any]:
    return {"PAN": scene.pan, "MS": scene.ms, "METHOD": "brovey", "OUTPUT": str(tmp_path / "fused.tif")}


def test_swapped_pan_and_ms_are_refused(good: dict[str, Any], scene: Scene) -> None:
    assert "swapped" in refusal({**good, "PAN": scene.ms, "MS": scene.pan})


def test_swapped_single_bands_are_refused(good: dict[str, Any], scene: Scene) -> None:
    assert "swapped" in refusal({**good, "PAN": scene.singles[0], "MS": scene.pan})


def test_one_file_as_pan_and_ms_is_refused(good: dict[str, Any], scene: Scene) -> None:
    assert "one file" in refusal({**good, "PAN": scene.ms})
    assert "one file" in refusal({**good, "MS": scene.pan})


def test_rasters_of_different_places_are_refused(good: dict[str, Any], tmp_path: Path) -> None:
    other = make_scene(tmp_path / "far", origin=(600000.0, 4400000.0))
    assert "do not overlap" in refusal({**good, "MS": other.ms})


def test_rasters_in_different_crs_are_refused(good: dict[str, Any], tmp_path: Path) -> None:
    other = make_scene(tmp_path / "zone", epsg=32617)
    assert "EPSG:32617" in refusal({**good, "MS": other.ms})


def test_a_pan_of_several_bands_is_refused(good: dict[str, Any], tmp_path: Path) -> None:
    pan = write(tmp_path / "rgb.tif", np.full((3, 128, 128), 500), 32616, (500000, 4400000), 0.5)
    assert "has 3 bands" in refusal({**good, "PAN": pan})


def test_an_alpha_band_is_no_second_pan_band(good: dict[str, Any], scene: Scene, tmp_path: Path) -> None:
    values = np.concatenate([read(scene.pan), np.full((1, 128, 128), 65535)])
    pan = write(tmp_path / "alpha.tif", values, 32616, (500000, 4400000), 0.5, alpha=True)
    assert os.path.exists(processing.run(ID, {**good, "PAN": pan})["OUTPUT"])


def test_an_output_that_is_an_input_is_refused(good: dict[str, Any], scene: Scene) -> None:
    before = read(scene.ms)
    assert "one of the inputs" in refusal({**good, "OUTPUT": scene.ms})
    assert (read(scene.ms) == before).all()


@pytest.mark.parametrize(
    ("bands", "word"), [("one", "no list"), ("0,1", "no list"), ("1,1,2,3", "twice"), ("1,2,9", "Band 9")]
)
def test_bands_that_are_none_are_refused(good: dict[str, Any], bands: str, word: str) -> None:
    assert word in refusal({**good, "BANDS": bands})


def test_an_unreadable_raster_is_refused(good: dict[str, Any], tmp_path: Path) -> None:
    broken = tmp_path / "broken.tif"
    broken.write_text("no raster")
    refusal({**good, "PAN": str(broken)})


def test_an_unknown_sensor_is_refused(good: dict[str, Any]) -> None:
    refusal({**good, "SENSOR": "hubble"})


def test_an_extent_outside_is_refused(good: dict[str, Any]) -> None:
    assert "outside" in refusal({**good, "EXTENT": "1,2,3,4 [EPSG:32616]"})


@pytest.mark.parametrize("box", ["500010,500010,4399950,4399960", "500010,500020,4399950,4399950"])
def test_an_extent_without_an_area_is_refused_and_never_the_whole_scene(good: dict[str, Any], box: str) -> None:
    assert "no width or no height" in refusal({**good, "EXTENT": f"{box} [EPSG:32616]"})


def test_a_folder_that_cannot_be_written_is_refused(good: dict[str, Any], tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    refusal({**good, "OUTPUT": str(tmp_path / "file" / "fused.tif")})


def test_without_a_python_the_algorithm_says_so(
    good: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSDIFF_PYTHON", "/nowhere/python")
    assert "/nowhere/python" in refusal(good)
