"""The anchor table: metrics and classical methods on two public images, in the literature's convention.

Run as ``python -m ssdiff.quality.anchors DATA_DIR``; DATA_DIR holds ``pairs/`` or ``data/pairs/``.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np

from .. import classical
from ..resample import literature
from .noreference import full
from .reference import reference

#: The figures of the table, in its order.
FIGURES = ("sam", "ergas", "q2n", "scc", "psnr", "d_lambda", "d_lambda_k", "d_s", "hqnr")
METHODS = ("exp", "bt-h", "mtf-glp-fs", "gsa", "bdsd-pc", "brovey")


class Image(NamedTuple):
    """One anchor image and the sensor it stands for."""

    file: str
    gains: tuple[float, ...]
    pan_gain: float
    bits: int


IMAGES = {
    "QB": Image("QB__RR__ChengJin-git-LPPN-QuickBird.npz", (0.34, 0.32, 0.30, 0.22), 0.15, 11),
    "GF2": Image("GF2__RR__ChengJin-git-LPPN-GaoFen-2.npz", (0.30,) * 4, 0.15, 10),
}

#: What the DLPan-Toolbox's definitions give: the first five on the crop, the rest on the whole image.
EXPECTED: dict[tuple[str, str], tuple[float, ...]] = {
    ("QB", "exp"): (8.3481, 10.5076, 0.6566, 0.7312, 26.976, 0.0, 0.0381, 0.1250, 0.8417),
    ("QB", "bt-h"): (7.2775, 7.3707, 0.8255, 0.8859, 29.997, 0.0632, 0.0449, 0.0843, 0.8747),
    ("QB", "mtf-glp-fs"): (7.8666, 7.4219, 0.8144, 0.8721, 29.944, 0.0633, 0.0449, 0.1164, 0.8439),
    ("QB", "gsa"): (8.0208, 7.6842, 0.8055, 0.8677, 29.638, 0.0716, 0.0611, 0.1326, 0.8144),
    ("QB", "bdsd-pc"): (8.2413, 7.7212, 0.7944, 0.8682, 29.621, 0.0590, 0.0758, 0.1169, 0.8162),
    ("GF2", "exp"): (2.3743, 3.0098, 0.8437, 0.8569, 30.064, 0.0, 0.0266, 0.1090, 0.8673),
    ("GF2", "bt-h"): (2.4510, 1.9535, 0.9207, 0.9541, 33.676, 0.1016, 0.0285, 0.1067, 0.8678),
    ("GF2", "bdsd-pc"): (2.5889, 2.2336, 0.8508, 0.9400, 32.511, 0.1343, 0.0562, 0.1702, 0.7832),
}


def pairs_in(data: Path) -> Path | None:
    """The folder of pairs below ``data`` that has both anchor images, if any."""
    for folder in (data / "pairs", data / "data" / "pairs"):
        if all((folder / image.file).is_file() for image in IMAGES.values()):
            return folder
    return None


def measure(
    pairs: Path, name: str, methods: tuple[str, ...] = METHODS
) -> Iterator[tuple[str, dict[str, float]]]:
    """Fuse one anchor image with each method and measure it.

    Args:
        pairs: the folder that holds the images.
        name: ``QB`` or ``GF2``.
        methods: names of ``classical.METHODS``.

    Yields:
        Method and its figures.

    Raises:
        FileNotFoundError: the image is not there.
    """
    image = IMAGES[name]
    with np.load(pairs / image.file) as arrays:
        gt, pan = np.asarray(arrays["gt"], np.float64), np.asarray(arrays["pan"], np.float64)
    ms = literature.degrade(gt, image.gains, 4)
    lms = literature.up23(ms, 4)
    for method in methods:
        fused = classical.fuse(method, pan, ms, lms, gains=image.gains, pan_gain=image.pan_gain)
        figures = reference(gt, fused, 4, bits=image.bits, crop=True)
        yield method, figures | full(fused, pan, ms, image.gains, 4, lms=lms)


def table(pairs: Path) -> str:
    """The table as Markdown: measured figures, below them the expected ones and the largest difference."""
    lines = ["| | " + " | ".join(FIGURES) + " | worst |", "|---" * (len(FIGURES) + 2) + "|"]
    for name in IMAGES:
        for method, figures in measure(pairs, name):
            ours = [figures[key] for key in FIGURES]
            lines.append(f"| {name} {method} | " + " | ".join(_cell(k, figures[k]) for k in FIGURES) + " | |")
            known = EXPECTED.get((name, method))
            if known is None:
                continue
            cells = " | ".join(_cell(key, value) for key, value in zip(FIGURES, known, strict=True))
            worst = max(abs(a - b) / b for a, b in zip(ours, known, strict=True) if b)
            lines.append(f"| expected | {cells} | {worst:.2%} |")
    return "\n".join(lines)


def _cell(key: str, value: float) -> str:
    return f"{value:.3f}" if key == "psnr" else f"{value:.4f}"


def main(arguments: list[str] | None = None) -> int:
    """Print the table; 2 where the images are missing."""
    parser = argparse.ArgumentParser(prog="python -m ssdiff.quality.anchors", description=__doc__)
    parser.add_argument("data", type=Path, help="folder that holds pairs/ or data/pairs/")
    data = parser.parse_args(arguments).data
    pairs = pairs_in(data)
    if pairs is None:
        names = " and ".join(image.file for image in IMAGES.values())
        sys.stderr.write(f"{data} has no {names}. Name the folder that holds pairs/.\n")
        return 2
    sys.stdout.write(table(pairs) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
