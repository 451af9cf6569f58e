"""The engine's installation in a real window: a profile without an engine, and a plugin outside any checkout."""

from __future__ import annotations

import contextlib
import os
import zipfile
from pathlib import Path
from typing import Any

import desktop
import pytest
from desktop import play
from geotiffs import Scene


@pytest.fixture()
def alone(archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The plugin as its zip brings it, with no engine to be found; an empty folder to play in."""
    plugins = tmp_path / "plugins"
    with zipfile.ZipFile(archive) as zipped:
        zipped.extractall(plugins)
    monkeypatch.setattr(desktop, "PLUGINS", plugins)
    monkeypatch.delenv("SSDIFF_PYTHON", raising=False)
    folder = tmp_path / "desktop"
    folder.mkdir()
    return folder


def test_without_an_engine_the_dialog_sharpens_with_gdal_and_installs_one(alone: Path, scene: Scene) -> None:
    seen = play("engine_scenes.first_run", alone, pan=str(scene.pan), ms=[str(scene.ms)])
    assert seen["shown"] and "GDAL" in seen["run"]
    assert "MB to download" in seen["about"] or "GB to download" in seen["about"]
    assert str(alone / "profile") in seen["about"]
    assert seen["problems"] == []
    (layer,) = seen["layers"]
    assert layer["valid"] and "GDAL weighted Brovey" in layer["name"]
    assert layer["size"] == [512, 512] and layer["bands"] == 4
    assert "Stopped" in seen["stopped"]
    assert running(alone) == []


def test_qgis_closed_in_the_middle_of_an_installation_leaves_no_process(alone: Path) -> None:
    seen = play("engine_scenes.quit_installing", alone)
    assert "being installed" in seen["title"]
    assert len(seen["asked"]) == 1 and "SSDiff engine" in seen["asked"][0]
    assert running(alone) == []


def running(folder: Path) -> list[str]:
    """Command lines of processes that have to do with a folder."""
    found = []
    for entry in Path("/proc").glob("[0-9]*/cmdline"):
        with contextlib.suppress(OSError):  # a process that has just gone
            found.append(entry.read_bytes().replace(b"\0", b" ").decode(errors="replace"))
    return [line for line in found if str(folder) in line]


def test_the_options_page_names_the_mend_and_copies_a_report(alone: Path, tmp_path: Path) -> None:
    empty = tmp_path / "wheels"
    empty.mkdir()
    seen = play("engine_scenes.options", alone, empty=str(empty))
    (problem,) = seen["problems"]
    assert problem[0] == "wheels-missing" and "folder of wheels" in problem[1]
    assert seen["report"].startswith("## SSDiff pansharpening: diagnostics")
    assert "| QGIS |" in seen["report"] and "wheels-missing" in seen["report"]


@pytest.mark.skipif(
    not os.environ.get("SSDIFF_TEST_INSTALL"),
    reason="SSDIFF_TEST_INSTALL is not set (takes 1 GB and minutes)",
)
def test_the_whole_engine_is_installed_from_the_dialog_and_sharpens(
    alone: Path, sample: dict[str, Any]
) -> None:
    seen = play("engine_scenes.install", alone, limit_s=900, patience=600, **sample)
    assert not seen["shown"]
    (layer,) = seen["layers"]
    assert layer["valid"] and "GDAL" not in layer["name"]
    assert seen["gap"] < 0.5
