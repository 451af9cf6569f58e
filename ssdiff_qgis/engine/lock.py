"""A lock that one QGIS holds while it changes the engine; the system frees it when that QGIS is gone."""

from __future__ import annotations

import contextlib
import errno
import os
from pathlib import Path
from types import TracebackType
from typing import IO

if os.name == "nt":
    import msvcrt
else:
    import fcntl


#: What a system says where another holds the lock, and where the disk knows no locks (a home on some networks):
#: there the engine is installed all the same.
_HELD = {errno.EACCES, errno.EAGAIN, errno.EWOULDBLOCK, errno.EDEADLK}
_NO_LOCKS = {errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP}


class LockedError(Exception):
    """Another process holds the lock."""


class Lock:
    """Use as ``with Lock(path):``.

    Args:
        path: the file; it stays.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._stream: IO[bytes] | None = None

    def __enter__(self) -> Lock:
        """Take it.

        Raises:
            LockedError: another holds it.
            OSError: the file cannot be written.
        """
        self.path.parent.mkdir(parents=True, exist_ok=True)
        stream = self.path.open("ab")
        try:
            if os.name == "nt":
                stream.seek(0)
                msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)
            else:
                fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            if error.errno in _HELD:
                stream.close()
                raise LockedError(str(self.path)) from error
            if error.errno not in _NO_LOCKS:
                stream.close()
                raise
        self._stream = stream
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Free it."""
        if self._stream is None:
            return
        if os.name == "nt":
            self._stream.seek(0)
            with contextlib.suppress(OSError):
                msvcrt.locking(self._stream.fileno(), msvcrt.LK_UNLCK, 1)
        self._stream.close()
        self._stream = None


def locked(path: Path) -> bool:
    """Whether another holds it now."""
    if not path.exists():
        return False
    try:
        with Lock(path):
            return False
    except LockedError:
        return True
    except OSError:
        return False
