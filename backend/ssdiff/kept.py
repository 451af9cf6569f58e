"""What a worker keeps of a scene from one job to the next: its measures, and the fusers fitted on it."""

from __future__ import annotations

import os
import threading
from collections import OrderedDict
from collections.abc import Hashable
from typing import Any, Generic, TypeVar

from .raster.scene import Scene

T = TypeVar("T")
#: Files beside a raster that change what its pixels mean.
_BESIDE = ("", ".aux.xml", ".msk", ".ovr")
#: Formats whose pixels lie in other files.
_ELSEWHERE = (".vrt", ".xml", ".til", ".json", ".txt")


class Shelf(Generic[T]):
    """The latest few results by their key; safe between threads.

    Args:
        room: how many; the one that was used the longest ago goes first.
    """

    def __init__(self, room: int) -> None:
        self._room = room
        self._lock = threading.Lock()
        self._things: OrderedDict[Hashable, T] = OrderedDict()

    def get(self, key: Hashable | None) -> T | None:
        """What was put under a key; None where there is nothing, and for the key None."""
        with self._lock:
            if key is None or key not in self._things:
                return None
            self._things.move_to_end(key)
            return self._things[key]

    def put(self, key: Hashable | None, thing: T) -> None:
        """Keep something; under the key None nothing is kept."""
        if key is None:
            return
        with self._lock:
            self._things[key] = thing
            self._things.move_to_end(key)
            while len(self._things) > self._room:
                self._things.popitem(last=False)


#: Correlation and content offset of a scene.
_MEASURES: Shelf[tuple[float, tuple[float, float]]] = Shelf(16)
#: A classical fuser and SSDiff's, as the canvas tool takes turns with them.
FITTED: Shelf[tuple[Any, str]] = Shelf(2)


def fingerprint(scene: Scene) -> tuple[Hashable, ...] | None:
    """A key that changes when a scene's pixels or their alignment do; None where that cannot be told.

    Files are told by path, size and time of change; what comes from nets or archives, or is put together of
    other files, has none.
    """
    marks: list[Hashable] = []
    for path in scene.paths:
        if path.lower().endswith(_ELSEWHERE) or not os.path.isfile(path):
            return None
        for ending in _BESIDE:
            try:
                state = os.stat(path + ending)
            except OSError:
                continue
            marks.append((os.path.realpath(path + ending), state.st_size, state.st_mtime_ns))
    return (*marks, tuple(scene.positions), scene.align)


def measures(scene: Scene) -> tuple[float, tuple[float, float]]:
    """Correlation and content offset of a scene, measured once for a state of its files."""
    key = fingerprint(scene)
    known = _MEASURES.get(key)
    if known is None:
        known = scene.correlation(), scene.offset()
        _MEASURES.put(key, known)
    return known
