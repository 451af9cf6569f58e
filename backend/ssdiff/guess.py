"""Which sensor took a scene: a guess from metadata, names, band count, ratio and pixel size."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING

from .sentence import follow, say

if TYPE_CHECKING:
    from .sensors import Sensor

#: The mend where no trained model serves a scene.
CLASSICAL = say("Use a classical method such as mtf-glp-fs or gsa.")
RATIO_SLACK = 0.05
_SAY_WHICH = say("Say which bands they are, or use a classical method such as mtf-glp-fs or gsa.")

_WORDS = {
    "coastal": say("coastal"),
    "blue": say("blue"),
    "green": say("green"),
    "yellow": say("yellow"),
    "red": say("red"),
    "rededge": say("rededge"),
    "nir": say("nir"),
    "nir1": say("nir1"),
    "nir2": say("nir2"),
}

_SPOKEN = {
    "coastal": r"c|band_?c|coastal([ _-]?(blue|aerosol))?|aerosol|(ultra|deep)[ _-]?blue|db",
    "blue": r"b|band_?b|blue?",
    "green": r"g|band_?g|green|grn",
    "yellow": r"y|band_?y|yellow",
    "red": r"r|band_?r|red",
    "rededge": r"re|band_?re|red[ _-]?edge",
    "nir": r"n|band_?n|n?ir|near[ _-]?infra[ _-]?red",
    "nir1": r"n1|band_?n1|nir[ _-]?1|near[ _-]?infra[ _-]?red[ _-]?1",
    "nir2": r"n2|band_?n2|nir[ _-]?2|near[ _-]?infra[ _-]?red[ _-]?2",
}
_LANDSAT = {
    "l7": {"1": "blue", "2": "green", "3": "red", "4": "nir"},
    "l89": {"2": "blue", "3": "green", "4": "red", "5": "nir"},
}
_PAN = re.compile(r"(?:^|[^a-z0-9])(?:pan|panchromatic|p00\d|b8)(?![a-z0-9])")


@dataclass(frozen=True)
class Guess:
    """What the scene seems to be.

    Attributes:
        sensor: the preset, or None where none fits.
        bands: 1-based positions in the stack, in the preset's band order; None where there is no preset.
        why: the reasons, in sentences for people.
        certain: whether metadata or names say so themselves, rather than counts and sizes.
        mend: what can be done where no model serves the scene.
        evidence: the part of ``why`` about the sensor alone, for those who give the bands themselves.
    """

    sensor: Sensor | None
    bands: tuple[int, ...] | None
    why: str
    certain: bool
    mend: str = CLASSICAL
    evidence: str = ""

    @property
    def served(self) -> bool:
        """Whether a trained model exists for it."""
        return self.sensor is not None and self.sensor.weights is not None


def _named(text: str, presets: Mapping[str, Sensor]) -> list[str]:
    """Presets whose signs occur as words of the text."""
    text = text.lower()
    return [
        name
        for name, preset in presets.items()
        if any(re.search(rf"(?<![a-z0-9])(?:{sign})(?![a-z0-9])", text) for sign in preset.signs)
    ]


def in_words(names: Iterable[str]) -> list[str]:
    """Band names for people, in their language."""
    return [_WORDS.get(name, name) for name in names]


def unserved(count: int, ratio: float) -> str:
    """That no trained model fits."""
    if count == 1:
        return say("No trained model fits a single band.")
    return say("No trained model fits {bands} bands at ratio {ratio:.3g}.", bands=count, ratio=ratio)


def mend(count: int) -> str:
    """What can be done where no trained model fits."""
    return say("Add the other band files.") if count == 1 else CLASSICAL


def _evidence(
    tags: Mapping[str, str], paths: Sequence[str], presets: Mapping[str, Sensor]
) -> tuple[list[str], str]:
    """Presets named by the best witness there is, and what it says."""
    flat = {str(key).upper().rsplit(".", 1)[-1]: str(value) for key, value in tags.items()}
    files = [PurePath(path.replace("\\", "/")) for path in paths]

    def titles(names: list[str]) -> list[str]:
        return [presets[name].title for name in names]

    words = [*flat.values(), flat.get("MISSION", "") + flat.get("MISSION_INDEX", "")]
    if found := _named(" ; ".join(words), presets):
        return found, say("The metadata name {sensors}.", sensors=titles(found))
    if found := _named(" ; ".join(file.name for file in files), presets):
        return found, say("The file name speaks of {sensors}.", sensors=titles(found))
    if found := _named(" ; ".join(file.parent.name for file in files), presets):
        return found, say("The folder name speaks of {sensors}.", sensors=titles(found))
    return [], ""


def _spoken(name: str, wanted: Iterable[str]) -> str:
    """The band, of those wanted, that a description speaks of; empty if none."""
    text = re.sub(r"\s+", " ", name.strip().lower())
    for band in wanted:
        patterns = _SPOKEN[band] + (f"|{_SPOKEN['nir1']}" if band == "nir" else "")
        patterns += f"|{_SPOKEN['nir']}" if band == "nir1" else ""
        if re.fullmatch(rf"(?:{patterns})(?: *[(\[].*)?", text):
            return band
    return ""


def _number(pattern: str, text: str) -> str:
    """The number that the pattern's group finds at the end of the text; empty if none."""
    found = re.search(pattern, text.strip().lower())
    return found.group(1) if found else ""


def positions_of(
    preset: Sensor, count: int, names: Sequence[str], paths: Sequence[str]
) -> tuple[tuple[int, ...] | None, str]:
    """Where the preset's bands lie in the stack, and by what: names or numbers."""
    wanted = preset.names
    stems = [PurePath(path.replace("\\", "/")).stem.lower() for path in paths]
    stems = [stem for stem in stems if not _PAN.search(stem)]
    per_band = stems if len(stems) == count else []
    numbers = _LANDSAT.get(preset.name, {})
    spoken = [_spoken(name, wanted) for name in names]
    numbered = [_number(r"(?:b|band[ _-]?)0?(\d{1,2})$", name) for name in names]
    filed = [_number(r"_(?:sr_)?b0?(\d{1,2})$", stem) for stem in per_band]
    coloured = [_spoken(re.split(r"[^a-z0-9]", stem)[-1], wanted) for stem in per_band]
    for said, witness in (
        (spoken, say("by the band names")),
        ([numbers.get(n, "") for n in numbered], say("by the band numbers")),
        ([numbers.get(n, "") for n in filed], say("by the band numbers in the file names")),
        (coloured, say("by the band names in the file names")),
    ):
        if all(said.count(band) == 1 for band in wanted):
            return tuple(said.index(band) + 1 for band in wanted), witness
    return None, ""


def _by_size(
    count: int, ratio: float, dtype: str, gsd: float | None, maximum: float | None
) -> tuple[str, str]:
    """Name of the preset that counts and sizes point at; empty, with the reason, where none does."""
    if _near(ratio, 2):
        if count == 4 and gsd and not 14 <= gsd <= 16:
            told = say(
                "The model for ratio 2 is for Landsat, whose PAN pixels have 15 m; these have {pixel:.3g} m.",
                pixel=gsd,
            )
            return "", follow(unserved(count, ratio), told)
        small = dtype == "uint8" or (maximum is not None and maximum <= 255 and "float" not in dtype)
        name = {4: "l7" if small else "l89"}.get(count, "")
    elif _near(ratio, 4):
        name = {3: "rgb", 4: "msi4", 8: "msi8"}.get(count, "")
    else:
        name = ""
    return name, "" if name else unserved(count, ratio)


def _near(ratio: float, wanted: int) -> bool:
    return abs(ratio / wanted - 1) <= RATIO_SLACK


def guess(
    count: int,
    ratio: float,
    names: Sequence[str | None] = (),
    tags: Mapping[str, str] | None = None,
    paths: Sequence[str] = (),
    dtype: str = "",
    gsd: float | None = None,
    maximum: float | None = None,
) -> Guess:
    """Guesses the sensor of a scene and where its bands lie in the stack.

    Args:
        count: bands in the stacked MS.
        ratio: size of an MS pixel in PAN pixels.
        names: band descriptions, in the order of the stack.
        tags: metadata items of PAN and MS, of any domain (SATELLITEID, MISSION, SPACECRAFT_ID ...).
        paths: files of MS in the order of the stack; PAN's may be among them.
        dtype: numpy's name of the pixel type.
        gsd: PAN pixel in metres, where the CRS has metres.
        maximum: largest value met.

    Returns:
        The guess. Its sensor is None where no preset fits; ``why`` then gives the reason and the way out.
    """
    from .sensors import sensors

    presets = sensors()
    spoken = [name or "" for name in names]
    found, said = _evidence(tags or {}, paths, presets)
    if len(found) > 1:
        return Guess(None, None, said, False, say("Choose the sensor among them."))
    if not found:
        return _unnamed(presets, count, ratio, spoken, paths, dtype, gsd, maximum)
    preset = presets[found[0]]
    if not _near(ratio, preset.ratio):
        odd = say(
            "But MS pixels are {ratio:.3g} times as large as PAN's, not {wanted} times.",
            ratio=ratio,
            wanted=preset.ratio,
        )
        return Guess(None, None, follow(said, odd), False)
    return _named_sensor(preset, said, count, spoken, paths)


def _named_sensor(
    preset: Sensor,
    why: str,
    count: int,
    names: Sequence[str],
    paths: Sequence[str],
) -> Guess:
    """The guess where metadata or names give the sensor."""
    bands, by = positions_of(preset, count, names, paths)
    if bands:
        told = say("Its bands are {bands} {by}.", bands=bands, by=by)
        return Guess(preset, bands, follow(follow(why, told), _left_out(count - len(bands))), True, evidence=why)
    first = preset.delivered[:count]
    if count in {len(preset.delivered), len(preset.bands)} and set(preset.names) <= set(first):
        bands = tuple(preset.delivered.index(band) + 1 for band in preset.names)
        told = say(
            "The bands are unnamed and taken in the provider's order ({bands}).", bands=in_words(first)
        )
        return Guess(preset, bands, follow(follow(why, told), _left_out(count - len(bands))), False, evidence=why)
    for bundle in preset.bundles:
        if len(bundle.bands) != count:
            continue
        bands, by = positions_of(bundle, count, names, paths)
        if bands is None and contradicted(bundle.delivered, names):
            other = say(
                "MS has {bands} bands, whose names are not {names}.", bands=count, names=in_words(bundle.names)
            )
            return Guess(None, None, follow(why, other), False, _SAY_WHICH)
        return Guess(bundle, *_fewer(bundle, bands, by, why), bands is not None, evidence=why)
    odd = say(
        "It has {wanted} bands ({names}), MS has {bands} that nothing names.",
        wanted=len(preset.bands),
        names=in_words(preset.names),
        bands=count,
    )
    return Guess(None, None, follow(why, odd), False, mend(count) if count == 1 else _SAY_WHICH)


def contradicted(wanted: Sequence[str], names: Sequence[str]) -> bool:
    """Whether bands, taken as ``wanted`` in their order, are named otherwise."""
    for band, name in zip(wanted, names, strict=False):
        if _spoken(name, _SPOKEN) and not _spoken(name, [band]):
            return True
    return False


def _left_out(count: int) -> str:
    """That bands are left out; empty where none are."""
    if count < 1:
        return ""
    if count == 1:
        return say("One further band is left out.")
    return say("{bands} further bands are left out.", bands=count)


def _fewer(preset: Sensor, bands: tuple[int, ...] | None, by: str, why: str) -> tuple[tuple[int, ...], str]:
    """Positions of the bands of a preset that any sensor may have, or of a bundle, and why."""
    if bands:
        return bands, follow(
            why, say("The bands {names} were found {by}.", names=in_words(preset.names), by=by)
        )
    order = preset.delivered if set(preset.delivered) == set(preset.names) else preset.names
    told = say("The bands are unnamed and taken as {names}.", names=in_words(order))
    return tuple(order.index(name) + 1 for name in preset.names), follow(why, told)


def _unnamed(
    presets: Mapping[str, Sensor],
    count: int,
    ratio: float,
    names: Sequence[str],
    paths: Sequence[str],
    dtype: str,
    gsd: float | None,
    maximum: float | None,
) -> Guess:
    """The guess from counts and sizes alone."""
    name, against = _by_size(count, ratio, dtype, gsd, maximum)
    if not name:
        return Guess(None, None, against, False, mend(count))
    preset = presets[name]
    why: str = say("Neither the layers nor their names tell the sensor.")
    if preset.signs:
        fits = say("The number of bands and the pixel sizes are those of {sensor}.", sensor=preset.title)
        why = follow(why, fits)
    return Guess(preset, *_fewer(preset, *positions_of(preset, count, names, paths), why), False, evidence=why)
