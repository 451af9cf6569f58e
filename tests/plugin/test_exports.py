"""Layers from elsewhere come to the worker as files that QGIS saves: their values, and a word about it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from geotiffs import Scene, make_scene, read
from osgeo import gdal
from qgis.core import QgsProject, QgsRasterLayer, QgsRectangle

from ssdiff_qgis import exports
from ssdiff_qgis.engine import warm
from ssdiff_qgis.engine.client import JobCancelled
from ssdiff_qgis.job import FuseJob
from ssdiff_qgis.sources import source_path


def fused(scene: Scene, pan: str, ms: str, output: Path, heard: list[dict[str, Any]]) -> np.ndarray:
    job = FuseJob(pan=pan, ms=(ms,), method="brovey", output=str(output), overwrite=True)
    warm.fuse(job, heard.append)
    return read(str(output))


def told(heard: list[dict[str, Any]]) -> list[str]:
    return [event["text"] for event in heard if event.get("code") == exports.EXPORTED]


@pytest.fixture()
def plain(plugin: object, scene: Scene, tmp_path: Path) -> np.ndarray:
    return fused(scene, scene.pan, scene.ms, tmp_path / "plain.tif", [])


@pytest.fixture(autouse=True)
def _fresh(plugin: object) -> None:
    exports.forget()


def test_a_raster_in_memory_gives_the_pixels_that_its_file_gives(
    scene: Scene, plain: np.ndarray, tmp_path: Path
) -> None:
    gdal.Translate("/vsimem/ms.tif", scene.ms)
    heard: list[dict[str, Any]] = []
    try:
        path = source_path(QgsRasterLayer("/vsimem/ms.tif", "in memory"))
        result = fused(scene, scene.pan, path, tmp_path / "fused.tif", heard)
    finally:
        gdal.Unlink("/vsimem/ms.tif")
    assert (result == plain).all()
    assert "in memory" in told(heard)[0]


def test_a_layer_of_another_provider_is_saved_once_and_serves_again(
    scene: Scene, plain: np.ndarray, tmp_path: Path
) -> None:
    layer = virtual(scene.pan)
    assert layer.providerType() == "virtualraster"
    heard: list[dict[str, Any]] = []
    path = source_path(layer)
    assert (fused(scene, path, scene.ms, tmp_path / "fused.tif", heard) == plain).all()
    assert len(told(heard)) == 1
    heard.clear()
    assert source_path(layer) == path
    fused(scene, path, scene.ms, tmp_path / "fused.tif", heard)
    assert told(heard) == []


def virtual(source: str) -> QgsRasterLayer:
    """A virtual raster that has a file's own values."""
    pan = QgsRasterLayer(source, "pan")
    box = pan.extent()
    query = (
        f"?crs=EPSG:32616&extent={box.xMinimum()},{box.yMinimum()},{box.xMaximum()},{box.yMaximum()}"
        f"&width={pan.width()}&height={pan.height()}&formula=%22pan%401%22"
        f"&pan:uri={source}&pan:provider=gdal"
    )
    return QgsRasterLayer(query, "computed", "virtualraster")


def test_a_format_that_the_worker_lacks_is_saved_by_qgis(
    scene: Scene, plain: np.ndarray, tmp_path: Path
) -> None:
    gdal.Translate(str(tmp_path / "pan.hdf"), scene.pan, format="HDF4Image")
    layer = QgsRasterLayer(str(tmp_path / "pan.hdf"), "hdf")
    if not layer.isValid():
        pytest.skip("this QGIS's GDAL has no HDF4")
    path = source_path(layer)
    heard: list[dict[str, Any]] = []
    assert (fused(scene, path, scene.ms, tmp_path / "fused.tif", heard) == plain).all()
    assert "engine" in told(heard)[0]


def test_the_pre_flight_says_that_a_layer_was_saved(scene: Scene) -> None:
    report = warm.inspect(FuseJob(pan=source_path(virtual(scene.pan)), ms=(scene.ms,), method="gsa"))
    assert report["ratio"] == 4
    words = [problem for problem in report["problems"] if problem["code"] == exports.EXPORTED]
    assert [problem["level"] for problem in words] == ["info"]
    assert "computed" in words[0]["message"]


def test_of_a_large_layer_only_the_part_under_the_others_is_saved(
    plugin: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exports, "_LARGE", 1000)
    monkeypatch.setattr(exports, "_MARGIN", 4)
    large = make_scene(tmp_path / "large", side=512)
    gdal.Translate(str(tmp_path / "ms.tif"), large.ms, srcWin=[20, 30, 40, 50])
    path = source_path(virtual(large.pan))
    result = fused(large, path, str(tmp_path / "ms.tif"), tmp_path / "piece.tif", [])
    saved = QgsRasterLayer(path)
    assert (saved.width(), saved.height()) == (160 + 9, 200 + 9)
    assert saved.extent().xMinimum() == 500000 + (80 - 4) * 0.5
    expected = fused(large, large.pan, str(tmp_path / "ms.tif"), tmp_path / "expected.tif", [])
    assert np.abs(result.astype(int) - expected).mean() < 2


def test_a_cancelled_export_leaves_no_file(plugin: object, scene: Scene, tmp_path: Path) -> None:
    path = source_path(virtual(scene.pan))
    with pytest.raises(JobCancelled):
        warm.run(
            "fuse", {"pan": path, "ms": [scene.ms], "output": str(tmp_path / "x.tif")}, cancelled=lambda: True
        )
    assert not Path(path).exists()
    assert not list(Path(path).parent.glob("*.part.tif*"))


def test_a_layer_that_cannot_be_saved_is_said_in_words(plugin: object, scene: Scene, tmp_path: Path) -> None:
    layer = virtual(scene.pan)
    path = source_path(layer)
    exports._by_path[path].path = str(tmp_path / "nowhere" / "x.tif")
    with pytest.raises(Exception, match="computed") as caught:
        exports._save(exports._by_path[path], QgsRectangle(layer.extent()), None)
    assert caught.value.hint


def test_a_file_that_changed_is_saved_anew(scene: Scene, tmp_path: Path) -> None:
    source = f"{scene.ms}|option:NUM_THREADS=1"
    layer = QgsRasterLayer(source, "colour")
    first = source_path(layer)
    assert first != scene.ms
    fused(scene, scene.pan, first, tmp_path / "first.tif", [])
    assert source_path(layer) == first
    gone = tmp_path / "flat.tif"
    gdal.Translate(str(gone), scene.ms, scaleParams=[[0, 1, 7, 7]] * scene.bands)
    gone.replace(scene.ms)
    again = source_path(QgsRasterLayer(source, "colour"))
    assert again != first
    fused(scene, scene.pan, again, tmp_path / "again.tif", [])
    assert (read(again) == 7).all()


def test_a_layer_that_was_added_anew_is_read_anew(plugin: object, scene: Scene) -> None:
    project = QgsProject.instance()
    first = project.addMapLayer(virtual(scene.pan))
    path = source_path(first)
    source = first.source()
    second = QgsRasterLayer(source, "again", "virtualraster")
    assert source_path(second) == path, "while the first is there"
    project.removeMapLayer(first)
    assert source_path(second) != path
