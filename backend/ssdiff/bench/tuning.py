"""``ssdiff bench tuning``: a scene's own pair, the network as it is, by L-BAF and fine-tuned whole, side by side."""

from __future__ import annotations

import argparse
import json
import math
import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch

from ssdiff import device
from ssdiff.adaptation import sample_tiles
from ssdiff.cards import tuned_window_of
from ssdiff.diffusion.sampler import Denoiser
from ssdiff.errors import InputError
from ssdiff.job import AdaptJob
from ssdiff.model.adapter import Adapter
from ssdiff.model.weights import load
from ssdiff.opening import model_for, open_scene
from ssdiff.quality import ergas, q2n, sam
from ssdiff.training.branch_tuner import BranchTuner
from ssdiff.training.held_out import HeldOut
from ssdiff.training.scene_adaptation import Course
from ssdiff.training.scene_windows import Protocol, SceneWindows, Tile

from . import page
from .tables import NAMES

#: Peak learning rates: of an adapter's factors as ``ssdiff adapt`` has it, of weights as the paper has it.
RATE, FULL_RATE = 5e-3, 1e-4
#: Scenes of the data folder that are taken where none are named: PAN and MS.
SCENES = (("scenes/wv3/pan.tif", "scenes/wv3/mul.tif"), ("scenes/vhr4/pan.tif", "scenes/vhr4/ms.tif"))
FIGURES = ("sam", "ergas", "q2n")
NONE = "none"


@dataclass(frozen=True)
class Way:
    """A way to fine-tune.

    Attributes:
        label: its name in tables.
        rate: peak learning rate.
        tuner: makes it for weights, with the options of `ssdiff adapt`'s course.
    """

    label: str
    rate: float
    tuner: Callable[[Any, dict[str, Any]], BranchTuner]


WAYS = (
    Way("L-BAF, low rank", RATE, lambda net, by: BranchTuner.low_rank(net, Adapter.fresh(net, seed=by["seed"]), **by)),
    Way("L-BAF, branches' weights", FULL_RATE, lambda net, by: BranchTuner.full(net, **by)),
    Way("all weights at once", FULL_RATE, lambda net, by: BranchTuner.full(net, alternate=False, **by)),
)  # fmt: skip


@dataclass(frozen=True)
class Result:
    """One way on one held-out part of a scene.

    Attributes:
        scene: its name.
        fold: which part was held out.
        way: label.
        values: how many values are learnt.
        steps: optimiser steps.
        figures: SAM, ERGAS and Q2n of the held-out part.
        seconds: that learning took.
    """

    scene: str
    fold: int
    way: str
    values: int
    steps: int
    figures: dict[str, float]
    seconds: float


def folds(count: int, tiles: Sequence[Tile], seed: int) -> Iterator[tuple[list[Tile], list[Tile]]]:
    """Tiles to learn from and a quarter held out, ``count`` times, each time another quarter."""
    order = torch.randperm(len(tiles), generator=torch.Generator().manual_seed(seed)).tolist()
    part = max(1, len(tiles) // 4)
    for fold in range(count):
        held = order[fold * part : (fold + 1) * part]
        if held:
            yield [tiles[n] for n in order if n not in held], [tiles[n] for n in held]


@torch.no_grad()
def judged(judge: HeldOut, net: Denoiser, where: torch.device) -> dict[str, float]:
    """SAM, ERGAS and Q2n on the held-out windows."""
    image = judge.fused(net, where)
    return {
        "sam": sam(judge.truth, image, judge.valid),
        "ergas": ergas(judge.truth, image, judge.upscaling, judge.valid),
        "q2n": q2n(judge.truth, image, judge.valid),
    }


def tuned(
    way: Way,
    net: Any,
    learn: Sequence[Tile],
    protocol: Protocol,
    judge: HeldOut,
    steps: int,
    batch: int,
    seed: int,
) -> tuple[dict[str, float], int, float]:
    """Fine-tune one way; figures of the averaged values, how many values, seconds.

    Every way sees the same windows in the same order.
    """
    tuner = way.tuner(net, Course(seed=seed).options())
    windows = SceneWindows(learn, protocol, judge.scaling, seed + 1)
    start = time.monotonic()
    for step in range(steps):
        rate = way.rate * min(1.0, (step + 1) / 10) * 0.5 * (1 + math.cos(math.pi * step / steps))
        if math.isnan(tuner.advance(windows.batch(batch), rate)):
            raise InputError(f"{way.label} diverged at step {step}.", "Lower the rate.", "diverged")
    passed = time.monotonic() - start
    figures = judged(judge, tuner.denoiser(tuner.average), tuner.device)
    return figures, sum(value.numel() for value in tuner.values.values()), passed


def bench(name: str, job: AdaptJob, given: argparse.Namespace, say: Callable[[str], None]) -> list[Result]:
    """All ways on one scene."""
    chosen = device.choose(given.device)
    device.set_threads(given.threads)
    scene, choice = open_scene(job)
    with scene:
        weights = model_for(job, scene, choice)
        pieces = [Tile(*parts) for parts in sample_tiles(scene, choice, tuned_window_of(weights), lambda: False)]
        geometry = scene.geometry
    loaded = load(weights)
    protocol = Protocol.of(geometry, choice.gains(len(loaded.meta["bands"])), loaded)
    scaling = protocol.scaling(pieces)
    results = []
    for fold, (learn, held) in enumerate(folds(given.folds, pieces, given.seed)):
        judge = HeldOut(held, protocol, scaling, given.seed)
        if not len(judge):
            raise InputError(
                f"The scene {name} is too small to hold a part out.", "Give a larger one.", "too-small"
            )
        net = load(weights).net.to(chosen)
        results.append(Result(name, fold, NONE, 0, 0, judged(judge, net.eval(), torch.device(chosen)), 0.0))
        say(f"{name}, part {fold + 1}: {_said(results[-1])}")
        for way in WAYS:
            net = load(weights).net.to(chosen)
            found = tuned(way, net, learn, protocol, judge, given.steps, given.batch, given.seed)
            results.append(Result(name, fold, way.label, found[1], given.steps, found[0], round(found[2], 1)))
            say(f"{name}, part {fold + 1}: {_said(results[-1])}")
    return results


def _said(result: Result) -> str:
    figures = ", ".join(f"{NAMES[key]} {value:.4f}" for key, value in result.figures.items())
    return f"{result.way}, {figures}, {result.seconds:.0f} s"


def table(results: Sequence[Result]) -> str:
    """A line for each scene and way: means over the held-out parts, and the change against none."""
    lines = [
        "| scene | fine-tuned | values learnt | SAM | ERGAS | Q2n | SAM, ERGAS against none |",
        "|---|---|---|---|---|---|---|",
    ]
    for scene in dict.fromkeys(each.scene for each in results):
        mine = [each for each in results if each.scene == scene]
        start = _means([each for each in mine if each.way == NONE])
        for way in dict.fromkeys(each.way for each in mine):
            here = [each for each in mine if each.way == way]
            now = _means(here)
            gain = ", ".join(f"{100 * (now[f] / start[f] - 1):+.1f} %" for f in ("sam", "ergas"))
            figures = f"{now['sam']:.3f} | {now['ergas']:.3f} | {now['q2n']:.4f}"
            lines.append(
                f"| {scene} | {way} | {here[0].values:,} | {figures} | {'–' if way == NONE else gain} |"
            )
    return "\n".join(lines) + "\n"


def _means(results: Sequence[Result]) -> dict[str, float]:
    return {figure: float(np.mean([each.figures[figure] for each in results])) for figure in FIGURES}


def main(argv: Sequence[str]) -> int:
    """The command.

    Raises:
        InputError: no scenes, or one that cannot be adapted to.
    """
    parser = argparse.ArgumentParser(prog="ssdiff bench tuning", description=__doc__)
    parser.add_argument(
        "--pan", type=Path, action="append", help="PAN of a scene; --ms beside it; may be given again"
    )
    parser.add_argument("--ms", type=Path, action="append", help="MS of the scene")
    parser.add_argument("--sensor", default="auto", help="preset of the scenes")
    parser.add_argument("--weights", help="instead of the preset's")
    parser.add_argument("--data", type=Path, help="data folder with scenes/; SSDIFF_DATA/data by default")
    parser.add_argument("--steps", type=int, default=120, help="optimiser steps of every way")
    parser.add_argument("--batch", type=int, default=8, help="windows a step")
    parser.add_argument(
        "--folds", type=int, default=2, choices=(1, 2, 3, 4), help="quarters held out in turn"
    )
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--device", default="auto")
    parser.add_argument("--threads", type=int)
    parser.add_argument("--out", type=Path, help="folder for table and figures")
    parser.add_argument("--page", type=Path, help="page whose marked part is replaced by the table")
    given = parser.parse_args(argv)
    results = []
    for name, pan, ms in _scenes(given):
        values = {"pan": str(pan), "ms": [str(ms)], "sensor": given.sensor, "align": "auto"}
        job = AdaptJob.from_args({**values, "weights": given.weights, "output": "unused.safetensors"})
        results += bench(name, job, given, lambda text: print(text, file=sys.stderr, flush=True))
    text = table(results)
    print(text)
    if given.out:
        given.out.mkdir(parents=True, exist_ok=True)
        (given.out / "tuning.md").write_text(text, encoding="utf-8")
        plain = json.dumps([asdict(each) for each in results], indent=1)
        (given.out / "tuning.json").write_text(plain + "\n", encoding="utf-8")
    if given.page:
        page.put(given.page, "bench tuning", text)
    return 0


def _scenes(given: argparse.Namespace) -> list[tuple[str, Path, Path]]:
    """Name, PAN and MS of each scene."""
    pans, rasters = given.pan or [], given.ms or []
    if len(pans) != len(rasters):
        raise InputError(
            "Every scene needs --pan and --ms.", "Give both, as often as there are scenes.", "usage"
        )
    if pans:
        return [(pan.parent.name or pan.stem, pan, ms) for pan, ms in zip(pans, rasters, strict=True)]
    data = given.data or ("SSDIFF_DATA" in os.environ and Path(os.environ["SSDIFF_DATA"]) / "data")
    if not data:
        raise InputError("No scene was named.", "Give --pan and --ms, or set SSDIFF_DATA.", "training-data")
    return [(Path(pan).parent.name, data / pan, data / ms) for pan, ms in SCENES]
