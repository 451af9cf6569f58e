"""Interpolation, degradation and registration at true positions."""

from __future__ import annotations

import numpy as np
import pytest

from ssdiff.resample.geometry import Geometry
from ssdiff.resample.positions import SPLINE_REACH, degrade, gaussian_taps, interpolate, mtf_sigma, up
from ssdiff.resample.register import offset


def waves(shape: tuple[int, int], step: float = 1.0, shift: tuple[float, float] = (0.0, 0.0)) -> np.ndarray:
    y = np.arange(shape[0])[:, None] * step + shift[0]
    x = np.arange(shape[1])[None, :] * step + shift[1]
    return (np.sin(y / 7.0) + np.cos(x / 5.0 + y / 11.0) + np.sin((x - y) / 13.0)).astype(np.float32)


def test_interpolation_goes_through_the_samples() -> None:
    image = np.random.default_rng(0).normal(size=(3, 20, 30)).astype(np.float32)
    same = interpolate(image, np.arange(20), np.arange(30))
    assert np.abs(same - image).max() < 1e-5


def test_interpolation_equals_scipys_spline() -> None:
    from scipy.ndimage import map_coordinates

    image = np.random.default_rng(1).normal(size=(40, 50)).astype(np.float32)
    rows, columns = np.linspace(12, 27, 33), np.linspace(13, 36, 41)
    ours = interpolate(image[None], rows, columns)[0]
    grid = np.meshgrid(rows, columns, indexing="ij")
    theirs = map_coordinates(image.astype(float), grid, order=3, mode="mirror")
    assert np.abs(ours - theirs).max() < 1e-5


def test_a_window_with_margin_is_interpolated_like_the_whole() -> None:
    image = np.random.default_rng(2).normal(size=(1, 80, 80)).astype(np.float32)
    rows = np.linspace(30, 45, 60)
    low = 30 - SPLINE_REACH
    part = interpolate(image[:, low : 46 + SPLINE_REACH, :], rows - low, np.arange(20.0, 40.0))
    assert np.abs(part - interpolate(image, rows, np.arange(20.0, 40.0))).max() < 1e-5


@pytest.mark.parametrize("gain", [0.15, 0.3, 0.36])
@pytest.mark.parametrize("ratio", [2, 4])
@pytest.mark.parametrize("phase", [0.0, 0.5, 1.5])
def test_the_kernel_has_the_gain_at_nyquist(gain: float, ratio: int, phase: float) -> None:
    first, weights = gaussian_taps(np.array([100 + phase]), mtf_sigma(gain, ratio))
    x = first[0] + np.arange(weights.shape[1]) - (100 + phase)
    response = abs((weights[0] * np.exp(-2j * np.pi * x / (2 * ratio))).sum())
    assert response == pytest.approx(gain, abs=2e-3)
    assert weights.sum() == pytest.approx(1.0)


@pytest.mark.parametrize(("ratio", "phase"), [(4.0, 1.5), (4.0, 2.0), (2.0, 0.0), (4.015, 1.37)])
def test_degraded_pixels_stay_where_they_were(ratio: float, phase: float) -> None:
    geometry = Geometry.square(ratio, phase)
    fine = waves((256, 256))[None]
    side = int(250 / ratio)
    low = degrade(fine, geometry, [0.3], (side, side))
    truth = waves((side, side), ratio, (phase, phase))
    inner = (slice(8, -8), slice(8, -8))
    assert np.corrcoef(low[0][inner].ravel(), truth[inner].ravel())[0, 1] > 0.999
    assert max(map(abs, offset(truth, low[0]))) < 0.05
    back = up(low, geometry, (256, 256))[0][48:-48, 48:-48]
    assert max(map(abs, offset(fine[0][48:-48, 48:-48], back))) < 0.1


@pytest.mark.parametrize("shift", [(0.0, 0.0), (0.3, -0.7), (-1.0, 1.4), (2.2, 0.1)])
def test_offset_finds_the_shift_and_its_sign(shift: tuple[float, float]) -> None:
    noise = np.random.default_rng(3).normal(size=(1, 160, 160)).astype(np.float32)
    smooth = degrade(noise, Geometry.square(1.0, 0.0), [0.05], (160, 160))
    at = np.arange(20.0, 140.0)
    a = interpolate(smooth, at, at)[0]
    b = interpolate(smooth, at - shift[0], at - shift[1])[0]
    assert offset(a, b) == pytest.approx(shift, abs=0.05)


def test_degrade_wants_a_gain_for_each_band() -> None:
    with pytest.raises(ValueError, match="2 bands but 1"):
        degrade(np.zeros((2, 8, 8)), Geometry.square(4, 1.5), [0.3], (2, 2))
