"""Bad input is refused in one sentence that says what, why and the mend."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import rasterio
import rasterio.shutil
import rasters
from affine import Affine
from rasterio.enums import ColorInterp

from ssdiff.errors import InputError
from ssdiff.raster.grid import Window
from ssdiff.raster.scene import Scene

X, Y = rasters.ORIGIN
PAN_AT, MS_AT = Affine(0.5, 0, X, 0, -0.5, Y), Affine(2, 0, X, 0, -2, Y)


def image(bands: int, height: int, width: int, dtype: str = "uint16") -> np.ndarray:
    rng = np.random.default_rng(0)
    return rng.integers(1, 100, (bands, height, width)).astype(dtype)


def pan(
    folder: Path, transform: Affine | None = PAN_AT, crs: str | None = rasters.CRS, bands: int = 1
) -> Path:
    return rasters.write(folder / "pan.tif", image(bands, 160, 160), transform, crs, photometric="MINISBLACK")


def ms(folder: Path, transform: Affine | None = MS_AT, crs: str | None = rasters.CRS, name: str = "ms.tif",
       bands: int = 4, shape: tuple[int, int] = (40, 40)) -> Path:  # fmt: skip
    return rasters.write(folder / name, image(bands, *shape), transform, crs, photometric="MINISBLACK")


def refused(high: str | Path, *low: str | Path, **options: object) -> InputError:
    with pytest.raises(InputError) as caught:
        Scene.open(high, list(low), **options)  # type: ignore[arg-type]
    error = caught.value
    assert error.message.endswith(".") and error.hint.endswith(".") and "\n" not in str(error)
    return error


Case = tuple[str, Callable[[Path], tuple[Path, list[Path]]], str]
CASES: list[Case] = [
    ("swapped", lambda d: (ms(d, bands=1), [pan(d)]), "larger than MS's"),
    ("swapped", lambda d: (ms(d), [pan(d)]), "swapped"),
    ("no-overlap", lambda d: (pan(d), [ms(d, MS_AT * Affine.translation(500, 0))]), "do not overlap"),
    ("too-small", lambda d: (pan(d), [ms(d, MS_AT * Affine.translation(38, 0))]), "too few"),
    ("crs-differs", lambda d: (pan(d), [ms(d, crs="EPSG:32634")]), "EPSG:32633 and MS in EPSG:32634"),
    ("crs-missing", lambda d: (pan(d), [ms(d, crs=None)]), "MS has none"),
    ("crs-missing", lambda d: (pan(d, crs=None), [ms(d)]), "PAN has none"),
    ("crs-missing", lambda d: (pan(d, crs=None), [ms(d, None, None)]), "MS has none"),
    ("rotated", lambda d: (pan(d, PAN_AT * Affine.rotation(5)), [ms(d)]), "rotated"),
    ("rotated", lambda d: (pan(d), [ms(d, MS_AT * Affine.rotation(90))]), "rotated"),
    ("south-up", lambda d: (pan(d, Affine(0.5, 0, X, 0, 0.5, Y)), [ms(d)]), "south up"),
    ("south-up", lambda d: (pan(d), [ms(d, Affine(2, 0, X, 0, 2, Y))]), "south up"),
    ("pan-bands", lambda d: (pan(d, bands=3), [ms(d)]), "has 3 bands"),
    ("ratio", lambda d: (pan(d), [ms(d, PAN_AT, shape=(160, 160))]), "1 times"),
    ("ratio", lambda d: (pan(d), [ms(d, Affine(50, 0, X, 0, -50, Y))]), "100 times"),
    (
        "ms-grids",
        lambda d: (pan(d), [ms(d), ms(d, Affine(4, 0, X, 0, -4, Y), name="b.tif", shape=(20, 20))]),
        "different grids",
    ),
    (
        "ms-grids",
        lambda d: (pan(d), [ms(d), ms(d, MS_AT * Affine.translation(1, 0), name="b.tif")]),
        "different grids",
    ),
    ("ms-grids", lambda d: (pan(d), [ms(d), ms(d, crs="EPSG:32634", name="b.tif")]), "different grids"),
]


@pytest.mark.parametrize(("code", "make", "words"), CASES)
def test_a_pair_that_is_none_is_refused(tmp_path: Path, code: str, make: Case[1], words: str) -> None:  # type: ignore[valid-type]
    high, low = make(tmp_path)
    error = refused(high, *low)
    assert (error.code, words in error.message) == (code, True), str(error)


def test_missing_unreadable_and_foreign_files_are_told_apart(tmp_path: Path) -> None:
    good = ms(tmp_path)
    text = tmp_path / "text.tif"
    text.write_text("no raster")
    assert refused(tmp_path / "none.tif", good).code == "missing"
    assert refused(pan(tmp_path), tmp_path / "none.tif").code == "missing"
    assert refused(tmp_path, good).code == "not-a-raster"
    assert refused(text, good).code == "not-a-raster"
    assert refused("/vsizip/none.zip/pan.tif", good).code == "not-a-raster"
    with pytest.raises(InputError, match="No MS"):
        Scene.open(pan(tmp_path), [])


def test_a_file_cut_off_is_refused(tmp_path: Path) -> None:
    high, low = pan(tmp_path), ms(tmp_path)
    high.write_bytes(high.read_bytes()[:20000])
    assert refused(high, low).code in ("unreadable", "not-a-raster")


def test_wrong_bands_are_refused(tmp_path: Path) -> None:
    high, low = pan(tmp_path), ms(tmp_path)
    assert "bands 1 to 4" in refused(high, low, bands=[1, 5]).message
    assert refused(high, low, bands=[0]).code == "bands"
    assert refused(high, low, bands=[2, 2]).code == "bands"
    assert refused(high, low, bands=[]).code == "bands"
    assert refused(high, low, align="guess").code == "align"


def test_complex_bands_are_refused(tmp_path: Path) -> None:
    low = rasters.write(tmp_path / "c.tif", image(2, 40, 40).astype("complex64"), MS_AT)
    assert refused(pan(tmp_path), low).code == "dtype"


@pytest.mark.parametrize("role", ["PAN", "MS"])
def test_numbers_of_colours_are_refused(tmp_path: Path, role: str) -> None:
    colours = {number: (number, 255 - number, 0, 255) for number in range(256)}
    side, place = (160, PAN_AT) if role == "PAN" else (40, MS_AT)
    coloured = palette(tmp_path / "colours.tif", colours, side, place)
    error = refused(coloured, ms(tmp_path)) if role == "PAN" else refused(pan(tmp_path), coloured)
    assert error.code == "palette" and f"the {role} raster" in error.message


def test_a_palette_of_greys_is_a_brightness(tmp_path: Path) -> None:
    greys = {number: (number, number, number, 255) for number in range(256)}
    with Scene.open(palette(tmp_path / "greys.tif", greys, 160, PAN_AT), [ms(tmp_path)]) as scene:
        assert scene.pan.bands[0].interpretation == "palette"
    turned = {number: (255 - number,) * 3 + (255,) for number in range(256)}
    assert refused(palette(tmp_path / "turned.tif", turned, 160, PAN_AT), ms(tmp_path)).code == "palette"


def test_a_palette_that_is_not_there_is_no_reason_to_refuse(tmp_path: Path) -> None:
    plain = pan(tmp_path)
    claimed = tmp_path / "claimed.vrt"
    rasterio.shutil.copy(plain, claimed, driver="VRT")
    text = claimed.read_text()
    assert "<ColorInterp>Gray" in text
    claimed.write_text(text.replace("<ColorInterp>Gray", "<ColorInterp>Palette"))
    with Scene.open(claimed, [ms(tmp_path)]) as scene:
        assert scene.pan.bands[0].interpretation == "palette"


def palette(path: Path, colours: dict[int, tuple[int, ...]], side: int, place: Affine) -> Path:
    rasters.write(path, image(1, side, side, "uint8"), place, photometric="PALETTE")
    with rasterio.open(path, "r+") as file:
        file.write_colormap(1, colours)
    return path


def test_one_pixel_is_too_small(tmp_path: Path) -> None:
    one = rasters.write(tmp_path / "one.tif", image(1, 1, 1), PAN_AT)
    assert refused(one, ms(tmp_path)).code == "too-small"
    dot = rasters.write(tmp_path / "dot.tif", image(4, 1, 1), Affine(80, 0, X, 0, -80, Y))
    assert refused(pan(tmp_path), dot).code in ("ratio", "too-small")
    for align in ("geo", "none"):
        plain = rasters.write(tmp_path / "plain.tif", image(1, 1, 1), None, None)
        bare = rasters.write(tmp_path / "bare.tif", image(1, 1, 1), None, None)
        assert refused(plain, bare, align=align).code == "too-small"


@pytest.mark.parametrize("which", ["pan", "ms", "apart"])
def test_a_pair_without_a_common_valid_pixel_is_refused(tmp_path: Path, which: str) -> None:
    high, low = image(1, 160, 160), image(4, 40, 40)
    if which == "pan":
        high[:] = 0
    if which == "ms":
        low[2] = 0
    if which == "apart":
        high[:, :, 80:], low[:, :, :20] = 0, 0
    a = rasters.write(tmp_path / "a.tif", high, PAN_AT, nodata=0)
    b = rasters.write(tmp_path / "b.tif", low, MS_AT, nodata=0, photometric="MINISBLACK")
    assert refused(a, b).code == "no-data"


def test_rpcs_and_ground_control_points_alone_are_no_place(tmp_path: Path) -> None:
    low = ms(tmp_path, None, None)
    high = pan(tmp_path, None, None)
    with rasterio.open(high, "r+") as file:
        corners = ((0, 0), (0, 160), (160, 0))
        points = [rasterio.control.GroundControlPoint(r, c, X + c, Y - r) for r, c in corners]
        file.gcps = (points, rasterio.crs.CRS.from_string(rasters.CRS))
    error = refused(high, low)
    assert error.code == "no-geotransform" and "control points" in error.message
    # A coordinate system alone would not place it.
    assert refused(high, ms(tmp_path, name="placed.tif")).code == "no-geotransform"
    with Scene.open(high, [low], align="none") as scene:
        assert scene.ratio == (4.0, 4.0)


@pytest.mark.parametrize("extent", [(5, 5, 1, 9), (1, 2, 3), (0, 0, 1, float("nan")), (0, 0, 1, 1)])
def test_bad_extents_are_refused(tmp_path: Path, extent: tuple[float, ...]) -> None:
    with Scene.open(pan(tmp_path), [ms(tmp_path)]) as scene, pytest.raises(InputError) as caught:
        scene.window(extent)
    assert caught.value.code == "extent"


def test_alpha_is_a_mask_not_a_band(tmp_path: Path) -> None:
    low, high = image(5, 40, 40), image(2, 160, 160)
    low[4], high[1] = 255, 255
    low[4, 10, 10], high[1, 100, 100] = 0, 0
    a = rasters.write(tmp_path / "a.tif", high, PAN_AT, photometric="MINISBLACK", alpha="YES")
    b = rasters.write(tmp_path / "b.tif", low, MS_AT, photometric="MINISBLACK")
    with rasterio.open(b, "r+") as file:
        file.colorinterp = [*file.colorinterp[:4], ColorInterp.alpha]
    with Scene.open(a, [b]) as scene:
        block = scene.block(Window(0, 0, 160, 160))
        assert block is not None and block.bands == 4
        hole = np.zeros((160, 160), bool)
        hole[40:44, 40:44] = hole[100, 100] = True
        assert np.array_equal(~block.valid, hole)
        assert np.array_equal(scene.statistics.ms.shape, (4, 160 * 160 - 17))
    assert refused(a, b, bands=[5]).code == "bands"


def test_a_mask_in_the_file_is_heeded(tmp_path: Path) -> None:
    high, low = pan(tmp_path), ms(tmp_path)
    mask = np.full((40, 40), 255, np.uint8)
    mask[:3] = 0
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open(low, "r+") as file:
        file.write_mask(mask)
    with Scene.open(high, [low]) as scene:
        block = scene.block(scene.area)
        assert block is not None
        assert not block.valid[:12].any() and block.valid[12:].all()


def test_a_mask_of_each_band_is_heeded(tmp_path: Path) -> None:
    high, low = pan(tmp_path), ms(tmp_path)
    stack = tmp_path / "stack.vrt"
    rasterio.shutil.copy(str(low), str(stack), driver="VRT")
    mask = np.full((40, 40), 255, np.uint8)
    mask[:3] = 0
    path = rasters.write(tmp_path / "mask.tif", mask[None], MS_AT)
    source = (
        "<MaskBand><VRTRasterBand dataType='Byte'><SimpleSource><SourceFilename relativeToVRT='1'>"
        f"{path.name}</SourceFilename><SourceBand>1</SourceBand></SimpleSource></VRTRasterBand></MaskBand>"
    )
    stack.write_text(stack.read_text().replace("</VRTRasterBand>", source + "</VRTRasterBand>"))
    with Scene.open(high, [stack]) as scene:
        block = scene.block(scene.area)
        assert block is not None
        assert not block.valid[:12].any() and block.valid[12:].all()


def test_nan_and_infinity_are_no_data(tmp_path: Path) -> None:
    low = image(4, 40, 40, "float32")
    low[1, 5, 5], low[2, 6, 6], low[3, 7, 7] = np.nan, np.inf, -np.inf
    b = rasters.write(tmp_path / "b.tif", low, MS_AT, photometric="MINISBLACK")
    with Scene.open(pan(tmp_path), [b]) as scene:
        block = scene.block(scene.area)
        assert block is not None and (~block.valid).sum() == 3 * 16
        assert np.isfinite(block.lms).all() and np.isfinite(block.ms).all()
        assert np.abs(block.lms).max() < 300


def test_a_nodata_value_that_the_type_cannot_hold_hides_nothing(tmp_path: Path) -> None:
    high, low = pan(tmp_path), ms(tmp_path)
    vrt = tmp_path / "ms.vrt"
    with rasterio.open(low) as file:
        rasterio.shutil.copy(file, vrt, driver="VRT")
    vrt.write_text(vrt.read_text().replace("<ColorInterp>", "<NoDataValue>-9999</NoDataValue><ColorInterp>"))
    with Scene.open(high, [vrt]) as scene:
        block = scene.block(scene.area)
        assert block is not None and block.valid.all()


def test_a_pair_without_crs_whose_rows_run_down_is_aligned(tmp_path: Path) -> None:
    high = pan(tmp_path, Affine(1, 0, 8, 0, 1, 4), None)
    low = ms(tmp_path, Affine(4, 0, 0, 0, 4, 0), None)
    with Scene.open(high, [low]) as scene:
        assert scene.geometry.phase == (1.5 - 4, 1.5 - 8)


def test_rasters_that_count_pixels_are_aligned_by_corners_and_say_so(tmp_path: Path) -> None:
    high = pan(tmp_path, Affine(1, 0, 19602, 0, 1, 15199), None)
    low = ms(tmp_path, Affine(1, 0, 4900, 0, 1, 3800), None)
    with Scene.open(high, [low]) as scene:
        assert scene.ratio == (4.0, 4.0) and scene.geometry.phase == (1.5, 1.5)
        assert "corners" in scene.notes[0]
