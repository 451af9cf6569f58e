"""Adapting to a scene from the dialog, in a real QGIS window."""

from __future__ import annotations

from pathlib import Path

from desktop import play
from geotiffs import make_strange_scene


def test_the_offer_to_adapt_is_taken_stopped_resumed_and_its_model_used(tmp_path: Path) -> None:
    scene = make_strange_scene(tmp_path / "scene")
    output = tmp_path / "adapted" / "strange.safetensors"
    output.parent.mkdir()
    seen = play(
        "adapt_scenes.adapt",
        tmp_path / "qgis",
        limit_s=560,
        pan=scene.pan,
        ms=scene.ms,
        output=str(output),
    )
    assert ["info", "unknown-to-model"] in seen["problems"]
    assert not seen["run_enabled_meanwhile"]
    assert "goes on from here" in seen["stopped"]
    assert seen["learnt"].startswith("Learnt: on the held-out part SAM falls from")
    assert seen["chosen"] == str(output) and "pan.tif, ms.tif" in seen["about"]
    assert [path.name for path in output.parent.iterdir()] == [output.name]
    assert not [code for _, code in seen["problems_after"] if code == "unknown-to-model"]
    assert len(seen["layers"]) == 1 and seen["layers"][0]["valid"], seen["status"]
    assert any("Adapter strange" in line for line in seen["history"]), seen["history"]
    assert seen["gap"] < 0.75
