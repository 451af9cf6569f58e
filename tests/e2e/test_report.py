"""The quality report in a real QGIS window."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from desktop import gone, play
from geotiffs import make_scene


def test_a_run_is_followed_by_a_report_in_a_panel_while_the_window_stays_free(
    sample: dict[str, Any], tmp_path: Path
) -> None:
    page = tmp_path / "report.html"
    seen = play(
        "report_scenes.report", tmp_path / "qgis", method="ssdiff", level="balanced", page=str(page), **sample
    )
    assert seen["allowed"] and seen["began"] and seen["visible"]
    assert seen["gap"] < 0.75
    methods = {row["method"]: row for row in seen["report"]["comparison"]["methods"]}
    assert methods["ssdiff"]["used"] and len(methods) == 7
    assert "SSDiff" in seen["summary"] and "Uncertainty" in seen["summary"]
    assert seen["places"] == 3
    assert seen["share"] == pytest.approx(0.25, abs=0.02)
    assert seen["zoomed"] < 0.7
    assert seen["group"] == ["Pansharpened", "Pansharpened uncertainty"]
    assert any("SHA-256" in line for line in seen["history"])
    assert "<h1>" in page.read_text(encoding="utf-8")


def test_a_report_gives_way_to_a_new_run_and_comes_after_it(tmp_path: Path) -> None:
    scene = make_scene(tmp_path / "scene", side=2048)
    seen = play("report_scenes.new_run_first", tmp_path / "qgis", pan=scene.pan, ms=[scene.ms])
    assert seen["still"], "the new run waited for the report"
    assert seen["status"].startswith("Done")
    assert 0 < seen["figures"]["hqnr"] <= 1


def test_qgis_left_while_a_report_is_made_asks_nothing_and_leaves_no_worker(tmp_path: Path) -> None:
    scene = make_scene(tmp_path / "scene", side=2048)
    seen = play("report_scenes.left", tmp_path / "qgis", limit_s=300, pan=scene.pan, ms=[scene.ms])
    assert any(text.startswith("Quality report") for text in seen["running"])
    assert gone(seen["pid"])
