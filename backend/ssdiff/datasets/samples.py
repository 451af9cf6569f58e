"""A set of samples as arrays, whatever file it came from."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..errors import InputError

#: Names of the arrays, as PanCollection has them.
NAMES = ("gt", "lms", "ms", "pan")
_MEND = "Give a file of PanCollection or the DLPan-Toolbox, or a PAN and an MS GeoTIFF."


def library(name: str, kind: str) -> Any:
    """A module that only the readers of data sets need.

    Raises:
        InputError: it is not installed.
    """
    try:
        return importlib.import_module(name)
    except ImportError as error:
        package = name.split(".")[0]
        raise InputError(
            f"Reading {kind} files needs the Python package {package}.",
            f"Install it: pip install {package}.",
            "dataset",
        ) from error


@dataclass(frozen=True)
class Samples:
    """N samples of one sensor, values as they were stored.

    Attributes:
        pan: (N, 1, H, W).
        ms: (N, C, h, w).
        lms: (N, C, H, W), or None.
        gt: (N, C, H, W), or None at full resolution.
    """

    pan: np.ndarray
    ms: np.ndarray
    lms: np.ndarray | None = None
    gt: np.ndarray | None = None

    @classmethod
    def of(cls, arrays: Mapping[str, np.ndarray], source: str) -> Samples:
        """Check what a file held.

        Args:
            arrays: under `NAMES`; one sample may lack the first axis, and PAN the second.
            source: the file, for what is said.

        Raises:
            InputError: PAN or MS is missing, or sizes do not belong together.
        """
        missing = [name for name in ("pan", "ms") if name not in arrays]
        if missing:
            raise InputError(f"{source} holds no {missing[0]}.", _MEND, "dataset")
        pan = np.asarray(arrays["pan"])
        ms = np.asarray(arrays["ms"])
        if ms.ndim == 3:
            ms = ms[None]
        if pan.ndim == 2:
            pan = pan[None, None]
        if pan.ndim == 3:
            pan = pan[:, None] if pan.shape[0] == ms.shape[0] else pan[None]
        whole = {name: np.asarray(arrays[name]) for name in ("lms", "gt") if name in arrays}
        whole = {name: image[None] if image.ndim == 3 else image for name, image in whole.items()}
        sizes = (ms.shape[0], ms.shape[1], *pan.shape[2:])
        good = pan.ndim == ms.ndim == 4 and pan.shape[:2] == (ms.shape[0], 1)
        good = good and all(image.shape == sizes for image in whole.values())
        good = (
            good
            and pan.shape[2] % ms.shape[2] == 0
            and pan.shape[2] // ms.shape[2] == pan.shape[3] // ms.shape[3]
        )
        if not good or not all(np.issubdtype(image.dtype, np.number) for image in (pan, ms, *whole.values())):
            shapes = {
                "pan": pan.shape,
                "ms": ms.shape,
                **{name: image.shape for name, image in whole.items()},
            }
            said = ", ".join(f"{name} {' x '.join(map(str, shape))}" for name, shape in shapes.items())
            raise InputError(f"The arrays of {source} do not belong together: {said}.", _MEND, "dataset")
        return cls(pan, ms, whole.get("lms"), whole.get("gt"))

    @property
    def ratio(self) -> int:
        """PAN pixels per MS pixel."""
        return int(self.pan.shape[2] // self.ms.shape[2])

    def arrays(self) -> dict[str, np.ndarray]:
        """The arrays by name, whole numbers as uint16 and the rest as float32."""
        held = {"pan": self.pan, "ms": self.ms, "lms": self.lms, "gt": self.gt}
        return {name: _compact(image) for name, image in held.items() if image is not None}


def _compact(image: np.ndarray) -> np.ndarray:
    if image.size and float(image.min()) >= 0 and float(image.max()) <= 65535:
        short = image.astype(np.uint16)
        if np.array_equal(short, image):
            return short
    return image.astype(np.float32)
