"""Opening a scene for a job: with the bands and the model that serve it, and a look at its content."""

from __future__ import annotations

from pathlib import Path

from .cards import adapter, check_base, served_by
from .choice import Choice, choose, digest, fits, weights_for
from .job import AdaptJob, FuseJob, InspectJob, SceneJob
from .raster.grid import Window, window_bounds
from .raster.scene import Scene
from .raster.statistics import away
from .resources import ADAPTERS
from .sensors import sensors
from .sentence import say

#: Below this, PAN and MS hardly show the same thing.
LOW_CORRELATION = 0.5
#: MS pixels of content offset that are worth a word.
FAR = 0.3


def open_scene(job: SceneJob) -> tuple[Scene, Choice]:
    """Open the pair with the bands that the preset takes.

    Raises:
        InputError: the pair, the preset or the bands will not do.
    """
    scene = Scene.open(job.pan, job.ms, job.bands, "geo" if job.align == "auto" else job.align)
    try:
        ratio = (scene.ratio[0] * scene.ratio[1]) ** 0.5
        choice = choose(job, scene.pan, scene.ms, ratio)
        bands = choice.bands or job.bands
        if job.align != "auto" and (bands == job.bands or bands is None):
            return scene, choice
    except BaseException:
        scene.close()
        raise
    scene.close()
    return Scene.open(job.pan, job.ms, bands, job.align), choice


def model_for(job: FuseJob | InspectJob | AdaptJob, scene: Scene, choice: Choice) -> Path:
    """The weights that serve a scene.

    Raises:
        InputError: none do; the hint names the way out.
    """
    if job.weights is None and choice.sensor is not None and choice.sensor.weights is not None:
        fits(scene, len(choice.sensor.bands), choice.sensor.ratio)
    weights = weights_for(choice, job.weights, (scene.ratio[0] * scene.ratio[1]) ** 0.5)
    fits(scene, *served_by(weights))
    return weights


def adapter_for(job: FuseJob | InspectJob | AdaptJob, choice: Choice, weights: Path) -> Path | None:
    """The adapter that was asked for, else the preset's; None where there is none.

    Raises:
        InputError: it is missing, no adapter, or one of other weights.
    """
    if job.adapter == "none":
        return None
    if job.adapter is not None:
        path = Path(job.adapter)
    else:
        own = choice.sensor is not None and job.weights is None and choice.sensor.adapter
        path = ADAPTERS / f"{own}.safetensors"
        if not own or not path.is_file():
            return None
    check_base(path, adapter(path), *served_by(weights), digest(weights))
    return path


def adapter_problems(path: Path | None, choice: Choice) -> list[dict[str, str]]:
    """That an adapter was made for another named sensor than the scene's, as ``problems`` of a report.

    Raises:
        InputError: there is no such file, or it is no adapter.
    """
    if path is None:
        return []
    made, taken = sensors().get(str(adapter(path)["sensor"])), choice.sensor
    if made is None or taken is None or made.name == taken.name or not (made.signs and taken.signs):
        return []
    text = say(
        "The adapter {file} was made for {made}, the scene is taken for {sensor}.",
        file=path.name,
        made=made.title,
        sensor=taken.title,
    )
    return [warning("adapter-sensor", text, say("Compare the result with one without it."))]


def content_problems(correlation: float, offset: tuple[float, float], align: str) -> list[dict[str, str]]:
    """What is odd about the content of a pair, as ``problems`` of a report."""
    if correlation < LOW_CORRELATION:
        text = say(
            "PAN and MS hardly agree (correlation {correlation:.2f}): they may be of other dates or units.",
            correlation=correlation,
        )
        return [warning("low-correlation", text, say("Check that they belong together."))]
    if max(abs(offset[0]), abs(offset[1])) > FAR and align != "auto":
        text = say("MS's content lies {away} PAN's (in MS pixels).", away=away(*offset))
        return [warning("offset", text, say("Have the offset between the layers corrected."))]
    return []


def warning(code: str, message: str, hint: str) -> dict[str, str]:
    """An entry of a report's ``problems`` that does not stand in the way."""
    return {"level": "warning", "code": code, "message": message, "hint": hint}


def extent_of(scene: Scene, area: Window) -> list[float]:
    """xmin, ymin, xmax, ymax of an area: PAN's CRS, PAN pixels where there is none."""
    if scene.pan.crs:
        return list(window_bounds(scene.pan.transform, area))
    return [area.column, area.row, area.columns[1], area.rows[1]]
