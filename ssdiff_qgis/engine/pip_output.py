"""How far pip is, read from what it prints."""

from __future__ import annotations

import re

from .words import translate

_DOWNLOAD = re.compile(r"^\s*Downloading (\S+?)(\.metadata)? \(([\d.]+) ?(bytes|kB|MB|GB)\)")
_CACHED = re.compile(r"^\s*Using cached (\S+?)(\.metadata)? \(([\d.]+) ?(bytes|kB|MB|GB)\)")
_LOCAL = re.compile(r"^\s*Processing (?:.*[/\\])?([^/\\]+\.whl)")
_BYTES = re.compile(r"^\s*Progress (\d+) of (\d+)")
_UNPACK = re.compile(r"^Installing collected packages: (.*)")
_DONE = re.compile(r"^(Successfully installed|Requirement already satisfied)")
_MB = {"bytes": 1e-6, "kB": 1e-3, "MB": 1.0, "GB": 1e3}
#: Share of a step that is download; the rest is unpacking.
_FETCHING = 0.8


class PipOutput:
    """Follows one run of ``pip install``.

    Args:
        megabytes: about what it downloads.

    Attributes:
        fraction: how much is done, 0 to 1; never goes back.
        text: what it does now, in a few words; empty at first.
    """

    def __init__(self, megabytes: float) -> None:
        self.fraction = 0.0
        self.text = ""
        self._expected = max(float(megabytes), 1.0)
        self._fetched = 0.0
        self._current = 0.0

    def hear(self, line: str) -> bool:
        """Read one line; returns whether anything has changed."""
        before = (self.fraction, self.text)
        loaded, cached = _DOWNLOAD.match(line), _CACHED.match(line)
        moving, local = _BYTES.match(line), _LOCAL.match(line)
        found = loaded or cached
        if found is not None and not found.group(2):
            self._fetched += self._current
            size = float(found.group(3)) * _MB[found.group(4)]
            name = found.group(1).rsplit("/", 1)[-1].split("-")[0]
            if loaded:
                self._current = 0.0
                self.text = _tr("Downloading {name} ({size})").format(name=name, size=in_megabytes(size))
            else:
                self._current = size
                self.text = _tr("{} was downloaded before").format(name)
        elif moving is not None:
            self._current = float(moving.group(1)) / 1e6
        elif local is not None:
            self.text = _tr("Taking {}").format(local.group(1).split("-")[0])
        elif _UNPACK.match(line):
            self._fetched = self._expected
            self.text = _tr("Unpacking; large packages take a minute or two")
        elif _DONE.match(line):
            self._move(1.0)
        share = (self._fetched + self._current) / self._expected
        self._move(_FETCHING * min(share, 1.0))
        return before != (self.fraction, self.text)

    def _move(self, fraction: float) -> None:
        self.fraction = max(self.fraction, fraction)


def in_megabytes(size: float) -> str:
    """A size given in megabytes, as one says it."""
    if size >= 1000:
        return f"{size / 1000:.1f} GB"
    return f"{size:.0f} MB" if size >= 1 else f"{1000 * size:.0f} kB"


def _tr(text: str) -> str:
    return translate("SSDiffPip", text)
