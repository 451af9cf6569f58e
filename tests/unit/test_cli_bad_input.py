"""Whatever is wrong with the input: status 2, one line that says what and the mend, nothing written."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import rasterio
from pairs import UTM, ground, pair, ssdiff, write
from rasterio.rpc import RPC
from rasterio.transform import Affine

from ssdiff.cli import main

Words = list[str]
EXP = ["--method", "exp"]


def words(pan: object, ms: object, output: object, *more: str) -> Words:
    return ["fuse", "--pan", str(pan), "--ms", str(ms), "-o", str(output), *more]


def swapped(folder: Path) -> Words:
    pan, ms = pair(folder / "in", bands=1)
    return words(ms, pan, folder / "out.tif", *EXP)


def swapped_many_bands(folder: Path) -> Words:
    pan, ms = pair(folder / "in")
    return words(ms, pan, folder / "out.tif", *EXP)


def apart(folder: Path) -> Words:
    pan, _ = pair(folder / "in")
    _, ms = pair(folder / "far", origin=(600000.0, 4600000.0))
    return words(pan, ms, folder / "out.tif", *EXP)


def other_crs(folder: Path) -> Words:
    pan, _ = pair(folder / "in")
    _, ms = pair(folder / "other", crs="EPSG:32634")
    return words(pan, ms, folder / "out.tif", *EXP)


def one_without_crs(folder: Path) -> Words:
    pan, _ = pair(folder / "in")
    _, ms = pair(folder / "other", crs=None)
    return words(pan, ms, folder / "out.tif", *EXP)


def rotated(folder: Path) -> Words:
    pan, ms = pair(folder / "in")
    place = Affine(1, 0.2, 500000, 0.2, -1, 4600000)
    turned = write(folder / "in" / "turned.tif", rasterio.open(pan).read(), transform=place)
    return words(turned, ms, folder / "out.tif", *EXP)


def south_up(folder: Path) -> Words:
    pan, ms = pair(folder / "in")
    data, place = rasterio.open(ms).read(), Affine(4, 0, 500000, 0, 4, 4600000 - 96)
    return words(pan, write(folder / "in" / "south.tif", data, transform=place), folder / "out.tif", *EXP)


def rpc_only(folder: Path) -> Words:
    _, ms = pair(folder / "in", crs=None)
    coefficients = [0.0] * 20
    rpc = RPC(
        err_bias=0,
        err_rand=0,
        height_off=0,
        height_scale=1,
        lat_off=45,
        lat_scale=1,
        line_den_coeff=[1.0, *coefficients[1:]],
        line_num_coeff=coefficients,
        line_off=0,
        line_scale=1,
        long_off=9,
        long_scale=1,
        samp_den_coeff=[1.0, *coefficients[1:]],
        samp_num_coeff=coefficients,
        samp_off=0,
        samp_scale=1,
    )
    data = (ground((96, 96)) * 2000).astype("uint16")[None]
    pan = write(folder / "in" / "rpc.tif", data, crs=None, rpcs=rpc)
    return words(pan, ms, folder / "out.tif", *EXP)


def pan_of_three_bands(folder: Path) -> Words:
    _, ms = pair(folder / "in")
    data = (np.stack([ground((96, 96), seed) for seed in range(3)]) * 2000).astype("uint16")
    return words(write(folder / "in" / "rgb.tif", data), ms, folder / "out.tif", *EXP)


def alpha_alone(folder: Path) -> Words:
    pan, _ = pair(folder / "in")
    data = np.full((1, 24, 24), 255, "uint8")
    mask = write(folder / "in" / "alpha.tif", data, 4.0)
    with rasterio.open(mask, "r+") as target:
        target.colorinterp = [rasterio.enums.ColorInterp.alpha]
    return words(pan, mask, folder / "out.tif", *EXP)


def ratio_without_model(folder: Path) -> Words:
    return words(*pair(folder / "in", ratio=3), folder / "out.tif")


def ratio_unlike_the_preset(folder: Path) -> Words:
    return words(*pair(folder / "in", ratio=3), folder / "out.tif", "--sensor", "msi4")


def bands_without_model(folder: Path) -> Words:
    return words(*pair(folder / "in", bands=5), folder / "out.tif")


def too_few_bands_for_the_preset(folder: Path) -> Words:
    return words(*pair(folder / "in", bands=2), folder / "out.tif", "--sensor", "wv3")


def band_that_is_not_there(folder: Path) -> Words:
    return words(*pair(folder / "in"), folder / "out.tif", "--bands", "1,2,3,9", *EXP)


def nodata_only(folder: Path) -> Words:
    pan, _ = pair(folder / "in")
    empty = write(folder / "in" / "empty.tif", np.zeros((4, 24, 24), "uint16"), 4.0, nodata=0)
    return words(pan, empty, folder / "out.tif", *EXP)


def not_a_number_only(folder: Path) -> Words:
    pan, _ = pair(folder / "in")
    empty = write(folder / "in" / "nan.tif", np.full((4, 24, 24), np.nan, "float32"), 4.0)
    return words(pan, empty, folder / "out.tif", *EXP)


def infinite_only(folder: Path) -> Words:
    _, ms = pair(folder / "in")
    return words(
        write(folder / "in" / "inf.tif", np.full((1, 96, 96), np.inf, "float32")),
        ms,
        folder / "out.tif",
        *EXP,
    )


def one_pixel(folder: Path) -> Words:
    pan, _ = pair(folder / "in")
    return words(
        pan, write(folder / "in" / "dot.tif", np.full((4, 1, 1), 9, "uint16"), 4.0), folder / "out.tif", *EXP
    )


def missing(folder: Path) -> Words:
    pan, _ = pair(folder / "in")
    return words(pan, folder / "nowhere.tif", folder / "out.tif", *EXP)


def a_folder(folder: Path) -> Words:
    pan, _ = pair(folder / "in")
    return words(pan, folder / "in", folder / "out.tif", *EXP)


def not_a_raster(folder: Path) -> Words:
    pan, _ = pair(folder / "in")
    (folder / "in" / "text.tif").write_text("not a raster")
    return words(pan, folder / "in" / "text.tif", folder / "out.tif", *EXP)


def cut_off(folder: Path) -> Words:
    pan, ms = pair(folder / "in", size=512)
    ms.write_bytes(ms.read_bytes()[: ms.stat().st_size // 2])
    return words(pan, ms, folder / "out.tif", *EXP)


def no_such_output_folder(folder: Path) -> Words:
    return words(*pair(folder / "in"), folder / "no" / "out.tif", *EXP)


def output_that_cannot_be_written(folder: Path) -> Words:
    return words(*pair(folder / "in"), "/proc/out.tif", *EXP)


def output_is_pan(folder: Path) -> Words:
    pan, ms = pair(folder / "in")
    return words(pan, ms, pan, "--overwrite", *EXP)


def output_is_a_link_to_ms(folder: Path) -> Words:
    pan, ms = pair(folder / "in")
    os.symlink(ms, folder / "in" / "link.tif")
    return words(pan, ms, folder / "in" / "link.tif", "--overwrite", *EXP)


def output_exists(folder: Path) -> Words:
    pan, ms = pair(folder / "in")
    (folder / "in" / "old.tif").write_bytes(b"kept")
    return words(pan, ms, folder / "in" / "old.tif", *EXP)


def unknown_preset(folder: Path) -> Words:
    return words(*pair(folder / "in"), folder / "out.tif", "--sensor", "wordlview3", *EXP)


def extent_outside(folder: Path) -> Words:
    return words(*pair(folder / "in"), folder / "out.tif", "--extent", "-20,-20,-10,-10", *EXP)


def missing_weights(folder: Path) -> Words:
    return words(*pair(folder / "in"), folder / "out.tif", "--weights", str(folder / "none.safetensors"))


def unknown_option(folder: Path) -> Words:
    return words(*pair(folder / "in"), folder / "out.tif", "--sharpness", "11")


def unknown_method(folder: Path) -> Words:
    return words(*pair(folder / "in"), folder / "out.tif", "--method", "magic")


CASES: list[tuple[Callable[[Path], Words], str]] = [
    (swapped, "swapped"),
    (swapped_many_bands, "swapped"),
    (apart, "overlap"),
    (other_crs, "EPSG:32634"),
    (one_without_crs, "no"),
    (rotated, "rotated"),
    (south_up, "south up"),
    (rpc_only, "RPC"),
    (pan_of_three_bands, "3 bands"),
    (alpha_alone, "alpha"),
    (ratio_without_model, "gsa"),
    (ratio_unlike_the_preset, "ratio"),
    (bands_without_model, "5 bands"),
    (too_few_bands_for_the_preset, "8 bands"),
    (band_that_is_not_there, "9"),
    (nodata_only, "data"),
    (not_a_number_only, "data"),
    (infinite_only, "data"),
    (one_pixel, "1 x 1"),
    (missing, "nowhere.tif"),
    (a_folder, "folder"),
    (not_a_raster, "text.tif"),
    (cut_off, "ms.tif"),
    (no_such_output_folder, "folder"),
    (output_that_cannot_be_written, "/proc"),
    (output_is_pan, "pan.tif"),
    (output_is_a_link_to_ms, "link.tif"),
    (output_exists, "--overwrite"),
    (unknown_preset, "wv3"),
    (extent_outside, "extent"),
    (missing_weights, "none.safetensors"),
    (unknown_option, "--sharpness"),
    (unknown_method, "brovey"),
]


@pytest.mark.parametrize(("make", "word"), CASES, ids=[make.__name__ for make, _ in CASES])
def test_bad_input_ends_with_status_2_and_one_line(
    make: Callable[[Path], Words], word: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    argv = make(tmp_path)
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    capfd.readouterr()
    status = main(argv)
    said = capfd.readouterr().err
    assert status == 2, said
    assert said.count("\n") == 1 and said.startswith("ssdiff: ") and word in said, said
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize("make", [apart, cut_off, unknown_option])
def test_a_process_of_its_own_says_the_same(make: Callable[[Path], Words], tmp_path: Path) -> None:
    argv = make(tmp_path)
    ended = ssdiff(*argv)
    assert ended.returncode == 2 and ended.stdout.count("\n") <= 2
    assert ended.stderr.count("\n") == 1 and "Traceback" not in ended.stderr


def test_inspect_lists_the_problem_instead_of_failing(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    argv = swapped_many_bands(tmp_path)
    status = main(["inspect", *argv[1 : argv.index("-o")], "--json"])
    said = capfd.readouterr()
    assert status == 0 and '"swapped"' in said.out and said.err == ""


def test_a_pair_with_some_holes_is_no_bad_input(tmp_path: Path) -> None:
    pan, ms = pair(tmp_path / "in", dtype="float32")
    with rasterio.open(ms, "r+") as target:
        data = target.read()
        data[0, :3, :3], data[1, 5, 5] = np.nan, np.inf
        target.write(data)
    assert main(words(pan, ms, tmp_path / "out.tif", *EXP)) == 0
    with rasterio.open(tmp_path / "out.tif") as fused:
        assert fused.crs == UTM and np.isnan(fused.read(1)[:10, :10]).all()
        assert np.isfinite(fused.read(1)[40:, 40:]).all()
