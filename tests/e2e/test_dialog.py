"""The dialog in a real QGIS window: what the analyst does, and what the map shows afterwards."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path
from typing import Any

import numpy as np
from desktop import ROOT, play
from geotiffs import Scene, make_scene, read

#: Longest time in seconds that the window may be deaf while a job is started, followed and loaded.
DEAF_S = 0.75


def by_command_line(folder: Path, pan: str, ms: list[str], *options: str) -> np.ndarray:
    """The same job done by `ssdiff fuse`."""
    python = os.environ.get("SSDIFF_PYTHON", str(ROOT / ".venv" / "bin" / "python"))
    output = folder / "by_command_line.tif"
    command = [python, "-I", "-B", str(ROOT / "backend" / "run.py"), "fuse", "--pan", pan, "--ms", *ms]
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "GDAL", "PROJ"))
    }
    done = subprocess.run(
        [*command, "-o", str(output), *options], capture_output=True, text=True, env=environment
    )
    assert done.returncode == 0, done.stderr
    return read(str(output))


def only_layer(seen: dict[str, Any]) -> dict[str, Any]:
    assert len(seen["layers"]) == 1, seen
    layer: dict[str, Any] = seen["layers"][0]
    assert layer["valid"]
    return layer


def test_a_run_from_the_menu_gives_a_layer_in_place_styled_like_ms_with_the_right_pixels(
    scene: Scene, tmp_path: Path
) -> None:
    output = tmp_path / "out" / "fused.tif"
    output.parent.mkdir()
    seen = play(
        "fuse",
        tmp_path / "qgis",
        pan=scene.pan,
        ms=[scene.ms],
        method="brovey",
        output=str(output),
        style=[[4, 3, 2], 350.0, 1100.0],
        picture="made-scene",
    )
    assert (seen["pan"], seen["ms"]) == ("pan", ["ms"])
    assert seen["size"].startswith("512 × 512 pixels")
    layer = only_layer(seen)
    assert layer["source"] == str(output)
    assert layer["crs"] == "EPSG:32616"
    assert layer["extent"] == [500000.0, 4400000.0 - 256.0, 500000.0 + 256.0, 4400000.0]
    assert (layer["size"], layer["bands"]) == ([512, 512], 4)
    assert (layer["renderer"], layer["shown"]) == ("multibandcolor", [4, 3, 2])
    assert layer["stretch"] == [[350.0, 1100.0]] * 3
    fused = read(str(output))
    assert np.array_equal(fused, by_command_line(tmp_path, scene.pan, [scene.ms], "--method", "brovey"))
    low = fused.reshape(4, 128, 4, 128, 4).mean(axis=(2, 4))
    assert abs(low / read(scene.ms) - 1).mean() < 0.05
    assert seen["gap"] < DEAF_S
    assert sorted(path.name for path in output.parent.iterdir() if path.suffix != ".xml") == ["fused.tif"]


def test_landsat_bands_in_files_are_proposed_in_order_and_the_sensor_is_detected(
    sample: dict[str, Any], tmp_path: Path
) -> None:
    seen = play("fuse", tmp_path / "qgis", method="brovey", picture="landsat", **sample)
    assert (seen["pan"], seen["ms"]) == ("pan", ["blue", "green", "red", "nir"])
    assert "Landsat 8/9" in seen["detected"]
    assert "metadata" in seen["detected"]
    layer = only_layer(seen)
    assert layer["name"] == "Pansharpened"
    assert layer["crs"] == "EPSG:32616"
    assert (layer["size"], layer["bands"]) == ([448, 224], 4)
    assert layer["extent"] == [458647.5, 3390562.5, 465367.5, 3393922.5]
    assert layer["shown"] == [3, 2, 1]


def test_ssdiff_sharpens_the_bundled_scene(sample: dict[str, Any], tmp_path: Path) -> None:
    output = tmp_path / "ssdiff.tif"
    seen = play("fuse", tmp_path / "qgis", method="ssdiff", output=str(output), picture="ssdiff", **sample)
    layer = only_layer(seen)
    assert layer["size"] == [448, 224]
    fused = read(str(output)).astype(float)
    expected = by_command_line(tmp_path, sample["pan"], sample["ms"], "--method", "ssdiff").astype(float)
    assert abs(fused - expected).max() <= 1
    assert seen["gap"] < DEAF_S


def test_cancel_in_mid_run_leaves_no_file_and_no_layer_and_the_dialog_ready(
    large_scene: Scene, tmp_path: Path
) -> None:
    output = tmp_path / "out" / "fused.tif"
    output.parent.mkdir()
    seen = play(
        "cancel",
        tmp_path / "qgis",
        pan=large_scene.pan,
        ms=[large_scene.ms],
        method="mtf-glp-fs",
        output=str(output),
    )
    assert seen["running"]
    assert seen["status"] == "Cancelled. Nothing was written."
    assert seen["layers_added"] == 0
    assert seen["files"] == []
    assert seen["ready"]


def test_layers_the_wrong_way_round_are_said_in_red_and_mended_by_one_button(
    scene: Scene, tmp_path: Path
) -> None:
    seen = play("problems", tmp_path / "qgis", pan=scene.pan, ms=[scene.ms])
    assert ["error", "swapped"] in [problem[:2] for problem in seen["problems"]]
    assert seen["visible"]
    assert seen["blocked"]
    assert seen["swap_offered"]
    assert seen["after"] == []
    assert seen["pan_after"] == "sharp"
    assert seen["ready"]


def test_a_rectangle_drawn_with_the_mouse_is_what_is_sharpened_and_a_file_is_replaced_only_when_said(
    scene: Scene, tmp_path: Path
) -> None:
    output = tmp_path / "piece.tif"
    seen = play("draw", tmp_path / "qgis", pan=scene.pan, ms=[scene.ms], method="brovey", output=str(output))
    assert seen["blocked_before"]
    assert seen["aside"]
    assert seen["back"]
    drawn, extent = seen["drawn"], seen["layer"]["extent"]
    outward = [drawn[0] - extent[0], drawn[1] - extent[1], extent[2] - drawn[2], extent[3] - drawn[3]]
    assert all(-1e-6 <= margin <= 0.5 + 1e-6 for margin in outward)
    whole = by_command_line(tmp_path, scene.pan, [scene.ms], "--method", "brovey")
    left, top = round((extent[0] - 500000.0) / 0.5), round((4400000.0 - extent[3]) / 0.5)
    width, height = seen["layer"]["size"]
    assert np.array_equal(read(str(output)), whole[:, top : top + height, left : left + width])
    assert len(seen["asked"]) == 2
    assert "piece.tif" in seen["asked"][0]
    assert seen["kept"]
    assert seen["replaced"]
    assert seen["same_layer"]
    assert seen["layers_added"] == 0


def test_a_project_opened_under_the_dialog_brings_its_pair_and_a_new_one_begins_afresh(
    scene: Scene, tmp_path: Path
) -> None:
    other = make_scene(tmp_path / "other", side=256, origin=(600000.0, 4400000.0))
    seen = play(
        "reopened",
        tmp_path / "qgis",
        pan=scene.pan,
        ms=scene.ms,
        other_pan=other.pan,
        other_ms=other.ms,
        output=str(tmp_path / "out.tif"),
        file=str(tmp_path / "project.qgz"),
    )
    nothing = {"pan": "", "ms": [], "bands": [], "sensor": "auto", "output": ""}
    assert seen["cleared"] == nothing
    assert seen["opened"] == {**nothing, "pan": "pan", "ms": ["ms"], "bands": [4, 3, 2, 1], "sensor": "msi4"}
    assert seen["new"] == {**nothing, "pan": "other_pan", "ms": ["other_ms"]}


def test_on_a_small_screen_everything_fits_and_can_be_reached_by_keyboard(
    sample: dict[str, Any], tmp_path: Path
) -> None:
    seen = play("small_screen", tmp_path / "qgis", screen="1024x768", **sample)
    assert seen["frame"][0] <= seen["screen"][0]
    assert seen["frame"][1] <= seen["screen"][1]
    assert seen["wide"] <= 0
    wanted = [
        "pan",
        "ms",
        "sensor",
        "area",
        "method",
        "quality_fast",
        "device",
        "output",
        "logButton",
        "close",
    ]
    assert [name for name in seen["reached"] if name in wanted] == wanted
    assert "run" in seen["reached_classical"]


def test_the_options_page_starts_the_engine_and_says_what_is_wrong(tmp_path: Path) -> None:
    seen = play("options", tmp_path / "qgis")
    assert seen["state"].startswith("The engine works")
    assert re.search(r"\| QGIS \| [34]\.\d+", seen["diagnostics"])
    assert "/nowhere/python" in seen["wrong"]
