"""Where the managed engine lives in the QGIS profile, and what state it is in."""

from __future__ import annotations

import json
import os
import shutil
import stat
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from enum import Enum
from pathlib import Path

_FORMAT = 1


class State(Enum):
    """What is there."""

    MISSING = "missing"
    INCOMPLETE = "incomplete"
    COMPLETE = "complete"
    STALE = "stale"
    BROKEN = "broken"

    @property
    def usable(self) -> bool:
        """Whether the backend can be run with it."""
        return self in (State.COMPLETE, State.STALE)


@dataclass(frozen=True)
class Marker:
    """What is written beside an engine.

    Attributes:
        state: ``installing`` until the proof has been given, then ``complete``.
        build: key of the build.
        python: the wheels' word for the Python, e.g. ``cp311``.
        base: command line of the Python that it is built on.
        fingerprint: hash of what was pinned.
        device: what the proof said of the device; empty before.
        made: when it became complete, in ISO 8601.
    """

    state: str
    build: str
    python: str
    base: tuple[str, ...] = ()
    fingerprint: str = ""
    device: str = ""
    made: str = ""


class Home:
    """The engine's folder.

    Args:
        folder: made when something is installed; nothing else should be in it.
        windows: whether environments have Windows's layout.
    """

    def __init__(self, folder: Path, *, windows: bool = os.name == "nt") -> None:
        self.folder = folder
        self.venv = folder / "venv"
        #: An engine that works, while another takes its place.
        self.before = folder / "before"
        self.cache = folder / "cache"
        self.scratch = folder / "tmp"
        self.log = folder / "install.log"
        self.lock = folder / "lock"
        self._marker = folder / "engine.json"
        self.python = self.venv / ("Scripts/python.exe" if windows else "bin/python")

    def marker(self) -> Marker | None:
        """What is written beside the engine; None where there is nothing, or nothing that can be read."""
        try:
            kept = json.loads(self._marker.read_text(encoding="utf-8"))
            if kept.pop("format") != _FORMAT:
                return None
            kept["base"] = tuple(kept["base"])
            return Marker(**kept)
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return None

    def mark(self, marker: Marker) -> None:
        """Write the marker, in one go."""
        part = self._marker.with_suffix(".part")
        part.write_text(json.dumps({"format": _FORMAT, **asdict(marker)}, indent=1), encoding="utf-8")
        os.replace(part, self._marker)

    def state(self, wanted: Callable[[str], str]) -> State:
        """What is there, without starting anything.

        Args:
            wanted: the fingerprint that a build should have now.
        """
        marker = self.marker()
        if marker is None:
            return State.BROKEN if self.venv.exists() else State.MISSING
        if marker.state != "complete":
            return State.INCOMPLETE
        # A link to a Python that was uninstalled is no file either.
        if not self.python.is_file() or not _has_packages(self.venv):
            return State.BROKEN
        try:
            return State.COMPLETE if marker.fingerprint == wanted(marker.build) else State.STALE
        except (OSError, ValueError):
            return State.COMPLETE

    def size_mb(self) -> int:
        """What it takes on disk; walks some ten thousand files."""
        total = 0
        for folder, _names, files in os.walk(self.folder):
            for name in files:
                try:
                    total += os.lstat(os.path.join(folder, name)).st_size
                except OSError:
                    continue
        return round(total / 1e6)

    def free_mb(self) -> int:
        """Free space on the disk that it lies or will lie on."""
        place = self.folder
        while not place.exists() and place != place.parent:
            place = place.parent
        return int(shutil.disk_usage(place).free // 1_000_000)

    def clear_scratch(self) -> None:
        """Remove what a finished or stopped installation no longer needs; what is held stays."""
        shutil.rmtree(self.scratch, ignore_errors=True)

    def set_aside(self) -> None:
        """Keep the engine beside the one that is to take its place; `bring_back` undoes it.

        Its marker goes with it. Cut short, there is no engine to be taken for a whole one.

        Raises:
            OSError: it cannot be moved, as where one of its files is open under Windows.
        """
        self.forget_before()
        kept = self.venv / self._marker.name
        os.replace(self._marker, kept)
        try:
            os.replace(self.venv, self.before)
        except OSError:
            os.replace(kept, self._marker)
            raise

    def bring_back(self) -> bool:
        """Put the engine that was set aside, if any, where it was; what had begun to replace it goes.

        Returns:
            Whether there was one.

        Raises:
            OSError: something cannot be moved or removed.
        """
        # Without its marker the folder is what is left of a removal.
        if not (self.before / self._marker.name).is_file():
            return False
        self._marker.unlink(missing_ok=True)
        if self.venv.exists():
            remove_tree(self.venv)
        os.replace(self.before, self.venv)
        os.replace(self.venv / self._marker.name, self._marker)
        return True

    def forget_before(self) -> None:
        """Remove the engine that was set aside, if any; the marker goes first.

        Raises:
            OSError: something cannot be removed; it will not be brought back all the same.
        """
        (self.before / self._marker.name).unlink(missing_ok=True)
        if self.before.exists():
            remove_tree(self.before)

    def remove(self, *, for_another: bool = False) -> None:
        """Remove the engine; the marker goes first, so that a removal cut short is no engine.

        Args:
            for_another: keep what the next one needs: what was downloaded, the log, the engine that was set aside.

        Raises:
            OSError: something cannot be removed.
        """
        self._marker.unlink(missing_ok=True)
        doomed = [self.venv, self.scratch] if for_another else [self.venv, self.scratch, self.cache]
        for folder in doomed:
            if folder.exists() or folder.is_symlink():
                remove_tree(folder)
        if not for_another:
            self.forget_before()
            self.log.unlink(missing_ok=True)


def remove_tree(folder: Path) -> None:
    """Remove a folder with all in it, read-only files too.

    Raises:
        OSError: something cannot be removed after three tries.
    """
    for wait in (0.2, 1.0, None):
        try:
            shutil.rmtree(folder, onerror=_make_writable)
            return
        except FileNotFoundError:
            return
        except OSError:
            # A scanner may hold a file for a moment.
            if wait is None:
                raise
            time.sleep(wait)


def _make_writable(function: Callable[[str], object], path: str, _error: object) -> None:
    os.chmod(path, stat.S_IRWXU)
    function(path)


def _has_packages(venv: Path) -> bool:
    places = [venv / "Lib" / "site-packages", *venv.glob("lib/python3*/site-packages")]
    return any((place / "numpy").is_dir() for place in places)
