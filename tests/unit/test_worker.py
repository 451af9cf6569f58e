"""The worker: one JSON object a line, jobs in turn, cancel at any time, no process left behind."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import rasterio
from pairs import BACKEND, WorkerProcess, pair

from ssdiff import __version__


@pytest.fixture
def worker() -> Iterator[WorkerProcess]:
    process = WorkerProcess()
    yield process
    process.close()


def scene(pair_: tuple[Path, Path]) -> dict[str, object]:
    return {"pan": str(pair_[0]), "ms": [str(pair_[1])]}


def slow(big: tuple[Path, Path], out: Path) -> dict[str, object]:
    return {**scene(big), "method": "mtf-glp-fs", "output": str(out)}


def test_hello_is_answered_with_versions(worker: WorkerProcess) -> None:
    worker.send("1", "hello", version=__version__)
    ready = worker.until("1", "ready")
    assert ready["version"] == __version__ and ready["protocol"] == 1 and ready["pid"] == worker.process.pid
    assert {"fuse", "inspect", "cancel"} <= set(ready["ops"])


def test_hello_of_another_version_is_refused(worker: WorkerProcess) -> None:
    worker.send("1", "hello", version="0.0.1")
    assert worker.until("1", "failed")["code"] == "version-mismatch"


def test_fuse_reports_progress_and_ends_with_the_output(worker: WorkerProcess, tmp_path: Path) -> None:
    out = tmp_path / "out.tif"
    worker.send("f", "fuse", **scene(pair(tmp_path / "in")), method="gsa", output=str(out))
    done = worker.until("f", "done", "failed")
    assert done["event"] == "done" and done["output"] == str(out) and done["report"]["bands"] == 4
    fractions = [event["fraction"] for event in worker.seen if event["event"] == "progress"]
    assert fractions == sorted(fractions) and fractions[-1] == 1.0
    assert all(set(event) == {"v", "id", "event", "fraction", "stage", "eta_s"} for event in worker.seen
               if event["event"] == "progress")  # fmt: skip
    assert any(event["event"] == "log" and event["level"] == "info" for event in worker.seen)
    assert rasterio.open(out).count == 4


def test_bad_input_is_told_in_words_and_the_worker_goes_on(worker: WorkerProcess, tmp_path: Path) -> None:
    given = pair(tmp_path / "in")
    worker.send("a", "fuse", **scene((given[1], given[0])), method="exp", output=str(tmp_path / "o.tif"))
    failed = worker.until("a", "failed")
    assert failed["code"] == "swapped" and failed["message"] and failed["hint"]
    worker.send("b", "fuse", **scene(given), method="exp", output=str(tmp_path / "o.tif"), colour="red")
    assert worker.until("b", "failed")["code"] == "unknown-option"
    worker.send("c", "fuse", **scene(given), method="exp", output=str(tmp_path / "o.tif"))
    worker.until("c", "done")


@pytest.mark.parametrize(
    ("line", "id_"),
    [
        ("hello", None),
        ("[1]", None),
        ('{"v": 1, "op": "hello"}', None),
        ('{"v": 2, "id": "x", "op": "hello"}', "x"),
        ('{"v": 1, "id": "x", "op": 5}', "x"),
        ('{"v": 1, "id": "x", "op": "dance"}', "x"),
        ('{"v": 1, "id": "x", "op": "hello", "args": []}', "x"),
        ('{"v": 1, "id": "x", "op": "hello", "extra": 1}', "x"),
        ("x" * (3 << 20), None),
    ],
    ids=["text", "list", "no-id", "version", "op", "unknown", "args", "member", "endless"],
)
def test_a_line_that_is_no_request_is_answered_and_survived(
    worker: WorkerProcess, line: str, id_: str | None
) -> None:
    worker.line(line)
    assert worker.until(id_, "failed")["code"] in ("protocol", "unknown-op")
    worker.send("after", "hello")
    worker.until("after", "ready")


def test_inspect_says_what_would_be_done(worker: WorkerProcess, tmp_path: Path) -> None:
    worker.send("i", "inspect", **scene(pair(tmp_path / "in")), method="gsa", output=str(tmp_path / "o.tif"))
    report = worker.until("i", "done")["report"]
    assert report["sensor"]["name"] == "msi4" and report["sensor"]["why"]
    assert report["ratio"] == pytest.approx(4) and report["phase"] == pytest.approx([1.5, 1.5])
    assert report["overlap"]["width"] == 96 and len(report["overlap"]["extent"]) == 4
    assert (
        report["bands"] == [1, 2, 3, 4] and report["pan"]["bands"] == 1 and report["ms"]["dtype"] == "uint16"
    )
    assert all(report["estimate"][key] > 0 for key in ("seconds", "memory_mb", "disk_mb"))
    assert report["correlation"] > 0.9 and report["offset"] == pytest.approx([0, 0], abs=0.1)
    assert [problem for problem in report["problems"] if problem["level"] == "error"] == []


def test_a_second_job_waits_and_can_be_cancelled_while_it_waits(
    worker: WorkerProcess, tmp_path: Path, big: tuple[Path, Path]
) -> None:
    worker.send("one", "fuse", **slow(big, tmp_path / "one.tif"))
    worker.send("two", "fuse", **slow(big, tmp_path / "two.tif"))
    worker.send(
        "three", "fuse", **scene(pair(tmp_path / "in")), method="exp", output=str(tmp_path / "three.tif")
    )
    worker.until("one", "progress")
    worker.send("x", "cancel", job="two")
    assert worker.until("x", "done")["report"]["state"] == "queued"
    assert worker.until("two", "failed")["code"] == "cancelled"
    worker.send("look", "inspect", **scene(pair(tmp_path / "in2")), method="exp")
    worker.until("look", "done")
    worker.send("y", "cancel", job="one")
    assert worker.until("y", "done")["report"]["state"] == "running"
    assert worker.until("one", "failed", timeout=5)["code"] == "cancelled"
    worker.until("three", "done")
    worker.send("z", "cancel", job="one")
    assert worker.until("z", "done")["report"]["state"] == "gone"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in", "in2", "three.tif"]


def test_the_end_of_stdin_ends_job_and_worker(tmp_path: Path, big: tuple[Path, Path]) -> None:
    worker = WorkerProcess()
    (tmp_path / "out").mkdir()
    worker.send("one", "fuse", **slow(big, tmp_path / "out" / "one.tif"))
    wait_for_a_file(tmp_path / "out")
    start = time.monotonic()
    assert worker.close() == 0
    assert time.monotonic() - start < 5 and list((tmp_path / "out").iterdir()) == []


def test_bye_cancels_answers_and_leaves(tmp_path: Path, big: tuple[Path, Path]) -> None:
    worker = WorkerProcess()
    worker.send("one", "fuse", **slow(big, tmp_path / "one.tif"))
    worker.until("one", "progress")
    worker.send("b", "bye")
    assert worker.until("one", "failed")["code"] == "cancelled"
    worker.until("b", "done")
    assert worker.process.wait(5) == 0
    worker.close()
    assert list(tmp_path.iterdir()) == []


def test_bye_right_after_hello_ends_cleanly() -> None:
    worker = WorkerProcess()
    worker.send("h", "hello")
    worker.until("h", "ready")
    worker.send("b", "bye")
    worker.until("b", "done")
    assert worker.process.wait(10) == 0
    worker.close()


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
def test_a_killed_worker_leaves_no_result_and_the_next_one_makes_it(
    tmp_path: Path, big: tuple[Path, Path]
) -> None:
    out = tmp_path / "out" / "one.tif"
    out.parent.mkdir()
    worker = WorkerProcess()
    worker.send("one", "fuse", **slow(big, out))
    wait_for_a_file(out.parent)
    worker.process.kill()
    worker.close()
    assert not out.exists()
    again = WorkerProcess()
    again.send("one", "fuse", **scene(pair(tmp_path / "in")), method="exp", output=str(out))
    again.until("one", "done")
    assert again.close() == 0 and [path.name for path in out.parent.iterdir()] == ["one.tif"]


def test_an_idle_worker_leaves_by_itself() -> None:
    worker = WorkerProcess("--idle", "0.5")
    assert worker.process.wait(10) == 0
    worker.close()


def test_what_a_library_prints_does_not_reach_the_protocol() -> None:
    code = (
        f"import sys, os; sys.path.insert(0, {str(BACKEND)!r}); from ssdiff import worker, ops; "
        "ops.run = lambda *_: (print('from python'), os.write(1, b'from c'), {})[-1]; worker.main(60)"
    )
    args = {"pan": "p", "ms": "m", "output": "o.tif"}
    requests = [{"v": 1, "id": "f", "op": "fuse", "args": args}, {"v": 1, "id": "b", "op": "bye"}]
    lines = "".join(json.dumps(request) + "\n" for request in requests)
    ended = subprocess.run(
        [sys.executable, "-I", "-c", code], input=lines, capture_output=True, text=True, check=False
    )
    assert "from python" in ended.stderr and "from c" in ended.stderr
    assert [json.loads(line)["event"] for line in ended.stdout.splitlines()] == ["done", "done"]


def wait_for_a_file(folder: Path) -> None:
    deadline = time.monotonic() + 30
    while not list(folder.iterdir()) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert list(folder.iterdir())
