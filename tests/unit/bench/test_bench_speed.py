"""The bench of speed and memory."""

from __future__ import annotations

from pathlib import Path

import pytest

from ssdiff.bench import speed
from ssdiff.model import Config


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


def test_the_products_network_is_measured_as_it_ships() -> None:
    assert speed.shipped(8).passes == 3 and speed.shipped(8).window == 64
    assert speed.shipped(4) == Config.product(4)
    assert speed.shipped(5) == Config.product(5), "no weights of five bands"
