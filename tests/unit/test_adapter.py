"""Adapters: low-rank updates that merge into their base, and files that are refused for any other."""

from __future__ import annotations

import pickle
import runpy
from pathlib import Path
from typing import Any

import pytest
import torch
from published_state import product_inputs
from safetensors import safe_open
from safetensors.torch import save_file

from ssdiff import cards
from ssdiff.errors import InputError
from ssdiff.model import Config, SSDiff
from ssdiff.model.adapter import RANK, Adapter, load, merge, rounded, save, updates
from ssdiff.model.branches import SHARED, SPATIAL, SPECTRAL, branch, held, low_rank_layers
from ssdiff.model.weights import SCHEDULE, Weights
from ssdiff.model.weights import load as load_weights
from ssdiff.model.weights import save as save_weights


def base(folder: Path, bands: int = 4, seed: int = 0) -> Weights:
    """A network whose zero-initialised layers are filled, saved and loaded."""
    torch.manual_seed(seed)
    net = SSDiff(Config.product(bands))
    with torch.no_grad():
        for parameter in net.parameters():
            if not parameter.any():
                parameter.normal_(0, 0.05)
    meta = {
        "name": "base", "bands": [f"b{i}" for i in range(bands)], "ratio": 4, "phase": 1.5, "lms": "cubic B-spline",
        "window": 64, "scale": "percentiles", "residual_std": [0.1] * bands, "sensors": [], "schedule": SCHEDULE,
        "manifest": "",
    }  # fmt: skip
    path = folder / f"base{bands}-{seed}.safetensors"
    save_weights(path, net, meta)
    return load_weights(path)


def drawn(weights: Weights, seed: int = 3) -> Adapter:
    """An adapter that changes something."""
    adapter = Adapter.fresh(weights.net, seed=seed)
    draw = torch.Generator().manual_seed(seed)
    factors = {
        name: 0.1 * torch.randn(tensor.shape, generator=draw) for name, tensor in adapter.factors.items()
    }
    return Adapter(rounded(factors))


def said(weights: Weights, **change: Any) -> dict[str, Any]:
    return {
        "base": weights.sha256, "base_name": "base", "bands": weights.meta["bands"], "ratio": 4, "sensor": "qb",
        **change,
    }  # fmt: skip


@pytest.fixture(scope="module")
def weights(tmp_path_factory: pytest.TempPathFactory) -> Weights:
    return base(tmp_path_factory.mktemp("base"))


def test_an_adapter_at_rank_4_takes_33_kilobytes_on_disk(weights: Weights, tmp_path: Path) -> None:
    file = tmp_path / "a.safetensors"
    save(file, drawn(weights), said(weights))
    tensors = sum(tensor.numel() * 2 for tensor in drawn(weights).factors.values())
    assert tensors == 33280
    assert file.stat().st_size < 50_000


def test_a_fresh_adapter_changes_nothing(weights: Weights, tmp_path: Path) -> None:
    adapter = Adapter.fresh(weights.net)
    assert adapter.idle and not drawn(weights).idle
    merged = base(tmp_path).net
    merge(merged, adapter)
    assert all(torch.equal(p, q) for p, q in zip(merged.parameters(), weights.net.parameters(), strict=True))


def test_a_file_gives_the_adapter_back_and_merging_adds_up_times_down(
    weights: Weights, tmp_path: Path
) -> None:
    adapter, file = drawn(weights), tmp_path / "a.safetensors"
    save(file, adapter, said(weights, steps=7))
    held_ = load(file, weights)
    assert held_.meta["sensor"] == "qb" and held_.meta["steps"] == 7 and held_.rank == 4
    assert all(torch.equal(held_.factors[name], tensor) for name, tensor in adapter.factors.items())
    net = base(tmp_path).net
    merge(net, held_)
    name = "fusformer2.layers.0.0.fn.fn.sa1.weight"
    change = net.state_dict()[name] - weights.net.state_dict()[name]
    wanted = adapter.factors[f"{name}.up"] @ adapter.factors[f"{name}.down"]
    assert torch.allclose(change, wanted, atol=1e-6)
    assert torch.linalg.matrix_rank(change, atol=1e-4) == 4
    given = product_inputs(4, 4, (32, 32))
    with torch.inference_mode():
        assert (net(*given) - weights.net(*given)).abs().max() > 1e-3


def test_adapters_of_another_base_or_band_count_are_refused(weights: Weights, tmp_path: Path) -> None:
    other, eight, file = base(tmp_path, seed=9), base(tmp_path, bands=8), tmp_path / "a.safetensors"
    save(file, drawn(weights), said(weights))
    with pytest.raises(InputError, match="other weights") as caught:
        load(file, other)
    assert caught.value.code == "adapter-base" and "Adapt to the scene anew" in caught.value.hint
    with pytest.raises(InputError, match="4 bands at ratio 4, the weights for 8") as caught:
        load(file, eight)
    assert caught.value.code == "adapter-bands"


def test_an_adapter_is_bound_to_other_weights_and_says_what_it_was_learnt_on(tmp_path: Path) -> None:
    rebind = runpy.run_path(str(Path(__file__).parents[2] / "tools" / "rebind.py"))["rebind"]
    former, later = base(tmp_path), base(tmp_path, seed=1)
    own, out = tmp_path / "own.safetensors", tmp_path / "out.safetensors"
    save(own, drawn(former), {**said(former), "before": {"sam": 2.0}})
    rebind(own, tmp_path / "base4-1.safetensors", out)
    bound = load(out, later)
    assert bound.meta["learnt_on"] == former.sha256 and "before" not in bound.meta
    assert all(torch.equal(bound.factors[name], value) for name, value in load(own, former).factors.items())
    with pytest.raises(InputError, match="other weights"):
        load(out, former)


def test_the_mean_of_adapters_is_that_of_their_updates(tmp_path: Path) -> None:
    average = runpy.run_path(str(Path(__file__).parents[2] / "tools" / "average_adapters.py"))["average"]
    weights, file = base(tmp_path), tmp_path / "base4-0.safetensors"
    paths, out = [tmp_path / f"{seed}.safetensors" for seed in (1, 2)], tmp_path / "out.safetensors"
    for seed, path in zip((1, 2), paths, strict=True):
        save(path, drawn(weights, seed), {**said(weights), "before": {"sam": 2.0}})
    each = [updates(one.factors, one.rank, one.alpha) for one in (load(path, weights) for path in paths)]
    for rank, off in ((2 * RANK, 0.01), (RANK, 0.8)):
        average(file, out, rank, paths)
        mean = load(out, weights)
        assert mean.rank == rank and mean.meta["mean_of"] == 2 and "before" not in mean.meta
        for name, update in updates(mean.factors, mean.rank, mean.alpha).items():
            wanted = (each[0][name] + each[1][name]) / 2
            assert float((update - wanted).norm()) < off * float(wanted.norm())
    average(file, out, RANK, paths[:1], strength=1.5)
    alone = load(out, weights)
    assert alone.meta["strength"] == 1.5 and "mean_of" not in alone.meta
    for name, update in updates(alone.factors, alone.rank, alone.alpha).items():
        assert torch.allclose(update, 1.5 * each[0][name], atol=0.01 * float(update.abs().max())), name
    with pytest.raises(ValueError, match="above 0"):
        average(file, out, RANK, paths, strength=0.0)
    save(paths[1], drawn(base(tmp_path, seed=1)), said(base(tmp_path, seed=1)))
    with pytest.raises(InputError, match="other weights"):
        average(file, out, RANK, paths)


@pytest.mark.parametrize("damage", ["cut", "flipped header", "empty", "text", "absent", "folder"])
def test_damaged_files_are_refused_in_one_sentence(weights: Weights, tmp_path: Path, damage: str) -> None:
    file = tmp_path / "a.safetensors"
    save(file, drawn(weights), said(weights))
    content = file.read_bytes()
    broken = {
        "cut": content[:-100],
        "flipped header": b"\xff" * 8 + content[8:],
        "empty": b"",
        "text": b"x" * 99,
    }
    file.unlink()
    if damage in broken:
        file.write_bytes(broken[damage])
    elif damage == "folder":
        file.mkdir()
    with pytest.raises(InputError) as caught:
        load(file, weights)
    assert "\n" not in str(caught.value) and str(file) in caught.value.message


def test_a_pickle_is_refused_before_it_is_opened(weights: Weights, tmp_path: Path) -> None:
    for name, content in (("a", pickle.dumps([1])), ("b", b"PK\x03\x04" + bytes(40))):
        file = tmp_path / f"{name}.safetensors"
        file.write_bytes(content)
        with pytest.raises(InputError, match="pickle"):
            load(file, weights)


def test_a_weights_file_is_no_adapter(weights: Weights, tmp_path: Path) -> None:
    base(tmp_path)
    with pytest.raises(InputError, match="does not say that it holds an adapter"):
        load(tmp_path / "base4-0.safetensors", weights)


@pytest.mark.parametrize("change", ["lacks a tensor", "other rank", "not finite", "foreign tensor"])
def test_tensors_that_do_not_fit_are_refused_by_name(weights: Weights, tmp_path: Path, change: str) -> None:
    file = tmp_path / "a.safetensors"
    save(file, drawn(weights), said(weights))
    with safe_open(file, framework="pt") as opened:
        words = opened.metadata()
        tensors = {name: opened.get_tensor(name) for name in opened.keys()}
    name = sorted(tensors)[0]
    if change == "lacks a tensor":
        del tensors[name]
    elif change == "other rank":
        tensors[name] = torch.zeros(3, tensors[name].shape[1])
    elif change == "not finite":
        tensors[name][0, 0] = float("inf")
    else:
        name = "a.weight.up"
        tensors[name] = torch.zeros(2, 4)
    save_file(tensors, file, words)
    with pytest.raises(InputError) as caught:
        load(file, weights)
    assert name in caught.value.message


@pytest.mark.parametrize(
    "change", [{"rank": 0}, {"rank": "4"}, {"alpha": float("nan")}, {"bands": 4}, {"base": 1}]
)
def test_metadata_that_cannot_be_is_refused(tmp_path: Path, change: dict[str, object]) -> None:
    meta = {
        "base": "0",
        "base_name": "b",
        "bands": ["r"],
        "ratio": 4,
        "rank": 4,
        "alpha": 4.0,
        "sensor": None,
    }
    cards.check_meta(tmp_path / "a", meta)
    with pytest.raises(InputError, match=next(iter(change))):
        cards.check_meta(tmp_path / "a", {**meta, **change})


def test_the_card_is_read_without_torch(weights: Weights, tmp_path: Path) -> None:
    file = tmp_path / "a.safetensors"
    save(file, drawn(weights), said(weights))
    card = cards.adapter(file)
    assert (card["base"], card["sensor"], card["rank"]) == (weights.sha256, "qb", 4)


def test_every_parameter_of_the_branches_is_where_the_paper_has_it(weights: Weights) -> None:
    names = {name: branch(name) for name, _ in weights.net.named_parameters()}
    per_layer = {
        "sa1": SPATIAL, "sa2": SPATIAL, "se1": SPECTRAL, "se2": SPECTRAL, "to_out": SPECTRAL, ".net.": SPECTRAL,
        "resblock": SPATIAL, "conv_pan2x_t": SPATIAL, "_pan.": SPATIAL, "conv_lms2x_t": SPECTRAL, "_lms.": SPECTRAL,
        "to_hrms": SPECTRAL, "upsample": SPECTRAL, "injected": SPECTRAL, "modulating": SPECTRAL,
        "down": SHARED, "up0": SHARED, "up1": SHARED, "time_embed": SHARED,
    }  # fmt: skip
    for name, found in names.items():
        wanted = [value for part, value in per_layer.items() if part in name] or [SHARED]
        assert found == wanted[0], name
    assert {branch(name) for name in low_rank_layers(weights.net)} == {SPATIAL, SPECTRAL}


@pytest.mark.parametrize(("constant", "silent"), [(SPATIAL, ("sa1", "sa2")), (SPECTRAL, ("se1", "se2"))])
def test_a_held_branch_gets_no_gradient_and_its_values_stay(
    weights: Weights, constant: str, silent: tuple[str, str]
) -> None:
    given = product_inputs(4, 4, (32, 32))
    plain = weights.net(*given)
    with held(weights.net, constant):
        out = weights.net(*given)
        weights.net.zero_grad()
        out.square().sum().backward()
    assert torch.equal(out, plain)
    for name, parameter in weights.net.named_parameters():
        if any(f".{part}." in name for part in silent):
            assert parameter.grad is None or not parameter.grad.any(), name
        elif ".sa1." in name or ".se1." in name:
            assert parameter.grad is not None and parameter.grad.any(), name
    if constant == SPATIAL:
        entry = weights.net.conv_pan2x_t.weight.grad
        assert entry is None or not entry.any()
    weights.net.zero_grad()
    weights.net(*given).sum().backward()
    assert weights.net.conv_pan2x_t.weight.grad.any()
