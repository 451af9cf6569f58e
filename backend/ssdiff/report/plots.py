"""The report's plots as inline SVG; colours come from the page's style."""

from __future__ import annotations

import html
import math
from collections.abc import Sequence
from typing import Any


def gauge(value: float | None, title: str, about: str) -> str:
    """A figure from 0 to 1 as a card with a bar; 1 is best."""
    shown = "–" if value is None else f"{value:.3f}"
    share = 0.0 if value is None else min(max(value, 0.0), 1.0)
    return (
        f"<div class=card><h3>{html.escape(title)}</h3><p class=big>{shown}</p>"
        f'<svg viewBox="0 0 200 8" preserveAspectRatio=none role=img aria-label="{shown} of 1">'
        f'<rect class=track width=200 height=8 /><rect class=after width="{200 * share:.1f}" height=8 /></svg>'
        f"<p class=note>{html.escape(about)}</p></div>"
    )


def bars(rows: Sequence[tuple[str, float | None, bool]], best_high: bool) -> str:
    """Horizontal bars, the best first; the one marked is the method that was used.

    Args:
        rows: label, value, marked.
        best_high: whether more is better.
    """
    known = [row for row in rows if row[1] is not None]
    known.sort(key=lambda row: row[1] or 0.0, reverse=best_high)
    top = max((row[1] or 0.0 for row in known), default=1.0) or 1.0
    line, left, width = 24, 150, 260
    parts = []
    for n, (label, value, marked) in enumerate(known):
        y = n * line
        number = value or 0.0
        length = max(1.0, width * max(number, 0.0) / top)
        kind, weight = ("after", " class=strong") if marked else ("other", "")
        parts.append(
            f'<text x="{left - 10}" y="{y + 16}" text-anchor=end{weight}>{html.escape(label)}</text>'
            f'<rect class={kind} x="{left}" y="{y + 4}" width="{length:.1f}" height=15 rx=2 />'
            f'<text x="{left + length + 6:.1f}" y="{y + 16}"{weight}>{_number(number)}</text>'
        )
    return _svg(left + width + 70, max(len(known), 1) * line, "".join(parts), "Comparison of methods")


def spectrum(entry: dict[str, Any], labels: Sequence[str], centres: Sequence[float], top: float) -> str:
    """Mean spectrum of a kind of ground before and after, over wavelength where that is known."""
    width, height, left, base = 244, 170, 42, 132
    xs = list(centres) or [float(n) for n in range(len(labels))]
    span = (max(xs) - min(xs)) or 1.0
    at = [left + 16 + (width - left - 38) * (x - min(xs)) / span for x in xs]

    def y(value: float) -> float:
        return base - (base - 14) * max(value, 0.0) / (top or 1.0)

    order = sorted(range(len(xs)), key=lambda n: xs[n])
    parts = [_grid(top, left, width - 10, base)]
    for kind in ("before", "after"):
        points = " ".join(f"{at[n]:.1f},{y(entry[kind][n]):.1f}" for n in order)
        parts.append(f'<polyline class="line {kind}" points="{points}"/>')
        parts += [
            f'<circle class={kind} cx="{at[n]:.1f}" cy="{y(entry[kind][n]):.1f}" '
            f'r="{5 if kind == "before" else 2.6}"/>'
            for n in order
        ]
    last = -math.inf
    for n in order:
        if at[n] - last >= 38:
            parts.append(f'<text class=tick x="{at[n]:.1f}" y="{base + 15}" text-anchor=middle>'
                         f"{html.escape(_brief(labels[n]))}</text>")  # fmt: skip
            if centres:
                parts.append(
                    f'<text class=tick x="{at[n]:.1f}" y="{base + 28}" text-anchor=middle>{xs[n]:.0f} nm</text>'
                )
            last = at[n]
    return _svg(width, height, "".join(parts), f"Spectrum: {entry['label']}")


def histogram(entry: dict[str, Any]) -> str:
    """Shares of the values of a band before (area) and after (line)."""
    width, height, left, base = 244, 118, 4, 96
    top = max([*entry["before"], *entry["after"]], default=1.0) or 1.0
    count = len(entry["before"])
    step = (width - left - 6) / max(count, 1)

    def outline(values: Sequence[float]) -> str:
        points = []
        for n, value in enumerate(values):
            y = base - (base - 8) * value / top
            points += [f"{left + n * step:.1f},{y:.1f}", f"{left + (n + 1) * step:.1f},{y:.1f}"]
        return " ".join(points)

    right = left + count * step
    parts = (
        f'<polygon class="area before" points="{left},{base} {outline(entry["before"])} {right:.1f},{base}"/>'
        f'<polyline class="line after" points="{outline(entry["after"])}"/>'
        f'<line class=axis x1={left} x2="{right:.1f}" y1={base} y2={base} />'
        f"<text class=tick x={left} y={base + 15}>{_number(entry['low'])}</text>"
        f'<text class=tick x="{right:.1f}" y={base + 15} text-anchor=end>{_number(entry["high"])}</text>'
    )
    return _svg(width, height, parts, f"Histogram: {entry['label']}")


def _grid(top: float, left: int, right: int, base: int) -> str:
    parts = []
    for value in _ticks(top):
        y = base - (base - 14) * value / (top or 1.0)
        parts.append(
            f'<line class=grid x1={left} x2={right} y1="{y:.1f}" y2="{y:.1f}"/>'
            f'<text class=tick x={left - 5} y="{y + 4:.1f}" text-anchor=end>{_number(value)}</text>'
        )
    return "".join(parts)


def _ticks(top: float) -> list[float]:
    """Round values from 0 to ``top``, three to six of them."""
    if top <= 0:
        return [0.0]
    step = 10.0 ** math.floor(math.log10(top / 3.0))
    step *= next((k for k in (5, 2) if top / (k * step) >= 2.5), 1)
    return [n * step for n in range(int(top / step + 1e-9) + 1)]


def _number(value: float) -> str:
    """A number as short as it may be."""
    if value == 0:
        return "0"
    if abs(value) >= 1000:
        return f"{value:,.0f}".replace(",", "\u2009")
    return f"{value:.4g}" if abs(value) < 1 else f"{value:.3f}".rstrip("0").rstrip(".")[:6].rstrip(".")


def _brief(label: str) -> str:
    return {"Near infrared": "NIR", "Near infrared 1": "NIR 1", "Near infrared 2": "NIR 2",
            "Coastal blue": "Coastal"}.get(label, label)[:9]  # fmt: skip


def _svg(width: int, height: int, inside: str, label: str) -> str:
    return (
        f'<svg class=plot viewBox="0 0 {width} {height}" width={width} height={height} role=img '
        f'aria-label="{html.escape(label)}">{inside}</svg>'
    )
