"""Tasks: the job runs off the window's thread, and its outcome is told there by one signal."""

from __future__ import annotations

import os
import signal
from pathlib import Path
from typing import Any

import pytest
from geotiffs import Scene
from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QElapsedTimer, QEventLoop, QThread, QTimer

from ssdiff_qgis.engine import warm
from ssdiff_qgis.job import FuseJob
from ssdiff_qgis.tasks import FuseTask, InspectTask, PreviewTask, WorkerTask


def follow(task: WorkerTask) -> list[tuple[Any, ...]]:
    """Run a task to its end; the outcomes it told."""
    told: list[tuple[Any, ...]] = []
    loop = QEventLoop()

    def tell(*outcome: Any) -> None:
        assert QThread.currentThread() == QgsApplication.instance().thread()
        told.append(outcome)
        loop.quit()

    task.succeeded.connect(lambda result: tell("succeeded", result))
    task.failed.connect(lambda message, hint, code: tell("failed", message, hint, code))
    task.cancelled.connect(lambda: tell("cancelled"))
    QTimer.singleShot(60000, loop.quit)
    QgsApplication.taskManager().addTask(task)
    loop.exec()
    return told


def job_of(scene: Scene, output: Path, **more: Any) -> FuseJob:
    return FuseJob(pan=scene.pan, ms=(scene.ms,), output=str(output), method="brovey", **more)


def test_the_event_loop_goes_on_while_a_job_runs(plugin: object, large_scene: Scene, tmp_path: Path) -> None:
    clock, ticks, gaps = QElapsedTimer(), [], []

    def tick() -> None:
        gaps.append(clock.restart() if clock.isValid() else 0)
        ticks.append(1)
        if not clock.isValid():
            clock.start()

    timer = QTimer()
    timer.timeout.connect(tick)
    timer.start(20)
    told = follow(FuseTask(job_of(large_scene, tmp_path / "fused.tif")))
    timer.stop()
    assert [outcome[0] for outcome in told] == ["succeeded"]
    assert len(ticks) > 10
    assert max(gaps) < 1000
    assert (tmp_path / "fused.tif").exists()


def test_progress_and_log_are_told(plugin: object, scene: Scene, tmp_path: Path) -> None:
    task = FuseTask(job_of(scene, tmp_path / "fused.tif"))
    progress: list[float] = []
    lines: list[str] = []
    task.progressed.connect(lambda fraction, stage, eta: progress.append(fraction))
    task.logged.connect(lambda level, text: lines.append(text))
    told = follow(task)
    assert told[0][0] == "succeeded"
    assert told[0][1]["output"] == str(tmp_path / "fused.tif")
    assert progress == sorted(progress) and progress[-1] == pytest.approx(1.0)
    assert lines


def test_a_failed_job_is_told_with_its_mend(plugin: object, scene: Scene, tmp_path: Path) -> None:
    told = follow(FuseTask(job_of(scene, tmp_path / "fused.tif", bands=(1, 2, 3, 9))))
    assert [outcome[0] for outcome in told] == ["failed"]
    assert "9" in told[0][1]
    assert list(tmp_path.glob("fused*")) == []


def test_a_cancelled_job_leaves_nothing(plugin: object, large_scene: Scene, tmp_path: Path) -> None:
    task = FuseTask(job_of(large_scene, tmp_path / "fused.tif"))
    task.progressed.connect(lambda *_: task.cancel())
    assert [outcome[0] for outcome in follow(task)] == ["cancelled"]
    assert list(tmp_path.glob("fused*")) == []


def test_a_worker_killed_in_mid_run_leaves_nothing_half_written(
    plugin: object, large_scene: Scene, tmp_path: Path
) -> None:
    task = FuseTask(job_of(large_scene, tmp_path / "fused.tif"))

    def kill(fraction: float, stage: str, eta: object) -> None:
        pid = warm.warm_worker().pid
        if stage == "fuse" and pid is not None:
            os.kill(pid, signal.SIGKILL)

    task.progressed.connect(kill)
    told = follow(task)
    assert told[0][0] == "failed"
    assert "stopped before the job was done" in told[0][1]
    assert list(tmp_path.iterdir()) == []


def test_a_look_at_the_scene_reports_ratio_and_problems(plugin: object, scene: Scene, tmp_path: Path) -> None:
    told = follow(InspectTask(job_of(scene, tmp_path / "fused.tif", overwrite=True)))
    assert told[0][0] == "succeeded"
    report = told[0][1]
    assert report["ratio"] == pytest.approx(4)
    assert [problem for problem in report["problems"] if problem["level"] == "error"] == []


def test_without_a_python_a_task_fails_in_words(
    plugin: object, scene: Scene, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSDIFF_PYTHON", "/nowhere/python")
    told = follow(FuseTask(job_of(scene, tmp_path / "fused.tif")))
    assert told[0][0] == "failed"
    assert "/nowhere/python" in told[0][1]


def test_qgis_asks_before_it_stops_a_fusion_and_not_before_a_look_or_a_preview(
    plugin: object, scene: Scene, tmp_path: Path
) -> None:
    job = job_of(scene, tmp_path / "fused.tif")
    unasked = {
        kind: bool(kind(job).flags() & QgsTask.Flag.CancelWithoutPrompt)
        for kind in (FuseTask, InspectTask, PreviewTask)
    }
    assert unasked == {FuseTask: False, InspectTask: True, PreviewTask: True}
