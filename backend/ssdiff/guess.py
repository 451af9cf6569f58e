"""Which sensor took a scene: a guess from metadata, names, band count, ratio and pixel size."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .sensors import Sensor

CLASSICAL = "Use a classical method such as gsa or mtf-glp-fs, or name the sensor (--sensor)."
RATIO_SLACK = 0.05

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
    """

    sensor: Sensor | None
    bands: tuple[int, ...] | None
    why: str
    certain: bool

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


def _evidence(
    tags: Mapping[str, str], paths: Sequence[str], presets: Mapping[str, Sensor]
) -> tuple[list[str], str]:
    """Presets named by the best witness there is, and that witness."""
    flat = {str(key).upper().rsplit(".", 1)[-1]: str(value) for key, value in tags.items()}
    words = [*flat.values(), flat.get("MISSION", "") + flat.get("MISSION_INDEX", "")]
    files = [PurePath(path.replace("\\", "/")) for path in paths]
    for witness, text in (
        ("the metadata", " ; ".join(words)),
        ("the file name", " ; ".join(file.name for file in files)),
        ("the folder name", " ; ".join(file.parent.name for file in files)),
    ):
        found = _named(text, presets)
        if found:
            return found, witness
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
    """Where the preset's bands lie in the stack by names and numbers, and what said so."""
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
        (spoken, "the band names"),
        ([numbers.get(n, "") for n in numbered], "the band numbers"),
        ([numbers.get(n, "") for n in filed], "the band numbers in the file names"),
        (coloured, "the band names in the file names"),
    ):
        if all(said.count(band) == 1 for band in wanted):
            return tuple(said.index(band) + 1 for band in wanted), witness
    return None, ""


def _by_size(
    count: int, ratio: float, dtype: str, gsd: float | None, maximum: float | None
) -> tuple[str, str]:
    """Name of the preset that counts and sizes point at, and why; empty name with the reason against."""
    size = f", PAN pixels of {gsd:g} m" if gsd else ""
    if _near(ratio, 2):
        if count not in (3, 4):
            return "", f"{count} bands at ratio 2 without names"
        if gsd and not 14 <= gsd <= 16:
            return "", f"ratio 2{size}, which is not Landsat's 15 m"
        if count == 3:
            return "rgb", f"3 bands at ratio 2{size}"
        small = dtype == "uint8" or (maximum is not None and maximum <= 255 and "float" not in dtype)
        said = f"4 bands at ratio 2{size}"
        return ("l7", f"{said}, 8-bit values") if small else ("l89", said)
    if not _near(ratio, 4):
        return "", f"a ratio of {ratio:.3g} between MS and PAN pixels"
    if count == 3:
        return "rgb", f"3 bands at ratio 4{size}"
    if count == 4:
        return "msi4", f"4 bands at ratio 4{size}"
    if count == 8:
        return "msi8", f"8 bands at ratio 4{size}"
    return "", f"{count} band{'' if count == 1 else 's'} at ratio 4"


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
    found, witness = _evidence(tags or {}, paths, presets)
    if len(found) > 1:
        titles = " and ".join(presets[name].title for name in found)
        return Guess(
            None, None, f"{witness.capitalize()} speaks of {titles}. Name one of them (--sensor).", False
        )
    if not found:
        return _unnamed(presets, count, ratio, spoken, paths, dtype, gsd, maximum)
    preset = presets[found[0]]
    why = f"{witness.capitalize()} says {preset.title}"
    if not _near(ratio, preset.ratio):
        reason = f"{why}, but the ratio of MS to PAN pixels is {ratio:.3g}, not {preset.ratio}."
        return Guess(None, None, f"{reason} {CLASSICAL}", False)
    return _named_sensor(presets, preset, why, count, spoken, paths)


def _named_sensor(
    presets: Mapping[str, Sensor],
    preset: Sensor,
    why: str,
    count: int,
    names: Sequence[str],
    paths: Sequence[str],
) -> Guess:
    """The guess where metadata or names give the sensor."""
    bands, said = positions_of(preset, count, names, paths)
    if bands:
        rest = count - len(bands)
        left = f"; {rest} further band{'s are' if rest > 1 else ' is'} left out" if rest > 0 else ""
        where = ", ".join(str(band) for band in bands)
        return Guess(preset, bands, f"{why}; its bands are {where} by {said}{left}.", True)
    first = preset.delivered[:count]
    order = ", ".join(first)
    if count in {len(preset.delivered), len(preset.bands)} and set(preset.names) <= set(first):
        bands = tuple(preset.delivered.index(band) + 1 for band in preset.names)
        left = "; the others are left out" if count > len(bands) else ""
        told = f"{why}; the bands are unnamed and taken in the provider's order ({order}){left}."
        return Guess(preset, bands, told, False)
    if count in (3, 4) and preset.weights == "wv8":
        generic = presets["msi4" if count == 4 else "rgb"]
        bands, said = positions_of(generic, count, names, paths)
        taken = f"by {said}" if bands else f"unnamed, taken as {', '.join(generic.names)}"
        told = f"{why}, {count} bands of it, {taken}: the preset for {count} bands of any sensor serves it."
        told += "" if generic.weights else f" No model serves {count} bands. {CLASSICAL}"
        return Guess(generic, bands or tuple(range(1, count + 1)), told, bands is not None)
    need = f"{why}, whose preset has {len(preset.bands)} bands ({', '.join(preset.names)})"
    told = f"{need}, but MS has {count} band{'' if count == 1 else 's'} that nothing names."
    return Guess(None, None, f"{told} Say which they are (--bands). {CLASSICAL}", False)


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
    name, why = _by_size(count, ratio, dtype, gsd, maximum)
    if not name:
        return Guess(None, None, f"No model fits: {why}. {CLASSICAL}", False)
    preset = presets[name]
    bands, said = positions_of(preset, count, names, paths)
    order = f"in the order given by {said}" if bands else f"unnamed, taken as {', '.join(preset.names)}"
    told = f"Nothing names the sensor; {why} fit {preset.title}. Bands {order}."
    told += "" if preset.weights else f" No model serves {count} bands. {CLASSICAL}"
    return Guess(preset, bands or tuple(range(1, count + 1)), told, False)
