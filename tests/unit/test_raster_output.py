"""The output carries what MS declared, in its type, and appears only when it is whole."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import rasters
from rasterio.enums import ColorInterp

from ssdiff.errors import InputError, ResourceError
from ssdiff.raster.encode import encode
from ssdiff.raster.grid import Window
from ssdiff.raster.output import Output, check_output
from ssdiff.raster.scene import Scene


def write_all(
    path: Path, scene: Scene, value: float = 7.0, area: Window | None = None, **options: Any
) -> None:
    area = area or scene.area
    with Output(path, scene, area, **options) as out:
        shape = (len(scene.bands), area.height, area.width)
        out.write(area.row, area.column, np.full(shape, value, np.float32), np.ones(shape[1:], bool))


def codes(path: str | os.PathLike[str], *inputs: Path, overwrite: bool = False) -> str:
    with pytest.raises(InputError) as caught:
        check_output(path, [str(i) for i in inputs], overwrite)
    assert caught.value.message.endswith(".") and caught.value.hint
    return caught.value.code


def test_band_names_colours_scale_offset_and_units_are_kept(tmp_path: Path) -> None:
    pair = rasters.make(tmp_path)
    with rasterio.open(pair.ms[0], "r+") as file:
        for n, name in enumerate(("blue", "green", "red", "nir"), 1):
            file.set_band_description(n, name)
        file.scales, file.offsets = [1e-4] * 4, [-0.1] * 4
        file.colorinterp = [ColorInterp.blue, ColorInterp.green, ColorInterp.red, ColorInterp.undefined]
        file.set_band_unit(2, "reflectance")
    with Scene.open(pair.pan, pair.ms, bands=[3, 2, 1, 4]) as scene:
        write_all(tmp_path / "o.tif", scene, tags={"SSDIFF_MODEL": "vhr4"})
    with rasterio.open(tmp_path / "o.tif") as file:
        assert file.descriptions == ("red", "green", "blue", "nir")
        assert file.scales == (1e-4,) * 4 and file.offsets == (-0.1,) * 4
        assert [c.name for c in file.colorinterp] == ["red", "green", "blue", "undefined"]
        assert file.units[1] == "reflectance"
        assert file.tags()["SSDIFF_MODEL"] == "vhr4"
        assert file.dtypes == ("uint16",) * 4 and file.crs.to_string() == rasters.CRS


def test_four_bands_of_eight_bits_are_not_taken_for_colour_and_alpha(tmp_path: Path) -> None:
    pair = rasters.make(tmp_path, dtype="uint8", gain=50, level=100)
    with Scene.open(pair.pan, pair.ms) as scene:
        write_all(tmp_path / "o.tif", scene)
    with rasterio.open(tmp_path / "o.tif") as file:
        assert ColorInterp.alpha not in file.colorinterp
        assert file.colorinterp[0] == ColorInterp.gray


def test_it_lies_on_pans_pixels(tmp_path: Path) -> None:
    pair = rasters.half_pixel(tmp_path)
    with Scene.open(pair.pan, pair.ms) as scene:
        write_all(tmp_path / "o.tif", scene, area=Window(7, 11, 50, 60))
    with rasterio.open(tmp_path / "o.tif") as file:
        assert file.transform[:6] == (15.0, 0.0, 500000.0 + 11 * 15, 0.0, -15.0, 4649776.0 - 7 * 15)
        assert file.shape == (50, 60) and file.count == 4


def test_without_georeferencing_none_is_made_up(tmp_path: Path) -> None:
    pair = rasters.no_crs(tmp_path)
    with Scene.open(pair.pan, pair.ms) as scene:
        write_all(tmp_path / "o.tif", scene)
    with rasterio.open(tmp_path / "o.tif") as file:
        assert file.crs is None and file.transform.is_identity


@pytest.mark.parametrize(("dtype", "predictor"), [("uint16", "2"), ("float32", "3")])
def test_it_is_tiled_and_deflated_with_overviews(tmp_path: Path, dtype: str, predictor: str) -> None:
    pair = rasters.make(tmp_path, ms_shape=(160, 40), dtype=dtype, bands=1)
    with Scene.open(pair.pan, pair.ms) as scene:
        write_all(tmp_path / "o.tif", scene)
    with rasterio.open(tmp_path / "o.tif") as file:
        assert file.block_shapes[0] == (256, 256) and file.compression.name == "deflate"
        assert file.tags(ns="IMAGE_STRUCTURE")["PREDICTOR"] == predictor
        assert file.overviews(1) == [2, 4]
        assert (file.read() == 7).all() and (file.read(1, out_shape=(160, 40)) == 7).all()
    assert sorted(p.name for p in tmp_path.iterdir()) == ["ms.tif", "o.tif", "pan.tif"]


def test_a_cog_on_request(tmp_path: Path) -> None:
    pair = rasters.make(tmp_path, ms_shape=(160, 40))
    with Scene.open(pair.pan, pair.ms) as scene:
        write_all(tmp_path / "o.tif", scene, cog=True, tags={"SSDIFF_SEED": "3"})
    with rasterio.open(tmp_path / "o.tif") as file:
        assert file.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
        assert file.overviews(1) and file.tags()["SSDIFF_SEED"] == "3" and (file.read() == 7).all()
    assert sorted(p.name for p in tmp_path.iterdir()) == ["ms.tif", "o.tif", "pan.tif"]


@pytest.mark.parametrize(
    ("ms", "pan", "dtype", "expected"),
    [
        ("65535", "0", None, 65535),
        (None, "9", None, 9),
        (None, None, None, 0),
        ("65535", "9", "uint8", 9),
        ("0", None, "float32", 0),
        (None, None, "float32", np.nan),
    ],
)
def test_nodata_is_that_of_ms_else_of_pan_else_0(
    tmp_path: Path, ms: str | None, pan: str | None, dtype: str | None, expected: float
) -> None:
    pair = rasters.make(tmp_path)
    for path, value in ((pair.ms[0], ms), (pair.pan, pan)):
        if value is not None:
            with rasterio.open(path, "r+") as file:
                file.nodata = float(value)
    with Scene.open(pair.pan, pair.ms) as scene:
        write_all(tmp_path / "o.tif", scene, dtype=dtype)
    with rasterio.open(tmp_path / "o.tif") as file:
        assert file.nodata == pytest.approx(expected, nan_ok=True)


def test_values_are_rounded_and_clipped_not_wrapped() -> None:
    data = np.array([[[-3.0, 1.4, 1.6, 70000.0, 254.9]]], np.float32)
    valid = np.ones((1, 5), bool)
    assert encode(data, valid, "uint16", 9).ravel().tolist() == [0, 1, 2, 65535, 255]
    assert encode(data, valid, "uint8", 9).ravel().tolist() == [0, 1, 2, 255, 255]
    assert encode(data, valid, "int16", 9).ravel().tolist() == [-3, 1, 2, 32767, 255]
    assert encode(np.full((1, 1, 1), 5e9, np.float32), valid[:, :1], "uint32", 0).item() == 2**32 - 1
    assert encode(data, valid, "float32", np.nan).ravel().tolist() == data.ravel().tolist()


def test_a_valid_value_equal_to_nodata_moves_by_one_step() -> None:
    valid = np.array([[True, False]])
    zeros = np.zeros((1, 1, 2), np.float32)
    assert encode(zeros, valid, "uint16", 0).ravel().tolist() == [1, 0]
    assert encode(zeros + 65535, valid, "uint16", 65535).ravel().tolist() == [65534, 65535]
    for mark in (0.0, -9999.0, 3.0):
        moved, hole = encode(zeros + np.float32(mark), valid, "float32", mark).ravel().tolist()
        assert hole == mark != moved and moved == pytest.approx(mark, rel=1e-5, abs=1e-30)


def test_gdal_sees_the_moved_value_as_valid(tmp_path: Path) -> None:
    pair = rasters.make(tmp_path, dtype="float32", nodata=-9999.0)
    with Scene.open(pair.pan, pair.ms) as scene:
        write_all(tmp_path / "o.tif", scene, value=-9999.0)
    with rasterio.open(tmp_path / "o.tif") as file:
        assert (file.read_masks(1) == 255).all()


def test_an_output_that_must_not_be_written_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = tmp_path / "in.tif"
    source.write_bytes(b"x")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "link.tif").symlink_to(source)
    os.link(source, tmp_path / "hard.tif")
    (tmp_path / "folder.tif").mkdir()
    assert codes(source, source) == "output-is-input"
    assert codes("./folder.tif/../in.tif", source) == "output-is-input"
    assert codes("in.tif", source, overwrite=True) == "output-is-input"
    assert codes(tmp_path / "link.tif", source, overwrite=True) == "output-is-input"
    assert codes(tmp_path / "hard.tif", source, overwrite=True) == "output-is-input"
    assert codes(tmp_path / "in.tif") == "output-exists"
    assert codes(tmp_path / "nowhere" / "o.tif") == "output-dir"
    assert codes(tmp_path / "folder.tif") == "output-format"
    assert codes(tmp_path / "o.png") == "output-format"
    assert codes("/vsimem/o.tif") == "output-format"
    assert check_output(tmp_path / "in.tif", [], overwrite=True) == source


def test_a_folder_that_cannot_be_written_to_is_refused() -> None:
    assert codes("/proc/o.tif") == "output-unwritable"


def test_an_input_named_like_the_unfinished_output_is_not_touched(tmp_path: Path) -> None:
    source = tmp_path / "o.part.tif"
    source.write_bytes(b"x")
    assert codes(tmp_path / "o.tif", source) == "output-is-input"
    assert source.read_bytes() == b"x"


def test_a_failure_leaves_nothing_and_keeps_what_was_there(tmp_path: Path) -> None:
    pair = rasters.make(tmp_path / "in")
    path = tmp_path / "o.tif"
    path.write_bytes(b"old")
    with Scene.open(pair.pan, pair.ms) as scene:
        with pytest.raises(ResourceError), Output(path, scene, scene.area, overwrite=True):
            assert (tmp_path / "o.part.tif").exists() and path.read_bytes() == b"old"
            raise ResourceError("Memory ran out.")
    assert path.read_bytes() == b"old"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["in", "o.tif"]


def test_replacing_an_output_takes_its_stale_sidecars_along(tmp_path: Path) -> None:
    pair = rasters.make(tmp_path / "in")
    for name in ("o.tif", "o.tif.aux.xml", "o.tif.ovr"):
        (tmp_path / name).write_bytes(b"old")
    with Scene.open(pair.pan, pair.ms) as scene:
        write_all(tmp_path / "o.tif", scene, overwrite=True)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["in", "o.tif"]


def test_an_output_that_another_program_holds_is_refused_before_any_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = tmp_path / "o.tif"
    held.write_bytes(b"old")

    def rename(source: Path, target: Path) -> None:
        raise PermissionError(13, "The process cannot access the file", str(source))

    # As Windows has it while QGIS shows the file.
    monkeypatch.setattr(os, "rename", rename)
    assert codes(held, overwrite=True) == "output-held"
    assert held.read_bytes() == b"old" and list(tmp_path.iterdir()) == [held]
    assert check_output(tmp_path / "new.tif", [], overwrite=True) == tmp_path / "new.tif"


def test_a_result_whose_place_was_taken_hold_of_meanwhile_is_kept_under_another_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pair = rasters.make(tmp_path)
    held, taken = tmp_path / "o.tif", tmp_path / "o-2.tif"
    for path in (held, taken):
        path.write_bytes(b"old")
    replace = os.replace

    def replace_unless_held(source: Path, target: Path) -> None:
        if Path(target) == held:
            raise PermissionError(13, "The process cannot access the file", str(target))
        replace(source, target)

    monkeypatch.setattr(os, "replace", replace_unless_held)
    with Scene.open(pair.pan, pair.ms) as scene, pytest.raises(ResourceError) as caught:
        write_all(held, scene, overwrite=True)
    assert caught.value.code == "output-held" and str(tmp_path / "o-3.tif") in caught.value.message
    assert held.read_bytes() == taken.read_bytes() == b"old"
    with rasterio.open(tmp_path / "o-3.tif") as file:
        assert (file.read() == 7).all()
    assert not list(tmp_path.glob("*.part*"))


def test_rpcs_of_an_image_without_a_place_move_with_the_window(tmp_path: Path) -> None:
    pair = rasters.no_crs(tmp_path)
    ones = [1.0] + [0.0] * 19
    rpc = rasterio.rpc.RPC(
        height_off=0, height_scale=1, lat_off=0, lat_scale=1, line_den_coeff=ones, line_num_coeff=ones,
        line_off=500.0, line_scale=1, long_off=0, long_scale=1, samp_den_coeff=ones, samp_num_coeff=ones,
        samp_off=600.0, samp_scale=1,
    )  # fmt: skip
    with rasterio.open(pair.pan, "r+") as file:
        file.rpcs = rpc
    with Scene.open(pair.pan, pair.ms, align="none") as scene:
        write_all(tmp_path / "o.tif", scene, area=Window(20, 30, 64, 64))
    with rasterio.open(tmp_path / "o.tif") as file:
        assert (file.rpcs.line_off, file.rpcs.samp_off) == (480.0, 570.0)
