"""``ssdiff adapt``: it learns a scene, judges by what it held out, never makes things worse, and can be stopped."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import torch
from pairs import ground, pair, write

from ssdiff import adaptation, ops
from ssdiff.adaptation import _grid, sample_tiles
from ssdiff.cards import adapter as card
from ssdiff.errors import Cancelled, InputError
from ssdiff.model import Config, SSDiff
from ssdiff.model.adapter import Adapter
from ssdiff.model.adapter import load as load_adapter
from ssdiff.model.branches import SPATIAL, SPECTRAL, branch
from ssdiff.model.weights import SCHEDULE, Weights, file_sha256, load, save
from ssdiff.resample.geometry import Geometry
from ssdiff.training import scene_adaptation
from ssdiff.training.branch_tuner import BranchTuner
from ssdiff.training.held_out import Figures, HeldOut
from ssdiff.training.scene_windows import MARGIN, Protocol, SceneWindows, Tile


@pytest.fixture(scope="module")
def weights(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small network of four bands that has learnt a little of another scene."""
    torch.manual_seed(0)
    net = SSDiff(Config(4, window=32, width=16, kv_pool=(4, 4, 2, 4, 4)))
    tuner = BranchTuner.full(net, alternate=False)
    windows = _windows()
    for _ in range(10):
        tuner.advance(windows.batch(8), 3e-3)
    net.load_state_dict(tuner.values, strict=False)
    meta = {
        "name": "small", "bands": ["blue", "green", "red", "nir"], "ratio": 4, "phase": 1.5, "lms": "cubic B-spline",
        "window": 32, "scale": "percentiles", "residual_std": [0.1] * 4, "sensors": ["msi4"], "schedule": SCHEDULE,
        "manifest": "",
    }  # fmt: skip
    path = tmp_path_factory.mktemp("weights") / "small.safetensors"
    save(path, net, meta)
    return path


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A pair of 384 over 96 pixels with edges, of two materials."""
    folder = tmp_path_factory.mktemp("scene")
    bands = (2000 * mixed(384, 5) + 200).astype(np.float32)
    low = bands.reshape(4, 96, 4, 96, 4).mean(axis=(2, 4))
    pan = write(folder / "pan.tif", bands.mean(axis=0, keepdims=True))
    return pan, write(folder / "ms.tif", low, 4.0)


def mixed(side: int, seed: int) -> np.ndarray:
    """Bands (4, side, side) that two patterns share."""
    a, b = ground((side, side), seed), ground((side, side), seed + 1)
    return np.stack([a, 0.7 * a + 0.3 * b, 0.3 * a + 0.7 * b, b]).astype(np.float32)


class Run:
    """One adaptation in this process; keeps what it says."""

    def __init__(
        self,
        scene: tuple[Path, Path],
        weights: Path,
        out: Path,
        stop: Callable[[], bool] = lambda: False,
        **more: Any,
    ) -> None:
        self.stages: list[tuple[float, str]] = []
        self.log: list[tuple[str, str]] = []
        args = {"pan": str(scene[0]), "ms": [str(scene[1])], "output": str(out), "weights": str(weights)}
        args |= {"device": "cpu", "threads": 1, "iterations": 40, **more}
        self.report = ops.run(
            ops.read("adapt", args),
            lambda fraction, stage, eta: self.stages.append((fraction, stage)),
            lambda level, text: self.log.append((level, text)),
            stop,
        )


def fused(scene: tuple[Path, Path], weights: Path, out: Path, **more: Any) -> np.ndarray:
    args = {
        "pan": str(scene[0]),
        "ms": [str(scene[1])],
        "output": str(out),
        "weights": str(weights),
        "threads": 1,
    }
    report = ops.run(
        ops.read("fuse", {**args, "device": "cpu", **more}), lambda *_: None, lambda *_: None, lambda: False
    )
    with rasterio.open(report["output"]) as file:
        assert file.tags().get("SSDIFF_ADAPTER") == (
            Path(more["adapter"]).stem if "adapter" in more else None
        )
        return np.asarray(file.read())


def test_it_learns_the_scene_and_fuse_takes_what_it_wrote(
    scene: tuple[Path, Path], weights: Path, tmp_path: Path
) -> None:
    out = tmp_path / "a.safetensors"
    run = Run(scene, weights, out, iterations=160)
    assert run.report["gain"] is True
    before, after = run.report["before"], run.report["after"]
    assert after["sam"] < before["sam"] and after["ergas"] < before["ergas"]
    said = card(out)
    assert (said["base"], said["gain"], said["after"]) == (file_sha256(weights), True, after)
    assert str(tmp_path) not in str(said)
    fractions = [fraction for fraction, _ in run.stages]
    assert fractions == sorted(fractions) and fractions[-1] == 1.0
    plain = fused(scene, weights, tmp_path / "plain.tif")
    adapted = fused(scene, weights, tmp_path / "adapted.tif", adapter=str(out))
    assert not np.array_equal(plain, adapted)
    assert [path.name for path in tmp_path.glob("*adapting*")] == []


def test_what_is_kept_goes_a_quarter_of_the_way(
    scene: tuple[Path, Path], weights: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Figures, "no_worse", lambda self, other: True)
    monkeypatch.setattr(Figures, "against", lambda self, other: 0.0)  # the latest state is kept
    kept = []
    for number, strength in enumerate((1.0, adaptation.STRENGTH)):
        monkeypatch.setattr(adaptation, "STRENGTH", strength)
        out = tmp_path / f"{number}.safetensors"
        Run(scene, weights, out, iterations=20)
        kept.append(load_adapter(out, load(weights)).factors)
    for name, whole in kept[0].items():
        if name.endswith(".up"):  # 0 at the start
            np.testing.assert_allclose(kept[1][name], 0.25 * whole, rtol=2e-3, atol=1e-6)
            assert whole.abs().max() > 0


def test_the_judge_looks_at_what_consistency_leaves(weights: Path) -> None:
    loaded = load(weights)
    protocol = Protocol.of(Geometry.square(4, 1.5), (0.3,) * 4, loaded)
    gt = np.asarray(mixed(128 + 2 * MARGIN, 9) * 2000 + 200, dtype=np.float32)
    tile = Tile(gt, gt.mean(axis=0), np.ones(gt.shape[1:], bool))
    scaling = protocol.scaling([tile])
    judge = HeldOut([tile], protocol, scaling, 0)
    wave = torch.arange(protocol.window) * (2 * np.pi / 4)
    for error, passed in ((torch.ones(protocol.window, protocol.window), 0.02), (torch.cos(wave)[None], 0.8)):
        truth = iter(torch.from_numpy(np.stack([w[3] for w in judge.windows])).split(8))
        off = judge.fused(lambda *_, e=error: next(truth) + e, torch.device("cpu")) - judge.truth  # noqa: B023
        std = scaling.restored(np.full((4, 1, 1), 0.1, np.float32))
        size = np.abs(off / std).mean() / float(error.abs().mean())
        assert size < passed if passed < 0.5 else size > passed


def test_without_a_gain_the_adapter_changes_nothing_and_says_so(
    scene: tuple[Path, Path], weights: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Figures, "no_worse", lambda self, other: False)
    out = tmp_path / "a.safetensors"
    run = Run(scene, weights, out, iterations=2)
    assert run.report["gain"] is False and run.report["before"] == run.report["after"]
    assert any(level == "warning" and "Nothing was gained" in text for level, text in run.log)
    assert run.report["warnings"] and card(out)["gain"] is False
    plain = fused(scene, weights, tmp_path / "plain.tif")
    assert np.array_equal(plain, fused(scene, weights, tmp_path / "b.tif", adapter=str(out)))


def test_a_loss_that_is_no_number_ends_it_with_the_best_so_far(
    scene: tuple[Path, Path], weights: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(BranchTuner, "advance", lambda *_: float("nan"))
    run = Run(scene, weights, tmp_path / "a.safetensors")
    assert any("diverged" in text for _, text in run.log)
    assert run.report["gain"] is False


def test_cancel_leaves_nothing_and_with_resume_a_checkpoint_to_go_on_from(
    scene: tuple[Path, Path], weights: Path, tmp_path: Path
) -> None:
    def after(count: int) -> Callable[[], bool]:
        calls = iter(range(10_000))
        return lambda: next(calls) >= count

    out = tmp_path / "a.safetensors"
    with pytest.raises(Cancelled):
        Run(scene, weights, out, stop=after(30))
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(Cancelled):
        Run(scene, weights, out, stop=after(30), resume=True)
    (kept,) = tmp_path.iterdir()
    assert kept.name.startswith("a.") and kept.name.endswith(".adapting")
    run = Run(scene, weights, out, resume=True)
    assert any("Going on" in text for _, text in run.log)
    assert run.report["iterations"] == 40
    assert [path.name for path in tmp_path.iterdir()] == ["a.safetensors"]


def test_an_adapter_can_be_begun_with(scene: tuple[Path, Path], weights: Path, tmp_path: Path) -> None:
    first = Run(scene, weights, tmp_path / "a.safetensors")
    second = Run(
        scene, weights, tmp_path / "b.safetensors", adapter=str(tmp_path / "a.safetensors"), iterations=1
    )
    assert second.report["before"] == first.report["after"]


@pytest.mark.parametrize("size", [96, 124])
def test_a_small_scene_is_refused(weights: Path, tmp_path: Path, size: int) -> None:
    small = pair(tmp_path / "in", size=size)
    with pytest.raises(InputError, match="too small to adapt to") as caught:
        Run(small, weights, tmp_path / "a.safetensors")
    assert caught.value.code == "too-small"
    assert not (tmp_path / "a.safetensors").exists()


def test_a_flat_scene_is_refused(weights: Path, tmp_path: Path) -> None:
    flat = np.full((1, 512, 512), 700, dtype="uint16")
    pan = write(tmp_path / "pan.tif", flat)
    ms = write(tmp_path / "ms.tif", np.full((4, 128, 128), 500, dtype="uint16"), 4.0)
    with pytest.raises(InputError, match="too flat") as caught:
        Run((pan, ms), weights, tmp_path / "a.safetensors")
    assert caught.value.code == "too-flat"


def test_the_output_is_refused_before_any_work(
    scene: tuple[Path, Path], weights: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(adaptation, "open_scene", lambda *_: pytest.fail("the scene was opened"))
    with pytest.raises(InputError, match=r"ends in \.safetensors"):
        Run(scene, weights, tmp_path / "a.tif")
    (tmp_path / "b.safetensors").write_text("kept")
    with pytest.raises(InputError, match="exists"):
        Run(scene, weights, tmp_path / "b.safetensors")
    with pytest.raises(InputError, match="input"):
        Run(scene, weights, weights, overwrite=True)


@pytest.mark.parametrize("minutes", [0, -1, "soon", float("nan"), True])
def test_a_budget_that_is_none_is_refused(minutes: object) -> None:
    args = {"pan": "p", "ms": ["m"], "output": "a.safetensors", "minutes": minutes}
    with pytest.raises(InputError, match="--minutes must be a number"):
        ops.read("adapt", args)


def test_steps_take_turns_and_shared_layers_stay(weights: Path) -> None:
    net = load(weights).net
    tuner = BranchTuner.full(net)
    windows = _windows()
    for wanted in (SPECTRAL, SPATIAL):
        before = {name: tensor.detach().clone() for name, tensor in tuner.values.items()}
        tuner.advance(windows.batch(2), 1e-3)
        moved = {
            branch(name) for name, tensor in tuner.values.items() if not torch.equal(tensor, before[name])
        }
        assert moved == {wanted}
    assert {branch(name) for name in tuner.values} == {SPATIAL, SPECTRAL}


def test_the_base_itself_is_never_touched(weights: Path) -> None:
    net, fresh = load(weights).net, load(weights).net
    tuner = BranchTuner.low_rank(net, Adapter.fresh(net))
    for _ in range(2):
        tuner.advance(_windows().batch(2), 1e-2)
    for own, first in zip(net.parameters(), fresh.parameters(), strict=True):
        assert torch.equal(own, first)
    assert any(tensor.any() for name, tensor in tuner.values.items() if name.endswith(".up"))


def _protocol(geometry: Geometry) -> Protocol:
    net = SSDiff(Config(4, window=32, width=16, kv_pool=(4, 4, 2, 4, 4)))
    return Protocol.of(geometry, [0.3] * 4, Weights(net, {"phase": 1.5, "residual_std": [0.1] * 4}, ""))


@pytest.mark.parametrize(("own", "window"), [(32, 32), (64, 64), (96, 64)])
def test_weights_of_large_windows_are_adapted_in_small_ones(own: int, window: int) -> None:
    net = SSDiff(Config(4, window=own, width=16))
    given = Weights(net, {"phase": 1.5, "residual_std": [0.1] * 4}, "")
    assert Protocol.of(Geometry.square(4, 1.5), [0.3] * 4, given).window == window


def _windows() -> SceneWindows:
    gt = mixed(160, 1)
    tile = Tile(gt, gt.mean(axis=0), np.ones(gt.shape[1:], dtype=bool))
    protocol = _protocol(Geometry.square(4, 1.5))
    return SceneWindows([tile], protocol, protocol.scaling([tile]), 0)


@pytest.mark.parametrize(
    ("geometry", "phase"),
    [
        (Geometry.square(4.0, 1.5), 1.5),
        (Geometry.square(4.0, 3.5), 1.5),
        (Geometry.square(4.0, 2.1), 1.1),
        (Geometry.square(4.015, 0.4), 1.5),
    ],
)
def test_the_lower_pair_lies_as_the_scene_does_up_to_whole_pixels(geometry: Geometry, phase: float) -> None:
    protocol = _protocol(geometry)
    assert protocol.geometry.phase == pytest.approx((phase, phase))
    at = np.arange(176.0)
    gt = np.stack([np.sin(2 * np.pi * (at[:, None] / 47 + at[None, :] / 53 + b / 7)) for b in range(4)])
    low, lms = protocol.lower(gt.astype(np.float32))
    assert low.shape == (4, 44, 44) and lms.shape == gt.shape
    inner = np.s_[:, 24:-24, 24:-24]
    assert np.corrcoef(lms[inner].ravel(), gt[inner].ravel())[0, 1] > 0.999
    rows = 4 * np.arange(44) + 1.5
    truth = np.sin(2 * np.pi * (rows[:, None] / 47 + rows[None, :] / 53))
    assert np.corrcoef(low[0, 6:-6, 6:-6].ravel(), truth[6:-6, 6:-6].ravel())[0, 1] > 0.999


@pytest.mark.parametrize(("sizes", "shape", "grid"), [
    ([128, 128], (64, 64), (2, 2)), ([143, 144], (71, 72), (2, 2)), ([64, 128], (64, 64), (1, 2)),
    ([1000, 700], (128, 128), (7, 5)), ([70, 400], (70, 100), (1, 4)),
])  # fmt: skip
def test_a_scene_is_divided_into_tiles_that_hold_a_window(
    sizes: list[int], shape: tuple[int, int], grid: tuple[int, int]
) -> None:
    assert _grid(sizes, 64) == (shape, grid)


def test_tiles_are_the_scenes_ms_and_pan_under_it(tmp_path: Path) -> None:
    from ssdiff.choice import Choice
    from ssdiff.raster.scene import Scene

    pan, ms = pair(tmp_path / "in", size=512)
    with Scene.open(pan, [ms]) as scene, rasterio.open(ms) as file:
        tiles = sample_tiles(scene, Choice(None, None, "", None), 64, lambda: False)
        stored = file.read().astype(np.float32)
    assert len(tiles) == 4
    gt, low, valid = tiles[3]
    assert np.array_equal(gt[:, MARGIN:-MARGIN, MARGIN:-MARGIN], stored[:, 64:, 64:])
    inner = np.s_[MARGIN:-MARGIN, MARGIN:-MARGIN]
    assert valid[inner].all() and np.corrcoef(low[inner].ravel(), stored[0, 64:, 64:].ravel())[0, 1] > 0.95


def test_no_window_is_both_learnt_from_and_judged_by() -> None:
    tiles = [Tile(np.full((4, 1, 1), n), np.zeros((1, 1)), np.ones((1, 1), bool)) for n in range(9)]
    learn, held = scene_adaptation.split(tiles, 0)
    numbers = [{int(tile.gt[0, 0, 0]) for tile in part} for part in (learn, held)]
    assert numbers[0] | numbers[1] == set(range(9)) and not numbers[0] & numbers[1]
    assert len(numbers[1]) == 2
