"""What a job costs: seconds, memory, disk."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np

from .device import cores
from .errors import ResourceError
from .job import FuseJob, InspectJob
from .raster.grid import Window
from .raster.scene import Scene

#: Seconds per million output values (pixels times bands) of reading, interpolating and writing, one core.
_BASE_SECONDS = 0.25
#: The same for the method, on top.
_METHOD_SECONDS = {"exp": 0.0, "brovey": 0.05, "gsa": 0.05, "bt-h": 0.05, "mtf-glp-fs": 0.3, "bdsd-pc": 0.3}
#: Seconds per million pixels, step and sample of SSDiff, windows' overlap included: one CPU core, one GPU.
_SSDIFF_SECONDS = {"cpu": 16.0, "gpu": 0.6}
#: Megabytes of a process without and with torch.
_MEMORY = {"classical": 450.0, "ssdiff": 900.0}


def estimate(job: InspectJob, scene: Scene, area: Window, device: str) -> dict[str, float]:
    """Seconds, megabytes of memory and of disk."""
    pixels = area.width * area.height / 1e6
    threads = min(job.threads or cores(), cores())
    seconds = 1.0 + _BASE_SECONDS * pixels * len(scene.bands)
    if job.method == "ssdiff":
        speed = _SSDIFF_SECONDS["cpu"] / threads if device == "cpu" else _SSDIFF_SECONDS["gpu"]
        seconds += 2.0 + speed * pixels * job.steps * job.samples
    else:
        seconds += _METHOD_SECONDS[job.method] * pixels * len(scene.bands)
    memory = _MEMORY["ssdiff" if job.method == "ssdiff" else "classical"]
    return {
        "seconds": round(seconds, 1),
        "memory_mb": memory,
        "disk_mb": round(disk_bytes(job, scene, area) / 1e6, 1),
    }


def disk_bytes(job: FuseJob | InspectJob, scene: Scene, area: Window) -> int:
    """Bytes of disk that a result may take, overviews included, uncompressed."""
    pixels = area.width * area.height * len(scene.bands)
    size = np.dtype(job.dtype or scene.dtype).itemsize * (2 if getattr(job, "cog", False) else 1)
    if getattr(job, "uncertainty", None):
        size += 4
    return int(pixels * size * 4 / 3)


def check_disk(job: FuseJob, scene: Scene, area: Window) -> None:
    """Refuse a job whose result will not fit.

    Raises:
        ResourceError: with code disk-full.
    """
    folder = Path(job.output).resolve().parent
    free, need = shutil.disk_usage(folder).free, disk_bytes(job, scene, area)
    if need > free:
        raise ResourceError(
            f"The result may take {need / 1e6:.0f} MB; the disk of {folder} has {free / 1e6:.0f} MB left.",
            "Free some space, write elsewhere, or fuse a smaller extent.",
            "disk-full",
        )
