"""Finished strips of a run, kept beside the output so that a later run can go on."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np


def run_key(inputs: Sequence[str], parameters: Mapping[str, Any]) -> str:
    """12 hex digits of what decides the result: inputs (path, size, time of change) and parameters."""
    files = []
    for path in inputs:
        try:
            state = os.stat(path)
            files.append([os.path.realpath(path), state.st_size, state.st_mtime_ns])
        except OSError:
            files.append([path, 0, 0])
    text = json.dumps([files, parameters], sort_keys=True, default=str)
    return hashlib.sha256(text.encode()).hexdigest()[:12]


class Strips:
    """A folder ``NAME.<key>.strips`` beside the output.

    Args:
        output: the output's path.
        key: from ``run_key``; strips of another run are never taken.
    """

    def __init__(self, output: str | os.PathLike[str], key: str) -> None:
        place = Path(os.path.realpath(output))
        self.folder = place.with_name(f"{place.stem}.{key}.strips")

    def _file(self, row: int, column: int) -> Path:
        return self.folder / f"{row}-{column}.npz"

    def save(self, row: int, column: int, pieces: Sequence[np.ndarray]) -> None:
        """Keep the encoded pieces (one an output) that begin at PAN pixel (row, column)."""
        self.folder.mkdir(exist_ok=True)
        part = self.folder / "part.tmp"
        with open(part, "wb") as file:
            np.savez(file, *pieces)
        os.replace(part, self._file(row, column))

    def load(
        self, row: int, column: int, dtypes: Sequence[str], shape: tuple[int, int, int]
    ) -> list[np.ndarray] | None:
        """The pieces kept for (row, column); None unless each is whole, of its type and of ``shape``."""
        try:
            with np.load(self._file(row, column), allow_pickle=False) as kept:
                pieces = [kept[f"arr_{n}"] for n in range(len(dtypes))]
        except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
            return None
        fit = all(p.shape == shape and p.dtype == d for p, d in zip(pieces, dtypes, strict=True))
        return pieces if fit else None

    @property
    def kept(self) -> int:
        """How many strips are kept."""
        return len(list(self.folder.glob("*.npz"))) if self.folder.is_dir() else 0

    def clear(self) -> None:
        """Remove the folder."""
        with contextlib.suppress(OSError):
            shutil.rmtree(self.folder)
