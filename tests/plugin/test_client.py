"""The client drives the real worker, and survives its end."""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from geotiffs import Scene, read

from ssdiff_qgis.engine.client import Event, JobCancelled, JobError, Worker, WorkerDied
from ssdiff_qgis.engine.environment import child_environment
from ssdiff_qgis.engine.python import worker_command


@pytest.fixture(scope="module")
def worker(qgis_app: object) -> Iterator[Worker]:
    worker = Worker(worker_command(), child_environment())
    yield worker
    worker.close()


def fuse_args(scene: Scene, output: Path) -> dict[str, object]:
    return {"pan": scene.pan, "ms": [scene.ms], "output": str(output), "method": "brovey"}


def test_a_job_is_done_and_the_worker_stays_warm_for_the_next(
    worker: Worker, scene: Scene, tmp_path: Path
) -> None:
    worker.run("fuse", fuse_args(scene, tmp_path / "one.tif"))
    pid = worker.pid
    done = worker.run("fuse", fuse_args(scene, tmp_path / "two.tif"))
    assert worker.pid == pid is not None
    assert done["output"] == str(tmp_path / "two.tif")
    assert (read(str(tmp_path / "one.tif")) == read(str(tmp_path / "two.tif"))).all()


def test_bad_input_comes_back_in_words_and_the_worker_lives_on(
    worker: Worker, scene: Scene, tmp_path: Path
) -> None:
    args = fuse_args(scene, tmp_path / "out.tif")
    with pytest.raises(JobError) as caught:
        worker.run("fuse", {**args, "pan": str(tmp_path / "missing.tif")})
    assert "missing.tif" in caught.value.message
    assert caught.value.hint
    assert "Traceback" not in str(caught.value)
    worker.run("fuse", args)


def test_a_sentence_of_the_engine_names_no_option_of_its_command_line(
    worker: Worker, scene: Scene, tmp_path: Path
) -> None:
    args = {**fuse_args(scene, tmp_path / "out.tif"), "method": "ssdiff", "bands": [1, 2]}
    with pytest.raises(JobError) as caught:
        worker.run("fuse", args)
    assert str(caught.value) == (
        "No trained model fits 2 bands at ratio 4. Use a classical method such as mtf-glp-fs or gsa."
    )
    report = worker.run("inspect", args)["report"]
    assert "No trained model" in json.dumps(report) and "--" not in json.dumps(report)


def test_a_worker_killed_in_mid_run_is_told_in_words_and_the_next_job_works(
    worker: Worker, large_scene: Scene, scene: Scene, tmp_path: Path
) -> None:
    def kill(event: Event) -> None:
        if worker.pid is not None:
            os.kill(worker.pid, signal.SIGKILL)

    with pytest.raises(WorkerDied, match="stopped by signal 9"):
        worker.run("fuse", fuse_args(large_scene, tmp_path / "large.tif"), on_event=kill)
    assert not (tmp_path / "large.tif").exists()
    worker.run("fuse", fuse_args(scene, tmp_path / "small.tif"))
    assert (tmp_path / "small.tif").exists()


def test_a_worker_terminated_by_somebody_else_is_no_cancelled_job(
    worker: Worker, large_scene: Scene, tmp_path: Path
) -> None:
    def terminate(event: Event) -> None:
        if worker.pid is not None:
            os.kill(worker.pid, signal.SIGTERM)

    with pytest.raises(WorkerDied):
        worker.run("fuse", fuse_args(large_scene, tmp_path / "large.tif"), on_event=terminate)


def test_cancel_ends_the_job_soon_and_leaves_nothing(
    worker: Worker, large_scene: Scene, tmp_path: Path
) -> None:
    begun: list[float] = []
    with pytest.raises(JobCancelled):
        worker.run(
            "fuse",
            fuse_args(large_scene, tmp_path / "large.tif"),
            on_event=lambda event: begun.append(time.monotonic()),
            cancelled=lambda: bool(begun),
        )
    assert time.monotonic() - begun[0] < 5
    assert list(tmp_path.iterdir()) == []
    assert worker.pid is not None


def test_a_worker_that_left_when_idle_is_started_again(
    qgis_app: object, scene: Scene, tmp_path: Path
) -> None:
    worker = Worker([*worker_command(), "--idle", "0.5"], child_environment())
    worker.run("fuse", fuse_args(scene, tmp_path / "one.tif"))
    first = worker.pid
    deadline = time.monotonic() + 20
    while worker.pid is not None and time.monotonic() < deadline:
        time.sleep(0.1)
    assert worker.pid is None
    worker.run("fuse", fuse_args(scene, tmp_path / "two.tif"))
    assert worker.pid != first
    worker.close()


def test_hello_tells_the_version(worker: Worker) -> None:
    assert worker.run("hello", {})["version"]


def test_a_closed_worker_starts_no_other(qgis_app: object) -> None:
    worker = Worker(worker_command(), child_environment())
    worker.run("hello", {})
    worker.close()
    assert worker.pid is None
    with pytest.raises(WorkerDied, match="shut down"):
        worker.run("hello", {})


def test_another_version_of_the_backend_is_refused(qgis_app: object) -> None:
    worker = Worker(worker_command(), child_environment(), version="99.0")
    with pytest.raises(JobError) as caught:
        worker.run("inspect", {})
    assert caught.value.code == "version-mismatch"


def test_a_python_that_is_none_is_told_in_words(tmp_path: Path) -> None:
    with pytest.raises(WorkerDied, match="could not be started"):
        Worker([str(tmp_path / "python")], {}).run("inspect", {})


def test_a_worker_that_dies_at_the_start_is_told_with_its_last_words() -> None:
    command = [sys.executable, "-c", "import sys; sys.exit('ModuleNotFoundError: torch')"]
    with pytest.raises(WorkerDied, match=r"did not start.*exit status 1.*ModuleNotFoundError: torch"):
        Worker(command, {}).run("inspect", {})


STUBBORN = """
import json, signal, sys, time
signal.signal(signal.SIGTERM, signal.SIG_IGN)
for line in sys.stdin:
    request = json.loads(line)
    kind = "ready" if request["op"] == "hello" else "progress"
    print(json.dumps({"v": 1, "id": request["id"], "event": kind, "fraction": 0.1}), flush=True)
"""


def test_a_worker_that_heeds_neither_cancel_nor_termination_is_killed() -> None:
    # No real job can be made to ignore both, so this one is played.
    worker = Worker([sys.executable, "-c", STUBBORN], {}, grace=0.2)
    begun: list[Event] = []
    with pytest.raises(JobCancelled):
        worker.run("fuse", {}, on_event=begun.append, cancelled=lambda: bool(begun))
    assert worker.pid is None


def test_a_look_that_hangs_is_given_up_without_the_fusion_beside_it() -> None:
    worker = Worker([sys.executable, "-c", STUBBORN], {}, grace=0.2)
    begun: list[Event] = []
    ended: list[str] = []

    def fuse() -> None:
        try:
            worker.run("fuse", {}, on_event=begun.append, cancelled=lambda: bool(ended))
        except JobError as error:
            ended.append(error.code)

    fusion = threading.Thread(target=fuse)
    fusion.start()
    while not begun:
        time.sleep(0.01)
    pid = worker.pid
    with pytest.raises(JobCancelled):
        worker.run("inspect", {}, cancelled=lambda: True)
    assert fusion.is_alive()
    assert worker.pid == pid is not None
    ended.append("enough")
    fusion.join(10)
    assert ended == ["enough", "cancelled"]
