"""Which of the project's rasters are probably PAN and MS."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

_PAN_NAME = re.compile(r"(^|[^a-z])(pan|panchromatic|b8)([^a-z0-9]|$)", re.IGNORECASE)
_DIGITS = re.compile(r"(\d+)")
_LANDSAT_BAND = re.compile(r"(?:^|[_\-. ])(?:SR_)?B(\d{1,2})$", re.IGNORECASE)
_LANDSAT_WANTED = (2, 3, 4, 5)
_COLOURS = ("coastal", "blue", "green", "yellow", "red", "rededge", "nir")


@dataclass(frozen=True)
class Raster:
    """What the guess needs to know of a raster layer.

    Attributes:
        id: the layer's id.
        name: the layer's name, as the analyst sees it.
        bands: number of bands.
        pixel: area of a pixel in square metres or any unit that all rasters share.
    """

    id: str
    name: str
    bands: int
    pixel: float


@dataclass(frozen=True)
class Guess:
    """Ids of the layers proposed; ``ms`` holds several for a scene that comes a band a file."""

    pan: str | None
    ms: tuple[str, ...]


def natural_key(name: str) -> list[tuple[int, int, str]]:
    """Sort key under which B2 comes before B10."""
    parts = _DIGITS.split(name.casefold())
    return [(1, int(part), "") if part.isdigit() else (0, 0, part) for part in parts]


def guess(rasters: Sequence[Raster]) -> Guess:
    """Propose PAN and MS among rasters.

    PAN is the single-band raster with the finest pixel, one named like a panchromatic band first. MS is
    the multi-band raster with the finest pixel that is coarser than PAN's; without one, the single-band
    rasters that share a coarser pixel, in the order of their names (bands 2 to 5 where they are named as
    Landsat names its files, by wavelength where they are named by colour).
    """
    singles = [raster for raster in rasters if raster.bands == 1 and raster.pixel > 0]
    if not singles:
        multis = [raster for raster in rasters if raster.bands > 1]
        return Guess(None, (multis[0].id,) if multis else ())
    pan = min(
        singles,
        key=lambda raster: (raster.pixel, not _PAN_NAME.search(raster.name), natural_key(raster.name)),
    )
    coarser = [raster for raster in rasters if raster.pixel > 1.5 * pan.pixel]
    multis = [raster for raster in coarser if raster.bands > 1]
    if multis:
        return Guess(pan.id, (min(multis, key=lambda raster: raster.pixel).id,))
    return Guess(pan.id, tuple(raster.id for raster in _stack(coarser)))


def _stack(singles: Sequence[Raster]) -> list[Raster]:
    """The single-band rasters of the finest shared pixel, in band order; nothing below two."""
    if not singles:
        return []
    finest = min(raster.pixel for raster in singles)
    same = sorted(
        (raster for raster in singles if raster.pixel < 1.05 * finest), key=lambda r: natural_key(r.name)
    )
    numbered = {}
    for raster in same:
        match = _LANDSAT_BAND.search(raster.name)
        if match:
            numbered.setdefault(int(match.group(1)), raster)
    if all(number in numbered for number in _LANDSAT_WANTED):
        return [numbered[number] for number in _LANDSAT_WANTED]
    if len(same) > 1 and all(_colour(raster.name) for raster in same):
        same.sort(key=lambda raster: _COLOURS.index(_colour(raster.name)))
    return same if len(same) > 1 else []


def _colour(name: str) -> str:
    """The colour that a name ends with, by wavelength in ``_COLOURS``; empty if it names none."""
    last = re.split(r"[^a-z]+", name.casefold())[-1]
    return last if last in _COLOURS else ""
