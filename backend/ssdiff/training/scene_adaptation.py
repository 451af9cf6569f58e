"""Adapting a network to one scene within a budget: learn, judge by the held-out part, keep the best."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from typing import Protocol as Protocol_

import torch
from torch import Tensor

from ssdiff.diffusion.objective import Batch, Terms
from ssdiff.diffusion.sampler import Denoiser
from ssdiff.errors import Cancelled, InputError
from ssdiff.model.adapter import Adapter, rounded
from ssdiff.model.network import SSDiff
from ssdiff.sentence import say
from ssdiff.training import checkpoint
from ssdiff.training.branch_tuner import BranchTuner
from ssdiff.training.held_out import Figures, HeldOut
from ssdiff.training.scene_windows import Protocol, SceneWindows, Tile

#: Least standard deviation of a scene's residual, of the one that the network knows.
FLAT = 0.02


@dataclass(frozen=True)
class Course:
    """How an adaptation goes.

    Attributes:
        minutes: budget.
        steps: optimiser steps at most; None for as many as the budget allows.
        rate: AdamW's peak learning rate; warms up over ten steps, then falls as a cosine over the budget.
        batch: windows a step.
        every: steps between judgements.
        patience: judgements without a gain after which it stops.
        seed: of all draws.
        precision: one of `PRECISIONS`.
        p_last: share of timesteps at T - 1, where the default sampling's only evaluation is.
        terms: what is added to L1: consistency, on by default, takes out of a fusion what MS contradicts.
        strength: how far what is judged and kept goes from the start to what was learnt; 1 is all the way. What
            is learnt one scale below the one that is fused holds there in part.
    """

    minutes: float = 5.0
    steps: int | None = None
    rate: float = 5e-3
    batch: int = 8
    every: int = 20
    patience: int = 8
    seed: int = 0
    precision: str = "auto"
    p_last: float = 0.9
    terms: Terms = field(default_factory=lambda: Terms(projected=0.5))
    strength: float = 1.0

    def options(self) -> dict[str, Any]:
        """What a `BranchTuner` needs of it."""
        return {name: getattr(self, name) for name in ("precision", "p_last", "terms", "seed")}


@dataclass(frozen=True)
class Outcome:
    """What came of it.

    Attributes:
        factors: the best factors that were seen, as a file gives them back; those it began with where none
            was better.
        before: figures of the held-out part at the start.
        after: with ``factors``.
        steps: optimiser steps.
        seconds: over all runs, when resumed.
        windows: held-out windows.
        diverged: whether the loss became no number.
    """

    factors: dict[str, Tensor]
    before: Figures
    after: Figures
    steps: int
    seconds: float
    windows: int
    diverged: bool

    @property
    def gain(self) -> bool:
        """Whether the held-out part came out better than at the start."""
        return self.after != self.before


def split(tiles: Sequence[Tile], seed: int) -> tuple[list[Tile], list[Tile]]:
    """Tiles to learn from and tiles held out, a quarter of them.

    Raises:
        InputError: there are too few for both.
    """
    if len(tiles) < 2:
        raise InputError(
            say("The scene is too small to adapt to: a part must be held out to judge by."),
            say("Give a scene of at least 128 x 64 MS pixels, or fuse without an adapter."),
            "too-small",
        )
    order = torch.randperm(len(tiles), generator=torch.Generator().manual_seed(seed)).tolist()
    count = max(1, len(tiles) // 4)
    return [tiles[i] for i in order[count:]], [tiles[i] for i in order[:count]]


def adapt(
    net: SSDiff,
    start: Adapter,
    tiles: Sequence[Tile],
    protocol: Protocol,
    course: Course,
    *,
    device: str = "cpu",
    keep: Path | None = None,
    progress: Callable[[float, str, float | None], None] = lambda fraction, stage, eta: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Outcome:
    """Fine-tune an adapter on tiles of a scene.

    Args:
        net: the base.
        start: the adapter to begin with; a fresh one changes nothing.
        tiles: of the scene; a quarter is held out.
        protocol: how they become windows.
        course: budget and rate.
        device: ``cpu``, ``cuda`` ...
        keep: folder for a checkpoint; where it holds one, go on from it.
        progress: called with the fraction of the budget, the stage and the seconds left.
        cancelled: asked before every step.

    Raises:
        InputError: the scene is too small or too flat.
        Cancelled: a checkpoint was written first where ``keep`` is given.
    """
    learn, held = split(tiles, course.seed)
    scaling = protocol.scaling(tiles)
    judge = HeldOut(held, protocol, scaling, course.seed)
    if not len(judge):
        raise InputError(
            say("The scene is too small to adapt to, or has too many holes."),
            say("Fuse without an adapter."),
            "too-small",
        )
    _refuse_flat(learn, protocol, SceneWindows(learn, protocol, scaling, course.seed))

    def windows(step: int) -> SceneWindows:
        return SceneWindows(learn, protocol, scaling, course.seed + 1 + step)

    return tune(
        net, start, windows, judge, course, device=device, keep=keep, progress=progress, cancelled=cancelled
    )


class Windows(Protocol_):
    """A source of training windows."""

    def batch(self, size: int) -> Batch:
        """The next ``size`` windows."""
        ...


class Judge(Protocol_):
    """What decides whether an adapter is better."""

    def __len__(self) -> int:
        """Windows that it looks at."""
        ...

    def figures(self, net: Denoiser, device: torch.device) -> Figures:
        """Judge a network."""
        ...


def tune(
    net: SSDiff,
    start: Adapter,
    windows: Callable[[int], Windows],
    judge: Judge,
    course: Course,
    *,
    device: str = "cpu",
    keep: Path | None = None,
    progress: Callable[[float, str, float | None], None] = lambda fraction, stage, eta: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Outcome:
    """Fine-tune an adapter on any windows; see `adapt`.

    Args:
        net: the base.
        start: the adapter to begin with.
        windows: called with the steps already done, for a source of windows.
        judge: decides what is kept.
        course: budget and rate.
        device: ``cpu``, ``cuda`` ...
        keep: folder for a checkpoint; where it holds one, go on from it.
        progress: called with the fraction of the budget, the stage and the seconds left.
        cancelled: asked before every step.

    Raises:
        Cancelled: a checkpoint was written first where ``keep`` is given.
    """
    run = _Run(net.to(device), start, judge, course, keep)
    return run.go(windows(run.tuner.step), progress, cancelled)


def _refuse_flat(tiles: Sequence[Tile], protocol: Protocol, windows: SceneWindows) -> None:
    """Refuse scenes without detail: there is nothing to learn from them."""
    spread = max(float(tile.pan[tile.valid].std()) for tile in tiles)
    residual = windows.batch(8).residual.std(dim=(0, 2, 3))
    if spread == 0.0 or float(residual.max()) < FLAT:
        raise InputError(
            say("The scene is too flat to adapt to: MS has no detail that its lower copy lacks."),
            say("Adapt to a scene with more detail, or fuse without an adapter."),
            "too-flat",
        )


class _Run:
    """One adaptation."""

    def __init__(self, net: SSDiff, start: Adapter, judge: Judge, course: Course, keep: Path | None) -> None:
        self.course, self.judge, self.keep = course, judge, keep
        self.tuner = BranchTuner.low_rank(net, start, **course.options())
        self.start = start.factors
        self.best = rounded(start.factors)
        self.before = self.after = self._judged(self.best)
        self.seconds, self.stale, self.diverged = 0.0, 0, False
        held = checkpoint.load(keep) if keep is not None else None
        if held is not None:
            self._resume(*held)

    def _judged(self, factors: dict[str, Tensor]) -> Figures:
        tuner = self.tuner
        here = {name: tensor.to(tuner.device) for name, tensor in factors.items()}
        return self.judge.figures(tuner.denoiser(here), tuner.device)

    def go(
        self,
        windows: Windows,
        progress: Callable[[float, str, float | None], None],
        cancelled: Callable[[], bool],
    ) -> Outcome:
        """Learn until the budget is used up, nothing is gained any more, or the loss is no number."""
        course, tuner = self.course, self.tuner
        began, first = time.monotonic() - self.seconds, tuner.step
        while True:
            self.seconds = time.monotonic() - began
            done = self.done
            progress(done, self._stage(), self._left(done, tuner.step - first))
            if done >= 1.0 or self.stale >= course.patience or self.diverged:
                break
            if cancelled():
                self._checkpoint()
                raise Cancelled()
            rate = course.rate * min(1.0, (tuner.step + 1) / 10) * 0.5 * (1 + math.cos(math.pi * done))
            self.diverged = math.isnan(tuner.advance(windows.batch(course.batch), rate))
            if tuner.step % course.every == 0:
                self._take()
                self._checkpoint()
        if tuner.step % course.every and not self.diverged:
            self._take()
        return Outcome(
            self.best, self.before, self.after, tuner.step, self.seconds, len(self.judge), self.diverged
        )

    @property
    def done(self) -> float:
        """Fraction of the budget that is used up."""
        parts = [self.seconds / max(60.0 * self.course.minutes, 1e-9)]
        if self.course.steps is not None:
            parts.append(self.tuner.step / self.course.steps)
        return min(1.0, max(parts))

    def _left(self, done: float, steps: int) -> float | None:
        """Seconds to go at most; it may stop earlier."""
        by_time = 60.0 * self.course.minutes - self.seconds
        if self.course.steps is None or not steps or not done:
            return max(0.0, by_time)
        return max(0.0, min(by_time, self.seconds / done * (1 - done)))

    def _stage(self) -> str:
        before, after = self.before, self.after
        return (
            f"adapt, SAM {before.sam:.3f} to {after.sam:.3f}, ERGAS {before.ergas:.3f} to {after.ergas:.3f}"
        )

    def _take(self) -> None:
        """Judge the averaged factors, at their strength, and keep them where they are the best so far."""
        strength = self.course.strength
        factors = rounded(
            {
                name: torch.lerp(self.start[name].cpu(), tensor.cpu(), strength)
                for name, tensor in self.tuner.average.items()
            }
        )
        found = self._judged(factors)
        if found.no_worse(self.before) and found.against(self.after) < 1.0 - 1e-4:
            self.best, self.after, self.stale = factors, found, 0
        else:
            self.stale += 1

    def _checkpoint(self) -> None:
        if self.keep is None:
            return
        tuner = self.tuner
        ema = {
            **{f"average.{n}": t for n, t in tuner.average.items()},
            **{f"best.{n}": t for n, t in self.best.items()},
        }
        state = {"seconds": self.seconds, "stale": self.stale, "after": vars(self.after)}
        adam = checkpoint.moments(tuner.optimiser, tuner.names)
        checkpoint.save(self.keep, tuner.step, tuner.values, ema, adam, state)

    def _resume(
        self,
        values: dict[str, Tensor],
        ema: dict[str, Tensor],
        adam: dict[str, Tensor],
        state: dict[str, Any],
    ) -> None:
        tuner = self.tuner
        with torch.no_grad():
            for name in tuner.names:
                tuner.values[name].copy_(values[name])
                tuner.average[name].copy_(ema[f"average.{name}"])
        self.best = {name: ema[f"best.{name}"] for name in tuner.names}
        checkpoint.restore(tuner.optimiser, tuner.names, adam)
        tuner.step = int(state["step"])
        self.seconds, self.stale = float(state["seconds"]), int(state["stale"])
        self.after = Figures(**state["after"])
