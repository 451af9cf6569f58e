"""The pieces in which a preview is sharpened, from its middle outward."""

from __future__ import annotations

from typing import NamedTuple

#: Distance in PAN pixels after which windows of 64 (every 48) and of 96 (every 80) begin together again, and where
#: from there a cut touches one window alone, whichever the weights have.
_PERIOD, _CUT = 240, 32
#: Side of a piece, the longest that is not cut, and the shortest that is.
_SIDE, _WHOLE, _SLIVER = 2 * _PERIOD, 576, 96


class Piece(NamedTuple):
    """A window on PAN's grid, in pixels."""

    column: int
    row: int
    width: int
    height: int


def pieces(area: Piece) -> list[Piece]:
    """Cut an area into pieces that cover it once, the middle one first.

    Windows of the network that touch two pieces run twice, so cuts lie where only one does, for weights of any
    phase (docs/architecture.md, `Fuser`).
    """
    columns = _cuts(area.column, area.width)
    rows = _cuts(area.row, area.height)
    found = [
        Piece(left, top, right - left, bottom - top)
        for top, bottom in zip(rows, rows[1:])
        for left, right in zip(columns, columns[1:])
    ]
    middle = (area.column + area.width / 2, area.row + area.height / 2)
    return sorted(found, key=lambda piece: _distance(piece, middle))


def _cuts(start: int, length: int) -> list[int]:
    stop = start + length
    if length <= _WHOLE:
        return [start, stop]
    first = start + (length - _SIDE) // 2
    first -= (first - _CUT) % _PERIOD
    first -= (first - start) // _SIDE * _SIDE
    inner = [cut for cut in range(first, stop, _SIDE) if start + _SLIVER <= cut <= stop - _SLIVER]
    return [start, *inner, stop]


def _distance(piece: Piece, middle: tuple[float, float]) -> float:
    across = piece.column + piece.width / 2 - middle[0]
    down = piece.row + piece.height / 2 - middle[1]
    return across * across + down * down
