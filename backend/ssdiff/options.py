"""Checks of single options: each takes an option's name and value and gives the value in its final type."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import MISSING, field
from typing import Any

from .errors import InputError
from .sentence import say

Check = Callable[[str, Any], Any]
#: Beyond any coordinate.
_FAR = 1e300


def _wrong(name: str, wanted: str, value: object) -> InputError:
    text = repr(value) if not isinstance(value, str) else f"'{value}'"
    return InputError(f"--{name.replace('_', '-')} must be {wanted}, not {text[:80]}.", code="bad-option")


def path(name: str, value: object) -> str:
    """A path."""
    if not isinstance(value, str) or not value.strip() or "\0" in value:
        raise _wrong(name, "the path of a file", value)
    return value


def paths(name: str, value: object) -> tuple[str, ...]:
    """One path or several."""
    items = [value] if isinstance(value, str) else value
    if not isinstance(items, list | tuple) or not items:
        raise _wrong(name, "one path or a list of paths", value)
    return tuple(path(name, item) for item in items)


def tiff(name: str, value: object) -> str:
    """The path of a GeoTIFF to write."""
    target = path(name, value)
    if not target.lower().endswith((".tif", ".tiff")):
        raise InputError(
            say("{file} cannot be written: the result is a GeoTIFF.", file=target),
            say("Give a name that ends in .tif."),
            code="output-format",
        )
    return target


def word(name: str, value: object) -> str:
    """A word."""
    if not isinstance(value, str) or not value.strip():
        raise _wrong(name, "a word", value)
    return value.strip()


def choice(options: tuple[str, ...]) -> Check:
    """One of some words."""

    def check(name: str, value: object) -> str:
        if not isinstance(value, str) or value not in options:
            raise _wrong(name, "one of " + ", ".join(options), value)
        return value

    return check


def device(name: str, value: object) -> str:
    """A device by torch's name, or ``auto``."""
    if not isinstance(value, str) or not re.fullmatch(r"auto|cpu|mps|cuda(:\d{1,3})?", value):
        raise _wrong(name, "auto, cpu, cuda, cuda:N or mps", value)
    return value


def integer(low: int, high: int) -> Check:
    """A whole number from ``low`` to ``high``."""

    def check(name: str, value: object) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
            raise _wrong(name, f"a whole number from {low} to {high}", value)
        return value

    return check


def number(low: float, high: float) -> Check:
    """A number from ``low`` to ``high``; text that reads as one will do."""

    def check(name: str, value: object) -> float:
        try:
            found = math.nan if isinstance(value, bool) else float(value)  # type: ignore[arg-type]
        except (TypeError, ValueError):
            found = math.nan
        if not low <= found <= high:
            raise _wrong(name, f"a number from {low:g} to {high:g}", value)
        return found

    return check


def flag(name: str, value: object) -> bool:
    """True or false."""
    if not isinstance(value, bool):
        raise _wrong(name, "true or false", value)
    return value


def _numbers(value: object) -> list[Any] | None:
    """The items of a list, or of text like ``2,3,4``; None where it is neither."""
    if isinstance(value, str):
        try:
            return [
                float(item) if re.search(r"[.einf]", item.lower()) else int(item) for item in value.split(",")
            ]
        except ValueError:
            return None
    return list(value) if isinstance(value, list | tuple) else None


def bands(name: str, value: object) -> tuple[int, ...]:
    """Band positions from 1, each once."""
    items = _numbers(value)
    if not items or not all(isinstance(i, int) and not isinstance(i, bool) and i >= 1 for i in items):
        raise _wrong(name, "band positions counted from 1, such as 2,3,4,5", value)
    twice = [band for band in items if items.count(band) > 1]
    if twice:
        raise InputError(
            say("Band {band} is given twice.", band=twice[0]), say("Name each band once."), code="bad-option"
        )
    return tuple(items)


def extent(name: str, value: object) -> tuple[float, float, float, float]:
    """Four finite numbers xmin, ymin, xmax, ymax that enclose something."""
    items = _numbers(value)
    numbers = items and len(items) == 4 and not any(isinstance(i, bool | str) for i in items)
    if not items or not numbers or not all(isinstance(i, int | float) and abs(i) < _FAR for i in items):
        raise _wrong(name, "four numbers xmin,ymin,xmax,ymax", value)
    xmin, ymin, xmax, ymax = (float(item) for item in items)
    if xmin >= xmax or ymin >= ymax:
        raise InputError(
            say("The extent {extent} is empty.", extent=[f"{item:g}" for item in items]),
            say("Give xmin, ymin, xmax, ymax with xmin below xmax and ymin below ymax."),
            code="bad-option",
        )
    return xmin, ymin, xmax, ymax


def option(check: Check, text: str, default: Any = MISSING, **extra: Any) -> Any:
    """A field that is a long option.

    Args:
        check: (name, value) -> the value in its final type; raises InputError.
        text: what ``--help`` says.
        default: MISSING where the option must be given.
        extra: ``short`` (one letter), ``metavar``, ``positional`` for the command line.
    """
    kinds: dict[Check, str] = {flag: "flag", paths: "paths"}
    kind = kinds.get(check, "integer" if check.__qualname__.startswith("integer") else "value")
    return field(default=default, metadata={"check": check, "text": text, "kind": kind, **extra})
