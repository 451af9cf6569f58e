"""The map tools in a real QGIS window: a piece sharpened by dragging, and the divider between before and after."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
from desktop import play
from geotiffs import Scene, read
from test_dialog import DEAF_S, by_command_line

#: Longest time in seconds from a rectangle to its first picture: half a second, and what a busy machine takes.
SOON_S = 5.0


def test_the_second_rectangle_wins_and_shows_that_piece_of_the_whole(scene: Scene, tmp_path: Path) -> None:
    copy = tmp_path / "piece.tif"
    seen = play(
        "canvas.preview", tmp_path / "qgis", pan=scene.pan, ms=[scene.ms], method="brovey", copy=str(copy)
    )
    assert seen["first_s"] < SOON_S
    assert seen["layers_added"] == 1
    assert seen["tasks"] == 0
    layer = seen["layer"]
    assert (layer["name"], layer["bands"], layer["crs"]) == ("SSDiff preview", 4, "EPSG:32616")
    assert layer["shown"] == seen["ms_shown"]
    left = round((layer["extent"][0] - 500000.0) / 0.5)
    top = round((4400000.0 - layer["extent"][3]) / 0.5)
    width, height = layer["size"]
    whole = by_command_line(tmp_path, scene.pan, [scene.ms], "--method", "brovey")
    assert np.array_equal(read(str(copy)), whole[:, top : top + height, left : left + width])
    assert seen["put_away"]
    assert seen["dialog"] == [True, "drawn", True]
    assert json.loads(seen["remembered"])["method"] == "brovey"
    assert seen["gap"] < DEAF_S


def test_ssdiff_replaces_the_quick_picture_of_the_bundled_scene(
    sample: dict[str, Any], tmp_path: Path
) -> None:
    seen = play(
        "canvas.preview", tmp_path / "qgis", method="ssdiff", copy=str(tmp_path / "piece.tif"), **sample
    )
    assert seen["first_s"] < SOON_S
    assert seen["stop_offered"]
    assert seen["steps"] == 2
    assert seen["layers_added"] == 1


def test_the_divider_shows_ms_on_its_left_and_the_result_on_its_right(
    sample: dict[str, Any], tmp_path: Path
) -> None:
    seen = play("canvas.compare", tmp_path / "qgis", method="gsa", **sample)
    assert not seen["without"][0]
    assert "no sharpened layer" in seen["without"][1]
    assert seen["closed"]
    place, asked = seen["place"]
    assert abs(place - asked) < 1
    assert seen["blinked"][:2] == [1.0, 0.0]
    assert 0 < seen["blinked"][2] < 1
    assert seen["before"] > 0.95
    assert seen["after"] < 0.5
    assert seen["checked"]
    assert seen["gone"]
    assert seen["gap"] < DEAF_S
