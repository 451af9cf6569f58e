"""The worker's lines: reading requests and writing events, as docs/protocol.md states them."""

from __future__ import annotations

import json
import math
import os
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from .errors import InputError, SSDiffError
from .sentence import spelled

VERSION = 1
#: The longest request that is read, bytes.
LONGEST = 1 << 20


class BadLine(InputError):
    """A line that is no request. ``id`` is the request's where it has one."""

    def __init__(self, message: str, id_: str | None = None, code: str = "protocol") -> None:
        super().__init__(message, code=code)
        self.id = id_


@dataclass(frozen=True)
class Request:
    """One request of the client."""

    id: str
    op: str
    args: dict[str, Any] = field(default_factory=dict)


def parse(line: bytes) -> Request:
    """Read one line.

    Raises:
        BadLine: it is no request of this version of the protocol.
    """
    try:
        data = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise BadLine("A request must be one line of JSON.") from error
    if not isinstance(data, dict):
        raise BadLine("A request must be a JSON object.")
    id_ = data.get("id")
    if not isinstance(id_, str) or not id_:
        raise BadLine("A request needs an id, a text.")
    if data.get("v") != VERSION:
        raise BadLine(f"The worker speaks protocol {VERSION}, the request {data.get('v')!r}.", id_)
    op, args = data.get("op"), data.get("args")
    if not isinstance(op, str):
        raise BadLine("A request needs an op, a text.", id_)
    if args is not None and not isinstance(args, dict):
        raise BadLine("The args of a request must be an object.", id_)
    extra = sorted(set(data) - {"v", "id", "op", "args"})
    if extra:
        raise BadLine(f"A request has no member '{extra[0]}'.", id_)
    return Request(id_, op, args or {})


def lines(fd: int) -> Iterator[bytes]:
    """The lines of a file descriptor until its end; an overlong one is cut and so is no request."""
    rest = b""
    skipping = False
    while chunk := os.read(fd, 1 << 16):
        *whole, rest = (rest + chunk).split(b"\n")
        for line in whole:
            if not skipping and line.strip():
                yield line
            skipping = False
        if len(rest) > LONGEST:
            if not skipping:
                yield rest[:LONGEST]
            rest, skipping = b"", True


def plain(value: Any) -> Any:
    """``value`` in JSON's own types: numpy's numbers and arrays unpacked, NaN and infinities null."""
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple | set):
        return [plain(item) for item in value]
    if hasattr(value, "tolist"):
        return plain(value.tolist())
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    return value if value is None or isinstance(value, bool | int | str) else str(value)


def _told(value: Any) -> Any:
    """``value`` with a member ``said`` in every object that holds sentences: what they were made of."""
    if isinstance(value, dict):
        said = {key: found for key, entry in value.items() if (found := spelled(entry)) is not None}
        told = {key: _told(entry) for key, entry in value.items()}
        return {**told, "said": said} if said else told
    if isinstance(value, list | tuple):
        return [_told(entry) for entry in value]
    return value


class Events:
    """Writes events to a file descriptor, whole lines only, from any thread."""

    def __init__(self, fd: int) -> None:
        self._fd = fd
        self._lock = threading.Lock()
        #: True once the client has closed its end.
        self.broken = False

    def send(self, id_: str | None, event: str, **members: Any) -> None:
        """Write one event; does nothing once the pipe is broken."""
        line = json.dumps({"v": VERSION, "id": id_, "event": event, **plain(_told(members))}, allow_nan=False)
        data = line.encode("ascii") + b"\n"
        with self._lock:
            try:
                while data and not self.broken:
                    data = data[os.write(self._fd, data) :]
            except OSError:
                self.broken = True

    def failed(self, id_: str | None, error: SSDiffError) -> None:
        """Write the end of a request that came to nothing."""
        self.send(id_, "failed", code=error.code, message=error.message, hint=error.hint)
