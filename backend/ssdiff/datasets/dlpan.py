"""The DLPan-Toolbox's .mat files: I_PAN, I_MS_LR, maybe I_MS and I_GT, rows by columns by bands."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from ..errors import InputError
from .samples import Samples, library

#: The toolbox's names and those that PanCollection's .mat files have.
_NAMES = {
    "I_PAN": "pan",
    "I_MS_LR": "ms",
    "I_MS": "lms",
    "I_GT": "gt",
    "pan": "pan",
    "ms": "ms",
    "lms": "lms",
    "gt": "gt",
}


def read(path: Path) -> Samples:
    """Read one scene.

    Raises:
        InputError: it cannot be read, or does not hold a scene.
    """
    try:
        found = _new(path) if _is_hdf5(path) else _old(path)
    except (OSError, ValueError, TypeError, NotImplementedError) as error:
        raise InputError(f"{path} cannot be read as a .mat file.", "Download it again.", "dataset") from error
    arrays: dict[str, np.ndarray] = {}
    for name, image in found.items():
        arrays.setdefault(_NAMES[name], _bands_first(image))
    return Samples.of(arrays, str(path))


def _is_hdf5(path: Path) -> bool:
    with open(path, "rb") as file:
        start = file.read(520)
    return b"MATLAB 7.3" in start[:116] or start[:8] == b"\x89HDF\r\n\x1a\n"


def _old(path: Path) -> dict[str, Any]:
    try:
        held = library("scipy.io", ".mat").loadmat(path)
    except library("scipy.io.matlab", ".mat").MatReadError as error:
        raise ValueError(str(error)) from error
    return {name: np.asarray(held[name]) for name in _NAMES if name in held}


def _new(path: Path) -> dict[str, Any]:
    """Version 7.3 is HDF5 with the axes in reverse."""
    with library("h5py", ".mat").File(path, "r") as file:
        return {name: np.asarray(file[name]).T for name in _NAMES if name in file}


def _bands_first(image: np.ndarray) -> np.ndarray:
    """(H, W, C) to (C, H, W); (N, H, W, C) to (N, C, H, W)."""
    return image if image.ndim < 3 else np.moveaxis(image, -1, -3)
