"""A bench that is stopped leaves no process behind that goes on."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

PROC = Path("/proc")
pytestmark = pytest.mark.skipif(not PROC.is_dir(), reason="reads processes from /proc")
FEW_SECONDS = 10.0


def stat(pid: int) -> list[str]:
    """Fields of a process from its state on; none where it is gone."""
    try:
        return (PROC / str(pid) / "stat").read_text().rpartition(")")[2].split()
    except OSError:
        return []


def running(pid: int) -> bool:
    return stat(pid)[:1] not in ([], ["Z"])


def workers(parent: int) -> list[int]:
    """Processes of the pool that are seconds into their tasks."""
    pids = [int(path.name) for path in PROC.iterdir() if path.name.isdigit()]
    children = [pid for pid in pids if stat(pid)[1:2] == [str(parent)]]
    tick = os.sysconf("SC_CLK_TCK")
    return [pid for pid in children if sum(map(int, stat(pid)[11:13])) / tick > 2.0]


def wait(until: Callable[[], bool], seconds: float) -> bool:
    end = time.monotonic() + seconds
    while not until() and time.monotonic() < end:
        time.sleep(0.1)
    return until()


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[subprocess.Popen[bytes]]:
    """A bench of two scenes in two processes that would take many minutes."""
    noise = np.random.default_rng(0).uniform(200, 800, (4, 256, 256)).astype(np.float32)
    rows = []
    for name in "ab":
        np.savez(tmp_path / f"{name}.npz", pan=noise.mean(axis=0), ms=noise[:, ::4, ::4], gt=noise)
        rows.append(
            {"file": f"{name}.npz", "scene": name, "sensor": "phr", "model": "vhr4", "split": "validation"}
        )
    (tmp_path / "scenes.json").write_text(json.dumps({"scenes": rows}))
    (tmp_path / "scratch").mkdir()
    given = [
        "--manifest",
        str(tmp_path / "scenes.json"),
        "--data",
        str(tmp_path),
        "--device",
        "cpu",
        "--jobs",
        "2",
    ]
    given += ["--methods", "ssdiff", "--sampling", "900x8", "--scales", "reduced"]
    with subprocess.Popen(
        [sys.executable, "-m", "ssdiff", "bench", "quality", *given],
        env={**os.environ, "TMPDIR": str(tmp_path / "scratch"), "OMP_NUM_THREADS": "1"},
        stderr=subprocess.DEVNULL,
        # A shell's background job ignores SIGINT, and so would all that it starts.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    ) as process:
        yield process
        process.kill()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGKILL])
def test_processes_of_a_stopped_bench_end_at_once(
    bench: subprocess.Popen[bytes], number: signal.Signals, tmp_path: Path
) -> None:
    assert wait(lambda: len(workers(bench.pid)) == 2, 120), "two processes are at work"
    mine = workers(bench.pid)
    try:
        os.kill(bench.pid, number)
        status = bench.wait(FEW_SECONDS)
        assert wait(lambda: not any(map(running, mine)), FEW_SECONDS)
    finally:
        for pid in mine:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
    if number != signal.SIGKILL:
        assert status == 3, "cancelled"
        assert list((tmp_path / "scratch").iterdir()) == []
