"""Which preset, bands and weights serve a scene, and why."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any

from .errors import InputError
from .guess import CLASSICAL, contradicted, guess, in_words, mend, positions_of, unserved
from .job import FuseJob, InspectJob, SceneJob
from .resources import WEIGHTS
from .sensors import Sensor, sensor
from .sentence import follow, say

if TYPE_CHECKING:
    from .raster.scene import Scene
    from .raster.source import Raster

#: Gain at Nyquist of MS and PAN where no preset gives one.
MS_GAIN, PAN_GAIN = 0.3, 0.15
#: By how much a scene's ratio may differ from that of the weights.
RATIO_SLACK = 0.05


@dataclass(frozen=True)
class Choice:
    """What a scene is taken for.

    Attributes:
        sensor: the preset, None where none fits.
        bands: 1-based positions in the MS stack; None for all of it.
        why: the reasons, for people.
        weights: the weights file of the preset, whether it exists or not; None where there is none.
        mend: what can be done where no model serves the scene.
    """

    sensor: Sensor | None
    bands: tuple[int, ...] | None
    why: str
    weights: Path | None
    mend: str = CLASSICAL

    def gains(self, count: int) -> tuple[float, ...]:
        """MTF gains at Nyquist of ``count`` MS bands."""
        known = self.sensor is not None and len(self.sensor.mtf) == count
        return self.sensor.mtf if known and self.sensor is not None else (MS_GAIN,) * count

    @property
    def pan_gain(self) -> float:
        """MTF gain at MS's Nyquist frequency of PAN."""
        return PAN_GAIN if self.sensor is None else self.sensor.pan.mtf

    def report(self) -> dict[str, Any] | None:
        """The part of a report about the sensor."""
        if self.sensor is None:
            return {"name": None, "title": None, "why": self.why, "weights": None, "bands": []}
        weights = self.weights.stem if self.weights else None
        return {
            "name": self.sensor.name,
            "title": self.sensor.title,
            "why": self.why,
            "weights": weights,
            "bands": in_words(self.sensor.names),
        }


def choose(job: SceneJob, pan: Raster, ms: Sequence[Raster], ratio: float) -> Choice:
    """Choose preset and bands.

    Args:
        job: its ``sensor`` and ``bands`` go before any guess.
        pan: PAN.
        ms: the MS rasters.
        ratio: MS pixel over PAN pixel.

    Raises:
        InputError: the preset is unknown, or a named one does not fit the number of bands.
    """
    stack = [(band, raster.path) for raster in ms for band in raster.bands]
    count = len(stack)
    if job.bands is not None and max(job.bands) > count:
        raise InputError(
            say(
                "Band {band} was asked for, but MS has bands 1 to {count}.", band=max(job.bands), count=count
            ),
            say("Give positions in the MS stack."),
            "bands",
        )
    chosen = stack if job.bands is None else [stack[band - 1] for band in job.bands]
    names = [band.name for band, _ in chosen]
    paths = [path for _, path in chosen] if len(ms) > 1 else [ms[0].path]
    if job.sensor.lower() != "auto":
        preset, bands, why = _as_chosen(sensor(job.sensor), job, len(chosen), names, paths)
        return Choice(preset, bands, why, _weights(preset))
    tags = {**pan.tags, **{key: value for raster in ms for key, value in raster.tags.items()}}
    found = guess(len(chosen), ratio, names, tags, [*paths, pan.path], chosen[0][0].dtype, _metres(pan))
    places, why = found.bands, found.why
    if job.bands is not None:
        places = job.bands
        if found.sensor is not None:
            why = follow(found.evidence, say("Its bands are {bands}, as chosen.", bands=places))
    return Choice(found.sensor, places, why, _weights(found.sensor), found.mend)


def _as_chosen(
    preset: Sensor, job: SceneJob, count: int, names: Sequence[str], paths: Sequence[str]
) -> tuple[Sensor, tuple[int, ...], str]:
    """A named preset, whole or as a bundle of fewer bands; where its bands lie in the stack, and why."""
    sold = (preset, *preset.bundles)
    facts: dict[str, Any] = {"sensor": preset.title, "wanted": len(preset.bands), "count": count}
    facts["names"] = in_words(preset.names)
    if job.bands is not None:
        taken = next((one for one in sold if len(one.bands) == count), None)
        if taken is None and _needs_preset(job):
            raise InputError(
                say("{sensor} takes {wanted} bands ({names}), but {count} were given.", **facts),
                follow(_also(preset), say("Name one position for each.")),
                "bands",
                "--bands",
            )
        if taken is not None and taken is not preset and contradicted(taken.names, names):
            if _needs_preset(job):
                raise InputError(
                    say(
                        "By their names the bands {bands} are not {names}, which {sensor} is taken with.",
                        bands=job.bands,
                        names=in_words(taken.names),
                        sensor=preset.title,
                    ),
                    say("Give their positions in this order."),
                    "bands",
                    "--bands",
                )
            taken = None  # A classical method fuses any bands in any order.
        return taken or preset, job.bands, say("{sensor}, as chosen.", sensor=preset.title)
    for one in sold:
        bands, said = _places(one, count, names, paths, whole=one is preset)
        if bands is not None:
            told = say("{sensor}, as chosen; bands {bands} {by}.", sensor=preset.title, bands=bands, by=said)
            return one, bands, told
    raise InputError(
        say("{sensor} takes {wanted} bands ({names}), but MS has {count}.", **facts),
        follow(_also(preset), say("Choose another sensor, or use a classical method without one.")),
        "bands",
    )


def _also(preset: Sensor) -> str:
    """Which fewer bands of the sensor are taken too."""
    told = ""
    for bundle in preset.bundles:
        bands, names = len(bundle.bands), in_words(bundle.names)
        told = follow(told, say("It is also taken with {bands} bands ({names}).", bands=bands, names=names))
    return told


def _places(
    preset: Sensor, count: int, names: Sequence[str], paths: Sequence[str], *, whole: bool
) -> tuple[tuple[int, ...] | None, str]:
    """Positions of a named preset's bands: by names, else the provider's order, else the first ones.

    A bundle, not ``whole``, is all that there is: none of more bands are left out, none are taken for what their
    names say they are not.
    """
    bands, said = positions_of(preset, count, names, paths)
    if bands and (whole or count == len(bands)):
        return bands, said
    if not whole and (count != len(preset.bands) or contradicted(preset.delivered, names)):
        return None, ""
    first = preset.delivered[:count]
    if count in {len(preset.delivered), len(preset.bands)} and set(preset.names) <= set(first):
        return tuple(preset.delivered.index(name) + 1 for name in preset.names), say(
            "in the provider's order"
        )
    if whole and count >= len(preset.bands):
        return tuple(range(1, len(preset.bands) + 1)), say("taken as {names}", names=in_words(preset.names))
    return None, ""


def _needs_preset(job: SceneJob) -> bool:
    return isinstance(job, FuseJob | InspectJob) and job.method in ("ssdiff", "auto") and job.weights is None


def _metres(pan: Raster) -> float | None:
    """PAN's pixel in metres where its CRS counts metres."""
    with contextlib.suppress(Exception):
        if pan.crs is not None and pan.crs.is_projected and pan.crs.linear_units_factor[1] == 1.0:
            return float(abs(pan.transform.a))
    return None


def _weights(preset: Sensor | None) -> Path | None:
    return WEIGHTS / f"{preset.weights}.safetensors" if preset is not None and preset.weights else None


def weights_for(choice: Choice, named: str | None, ratio: float | None = None) -> Path:
    """The weights file to run.

    Args:
        choice: of ``choose``.
        named: ``--weights``, which goes first.
        ratio: MS pixel over PAN pixel, for what is said; the preset's by default.

    Raises:
        InputError: no model serves the scene, or the file is missing; the hint names the classical methods.
    """
    if named is not None:
        path = Path(named)
        if not path.is_file():
            raise InputError(
                say("The weights {file} do not exist.", file=named), say("Check the path."), "weights-missing"
            )
        return path
    if choice.sensor is None:
        raise InputError(choice.why, choice.mend, "no-model")
    if choice.weights is None:
        preset = choice.sensor
        told = (
            say("No trained model fits {sensor}.", sensor=preset.title)
            if preset.signs
            else unserved(len(preset.bands), ratio or preset.ratio)
        )
        raise InputError(told, mend(len(preset.bands)), "no-model")
    if not choice.weights.is_file():
        raise InputError(
            say("The weights {file} are not installed.", file=choice.weights.name),
            CLASSICAL,
            "weights-missing",
        )
    return choice.weights


def digest(path: Path) -> str:
    """SHA-256 of a file, hexadecimal."""
    whole = hashlib.sha256()
    with open(path, "rb") as file:
        while piece := file.read(1 << 20):
            whole.update(piece)
    return whole.hexdigest()


def short(paths: Sequence[str]) -> str:
    """File names without folders, for provenance."""
    return ", ".join(PurePath(path).name for path in paths)


def fits(scene: Scene, bands: int, ratio: int) -> None:
    """Refuse a scene whose bands or ratio the weights do not serve.

    Args:
        scene: opened with the chosen bands.
        bands: that the weights take.
        ratio: that they were trained at.

    Raises:
        InputError: with the classical methods as the way out.
    """
    if len(scene.bands) != bands:
        raise InputError(
            say("The model takes {bands} bands, the scene has {count}.", bands=bands, count=len(scene.bands)),
            say("Choose the bands of MS, or use a classical method."),
            "bands",
            "--bands",
        )
    if any(abs(r / ratio - 1.0) > RATIO_SLACK for r in scene.ratio):
        raise InputError(
            say(
                "The model serves a ratio of {ratio} between MS and PAN pixels, the scene's is {down:.3g} x "
                "{across:.3g}.",
                ratio=ratio,
                down=scene.ratio[0],
                across=scene.ratio[1],
            ),
            CLASSICAL,
            "no-model",
        )
