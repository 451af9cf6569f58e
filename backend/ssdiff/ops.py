"""The operations that command line and worker share, and how their failures are put into words."""

from __future__ import annotations

import errno
import importlib
import sys
import traceback
from collections.abc import Callable, Mapping
from typing import Any

from .errors import Cancelled, InputError, ResourceError, SSDiffError
from .job import AdaptJob, AssessJob, FuseJob, InspectJob, Job, SimulateJob
from .sentence import say

#: (fraction 0..1, stage, seconds to go or None)
Progress = Callable[[float, str, "float | None"], None]
#: (level ``info`` or ``warning``, text)
Log = Callable[[str, str], None]
#: asked between batches: whether to stop
Stop = Callable[[], bool]

#: Operation -> its job and the function that does it, loaded when it is asked for.
OPS: dict[str, tuple[type[Job], str]] = {
    "inspect": (InspectJob, "inspection:inspect"),
    "fuse": (FuseJob, "pipeline:fuse"),
    "simulate": (SimulateJob, "simulation:simulate"),
    "assess": (AssessJob, "assessment:assess"),
    "adapt": (AdaptJob, "adaptation:adapt"),
}


def read(op: str, args: Mapping[str, Any]) -> Job:
    """The job that a request or command line asks for.

    Raises:
        InputError: there is no such operation, or its options are wrong.
    """
    if op not in OPS:
        raise InputError(f"There is no operation '{op}'.", "There is: " + ", ".join(OPS) + ".", "unknown-op")
    return OPS[op][0].from_args(args)


def run(job: Job, progress: Progress, log: Log, cancelled: Stop) -> dict[str, Any]:
    """Do a job.

    Args:
        job: from ``read``.
        progress: called with fraction, stage and seconds to go.
        log: called with level and text.
        cancelled: asked at least once a batch.

    Returns:
        The report.

    Raises:
        SSDiffError: it could not be done; every other exception is turned into one.
    """
    try:
        module, function = OPS[job.name][1].split(":")
        if cancelled():
            raise Cancelled()
        report: dict[str, Any] = getattr(importlib.import_module(f".{module}", __package__), function)(
            job, progress, log, cancelled
        )
        return report
    except Exception as error:
        raise in_words(error) from error


def in_words(error: BaseException) -> SSDiffError:
    """The failure as a user reads it; a fault of ours leaves its traceback on stderr if asked for.

    Memory and disk that ran out are told from faults, whichever library met them.
    """
    if isinstance(error, SSDiffError):
        return error
    if isinstance(error, KeyboardInterrupt):
        return Cancelled()
    name = type(error).__name__
    text = " ".join(str(error).split())
    if (
        isinstance(error, MemoryError)
        or name == "OutOfMemoryError"
        or "can't allocate memory" in text.lower()
    ):
        return ResourceError(
            say("The memory ran out."),
            say("Close other programs, or fuse a smaller extent."),
            code="out-of-memory",
        )
    if (
        isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT)
    ) or "No space left" in text:
        return ResourceError(
            say("The disk is full."), say("Free some space, or write elsewhere."), code="disk-full"
        )
    if isinstance(error, PermissionError):
        return InputError(
            say("{file} may not be used: permission denied.", file=error.filename), code="permission"
        )
    if isinstance(error, ModuleNotFoundError):
        return SSDiffError(
            say("The Python environment of SSDiff lacks {package}.", package=error.name),
            say("Install the engine again."),
            code="incomplete",
        )
    return SSDiffError(
        say("A fault of ours: {error}.", error=f"{name}: {text[:300]}"),
        say("Please report it."),
        code="fault",
    )


def show_traceback(error: BaseException) -> None:
    """Write the traceback of a fault to stderr."""
    traceback.print_exception(error.__cause__ or error, file=sys.stderr)
