"""The benches: what they measure is what they say."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from ssdiff.bench import quality, speed
from ssdiff.errors import InputError
from ssdiff.resample.geometry import Geometry
from ssdiff.resample.positions import degrade


@pytest.fixture
def recipes(tmp_path: Path) -> Path:
    """A manifest of one four-band and one Landsat scene, and their files."""
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


def test_the_quality_bench_scores_each_method_on_validation_scenes_only(
    recipes: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = ["--manifest", str(recipes / "scenes.json"), "--data", str(recipes), "--methods", "exp,gsa"]
    assert quality.main([*given, "--out", str(recipes / "out")]) == 0
    rows = json.loads((recipes / "out" / "rows.json").read_text())
    assert [(row["scene"], row["method"]) for row in rows] == [
        ("a", "exp"), ("a", "gsa"), ("b", "exp"), ("b", "gsa"),
    ]  # fmt: skip
    for exp, gsa in zip(rows[::2], rows[1::2], strict=True):
        assert gsa["figures"]["ergas"] < 0.8 * exp["figures"]["ergas"]
        assert gsa["figures"]["q2n"] > exp["figures"]["q2n"]
    table = capsys.readouterr().out
    assert "### vhr4" in table
    assert f"| a | gsa | {rows[1]['figures']['sam']:.4f} |" in table


def test_the_quality_bench_says_what_it_lacks(recipes: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SSDIFF_DATA", raising=False)
    given = ["--manifest", str(recipes / "scenes.json")]
    with pytest.raises(InputError, match="SSDIFF_DATA"):
        quality.main(given)
    with pytest.raises(InputError, match="No validation scene"):
        quality.main([*given, "--data", str(recipes), "--model", "wv8"])


def test_consistency_is_scored_beside_its_lack() -> None:
    found = quality.contenders(["gsa"], ["1"], consistency=True)
    assert found == {
        "gsa without consistency": {"method": "gsa", "consistency": False},
        "gsa with consistency": {"method": "gsa", "consistency": True},
    }


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
