"""Running a fusion method over an area: read, fuse, blend and write with bounded memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np

from ..block import Block
from ..errors import Cancelled, SSDiffError
from ..sentence import say
from .consistency import Projection
from .grid import Window
from .output import TILE, Output
from .resume import Strips
from .scene import Scene
from .tiles import Axis

#: Bytes of buffers that one panel of columns may take.
BUDGET = 192 * 2**20


class Method(Protocol):
    """What ``stream`` needs of a ``fusers.Fuser``; optional: ``phase``, ``uncertainty``."""

    size: int
    overlap: int
    halo: int
    batch: int

    def fuse(self, blocks: list[Block]) -> list[Any]:
        """One float32 (C, H, W) a block on its grid, or (mean, spread) pairs."""
        ...


@dataclass(frozen=True)
class Summary:
    """What a run did: windows fused, windows left out for lack of data, strips taken from an earlier run."""

    windows: int
    empty: int
    resumed: int


@dataclass
class _Count:
    total: int
    done: int = 0
    empty: int = 0


def stream(
    scene: Scene,
    fuser: Method,
    area: Window,
    writer: Output,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    *,
    spread: Output | None = None,
    strips: Strips | None = None,
    projection: Projection | None = None,
) -> Summary:
    """Fuse ``area`` of ``scene`` and write it.

    Every window that touches the area runs, whole, in batches of ``fuser.batch`` (the last one padded by
    repeating a block), and results are blended in the order of the windows: a pixel's value depends on the
    scene and the fuser, never on the area.

    Args:
        scene: the pair.
        fuser: the method, already fitted.
        area: PAN pixels to fuse, within ``scene.area``.
        writer: takes the result; the caller finishes or discards it (``with Output(...)``).
        progress: called with the fraction done, 0..1.
        cancelled: asked before each batch.
        spread: takes the second half of each pair where ``fuser.uncertainty`` is set.
        strips: finished pieces of an earlier run are taken from it and new ones kept in it.
        projection: makes the blended result degrade back to MS.

    Raises:
        Cancelled: ``cancelled`` said so.
        SSDiffError: the fuser returned values that are not finite.
    """
    writers = [writer, spread] if spread is not None else [writer]
    down, across = scene.axes(fuser)
    regions, resumed = _regions(area, _panel_width(scene, fuser, len(writers)), strips, writers)
    reads = [region if projection is None else projection.grown(region) for region in regions]
    count = _Count(sum(len(down.touching(*r.rows)) * len(across.touching(*r.columns)) for r in reads))
    for region, read in zip(regions, reads, strict=True):
        rows = _rows(scene, fuser, read, down, across, len(writers), count, progress, cancelled)
        if projection is not None:
            rows = projection.rows(rows, region, read)
        for row, planes, valid in _in_tiles(rows, region, area):
            encoded = [w.encode(p, valid) for w, p in zip(writers, planes, strict=True)]
            for target, piece in zip(writers, encoded, strict=True):
                target.put(row, region.column, piece)
            if strips is not None:
                strips.save(row, region.column, encoded)
    if progress:
        progress(1.0)
    return Summary(count.done - count.empty, count.empty, resumed)


def _panel_width(scene: Scene, fuser: Method, layers: int) -> int:
    """Columns that are worked on at a time: a multiple of the output's tiles that fits ``BUDGET``."""
    side = fuser.size + 2 * fuser.halo
    bands = len(scene.bands)
    blended = layers * bands * 4 * (fuser.size + 3 * TILE)
    read = side * 12 + bands * 8 * (side / scene.ratio[0] + 40) / scene.ratio[1]
    return max(1, int(BUDGET / (blended + read)) // TILE) * TILE


def _regions(
    area: Window, width: int, strips: Strips | None, writers: list[Output]
) -> tuple[list[Window], int]:
    """Panels of columns; with ``strips``, the runs of rows in them that are not finished yet."""
    found, resumed = [], 0
    for column in range(area.column, area.columns[1], width):
        panel = Window(area.row, column, area.height, min(width, area.columns[1] - column))
        if strips is None:
            found.append(panel)
            continue
        open_at: int | None = None
        for row in (*range(*panel.rows, TILE), panel.rows[1]):
            shape = (writers[0].array_shape[0], min(TILE, panel.rows[1] - row), panel.width)
            kept = strips.load(row, column, [w.dtype for w in writers], shape) if shape[1] > 0 else None
            if kept is not None:
                resumed += 1
                for writer, piece in zip(writers, kept, strict=True):
                    writer.put(row, column, piece)
            if (kept is not None or row == panel.rows[1]) and open_at is not None:
                found.append(Window(open_at, column, row - open_at, panel.width))
                open_at = None
            elif kept is None and open_at is None:
                open_at = row
    return found, resumed


def _fused(
    scene: Scene, fuser: Method, down: Axis, across: Axis, rows: range, columns: range,
    cancelled: Callable[[], bool] | None,
) -> Iterator[tuple[int, int, Block | None, Any]]:  # fmt: skip
    """Every window in row-major order with its block (None without data) and result."""
    side = fuser.size + 2 * fuser.halo
    waiting: list[tuple[int, int, Block | None]] = []
    full = 0

    def run() -> Iterator[tuple[int, int, Block | None, Any]]:
        if cancelled and cancelled():
            raise Cancelled()
        blocks = [block for _, _, block in waiting if block is not None]
        padded = blocks + blocks[-1:] * (fuser.batch - len(blocks)) if blocks else []
        results = iter(fuser.fuse(padded)[: len(blocks)] if padded else [])
        for i, j, block in waiting:
            yield i, j, block, next(results) if block is not None else None
        waiting.clear()

    for i in rows:
        if cancelled and cancelled():
            raise Cancelled()
        row, column = down.start(i) - fuser.halo, across.start(columns[0]) - fuser.halo
        strip = scene.strip(Window(row, column, side, across.start(columns[-1]) - fuser.halo + side - column))
        for j in columns:
            block = strip.block(Window(row, across.start(j) - fuser.halo, side, side))
            waiting.append((i, j, block))
            full += block is not None
            if full >= fuser.batch:
                yield from run()
                full = 0
    yield from run()


def _rows(
    scene: Scene, fuser: Method, region: Window, down: Axis, across: Axis, layers: int, count: _Count,
    progress: Callable[[float], None] | None, cancelled: Callable[[], bool] | None,
) -> Iterator[tuple[int, list[np.ndarray], np.ndarray]]:  # fmt: skip
    """Blended rows of a region from top to bottom: first row, float32 (C, n, W) a layer, bool (n, W)."""
    size = fuser.size
    bands = len(scene.bands)
    sums = np.zeros((layers, bands, size, region.width), dtype=np.float32)
    valid = np.zeros((size, region.width), dtype=bool)
    top = region.row

    def finished(until: int) -> Iterator[tuple[int, list[np.ndarray], np.ndarray]]:
        nonlocal top
        n = min(until, region.rows[1]) - top
        if n <= 0:
            return
        good = valid[:n].copy()
        out = [layer[:, :n].copy() for layer in sums]
        if not all(np.isfinite(layer).all() for layer in out):
            raise SSDiffError(
                say("The fusion method gave values that are not finite near row {row} of PAN.", row=top),
                say("Try the processor; if it happens again, report it."),
                "not-finite",
            )
        yield top, out, good
        sums[:, :, : size - n] = sums[:, :, n:]
        sums[:, :, size - n :] = 0.0
        valid[: size - n] = valid[n:]
        valid[size - n :] = False
        top += n

    weights = {j: across.weights(j) for j in across.touching(*region.columns)}
    current, vertical = None, np.ones(size, dtype=np.float32)
    rows, columns = down.touching(*region.rows), across.touching(*region.columns)
    for i, j, block, result in _fused(scene, fuser, down, across, rows, columns, cancelled):
        if i != current:
            yield from finished(down.start(i))
            current, vertical = i, down.weights(i)
        r, c = down.start(i), across.start(j)
        r0, r1 = max(r, top), min(r + size, region.rows[1])
        c0, c1 = max(c, region.column), min(c + size, region.columns[1])
        if block is not None and r1 > r0 and c1 > c0:
            parts = result if layers > 1 else (result[0] if isinstance(result, tuple) else result,)
            weight = vertical[r0 - r : r1 - r, None] * weights[j][None, c0 - c : c1 - c]
            to_rows, to_columns = slice(r0 - top, r1 - top), slice(c0 - region.column, c1 - region.column)
            rows_of, columns_of = slice(r0 - r, r1 - r), slice(c0 - c, c1 - c)
            for layer, part in zip(sums, parts, strict=True):
                layer[:, to_rows, to_columns] += weight * part[:, rows_of, columns_of]
            valid[to_rows, to_columns] |= block.inner(fuser.halo).valid[rows_of, columns_of]
        count.done += 1
        count.empty += block is None
        if progress:
            progress(count.done / max(count.total, 1))
    yield from finished(region.rows[1])


def _in_tiles(
    rows: Iterator[tuple[int, list[np.ndarray], np.ndarray]], region: Window, area: Window
) -> Iterator[tuple[int, list[np.ndarray], np.ndarray]]:
    """Gather rows into the output's rows of tiles."""
    held: list[tuple[list[np.ndarray], np.ndarray]] = []
    start, height = region.row, 0
    for first, planes, valid in rows:
        taken = 0
        while taken < valid.shape[0]:
            edge = min(area.row + ((first + taken - area.row) // TILE + 1) * TILE, region.rows[1])
            n = min(edge - first - taken, valid.shape[0] - taken)
            held.append(([p[:, taken : taken + n] for p in planes], valid[taken : taken + n]))
            taken, height = taken + n, height + n
            if first + taken == edge:
                layers = range(len(planes))
                yield (
                    start,
                    [np.concatenate([p[layer] for p, _ in held], axis=1) for layer in layers],
                    np.concatenate([v for _, v in held]),
                )
                held, start = [], edge
