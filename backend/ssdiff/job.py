"""What is asked for: a dataclass a job, its fields the long options of the command line."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, dataclass, field, fields
from typing import Any, ClassVar, TypeVar

from .errors import InputError

METHODS = ("ssdiff", "exp", "brovey", "gsa", "bt-h", "mtf-glp-fs", "bdsd-pc")
ALIGNMENTS = ("geo", "auto", "none")
DTYPES = ("uint8", "int8", "uint16", "int16", "uint32", "int32", "float32", "float64")

Check = Callable[[str, Any], Any]
J = TypeVar("J", bound="Job")


def _wrong(name: str, wanted: str, value: object) -> InputError:
    text = repr(value) if not isinstance(value, str) else f"'{value}'"
    return InputError(f"--{name.replace('_', '-')} must be {wanted}, not {text[:80]}.", code="bad-option")


def _path(name: str, value: object) -> str:
    if not isinstance(value, str) or not value.strip() or "\0" in value:
        raise _wrong(name, "the path of a file", value)
    return value


def _paths(name: str, value: object) -> tuple[str, ...]:
    items = [value] if isinstance(value, str) else value
    if not isinstance(items, list | tuple) or not items:
        raise _wrong(name, "one path or a list of paths", value)
    return tuple(_path(name, item) for item in items)


def _tiff(name: str, value: object) -> str:
    path = _path(name, value)
    if not path.lower().endswith((".tif", ".tiff")):
        raise InputError(
            f"{path} cannot be written: the result is a GeoTIFF.",
            "Give a name that ends in .tif.",
            code="output-format",
        )
    return path


def _word(name: str, value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise _wrong(name, "a word", value)
    return value.strip()


def _choice(options: tuple[str, ...]) -> Check:
    def check(name: str, value: object) -> str:
        if not isinstance(value, str) or value not in options:
            raise _wrong(name, "one of " + ", ".join(options), value)
        return value

    return check


def _device(name: str, value: object) -> str:
    if not isinstance(value, str) or not re.fullmatch(r"auto|cpu|mps|cuda(:\d{1,3})?", value):
        raise _wrong(name, "auto, cpu, cuda, cuda:N or mps", value)
    return value


def _integer(low: int, high: int) -> Check:
    def check(name: str, value: object) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
            raise _wrong(name, f"a whole number from {low} to {high}", value)
        return value

    return check


def _flag(name: str, value: object) -> bool:
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


def _bands(name: str, value: object) -> tuple[int, ...]:
    items = _numbers(value)
    if not items or not all(isinstance(i, int) and not isinstance(i, bool) and i >= 1 for i in items):
        raise _wrong(name, "band positions counted from 1, such as 2,3,4,5", value)
    twice = [band for band in items if items.count(band) > 1]
    if twice:
        raise InputError(
            f"Band {twice[0]} is given twice in --bands.", "Name each band once.", code="bad-option"
        )
    return tuple(items)


def _extent(name: str, value: object) -> tuple[float, float, float, float]:
    items = _numbers(value)
    numbers = items and len(items) == 4 and not any(isinstance(i, bool | str) for i in items)
    if not items or not numbers or not all(isinstance(i, int | float) and math.isfinite(i) for i in items):
        raise _wrong(name, "four numbers xmin,ymin,xmax,ymax", value)
    xmin, ymin, xmax, ymax = (float(item) for item in items)
    if xmin >= xmax or ymin >= ymax:
        raise InputError(
            f"The extent {xmin:g},{ymin:g},{xmax:g},{ymax:g} is empty.",
            "Give xmin,ymin,xmax,ymax with xmin below xmax and ymin below ymax.",
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
    kinds: dict[Check, str] = {_flag: "flag", _paths: "paths"}
    kind = kinds.get(check, "integer" if check.__qualname__.startswith("_integer") else "value")
    return field(default=default, metadata={"check": check, "text": text, "kind": kind, **extra})


@dataclass(frozen=True)
class Job:
    """Base of every job: the strict reading of its options."""

    name: ClassVar[str] = ""

    @classmethod
    def from_args(cls: type[J], args: Mapping[str, Any]) -> J:
        """Read a job from its options.

        Args:
            args: long options with underscores. ``None`` counts as not given. ``bands`` and
                ``extent`` are lists or text with commas, ``ms`` is a list or a single path.

        Returns:
            The checked job.

        Raises:
            InputError: an option is unknown, missing, of the wrong type, or at odds with another.
        """
        if not isinstance(args, Mapping):
            raise InputError(f"The options of {cls.name} must be an object.", code="bad-option")
        known: dict[str, Field[Any]] = {f.name: f for f in fields(cls)}
        for key in args:
            if key not in known:
                raise InputError(
                    f"{cls.name} has no option '{key}'.",
                    "It has: " + ", ".join(known) + ".",
                    code="unknown-option",
                )
        values: dict[str, Any] = {}
        for key, spec in known.items():
            value = args.get(key)
            if value is not None:
                values[key] = spec.metadata["check"](key, value)
            elif spec.default is MISSING:
                raise InputError(
                    f"{cls.name} needs --{key.replace('_', '-')}: {spec.metadata['text']}.",
                    code="missing-option",
                )
        job = cls(**values)
        job.check()
        return job

    def check(self) -> None:
        """Raise InputError where two options contradict each other."""

    def args(self) -> dict[str, Any]:
        """The options as ``from_args`` takes them, in JSON's types."""
        values = {f.name: getattr(self, f.name) for f in fields(self)}
        return {key: list(value) if isinstance(value, tuple) else value for key, value in values.items()}


@dataclass(frozen=True)
class SceneJob(Job):
    """Base of the jobs that open a PAN and an MS raster."""

    pan: str = option(_path, "the panchromatic raster", metavar="FILE")
    ms: tuple[str, ...] = option(
        _paths, "the multispectral raster, or several whose bands are stacked in this order", metavar="FILE"
    )
    bands: tuple[int, ...] | None = option(
        _bands, "1-based positions in the stack, in the preset's band order", None, metavar="2,3,4,5"
    )
    sensor: str = option(_word, "preset, or auto to guess it from the rasters", "auto", metavar="NAME")
    align: str = option(
        _choice(ALIGNMENTS),
        "geo: by georeferencing; auto: and correct the measured offset; none: by corner",
        "geo",
    )


@dataclass(frozen=True)
class FuseJob(SceneJob):
    """``ssdiff fuse``."""

    name: ClassVar[str] = "fuse"

    output: str = option(_tiff, "the fused GeoTIFF", "", short="o", metavar="FILE")
    method: str = option(_choice(METHODS), "how to fuse", "ssdiff")
    steps: int = option(_integer(1, 1000), "diffusion steps", 1)
    samples: int = option(_integer(1, 64), "samples that are averaged", 1)
    seed: int = option(_integer(0, 2**63 - 1), "seed of the noise", 0)
    uncertainty: str | None = option(
        _tiff, "also write the standard deviation of the samples here", None, metavar="FILE"
    )
    weights: str | None = option(_path, "weights other than the preset's", None, metavar="FILE")
    device: str = option(_device, "auto, cpu, cuda, cuda:N or mps", "auto", metavar="DEVICE")
    threads: int | None = option(_integer(1, 1024), "CPU threads", None, metavar="N")
    extent: tuple[float, float, float, float] | None = option(
        _extent, "part of the scene, in PAN's CRS (pixels without one)", None, metavar="xmin,ymin,xmax,ymax"
    )
    dtype: str | None = option(_choice(DTYPES), "data type of the result; MS's by default", None)
    cog: bool = option(_flag, "write a cloud-optimised GeoTIFF", False)
    overwrite: bool = option(_flag, "replace an existing result", False)
    resume: bool = option(_flag, "keep finished strips when stopped, and go on from them", False)

    def check(self) -> None:
        """Raise InputError where two options contradict each other."""
        if not self.output:
            raise InputError("fuse needs --output: the fused GeoTIFF.", code="missing-option")
        if self.method == "ssdiff":
            if self.uncertainty is not None and self.samples < 2:
                raise InputError(
                    "--uncertainty needs several samples: it is the spread between them.",
                    "Add --samples 4.",
                    code="bad-option",
                )
            return
        for key in ("uncertainty", "weights"):
            if getattr(self, key) is not None:
                raise InputError(
                    f"--{key} belongs to --method ssdiff; {self.method} has no use for it.",
                    "Leave it out.",
                    code="bad-option",
                )


@dataclass(frozen=True)
class InspectJob(SceneJob):
    """``ssdiff inspect``: what would be done with a scene, and what stands in the way."""

    name: ClassVar[str] = "inspect"

    method: str = option(_choice(METHODS), "how it would be fused", "ssdiff")
    steps: int = option(_integer(1, 1000), "diffusion steps", 1)
    samples: int = option(_integer(1, 64), "samples that are averaged", 1)
    weights: str | None = option(_path, "weights other than the preset's", None, metavar="FILE")
    device: str = option(_device, "auto, cpu, cuda, cuda:N or mps", "auto", metavar="DEVICE")
    threads: int | None = option(_integer(1, 1024), "CPU threads", None, metavar="N")
    extent: tuple[float, float, float, float] | None = option(
        _extent, "part of the scene, in PAN's CRS (pixels without one)", None, metavar="xmin,ymin,xmax,ymax"
    )
    dtype: str | None = option(_choice(DTYPES), "data type of the result; MS's by default", None)
    output: str | None = option(
        _path, "where the result would go; checked, not written", None, short="o", metavar="FILE"
    )


@dataclass(frozen=True)
class AssessJob(SceneJob):
    """``ssdiff assess``: the quality of a fused raster."""

    name: ClassVar[str] = "assess"

    fused: str = option(_path, "the fused raster", "", positional=True, metavar="FUSED")
    reference: str | None = option(_path, "the truth on the fused raster's grid", None, metavar="FILE")
    html: str | None = option(_path, "also write the report as a page", None, metavar="FILE")
    overwrite: bool = option(_flag, "replace an existing page", False)

    def check(self) -> None:
        """Raise InputError where two options contradict each other."""
        if not self.fused:
            raise InputError("assess needs the fused raster.", code="missing-option")


@dataclass(frozen=True)
class SimulateJob(SceneJob):
    """``ssdiff simulate``: Wald's protocol, pan.tif, ms.tif and reference.tif in a folder."""

    name: ClassVar[str] = "simulate"

    output: str = option(
        _path, "the folder for pan.tif, ms.tif and reference.tif", "", short="o", metavar="DIR"
    )
    overwrite: bool = option(_flag, "replace existing files", False)

    def check(self) -> None:
        """Raise InputError where two options contradict each other."""
        if not self.output:
            raise InputError("simulate needs --output: a folder.", code="missing-option")
