"""The manifest of scenes, and what one scene is worth for training: a registered PAN and its reference."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ssdiff.errors import InputError
from ssdiff.resample.geometry import Geometry
from ssdiff.resample.positions import degrade, interpolate
from ssdiff.resample.register import offset
from ssdiff.sensors import sensor

#: Phase of MS on PAN that the product trains and runs at, per ratio.
PHASE = {2: 0.0, 4: 1.5}
#: MS pixels at the border that are left out of figures with a reference.
BORDER = 4


@dataclass(frozen=True)
class Entry:
    """One file of the manifest.

    Attributes:
        file: path relative to the data folder; an .npz with ``pan`` (H, W), ``ms`` (B, h, w), maybe ``gt``, or
            with ``ms`` alone.
        scene: name of the scene; all its files are on one side of the split.
        sensor: name of the preset, for its MTF; its bundle that the model takes where that has fewer bands.
        model: weights that it trains or validates.
        split: ``train`` or ``validation``.
        bands: 1-based positions of the preset's bands in ``ms``; all in order when empty. A position given
            twice stands in for a band that the scene lacks.
        beside: 1-based positions in ``ms`` of bands that the model does not take and PAN sees all the same, the
            near infrared of a model of three bands: a simulated PAN is mixed with them.
    """

    file: str
    scene: str
    sensor: str
    model: str
    split: str
    bands: tuple[int, ...] = ()
    beside: tuple[int, ...] = ()


@dataclass(frozen=True)
class Reference:
    """A scene at reduced scale: what a fusion should give, and the PAN to give it from.

    Attributes:
        name: the scene's name.
        gt: float32 (C, H, W), reference on PAN's grid, the file's units.
        pan: float32 (H, W), registered to ``gt``.
        gains: C MTF gains at Nyquist for the degradation.
        pan_gain: PAN's gain.
        moved: (rows, columns) in PAN pixels that PAN was moved by.
        synthetic: bands stand in for others (a four-band scene in an eight-band model).
        pan_less: there is no PAN; ``pan`` is the bands' mean, to be replaced by random mixes of them.
        beside: float32 (K, H, W), bands that only a simulated PAN sees; None where there are none.
    """

    name: str
    gt: np.ndarray
    pan: np.ndarray
    gains: tuple[float, ...]
    pan_gain: float
    moved: tuple[float, float]
    synthetic: bool = False
    pan_less: bool = False
    beside: np.ndarray | None = None

    @property
    def empty(self) -> np.ndarray:
        """Bool (H, W): no data, zero in PAN or in all bands."""
        return np.asarray((self.pan <= 0) | (self.gt <= 0).all(axis=0))


def inner(ratio: int) -> tuple[slice, slice, slice]:
    """The part of a reference or a fusion (C, H, W) that counts in figures."""
    inside = BORDER * ratio
    return np.s_[:, inside:-inside, inside:-inside]


def manifest(path: Path) -> list[Entry]:
    """Read the manifest.

    Raises:
        InputError: unreadable, or a scene stands on both sides of the split.
    """
    try:
        rows = json.loads(path.read_text(encoding="utf-8"))["scenes"]
        entries = [
            Entry(**{**row, **{name: tuple(row.get(name, ())) for name in ("bands", "beside")}})
            for row in rows
        ]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise InputError(
            f"The manifest {path} cannot be read: {error}.",
            "Give a JSON file like recipes/scenes.json.",
            "manifest",
        ) from error
    sides: dict[tuple[str, str], set[str]] = {}
    for entry in entries:
        sides.setdefault((entry.model, entry.scene), set()).add(entry.split)
    torn = sorted(scene for (_, scene), splits in sides.items() if len(splits) > 1)
    if torn:
        raise InputError(
            f"The scene {torn[0]} is in both training and validation.", "Put each scene on one side.", "split"
        )
    return entries


def digest(entries: Sequence[Entry]) -> str:
    """SHA-256 over the manifest's entries, for the metadata of weights."""
    rows = sorted(json.dumps(_said(entry), sort_keys=True) for entry in entries)
    return hashlib.sha256("\n".join(rows).encode()).hexdigest()


def _said(entry: Entry) -> dict[str, Any]:
    """An entry's values; what came later than the first weights is left out where it is not used."""
    return {name: value for name, value in vars(entry).items() if name != "beside" or value}


def load(entry: Entry, data: Path, ratio: int) -> Reference:
    """Bring one file to reduced scale (Wald's protocol) and register its PAN to 0.05 pixel.

    A full-resolution pair is degraded once: MS becomes the reference and PAN comes down to MS's grid, by its own
    ratio, which need not be the model's.
    A pair with a reference keeps it. MS without a PAN is a reference too, at its own scale.

    Args:
        entry: which file.
        data: the data folder.
        ratio: of the model.

    Raises:
        InputError: the file is missing, is no such pair, or has too few bands.
    """
    preset = sensor(entry.sensor).serving(entry.model)
    gains = tuple(band.mtf for band in preset.bands)
    path = data / entry.file
    try:
        with np.load(path, allow_pickle=False) as file:
            arrays = {
                name: file[name].astype(np.float32) for name in file.files if name in ("pan", "ms", "gt")
            }
        pan, ms = arrays.get("pan"), arrays["ms"]
    except (OSError, ValueError, KeyError) as error:
        raise InputError(
            f"{path} cannot be read as a training pair: {error}.", "Check the data folder.", "training-data"
        ) from error
    chosen = [band - 1 for band in entry.bands] or list(range(len(gains)))
    reference = arrays.get("gt")
    count, beside = len(chosen), [band - 1 for band in entry.beside]
    chosen += beside
    if max(chosen) >= ms.shape[0]:
        raise InputError(
            f"{path} has {ms.shape[0]} bands, too few.", "Mend the manifest's bands.", "training-data"
        )
    if pan is None:
        reference, moved = ms[chosen], (0.0, 0.0)
        pan = reference.mean(axis=0)
    elif reference is not None:
        reference = reference[chosen]
        moved = offset(_intensity(reference, pan), pan)
        pan = _moved(pan, moved)
    else:
        reference = ms[chosen]
        own = pan.shape[0] // ms.shape[1]
        geometry = Geometry.square(own, PHASE.get(own, PHASE[ratio]))
        moved = (0.0, 0.0)
        for _ in range(2):
            low = degrade(pan[None], geometry, [preset.pan.mtf], ms.shape[1:])[0]
            shift = offset(_intensity(reference, low), low)
            geometry = Geometry(
                geometry.ratio,
                tuple(p + r * s for p, r, s in zip(geometry.phase, geometry.ratio, shift, strict=True)),  # type: ignore[arg-type]
            )
            moved = (moved[0] + shift[0], moved[1] + shift[1])
        pan = degrade(pan[None], geometry, [preset.pan.mtf], ms.shape[1:])[0]
    height, width = (side - side % ratio for side in pan.shape)
    reference = reference[:, :height, :width]
    return Reference(
        entry.scene, reference[:count], pan[:height, :width], gains, preset.pan.mtf, moved,
        synthetic=len(set(chosen)) < len(chosen), pan_less="pan" not in arrays,
        beside=reference[count:] if beside else None,
    )  # fmt: skip


def _intensity(bands: np.ndarray, pan: np.ndarray) -> np.ndarray:
    """The combination of ``bands`` (C, H, W) closest to ``pan`` (H, W) by least squares."""
    columns = np.concatenate([bands.reshape(bands.shape[0], -1), np.ones((1, pan.size))]).T
    weights, *_ = np.linalg.lstsq(columns, pan.ravel(), rcond=None)
    return np.asarray((columns @ weights).reshape(pan.shape))


def _moved(image: np.ndarray, by: tuple[float, float]) -> np.ndarray:
    """``image`` read at its own pixels plus ``by``, so that its content comes to lie at the pixels."""
    rows, columns = (np.arange(size) + shift for size, shift in zip(image.shape, by, strict=True))
    return interpolate(image[None], rows, columns)[0]
