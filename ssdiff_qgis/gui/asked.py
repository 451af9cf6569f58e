"""What the dialog's boxes ask for, as a job."""

from __future__ import annotations

from dataclasses import replace

from ..job import FuseJob
from .area_box import AreaBox
from .layers_box import LayersBox
from .quality_box import QualityBox
from .unserved import Unserved


class Asked:
    """Reads the boxes anew at every call.

    Args:
        layers: the box with layers and preset.
        area: the box with the area.
        quality: the box with method, quality and device.
        unserved: knows whether the analyst insists on SSDiff.
    """

    def __init__(self, layers: LayersBox, area: AreaBox, quality: QualityBox, unserved: Unserved) -> None:
        self._layers, self._area, self._quality, self._unserved = layers, area, quality, unserved

    def job(self, whole: bool = False) -> FuseJob | None:
        """What the widgets ask for, without an output; None while something is missing.

        Args:
            whole: leave the area out of account.
        """
        layers, quality = self._layers, self._quality
        pan = layers.pan_layer()
        if pan is None or any(problem.blocks for problem in layers.missing()):
            return None
        paths = layers.ms_paths()
        if not paths:
            return None
        learned = quality.learned()
        level = quality.level()
        try:
            extent = None if whole else self._area.extent(pan)
        except ValueError:
            return None
        return FuseJob(
            pan=layers.pan_path(),
            ms=paths,
            bands=layers.bands(),
            sensor=layers.sensor.currentData(),
            method=quality.method.currentData(),
            steps=level.steps if learned else 1,
            samples=level.samples if learned else 1,
            device=quality.device.currentData() if learned else "auto",
            extent=extent,
            align=layers.align.currentData(),
            adapter=quality.adapted(),
            consistency=quality.consistent(),
        )

    def has_chosen(self, job: FuseJob) -> bool:
        """Whether PAN and MS of a fusion are those that are chosen."""
        now = self.job(whole=True)
        return now is not None and (now.pan, now.ms) == (job.pan, job.ms)

    def run(self, whole: bool = False) -> FuseJob | None:
        """The same to be run: the engine settles the method where the analyst left it.

        Of the layers nothing may be known yet.
        """
        job = self.job(whole)
        if job is None or job.method != "ssdiff" or self._unserved.insisted(job):
            return job
        return replace(job, method="auto")
