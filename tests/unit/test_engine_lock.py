"""The lock on the engine where a disk knows none."""

from __future__ import annotations

import errno
import os
from contextlib import nullcontext
from pathlib import Path

import pytest

from ssdiff_qgis.engine.lock import Lock, LockedError


@pytest.mark.parametrize(
    ("code", "error"), [(errno.ENOLCK, None), (errno.EWOULDBLOCK, LockedError), (errno.EIO, OSError)]
)
def test_a_disk_that_knows_no_locks_is_no_reason_to_wait_for_another_window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, error: type[Exception] | None
) -> None:
    def flock(_stream: object, _how: int) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr("fcntl.flock", flock)
    with pytest.raises(error) if error is not None else nullcontext(), Lock(tmp_path / "lock"):
        pass
