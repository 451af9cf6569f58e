"""The classical methods: sharper than EXP, the same over blocks as at once, unmoved by holes."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from ssdiff import classical, quality
from ssdiff.block import Block
from ssdiff.classical.sample import Sample
from ssdiff.moments import Moments, nnls
from ssdiff.resample.geometry import Geometry
from ssdiff.resample.positions import degrade, up

SHARPENING = [name for name in classical.METHODS if name != "exp"]


def scene(bands: int, side: int, seed: int = 0) -> np.ndarray:
    """A textured image with correlated bands, 100..1100."""
    rng = np.random.default_rng(seed)
    frequency = np.hypot(np.fft.fftfreq(side)[:, None], np.fft.rfftfreq(side)[None])
    parts = np.fft.irfft2(np.fft.rfft2(rng.standard_normal((bands + 1, side, side))) / (0.02 + frequency))
    mixed = parts[:1] + 0.25 * parts[1:]
    return (600.0 + 500.0 * mixed / np.abs(mixed).max()).astype(np.float32)


def pair(bands: int, side: int, ratio: float, phase: float) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Reference, PAN and MS."""
    gt = scene(bands, side)
    low = round(side / ratio)
    return gt, gt.mean(axis=0), degrade(gt, Geometry.square(ratio, phase), [0.3] * bands, (low, low))


def block_of(
    pan: np.ndarray, lms: np.ndarray, ms: np.ndarray, geometry: Geometry, at: tuple[int, int], side: int
) -> Block:
    """The window of ``side`` pixels at ``at``, with MS and a margin, cut from whole arrays."""
    first, span = [], []
    for axis in (0, 1):
        start = int(np.floor(geometry.ms_position(at[axis], axis))) - 16
        first.append(start)
        span.append(slice(start, start + int(side / geometry.ratio[axis]) + 33))
    assert min(first) >= 0
    window = (slice(at[0], at[0] + side), slice(at[1], at[1] + side))
    return Block(
        origin=at,
        pan=pan[window],
        lms=lms[:, window[0], window[1]],
        valid=np.ones((side, side), bool),
        ms=ms[:, span[0], span[1]],
        ms_origin=(first[0], first[1]),
        geometry=geometry,
    )


@pytest.mark.parametrize(
    ("bands", "ratio", "phase"), [(4, 4, 1.5), (8, 4, 1.5), (4, 2, 0.0), (3, 4.015, 1.4)]
)
@pytest.mark.parametrize("name", SHARPENING)
def test_every_method_beats_exp_where_pan_is_the_mean_of_the_bands(
    name: str, bands: int, ratio: float, phase: float
) -> None:
    gt, pan, ms = pair(bands, 128, ratio, phase)
    keep = np.s_[:, 16:-16, 16:-16]
    exp, fused = (
        classical.fuse(m, pan, ms, gains=[0.3] * bands, ratio=ratio, phase=phase) for m in ("exp", name)
    )
    assert fused.dtype == np.float32
    assert quality.ergas(gt[keep], fused[keep], ratio) < 0.8 * quality.ergas(gt[keep], exp[keep], ratio)


@pytest.mark.parametrize("name", SHARPENING)
def test_blocks_give_the_statistics_and_the_pixels_of_the_whole(name: str) -> None:
    geometry = Geometry.square(4, 1.5)
    _, pan, ms = pair(4, 512, 4, 1.5)
    lms = up(ms, geometry, pan.shape)
    area = ((192, 320), (192, 320))
    gains = [0.32, 0.3, 0.3, 0.25]
    whole, pieces = (classical.METHODS[name](gains, ratio=4, area=area) for _ in range(2))

    at_once = Block((0, 0), pan, lms, np.ones(pan.shape, bool), ms, (0, 0), geometry)
    whole.gather(at_once, halo=0)
    whole.solve()
    expected = whole.apply(at_once)

    halo, side = pieces.halo, 64
    blocks = [
        block_of(pan, lms, ms, geometry, (row - halo, column - halo), side + 2 * halo)
        for row in (192, 256)
        for column in (192, 256)
    ]
    for block in reversed(blocks):
        pieces.gather(block)
    pieces.solve()
    for block in blocks:
        row, column = block.origin[0] + halo, block.origin[1] + halo
        inner = pieces.apply(block)[:, halo : halo + side, halo : halo + side]
        np.testing.assert_allclose(inner, expected[:, row : row + side, column : column + side], atol=0.05)


@pytest.mark.parametrize("name", list(classical.METHODS))
def test_pixels_without_data_do_not_move_the_statistics(name: str) -> None:
    _, pan, ms = pair(4, 128, 4, 1.5)
    valid = np.ones(pan.shape, bool)
    valid[:, 100:] = False
    lms = up(ms, Geometry.square(4, 1.5), pan.shape)
    filled = lms.copy()
    filled[:, :, 100:] = filled[:, :, 99:100]
    one, two = (classical.fuse(name, pan, ms, cube, phase=1.5, valid=valid) for cube in (lms, filled))
    np.testing.assert_allclose(one[:, :, :80], two[:, :, :80], rtol=0.02)
    counting_holes = classical.fuse(name, pan, ms, filled, phase=1.5)
    if name not in ("exp", "brovey"):
        assert np.abs(counting_holes - one)[:, :, :80].max() > 2 * np.abs(two - one)[:, :, :80].max()


@pytest.mark.parametrize("name", list(classical.METHODS))
def test_a_flat_scene_stays_as_it_is(name: str) -> None:
    pan, ms = np.full((64, 64), 300.0, np.float32), np.full((4, 16, 16), 200.0, np.float32)
    np.testing.assert_allclose(classical.fuse(name, pan, ms, phase=1.5), 200.0, rtol=1e-4)


@pytest.mark.parametrize("name", list(classical.METHODS))
def test_flat_pan_adds_nothing_that_is_no_number(name: str) -> None:
    _, _, ms = pair(4, 64, 4, 1.5)
    assert np.isfinite(classical.fuse(name, np.zeros((64, 64), np.float32), ms, phase=1.5)).all()


@pytest.mark.parametrize("name", list(classical.METHODS))
def test_bands_alike_are_no_obstacle(name: str) -> None:
    gt, pan, ms = pair(4, 64, 4, 1.5)
    ms[1] = ms[0]
    fused = classical.fuse(name, pan, ms, phase=1.5)
    assert np.isfinite(fused).all()
    assert np.abs(fused - gt).mean() < 100.0


def test_moments_do_not_depend_on_the_pieces() -> None:
    samples = np.random.default_rng(0).standard_normal((3, 1000)) + 1e5
    moments = Moments(3)
    for piece in np.split(samples, [1, 7, 400, 400], axis=1):
        moments.add(piece)
    np.testing.assert_allclose(moments.mean, samples.mean(axis=1))
    np.testing.assert_allclose(moments.covariance, np.cov(samples), rtol=1e-6)
    np.testing.assert_allclose(moments.products, samples @ samples.T / 1000)


@pytest.mark.parametrize("seed", range(20))
def test_nnls_finds_the_best_of_all_active_sets(seed: int) -> None:
    rng = np.random.default_rng(seed)
    n = 5
    h, y = rng.standard_normal((30, n)), rng.standard_normal(30)

    def best() -> float:
        errors = [float(y @ y)]
        for size in range(1, n + 1):
            for chosen in itertools.combinations(range(n), size):
                x = np.linalg.lstsq(h[:, chosen], y, rcond=None)[0]
                if (x >= 0).all():
                    errors.append(float(((h[:, chosen] @ x - y) ** 2).sum()))
        return min(errors)

    x = nnls(h.T @ h, h.T @ y)
    assert (x >= 0).all()
    assert float(((h @ x - y) ** 2).sum()) == pytest.approx(best())


def test_a_sample_stays_small_and_keeps_the_percentiles() -> None:
    rng = np.random.default_rng(0)
    sample, side = Sample(2, limit=5000), 64
    values = []
    for row, column in itertools.product(range(0, 512, side), repeat=2):
        piece = rng.random((2, side * side))
        values.append(piece)
        rows, columns = np.indices((side, side)).reshape(2, -1)
        sample.add(piece, rows + row, columns + column)
    assert sample.stride > 1
    everything = np.concatenate(values, axis=1)
    np.testing.assert_allclose(sample.percentile(10), np.percentile(everything, 10, axis=1), atol=0.02)
    np.testing.assert_allclose(sample.low, everything.min(axis=1))


def test_the_literature_s_operators_refuse_a_ratio_they_do_not_know() -> None:
    with pytest.raises(ValueError, match="whole ratio"):
        classical.fuse("gsa", np.ones((64, 64)), np.ones((4, 16, 16)), ratio=4.015)
