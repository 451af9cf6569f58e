"""The loss curve of a run as an SVG picture."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

_WIDTH, _HEIGHT, _MARGIN = 760, 360, 56
_COLOURS = {"training": "#4878a8", "validation": "#d1662e"}


def svg(title: str, curves: Mapping[str, Sequence[tuple[int, float]]]) -> str:
    """Draw curves over steps on a logarithmic scale.

    Args:
        title: printed above.
        curves: ``training`` and ``validation``: pairs of step and positive loss.

    Returns:
        A self-contained SVG document.
    """
    points = [point for curve in curves.values() for point in curve if point[1] > 0]
    last = max((step for step, _ in points), default=1) or 1
    logs = [math.log10(value) for _, value in points] or [0.0]
    low, high = min(logs), max(max(logs), min(logs) + 0.1)

    def place(step: float, value: float) -> tuple[float, float]:
        x = _MARGIN + (_WIDTH - 2 * _MARGIN) * step / last
        y = _HEIGHT - _MARGIN - (_HEIGHT - 2 * _MARGIN) * (math.log10(value) - low) / (high - low)
        return round(x, 1), round(y, 1)

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" font-family="sans-serif">',
        f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="white"/>',
        f'<text x="{_MARGIN}" y="28" font-size="16">{title}</text>',
    ]
    for i in range(5):
        value = 10 ** (low + (high - low) * i / 4)
        y = place(0, value)[1]
        parts.append(f'<path d="M{_MARGIN} {y}H{_WIDTH - _MARGIN}" stroke="#ddd"/>')
        parts.append(
            f'<text x="{_MARGIN - 6}" y="{y + 4}" font-size="11" text-anchor="end">{value:.3g}</text>'
        )
        x = place(last * i / 4, 10**low)[0]
        parts.append(
            f'<text x="{x}" y="{_HEIGHT - _MARGIN + 18}" font-size="11" text-anchor="middle">{last * i // 4}</text>'
        )
    for index, (name, curve) in enumerate(curves.items()):
        colour = _COLOURS.get(name, "#555")
        line = " ".join("{},{}".format(*place(step, value)) for step, value in curve if value > 0)
        parts.append(f'<polyline points="{line}" fill="none" stroke="{colour}" stroke-width="1.6"/>')
        parts.append(
            f'<text x="{_WIDTH - _MARGIN}" y="{28 + 16 * index}" font-size="12" fill="{colour}" '
            f'text-anchor="end">{name}</text>'
        )
    parts.append(
        f'<text x="{_WIDTH / 2}" y="{_HEIGHT - 10}" font-size="12" text-anchor="middle">step</text></svg>'
    )
    return "\n".join(parts) + "\n"
