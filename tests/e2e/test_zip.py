"""The zip in a fresh profile: installed, updated and uninstalled by QGIS's own installer, with jobs in between."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from desktop import ROOT, play
from geotiffs import read
from test_dialog import by_command_line


def test_the_zip_installs_runs_updates_and_leaves_nothing_running(
    archive: Path, sample: dict[str, Any], tmp_path: Path
) -> None:
    profile = tmp_path / "qgis" / "profile" / "profiles" / "default"
    engine = profile / "ssdiff" / "engine"
    engine.mkdir(parents=True)
    (engine / "kept").write_text("as it was", encoding="utf-8")
    output, again = tmp_path / "fused.tif", tmp_path / "again.tif"

    seen = play(
        "zip_scenes.install",
        tmp_path / "qgis",
        installed=False,
        zip=str(archive),
        output=str(output),
        again=str(again),
        method="ssdiff",
        picture="zip-installed",
        **sample,
    )

    assert not seen["before"]["loaded"] and seen["before"]["algorithms"] == []
    plugin = profile / "python" / "plugins" / "ssdiff_qgis"
    for after in (seen["installed"], seen["updated"]):
        assert after["loaded"] and after["enabled"]
        assert after["place"] == str(plugin / "__init__.py")
        assert f"version={after['version']}\n" in (ROOT / "metadata.txt").read_text(encoding="utf-8")
        assert {"ssdiff:pansharpen", "ssdiff:assess"} <= set(after["algorithms"])

    expected = by_command_line(tmp_path, sample["pan"], sample["ms"], "--method", "ssdiff").astype(float)
    assert seen["outputs"]["OUTPUT"] == str(output)
    for made in (output, again):
        assert abs(read(str(made)).astype(float) - expected).max() <= 1
    (layer,) = seen["run"]["layers"]
    assert layer["valid"] and layer["source"] == str(again)

    # A worker stays warm after a run; each goes with the plugin that started it.
    assert all(len(found) == 1 for found in seen["workers"])
    assert len(seen["asked"]) == 1 and "SSDiff Pansharpening" in seen["asked"][0]
    gone = seen["uninstalled"]
    assert not gone["loaded"] and not gone["enabled"] and gone["algorithms"] == []
    assert seen["left_in_menu"] == []
    assert not plugin.exists()
    assert [path.name for path in engine.iterdir()] == ["kept"]
    assert (engine / "kept").read_text(encoding="utf-8") == "as it was"
