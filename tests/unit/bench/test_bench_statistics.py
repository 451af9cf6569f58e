"""From blocks to figures, intervals and verdicts; from spreads to their calibration."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from pathlib import Path

import numpy as np
import pytest
from bench_rows import args, row

from ssdiff.bench import bootstrap, calibration, quality, scene_run, tables
from ssdiff.bench.scoring import Truth
from ssdiff.bench.spread import tally
from ssdiff.errors import InputError
from ssdiff.quality import ergas, q2n, sam


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
