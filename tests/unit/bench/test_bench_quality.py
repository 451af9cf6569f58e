"""The quality bench: what it scores, on which scenes, and what it need not measure again."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
from bench_rows import args, rows_of

from ssdiff import sensors
from ssdiff.bench import pairs, quality, scene_run
from ssdiff.bench.contenders import Contender, contenders, default, sampled
from ssdiff.bench.task import Task, mark
from ssdiff.errors import InputError
from ssdiff.job import FuseJob
from ssdiff.model import Config, SSDiff
from ssdiff.model.weights import load, save
from ssdiff.pipeline import fuse
from ssdiff.resample.geometry import Geometry
from ssdiff.resample.positions import degrade
from ssdiff.training.scenes import Entry


def test_the_quality_bench_scores_each_method_on_validation_scenes_only(
    recipes: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = recipes / "out"
    assert quality.main(args(recipes, "--methods", "exp,gsa", "--out", str(out))) == 0
    rows = rows_of(recipes)
    assert [(row["scene"], row["scale"], row["method"]) for row in rows] == [
        ("a", "reduced", "exp"), ("a", "reduced", "gsa"), ("b", "reduced", "exp"), ("b", "reduced", "gsa"),
    ]  # fmt: skip
    for exp, gsa in zip(rows[::2], rows[1::2], strict=True):
        assert gsa["figures"]["ergas"] < 0.8 * exp["figures"]["ergas"]
        assert gsa["figures"]["q2n"] > exp["figures"]["q2n"]
    assert "### vhr4" in capsys.readouterr().out
    table = (out / "table.md").read_text()
    assert f"| a | gsa | **{rows[1]['figures']['sam']:.3f}** |" in table
    assert "| phr | gsa |" in table


def test_scenes_held_out_are_scored_alone_by_weights_that_have_not_seen_them(
    recipes: Path, weights: Path, tmp_path: Path
) -> None:
    told = load(weights)
    given = args(recipes, "--methods", "ssdiff,exp", "--sampling", "1", "--out", str(recipes / "out"))
    for scenes, refusal in ((None, "does not say which scenes"), (["a", "c"], "was trained on c")):
        path = tmp_path / "told.safetensors"
        save(path, told.net, {**told.meta, "name": "vhr4", **({"scenes": scenes} if scenes else {})})
        with pytest.raises(InputError, match=refusal):
            quality.main([*given, "--weights", str(path), "--hold-out", "c"])
    save(path, told.net, {**told.meta, "name": "vhr4", "scenes": ["z"]})
    quality.main([*given, "--weights", str(path), "--hold-out", "c"])
    assert {(row["scene"], row["sensor"]) for row in rows_of(recipes)} == {("c", "gf2")}
    assert len(rows_of(recipes)) == 3
    with pytest.raises(InputError, match="no training scene a"):
        quality.main([*given, "--weights", str(path), "--hold-out", "c,a"])
    with pytest.raises(InputError, match="weights that are named"):
        quality.main([*given, "--hold-out", "c"])
    with pytest.raises(InputError, match="An adapter does not say"):
        quality.main([*given, "--weights", str(path), "--hold-out", "c", "--adapter", str(path)])


def test_the_quality_bench_says_what_it_lacks(recipes: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SSDIFF_DATA", raising=False)
    given = ["--manifest", str(recipes / "scenes.json")]
    with pytest.raises(InputError, match="SSDIFF_DATA"):
        quality.main(given)
    with pytest.raises(InputError, match="No validation scene"):
        quality.main([*given, "--data", str(recipes), "--model", "wv8"])
    with pytest.raises(InputError, match="no method sharper"):
        quality.main(args(recipes, "--methods", "sharper"))
    with pytest.raises(InputError, match="no number of steps"):
        quality.main(args(recipes, "--sampling", "many"))


def test_what_has_not_changed_is_not_measured_again(
    recipes: Path, weights: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = args(recipes, "--model", "vhr4", "--methods", "ssdiff,exp,gsa", "--sampling", "1", "--out")
    given += [str(recipes / "out"), "--weights", str(weights)]
    quality.main(given)
    first = rows_of(recipes)
    fused: list[str] = []

    def watched(job: FuseJob, *rest: Callable) -> dict:
        fused.append(job.method)
        return fuse(job, *rest)

    monkeypatch.setattr(scene_run, "fuse", watched)
    quality.main(given)
    assert (fused, rows_of(recipes)) == ([], first)
    other = recipes / "other.safetensors"
    other.write_bytes(weights.read_bytes())
    quality.main([*given[:-1], str(other)])
    assert fused == [], "the same weights under another name"
    net = SSDiff(Config(4, window=32, width=16, kv_pool=(4, 4, 2, 4, 4), detail=True))
    save(other, net, load(weights).meta)
    quality.main([*given[:-1], str(other)])
    assert fused == ["ssdiff"]
    with np.load(recipes / "a.npz") as file:
        arrays = {name: file[name] for name in file.files}
    np.savez(recipes / "a.npz", **{**arrays, "gt": arrays["gt"] + 1})
    quality.main([*given[:-1], str(other)])
    assert fused == ["ssdiff", "ssdiff", "exp", "gsa"]


def test_a_result_depends_on_its_own_preset_alone(recipes: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    task = Task(Entry("a.npz", "a", "phr", "vhr4", "validation"), recipes, True, 0, ())
    before, known = mark(task, sampled("1")), sensors.sensors()
    for name, same in (("qb", True), ("phr", False)):
        changed = {**known, name: replace(known[name], bits=known[name].bits + 1)}
        monkeypatch.setattr(sensors, "_bundled", lambda found=changed: found)
        assert (mark(task, sampled("1")) == before) is same


def test_processes_side_by_side_give_what_one_gives(recipes: Path, capfd: pytest.CaptureFixture[str]) -> None:
    for jobs in ("1", "2"):
        out = ["--methods", "exp,brovey", "--out", str(recipes / "out" / jobs)]
        quality.main([*args(recipes, *out), "--jobs", jobs])
    one, two = (json.loads((recipes / "out" / jobs / "rows.json").read_text()) for jobs in ("1", "2"))
    assert [{**row, "seconds": 0} for row in one] == [{**row, "seconds": 0} for row in two]
    assert "100 %, 4 of 4 results" in capfd.readouterr().err


def test_consistency_is_that_of_the_pipeline(recipes: Path, weights: Path, tmp_path: Path) -> None:
    entry = Entry("a.npz", "a", "phr", "vhr4", "validation")
    task = Task(entry, recipes, True, 0, (), weights, None, "cpu")
    with ExitStack() as stack:
        fusions = scene_run.Fusions(task, tmp_path, stack)
        projected, _ = fusions.of(sampled("1", consistent=True))
        plain, _ = fusions.of(sampled("1"))
        asked = {**fusions.pair.args(), "output": str(tmp_path / "p.tif"), "weights": str(weights)}
        asked |= {"consistency": True, "device": "cpu", "threads": 1}
        fuse(FuseJob.from_args(asked), lambda *_: None, lambda *_: None, lambda: False)
    images = [rasterio.open(path).read() for path in (projected, tmp_path / "p.tif", plain)]
    np.testing.assert_allclose(images[0], images[1], rtol=1e-6)
    assert np.abs(images[0] - images[2]).max() > 1.0


def test_full_resolution_registers_the_pair_first(whole: Path, tmp_path: Path) -> None:
    entry = Entry("w.npz", "w", "msi4", "vhr4", "validation")
    pair = pairs.full(entry, whole, tmp_path, 160)
    assert pair.moved == pytest.approx((-1.0, -1.0), abs=0.15)
    with rasterio.open(pair.pan) as pan, rasterio.open(pair.ms) as ms:
        assert max(pan.shape) <= 164
        assert ms.shape == (40, 40)
        # MS pixel 0 lies where its content is: found on PAN to a third of a pixel of it.
        low = degrade(pan.read(), _geometry(pan, ms), [0.15], ms.shape)[0]
        assert np.corrcoef(low.ravel(), ms.read().mean(axis=0).ravel())[0, 1] > 0.99


def _geometry(pan: rasterio.DatasetReader, ms: rasterio.DatasetReader) -> Geometry:
    ratio = ms.transform.a
    left, top = ms.transform.c - pan.transform.c, pan.transform.f - ms.transform.f
    return Geometry((ratio, ratio), (top + ratio / 2 - 0.5, left + ratio / 2 - 0.5))


def test_full_resolution_is_scored_without_a_reference(whole: Path) -> None:
    quality.main(args(whole, "--methods", "exp,brovey,gsa", "--side", "160", "--out", str(whole / "out")))
    full = {row["method"]: row["figures"] for row in rows_of(whole) if row["scale"] == "full"}
    for figures in full.values():
        assert figures["hqnr"] == pytest.approx((1 - figures["d_lambda_k"]) * (1 - figures["d_s"]))
    assert full["exp"]["d_lambda_k"] < full["brovey"]["d_lambda_k"]
    assert len(full) == 3


def test_contenders_are_ssdiff_as_sampled_with_and_without_consistency() -> None:
    found = contenders(["ssdiff", "gsa", "otb-rcs"], ["1", "4x2"])
    assert [each.label for each in found] == [
        "ssdiff 1", "ssdiff 1 consistent", "ssdiff 4x2", "ssdiff 4x2 consistent", "gsa", "otb-rcs",
    ]  # fmt: skip
    assert found[3] == Contender("ssdiff 4x2 consistent", "ssdiff", {"steps": 4, "samples": 2}, True)
    assert [each.peer for each in found] == [False] * 5 + [True]
    assert default().startswith("ssdiff 1")
