"""What is asked for: a dataclass a job, its fields the long options of the command line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, Field, dataclass, fields
from typing import Any, ClassVar, TypeVar

from . import options as o
from .delivery import ms_of, pan_of
from .errors import InputError
from .language import LANGUAGES
from .options import option
from .sentence import say

METHODS = ("ssdiff", "exp", "brovey", "gsa", "bt-h", "mtf-glp-fs", "bdsd-pc")
#: And the choice between them: SSDiff where a model fits, else a classical method (``automatic``).
AUTO_OR_METHODS = ("auto", *METHODS)
ALIGNMENTS = ("geo", "auto", "none")
DTYPES = ("uint8", "int8", "uint16", "int16", "uint32", "int32", "float32", "float64")

J = TypeVar("J", bound="Job")


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
        job = cls(**cls.prepared(values))
        job.check()
        return job

    @classmethod
    def prepared(cls, values: dict[str, Any]) -> dict[str, Any]:
        """Checked options as the fields take them. Raises InputError."""
        return values

    def check(self) -> None:
        """Raise InputError where two options contradict each other."""

    def args(self) -> dict[str, Any]:
        """The options as ``from_args`` takes them, in JSON's types."""
        values = {f.name: getattr(self, f.name) for f in fields(self)}
        return {key: list(value) if isinstance(value, tuple) else value for key, value in values.items()}


@dataclass(frozen=True)
class SceneJob(Job):
    """Base of the jobs that open a PAN and an MS raster."""

    pan: str = option(o.path, "the panchromatic raster", metavar="FILE")
    ms: tuple[str, ...] = option(
        o.paths, "the multispectral raster, or several whose bands are stacked in this order", metavar="FILE"
    )
    bands: tuple[int, ...] | None = option(
        o.bands, "1-based positions in the stack, in the preset's band order", None, metavar="2,3,4,5"
    )
    sensor: str = option(o.word, "preset, or auto to guess it from the rasters", "auto", metavar="NAME")
    align: str = option(
        o.choice(ALIGNMENTS),
        "geo: by georeferencing; auto: and correct the measured offset; none: by corner",
        "geo",
        metavar="geo|auto|none",
    )

    @classmethod
    def prepared(cls, values: dict[str, Any]) -> dict[str, Any]:
        """With a delivery's files of bands in the place of its metadata file. Raises InputError."""
        files = tuple(file for path in values["ms"] for file in ms_of(path))
        return {**values, "pan": pan_of(values["pan"]), "ms": files}


@dataclass(frozen=True)
class FuseJob(SceneJob):
    """``ssdiff fuse``."""

    name: ClassVar[str] = "fuse"

    output: str = option(o.tiff, "the fused GeoTIFF", "", short="o", metavar="FILE")
    method: str = option(
        o.choice(AUTO_OR_METHODS),
        "how to fuse: auto (ssdiff where a model fits, else mtf-glp-fs), " + ", ".join(METHODS),
        "ssdiff",
        metavar="METHOD",
    )
    steps: int = option(o.integer(1, 1000), "diffusion steps", 1, metavar="N")
    samples: int = option(o.integer(1, 64), "samples that are averaged", 1, metavar="N")
    seed: int = option(o.integer(0, 2**63 - 1), "seed of the noise", 0, metavar="N")
    uncertainty: str | None = option(
        o.tiff, "also write the standard deviation of the samples here", None, metavar="FILE"
    )
    weights: str | None = option(o.path, "weights other than the preset's", None, metavar="FILE")
    adapter: str | None = option(
        o.path,
        "adapter of the weights to a sensor or scene; none leaves the preset's out",
        None,
        metavar="FILE",
    )
    device: str = option(o.device, "auto, cpu, cuda, cuda:N or mps", "auto", metavar="DEVICE")
    threads: int | None = option(o.integer(1, 1024), "CPU threads", None, metavar="N")
    extent: tuple[float, float, float, float] | None = option(
        o.extent, "part of the scene, in PAN's CRS (pixels without one)", None, metavar="xmin,ymin,xmax,ymax"
    )
    consistency: bool | None = option(
        o.flag,
        "move the result as little as makes it degrade back to MS (default: with the product's weights)",
        None,
    )
    dtype: str | None = option(
        o.choice(DTYPES), "type of the result, such as uint16; MS's by default", None, metavar="TYPE"
    )
    cog: bool = option(o.flag, "write a cloud-optimised GeoTIFF", False)
    overwrite: bool = option(o.flag, "replace an existing result", False)
    resume: bool = option(o.flag, "keep finished strips when stopped, and go on from them", False)

    def check(self) -> None:
        """Raise InputError where two options contradict each other."""
        if not self.output:
            raise InputError("fuse needs --output: the fused GeoTIFF.", code="missing-option")
        if self.method in ("ssdiff", "auto"):
            if self.uncertainty is not None and self.samples < 2:
                raise InputError(
                    say("The uncertainty is the spread between samples, and needs several."),
                    say("Ask for more samples."),
                    code="bad-option",
                    option="--samples 4",
                )
            return
        for key in ("uncertainty", "weights", "adapter"):
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

    method: str = option(
        o.choice(AUTO_OR_METHODS),
        "how it would be fused: auto, " + ", ".join(METHODS),
        "ssdiff",
        metavar="METHOD",
    )
    steps: int = option(o.integer(1, 1000), "diffusion steps", 1, metavar="N")
    samples: int = option(o.integer(1, 64), "samples that are averaged", 1, metavar="N")
    weights: str | None = option(o.path, "weights other than the preset's", None, metavar="FILE")
    adapter: str | None = option(
        o.path,
        "adapter of the weights to a sensor or scene; none leaves the preset's out",
        None,
        metavar="FILE",
    )
    device: str = option(o.device, "auto, cpu, cuda, cuda:N or mps", "auto", metavar="DEVICE")
    threads: int | None = option(o.integer(1, 1024), "CPU threads", None, metavar="N")
    extent: tuple[float, float, float, float] | None = option(
        o.extent, "part of the scene, in PAN's CRS (pixels without one)", None, metavar="xmin,ymin,xmax,ymax"
    )
    dtype: str | None = option(
        o.choice(DTYPES), "type of the result, such as uint16; MS's by default", None, metavar="TYPE"
    )
    output: str | None = option(
        o.path, "where the result would go; checked, not written", None, short="o", metavar="FILE"
    )


@dataclass(frozen=True)
class AdaptJob(SceneJob):
    """``ssdiff adapt``: fine-tune the weights on a scene's own pair at reduced scale."""

    name: ClassVar[str] = "adapt"

    output: str = option(o.path, "the adapter, a .safetensors file", "", short="o", metavar="ADAPTER")
    weights: str | None = option(o.path, "weights other than the preset's", None, metavar="FILE")
    adapter: str | None = option(
        o.path, "adapter to begin with; none leaves the preset's out", None, metavar="FILE"
    )
    minutes: float = option(
        o.number(0.01, 10000.0), "time to learn at most; stops when nothing is gained", 5.0, metavar="MINUTES"
    )
    iterations: int | None = option(
        o.integer(1, 1000000),
        "steps to learn at most; as many as the time allows by default",
        None,
        metavar="N",
    )
    seed: int = option(o.integer(0, 2**63 - 1), "seed of all draws", 0, metavar="N")
    device: str = option(o.device, "auto, cpu, cuda, cuda:N or mps", "auto", metavar="DEVICE")
    threads: int | None = option(o.integer(1, 1024), "CPU threads", None, metavar="N")
    overwrite: bool = option(o.flag, "replace an existing adapter", False)
    resume: bool = option(o.flag, "keep a checkpoint when stopped, and go on from it", False)

    def check(self) -> None:
        """Raise InputError where two options contradict each other."""
        if not self.output:
            raise InputError("adapt needs --output: the adapter.", code="missing-option")


@dataclass(frozen=True)
class AssessJob(SceneJob):
    """``ssdiff assess``: the quality of a fused raster."""

    name: ClassVar[str] = "assess"

    fused: str = option(o.path, "the fused raster", "", positional=True, metavar="FUSED")
    reference: str | None = option(o.path, "the truth on the fused raster's grid", None, metavar="FILE")
    uncertainty: str | None = option(
        o.path, "the standard deviation of the samples that belongs to it", None, metavar="FILE"
    )
    html: str | None = option(o.path, "also write the report as a page", None, metavar="FILE")
    language: str = option(
        o.choice(LANGUAGES), "of the page: " + ", ".join(LANGUAGES), "en", metavar="LANGUAGE"
    )
    overwrite: bool = option(o.flag, "replace an existing page", False)
    compare: bool = option(
        o.flag,
        "also check its method and the classical ones at reduced scale, where the truth is known",
        False,
    )
    weights: str | None = option(
        o.path, "weights that it was made with, where not the preset's; for --compare", None, metavar="FILE"
    )
    adapter: str | None = option(o.path, "adapter that it was made with; for --compare", None, metavar="FILE")
    device: str = option(o.device, "auto, cpu, cuda, cuda:N or mps; for --compare", "auto", metavar="DEVICE")
    threads: int | None = option(o.integer(1, 1024), "CPU threads; for --compare", None, metavar="N")

    def check(self) -> None:
        """Raise InputError where two options contradict each other."""
        if not self.fused:
            raise InputError("assess needs the fused raster.", code="missing-option")


@dataclass(frozen=True)
class SimulateJob(SceneJob):
    """``ssdiff simulate``: Wald's protocol, pan.tif, ms.tif and reference.tif in a folder."""

    name: ClassVar[str] = "simulate"

    output: str = option(
        o.path, "the folder for pan.tif, ms.tif and reference.tif", "", short="o", metavar="DIR"
    )
    overwrite: bool = option(o.flag, "replace existing files", False)

    def check(self) -> None:
        """Raise InputError where two options contradict each other."""
        if not self.output:
            raise InputError("simulate needs --output: a folder.", code="missing-option")
