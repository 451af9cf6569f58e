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
from .sentence import say

#: Seconds per million output values (pixels times bands) of reading, interpolating and writing.
_BASE_SECONDS = 0.12
#: The same for the method, on top.
_METHOD_SECONDS = {"exp": 0.0, "brovey": 0.02, "gsa": 0.03, "bt-h": 0.03, "mtf-glp-fs": 0.1, "bdsd-pc": 0.1}
#: Seconds per million PAN pixels, pass, step and sample of SSDiff: on one CPU core, on a GPU.
_NETWORK_SECONDS = {"cpu": 16.0, "gpu": 0.4}
#: PAN pixels by which its windows reach beyond an area's sides, all together.
_BEYOND = 96
#: Most megabytes that a process takes, whatever the scene, and what the smallest take.
_MEMORY = {"classical": (160.0, 450.0), "ssdiff": (400.0, 650.0)}


def estimate(job: InspectJob, scene: Scene, area: Window, device: str, passes: int = 1) -> dict[str, float]:
    """Seconds, megabytes of memory and of disk, from measurements on one machine: good to a factor of 2.

    Args:
        job: method, steps, samples, threads.
        scene: its bands.
        area: what is fused.
        device: that the network runs on.
        passes: how often a window goes through the network a step.
    """
    values = area.width * area.height * len(scene.bands) / 1e6
    seconds = 1.0 + _BASE_SECONDS * values
    network = job.method == "ssdiff"
    if network:
        pixels = (area.height + _BEYOND) * (area.width + _BEYOND) / 1e6
        cpu = _NETWORK_SECONDS["cpu"] / min(job.threads or cores(), cores())
        each = cpu if device == "cpu" else _NETWORK_SECONDS["gpu"]
        seconds += 2.0 + pixels * each * passes * job.steps * job.samples
    else:
        seconds += _METHOD_SECONDS[job.method] * values
    least, most = _MEMORY["ssdiff" if network else "classical"]
    return {
        "seconds": round(seconds, 1),
        "memory_mb": round(min(most, least + 0.008 * area.width * len(scene.bands))),
        "disk_mb": round(disk_bytes(job, scene, area) / 1e6, 1),
    }


def disk_bytes(job: FuseJob | InspectJob, scene: Scene, area: Window) -> int:
    """Bytes of disk that results may take, overviews included, uncompressed."""
    return sum(_sizes(job, scene, area).values())


def check_disk(job: FuseJob, scene: Scene, area: Window) -> None:
    """Refuse a job whose results will not fit; those on different disks each count on their own.

    Raises:
        ResourceError: with code disk-full.
    """
    disks: dict[int, list[tuple[Path, int]]] = {}
    for path, size in _sizes(job, scene, area).items():
        folder = Path(path).resolve().parent
        disks.setdefault(_disk(folder), []).append((folder, size))
    for results in disks.values():
        folder, need = results[0][0], sum(size for _, size in results)
        free = shutil.disk_usage(folder).free
        if need > free:
            raise ResourceError(
                say(
                    "The result may take {need:.0f} MB; the disk of {folder} has {free:.0f} MB left.",
                    need=need / 1e6,
                    folder=folder,
                    free=free / 1e6,
                ),
                say("Free some space, write elsewhere, or fuse a smaller extent."),
                "disk-full",
            )


def _disk(folder: Path) -> int:
    """A number that the folders of one disk share."""
    return folder.stat().st_dev


def _sizes(job: FuseJob | InspectJob, scene: Scene, area: Window) -> dict[str, int]:
    """Bytes that each result may take, by its path."""
    values = area.width * area.height * len(scene.bands) * 4 / 3
    each = np.dtype(job.dtype or scene.dtype).itemsize * (2 if getattr(job, "cog", False) else 1)
    sizes = {str(job.output): int(values * each)}
    uncertainty = getattr(job, "uncertainty", None)
    if uncertainty:
        sizes[uncertainty] = int(values * 4)
    return sizes
