"""Published data sets are read as they lie, packed, and train the published network; small files of their layout."""

from __future__ import annotations

import json
from pathlib import Path

import h5py
import numpy as np
import pytest
from pairs import ground, pair
from scipy.io import savemat

from ssdiff.cli import main
from ssdiff.datasets.pack import pack, read
from ssdiff.errors import InputError
from ssdiff.model.weights import load as load_weights
from ssdiff.resample.literature import degrade, up23
from ssdiff.training.kinds import train
from ssdiff.training.published import Packed


def samples(count: int = 3, bands: int = 4, side: int = 64) -> dict[str, np.ndarray]:
    """Made samples at the literature's phase, whole DN."""
    gt = np.stack([[ground((side, side), 7 * n + b) for b in range(bands)] for n in range(count)])
    gt = np.rint(gt * 1500 + 100)
    ms = np.stack([np.rint(degrade(image, [0.3] * bands, 4)) for image in gt])
    lms = np.stack([up23(image, 4) for image in ms])
    return {"gt": gt, "lms": lms, "ms": ms, "pan": np.rint(gt.mean(axis=1, keepdims=True))}


def write_h5(path: Path, arrays: dict[str, np.ndarray]) -> Path:
    with h5py.File(path, "w") as file:
        for name, image in arrays.items():
            file[name] = image
    return path


def test_a_pancollection_file_is_packed_as_it_is(tmp_path: Path) -> None:
    arrays = samples()
    said = pack(str(write_h5(tmp_path / "a.h5", arrays)), output=str(tmp_path / "a.npz"))
    assert "3 samples of 64 x 64 pixels, 4 bands, ratio 4, with reference" in said
    with np.load(tmp_path / "a.npz", allow_pickle=False) as packed:
        assert {name: packed[name].dtype.name for name in packed.files} == {
            "gt": "uint16", "ms": "uint16", "pan": "uint16", "lms": "float32",
        }  # fmt: skip
        assert all(np.allclose(packed[name], arrays[name], rtol=1e-6) for name in arrays)


def test_a_full_resolution_set_has_no_reference(tmp_path: Path) -> None:
    arrays = samples()
    del arrays["gt"]
    held = read(write_h5(tmp_path / "a.h5", arrays))
    assert held.gt is None and held.ratio == 4
    assert "without reference" in pack(str(tmp_path / "a.h5"), output=str(tmp_path / "a.npz"))


def dlpan(arrays: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """The first sample under the toolbox's names, bands last."""
    names = {"I_GT": "gt", "I_MS": "lms", "I_MS_LR": "ms"}
    return {key: np.moveaxis(arrays[name][0], 0, -1) for key, name in names.items()} | {
        "I_PAN": arrays["pan"][0, 0]
    }


@pytest.mark.parametrize("version", ["5", "7.3"])
def test_a_toolbox_mat_file_is_read_in_both_versions(tmp_path: Path, version: str) -> None:
    arrays, path = samples(), tmp_path / "a.mat"
    if version == "5":
        savemat(path, {**dlpan(arrays), "ratio": 4, "sensor": "QB"})
    else:
        write_h5(path, {name: image.T for name, image in dlpan(arrays).items()})
    held = read(path)
    for name in arrays:
        assert np.allclose(getattr(held, name)[0], arrays[name][0]), name


def test_a_mat_file_under_pancollections_names_is_read(tmp_path: Path) -> None:
    arrays = samples(1)
    savemat(
        tmp_path / "a.mat",
        {n: np.moveaxis(a[0], 0, -1) if n != "pan" else a[0, 0] for n, a in arrays.items()},
    )
    assert np.array_equal(read(tmp_path / "a.mat").ms, arrays["ms"])


def test_a_pair_of_rasters_becomes_one_sample(tmp_path: Path) -> None:
    pan, ms = pair(tmp_path / "in", size=96)
    said = pack(pan=str(pan), ms=[str(ms)], output=str(tmp_path / "a.npz"))
    assert "1 samples of 96 x 96" in said
    assert read(tmp_path / "a.npz").ms.shape == (1, 4, 24, 24)


def test_bad_files_are_refused_in_one_sentence(tmp_path: Path) -> None:
    arrays = samples(1)
    (tmp_path / "text.h5").write_text("no")
    (tmp_path / "text.mat").write_text("no")
    (tmp_path / "text.npz").write_text("no")
    write_h5(tmp_path / "lacks.h5", {"gt": arrays["gt"], "ms": arrays["ms"]})
    write_h5(tmp_path / "shapes.h5", {**arrays, "gt": arrays["gt"][:, :2]})
    for name in ("text.h5", "text.mat", "text.npz", "lacks.h5", "shapes.h5", "absent.h5", "a.png"):
        if name == "a.png":
            (tmp_path / name).write_bytes(b"x")
        with pytest.raises(InputError) as caught:
            pack(str(tmp_path / name), output=str(tmp_path / "out.npz"))
        assert "\n" not in str(caught.value) and name in caught.value.message
    assert not (tmp_path / "out.npz").exists()


def test_the_command_packs_and_never_replaces_unasked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source, out = write_h5(tmp_path / "a.h5", samples(1)), tmp_path / "a.npz"
    assert main(["pack", str(source), "-o", str(out)]) == 0
    assert main(["pack", str(source), "-o", str(out)]) == 2
    assert main(["pack", str(source), "-o", str(out), "--overwrite"]) == 0
    assert main(["pack", "-o", str(tmp_path / "b.npz")]) == 2
    assert "exists" in capsys.readouterr().err


@pytest.fixture
def recipe(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name, count in (("train", 4), ("valid", 2)):
        pack(
            str(write_h5(tmp_path / f"{name}.h5", samples(count, side=32))),
            output=str(tmp_path / f"{name}.npz"),
        )
    values = {
        "kind": "published", "model": "small", "bands": 4, "band_names": ["blue", "green", "red", "nir"],
        "sensors": ["qb"], "files": ["train.npz"], "validation": ["valid.npz"], "peak": 2047, "steps": 4, "batch": 2,
        "every": 2, "run": "run",
    }  # fmt: skip
    path = tmp_path / "recipe.json"
    path.write_text(json.dumps(values))
    return path


def test_the_published_network_trains_on_packed_samples_and_fuses(recipe: Path, tmp_path: Path) -> None:
    weights = load_weights(train(recipe))
    assert weights.net.config.norm == "batch" and weights.meta["scale"] == "divided by 2^bits - 1"
    assert weights.meta["lms"] == "23 taps" and weights.meta["phase"] == 2.0
    log = json.loads((tmp_path / "run" / "log.json").read_text())
    assert [row["step"] for row in log] == [2, 4] and log[-1]["validation"] > 0
    assert weights.net.state_dict()["out_layers_lms.0.num_batches_tracked"] > 0
    pan, ms = pair(tmp_path / "in", size=96)
    given = [
        "--pan",
        str(pan),
        "--ms",
        str(ms),
        "-o",
        str(tmp_path / "o.tif"),
        "--weights",
        str(tmp_path / "run/small.safetensors"),
    ]
    assert main(["fuse", *given, "--sensor", "qb", "--device", "cpu", "--threads", "1"]) == 0


def test_a_stopped_run_of_the_published_kind_goes_on(recipe: Path, tmp_path: Path) -> None:
    train(recipe, steps=2)
    train(recipe)
    assert [row["step"] for row in json.loads((tmp_path / "run" / "log.json").read_text())] == [2, 4]


def test_values_are_divided_by_the_peak_alone(recipe: Path, tmp_path: Path) -> None:
    packed = Packed([tmp_path / "train.npz"], 4, 2047.0, 0)
    batch = packed.take(np.array([1]))
    arrays = samples(4, side=32)
    assert np.allclose(batch.pan[0].numpy(), arrays["pan"][1] / 2047)
    assert np.allclose((batch.lms + batch.residual)[0].numpy(), arrays["gt"][1] / 2047, atol=1e-6)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"kind": "other"}, "kind 'other'"), ({"bands": 3}, "out of range"), ({"typo": 1}, "cannot be read"),
        ({"files": ["none.npz"]}, "no packed set"), ({"peak": 0}, "out of range"),
        ({"band_names": ["a"], "bands": 1}, "4 bands"),
    ],
)  # fmt: skip
def test_a_bad_recipe_is_refused_in_words(recipe: Path, change: dict[str, object], said: str) -> None:
    recipe.write_text(json.dumps({**json.loads(recipe.read_text()), **change}))
    with pytest.raises(InputError, match=said):
        train(recipe)


@pytest.mark.parametrize("name", ["wv3", "qb", "gf2"])
def test_the_recipes_that_ship_are_sound(name: str) -> None:
    from ssdiff.training.published import PublishedRecipe

    path = Path(__file__).resolve().parents[2] / "recipes" / f"published-{name}.json"
    values = json.loads(path.read_text())
    assert values.pop("kind") == "published"
    recipe = PublishedRecipe.of(values, path)
    assert (recipe.rate, recipe.ema, recipe.p_last) == (1e-3, 0.9999, 0.0)
