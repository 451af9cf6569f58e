"""The benches: what they measure is what they say, what has not changed is not measured again."""

from __future__ import annotations

import json
import struct
import xml.etree.ElementTree as ET
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

import numpy as np
import pytest
import rasterio
from pairs import ground, write
from small_network import small_weights

from ssdiff.bench import (
    bootstrap,
    calibration,
    charts,
    page,
    pairs,
    peers,
    pictures,
    quality,
    scene_run,
    speed,
    tables,
    tuning,
)  # fmt: skip
from ssdiff.bench.contenders import Contender, contenders, default, sampled
from ssdiff.bench.scoring import Truth
from ssdiff.bench.spread import tally
from ssdiff.bench.task import Row, Task
from ssdiff.errors import InputError, SSDiffError
from ssdiff.job import FuseJob
from ssdiff.model import Config, SSDiff
from ssdiff.model.weights import load, save
from ssdiff.pipeline import fuse
from ssdiff.quality import ergas, q2n, sam
from ssdiff.resample.geometry import Geometry
from ssdiff.resample.positions import degrade, interpolate
from ssdiff.training.scenes import Entry


@pytest.fixture(scope="module")
def weights(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small network of four bands, random in every layer, so that samples differ."""
    return small_weights(tmp_path_factory.mktemp("weights") / "small.safetensors")


@pytest.fixture
def recipes(tmp_path: Path) -> Path:
    """A manifest of one four-band and one Landsat scene, and their files; the third trains, the fourth is whole."""
    noise = np.random.default_rng(0).normal(size=(4, 160, 160)).astype(np.float32)
    gt = 600 + 100 * degrade(noise, Geometry.square(1, 0), [0.02] * 4, (160, 160)) * 8
    gt += gt.mean(axis=0) - 600
    np.savez(tmp_path / "a.npz", pan=gt.mean(axis=0), ms=gt[:, ::4, ::4], gt=gt)
    rows = [
        {"file": "a.npz", "scene": "a", "sensor": "phr", "model": "vhr4", "split": "validation"},
        {"file": "a.npz", "scene": "b", "sensor": "l89", "model": "landsat", "split": "validation"},
        {"file": "a.npz", "scene": "c", "sensor": "gf2", "model": "vhr4", "split": "train"},
    ]
    (tmp_path / "scenes.json").write_text(json.dumps({"scenes": rows}))
    return tmp_path


@pytest.fixture
def whole(tmp_path: Path) -> Path:
    """A folder with a pair at full resolution whose MS lies one of its pixels off in both axes."""
    bands = 400 + 900 * np.stack([ground((240, 240), 3), ground((240, 240), 4)])[[0, 0, 1, 1]]
    bands = degrade(bands.astype(np.float32), Geometry.square(1, 0), [0.5] * 4, (240, 240))
    low = degrade(bands, Geometry.square(4, 1.5), [0.3] * 4, (60, 60))
    off = interpolate(low, np.arange(60) + 1.0, np.arange(60) + 1.0)
    np.savez(tmp_path / "w.npz", pan=bands.mean(axis=0), ms=off)
    row = {"file": "w.npz", "scene": "w", "sensor": "msi4", "model": "vhr4", "split": "validation"}
    (tmp_path / "scenes.json").write_text(json.dumps({"scenes": [row]}))
    return tmp_path


def args(folder: Path, *more: str, jobs: tuple[str, ...] = ("--jobs", "1")) -> list[str]:
    given = ["--manifest", str(folder / "scenes.json"), "--data", str(folder), "--device", "cpu"]
    return [*given, *jobs, *more]


def rows_of(folder: Path) -> list[dict]:
    return json.loads((folder / "out" / "rows.json").read_text())


def row(scene: str, method: str, error: float, **more: object) -> Row:
    """A result with eight blocks whose errors are ``error`` times about 1."""
    draw = np.random.default_rng(0).uniform(0.8, 1.2, 8)
    blocks = [[1000 * error * n, 1000.0, 1 - 0.1 * error * n, error**2 * n, 1.0, 1e3, 1e3] for n in draw]
    figures = {"sam": error, "ergas": error, "q2n": 1 - 0.1 * error, "scc": 0.9, "psnr": 30.0}
    values = {"model": "vhr4", "file": f"{scene}.npz", "sensor": "qb", "scale": "reduced", "seconds": 1.0}
    values |= {"weights": "", "moved": (0.0, 0.0), "spread": None, "figures": figures, "blocks": blocks}
    return Row(**{**values, "scene": scene, "method": method, **more})


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


@pytest.mark.parametrize("name", peers.PEERS)
def test_a_peer_that_is_installed_takes_part(name: str, recipes: Path) -> None:
    if peers.missing(name):
        pytest.skip(str(peers.missing(name)))
    quality.main(args(recipes, "--model", "vhr4", "--methods", f"exp,{name}", "--out", str(recipes / "out")))
    exp, peer = (row["figures"] for row in rows_of(recipes))
    # It sharpens, and nothing is shifted: a pixel off would cost more than it gains.
    assert peer["scc"] > exp["scc"]


def test_a_peer_that_is_not_installed_is_left_out_with_a_word(
    recipes: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(recipes))
    quality.main(args(recipes, "--methods", "exp,gdal,otb-rcs", "--out", str(recipes / "out")))
    assert {row["method"] for row in rows_of(recipes)} == {"exp"}
    said = capsys.readouterr().out + (recipes / "out" / "table.md").read_text()
    assert said.count("otb-bin") == 2
    assert said.count("python3-gdal") == 2


def test_a_peer_that_fails_says_why(recipes: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "gdal_pansharpen.py"
    program.write_text("#!/bin/sh\necho 'no such driver' >&2\nexit 3\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    with pytest.raises(SSDiffError, match="no such driver"):
        peers.fuse("gdal", tmp_path / "p.tif", tmp_path / "m.tif", tmp_path / "o.tif")


def test_contenders_are_ssdiff_as_sampled_with_and_without_consistency() -> None:
    found = contenders(["ssdiff", "gsa", "otb-rcs"], ["1", "4x2"])
    assert [each.label for each in found] == [
        "ssdiff 1", "ssdiff 1 consistent", "ssdiff 4x2", "ssdiff 4x2 consistent", "gsa", "otb-rcs",
    ]  # fmt: skip
    assert found[3] == Contender("ssdiff 4x2 consistent", "ssdiff", {"steps": 4, "samples": 2}, True)
    assert [each.peer for each in found] == [False] * 5 + [True]
    assert default().startswith("ssdiff 1")


def test_sums_over_blocks_give_the_figures() -> None:
    draw = np.random.default_rng(2)
    gt = draw.uniform(200, 800, (4, 96, 64)).astype(np.float32)
    fused = gt + draw.normal(0, 30, gt.shape).astype(np.float32)
    blocks = Truth(gt, fused, np.ones((96, 64), bool)).blocks()
    assert len(blocks) == 6
    found = bootstrap._figures(np.asarray(blocks), np.ones((1, 6)), 4)
    expected = {"sam": sam(gt, fused), "ergas": ergas(gt, fused, 4), "q2n": 1 - q2n(gt, fused)}
    for name, value in expected.items():
        assert found[name][0] == pytest.approx(value, rel=1e-4)
    holes = np.ones((96, 64), bool)
    holes[0, 0] = False
    assert len(Truth(gt, fused, holes).blocks()) == 5


def test_an_interval_tells_a_win_from_chance() -> None:
    base, better = row("a", "gsa", 1.0), row("a", "ssdiff 1", 0.9)
    found = bootstrap.compared([better.blocks], [base.blocks], 4)
    assert found["sam"].value == pytest.approx(-0.1)
    assert {change.verdict for change in found.values()} == {"win"}
    same = bootstrap.compared([base.blocks], [base.blocks], 4)["ergas"]
    assert (same.value, same.low, same.high, same.verdict) == (0.0, 0.0, 0.0, "tie")
    # Half of the blocks better, half worse by as much: nobody can tell.
    mixed = [[block[0] * (1.3 if n % 2 else 0.7), *block[1:]] for n, block in enumerate(base.blocks)]
    unsure = bootstrap.compared([mixed], [base.blocks], 4)["sam"]
    assert unsure.verdict == "tie"
    assert unsure.low < 0 < unsure.high


def test_ssdiff_stands_against_the_method_that_is_best_there() -> None:
    rows = [row("a", "ssdiff 1", 1.0), row("a", "gsa", 1.2), row("a", "bt-h", 1.5)]
    rows += [row("b", "ssdiff 1", 1.0), row("b", "gsa", 1.4), row("b", "bt-h", 0.9)]
    full = {"d_lambda_k": 0.1, "d_s": 0.1, "hqnr": 0.81}
    rows += [row("b", "ssdiff 1", 0, figures=full, scale="full", blocks=[])]
    rows += [row("b", "gsa", 0, figures={**full, "hqnr": 0.9}, scale="full", blocks=[])]
    found = {each.scene: each for each in tables.against(rows, "ssdiff 1")}
    assert found["a"].best["sam"] == "gsa"
    assert found["b"].best["sam"] == "bt-h"
    assert found["mean"].best["sam"] == "bt-h"
    assert found["a"].changes["sam"].value == pytest.approx(1 / 1.2 - 1)
    assert found["b"].hqnr == (0.81, 0.9)
    assert found["a"].hqnr is None
    text = tables.summary(rows, "ssdiff 1")
    assert "SAM 1 won, 0 open, 1 lost" in text
    assert "HQNR 0 higher, 1 lower" in text
    assert "| gsa | 1.300 |" in text
    assert "Means over 2 files at reduced and 1 at full resolution." in text


def test_only_the_marked_part_of_a_page_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "p.md"
    path.write_text("before\n<!-- x -->\nold\n<!-- end of x -->\nafter\n<!-- y --><!-- end of y -->\n")
    page.put(path, "x", r"new \1")
    page.put(path, "x", r"newer \1")
    assert path.read_text() == (
        "before\n<!-- x -->\n\nnewer \\1\n\n<!-- end of x -->\nafter\n<!-- y --><!-- end of y -->\n"
    )
    with pytest.raises(InputError, match="no part"):
        page.put(path, "z", "")
    with pytest.raises(InputError, match="cannot be read"):
        page.put(tmp_path / "none.md", "x", "")


def test_a_page_shows_the_plots_that_are_there(tmp_path: Path) -> None:
    folder = tmp_path / "docs" / "quality"
    folder.mkdir(parents=True)
    (folder / "a.svg").touch()
    text = page.plots(tmp_path / "docs" / "results.md", folder, {"a.svg": "A", "b.svg": "B"})
    assert text == "\n![A](quality/a.svg)\n"


def test_plots_are_whole_svg_files_with_every_label() -> None:
    drawn = [
        charts.intervals([("vhr4", [("a & b", [(-3.0, -5.0, 1.0), None])])], ["SAM", "Q"], "t", "%"),
        charts.bars([("wv8", [("ssdiff 1", 0.4), ("a & b", float("nan"))])], "t", "ssdiff"),
        charts.curves([("a & b", [(0.01, 0.02), (0.1, 0.05)])], "t", "x", "y"),
    ]
    for text in drawn:
        words = [node.text for node in ET.fromstring(text).iter("{http://www.w3.org/2000/svg}text")]
        assert "a & b" in words
    assert 'class="s0"' in drawn[1]


def test_calibration_finds_the_factor_between_spread_and_error() -> None:
    draw = np.random.default_rng(3)
    spread = draw.uniform(0.02, 0.3, (2, 200, 200)) * np.array([10.0, 500.0])[:, None, None]
    gt = draw.normal(size=spread.shape) * np.array([10.0, 500.0])[:, None, None]
    valid = np.ones((200, 200), bool)
    followed = tally(gt, gt + 2.5 * spread * draw.normal(size=spread.shape), spread, valid)
    found = calibration.calibration([followed, followed])
    assert found.factor == pytest.approx(2.5, rel=0.03)
    assert found.within == pytest.approx((0.683, 0.954), abs=0.01)
    assert found.rank > 0.4
    for width, error in found.curve:
        assert error / width == pytest.approx(2.5, rel=0.1)
    flat = gt + draw.normal(size=spread.shape) * np.array([1.0, 50.0])[:, None, None]
    deaf = calibration.calibration([tally(gt, flat, spread, valid)])
    assert abs(deaf.rank) < 0.03
    assert deaf.curve[0][1] == pytest.approx(deaf.curve[-1][1], rel=0.15)


def test_the_calibration_bench_shares_what_the_quality_bench_has_kept(
    recipes: Path, weights: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = args(recipes, "--model", "vhr4", "--out", str(recipes / "out"), "--weights", str(weights))
    assert calibration.main([*given, "--sampling", "1x3"]) == 0
    kept = json.loads((recipes / "out" / "calibration.json").read_text())["vhr4"]
    assert kept["factor"] > 0
    ET.parse(recipes / "out" / "calibration.svg")
    monkeypatch.setattr(scene_run, "fuse", None)
    quality.main([*given, "--methods", "ssdiff", "--sampling", "1x3", "--consistency", "off"])
    with pytest.raises(InputError, match="no spread"):
        calibration.main([*given, "--sampling", "1"])


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A pair of 384 over 96 pixels with edges, of two materials."""
    a, b = ground((384, 384), 5), ground((384, 384), 6)
    bands = (2000 * np.stack([a, 0.7 * a + 0.3 * b, 0.3 * a + 0.7 * b, b]) + 200).astype(np.float32)
    low = bands.reshape(4, 96, 4, 96, 4).mean(axis=(2, 4))
    folder = tmp_path_factory.mktemp("scene")
    return write(folder / "pan.tif", bands.mean(axis=0, keepdims=True)), write(folder / "ms.tif", low, 4.0)


def test_the_tuning_bench_sets_the_ways_side_by_side(
    pair: tuple[Path, Path], weights: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = ["--pan", str(pair[0]), "--ms", str(pair[1]), "--weights", str(weights), "--sensor", "msi4"]
    given += ["--steps", "25", "--batch", "4", "--folds", "1", "--threads", "1", "--device", "cpu"]
    assert tuning.main([*given, "--out", str(tmp_path)]) == 0
    found = {each["way"]: each for each in json.loads((tmp_path / "tuning.json").read_text())}
    assert list(found) == ["none", *(way.label for way in tuning.WAYS)]
    values = [each["values"] for each in found.values()]
    assert values[0] == 0
    assert values[1] < values[2] < values[3]
    # Random weights gain by learning anything.
    for each in list(found.values())[1:]:
        assert each["figures"]["ergas"] < found["none"]["figures"]["ergas"]
        assert each["steps"] == 25
    assert "| L-BAF, low rank |" in capsys.readouterr().out
    with pytest.raises(InputError, match="--pan and --ms"):
        tuning.main([*given, "--pan", str(pair[0])])


def test_every_part_is_held_out_once_and_never_learnt_from() -> None:
    tiles = [str(n) for n in range(9)]
    held = []
    for learn, out in tuning.folds(4, tiles, 0):  # type: ignore[arg-type]
        assert not set(learn) & set(out)
        assert len(learn) + len(out) == 9
        held += out
    assert len(held) == len(set(held)) == 8


def test_pictures_show_the_busiest_place_four_times(recipes: Path, weights: Path) -> None:
    given = args(recipes, "--model", "vhr4", "--weights", str(weights), "--side", "48", jobs=())
    assert pictures.main([*given, "--out", str(recipes / "out")]) == 0
    data = (recipes / "out" / "vhr4-a.png").read_bytes()
    assert struct.unpack(">II", data[16:24]) == (4 * 48 + 3 * pictures.GAP, 48)
    with rasterio.open(recipes / "out" / "vhr4-a.png") as file:
        image = file.read().astype(float)
    parts = [image[:, :, n * 52 : n * 52 + 48] for n in range(4)]
    errors = [np.abs(part - parts[3]).mean() for part in parts]
    # The classical result is nearer to the reference than MS's own pixels are.
    assert errors[1] < errors[0]
    assert errors[3] == 0
    assert "vhr4-a.png" in (recipes / "out" / "pictures.md").read_text()


def test_the_busiest_place_is_where_the_detail_is() -> None:
    image = np.full((3, 100, 100), 5.0)
    image[:, 60:90, 10:40] += np.random.default_rng(0).normal(size=(30, 30))
    row_of, column = pictures.busiest(image, np.ones((100, 100), bool), 30)
    assert abs(row_of - 60) <= 5
    assert abs(column - 10) <= 5
    holes = np.ones((100, 100), bool)
    holes[75] = False
    assert pictures.busiest(image, holes, 30)[0] <= 45


def test_contenders_take_turns_and_the_median_counts() -> None:
    order: list[str] = []
    seconds = speed.side_by_side(
        {"a": lambda: order.append("a"), "b": lambda: order.append("b")}, rounds=3, settle=lambda: None
    )
    assert order == ["a", "b"] * 4
    assert set(seconds) == {"a", "b"}


def test_a_whole_run_reports_time_and_memory(tmp_path: Path) -> None:
    found = speed.whole_run(256, 4, "brovey", tmp_path, "cpu")
    assert found["megapixels"] == pytest.approx(0.0655, abs=1e-3)
    assert found["seconds"] > 0
    assert 50 < found["peak_mb"] < 1500
