"""A Landsat delivery chosen by its metadata file: which files beside it are PAN and MS."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

#: USGS's names: LC08_..._MTL.txt and the like.
_NAME = re.compile(r"_MTL\.(txt|xml|json)$", re.IGNORECASE)
_BAND = re.compile(r"FILE_NAME_BAND_(\d+)\W+([\w.\-]+\.TIF)", re.IGNORECASE)
#: Blue, green, red, near infrared by the mission's number; PAN is band 8 of all.
_MS = {"7": (1, 2, 3, 4), "8": (2, 3, 4, 5), "9": (2, 3, 4, 5)}
_PAN = 8


@dataclass(frozen=True)
class Delivery:
    """Files of a delivery: PAN, and MS in band order."""

    pan: str
    ms: tuple[str, ...]


def is_delivery(path: str) -> bool:
    """Whether a file's name is that of a delivery's metadata file."""
    return bool(_NAME.search(path))


def delivery(path: str) -> Delivery | None:
    """The delivery of a metadata file; None where it is of a sensor without PAN, or a file is missing."""
    try:
        text = Path(path).read_text(encoding="utf-8", errors="replace")
    except OSError:
        return None
    named = {int(number): str(Path(path).parent / name) for number, name in _BAND.findall(text)}
    mission = re.search(r"SPACECRAFT_ID\W+LANDSAT_(\d)", text)
    wanted = _MS.get(mission.group(1) if mission else "", ())
    files = [named.get(number, "") for number in (_PAN, *wanted)]
    if not wanted or not all(name and Path(name).is_file() for name in files):
        return None
    return Delivery(files[0], tuple(files[1:]))
