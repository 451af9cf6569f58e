"""``ssdiff bench speed``: plain transcription, published network and product side by side; memory of a whole run."""

from __future__ import annotations

import argparse
import contextlib
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from ssdiff.device import cores
from ssdiff.model import Config, SSDiff
from ssdiff.model.plain import Plain
from ssdiff.model.weights import load
from ssdiff.resources import WEIGHTS


def inputs(config: Config, batch: int, device: str) -> tuple[Tensor, ...]:
    """lms, pan, ms, x_t and t of a batch of windows."""
    draw = torch.Generator().manual_seed(0)
    side, low = config.window, config.window // config.ratio
    shapes = [(config.bands, side), (config.spatial, side), (config.bands, low), (config.bands, side)]
    images = [torch.randn(batch, c, s, s, generator=draw).to(device) for c, s in shapes]
    return (*images, torch.full((batch,), 999, device=device))


def side_by_side(
    contenders: dict[str, Callable[[], object]], rounds: int, settle: Callable[[], None]
) -> dict[str, float]:
    """Median seconds of each contender; they take turns, so that a busy machine slows all alike."""
    times: dict[str, list[float]] = {name: [] for name in contenders}
    for number in range(rounds + 1):
        for name, call in contenders.items():
            start = time.perf_counter()
            call()
            settle()
            if number:
                times[name].append(time.perf_counter() - start)
    return {name: statistics.median(values) for name, values in times.items()}


def shipped(bands: int) -> Config:
    """The configuration of the weights of so many bands at ratio 4, in windows of 64; what would be trained where
    there are none.
    """
    for path in sorted(WEIGHTS.glob("*.safetensors")):
        config = load(path).net.config
        if (config.bands, config.ratio) == (bands, 4):
            return replace(config, window=64)
    return Config.product(bands)


def networks(bands: int, batch: int, rounds: int, device: str) -> dict[str, float]:
    """Milliseconds a 64 x 64 window for the three networks."""
    published, product = SSDiff(Config.published(bands)), SSDiff(shipped(bands))
    published, product = published.to(device).eval(), product.to(device).eval()
    plain = Plain(dict(published.state_dict()), published.config)
    given, own = (inputs(net.config, batch, device) for net in (published, product))
    settle = torch.cuda.synchronize if device.startswith("cuda") else (lambda: None)
    with torch.inference_mode():
        seconds = side_by_side(
            {
                "plain": lambda: plain(*given),
                "published": lambda: published(*given),
                "product": lambda: product(*own),
            },
            rounds,
            settle,
        )
    return {name: 1e3 * value / batch for name, value in seconds.items()}


def peak_mb(pid: int) -> float:
    """Most memory that a process has held so far, MB; 0 once it is gone. Linux only.

    The kernel's count for children is of no use here: it starts from the parent's memory at the fork.
    """
    with contextlib.suppress(OSError):
        for line in Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) / 1024
    return 0.0


def whole_run(side: int, bands: int, method: str, folder: Path, device: str) -> dict[str, float]:
    """Fuse a made scene of ``side`` x ``side`` PAN pixels with the command line; seconds and peak memory in MB."""
    import rasterio
    from rasterio.transform import from_origin

    pan, ms, out = (folder / name for name in ("pan.tif", "ms.tif", "out.tif"))
    random = np.random.default_rng(0)
    for path, size, count, pixel in ((pan, side, 1, 0.5), (ms, side // 4, bands, 2.0)):
        with rasterio.open(
            path, "w", driver="GTiff", width=size, height=size, count=count, dtype="uint16", crs="EPSG:32630",
            transform=from_origin(0, 0, pixel, pixel), tiled=True,
        ) as file:  # fmt: skip
            for row in range(0, size, 512):
                high = min(512, size - row)
                data = random.integers(200, 1800, (count, high, size)).astype(np.uint16)
                file.write(data, window=rasterio.windows.Window(0, row, size, high))
    preset = "msi8" if bands == 8 else "msi4"
    command = [sys.executable, "-m", "ssdiff", "fuse", "--pan", str(pan), "--ms", str(ms), "-o", str(out)]
    command += ["--method", method, "--sensor", preset, "--overwrite", "--json", "--device", device]
    start, peak = time.perf_counter(), 0.0
    with tempfile.TemporaryFile("w+") as said:
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=said, text=True)
        while process.poll() is None:
            peak = max(peak, peak_mb(process.pid))
            time.sleep(0.05)
        if process.returncode:
            said.seek(0)
            raise RuntimeError(said.read())
    seconds = time.perf_counter() - start
    return {"seconds": seconds, "megapixels": side * side / 1e6, "peak_mb": peak}


def main(argv: Sequence[str]) -> int:
    """The command."""
    parser = argparse.ArgumentParser(prog="ssdiff bench speed", description=__doc__)
    parser.add_argument("--bands", type=int, default=4)
    parser.add_argument("--batch", type=int, default=4, help="windows at a time")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--threads", type=int, help="CPU threads; all cores by default")
    parser.add_argument("--device", default="cpu")
    parser.add_argument(
        "--scene", type=int, default=0, metavar="SIDE", help="also fuse a made scene of SIDE pixels"
    )
    parser.add_argument("--method", default="ssdiff", help="method of that run")
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args(argv)
    torch.set_num_threads(given.threads or cores())
    times = networks(given.bands, given.batch, given.rounds, given.device)
    result: dict[str, dict[str, float]] = {
        "milliseconds_a_window": times,
        "times_as_fast_as_plain": {name: times["plain"] / value for name, value in times.items()},
    }
    if given.scene:
        with tempfile.TemporaryDirectory() as folder:
            result["whole_run"] = whole_run(
                given.scene, given.bands, given.method, Path(folder), given.device
            )
    if given.json:
        print(json.dumps(result, indent=1))
        return 0
    print(f"{given.bands} bands, batch {given.batch}, {torch.get_num_threads()} threads, {given.device}")
    for name, value in times.items():
        print(f"{name:10} {value:9.1f} ms a window of 64 x 64   {times['plain'] / value:6.1f} x plain")
    if given.scene:
        run = result["whole_run"]
        print(
            f"{given.method} over {run['megapixels']:.1f} million pixels: {run['seconds']:.1f} s, "
            f"at most {run['peak_mb']:.0f} MB of memory"
        )
    return 0
