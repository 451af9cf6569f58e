"""Which device a network runs on, and what to do when its memory is full."""

from __future__ import annotations

import importlib.util
import os
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from .errors import InputError, ResourceError, SSDiffError
from .sentence import say

if TYPE_CHECKING:
    from .block import Block
    from .fusers import Fused, Fuser


def require_torch() -> Any:
    """The torch module.

    Raises:
        SSDiffError: it is not installed, or cannot be loaded.
    """
    try:
        import torch
    except (ImportError, OSError) as error:
        raise SSDiffError(
            say("PyTorch cannot be loaded: {reason}.", reason=" ".join(str(error).split())[:200]),
            say("Install the engine again, or use a classical method."),
            "torch",
        ) from error
    return torch


def has_torch() -> bool:
    """Whether torch is installed; does not load it."""
    return importlib.util.find_spec("torch") is not None


def choose(wanted: str) -> str:
    """The device to run on.

    Args:
        wanted: ``auto``, ``cpu``, ``cuda``, ``cuda:N`` or ``mps``; ``auto`` takes CUDA, then Apple's GPU,
            then the CPU.

    Returns:
        torch's name of it.

    Raises:
        InputError: it is not there.
    """
    torch = require_torch()
    cuda = torch.cuda.device_count() if torch.cuda.is_available() else 0
    mps = torch.backends.mps.is_available()
    if wanted == "auto":
        return "cuda" if cuda else "mps" if mps else "cpu"
    number = int(wanted.partition(":")[2] or 0)
    if wanted.startswith("cuda") and number >= cuda:
        told = (
            say(
                "The device {device} is not there: CUDA devices count from 0, this machine has {count}.",
                device=wanted,
                count=cuda,
            )
            if cuda
            else say("This machine has no CUDA device that PyTorch can use.")
        )
        raise InputError(told, say("Have the device chosen automatically."), "device", "--device auto")
    if wanted == "mps" and not mps:
        raise InputError(
            say("This machine has no Apple graphics that PyTorch can use."),
            say("Have the device chosen automatically."),
            "device",
            "--device auto",
        )
    return wanted


def cores() -> int:
    """CPU cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def set_threads(threads: int | None) -> None:
    """Let torch use this many CPU threads; all cores for None, whatever an earlier job asked for."""
    require_torch().set_num_threads(threads or cores())


def memory_full(error: BaseException) -> bool:
    """Whether a device's memory ran out."""
    text = str(error).lower()
    return type(error).__name__ == "OutOfMemoryError" or (
        isinstance(error, RuntimeError) and any(word in text for word in ("out of memory", "alloc_failed"))
    )


class Patient:
    """A fuser on a device that, when the memory is full, takes half the batch, and at last the CPU.

    Args:
        make: builds the fuser on a device; its ``batch`` may be set.
        device: where to begin.
        log: told of every step down.
    """

    def __init__(self, make: Callable[[str], Fuser], device: str, log: Callable[[str, str], None]) -> None:
        self._make, self.device, self._log = make, device, log
        try:
            self._fuser = make(device)
        except RuntimeError as error:
            if not memory_full(error) or device == "cpu":
                raise
            self._fuser = self._on_cpu()
        self._blocks: Callable[[], Iterable[Block]] | None = None

    def __getattr__(self, name: str) -> Any:
        """Size, overlap, halo, phase and so on are the fuser's."""
        return getattr(self.__dict__["_fuser"], name)

    @property
    def batch(self) -> int:
        """Windows handed over at a time."""
        return int(self._fuser.batch)

    def fit_scene(self, blocks: Callable[[], Iterable[Block]]) -> None:
        """Fit on ``blocks()``, which is kept: a fuser made anew on the CPU is fitted again."""
        self._blocks = blocks
        self._fuser.fit(blocks())

    def serve(self, log: Callable[[str, str], None], blocks: Callable[[], Iterable[Block]]) -> None:
        """Go on with another job on the same scene, without another fit."""
        self._log, self._blocks = log, blocks

    def fuse(self, blocks: Sequence[Block]) -> Fused:
        """Fuse, stepping down where the memory is full.

        Raises:
            ResourceError: the CPU's memory is full too.
        """
        done: Fused = []
        while len(done) < len(blocks):
            size = max(1, min(self.batch, len(blocks)))
            try:
                done += self._fuser.fuse(blocks[len(done) : len(done) + size])
            except (RuntimeError, MemoryError) as error:
                if not memory_full(error):
                    raise
                self._step_down()
        return done

    def _step_down(self) -> None:
        if self.device.startswith("cuda"):
            require_torch().cuda.empty_cache()
        if self._fuser.batch > 1:
            self._fuser.batch //= 2
            self._log(
                "warning",
                say(
                    "The memory of {device} is full: going on with batches of {batch}.",
                    device=self.device,
                    batch=self._fuser.batch,
                ),
            )
        elif self.device != "cpu":
            self._fuser = self._on_cpu()
            if self._blocks is not None:
                self._fuser.fit(self._blocks())
        else:
            raise ResourceError(
                say("The memory ran out."),
                say("Close other programs, or fuse a smaller extent."),
                "out-of-memory",
            )

    def _on_cpu(self) -> Fuser:
        self._log("warning", say("The memory of {device} is full: going on on the CPU.", device=self.device))
        self.device = "cpu"
        return self._make("cpu")
