"""How a job in the worker can come to nothing."""

from __future__ import annotations


class JobError(Exception):
    """A job that came to nothing.

    Args:
        message: one sentence: what cannot be done, and why.
        hint: one sentence: the mend. May be empty.
        code: a short stable word for machines.
    """

    def __init__(self, message: str, hint: str = "", code: str = "fault") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.code = code

    def __str__(self) -> str:
        """Message and hint as one line."""
        return f"{self.message} {self.hint}".strip()


class JobCancelled(JobError):
    """The caller stopped the job."""

    def __init__(
        self, message: str = "The job was cancelled.", hint: str = "", code: str = "cancelled"
    ) -> None:
        super().__init__(message, hint, code)


class WorkerDied(JobError):
    """The worker process did not start, or went away in the middle of a job."""

    def __init__(
        self, message: str, hint: str = "", code: str = "worker-died", status: int | None = None
    ) -> None:
        super().__init__(message, hint, code)
        self.status = status
