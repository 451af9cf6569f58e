"""What one fusion is asked to do: plain values that pass from the window's thread to the worker."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass
from typing import Any

from .engine.words import translate

METHODS = ("ssdiff", "exp", "brovey", "gsa", "bt-h", "mtf-glp-fs", "bdsd-pc")
#: And the choice between them: SSDiff where a model fits, else MTF-GLP-FS.
AUTO_OR_METHODS = ("auto", *METHODS)
#: Those by which the network may be run.
LEARNED = ("auto", "ssdiff")
SENSORS = (
    "auto", "wv2", "wv3", "wv4", "qb", "gf2", "ge1", "ikonos", "phr", "pneo", "spot67", "l7", "l89",
    "rgb", "msi4", "msi8",
)  # fmt: skip
ALIGNMENTS = ("geo", "auto", "none")
DEVICES = ("auto", "cpu", "cuda", "mps")
_FUSE_ONLY = ("seed", "uncertainty", "cog", "consistency", "overwrite")


@dataclass(frozen=True)
class FuseJob:
    """The arguments of the worker's ``fuse``: the long options of ``ssdiff fuse`` with underscores.

    ``extent`` is (xmin, ymin, xmax, ymax) in PAN's CRS, in PAN pixels where it has none (`pan_extent`);
    ``bands`` are 1-based positions in the stack of all MS rasters. None and empty values are left to the
    backend's defaults.
    """

    pan: str
    ms: tuple[str, ...]
    output: str = ""
    bands: tuple[int, ...] = ()
    sensor: str = "auto"
    method: str = "ssdiff"
    steps: int = 1
    samples: int = 1
    seed: int = 0
    uncertainty: str = ""
    weights: str = ""
    adapter: str = ""
    device: str = "auto"
    threads: int | None = None
    extent: tuple[float, float, float, float] | None = None
    align: str = "geo"
    dtype: str = ""
    cog: bool = False
    consistency: bool | None = None
    overwrite: bool = False

    def args(self) -> dict[str, Any]:
        """The protocol's ``args`` for ``fuse``."""
        return {name: _plain(value) for name, value in asdict(self).items() if value not in (None, "", ())}

    def inspect_args(self) -> dict[str, Any]:
        """The protocol's ``args`` for ``inspect``: those of ``fuse`` that decide what would be done."""
        return {name: value for name, value in self.args().items() if name not in _FUSE_ONLY}


@dataclass(frozen=True)
class AssessJob:
    """The arguments of the worker's ``assess``: the long options of ``ssdiff assess`` with underscores."""

    fused: str
    pan: str
    ms: tuple[str, ...]
    bands: tuple[int, ...] = ()
    sensor: str = "auto"
    align: str = "geo"
    reference: str = ""
    uncertainty: str = ""
    html: str = ""
    language: str = ""
    overwrite: bool = False
    compare: bool = False
    weights: str = ""
    adapter: str = ""
    device: str = "auto"

    @classmethod
    def of(
        cls, job: FuseJob, html: str, bands: tuple[int, ...] = (), compare: bool = True, language: str = ""
    ) -> AssessJob:
        """The report on what a fusion made.

        Args:
            job: the fusion.
            html: the page to write; replaced where it exists.
            bands: positions in the MS stack that were fused; those of the job by default.
            compare: whether to check one scale up, against the classical methods.
            language: of the page; English by default.
        """
        return cls(
            fused=job.output,
            pan=job.pan,
            ms=job.ms,
            bands=bands or job.bands,
            sensor=job.sensor,
            align=job.align,
            uncertainty=job.uncertainty,
            html=html,
            language=language,
            overwrite=True,
            compare=compare,
            weights=job.weights,
            adapter=job.adapter,
            device=job.device,
        )

    def args(self) -> dict[str, Any]:
        """The protocol's ``args`` for ``assess``."""
        return {name: _plain(value) for name, value in asdict(self).items() if value not in (None, "", ())}


@dataclass(frozen=True)
class SimulateJob:
    """The arguments of the worker's ``simulate``: the long options of ``ssdiff simulate`` with underscores."""

    pan: str
    ms: tuple[str, ...]
    output: str = ""
    bands: tuple[int, ...] = ()
    sensor: str = "auto"
    align: str = "geo"
    overwrite: bool = False

    def args(self) -> dict[str, Any]:
        """The protocol's ``args`` for ``simulate``."""
        return {name: _plain(value) for name, value in asdict(self).items() if value not in (None, "", ())}


@dataclass(frozen=True)
class AdaptJob:
    """The arguments of the worker's ``adapt``: the long options of ``ssdiff adapt`` with underscores."""

    pan: str
    ms: tuple[str, ...]
    output: str = ""
    bands: tuple[int, ...] = ()
    sensor: str = "auto"
    align: str = "geo"
    weights: str = ""
    adapter: str = ""
    minutes: float = 5.0
    iterations: int | None = None
    seed: int = 0
    device: str = "auto"
    overwrite: bool = False
    resume: bool = False

    @classmethod
    def of(cls, job: FuseJob, output: str, minutes: float) -> AdaptJob:
        """The adaptation to the scene of a fusion; what was learnt before a stop is kept, and gone on from.

        Args:
            job: the fusion.
            output: the adapter to write; replaced where it exists.
            minutes: the budget.
        """
        return cls(
            pan=job.pan,
            ms=job.ms,
            output=output,
            bands=job.bands,
            sensor=job.sensor,
            align=job.align,
            weights=job.weights,
            minutes=minutes,
            device=job.device,
            overwrite=True,
            resume=True,
        )

    def args(self) -> dict[str, Any]:
        """The protocol's ``args`` for ``adapt``."""
        return {name: _plain(value) for name, value in asdict(self).items() if value not in (None, "", ())}


def parse_bands(text: str) -> tuple[int, ...]:
    """Band positions from a text such as ``2,3,4,5`` or ``2 3 4 5``; empty text gives none.

    Raises:
        ValueError: with one sentence, when the text is no list of positive numbers or has one twice.
    """
    words = [word for word in re.split(r"[\s,;]+", text.strip().strip("[]")) if word]
    if not all(word.isdecimal() and int(word) > 0 for word in words):
        raise ValueError(
            translate(
                "SSDiffEngine", "The bands “{bands}” are no list of positive numbers such as 2,3,4,5."
            ).format(bands=text)
        )
    bands = tuple(int(word) for word in words)
    if len(set(bands)) < len(bands):
        raise ValueError(
            translate("SSDiffEngine", "The bands “{bands}” name one band twice.").format(bands=text)
        )
    return bands


def _plain(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value
