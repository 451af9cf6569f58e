"""Noise belongs to the pixel, the seed, the step and the sample."""

from __future__ import annotations

import numpy as np
import pytest

from ssdiff.raster.nodata import fill, nearest_valid
from ssdiff.raster.noise import normal, philox


@pytest.mark.parametrize(
    ("counter", "key", "words"),
    [
        ([0] * 4, (0, 0), [0x6627E8D5, 0xE169C58D, 0xBC57AC4C, 0x9B00DBD8]),
        ([0xFFFFFFFF] * 4, (0xFFFFFFFF, 0xFFFFFFFF), [0x408F276D, 0x41C83B0E, 0xA20BC7C6, 0x6D5451FD]),
        (
            [0x243F6A88, 0x85A308D3, 0x13198A2E, 0x03707344],
            (0xA4093822, 0x299F31D0),
            [0xD16CFE09, 0x94FDCCEB, 0x5001E420, 0x24126EA1],
        ),
    ],
)
def test_philox_gives_the_published_words(counter: list[int], key: tuple[int, int], words: list[int]) -> None:
    assert philox(np.array(counter, dtype=np.uint64), key).tolist() == words


def test_a_window_cut_elsewhere_has_the_same_noise_at_the_same_pixels() -> None:
    whole = normal(3, (-20, -10), (5, 100, 120), step=2, sample=1)
    piece = normal(3, (17, 30), (5, 40, 50), step=2, sample=1)
    assert np.array_equal(piece, whole[:, 37:77, 40:90])
    assert np.array_equal(normal(3, (17, 30), (3, 40, 50), step=2, sample=1), piece[:3])


@pytest.mark.parametrize("other", [{"seed": 4}, {"seed": 3 + 2**32}, {"step": 1}, {"sample": 1}])
def test_seed_step_and_sample_give_other_noise(other: dict[str, int]) -> None:
    a = normal(3, (0, 0), (4, 64, 64))
    b = normal(**{"seed": 3, "origin": (0, 0), "shape": (4, 64, 64), **other})
    assert abs(np.corrcoef(a.ravel(), b.ravel())[0, 1]) < 0.03


def test_noise_is_standard_normal_and_white() -> None:
    x = normal(0, (0, 0), (8, 128, 128)).astype(float)
    assert abs(x.mean()) < 0.01 and abs(x.std() - 1) < 0.01
    assert abs((x**3).mean()) < 0.03 and abs((x**4).mean() - 3) < 0.1
    for a, b in ((x[:, 1:], x[:, :-1]), (x[:, :, 1:], x[:, :, :-1]), (x[1:], x[:-1])):
        assert abs((a * b).mean()) < 0.01


def test_the_nearest_valid_pixel_is_nearest() -> None:
    rng = np.random.default_rng(1)
    for share in (0.02, 0.3, 0.9):
        valid = rng.random((31, 23)) < share
        valid[5, 7] = True
        rows, columns = nearest_valid(valid)
        assert valid[rows, columns].all()
        y, x = np.mgrid[:31, :23]
        every = np.argwhere(valid)
        least = ((y[..., None] - every[:, 0]) ** 2 + (x[..., None] - every[:, 1]) ** 2).min(axis=2)
        assert np.array_equal((rows - y) ** 2 + (columns - x) ** 2, least)


def test_fill_leaves_valid_pixels_alone() -> None:
    image = np.arange(24, dtype=np.float32).reshape(2, 3, 4)
    valid = np.ones((3, 4), dtype=bool)
    valid[1, 1:3] = False
    filled = fill(image, valid)
    assert np.array_equal(filled[:, valid], image[:, valid])
    assert np.array_equal(fill(image, np.zeros((3, 4), dtype=bool)), image)
