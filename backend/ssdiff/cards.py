"""What weights files and adapters say of themselves, read from their headers without torch."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from .errors import InputError
from .sentence import say

#: What an adapter's metadata says as ``format``; files of another one are refused.
ADAPTER = "ssdiff-adapter-1"
#: What every adapter states, beside the format.
STATED = ("base", "base_name", "bands", "ratio", "rank", "alpha", "sensor")
#: The hint where a file is no adapter.
MEND = say("Give a .safetensors file that was made by adapting to a scene.")
#: Side of the windows (PAN pixels) of fine-tuning, at most: of a small scene a part is to be learnt from and a
#: part held out. The factors serve windows of any side.
_TUNED = 64


def words(path: Path) -> dict[str, str]:
    """The metadata of a safetensors file.

    Raises:
        OSError, ValueError, KeyError, TypeError: it cannot be read, or has none.
    """
    with open(path, "rb") as file:
        length = int.from_bytes(file.read(8), "little")
        if not 2 <= length <= 2**24:
            raise ValueError("length")
        found = json.loads(file.read(length))["__metadata__"]
    return {str(key): str(value) for key, value in found.items()}


def served_by(path: Path) -> tuple[int, int]:
    """Bands and ratio that a weights file states.

    Raises:
        InputError: it is no weights file.
    """
    return _config(path, "bands"), _config(path, "ratio")


def passes(path: Path) -> int:
    """How often a window goes through the network of a weights file: once a group of bands.

    Raises:
        InputError: it is no weights file.
    """
    return max(1, len(dict(_stated(path, "config")).get("groups", ())))


def tuned_window(own: int) -> int:
    """Side of the windows (PAN pixels) in which weights that are run at ``own`` are fine-tuned and judged."""
    return min(own, _TUNED)


def tuned_window_of(path: Path) -> int:
    """The same for a weights file.

    Raises:
        InputError: it is no weights file.
    """
    return tuned_window(_config(path, "window"))


def scales_by_scene(path: Path) -> bool:
    """Whether weights were trained on values scaled by the scene's percentiles, as the product's are.

    Raises:
        InputError: it is no weights file.
    """
    return not str(_stated(path, "scale")).startswith("divided")


def _config(path: Path, key: str) -> int:
    return int(dict(_stated(path, "config"))[key])


def _stated(path: Path, name: str) -> Any:
    """A value of a weights file's metadata. Raises InputError where it is no weights file."""
    try:
        return json.loads(words(path)[name])
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise InputError(
            say("{file} is not a weights file, or is damaged.", file=path),
            say("Give a .safetensors file of weights, or install the plugin again."),
            "weights-file",
        ) from error


def adapter(path: Path) -> dict[str, Any]:
    """What an adapter states.

    Raises:
        InputError: no such file, or no adapter.
    """
    if not path.is_file():
        raise InputError(
            say("The adapter {file} cannot be found.", file=path), say("Check the path."), "adapter-missing"
        )
    try:
        found = words(path)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise InputError(
            say("{file} is not an adapter file, or is damaged.", file=path), MEND, "adapter-file"
        ) from error
    return adapter_meta(path, found)


def adapter_meta(path: Path, found: Mapping[str, str]) -> dict[str, Any]:
    """An adapter's metadata in Python's values.

    Raises:
        InputError: it is no adapter, or does not say what it must.
    """
    if found.get("format") != ADAPTER:
        raise InputError(
            say("{file} does not say that it holds an adapter.", file=path), MEND, "adapter-format"
        )
    try:
        meta = {key: json.loads(value) for key, value in found.items() if key != "format"}
    except ValueError as error:
        raise InputError(
            say("The metadata of {file} cannot be read.", file=path), MEND, "adapter-metadata"
        ) from error
    check_meta(path, meta)
    return meta


def check_meta(path: Path, meta: Mapping[str, Any]) -> None:
    """Refuse metadata of an adapter that lacks something or cannot be.

    Raises:
        InputError: the first fault, by name.
    """
    lacking = [key for key in STATED if key not in meta]
    if lacking:
        raise InputError(
            say("The metadata of {file} lacks {key}.", file=path, key=lacking[0]), MEND, "adapter-metadata"
        )
    rank, alpha = meta["rank"], meta["alpha"]
    fits = {
        "rank": isinstance(rank, int) and not isinstance(rank, bool) and 0 < rank <= 256,
        "alpha": isinstance(alpha, (int, float)) and math.isfinite(alpha),
        "bands": isinstance(meta["bands"], (list, tuple)) and bool(meta["bands"]),
        "base": isinstance(meta["base"], str),
    }
    for key, good in fits.items():
        if not good:
            raise InputError(
                say(
                    "The metadata of {file} cannot be: {key} is {value}.",
                    file=path,
                    key=key,
                    value=repr(meta[key]),
                ),
                MEND,
                "adapter-metadata",
            )


def check_base(path: Path, meta: Mapping[str, Any], bands: int, ratio: int, base: str) -> None:
    """Refuse an adapter that was made for other weights.

    Args:
        path: the adapter's.
        meta: what it says.
        bands: of the weights.
        ratio: of the weights.
        base: SHA-256 of the weights file.

    Raises:
        InputError: other bands, another ratio, or another file.
    """
    if len(meta["bands"]) != bands or meta["ratio"] != ratio:
        raise InputError(
            say(
                "The adapter {file} is for {bands} bands at ratio {ratio}, the weights for {other} at ratio {served}.",
                file=path,
                bands=len(meta["bands"]),
                ratio=meta["ratio"],
                other=bands,
                served=ratio,
            ),
            say("Give an adapter that was made for these weights."),
            "adapter-bands",
        )
    if meta["base"] != base:
        raise InputError(
            say(
                "The adapter {file} was made for other weights ({other}, {sha}...) than these ({base}...).",
                file=path,
                other=meta["base_name"],
                sha=meta["base"][:12],
                base=base[:12],
            ),
            say("Adapt to the scene anew, or give the weights it was made for."),
            "adapter-base",
        )
