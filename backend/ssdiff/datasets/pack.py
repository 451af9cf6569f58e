"""``ssdiff pack``: published sets and GeoTIFF pairs become .npz files that training reads."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from ..errors import InputError
from .samples import Samples


def read(path: Path) -> Samples:
    """Read a file by its ending: .h5 of PanCollection, .mat of the DLPan-Toolbox, .npz of ours.

    Raises:
        InputError: there is no such file, or it holds no samples.
    """
    if not path.is_file():
        raise InputError(f"There is no file {path}.", "Check the path.", "dataset")
    kind = path.suffix.lower()
    if kind in (".h5", ".hdf5"):
        from . import pancollection

        return pancollection.read(path)
    if kind == ".mat":
        from . import dlpan

        return dlpan.read(path)
    if kind == ".npz":
        try:
            with np.load(path, allow_pickle=False) as file:
                return Samples.of({name: file[name] for name in file.files}, str(path))
        except (OSError, ValueError, EOFError) as error:
            raise InputError(f"{path} cannot be read as .npz.", "Pack it again.", "dataset") from error
    raise InputError(
        f"{path} is of no kind that is read here.", "Give .h5, .mat or .npz, or --pan and --ms.", "dataset"
    )


def read_pair(pan: Path, ms: Sequence[Path]) -> Samples:
    """One sample from a PAN and MS rasters whose upper-left corners meet, cut to whole MS pixels.

    Raises:
        InputError: they cannot be opened, or their sizes are not in a whole ratio.
    """
    from ..raster.scene import Scene

    with Scene.open(pan, list(ms), align="none") as scene:
        ratio = round(scene.ratio[0])
        if any(abs(own - ratio) > 1e-6 for own in scene.ratio):
            raise InputError(
                f"{pan} and its MS are in a ratio of {scene.ratio[0]:.4g} x {scene.ratio[1]:.4g}.",
                "Warp them to a whole ratio first.",
                "dataset",
            )
        height, width = (
            min(side, own // ratio) for side, own in zip(scene.ms[0].shape, scene.pan.shape, strict=True)
        )
        low, valid = scene.ms_pixels((0, height), (0, width))
        high, _ = scene.pan.read((0, ratio * height), (0, ratio * width), [0])
        return Samples.of({"pan": high[None], "ms": np.where(valid, low, 0)[None]}, str(pan))


def write(samples: Samples, path: Path, overwrite: bool = False) -> str:
    """Write samples as .npz, whole or not at all.

    Returns:
        One sentence that says what was written.

    Raises:
        InputError: the name does not end in .npz, the file exists, or it cannot be written.
    """
    if path.suffix.lower() != ".npz":
        raise InputError(f"{path} is no .npz by its name.", "Give a name that ends in .npz.", "output-format")
    if path.exists() and not overwrite:
        raise InputError(f"{path} exists.", "Choose another name, or give --overwrite.", "output-exists")
    part = path.with_name(path.name + ".part")
    try:
        with open(part, "wb") as file:
            np.savez(file, **samples.arrays())  # type: ignore[arg-type]
        os.replace(part, path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise InputError(
            f"{path} cannot be written: {error.strerror}.", "Choose a folder you may write to.", "unwritable"
        ) from error
    count, bands = samples.ms.shape[:2]
    truth = "with" if samples.gt is not None else "without"
    return (
        f"{path}: {count} samples of {samples.pan.shape[3]} x {samples.pan.shape[2]} pixels, {bands} bands, ratio "
        f"{samples.ratio}, {truth} reference"
    )


def pack(
    source: str | None = None,
    pan: str | None = None,
    ms: Sequence[str] | None = None,
    *,
    output: str,
    overwrite: bool = False,
) -> str:
    """The command: a file, or PAN and MS rasters, to .npz.

    Raises:
        InputError: neither or both were given, or something cannot be read or written.
    """
    if (source is None) == (pan is None) or bool(pan) != bool(ms):
        raise InputError("pack needs a file, or --pan and --ms.", "See ssdiff pack --help.", "usage")
    samples = (
        read(Path(source)) if source is not None else read_pair(Path(str(pan)), [Path(m) for m in ms or ()])
    )
    return write(samples, Path(output), overwrite)
