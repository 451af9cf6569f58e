"""What a result's tags say of how it was made."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from . import __version__
from .choice import Choice, digest, short
from .job import FuseJob
from .sentence import say

if TYPE_CHECKING:
    from .raster.scene import Scene

#: Tags that are sentences: of what the network made, and of a result that was projected onto MS.
NOTE = say("AI-enhanced: spatial detail estimated by a neural network (SSDiff).")
PROJECTED = say("projected onto MS by the sensor's MTF")


def provenance(
    job: FuseJob, choice: Choice, scene: Scene, weights: Path | None, adapter: Path | None, consistent: bool
) -> dict[str, str]:
    """Tags of a result.

    Args:
        job: what was asked for.
        choice: what the scene was taken for.
        scene: opened.
        weights: of the network; None for a classical method.
        adapter: of the network.
        consistent: whether the result is projected onto MS.
    """
    tags = {
        "SSDIFF_VERSION": __version__,
        "SSDIFF_METHOD": job.method,
        "SSDIFF_SENSOR": choice.sensor.name if choice.sensor else "none",
        "SSDIFF_PAN": short([job.pan]),
        "SSDIFF_MS": short(job.ms),
        "SSDIFF_BANDS": ",".join(str(position + 1) for position in scene.positions),
        "SSDIFF_ALIGN": job.align,
    }
    if weights is not None:
        tags |= {
            "SSDIFF_MODEL": weights.stem,
            "SSDIFF_WEIGHTS_SHA256": digest(weights),
            "SSDIFF_STEPS": str(job.steps),
            "SSDIFF_SAMPLES": str(job.samples),
            "SSDIFF_SEED": str(job.seed),
            "SSDIFF_NOTE": NOTE,
        }
    if consistent:
        tags["SSDIFF_CONSISTENCY"] = PROJECTED
    if adapter is not None:
        tags |= {"SSDIFF_ADAPTER": adapter.stem, "SSDIFF_ADAPTER_SHA256": digest(adapter)}
    return tags
