"""Training windows: what is cut, what PAN and details they hold, and what is left out."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from textures import texture

from ssdiff.injection import Slopes, low_pass
from ssdiff.model import Config
from ssdiff.resample.geometry import Geometry
from ssdiff.resample.positions import degrade, up
from ssdiff.scaling import Scaling, at_ms
from ssdiff.training.patches import Augmentation, Patches
from ssdiff.training.scenes import Entry, Reference, load

NONE = Augmentation.none()


def test_bands_beside_the_models_are_seen_by_a_simulated_pan_alone(tmp_path: Path) -> None:
    gt = np.concatenate([texture(192, 7), texture(192, 8)[:1]])
    np.savez(tmp_path / "a.npz", ms=gt)
    found = load(Entry("a.npz", "a", "rgb", "vhr3", "train", (3, 2, 1), (5,)), tmp_path, 4)
    assert found.pan_less and found.beside is not None
    assert np.array_equal(found.gt, gt[[2, 1, 0]]) and np.array_equal(found.beside, gt[4:])

    def likeness(scene: Reference) -> float:
        """Of the simulated PANs and MS, which all show one texture."""
        batch = Patches([scene], [1.0], Config.product(3, 4, 64), [1.0] * 3, NONE, 0).batch(16)
        whole = (batch.lms + batch.residual).numpy().mean(axis=1)
        pairs = zip(whole, batch.pan.numpy()[:, 0], strict=True)
        return float(np.mean([np.corrcoef(a.ravel(), b.ravel())[0, 1] for a, b in pairs]))

    assert likeness(replace(found, beside=None)) > 0.99
    assert likeness(found) < 0.9


@pytest.mark.parametrize("ratio", [2, 4])
def test_windows_hold_ms_lms_and_residual_of_one_place(ratio: int) -> None:
    gt = texture(192, 7)
    scene = Reference("a", gt, gt.mean(axis=0), (0.3,) * 4, 0.15, (0.0, 0.0))
    batch = Patches([scene], [1.0], Config.product(4, ratio, 64), [1.0] * 4, NONE, 0).batch(4)
    assert batch.ms.shape == (4, 4, 64 // ratio, 64 // ratio)
    whole = (batch.lms + batch.residual).numpy()
    pan = batch.pan.numpy()[:, 0]
    for image, high in zip(whole, pan, strict=True):
        assert np.corrcoef(image.mean(axis=0).ravel(), high.ravel())[0, 1] > 0.999
    phase = {2: 0, 4: 1.5}[ratio]
    picked = batch.lms[:, :, int(phase) :: ratio, int(phase) :: ratio].numpy()
    if ratio == 2:
        assert np.abs(picked - batch.ms.numpy()).max() < 1e-3
    else:
        assert np.corrcoef(picked.ravel(), batch.ms.numpy().ravel())[0, 1] > 0.9


def test_a_scene_smaller_than_a_window_is_mirrored_beyond_its_edges() -> None:
    gt = texture(64, 9)
    scene = Reference("a", gt, gt.mean(axis=0), (0.3,) * 4, 0.15, (0.0, 0.0))
    batch = Patches([scene], [1.0], Config.product(4, 4, 96), [1.0] * 4, NONE, 0).batch(2)
    assert batch.pan.shape[2:] == (96, 96) and batch.ms.shape[2:] == (24, 24)
    for pan in batch.pan.numpy()[:, 0]:
        for image in (pan, pan.T):  # the windows are turned: at the far or at the near edge
            ends = (image[64:], image[63:31:-1]), (image[:32], image[63:31:-1])
            assert any(np.array_equal(beyond, inside) for beyond, inside in ends)


def test_a_simulated_pan_is_as_soft_as_a_real_one() -> None:
    gt = np.stack([500 + np.random.default_rng(1).normal(0, 60, (192, 192))] * 4).astype(np.float32)
    scene = Reference("a", gt, gt.mean(axis=0), (0.3,) * 4, 0.15, (0.0, 0.0))

    def fineness(of: np.ndarray) -> float:
        """Energy beyond two thirds of the Nyquist frequency against that below a fifth."""
        power = np.abs(np.fft.fft2(of - of.mean())) ** 2
        f = np.abs(np.fft.fftfreq(of.shape[0]))
        along = np.minimum(f[:, None], f[None, :]), np.maximum(f[:, None], f[None, :])
        return float(power[along[0] > 0.33].mean() / power[along[1] < 0.1].mean())

    def share(given: Reference) -> float:
        """PAN's fineness against the reference's, mean of windows."""
        batch = Patches([given], [1.0], Config.product(4, 4, 64), [1.0] * 4, NONE, 0).batch(24)
        whole = (batch.lms + batch.residual).numpy()[:, 0]
        return float(
            np.mean([fineness(a) for a in batch.pan.numpy()[:, 0]]) / np.mean([fineness(b) for b in whole])
        )

    assert share(scene) == pytest.approx(1, abs=0.05)
    # A PAN passes half as much at its own Nyquist frequency as MS at MS's, along each axis: a sixteenth of the energy.
    assert 1 / 16 < share(replace(scene, pan_less=True)) < 1 / 3
    assert share(replace(scene, pan_less=True, pan_gain=0.3)) > 0.5


def test_windows_without_data_are_left_out() -> None:
    gt = texture(192, 8)
    gt[:, :, 64:] = 0
    scene = Reference("a", gt, gt.mean(axis=0), (0.3,) * 4, 0.15, (0.0, 0.0))
    batch = Patches([scene], [1.0], Config.product(4, 4, 64), [1.0] * 4, NONE, 0).batch(4)
    assert (batch.pan > -2).all()


def test_the_details_of_windows_are_what_regression_and_modulation_make_of_pan_beyond_its_low_pass() -> None:
    gt = texture(192, 9)
    scene = Reference("a", gt, gt.mean(axis=0), (0.3,) * 4, 0.15, (0.0, 0.0))
    batch = Patches([scene], [1.0], Config.product(4, 4, 64), [1.0] * 4, NONE, 0).batch(4)
    geometry, pan = Geometry.square(4, 1.5), gt.mean(axis=0)
    ms = degrade(gt, geometry, scene.gains, (48, 48))
    slopes = Slopes(4)
    low, lms = low_pass(pan, scene.gains, 4.0), up(ms, geometry, (192, 192))
    slopes.add(lms.reshape(4, -1), low.reshape(4, -1), pan.ravel())
    scaling = Scaling.of(ms, at_ms(pan, geometry))
    factor = slopes.solve() * scaling.pan_span / scaling.span
    # Turned and mirrored windows keep it: the filter is round, and away from their border they need no neighbours.
    inner = np.s_[16:-16, 16:-16]
    for (own, *details), bands in zip(batch.pan.numpy(), batch.lms.numpy(), strict=True):
        base = low_pass(own, (0.3,), 4.0)[0]
        beyond = own - base
        regressed = [wanted * beyond for wanted in factor]
        contrast = np.clip(beyond / np.maximum(base, 0.05), -1, 3)
        modulated = [np.maximum(band, 0) * contrast for band in bands]
        for detail, wanted in zip(details, regressed + modulated, strict=True):
            assert np.allclose(detail[inner], wanted[inner], rtol=1e-3, atol=1e-3 * wanted.std())
