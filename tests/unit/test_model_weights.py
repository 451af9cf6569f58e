"""Weights files and checkpoints: strict, complete, and never a pickle that runs code."""

from __future__ import annotations

import os
import pickle
from pathlib import Path
from typing import Any

import pytest
import torch
from published_state import drawn, inputs, shapes
from safetensors.torch import save_file

from ssdiff.errors import InputError
from ssdiff.importing import import_weights
from ssdiff.model import Config, SSDiff, from_published, import_checkpoint
from ssdiff.model.weights import file_sha256, load, save


def stated(bands: int = 4, ratio: int = 4) -> dict[str, Any]:
    return {
        "name": "test", "bands": [f"b{i}" for i in range(bands)], "ratio": ratio, "phase": 1.5,
        "lms": "spline", "window": 64, "scale": "none", "residual_std": [0.03] * bands, "sensors": ["qb"],
        "schedule": "cosine-1000", "manifest": "",
    }  # fmt: skip


@pytest.fixture(scope="module")
def net() -> SSDiff:
    torch.manual_seed(0)
    return SSDiff(Config.product(4))


@pytest.fixture(scope="module")
def state() -> dict[str, torch.Tensor]:
    return drawn(shapes(4))


def test_a_weights_file_gives_the_network_back(net: SSDiff, tmp_path: Path) -> None:
    file = tmp_path / "a.safetensors"
    save(file, net, {**stated(), "steps": 7}, half=False)
    held = load(file)
    assert held.net.config == net.config and not held.net.training
    assert all(torch.equal(value, held.net.state_dict()[name]) for name, value in net.state_dict().items())
    assert held.meta["residual_std"] == [0.03] * 4 and held.meta["steps"] == 7
    assert held.sha256 == file_sha256(file)
    assert [path.name for path in tmp_path.iterdir()] == ["a.safetensors"]


def test_half_precision_halves_the_file_and_loads_as_float32(net: SSDiff, tmp_path: Path) -> None:
    whole, half = tmp_path / "whole.safetensors", tmp_path / "half.safetensors"
    save(whole, net, stated(), half=False)
    save(half, net, stated(), half=True)
    assert half.stat().st_size < 0.52 * whole.stat().st_size
    held = load(half).net.state_dict()
    assert all(value.dtype == torch.float32 for value in held.values())
    assert all((value - held[name]).abs().max() < 1e-3 for name, value in net.state_dict().items())


def test_values_too_large_for_half_precision_are_not_stored_as_infinity(tmp_path: Path) -> None:
    net = SSDiff(Config.product(1))
    with torch.no_grad():
        net.to_hrms[0].bias[0] = 1e6
    with pytest.raises(InputError, match=r"to_hrms\.0\.bias"):
        save(tmp_path / "a.safetensors", net, stated(1), half=True)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("residual_std", [0.03]), ("residual_std", [0.03, 0.03, 0.03, 0]), ("bands", ["red"]), ("ratio", 2),
        ("phase", "two"), ("window", 32), ("schedule", "linear"),
    ],
)  # fmt: skip
def test_metadata_that_contradicts_the_network_is_refused(
    net: SSDiff, tmp_path: Path, key: str, value: object
) -> None:
    with pytest.raises(InputError, match=key):
        save(tmp_path / "a.safetensors", net, {**stated(), key: value})


@pytest.mark.parametrize("key", sorted(stated()))
def test_metadata_that_lacks_anything_is_refused(net: SSDiff, tmp_path: Path, key: str) -> None:
    with pytest.raises(InputError, match=f"lacks {key}"):
        meta = {name: value for name, value in stated().items() if name != key}
        save(tmp_path / "a.safetensors", net, meta)


@pytest.mark.parametrize("damage", ["cut", "flipped header", "empty", "text"])
def test_damaged_files_are_refused_in_one_sentence(net: SSDiff, tmp_path: Path, damage: str) -> None:
    file = tmp_path / "a.safetensors"
    save(file, net, stated())
    content = file.read_bytes()
    flipped = b"\xff" * 8 + content[8:]
    broken = {"cut": content[:-100], "flipped header": flipped, "empty": b"", "text": b"weights"}
    file.write_bytes(broken[damage])
    with pytest.raises(InputError) as caught:
        load(file)
    assert "\n" not in str(caught.value) and str(file) in caught.value.message


def test_a_tensor_file_without_metadata_is_refused(net: SSDiff, tmp_path: Path) -> None:
    file = tmp_path / "a.safetensors"
    save_file(dict(net.state_dict()), file)
    with pytest.raises(InputError, match="does not say"):
        load(file)


def test_a_folder_and_an_absent_file_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "none.safetensors"):
        with pytest.raises(InputError):
            load(path)


def test_an_unwritable_place_is_refused(net: SSDiff, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be written"):
        save(tmp_path / "none" / "a.safetensors", net, stated())


class Trap:
    """Makes a folder when unpickled."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[Any, ...]:
        return os.mkdir, (str(self.path),)


@pytest.mark.parametrize("how", ["torch", "pickle"])
def test_a_pickle_runs_no_code_on_either_way_in(tmp_path: Path, how: str) -> None:
    file, sprung = tmp_path / "a.pth", tmp_path / "sprung"
    if how == "torch":
        torch.save({"state_dict": Trap(sprung)}, file)
    else:
        file.write_bytes(pickle.dumps(Trap(sprung)))
    with pytest.raises(InputError, match="pickle"):
        load(file)
    with pytest.raises(InputError, match="other things than tensors"):
        import_checkpoint(file)
    assert not sprung.exists()


@pytest.mark.parametrize("wrapper", ["state_dict", "model", "ema", None])
@pytest.mark.parametrize("prefix", ["", "module."])
def test_checkpoints_are_read_through_wrappers_and_prefixes(
    state: dict[str, torch.Tensor], tmp_path: Path, wrapper: str | None, prefix: str
) -> None:
    file = tmp_path / "a.pth"
    content: dict[str, Any] = {prefix + name: tensor for name, tensor in state.items()}
    torch.save({wrapper: content, "epoch": 3} if wrapper else content, file)
    held = import_checkpoint(file)
    assert held.keys() == state.keys()
    assert all(torch.equal(tensor, held[name]) for name, tensor in state.items())


def test_the_averaged_weights_come_before_the_raw_ones(
    state: dict[str, torch.Tensor], tmp_path: Path
) -> None:
    file = tmp_path / "a.pth"
    torch.save({"model": {"a": torch.zeros(1)}, "ema": state}, file)
    assert import_checkpoint(file).keys() == state.keys()


@pytest.mark.parametrize("content", [[1, 2], {}, {"epoch": 3}, torch.zeros(3)])
def test_checkpoints_without_a_state_dict_are_refused(tmp_path: Path, content: object) -> None:
    file = tmp_path / "a.pth"
    torch.save(content, file)
    with pytest.raises(InputError, match="holds no state dict"):
        import_checkpoint(file)


def test_cut_or_absent_checkpoints_are_refused(state: dict[str, torch.Tensor], tmp_path: Path) -> None:
    file = tmp_path / "a.pth"
    torch.save(state, file)
    file.write_bytes(file.read_bytes()[:5000])
    for path in (file, tmp_path / "none.pth", tmp_path):
        with pytest.raises(InputError):
            import_checkpoint(path)


@pytest.mark.parametrize(
    "name", ["fusformer2.layers.0.0.fn.fn.sa1.weight", "conv_x_t.bias", "to_hrms.2.weight"]
)
def test_a_missing_tensor_is_refused_by_name(state: dict[str, torch.Tensor], name: str) -> None:
    with pytest.raises(InputError, match=name.replace(".", r"\.")):
        from_published({key: tensor for key, tensor in state.items() if key != name})


def test_an_unexpected_tensor_is_refused_by_name(state: dict[str, torch.Tensor]) -> None:
    with pytest.raises(InputError, match="fusformer5"):
        from_published({**state, "fusformer5.weight": torch.zeros(1)})


@pytest.mark.parametrize("name", ["resblock1.conv0.weight", "up0.up0.2.bias"])
def test_a_tensor_of_another_shape_is_refused_by_name(state: dict[str, torch.Tensor], name: str) -> None:
    with pytest.raises(InputError, match=name.replace(".", r"\.")):
        from_published({**state, name: torch.zeros(3)})


def test_values_that_are_not_finite_are_refused_by_name(state: dict[str, torch.Tensor]) -> None:
    bad = state["down0.conv.2.weight"].clone()
    bad[0] = float("nan")
    with pytest.raises(InputError, match=r"down0\.conv\.2\.weight"):
        from_published({**state, "down0.conv.2.weight": bad})


@pytest.mark.parametrize(("bands", "ratio"), [(4, 4), (8, 4), (3, 2)])
def test_an_imported_checkpoint_runs_as_the_published_network(tmp_path: Path, bands: int, ratio: int) -> None:
    state = drawn(shapes(bands, ratio))
    checkpoint, file = tmp_path / "a.pth", tmp_path / "a.safetensors"
    torch.save({"state_dict": state}, checkpoint)
    said = import_weights(str(checkpoint), str(file))
    held = load(file)
    assert f"{bands} bands, ratio {ratio}" in said and held.sha256 in said
    given = inputs(bands, ratio, (32, 32))
    with torch.inference_mode():
        assert torch.equal(held.net(*given), from_published(state)(*given))


def test_import_replaces_a_file_only_when_told_and_never_the_checkpoint(
    state: dict[str, torch.Tensor], tmp_path: Path
) -> None:
    checkpoint, file = tmp_path / "a.pth", tmp_path / "a.safetensors"
    torch.save(state, checkpoint)
    file.write_text("kept")
    with pytest.raises(InputError, match="exists"):
        import_weights(str(checkpoint), str(file))
    with pytest.raises(InputError, match="checkpoint itself"):
        import_weights(str(checkpoint), str(checkpoint), overwrite=True)
    assert file.read_text() == "kept"
    import_weights(str(checkpoint), str(file), overwrite=True)
    assert load(file).net.config.bands == 4


def test_a_header_that_begins_like_a_pickle_is_read_all_the_same(net: SSDiff, tmp_path: Path) -> None:
    file = tmp_path / "a.safetensors"
    for length in range(300):
        save(file, net, {**stated(), "note": "x" * length})
        if file.read_bytes()[:1] == b"\x80":
            assert load(file).meta["note"] == "x" * length
            return
    pytest.fail("no header began with the byte of a pickle")
