"""The output carries what MS declared, in its type, and appears only when it is whole."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import rasterio.shutil
import rasters
from rasterio.enums import ColorInterp

from ssdiff.errors import InputError, ResourceError
from ssdiff.raster.encode import encode, lost
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
    source = tmp_path / f"o.tif.{os.getpid()}.part.tif"
    source.write_bytes(b"x")
    assert codes(tmp_path / "o.tif", source) == "output-is-input"
    assert source.read_bytes() == b"x"


def test_asking_whether_an_output_may_be_written_touches_no_file(tmp_path: Path) -> None:
    names = ("o.part.tif", "o.tif.part.tif", f"o.tif.{os.getpid() + 1}.part.tif")
    for name in names:
        (tmp_path / name).write_bytes(b"x")
    check_output(tmp_path / "o.tif", [])
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(names)
    assert all((tmp_path / name).read_bytes() == b"x" for name in names)


def test_what_a_killed_run_had_begun_goes_and_what_another_runs_at_stays(tmp_path: Path) -> None:
    pair = rasters.make(tmp_path / "in")
    ended = subprocess.Popen(["true"])
    ended.wait()
    numbers = f"{ended.pid}.part.tif", f"{ended.pid}.part.tif.ovr", f"{os.getppid()}.part.tif", "x.part.tif"
    names = [f"o.tif.{number}" for number in numbers]
    for name in names:
        (tmp_path / name).write_bytes(b"x")
    with Scene.open(pair.pan, pair.ms) as scene:
        write_all(tmp_path / "o.tif", scene)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(["in", "o.tif", *names[2:]])


def test_two_outputs_of_one_stem_do_not_meet(tmp_path: Path) -> None:
    pair = rasters.make(tmp_path / "in")
    with Scene.open(pair.pan, pair.ms) as scene:
        shape = (len(scene.bands), *scene.pan.shape)
        one, two = (Output(tmp_path / name, scene, scene.area) for name in ("o.tif", "o.tiff"))
        with one, two:
            for value, out in ((7, one), (9, two)):
                out.write(0, 0, np.full(shape, value, np.float32), np.ones(shape[1:], bool))
    for value, name in ((7, "o.tif"), (9, "o.tiff")):
        with rasterio.open(tmp_path / name) as file:
            assert (file.read() == value).all()


def test_the_files_behind_a_vrt_are_inputs_too(tmp_path: Path) -> None:
    pair = rasters.make(tmp_path / "in")
    one, two = (tmp_path / f"{name}.vrt" for name in ("one", "two"))
    rasterio.shutil.copy(str(pair.ms[0]), str(one), driver="VRT")
    rasterio.shutil.copy(str(one), str(two), driver="VRT")
    before = Path(pair.ms[0]).read_bytes()
    for ms in (one, two):
        with Scene.open(pair.pan, [ms]) as scene, pytest.raises(InputError) as caught:
            Output(pair.ms[0], scene, scene.area, overwrite=True)
        assert caught.value.code == "output-is-input"
    assert Path(pair.ms[0]).read_bytes() == before


@pytest.mark.parametrize("name", ["x" * 300 + ".tif", "x" * 246 + ".tif", "\ud800.tif"])
def test_a_name_that_the_system_has_no_room_for_is_refused(tmp_path: Path, name: str) -> None:
    assert codes(tmp_path / name) == "output-format"


def test_a_failure_leaves_nothing_and_keeps_what_was_there(tmp_path: Path) -> None:
    pair = rasters.make(tmp_path / "in")
    path = tmp_path / "o.tif"
    path.write_bytes(b"old")
    with Scene.open(pair.pan, pair.ms) as scene:
        with pytest.raises(ResourceError), Output(path, scene, scene.area, overwrite=True):
            assert list(tmp_path.glob("o.tif.*.part.tif")) and path.read_bytes() == b"old"
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


def test_sidecars_that_a_removed_file_has_left_do_not_place_a_new_output(tmp_path: Path) -> None:
    pair = rasters.make(tmp_path / "in")
    astray = "<PAMDataset><SRS>EPSG:32635</SRS><GeoTransform>700000,1,0,1000000,0,-1</GeoTransform></PAMDataset>"
    (tmp_path / "o.tif.aux.xml").write_text(astray)
    with Scene.open(pair.pan, pair.ms) as scene:
        write_all(tmp_path / "o.tif", scene)
        wanted = scene.pan.transform
    with rasterio.open(tmp_path / "o.tif") as file:
        assert file.crs.to_string() == rasters.CRS and file.transform == wanted


def test_a_world_file_that_was_left_does_not_place_an_output_that_has_no_place(tmp_path: Path) -> None:
    pair = rasters.no_crs(tmp_path / "in")
    (tmp_path / "o.tfw").write_text("1\n0\n0\n-1\n700000\n1000000\n")
    with Scene.open(pair.pan, pair.ms) as scene:
        write_all(tmp_path / "o.tif", scene)
    with rasterio.open(tmp_path / "o.tif") as file:
        assert file.transform.is_identity


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of a megabyte."""
    place = tmp_path / "disk"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(place)]
    if not shutil.which("mount") or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("no disk may be mounted here")
    yield place
    subprocess.run(["umount", str(place)], check=True)


@pytest.mark.parametrize("room", [0, 8_192, 32_768])
def test_a_disk_that_fills_while_the_file_is_closed_leaves_the_old_file(
    tmp_path: Path, small_disk: Path, room: int
) -> None:
    pair = rasters.make(tmp_path / "in", ms_shape=(48, 48))
    path = small_disk / "o.tif"
    path.write_bytes(b"old")
    rng = np.random.default_rng(0)
    with Scene.open(pair.pan, pair.ms) as scene, pytest.raises(ResourceError) as caught:
        shape = (len(scene.bands), *scene.pan.shape)
        noise = rng.integers(0, 60000, shape).astype(np.float32)
        with Output(path, scene, scene.area, overwrite=True) as out:
            out.write(0, 0, noise, np.ones(shape[1:], bool))
            (small_disk / "others").write_bytes(b"x" * (shutil.disk_usage(small_disk).free - room))
    assert caught.value.code == "disk-full"
    assert path.read_bytes() == b"old"
    assert sorted(found.name for found in small_disk.iterdir()) == ["o.tif", "others"]


@pytest.mark.parametrize(("dtype", "gain", "asked", "said"), [
    ("uint16", 60.0, "uint8", "uint8 holds 0 to 255, and cuts off the rest."),
    ("float32", 1e-3, "uint16", "as uint16 they are rounded to whole numbers."),
    ("uint16", 60.0, "float32", ""), ("uint16", 60.0, "uint16", ""), ("uint16", 60.0, "int16", ""),
])  # fmt: skip
def test_what_a_type_loses_is_said(tmp_path: Path, dtype: str, gain: float, asked: str, said: str) -> None:
    pair = rasters.make(tmp_path, dtype=dtype, gain=gain, level=10 * gain)
    with Scene.open(pair.pan, pair.ms) as scene:
        found = lost(scene, asked)
    assert found.endswith(said) and bool(found) is bool(said)


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
