"""What an adapter file says of itself, read from its header."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass

from qgis.PyQt.QtCore import QCoreApplication

#: What the header names as its format, without the version, and how long a header may be (bytes).
_FORMAT, _LONGEST = "ssdiff-adapter-", 1 << 24
ENDING = ".safetensors"


class AdapterError(Exception):
    """A file that is no adapter, in one sentence with its mend."""


@dataclass(frozen=True)
class Facts:
    """What an adapter was made of, and what it gave.

    Attributes:
        scene: names of the files it learnt from; empty where it does not say.
        sam: SAM (degrees) of the held-out part before and after; None where it does not say.
        gain: whether it was better than the model alone.
    """

    scene: str
    sam: tuple[float, float] | None
    gain: bool


def check_adapter(path: str) -> Facts:
    """What an adapter says of itself.

    Raises:
        AdapterError: there is no such file, or it is no adapter.
    """
    name = os.path.basename(path)
    if not os.path.isfile(path):
        raise AdapterError(_tr("The adapted model {} does not exist. Choose another file.").format(path))
    try:
        words = _header(path)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise AdapterError(
            _tr("“{}” is damaged or no adapted model. Choose a file made by Adapt to a scene.").format(name)
        ) from error
    if not str(words.get("format", "")).startswith(_FORMAT):
        raise AdapterError(
            _tr("“{}” holds no adapted model. Choose a file made by Adapt to a scene.").format(name)
        )
    return _facts(words)


def file_filter() -> str:
    """The filter of file dialogs."""
    return _tr("Adapted models (*.safetensors)")


def _header(path: str) -> dict[str, str]:
    with open(path, "rb") as file:
        length = int.from_bytes(file.read(8), "little")
        if not 2 <= length <= _LONGEST:
            raise ValueError("length")
        found: dict[str, str] = dict(json.loads(file.read(length))["__metadata__"])
    return found


def _facts(words: dict[str, str]) -> Facts:
    def said(key: str) -> object:
        try:
            return json.loads(words.get(key, "null"))
        except ValueError:
            return None

    before, after = said("before"), said("after")
    sam = None
    if isinstance(before, dict) and isinstance(after, dict) and before.get("sam") and after.get("sam"):
        sam = float(before["sam"]), float(after["sam"])
    return Facts(str(said("scene") or ""), sam, said("gain") is not False)


def _tr(text: str) -> str:
    return QCoreApplication.translate("SSDiffAdapter", text)
