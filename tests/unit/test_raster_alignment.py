"""Pixels meet where the georeferencing says, whatever the quirks of a pair."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasters
from affine import Affine

from ssdiff.raster.grid import Window
from ssdiff.raster.scene import Scene
from ssdiff.resample.projection import fold


@pytest.mark.parametrize("kind", list(rasters.KINDS))
def test_geometry_is_what_the_pair_was_made_with(tmp_path: Path, kind: str) -> None:
    pair = rasters.KINDS[kind](tmp_path)
    with Scene.open(pair.pan, pair.ms) as scene:
        assert scene.geometry.ratio == pytest.approx(pair.ratio, abs=1e-6)
        assert scene.geometry.phase == pytest.approx(pair.phase, abs=1e-5)


@pytest.mark.parametrize("kind", list(rasters.KINDS))
def test_lms_shows_the_scene_at_pans_pixel_centres(tmp_path: Path, kind: str) -> None:
    pair = rasters.KINDS[kind](tmp_path)
    with Scene.open(pair.pan, pair.ms) as scene:
        block = scene.block(scene.area)
        assert block is not None
        rows, columns = np.arange(*scene.area.rows), np.arange(*scene.area.columns)
        error = np.abs(block.lms - pair.truth(rows, columns, len(scene.bands)))
        margin = int(3 * max(pair.ratio))
        inner = np.zeros(block.shape, dtype=bool)
        inner[margin:-margin, margin:-margin] = True
        far_from_holes = inner & _eroded(block.valid, margin)
        assert far_from_holes.sum() > 2000
        # A quarter of a PAN pixel off would already cost 5 % of the gain.
        assert error[:, far_from_holes].max() < 0.02 * pair.gain + 1.0 * (pair.gain > 1)


def _eroded(valid: np.ndarray, by: int) -> np.ndarray:
    holes = np.argwhere(~valid)
    out = valid.copy()
    for r, c in holes:
        out[max(0, r - by) : r + by + 1, max(0, c - by) : c + by + 1] = False
    return out


def test_output_has_the_pan_pixels_whose_centre_lies_in_ms(tmp_path: Path) -> None:
    pan = rasters.write(
        tmp_path / "pan.tif", np.ones((1, 100, 120), "uint16"), Affine(1, 0, 1000, 0, -1, 2000)
    )
    # MS's footprint: x 1010.4 .. 1074.4, y 1912.5 .. 1976.5
    ms = np.ones((4, 16, 16), "uint16")
    low = rasters.write(
        tmp_path / "ms.tif", ms, Affine(4, 0, 1010.4, 0, -4, 1976.5), photometric="MINISBLACK"
    )
    with Scene.open(pan, [low]) as scene:
        # Centres are at x = 1000.5 + c, y = 1999.5 - r; the first edge counts, the last does not.
        assert scene.area == Window(23, 10, 64, 64)


def test_an_extent_is_snapped_outward_and_cut_to_the_overlap(tmp_path: Path) -> None:
    pair = rasters.make(tmp_path)
    with Scene.open(pair.pan, pair.ms) as scene:
        x, y = rasters.ORIGIN
        assert scene.window((x + 5.1, y - 9.9, x + 6.9, y - 5.1)) == Window(10, 10, 10, 4)
        assert scene.window((x + 5.0, y - 10.0, x + 7.0, y - 5.0)) == Window(10, 10, 10, 4)
        assert scene.window((x - 500, y - 1.0, x + 1.0, y + 500)) == Window(0, 0, 2, 2)
        assert scene.window(None) == scene.area


def test_an_extent_without_a_crs_is_in_pixels(tmp_path: Path) -> None:
    pair = rasters.no_crs(tmp_path)
    with Scene.open(pair.pan, pair.ms) as scene:
        assert scene.window((10, 20, 14, 30)) == Window(20, 10, 10, 4)


def test_align_none_puts_the_corners_together(tmp_path: Path) -> None:
    pair = rasters.make(tmp_path, phase=(2.7, 0.2))
    with Scene.open(pair.pan, pair.ms, align="none") as scene:
        assert scene.geometry.ratio == (4.0, 4.0)
        assert scene.geometry.phase == (1.5, 1.5)


def test_a_content_offset_is_measured_to_a_tenth_of_an_ms_pixel(tmp_path: Path) -> None:
    pair = rasters.make(tmp_path, ms_shape=(96, 96), content=(0.6, -1.1), texture=0.1)
    with Scene.open(pair.pan, pair.ms) as scene:
        assert scene.offset() == pytest.approx((0.6, -1.1), abs=0.1)


def test_align_auto_corrects_the_content_offset(tmp_path: Path) -> None:
    pair = rasters.make(tmp_path, ms_shape=(96, 96), content=(0.6, -1.1), texture=0.1)
    with Scene.open(pair.pan, pair.ms, align="auto") as scene:
        assert scene.offset() == pytest.approx((0.0, 0.0), abs=0.1)
        assert any("corrected" in note for note in scene.notes)
        expected = (1.5 - 0.6 * 4, 1.5 + 1.1 * 4)
        assert scene.geometry.phase == pytest.approx(expected, abs=0.4)


def test_bands_come_in_the_order_asked_for(tmp_path: Path) -> None:
    pair = rasters.half_pixel(tmp_path)
    window = Window(8, 8, 40, 40)
    with Scene.open(pair.pan, pair.ms) as whole, Scene.open(pair.pan, pair.ms, bands=[3, 1]) as two:
        all_bands, chosen = whole.block(window), two.block(window)
        assert all_bands is not None and chosen is not None
        assert np.array_equal(chosen.lms, all_bands.lms[[2, 0]])


def test_edges_are_mirrored_so_that_a_small_scene_fills_a_window(tmp_path: Path) -> None:
    pair = rasters.make(tmp_path, ms_shape=(8, 9))
    with Scene.open(pair.pan, pair.ms) as scene:
        block = scene.block(Window(-16, -16, 64, 68))
        assert block is not None
        assert np.array_equal(block.pan[:16], block.pan[16:32][::-1])
        assert np.allclose(block.lms[:, :16], block.lms[:, 16:32][:, ::-1], atol=0.01)
        assert block.valid.all()


@pytest.mark.parametrize(("low", "high"), [(-1, 19), (0, 18), (-1, 1), (0, 0), (3, 8)])
def test_fold_mirrors_about_its_axes(low: int, high: int) -> None:
    index = np.arange(-40, 60)
    folded = fold(index, low, high)
    assert (2 * folded >= low).all() and (2 * folded <= high).all()
    inside = (2 * index >= low) & (2 * index <= high)
    assert np.array_equal(folded[inside], index[inside])
    assert np.array_equal(folded, fold(low - index, low, high))


def test_correlation_tells_a_scene_from_a_stranger(tmp_path: Path) -> None:
    pair = rasters.make(tmp_path / "a")
    rng = np.random.default_rng(0)
    noise = rng.integers(1, 9000, (1, 160, 176)).astype("uint16")
    x, y = rasters.ORIGIN
    stranger = rasters.write(tmp_path / "b.tif", noise, Affine(0.5, 0, x, 0, -0.5, y))
    with Scene.open(pair.pan, pair.ms) as scene, Scene.open(stranger, pair.ms) as other:
        assert scene.correlation() > 0.9
        assert other.correlation() < 0.3


def test_statistics_ignore_pixels_without_data(tmp_path: Path) -> None:
    pair = rasters.nodata_zero(tmp_path)
    with Scene.open(pair.pan, pair.ms) as scene:
        ms, pan = scene.statistics.quantile(0.0)
        assert ms.min() > 2000 and pan > 2000
        assert scene.statistics is scene.statistics
