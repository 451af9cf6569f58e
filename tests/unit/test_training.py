"""The trainer on small made scenes: it learns, resumes, and refuses what it must."""

from __future__ import annotations

import json
import runpy
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from textures import texture

from ssdiff.diffusion.objective import Terms
from ssdiff.errors import Cancelled, InputError, SSDiffError
from ssdiff.injection import low_pass
from ssdiff.model import Config, SSDiff
from ssdiff.model.weights import load as load_weights
from ssdiff.model.weights import save as save_weights
from ssdiff.resample.geometry import Geometry
from ssdiff.resample.positions import degrade, interpolate
from ssdiff.resources import WEIGHTS
from ssdiff.scaling import Scaling, at_ms
from ssdiff.training import trainer
from ssdiff.training.curve import svg
from ssdiff.training.recipe import Recipe, hold_out, leave_out
from ssdiff.training.scenes import Entry, load, manifest
from ssdiff.training.start import begin, fill

ROOT = Path(__file__).parents[2]


@pytest.fixture
def recipe(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A recipe over three made scenes, in a folder of its own."""
    monkeypatch.chdir(tmp_path)
    entries = []
    for seed, split in ((1, "train"), (2, "train"), (3, "validation")):
        gt = texture(128, seed)
        np.savez(tmp_path / f"s{seed}.npz", pan=gt.mean(axis=0), ms=gt[:, ::4, ::4], gt=gt)
        entries.append(
            {"file": f"s{seed}.npz", "scene": f"s{seed}", "sensor": "gf2", "model": "vhr4", "split": split}
        )
    (tmp_path / "scenes.json").write_text(json.dumps({"scenes": entries}))
    values = {
        "model": "vhr4", "bands": 4, "band_names": ["blue", "green", "red", "nir"], "sensors": ["gf2"], "ratio": 4,
        "steps": 6, "batch": 2, "warmup": 2, "every": 3, "data": ".", "run": "run",
    }  # fmt: skip
    path = tmp_path / "recipe.json"
    path.write_text(json.dumps(values))
    return path


def test_a_run_ends_in_weights_a_log_and_a_picture(recipe: Path) -> None:
    weights = load_weights(trainer.train(recipe))
    assert weights.meta["phase"] == 1.5
    assert weights.meta["bands"] == ["blue", "green", "red", "nir"]
    assert len(weights.meta["residual_std"]) == 4
    assert all(value > 0 for value in weights.meta["residual_std"])
    log = json.loads((recipe.parent / "run" / "log.json").read_text())
    assert [row["step"] for row in log] == [3, 6]
    assert 0 < log[-1]["validation"] < 2
    assert (recipe.parent / "run" / "loss.svg").read_text().startswith("<svg")


def test_a_stopped_run_goes_on_where_it_was(recipe: Path) -> None:
    calls = iter([False] * 4 + [True])
    with pytest.raises(Cancelled, match="step 4"):
        trainer.train(recipe, cancelled=lambda: next(calls))
    run = trainer.Run(trainer.Recipe.read(recipe), recipe.parent, torch.device("cpu"))
    assert run.step == 4
    assert run.optimiser.state_dict()["state"][0]["step"] == 4
    trainer.train(recipe)
    log = json.loads((recipe.parent / "run" / "log.json").read_text())
    assert log[-1]["step"] == 6


def test_average_and_network_part_ways_and_both_are_kept(recipe: Path) -> None:
    trainer.train(recipe)
    run = trainer.Run(trainer.Recipe.read(recipe), recipe.parent, torch.device("cpu"))
    assert any(not torch.equal(run.ema[k], v) for k, v in run.net.state_dict().items())


def test_a_loss_that_is_no_number_stops_the_run_and_keeps_the_checkpoint(
    recipe: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, count = trainer.loss, iter(range(100))
    monkeypatch.setattr(
        trainer, "loss", lambda *a, **k: real(*a, **k) * (float("nan") if next(count) == 4 else 1.0)
    )
    with pytest.raises(SSDiffError, match="diverged"):
        trainer.train(recipe)
    assert (recipe.parent / "run" / "checkpoint-0000003" / "net.safetensors").exists()


def test_a_scene_on_both_sides_is_refused(recipe: Path) -> None:
    path = recipe.parent / "scenes.json"
    rows = json.loads(path.read_text())
    rows["scenes"][2]["scene"] = "s1"
    path.write_text(json.dumps(rows))
    with pytest.raises(InputError, match="s1 is in both"):
        manifest(path)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"ratio": 3}, "out of range"),
        ({"typo": 1}, "cannot be read"),
        ({"steps": 1}, "out of range"),
        ({"steps": 0}, "0 with a start"),
        ({"groups": [[1, 2], [2, 3]]}, "groups"),
    ],
)
def test_a_bad_recipe_is_refused_in_words(recipe: Path, change: dict[str, object], said: str) -> None:
    recipe.write_text(json.dumps({**json.loads(recipe.read_text()), **change}))
    with pytest.raises(InputError, match=said):
        trainer.train(recipe)


def test_a_shifted_pan_is_registered(tmp_path: Path) -> None:
    gt = texture(160, 5)
    at = np.arange(160.0)
    pan = interpolate(gt.mean(axis=0)[None], at - 0.6, at + 0.4)[0]
    np.savez(tmp_path / "a.npz", pan=pan, ms=gt[:, ::4, ::4], gt=gt)
    found = load(Entry("a.npz", "a", "gf2", "vhr4", "train"), tmp_path, 4)
    assert found.moved == pytest.approx((0.6, -0.4), abs=0.1)
    inner = np.s_[8:-8, 8:-8]
    assert np.abs(found.pan[inner] - gt.mean(axis=0)[inner]).mean() < 5 < np.abs(pan - gt.mean(axis=0)).mean()


@pytest.mark.parametrize(("ratio", "phase"), [(4, 1.5), (2, 0.0), (3, 1.0)])
def test_a_full_resolution_pair_of_any_ratio_is_brought_to_its_ms(
    tmp_path: Path, ratio: int, phase: float
) -> None:
    fine = texture(64 * ratio, 6)
    ms = degrade(fine, Geometry.square(ratio, phase), [0.3] * 4, (64, 64))
    np.savez(tmp_path / "a.npz", pan=fine.mean(axis=0), ms=ms)
    found = load(Entry("a.npz", "a", "gf2", "vhr4", "train"), tmp_path, 4)
    # Where the file's own ratio has no phase of the product's, the content says where MS lies.
    assert found.moved == pytest.approx((0.0, 0.0) if ratio != 3 else (-0.17, -0.17), abs=0.06)
    assert found.gt.shape == (4, 64, 64)
    assert found.pan.shape == (64, 64)
    assert np.corrcoef(found.pan.ravel(), ms.mean(axis=0).ravel())[0, 1] > 0.97


def test_files_are_drawn_by_sensor_or_by_scene(recipe: Path) -> None:
    values = json.loads(recipe.read_text())
    place = recipe.parent / "scenes.json"
    rows = json.loads(place.read_text())["scenes"]
    np.savez(recipe.parent / "s4.npz", ms=texture(256, 4))
    place.write_text(json.dumps({"scenes": [*rows, {**rows[0], "file": "s4.npz", "scene": "s4"}]}))

    def shares(**more: object) -> list[float]:
        found = Recipe.read(_write(recipe, {**values, **more, "run": f"run{len(more)}"}))
        run = trainer.Run(found, recipe.parent, torch.device("cpu"))
        return [round(float(share), 3) for share in run.patches.p]

    assert shares() == [0.167, 0.167, 0.667]
    assert shares(drawn_by="scene") == [0.25, 0.25, 0.5]
    assert shares(drawn_by="scene", share={"s1": 3, "s4": 1}) == [0.75, 0, 0.25]


def _write(path: Path, values: dict[str, object]) -> Path:
    path.write_text(json.dumps(values))
    return path


def test_a_recipe_says_at_which_windows_the_weights_are_trained_and_run(recipe: Path) -> None:
    values = {**json.loads(recipe.read_text()), "window": 96, "steps": 3}
    weights = load_weights(trainer.train(_write(recipe, values)))
    assert weights.net.config.window == weights.meta["window"] == 96
    with pytest.raises(InputError, match="window = 90"):
        trainer.train(_write(recipe, {**values, "window": 90, "run": "other"}))


def test_scaling_restores_what_it_divides() -> None:
    gt = texture(64, 9)
    scaling = Scaling.of(gt, gt[0])
    back = scaling.restored(scaling.residual(gt))
    assert np.allclose(back, gt, rtol=1e-5)
    assert np.percentile(scaling.ms(gt), 50) == pytest.approx(0.5, abs=0.1)


def test_a_flat_band_has_a_scale() -> None:
    flat = np.full((2, 8, 8), 7.0)
    assert np.isfinite(Scaling.of(flat, flat[0]).ms(flat)).all()


def test_the_curve_falls_where_the_loss_does() -> None:
    drawing = svg("run", {"training": [(0, 1.0), (100, 0.1)]})
    points = drawing.split('points="')[1].split('"')[0].split()
    assert float(points[0].split(",")[1]) < float(points[1].split(",")[1])


def test_pan_at_ms_resolution_is_cut_like_the_whole() -> None:
    pan = texture(120, 10)[0]
    geometry = Geometry.square(4, 1.5)
    whole = at_ms(pan, geometry)
    assert whole.shape == (30, 30)
    part = at_ms(pan[22:90, 17:101], geometry, (22, 17))
    assert part.shape == (16, 21)
    assert np.allclose(part[5:-5, 5:-5], whole[6:22, 4:25][5:-5, 5:-5], rtol=1e-3)
    assert whole.std() < pan.std()


@pytest.mark.parametrize("detail", [False, True])
def test_a_start_that_sees_less_begins_as_what_it_was(recipe: Path, detail: bool) -> None:
    torch.manual_seed(5)
    old = SSDiff(replace(Config.product(4), detail=detail, modulated=False)).eval()
    with torch.no_grad():
        for parameter in old.parameters():
            parameter.add_(torch.randn_like(parameter), alpha=0.02)
    meta = {
        "name": "old", "bands": ["blue", "green", "red", "nir"], "ratio": 4, "phase": 1.5, "lms": "cubic B-spline",
        "window": 64, "scale": "", "residual_std": [0.1, 0.2, 0.3, 0.4], "sensors": [], "schedule": "cosine-1000",
        "manifest": "",
    }  # fmt: skip
    save_weights(recipe.parent / "old.safetensors", old, meta, half=False)
    values = json.loads(recipe.read_text()) | {"start": "old.safetensors"}
    recipe.write_text(json.dumps(values))
    run = trainer.Run(Recipe.read(recipe), recipe.parent, torch.device("cpu"))
    assert run.std == [0.1, 0.2, 0.3, 0.4]
    batch, t = run.patches.batch(2), torch.tensor([999, 10])
    noise = torch.randn(batch.residual.shape)
    with torch.inference_mode():
        new = run.net.eval()(batch.lms, batch.pan, batch.ms, noise, t)
        same = old(batch.lms, batch.pan[:, : old.config.spatial], batch.ms, noise, t)
    assert new.std() > 0.05 and (new - same).abs().max() < 1e-5


def test_no_steps_give_the_start_in_groups_and_the_scenes_that_it_has_seen(recipe: Path) -> None:
    values = json.loads(recipe.read_text())
    recipe.write_text(json.dumps(values | {"hold_out": ["s2"]}))
    first = load_weights(trainer.train(recipe))
    grouped = {"bands": 6, "band_names": list("abcdef"), "model": "six", "run": "six", "steps": 0}
    grouped |= {"start": "run/vhr4.safetensors", "start_bands": [1, 1, 2, 3, 3, 4]}
    scenes = json.loads((recipe.parent / "scenes.json").read_text())["scenes"]
    here = [{**scenes[1], "model": "six", "sensor": "pneo", "bands": [1, 1, 2, 3, 3, 4]}]
    (recipe.parent / "scenes.json").write_text(json.dumps({"scenes": scenes + here}))
    recipe.write_text(json.dumps(values | grouped | {"groups": [[2, 3, 4, 6], [1, 3, 5, 6]]}))
    six = load_weights(trainer.train(recipe))
    assert six.net.config.passes == 2 and six.meta["bands"] == list("abcdef")
    before = first.net.state_dict()
    assert all(torch.equal(tensor, before[name]) for name, tensor in six.net.state_dict().items())
    assert six.meta["residual_std"] == [first.meta["residual_std"][i] for i in (0, 0, 1, 2, 2, 3)]
    assert six.meta["scenes"] == first.meta["scenes"] == ["s1"], "nothing was learnt from s2"


def test_a_start_of_other_bands_is_refused(recipe: Path) -> None:
    values = json.loads(recipe.read_text()) | {"start": str(WEIGHTS / "wv8.safetensors")}
    recipe.write_text(json.dumps(values))
    with pytest.raises(InputError, match="8 bands"):
        trainer.train(recipe)


def test_a_start_of_half_the_bands_predicts_equal_bands_as_it_did(recipe: Path) -> None:
    config = Config.product(8)
    state, std = begin(WEIGHTS / "vhr4.safetensors", config, (1, 1, 2, 2, 3, 3, 4, 4))
    grown, old = SSDiff(config).eval(), load_weights(WEIGHTS / "vhr4.safetensors").net.eval()
    fill(grown, state)
    assert len(std) == 8 and std[::2] == std[1::2]
    generator = torch.Generator().manual_seed(0)
    lms, ms, noise = (torch.randn(2, 4, side, side, generator=generator) for side in (64, 16, 64))
    pan, t = torch.randn(2, old.config.spatial, 64, 64, generator=generator), torch.tensor([999, 300])

    def twice(bands: torch.Tensor) -> torch.Tensor:
        return bands.repeat_interleave(2, dim=1)

    given = torch.cat([pan[:, :1], twice(pan[:, 1:])], dim=1)
    # What the start does not see is of no weight at the beginning.
    unseen = torch.randn(2, config.spatial - given.shape[1], 64, 64, generator=generator)
    with torch.inference_mode():
        wanted = old(lms, pan, ms, noise, t)
        found = grown(twice(lms), torch.cat([given, unseen], dim=1), twice(ms), twice(noise), t)
    assert wanted.std() > 0.05
    assert (found - twice(wanted)).abs().max() < 1e-4


def test_a_start_of_one_group_predicts_each_group_as_it_did() -> None:
    config = Config.product(8, groups=((2, 3, 5, 7), (1, 4, 6, 8)))
    state, std = begin(WEIGHTS / "vhr4.safetensors", config, (1, 1, 2, 2, 3, 3, 4, 4))
    old = load_weights(WEIGHTS / "vhr4.safetensors")
    assert std == [value for value in old.meta["residual_std"] for _ in range(2)]
    own = dict(old.net.state_dict())
    assert set(state) == set(own) and all(torch.equal(state[name], own[name]) for name in own)


@pytest.mark.parametrize(
    ("groups", "bands"),
    [
        (((1, 2, 3, 4), (5, 6, 7, 8)), (1, 1, 2, 2, 3, 3, 4, 4)),
        (((2, 3, 5, 7), (1, 4, 6, 8)), ()),
        (((2, 3, 5, 7), (1, 4, 6, 8)), (1, 1, 2, 2, 3, 3, 3, 4)),
    ],
)
def test_a_group_that_is_not_the_start_is_refused(
    groups: tuple[tuple[int, ...], ...], bands: tuple[int, ...]
) -> None:
    with pytest.raises(InputError, match="start_bands"):
        begin(WEIGHTS / "vhr4.safetensors", Config.product(8, groups=groups), bands)


@pytest.mark.parametrize("bands", [(1, 2, 3), (1, 2, 3, 5), (0, 1, 2, 3)])
def test_a_start_with_bands_that_do_not_fit_is_refused(bands: tuple[int, ...]) -> None:
    with pytest.raises(InputError, match="start_bands"):
        begin(WEIGHTS / "vhr4.safetensors", Config.product(4), bands)


def test_terms_of_the_loss_measure_what_they_say() -> None:
    rng = torch.Generator().manual_seed(0)
    error = torch.randn(2, 4, 64, 64, generator=rng)
    assert torch.isclose(Terms().of(error, 4), error.abs().mean())
    assert torch.isclose(Terms(squared=2.0).of(error, 4), error.abs().mean() + 2 * error.square().mean())
    low = torch.from_numpy(low_pass(error[0, 0].numpy(), (0.3,), 4.0)[0])
    projected = Terms(projected=1.0).of(error[:1, :1], 4)
    # The filters differ in their reach alone.
    assert torch.isclose(projected, (error[0, 0] - low).abs().mean(), rtol=0.01)
    assert torch.isclose(
        Terms(consistency=1.0).of(error[:1, :1], 4) - error[0, 0].abs().mean(), low.abs().mean(), rtol=0.05
    )
    flat = torch.ones(1, 4, 64, 64)
    assert Terms(projected=1.0).of(flat, 4) < 1e-6 and torch.isclose(
        Terms(consistency=1.0).of(flat, 4), torch.tensor(2.0)
    )


def test_a_scene_held_out_validates_and_is_not_among_the_scenes_of_the_weights(recipe: Path) -> None:
    values = json.loads(recipe.read_text()) | {"hold_out": ["s2"]}
    recipe.write_text(json.dumps(values))
    run = trainer.Run(Recipe.read(recipe), recipe.parent, torch.device("cpu"))
    assert [entry.scene for entry, *_ in run.scenes["train"]] == ["s1"]
    assert [entry.scene for entry, *_ in run.scenes["validation"]] == ["s2", "s3"]
    assert load_weights(trainer.train(recipe)).meta["scenes"] == ["s1"]
    recipe.write_text(json.dumps(values | {"hold_out": ["s9"]}))
    with pytest.raises(InputError, match="no training scene s9"):
        trainer.train(recipe)


def test_a_scene_left_out_neither_trains_nor_validates(recipe: Path) -> None:
    values = json.loads(recipe.read_text()) | {"leave_out": ["s2"]}
    recipe.write_text(json.dumps(values))
    run = trainer.Run(Recipe.read(recipe), recipe.parent, torch.device("cpu"))
    assert [entry.scene for entry, *_ in run.scenes["train"]] == ["s1"]
    assert [entry.scene for entry, *_ in run.scenes["validation"]] == ["s3"]
    recipe.write_text(json.dumps(values | {"leave_out": ["s3"]}))
    with pytest.raises(InputError, match="no training scene s3"):
        trainer.train(recipe)


def test_weights_list_the_scenes_of_their_start_too(recipe: Path) -> None:
    first = json.loads(recipe.read_text()) | {"hold_out": ["s2"]}
    recipe.write_text(json.dumps(first))
    trainer.train(recipe)
    then = first | {"hold_out": ["s1"], "start": "run/vhr4.safetensors", "run": "then"}
    recipe.write_text(json.dumps(then))
    with pytest.raises(InputError, match="trained on s1"):
        trainer.train(recipe)
    recipe.write_text(json.dumps(then | {"hold_out": []}))
    calls = iter([False] * 4 + [True])
    with pytest.raises(Cancelled):
        trainer.train(recipe, cancelled=lambda: next(calls))
    assert load_weights(trainer.train(recipe)).meta["scenes"] == ["s1", "s2"], "kept when the run goes on"


def test_a_start_of_unknown_scenes_leaves_no_list_unless_the_recipe_states_one(recipe: Path) -> None:
    bare = {
        key: value
        for key, value in load_weights(WEIGHTS / "vhr4.safetensors").meta.items()
        if key != "scenes"
    }
    start = recipe.parent / "start.safetensors"
    save_weights(start, SSDiff(Config.product(4, window=bare["window"])), bare)
    values = json.loads(recipe.read_text()) | {"start": start.name, "hold_out": ["s2"]}
    recipe.write_text(json.dumps(values))
    assert "scenes" not in load_weights(trainer.train(recipe)).meta
    stated = values | {"start_scenes": ["other"], "run": "stated"}
    recipe.write_text(json.dumps(stated))
    assert load_weights(trainer.train(recipe)).meta["scenes"] == ["other", "s1"]
    recipe.write_text(json.dumps(stated | {"start_scenes": ["s2"], "run": "seen"}))
    with pytest.raises(InputError, match="trained on s2"):
        trainer.train(recipe)


def test_averaged_weights_list_the_scenes_of_all_or_none(tmp_path: Path) -> None:
    meta = {k: value for k, value in load_weights(WEIGHTS / "vhr4.safetensors").meta.items() if k != "scenes"}
    net = SSDiff(Config.product(4, window=meta["window"]))
    average = runpy.run_path(str(ROOT / "tools" / "average.py"))["average"]
    paths = [tmp_path / f"{name}.safetensors" for name in "abc"]
    for path, scenes in zip(paths, (["y", "x"], ["z"], None), strict=True):
        save_weights(path, net, {**meta, **({"scenes": scenes} if scenes else {})})
    out = tmp_path / "mean.safetensors"
    average(paths[:2], out)
    assert load_weights(out).meta["scenes"] == ["x", "y", "z"]
    average(paths, out)
    assert "scenes" not in load_weights(out).meta


def test_weights_that_see_less_are_averaged_with_those_that_see_more(tmp_path: Path) -> None:
    average = runpy.run_path(str(ROOT / "tools" / "average.py"))["average"]
    meta = load_weights(WEIGHTS / "vhr4.safetensors").meta
    paths, out, nets = [tmp_path / f"{name}.safetensors" for name in "ab"], tmp_path / "mean.safetensors", []
    for seed, path in enumerate(paths):
        torch.manual_seed(seed)
        config = replace(Config.product(4, window=meta["window"]), modulated=seed == 0)
        nets.append(SSDiff(config))
        save_weights(path, nets[-1], meta, half=False)
    average(paths, out)
    mean = load_weights(out).net.state_dict()
    more, less = (net.state_dict() for net in nets)
    assert more.keys() == mean.keys() > less.keys()
    wider = set()
    for name, tensor in mean.items():
        wanted = more[name] / 2
        if name in less and less[name].shape == tensor.shape:
            wanted = wanted + less[name] / 2
        elif name in less:
            wider.add(name)
            wanted[:, : less[name].shape[1]] += less[name] / 2
        assert torch.allclose(tensor, wanted, atol=2e-3), name
    assert "conv_pan2x_t.weight" in wider
    with pytest.raises(InputError, match="another network"):
        average(paths[::-1], out)


def test_the_leave_one_out_recipes_leave_out_what_their_start_has_not_seen() -> None:
    folder = ROOT / "recipes" / "experiments"
    base = Recipe.read(folder / "vhr4-without-eight.json")
    assert base.start_scenes
    entries = [entry for entry in manifest(folder / base.manifest) if entry.model == base.model]
    start = {entry.scene for entry in leave_out(entries, base.leave_out) if entry.split == "train"}
    left = set()
    for path in sorted(folder.glob("wv8-without-*.json")):
        found = Recipe.read(path)
        assert Path(found.start) == Path("../..", base.run, "vhr4.safetensors")
        assert not set(found.hold_out) & (start | set(base.start_scenes))
        entries = [entry for entry in manifest(folder / found.manifest) if entry.model == found.model]
        assert {
            entry.split for entry in hold_out(entries, found.hold_out) if entry.scene in found.hold_out
        } == {"validation"}
        left.update(found.hold_out)
    assert left == {"wv2-miami", "wv2-vitale", "wv3-munich", "wvx-im4"}
