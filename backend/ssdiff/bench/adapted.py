"""``ssdiff bench adapted``: validation scenes at reduced scale, fused before and after ``ssdiff adapt`` to them."""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

from ssdiff import adaptation
from ssdiff.errors import InputError
from ssdiff.job import AdaptJob, FuseJob
from ssdiff.pipeline import fuse
from ssdiff.sensors import sensor
from ssdiff.training.scenes import Entry

from . import page, pairs
from .cells import Cells, content, key, sources
from .quality import common, data_folder, validation
from .scoring import Truth
from .tables import NAMES
from .task import Task, model

#: Figures of the tables.
FIGURES = ("sam", "ergas", "q2n")
#: Refusals of ``ssdiff adapt`` that leave a scene out.
_OUT = ("too-small", "too-flat")
#: Minutes that no adaptation reaches: its steps or its own judgement end it.
_LONG = 10000.0


@dataclass(frozen=True)
class Adapted:
    """One validation file, fused without and with adapting to it.

    Attributes:
        model: that the scene validates.
        scene: its name.
        file: of the pair.
        sensor: its preset.
        before: figures of SSDiff by default.
        after: figures after adapting; empty where the file is left out.
        gain: whether ``ssdiff adapt`` reported a gain.
        steps: optimiser steps that it took.
        seconds: that learning took.
        left_out: why the file cannot be adapted to; empty where it was.
    """

    model: str
    scene: str
    file: str
    sensor: str
    before: dict[str, float]
    after: dict[str, float]
    gain: bool
    steps: int
    seconds: float
    left_out: str = ""


def bench(entry: Entry, data: Path, given: argparse.Namespace, cells: Cells | None) -> Adapted:
    """One file. Adapting is handed PAN and MS of the reduced pair and never the reference.

    Args:
        entry: of the manifest.
        data: the data folder.
        given: the command's options.
        cells: results that are kept; None for none.
    """
    weights, adapter = model(Task(entry, data, True, 0, (), given.weights, given.adapter, given.device))
    parts: dict[str, Any] = {
        "file": content(data / entry.file),
        "entry": asdict(entry),
        "iterations": given.iterations,
        "weights": [path and content(path) for path in (weights, adapter)],
        "sources": [sources(True), _learning()],
        "preset": asdict(sensor(entry.sensor).serving(entry.model)),
    }
    mark, name = key(**parts), f"{entry.model}-{Path(entry.file).stem}-adapted"
    kept = cells.load(name, mark) if cells else None
    if kept is not None:
        return Adapted(**kept)
    with TemporaryDirectory(prefix="ssdiff-bench-") as folder:
        found = _measured(entry, data, given, (weights, adapter), Path(folder))
    if cells:
        cells.save(name, mark, asdict(found))
    return found


def _measured(
    entry: Entry, data: Path, given: argparse.Namespace, using: tuple[Path | None, Path | None], folder: Path
) -> Adapted:
    pair = pairs.reduced(entry, data, folder)
    if pair.truth is None:
        raise ValueError("a reduced pair has a reference")
    weights, adapter = using
    asked = {
        **pair.args(),
        "weights": weights and str(weights),
        "device": given.device,
        "threads": given.threads,
    }
    begin, learnt = str(adapter or "none"), folder / "adapted.safetensors"
    who = (entry.model, entry.scene, entry.file, entry.sensor)
    options = {"output": str(learnt), "adapter": begin, "iterations": given.iterations, "minutes": _LONG}
    try:
        report = adaptation.adapt(AdaptJob.from_args({**asked, **options}), _quiet, _quiet, lambda: False)
    except InputError as error:
        if error.code not in _OUT:
            raise
        return Adapted(*who, {}, {}, False, 0, 0.0, str(error.message))
    figures = []
    for number, taken in enumerate((begin, str(learnt))):
        out = folder / f"fused-{number}.tif"
        job = FuseJob.from_args({**asked, "method": "ssdiff", "adapter": taken, "output": str(out)})
        fuse(job, _quiet, _quiet, lambda: False)
        figures.append(Truth.of(pair.truth, pair.ratio, out).figures(pair.ratio))
    return Adapted(*who, figures[0], figures[1], report["gain"], report["iterations"], report["training_s"])


@cache
def _learning() -> str:
    """SHA-256 of the code of adapting, which `sources` leaves out."""
    package = Path(adaptation.__file__).parent
    files = [package / "adaptation.py", Path(__file__), *sorted((package / "training").glob("*.py"))]
    return hashlib.sha256(b"".join(path.read_bytes() for path in files)).hexdigest()


def table(results: Sequence[Adapted]) -> str:
    """Per model a line for each file and the mean, each figure before, after and its change; who was left out."""
    head = ["model", "scene", *(f"{NAMES[f]} before, after" for f in FIGURES), "change", "gain reported"]
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    scored = [each for each in results if not each.left_out]
    for name in dict.fromkeys(each.model for each in scored):
        mine = [each for each in scored if each.model == name]
        for each in mine:
            lines.append(
                _line(name, _named(each, mine), each.before, each.after, "yes" if each.gain else "no")
            )
        before, after = _means([each.before for each in mine]), _means([each.after for each in mine])
        said = f"{sum(each.gain for each in mine)} of {len(mine)}"
        lines.append(_line(name, f"**mean of {len(mine)}**", before, after, said))
    out = [
        f"- {_named(each, results)} (`{each.model}`): {each.left_out}" for each in results if each.left_out
    ]
    return "\n".join([*lines, *(["", "Left out:", "", *out] if out else [])]) + "\n"


def _means(figures: Sequence[dict[str, float]]) -> dict[str, float]:
    return {name: float(np.mean([values[name] for values in figures])) for name in FIGURES}


def _named(each: Adapted, among: Sequence[Adapted]) -> str:
    """The scene, with the file where the scene has several."""
    same = [other for other in among if (other.model, other.scene) == (each.model, each.scene)]
    return each.scene if len(same) == 1 else f"{each.scene} ({Path(each.file).stem})"


def _line(name: str, scene: str, before: dict[str, float], after: dict[str, float], gain: str) -> str:
    digits = {"sam": 3, "ergas": 3, "q2n": 4}
    figures = [f"{before[f]:.{digits[f]}f}, {after[f]:.{digits[f]}f}" for f in FIGURES]
    change = ", ".join(f"{100 * (after[f] / before[f] - 1):+.1f} %" for f in FIGURES)
    return "| " + " | ".join([f"`{name}`", scene, *figures, change, gain]) + " |"


def main(argv: Sequence[str]) -> int:
    """The command.

    Raises:
        InputError: no data folder, or no validation scene.
    """
    parser = argparse.ArgumentParser(prog="ssdiff bench adapted", description=__doc__)
    common(parser)
    parser.add_argument("--iterations", type=int, default=60, help="optimiser steps of adapting, at most")
    parser.add_argument("--threads", type=int, help="of the processor")
    given = parser.parse_args(argv)
    entries, data = validation(given), data_folder(given)
    cells = Cells(given.out / "cells") if given.out else None
    results, began = [], time.monotonic()
    for number, entry in enumerate(entries):
        results.append(bench(entry, data, given, cells))
        text = f"{number + 1} of {len(entries)}, {_said(results[-1])}, {time.monotonic() - began:.0f} s"
        print(text, file=sys.stderr, flush=True)
    text = table(results)
    print(text)
    if given.out:
        given.out.mkdir(parents=True, exist_ok=True)
        (given.out / "adapted.md").write_text(text, encoding="utf-8")
        plain = json.dumps([asdict(each) for each in results], indent=1)
        (given.out / "adapted.json").write_text(plain + "\n", encoding="utf-8")
    if given.page:
        page.put(given.page, "bench adapted", text)
    return 0


def _said(each: Adapted) -> str:
    if each.left_out:
        return f"{each.scene} left out: {each.left_out}"
    return f"{each.scene}, SAM {each.before['sam']:.3f} to {each.after['sam']:.3f}, {each.steps} steps"


def _quiet(*_: object) -> None:
    """Progress and log of the jobs are not the bench's."""
