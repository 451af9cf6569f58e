"""Which layers the worker can open by path, and how the others are refused."""

from __future__ import annotations

from pathlib import Path

import pytest
from geotiffs import Scene, read
from osgeo import gdal
from qgis.core import QgsRasterLayer

from ssdiff_qgis.sources import SourceError, source_path


def test_a_file_is_given_by_its_absolute_path(
    qgis_app: object, scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(Path(scene.ms).parent)
    assert source_path(QgsRasterLayer("ms.tif", "ms")) == scene.ms


def test_a_raster_in_a_zip_passes(qgis_app: object, scene: Scene, tmp_path: Path) -> None:
    import zipfile

    with zipfile.ZipFile(tmp_path / "scene.zip", "w") as archive:
        archive.write(scene.ms, "ms.tif")
    source = f"/vsizip/{tmp_path}/scene.zip/ms.tif"
    assert source_path(QgsRasterLayer(source, "zipped")) == source


def test_a_layer_of_a_geopackage_passes(qgis_app: object, scene: Scene, tmp_path: Path) -> None:
    gdal.Translate(
        str(tmp_path / "scenes.gpkg"),
        scene.pan,
        format="GPKG",
        outputType=gdal.GDT_Byte,
        creationOptions=["RASTER_TABLE=pan"],
    )
    source = f"GPKG:{tmp_path}/scenes.gpkg:pan"
    path = source_path(QgsRasterLayer(source, "packed"))
    assert read(path).shape[-2:] == (scene.side, scene.side)


def test_a_rendered_picture_is_refused_with_the_reason(qgis_app: object) -> None:
    layer = QgsRasterLayer("type=xyz&url=http://127.0.0.1:9/{z}/{x}/{y}.png&zmax=3&zmin=0", "tiles", "wms")
    assert layer.isValid()
    with pytest.raises(SourceError, match="rendered picture"):
        source_path(layer)


def test_a_layer_that_is_broken_is_refused(qgis_app: object) -> None:
    with pytest.raises(SourceError, match="cannot be read"):
        source_path(QgsRasterLayer("/nowhere.tif", "gone"))


def test_what_opens_in_this_qgis_only_is_a_file_to_be_made(qgis_app: object, scene: Scene) -> None:
    gdal.Translate("/vsimem/ms.tif", scene.ms)
    try:
        path = source_path(QgsRasterLayer("/vsimem/ms.tif", "memory"))
    finally:
        gdal.Unlink("/vsimem/ms.tif")
    assert path.endswith(".tif") and not Path(path).exists()
    with_options = source_path(QgsRasterLayer(f"{scene.ms}|option:NUM_THREADS=1", "with options"))
    assert with_options.endswith(".tif") and with_options != scene.ms
