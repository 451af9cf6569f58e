"""The failures a user can meet, each with what happened, why, and the mend."""

from __future__ import annotations


class SSDiffError(Exception):
    """A fault of ours; the base of every failure that is reported in words.

    Args:
        message: one sentence: what cannot be done, and why.
        hint: one sentence: the mend. May be empty.
        code: a short stable word for machines, e.g. ``no-overlap``.
    """

    exit_status = 1

    def __init__(self, message: str, hint: str = "", code: str = "fault") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.code = code

    def __str__(self) -> str:
        """Message and hint as one line."""
        return f"{self.message} {self.hint}".strip()


class InputError(SSDiffError):
    """Bad input or usage: the user can mend it. Exit status 2."""

    exit_status = 2

    def __init__(self, message: str, hint: str = "", code: str = "input") -> None:
        super().__init__(message, hint, code)


class Cancelled(SSDiffError):
    """The user stopped the job. Exit status 3."""

    exit_status = 3

    def __init__(self, message: str = "Cancelled.", hint: str = "", code: str = "cancelled") -> None:
        super().__init__(message, hint, code)


class ResourceError(SSDiffError):
    """Memory, disk or device ran out. Exit status 4."""

    exit_status = 4

    def __init__(self, message: str, hint: str = "", code: str = "resources") -> None:
        super().__init__(message, hint, code)
