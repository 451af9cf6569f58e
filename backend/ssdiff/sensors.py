"""Sensor presets, read from resources/sensors.json."""

from __future__ import annotations

import difflib
import functools
import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from .errors import InputError, SSDiffError
from .guess import Guess, guess
from .resources import SENSORS
from .sentence import follow, say

__all__ = ["Band", "Guess", "Sensor", "guess", "sensor", "sensors"]


@dataclass(frozen=True)
class Band:
    """One spectral band.

    Attributes:
        name: short name: ``blue``, ``nir1``, ``pan``.
        label: name for people.
        centre: middle of the range, nm.
        low: lower edge, nm.
        high: upper edge, nm.
        mtf: gain of the modulation transfer function at the band's own Nyquist frequency.
    """

    name: str
    label: str
    centre: float
    low: float
    high: float
    mtf: float


@dataclass(frozen=True)
class Sensor:
    """What is known of a sensor before a pixel is read.

    Attributes:
        name: the preset's name, as in ``--sensor``.
        title: name for people.
        bands: MS bands in the order the weights take and the output has.
        pan: the panchromatic band.
        ratio: size of an MS pixel in PAN pixels.
        bits: bits of a stored pixel; 0 where it must be taken from the scene.
        gsd: nominal PAN pixel, metres; None where unknown.
        weights: stem of the weights file that serves it, or None.
        adapter: stem of the adapter of these weights to this sensor, or None.
        delivered: band names in the order of the provider's files.
        signs: regular expressions by which metadata and file names give the sensor away.
        sources: where each group of figures comes from.
        bundles: the same sensor with fewer of its bands, as providers sell it too; most bands first.
    """

    name: str
    title: str
    bands: tuple[Band, ...]
    pan: Band
    ratio: int
    bits: int
    gsd: float | None
    weights: str | None
    adapter: str | None
    delivered: tuple[str, ...]
    signs: tuple[str, ...]
    sources: dict[str, str]
    bundles: tuple[Sensor, ...] = ()

    def serving(self, weights: str) -> Sensor:
        """This sensor with the bands that ``weights``, a file's stem, take; itself where no bundle names them."""
        return next((one for one in (self, *self.bundles) if one.weights == weights), self)

    @property
    def names(self) -> tuple[str, ...]:
        """Short names of the MS bands, in order."""
        return tuple(band.name for band in self.bands)

    @property
    def mtf(self) -> tuple[float, ...]:
        """Gains of the MS bands at their Nyquist frequency, in order."""
        return tuple(band.mtf for band in self.bands)


def _parse(entry: dict[str, Any]) -> Sensor:
    pan = entry["pan"]
    whole = Sensor(
        name=entry["name"],
        title=say(entry["title"]),
        bands=tuple(Band(**{**band, "label": say(band["label"])}) for band in entry["bands"]),
        pan=Band("pan", "Panchromatic", (pan["low"] + pan["high"]) / 2, pan["low"], pan["high"], pan["mtf"]),
        ratio=entry["ratio"],
        bits=entry["bits"],
        gsd=entry["gsd"],
        weights=entry["weights"],
        adapter=entry.get("adapter"),
        delivered=tuple(entry["delivered"]),
        signs=tuple(entry["signs"]),
        sources=entry["sources"],
    )
    bands = {band.name: band for band in whole.bands}
    return replace(
        whole,
        bundles=tuple(
            replace(
                whole,
                bands=tuple(bands[name] for name in fewer["bands"]),
                delivered=tuple(fewer.get("delivered", fewer["bands"])),
                weights=fewer["weights"],
                adapter=fewer.get("adapter"),
            )
            for fewer in entry.get("bundles", ())
        ),
    )


def load(path: Path) -> dict[str, Sensor]:
    """Reads a file of presets.

    Args:
        path: a file laid out like ``resources/sensors.json``.

    Raises:
        SSDiffError: if the file is missing or not of that form.
    """
    try:
        entries = json.loads(path.read_text(encoding="utf-8"))["sensors"]
        return {entry["name"]: _parse(entry) for entry in entries}
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise SSDiffError(
            say("The sensors in {path} cannot be read: {error}.", path=path, error=error),
            say("Install the plugin again."),
            "sensors-file",
        ) from error


@functools.lru_cache(maxsize=1)
def _bundled() -> dict[str, Sensor]:
    return load(SENSORS)


def sensors() -> dict[str, Sensor]:
    """All presets by name, in the order of the file."""
    return dict(_bundled())


def sensor(name: str) -> Sensor:
    """The preset of that name.

    Raises:
        InputError: if there is none; the hint names the closest one and lists all.
    """
    known = _bundled()
    wanted = name.strip().lower()
    if wanted in known:
        return known[wanted]
    titles = {preset.title.lower(): preset.name for preset in known.values()}
    close = difflib.get_close_matches(wanted, [*known, *titles], n=1, cutoff=0.5)
    meant = say("Did you mean {sensor}?", sensor=titles.get(close[0], close[0])) if close else ""
    raise InputError(
        say("There is no sensor '{name}'.", name=name),
        follow(meant, say("There are: {sensors}.", sensors=["auto", *known])),
        "unknown-sensor",
    )
