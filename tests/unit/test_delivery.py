"""Deliveries opened by their metadata file: Landsat's MTL, DIMAP, and rasters inside a zip."""

from __future__ import annotations

import zipfile
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasters import half_pixel, make

from ssdiff.errors import InputError
from ssdiff.job import FuseJob
from ssdiff.pipeline import fuse

BANDS = (2, 3, 4, 5)


def fused(out: Path, **given: object) -> np.ndarray:
    job = FuseJob.from_args({**given, "output": str(out), "method": "gsa"})
    fuse(job, lambda *_: None, lambda *_: None, lambda: False)
    with rasterio.open(out) as file:
        return np.asarray(file.read())


@pytest.fixture()
def landsat(tmp_path: Path) -> Path:
    pair = half_pixel(tmp_path / "pair")
    folder = tmp_path / "LC08_X"
    folder.mkdir()
    lines = ['    SPACECRAFT_ID = "LANDSAT_8"']
    for number, path in zip((8, *BANDS), (pair.pan, *pair.ms), strict=True):
        path.rename(folder / f"LC08_X_B{number}.TIF")
        lines.append(f'    FILE_NAME_BAND_{number} = "LC08_X_B{number}.TIF"')
    (folder / "LC08_X_MTL.txt").write_text("\n".join(lines), encoding="utf-8")
    return folder


def test_a_landsat_delivery_is_its_bands(landsat: Path, tmp_path: Path) -> None:
    mtl = str(landsat / "LC08_X_MTL.txt")
    by_name = fused(tmp_path / "one.tif", pan=mtl, ms=mtl)
    files = [str(landsat / f"LC08_X_B{band}.TIF") for band in BANDS]
    assert (by_name == fused(tmp_path / "two.tif", pan=str(landsat / "LC08_X_B8.TIF"), ms=files)).all()


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("m_MTL.xml", "<SPACECRAFT_ID>LANDSAT_9</SPACECRAFT_ID>{}"),
        ("m_MTL.json", '"SPACECRAFT_ID": "LANDSAT_8", {}'),
    ],
)
def test_the_other_forms_of_the_metadata_do_too(landsat: Path, name: str, text: str) -> None:
    form = (
        "<FILE_NAME_BAND_{0}>LC08_X_B{0}.TIF</FILE_NAME_BAND_{0}>"
        if name.endswith("xml")
        else ('"FILE_NAME_BAND_{0}": "LC08_X_B{0}.TIF",')
    )
    (landsat / name).write_text(text.format("\n".join(form.format(n) for n in (8, *BANDS))), encoding="utf-8")
    job = FuseJob.from_args({"pan": str(landsat / name), "ms": [str(landsat / name)], "output": "x.tif"})
    assert job.pan.endswith("_B8.TIF")
    assert [Path(path).stem[-2:] for path in job.ms] == ["B2", "B3", "B4", "B5"]


def test_a_delivery_with_a_band_missing_is_refused_in_words(landsat: Path) -> None:
    (landsat / "LC08_X_B4.TIF").unlink()
    with pytest.raises(InputError, match="Band 4") as caught:
        mtl = str(landsat / "LC08_X_MTL.txt")
        FuseJob.from_args({"pan": mtl, "ms": [mtl], "output": "x.tif"})
    assert caught.value.hint


def test_a_dimap_product_is_opened_by_its_metadata_file(tmp_path: Path) -> None:
    pair = make(tmp_path / "pair", ms_shape=(32, 32))
    expected = fused(tmp_path / "expected.tif", pan=str(pair.pan), ms=[str(pair.ms[0])])
    folder = tmp_path / "dimap"
    folder.mkdir()
    with rasterio.open(pair.ms[0]) as file:
        place, width, height, count = file.transform, file.width, file.height, file.count
    pair.ms[0].rename(folder / "IMAGERY.TIF")
    (folder / "METADATA.DIM").write_text(
        '<?xml version="1.0"?><Dimap_Document><Metadata_Id><METADATA_FORMAT version="1.1">DIMAP'
        "</METADATA_FORMAT></Metadata_Id><Data_Access><DATA_FILE_FORMAT>image/tiff</DATA_FILE_FORMAT><Data_File>"
        '<DATA_FILE_PATH href="IMAGERY.TIF"/></Data_File></Data_Access><Raster_Dimensions>'
        f"<NCOLS>{width}</NCOLS><NROWS>{height}</NROWS><NBANDS>{count}</NBANDS></Raster_Dimensions>"
        "<Coordinate_Reference_System><Horizontal_CS><HORIZONTAL_CS_CODE>epsg:32633</HORIZONTAL_CS_CODE>"
        "</Horizontal_CS></Coordinate_Reference_System><Geoposition><Geoposition_Insert>"
        f"<ULXMAP>{place.c}</ULXMAP><ULYMAP>{place.f}</ULYMAP><XDIM>{place.a}</XDIM><YDIM>{-place.e}</YDIM>"
        "</Geoposition_Insert></Geoposition></Dimap_Document>",
        encoding="utf-8",
    )
    result = fused(tmp_path / "result.tif", pan=str(pair.pan), ms=[str(folder / "METADATA.DIM")])
    assert result.shape == expected.shape
    assert np.abs(result.astype(int) - expected).max() <= 1


def test_rasters_inside_a_zip_are_opened(tmp_path: Path) -> None:
    pair = make(tmp_path / "pair", ms_shape=(32, 32))
    with zipfile.ZipFile(tmp_path / "pair.zip", "w") as archive:
        archive.write(pair.pan, "pan.tif")
        archive.write(pair.ms[0], "ms.tif")
    inside = f"/vsizip/{tmp_path}/pair.zip"
    result = fused(tmp_path / "zipped.tif", pan=f"{inside}/pan.tif", ms=[f"{inside}/ms.tif"])
    assert (result == fused(tmp_path / "plain.tif", pan=str(pair.pan), ms=[str(pair.ms[0])])).all()
