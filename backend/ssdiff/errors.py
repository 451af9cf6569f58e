"""The failures a user can meet, each with what happened, why, and the mend."""

from __future__ import annotations

from .sentence import follow, say

_CANCELLED = say("Cancelled.")


class SSDiffError(Exception):
    """A fault of ours; the base of every failure that is reported in words.

    Args:
        message: one sentence: what cannot be done, and why.
        hint: one sentence: the mend. May be empty.
        code: a short stable word for machines, e.g. ``no-overlap``.
        option: of the command line, by which it is mended; told there alone.
    """

    exit_status = 1

    def __init__(self, message: str, hint: str = "", code: str = "fault", option: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.code = code
        self.option = option

    def __str__(self) -> str:
        """Message and hint as one line."""
        return str(self.sentence)

    @property
    def sentence(self) -> str:
        """Message and hint, one after the other."""
        return follow(self.message, self.hint)


class InputError(SSDiffError):
    """Bad input or usage: the user can mend it. Exit status 2."""

    exit_status = 2

    def __init__(self, message: str, hint: str = "", code: str = "input", option: str = "") -> None:
        super().__init__(message, hint, code, option)


class Cancelled(SSDiffError):
    """The user stopped the job. Exit status 3."""

    exit_status = 3

    def __init__(self, message: str = _CANCELLED, hint: str = "", code: str = "cancelled") -> None:
        super().__init__(message, hint, code)


class ResourceError(SSDiffError):
    """Memory, disk or device ran out. Exit status 4."""

    exit_status = 4

    def __init__(self, message: str, hint: str = "", code: str = "resources") -> None:
        super().__init__(message, hint, code)
