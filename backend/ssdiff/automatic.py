"""The method ``auto``: SSDiff where a trained model fits the scene, else MTF-GLP-FS."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from .choice import Choice
from .errors import InputError
from .job import FuseJob, InspectJob
from .opening import model_for
from .raster.scene import Scene
from .sentence import follow, say

#: The classical method that stands in: it needs no more of a sensor than the blur, which has a usual value.
ELSE = "mtf-glp-fs"
J = TypeVar("J", FuseJob, InspectJob)


def settled(job: J, scene: Scene, choice: Choice) -> tuple[J, str]:
    """A job with the method that ``auto`` means for a scene.

    What only SSDiff gives (weights, adapter, uncertainty) is never dropped unasked: where that was asked for,
    ``auto`` is SSDiff. Nor is a single band fused classically: there, files are missing.

    Args:
        job: any; one that names its method is given back as it is.
        scene: opened.
        choice: preset and bands.

    Returns:
        The job, and where no model fits a sentence that says so and what is used; else an empty one.

    Raises:
        InputError: no model fits, and a classical method will not do.
    """
    if job.method != "auto":
        return job, ""
    network = replace(job, method="ssdiff")
    try:
        model_for(network, scene, choice)
    except InputError as error:
        wanted = (job.weights, job.adapter if job.adapter != "none" else None, getattr(job, "uncertainty", None))
        if error.code != "no-model" or any(wanted) or len(scene.bands) == 1:
            raise
        told = follow(error.message, say("MTF-GLP-FS, a classical method, is used."))
        return replace(job, method=ELSE, adapter=None, steps=1, samples=1), told
    return network, ""
