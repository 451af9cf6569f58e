"""Layers that no trained model fits, in a real QGIS window: MTF-GLP-FS by itself, and the analyst has the last word."""

from __future__ import annotations

from pathlib import Path

import pytest
from desktop import play
from geotiffs import make_scene


@pytest.mark.parametrize(
    ("name", "screen", "scale"), [("small", "1024x700", "1"), ("125", "1366x768", "1.25")]
)
def test_six_bands_get_a_classical_method_until_the_analyst_or_other_layers_say_otherwise(
    tmp_path: Path, name: str, screen: str, scale: str
) -> None:
    six, four = (make_scene(tmp_path / str(count), bands=count, side=512) for count in (6, 4))
    seen = play(
        "unserved_scenes.dialog_and_preview",
        tmp_path / "qgis",
        screen=screen,
        variables={"QT_SCALE_FACTOR": scale},
        name=name,
        six=six.ms,
        four=four.ms,
        pan=four.pan,
    )
    used = "MTF-GLP-FS, a classical method, is used."
    assert seen["preview"].endswith(used) and seen["bar"].endswith(used)
    assert not seen["looked"] and seen["at once"]["status"].startswith("Done"), seen["at once"]
    assert "mtf-glp-fs on" in seen["at once"]["log"] and used in seen["at once"]["log"]
    assert seen["six"]["method"] == "mtf-glp-fs" and seen["six"]["run"], seen
    assert [level for level, text in seen["six"]["said"] if text.endswith(used)] == ["warning"]
    assert all(level != "error" for level, _ in seen["six"]["said"])
    assert seen["by hand"]["method"] == "ssdiff" and not seen["by hand"]["run"]
    assert seen["four"]["method"] == "ssdiff" and seen["four"]["run"], seen
    assert not any(text.endswith(used) for _, text in seen["four"]["said"])
    assert not seen["six"]["kept"] and seen["four"]["kept"]
    assert seen["titles"] == ["WorldView-3"]
