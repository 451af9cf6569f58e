"""``ssdiff bench quality``: every method on the validation scenes at reduced resolution (Wald)."""

from __future__ import annotations

import argparse
import json
import os
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from rasterio.transform import Affine

from ssdiff.errors import InputError
from ssdiff.job import METHODS, FuseJob
from ssdiff.pipeline import fuse
from ssdiff.quality import reference
from ssdiff.resample.geometry import Geometry
from ssdiff.resample.positions import degrade
from ssdiff.resources import WEIGHTS
from ssdiff.training.scenes import PHASE, Entry, Reference, load, manifest

#: Ratio of each model.
RATIO = {"landsat": 2, "vhr4": 4, "wv8": 4}
FIGURES = ("sam", "ergas", "q2n", "scc", "psnr")
#: MS pixels at the border that are left out of the figures.
BORDER = 4
#: Where the written pairs lie, metres in EPSG:32630.
_LEFT, _TOP = 500000, 4000000


@dataclass(frozen=True)
class Row:
    """One method on one scene."""

    model: str
    scene: str
    sensor: str
    method: str
    figures: dict[str, float]


def write_pair(found: Reference, ratio: int, folder: Path) -> tuple[Path, Path]:
    """Degrade a reference and write PAN and MS as GeoTIFFs at the model's phase; their paths."""
    phase = PHASE[ratio]
    height, width = found.pan.shape
    ms = degrade(found.gt, Geometry.square(ratio, phase), found.gains, (height // ratio, width // ratio))
    corner = phase + 0.5 - ratio / 2
    pan_path, ms_path = folder / "pan.tif", folder / "ms.tif"
    _write(pan_path, found.pan[None], Affine(1, 0, _LEFT, 0, -1, _TOP))
    _write(ms_path, ms, Affine(ratio, 0, _LEFT + corner, 0, -ratio, _TOP - corner))
    return pan_path, ms_path


def _write(path: Path, image: np.ndarray, place: Affine) -> None:
    bands, height, width = image.shape
    with rasterio.open(
        path, "w", driver="GTiff", width=width, height=height, count=bands, dtype="float32", crs="EPSG:32630",
        transform=place,
    ) as out:  # fmt: skip
        out.write(image.astype(np.float32))


def score(found: Reference, ratio: int, fused: Path) -> dict[str, float]:
    """Figures of a fused raster against the reference, border left out."""
    with rasterio.open(fused) as file:
        image = file.read().astype(np.float32)
        column, row = (round(v) for v in (file.transform.c - _LEFT, _TOP - file.transform.f))
    inside = BORDER * ratio
    whole = np.full(found.gt.shape, np.nan, dtype=np.float32)
    whole[:, row : row + image.shape[1], column : column + image.shape[2]] = image
    cut = np.s_[:, inside:-inside, inside:-inside]
    gt, out = found.gt[cut], whole[cut]
    valid = np.isfinite(out).all(axis=0) & ~found.empty[cut[1:]]
    figures = reference(gt, np.nan_to_num(out), ratio, peak=float(np.percentile(gt, 99.9)), valid=valid)
    return {key: float(figures[key]) for key in FIGURES}


def contenders(
    methods: Sequence[str], sampling: Sequence[str], consistency: bool = False
) -> dict[str, dict[str, Any]]:
    """Options of each contender by its label; SSDiff once for each ``STEPS`` or ``STEPSxSAMPLES``.

    With ``consistency`` each stands without and with the projection onto MS.
    """
    found: dict[str, dict[str, Any]] = {}
    for method in methods:
        if method != "ssdiff":
            found[method] = {"method": method}
            continue
        for drawn in sampling:
            steps, _, samples = drawn.partition("x")
            found[f"ssdiff {drawn}"] = {"method": method, "steps": int(steps), "samples": int(samples or 1)}
    if not consistency:
        return found
    ways = ((" without consistency", False), (" with consistency", True))
    return {
        label + way: {**options, "consistency": on} for label, options in found.items() for way, on in ways
    }


def run(
    entries: Sequence[Entry],
    data: Path,
    methods: Sequence[str],
    weights: Path | None,
    sampling: Sequence[str],
    consistency: bool = False,
) -> list[Row]:
    """Score every contender on every entry, through the pipeline that users run."""
    rows = []
    for entry in entries:
        ratio = RATIO[entry.model]
        found = load(entry, data, ratio)
        with tempfile.TemporaryDirectory() as folder:
            pan, ms = write_pair(found, ratio, Path(folder))
            out = Path(folder) / "fused.tif"
            for label, options in contenders(methods, sampling, consistency).items():
                values = {"pan": str(pan), "ms": [str(ms)], "output": str(out), "overwrite": True}
                # The reference is in the preset's order already, whatever order its files are delivered in.
                values |= {"sensor": entry.sensor, "bands": list(range(1, len(found.gt) + 1)), **options}
                if options["method"] == "ssdiff":
                    values["weights"] = str(weights or WEIGHTS / f"{entry.model}.safetensors")
                fuse(FuseJob.from_args(values), lambda *_: None, lambda *_: None, lambda: False)
                rows.append(Row(entry.model, entry.scene, entry.sensor, label, score(found, ratio, out)))
    return rows


def table(rows: Sequence[Row]) -> str:
    """A Markdown table per model: means over scenes, then every scene."""
    parts = []
    for model in sorted({row.model for row in rows}):
        mine = [row for row in rows if row.model == model]
        methods = list(dict.fromkeys(row.method for row in mine))
        scenes = list(dict.fromkeys(row.scene for row in mine))
        parts.append(
            f"### {model}\n\n| scene | method | SAM | ERGAS | Q2n | SCC | PSNR |\n|---|---|---|---|---|---|---|"
        )
        for scene in ["mean", *scenes]:
            for method in methods:
                here = [row.figures for row in mine if row.method == method and scene in ("mean", row.scene)]
                cells = " | ".join(f"{np.mean([f[key] for f in here]):.4f}" for key in FIGURES)
                parts.append(f"| {scene} | {method} | {cells} |")
        parts.append("")
    return "\n".join(parts)


def main(argv: Sequence[str]) -> int:
    """The command.

    Raises:
        InputError: no data folder, or nothing to score.
    """
    parser = argparse.ArgumentParser(prog="ssdiff bench quality", description=__doc__)
    parser.add_argument("--model", action="append", help="landsat, vhr4 or wv8; all by default")
    parser.add_argument("--methods", default=",".join(METHODS), help="comma-separated")
    parser.add_argument("--sampling", default="1", help="SSDiff's steps, or STEPSxSAMPLES, comma-separated")
    parser.add_argument(
        "--consistency", action="store_true", help="each without and with the projection onto MS"
    )
    parser.add_argument("--weights", type=Path, help="instead of the ones that ship")
    parser.add_argument("--manifest", type=Path, default=Path("recipes/scenes.json"))
    parser.add_argument("--data", type=Path, default=None, help="data folder; SSDIFF_DATA/data by default")
    parser.add_argument("--out", type=Path, help="write table.md and rows.json here")
    given = parser.parse_args(argv)
    if given.data is None and "SSDIFF_DATA" not in os.environ:
        raise InputError("The data folder is not known.", "Give --data or set SSDIFF_DATA.", "training-data")
    data = given.data or Path(os.environ["SSDIFF_DATA"]) / "data"
    entries = [
        entry
        for entry in manifest(given.manifest)
        if entry.split == "validation" and (not given.model or entry.model in given.model)
    ]
    if not entries:
        raise InputError(
            "No validation scene of that model is in the manifest.", "Check --model.", "manifest"
        )
    rows = run(
        entries, data, given.methods.split(","), given.weights, given.sampling.split(","), given.consistency
    )
    text = table(rows)
    print(text)
    if given.out:
        given.out.mkdir(parents=True, exist_ok=True)
        (given.out / "table.md").write_text(text, encoding="utf-8")
        (given.out / "rows.json").write_text(
            json.dumps([vars(row) for row in rows], indent=1), encoding="utf-8"
        )
    return 0
