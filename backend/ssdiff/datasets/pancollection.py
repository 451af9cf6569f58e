"""PanCollection's HDF5 files: gt, lms, ms and pan, (N, C, H, W) each."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ..errors import InputError
from .samples import NAMES, Samples, library


def read(path: Path) -> Samples:
    """Read a training, validation or test set.

    Raises:
        InputError: it cannot be read, or does not hold such a set.
    """
    h5py = library("h5py", ".h5")
    try:
        with h5py.File(path, "r") as file:
            arrays = {name: np.asarray(file[name]) for name in NAMES if name in file}
    except OSError as error:
        raise InputError(f"{path} cannot be read as HDF5.", "Download it again.", "dataset") from error
    return Samples.of(arrays, str(path))
