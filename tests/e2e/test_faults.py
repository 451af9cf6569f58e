"""What is taken away in mid-run, in a real QGIS window: what it says, what it offers, what is left."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from desktop import ROOT, gone, play
from geotiffs import Scene, make_scene
from test_dialog import DEAF_S


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    """A scene whose fusion takes long enough to be met in the middle."""
    return make_scene(tmp_path_factory.mktemp("scene"), side=2560)


@pytest.fixture(scope="module")
def small_disk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A disk of 400 MB; empty where this system does not allow one to be mounted."""
    place = tmp_path_factory.mktemp("disk")
    command = ["mount", "-t", "tmpfs", "-o", "size=400m", "tmpfs", str(place)]
    mounted = (
        shutil.which("mount") is not None and subprocess.run(command, capture_output=True).returncode == 0
    )
    yield str(place) if mounted else ""
    if mounted:
        subprocess.run(["umount", "--lazy", str(place)], check=True)


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An engine's environment that may be deleted: its packages are a link to the real ones."""
    folder = tmp_path_factory.mktemp("engine") / "env"
    real = Path(os.environ.get("SSDIFF_PYTHON", ROOT / ".venv/bin/python")).parents[1]
    subprocess.run([str(real / "bin/python"), "-m", "venv", "--without-pip", str(folder)], check=True)
    packages = next((folder / "lib").glob("python3*")) / "site-packages"
    shutil.rmtree(packages)
    packages.symlink_to(next((real / "lib").glob("python3*")) / "site-packages")
    python = folder / "bin/python"
    if not python.exists():
        # `make test-qgis`: the engine's Python lives in another root, to which the real one leads.
        python.unlink(missing_ok=True)
        python.write_text(f'#!/bin/sh\nexec "{real}/bin/python" "$@"\n', encoding="utf-8")
        python.chmod(0o755)
    return folder


@pytest.fixture(scope="module")
def seen(
    scene: Scene, small_disk: str, environment: Path, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Any]:
    """All faults, one after the other in one window."""
    folder = tmp_path_factory.mktemp("faults")
    return play(
        "fault_scenes.faults",
        folder / "qgis",
        limit_s=500,
        pan=scene.pan,
        ms=scene.ms,
        place=str(folder / "out"),
        small_disk=small_disk,
        environment=str(environment),
        python=str(environment / "bin/python"),
    )


def test_a_worker_that_was_killed_is_said_and_the_job_runs_again_by_one_button(seen: dict[str, Any]) -> None:
    fault = seen["worker_killed"]
    assert fault["said"].startswith("The SSDiff engine stopped before the job was done")
    assert fault["said"].startswith(fault["bar"]) and fault["bar"]
    assert fault["button"] == "Run again"
    assert fault["files"] == []
    assert fault["again"]["said"].startswith("Done")
    assert fault["again"]["files"] == ["fused.tif"]


def test_files_deleted_in_mid_run_are_named_and_nothing_half_written_stays(seen: dict[str, Any]) -> None:
    fault = seen["file_gone"]
    assert "going_pan.tif was deleted or moved during the run" in fault["said"]
    assert fault["said"].startswith(fault["bar"]) and fault["bar"]
    assert fault["button"] == "Open the dialog"
    assert fault["files"] == []


def test_layers_removed_in_mid_run_do_not_stop_the_run(seen: dict[str, Any]) -> None:
    fault = seen["layer_removed"]
    assert fault["said"].startswith("Done")
    assert fault["layers"] == ["fused"]
    assert fault["files"] == ["fused.tif"]


def test_the_result_goes_into_the_next_project_only_when_the_analyst_says_so(seen: dict[str, Any]) -> None:
    fault = seen["project_closed"]
    assert "The project was closed meanwhile" in fault["bar"]
    assert "fused.tif" in fault["bar"]
    assert fault["button"] == "Add to this project"
    assert fault["layers"] == []
    assert fault["added"] == ["fused"]


def test_dialog_and_toolbox_run_side_by_side_and_a_job_that_waits_is_cancelled_alone(
    seen: dict[str, Any],
) -> None:
    fault = seen["two_jobs"]
    assert fault["still"]
    assert fault["said"].startswith("Done")
    assert fault["ended"] == [[1, True], [2, False]]
    assert fault["files"] == ["fused.tif", "toolbox1.tif"]


def test_a_folder_that_went_is_said_and_another_place_is_asked_for(seen: dict[str, Any]) -> None:
    fault = seen["folder_gone"]
    assert "is gone. Give another output folder." in fault["said"]
    assert fault["said"].startswith(fault["bar"]) and fault["bar"]
    assert fault["button"] == "Save elsewhere…"
    assert fault["files"] is None
    assert any("does not exist" in problem for problem in fault["problems"])
    assert fault["back"] and fault["focus"]


def test_a_full_disk_is_said_and_nothing_half_written_stays(seen: dict[str, Any], small_disk: str) -> None:
    if not small_disk:
        pytest.skip("no disk can be mounted here, so none can be filled")
    fault = seen["disk_full"]
    assert fault["said"].startswith(f"The disk of {small_disk} is full")
    assert fault["said"].startswith(fault["bar"]) and fault["bar"]
    assert fault["button"] == "Save elsewhere…"
    assert fault["files"] == ["filler"]


def test_an_engine_that_was_removed_is_said_and_the_dialog_offers_to_install_one(
    seen: dict[str, Any], environment: Path
) -> None:
    fault = seen["engine_gone"]
    assert f"was removed while it was at work: {environment / 'bin/python'} is gone" in fault["said"]
    assert fault["said"].startswith(fault["bar"]) and fault["bar"]
    assert fault["button"] == "Options…"
    assert fault["files"] == []
    assert fault["first_run"] and "GDAL" in fault["run"]
    assert fault["mended"]


def test_the_window_never_waits_for_a_fault(seen: dict[str, Any]) -> None:
    gaps = {name: fault["gap"] for name, fault in seen.items() if isinstance(fault, dict)}
    assert max(gaps.values()) < DEAF_S, gaps


def test_no_task_and_no_worker_is_left(seen: dict[str, Any]) -> None:
    assert seen["tasks"] == 0
    assert gone(seen["pid"])


def test_qgis_left_in_mid_run_leaves_no_worker_and_no_file(scene: Scene, tmp_path: Path) -> None:
    place = tmp_path / "out"
    seen = play(
        "fault_scenes.left", tmp_path / "qgis", limit_s=300, pan=scene.pan, ms=scene.ms, place=str(place)
    )
    assert len(seen["asked"]) == 1 and "Pansharpening" in seen["asked"][0]
    assert seen["said"] == "Cancelled. Nothing was written."
    assert gone(seen["pid"])
    assert list(place.iterdir()) == []


def test_qgis_killed_in_mid_run_leaves_no_worker_and_no_file(scene: Scene, tmp_path: Path) -> None:
    place = tmp_path / "out"
    seen = play(
        "fault_scenes.killed",
        tmp_path / "qgis",
        # 137: killed. Where QGIS is, xvfb-run at times fails over its own temporary folder and leaves with 5.
        status=(137, 5),
        limit_s=300,
        pan=scene.pan,
        ms=scene.ms,
        place=str(place),
    )
    assert gone(seen["pid"])
    assert list(place.iterdir()) == []
