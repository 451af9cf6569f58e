"""A Landsat delivery named by its metadata file (``*_MTL.txt``, ``.xml``, ``.json``): its files of bands."""

from __future__ import annotations

import re
from pathlib import Path

from .errors import InputError
from .sentence import say

#: USGS's names: LC08_..._MTL.txt and the like.
_NAME = re.compile(r"_MTL\.(txt|xml|json)$", re.IGNORECASE)
_BAND = re.compile(r"FILE_NAME_BAND_(\d+)\W+([\w.\-]+\.TIF)", re.IGNORECASE)
#: Blue, green, red, near infrared by the mission's number; PAN is band 8 of all.
_MS = {7: (1, 2, 3, 4), 8: (2, 3, 4, 5), 9: (2, 3, 4, 5)}
_PAN = 8


def pan_of(path: str) -> str:
    """PAN's file where ``path`` is a delivery's metadata file; else ``path`` itself.

    Raises:
        InputError: the delivery has no PAN, or its file is not there.
    """
    return _files(path, (_PAN,))[0] if _NAME.search(path) else path


def ms_of(path: str) -> tuple[str, ...]:
    """The files of blue, green, red and near infrared where ``path`` is a delivery's metadata file.

    Raises:
        InputError: the delivery is of a sensor without PAN, or a file is not there.
    """
    if not _NAME.search(path):
        return (path,)
    mission = re.search(r"SPACECRAFT_ID\W+LANDSAT_(\d)", _text(path))
    wanted = _MS.get(int(mission.group(1)) if mission else 0)
    if wanted is None:
        raise InputError(
            say("{file} is not of Landsat 7, 8 or 9, the ones with a panchromatic band.", file=path),
            say("Give the files of the bands themselves."),
            "delivery",
        )
    return _files(path, wanted)


def _text(path: str) -> str:
    try:
        return Path(path).read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        raise InputError(
            say("The metadata file {file} cannot be read.", file=path), say("Check the path."), "missing"
        ) from error


def _files(path: str, wanted: tuple[int, ...]) -> tuple[str, ...]:
    named = {int(number): name for number, name in _BAND.findall(_text(path))}
    found = []
    for number in wanted:
        file = Path(path).parent / named.get(number, "")
        if number not in named or not file.is_file():
            raise InputError(
                say("Band {number} of the delivery {file} is not there.", number=number, file=path),
                say("Keep the bands' files beside the metadata file."),
                "delivery",
            )
        found.append(str(file))
    return tuple(found)
