"""Which device a network runs on, and what to do when its memory is full."""

from __future__ import annotations

import importlib.util
import os
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from .errors import InputError, ResourceError, SSDiffError

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
            f"PyTorch cannot be loaded: {' '.join(str(error).split())[:200]}.",
            "Install the engine again, or use a classical method.",
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
        there = (
            f"has {cuda} CUDA device{'s' if cuda > 1 else ''}"
            if cuda
            else "has no CUDA device that PyTorch can use"
        )
        raise InputError(
            f"The device {wanted} is not there: this machine {there}.",
            "Have the device chosen (--device auto).",
            "device",
        )
    if wanted == "mps" and not mps:
        raise InputError("The device mps is not there.", "Have the device chosen (--device auto).", "device")
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
                f"The memory of {self.device} is full: going on with batches of {self._fuser.batch}.",
            )
        elif self.device != "cpu":
            self._fuser = self._on_cpu()
            if self._blocks is not None:
                self._fuser.fit(self._blocks())
        else:
            raise ResourceError("The memory ran out.", "Close other programs.", "out-of-memory")

    def _on_cpu(self) -> Fuser:
        self._log("warning", f"The memory of {self.device} is full: going on on the CPU.")
        self.device = "cpu"
        return self._make("cpu")
