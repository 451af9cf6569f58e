"""Small PAN/MS pairs on disk, and the command line and worker as the user starts them."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from pathlib import Path
from queue import Empty, Queue
from typing import Any

import numpy as np
import rasterio
from rasterio.transform import Affine

BACKEND = Path(__file__).resolve().parents[2] / "backend"
RUN = [sys.executable, "-I", "-B", str(BACKEND / "run.py")]
UTM = "EPSG:32633"


def ground(shape: tuple[int, int], seed: int = 1) -> np.ndarray:
    """Patches of brightness 0..1 on a fine grid, with edges and some texture."""
    rng = np.random.default_rng(seed)
    coarse = rng.random((shape[0] // 12 + 1, shape[1] // 12 + 1))
    patches = np.kron(coarse, np.ones((12, 12)))[: shape[0], : shape[1]]
    return np.asarray(0.9 * patches + 0.1 * rng.random(shape))


def write(
    path: Path,
    data: np.ndarray,
    pixel: float = 1.0,
    origin: tuple[float, float] = (500000.0, 4600000.0),
    crs: str | None = UTM,
    transform: Affine | None = None,
    **more: Any,
) -> Path:
    """Write (C, H, W) as a GeoTIFF, north up from ``origin`` unless ``transform`` says otherwise."""
    place = transform or Affine(pixel, 0, origin[0], 0, -pixel, origin[1])
    if crs is None and transform is None:
        place = None
    profile = {"count": data.shape[0], "height": data.shape[1], "width": data.shape[2], "dtype": data.dtype}
    with rasterio.open(path, "w", driver="GTiff", crs=crs, transform=place, **profile, **more) as target:
        target.write(data)
    return path


def pair(
    folder: Path,
    size: int = 96,
    bands: int = 4,
    ratio: int = 4,
    dtype: str = "uint16",
    peak: float = 2000.0,
    **more: Any,
) -> tuple[Path, Path]:
    """A PAN of ``size`` and an MS that its mean explains."""
    folder.mkdir(exist_ok=True)
    pan = ground((size, size))
    low = pan.reshape(size // ratio, ratio, size // ratio, ratio).mean(axis=(1, 3))
    ms = np.stack([low * (0.5 + 0.1 * band) + 0.02 * band for band in range(bands)])
    as_stored = lambda image: (image * peak + 10).astype(dtype)  # noqa: E731
    return (
        write(folder / "pan.tif", as_stored(pan)[None], 1.0, **more),
        write(folder / "ms.tif", as_stored(ms), float(ratio), **more),
    )


def ssdiff(*words: object, timeout: float = 60.0) -> subprocess.CompletedProcess[str]:
    """Run the command line in a process of its own."""
    return subprocess.run(
        [*RUN, *map(str, words)], capture_output=True, text=True, timeout=timeout, check=False
    )


class WorkerProcess:
    """A real worker process; ``events`` of each request are kept in order."""

    def __init__(self, *words: str) -> None:
        self.process = subprocess.Popen(
            [*RUN, "worker", *words],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.queue: Queue[dict[str, Any] | None] = Queue()
        self.seen: list[dict[str, Any]] = []
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.queue.put(json.loads(line))
        self.queue.put(None)

    def line(self, text: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(text + "\n")
        self.process.stdin.flush()

    def send(self, id_: str, op: str, **args: Any) -> None:
        self.line(json.dumps({"v": 1, "id": id_, "op": op, "args": args}))

    def until(self, id_: str | None, *kinds: str, timeout: float = 30.0) -> dict[str, Any]:
        """The next event of a request that is of one of these kinds."""
        deadline = time.monotonic() + timeout
        while True:
            for place, event in enumerate(self.seen):
                if event["id"] == id_ and event["event"] in kinds:
                    return self.seen.pop(place)
            try:
                event_or_end = self.queue.get(timeout=max(0.01, deadline - time.monotonic()))
            except Empty:
                raise AssertionError(f"no {kinds} of {id_} in {timeout} s; seen: {self.seen}") from None
            assert event_or_end is not None, f"the worker ended before {kinds} of {id_}; seen: {self.seen}"
            self.seen.append(event_or_end)

    def close(self) -> int:
        """End its input and wait for its end."""
        assert self.process.stdin is not None
        if not self.process.stdin.closed:
            self.process.stdin.close()
        try:
            return self.process.wait(20)
        finally:
            self.process.kill()
            self.process.wait()
            assert self.process.stderr is not None
            self.process.stderr.close()
