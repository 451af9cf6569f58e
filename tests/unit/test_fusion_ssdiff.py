"""SSDiff over real rasters, with a network of random weights: extents, samples, phases, batches."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import torch
from rasters import Pair, half_pixel, make, nodata_zero

from ssdiff.fusion_ssdiff import SSDiffFuser
from ssdiff.injection import Slopes, low_pass
from ssdiff.job import FuseJob
from ssdiff.model import Config, SSDiff
from ssdiff.model.weights import load, save
from ssdiff.pipeline import fuse
from ssdiff.raster.scene import Scene
from ssdiff.resample.geometry import Geometry
from ssdiff.scaling import RULE, at_ms

NAMES = ["blue", "green", "red", "nir"]


@pytest.fixture(scope="module")
def weights(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Path]:
    """A weights file a ratio."""
    folder = tmp_path_factory.mktemp("weights")
    return {ratio: random(folder, ratio) for ratio in (2, 4)}


def random(folder: Path, ratio: int, window: int = 64, groups: tuple[tuple[int, ...], ...] = ()) -> Path:
    """Weights that are random, but with every zero-initialised layer filled, so that details appear."""
    torch.manual_seed(ratio)
    net = SSDiff(Config.product(4, ratio, window, groups))
    with torch.no_grad():
        for parameter in net.parameters():
            if not parameter.any():
                parameter.normal_(0, 0.05)
    meta = {
        "name": f"random{ratio}", "bands": NAMES, "ratio": ratio, "phase": {2: 0.0, 4: 1.5}[ratio],
        "lms": "cubic B-spline", "window": window, "scale": RULE, "residual_std": [0.1] * 4, "sensors": ["msi4"],
        "schedule": "cosine-1000", "manifest": "",
    }  # fmt: skip
    path = folder / f"random{ratio}.safetensors"
    save(path, net, meta)
    return path


def run(pair: Pair, weights: Path | None, out: Path, **options: Any) -> np.ndarray:
    """Fuse through the pipeline, one thread; the result's pixels."""
    given = {
        "pan": str(pair.pan),
        "ms": [str(p) for p in pair.ms],
        "output": str(out),
    }
    if weights is not None:
        given["weights"] = str(weights)
    given |= {"threads": 1, "device": "cpu", "overwrite": True, "consistency": False, **options}
    fuse(FuseJob.from_args(given), lambda *_: None, lambda *_: None, lambda: False)
    with rasterio.open(out) as file:
        return np.asarray(file.read())


def test_groups_share_the_batch_and_an_extent_stays_a_piece_of_the_whole(tmp_path: Path) -> None:
    whole_at_once, grouped = (tmp_path / name for name in ("one", "three"))
    for folder in (whole_at_once, grouped):
        folder.mkdir()
    plain = SSDiffFuser(random(whole_at_once, 4))
    parted = random(grouped, 4, groups=((1, 2), (3, 4), (1, 4)))
    assert SSDiffFuser(parted).batch == plain.batch // 3, "as many pixels go through the network at a time"
    pair = make(tmp_path, ms_shape=(50, 56))
    whole = run(pair, parted, tmp_path / "whole.tif")
    with rasterio.open(pair.pan) as file:
        (xmin, ymax), (xmax, ymin) = file.transform * (83, 37), file.transform * (171, 118)
    part = run(pair, parted, tmp_path / "part.tif", extent=[xmin, ymin, xmax, ymax])
    assert whole.std() > 0 and np.array_equal(part, whole[:, 37:118, 83:171])


def test_an_extent_is_bit_equal_to_that_piece_of_the_whole(weights: dict[int, Path], tmp_path: Path) -> None:
    pair = make(tmp_path, ms_shape=(50, 56))
    whole = run(pair, weights[4], tmp_path / "whole.tif")
    with rasterio.open(pair.pan) as file:
        xmin, ymax = file.transform * (83, 37)
        xmax, ymin = file.transform * (171, 118)
    part = run(pair, weights[4], tmp_path / "part.tif", extent=[xmin, ymin, xmax, ymax])
    assert part.shape == (4, 81, 88)
    assert np.array_equal(part, whole[:, 37:118, 83:171])


def test_other_batches_change_nothing_by_more_than_one_dn(
    weights: dict[int, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pair = make(tmp_path, ms_shape=(40, 40))
    first = run(pair, weights[4], tmp_path / "a.tif").astype(int)
    monkeypatch.setattr("ssdiff.fusion_ssdiff._BATCH", {"cpu": 3 * 64**2})
    second = run(pair, weights[4], tmp_path / "b.tif").astype(int)
    assert np.abs(first - second).max() <= 1
    assert np.ptp(first) > 100


def test_larger_windows_overlap_by_as_much_and_take_the_memory_of_small_ones(tmp_path: Path) -> None:
    path = random(tmp_path, 4, window=96)
    large = SSDiffFuser(path)
    assert (large.size, large.overlap, large.batch) == (96, 16, 3)
    pair = make(tmp_path, ms_shape=(50, 56))
    whole = run(pair, path, tmp_path / "whole.tif")
    with rasterio.open(pair.pan) as file:
        xmin, ymax = file.transform * (83, 37)
        xmax, ymin = file.transform * (171, 118)
    part = run(pair, path, tmp_path / "part.tif", extent=[xmin, ymin, xmax, ymax])
    assert np.array_equal(part, whole[:, 37:118, 83:171])


def test_the_seed_decides_and_samples_average(weights: dict[int, Path], tmp_path: Path) -> None:
    pair = make(tmp_path, ms_shape=(20, 20), dtype="float32")
    singles = [run(pair, weights[4], tmp_path / f"{n}.tif", seed=n) for n in (0, 1, 0)]
    assert np.array_equal(singles[0], singles[2])
    assert not np.array_equal(singles[0], singles[1])
    spread = tmp_path / "spread.tif"
    mean = run(pair, weights[4], tmp_path / "m.tif", samples=3, uncertainty=str(spread))
    with Scene.open(pair.pan, pair.ms) as scene:
        fuser = SSDiffFuser(weights[4], samples=3, uncertainty=True)
        fuser.fit(scene.blocks(fuser))
        block = next(iter(scene.blocks(fuser)))
        each = []
        for number in range(3):
            alone = SSDiffFuser(weights[4])
            alone.scaling = fuser.scaling
            tensor = alone._sampled
            alone._sampled = lambda b, c, _, n=number, t=tensor: t(b, c, n)  # type: ignore[method-assign]
            each.append(alone.fuse([block])[0])
        average, deviation = fuser.fuse([block])[0]
    assert np.allclose(average, np.mean(each, axis=0), rtol=1e-5)
    assert np.allclose(deviation, np.std(each, axis=0, ddof=1), rtol=1e-3, atol=1e-2)
    with rasterio.open(spread) as file:
        assert file.count == 4
        assert file.read().min() >= 0
        assert file.read().max() > 0
    assert mean.shape == singles[0].shape


def test_more_steps_run_and_differ(weights: dict[int, Path], tmp_path: Path) -> None:
    pair = make(tmp_path, ms_shape=(18, 18), dtype="float32")
    one = run(pair, weights[4], tmp_path / "1.tif")
    four = run(pair, weights[4], tmp_path / "4.tif", steps=4)
    assert np.isfinite(four).all()
    assert not np.allclose(one, four)


@pytest.mark.parametrize(("phase", "resampled"), [(1.5, False), (2.5, False), (1.0, True), (2.0, True)])
def test_ms_reaches_the_network_at_the_phase_of_the_weights(
    weights: dict[int, Path], tmp_path: Path, phase: float, resampled: bool
) -> None:
    pair = make(tmp_path, ms_shape=(40, 40), phase=phase, dtype="float32")
    with Scene.open(pair.pan, pair.ms) as scene:
        fuser = SSDiffFuser(weights[4])
        for whole in scene.blocks(fuser):
            block = whole.inner(fuser.halo)
            rows, columns = (block.origin[a] + 1.5 + 4 * np.arange(16) for a in (0, 1))
            if min(rows.min(), columns.min()) < 8 or max(rows.max(), columns.max()) > 150:
                continue
            found = fuser._low(block)[0]
            assert found.shape == (4, 16, 16)
            assert np.abs(found - pair.truth(rows, columns, 4)).max() < (60 if resampled else 0.5)
            break
        else:
            pytest.fail("no window lies inside the scene")


def test_landsat_needs_no_resampling(weights: dict[int, Path], tmp_path: Path) -> None:
    pair = half_pixel(tmp_path)
    with Scene.open(pair.pan, pair.ms) as scene:
        fuser = SSDiffFuser(weights[2])
        block = list(scene.blocks(fuser))[4].inner(fuser.halo)
        found = fuser._low(block)[0]
        first = block.geometry.ms_position(block.origin[0], 0)
        assert float(first) == round(float(first))
        row, column = (round(float(block.geometry.ms_position(block.origin[a], a))) for a in (0, 1))
        with rasterio.open(pair.ms[0]) as file:
            direct = file.read(1)[row : row + 32, column : column + 32]
        assert np.array_equal(found[0][: direct.shape[0], : direct.shape[1]], direct.astype(np.float32))


def test_nodata_stays_where_it_was(weights: dict[int, Path], tmp_path: Path) -> None:
    pair = nodata_zero(tmp_path)
    fused = run(pair, weights[4], tmp_path / "out.tif")
    hole = (fused == 0).all(axis=0)
    assert hole[40:64, 80:116].all()
    assert not hole[:40].any()
    assert (fused[:, ~hole] > 0).all()


def test_provenance_names_weights_and_sampling(weights: dict[int, Path], tmp_path: Path) -> None:
    pair = make(tmp_path, ms_shape=(18, 18))
    run(pair, weights[4], tmp_path / "out.tif", seed=5, steps=2)
    with rasterio.open(tmp_path / "out.tif") as file:
        tags = file.tags()
    assert tags["SSDIFF_MODEL"] == "random4"
    assert len(tags["SSDIFF_WEIGHTS_SHA256"]) == 64
    assert (tags["SSDIFF_SEED"], tags["SSDIFF_STEPS"]) == ("5", "2")
    assert tags["SSDIFF_NOTE"].startswith("AI-enhanced")


def test_weights_that_divide_by_a_peak_get_it_and_their_own_taps(
    weights: dict[int, Path], tmp_path: Path
) -> None:
    loaded = load(weights[4])
    path = tmp_path / "published.safetensors"
    alone = SSDiff(replace(loaded.net.config, detail=False, modulated=False))
    save(path, alone, {**loaded.meta, "phase": 2.0, "scale": "divided by 2^bits - 1", "lms": "23 taps"})
    pair = make(tmp_path, ms_shape=(40, 40), phase=2.0, dtype="float32")
    with Scene.open(pair.pan, pair.ms) as scene:
        fuser = SSDiffFuser(path, peak=2047.0)
        fuser.fit(scene.blocks(fuser))
        block = list(scene.blocks(fuser))[5]
        ms, lms = fuser._low(block)
    assert fuser.scaling is not None
    assert (fuser.scaling.pan_low, fuser.scaling.pan_span) == (0.0, 2047.0)
    assert np.abs(lms - block.lms).max() < 60
    assert not np.array_equal(lms, block.lms)
    assert np.allclose(lms[:, 2::4, 2::4], ms, atol=1e-2)


# The percentiles are of samples: where PAN is darkest, the contrast by them is another.
@pytest.mark.parametrize(("by", "furthest"), [("regression", 0.02), ("modulation", 0.05)])
def test_a_network_that_hands_the_detail_through_injects_what_classical_methods_do(
    tmp_path: Path, by: str, furthest: float
) -> None:
    net = SSDiff(Config.product(4))
    with torch.no_grad():
        for parameter in net.parameters():
            parameter.zero_()
        (net.injected if by == "regression" else net.modulating).fill_(1.0)
    meta = {
        "name": "handed", "bands": NAMES, "ratio": 4, "phase": 1.5, "lms": "cubic B-spline", "window": 64,
        "scale": RULE, "residual_std": [0.1, 0.2, 0.3, 0.4], "sensors": ["msi4"], "schedule": "cosine-1000",
        "manifest": "",
    }  # fmt: skip
    save(tmp_path / "handed.safetensors", net, meta, half=False)
    pair = make(tmp_path, ms_shape=(40, 40))
    found = run(pair, tmp_path / "handed.safetensors", tmp_path / "out.tif", dtype="float32", sensor="msi4")
    lms = run(pair, None, tmp_path / "exp.tif", dtype="float32", method="exp")
    with rasterio.open(pair.pan) as file:
        pan = file.read(1).astype(np.float32)
    low, inner = low_pass(pan, [0.3] * 4, 4.0), np.s_[:, 16:-16, 16:-16]
    slopes = Slopes(4)
    slopes.add(*(np.asarray(image).reshape(4, -1) for image in (lms, low)), pan.ravel())
    if by == "regression":
        wanted = lms + slopes.solve()[:, None, None] * (pan - low)
    else:
        haze = np.percentile(lms, 0.5, axis=(1, 2))[:, None, None]
        dark, bright = np.percentile(at_ms(pan, Geometry.square(4, 1.5)), (0.5, 99.5))
        contrast = (pan - low) / np.maximum(low - dark, 0.05 * (bright - dark))
        wanted = lms + np.maximum(lms - haze, 0) * np.clip(contrast, -1, 3)
    injected = np.abs(wanted - lms)[inner]
    assert injected.mean() > 1
    assert np.abs(found - wanted)[inner].mean() < 0.02 * injected.mean()
    assert np.abs(found - wanted)[inner].max() < furthest * injected.max()
