"""The report's plots as inline SVG; colours come from the page's style."""

from __future__ import annotations

import html
import math
import unicodedata
from collections.abc import Sequence
from typing import Any

from ..language import Language
from ..sentence import say

#: Names of bands as the axis of a spectrum has room for.
_BRIEF = {
    "Near infrared": say("NIR"),
    "Near infrared 1": say("NIR 1"),
    "Near infrared 2": say("NIR 2"),
    "Coastal blue": say("Coastal"),
}


def gauge(words: Language, value: float | None, title: str, about: str) -> str:
    """A figure from 0 to 1 as a card with a bar; 1 is best."""
    shown = "–" if value is None else words.number(value, ".3f")
    spoken = words.html(say("{value} of 1", value=shown))
    share = 0.0 if value is None else min(max(value, 0.0), 1.0)
    return (
        f"<div class=card><h3>{words.html(title)}</h3><p class=big>{shown}</p>"
        f'<svg viewBox="0 0 200 8" preserveAspectRatio=none role=img aria-label="{spoken}">'
        f'<rect class=track width=200 height=8 /><rect class=after width="{200 * share:.1f}" height=8 /></svg>'
        f"<p class=note>{words.html(about)}</p></div>"
    )


def bars(words: Language, rows: Sequence[tuple[str, float | None, bool]], best_high: bool) -> str:
    """Horizontal bars, the best first; the one marked is the method that was used.

    Args:
        words: the page's language.
        rows: label, value, marked.
        best_high: whether more is better.
    """
    known = [row for row in rows if row[1] is not None]
    known.sort(key=lambda row: row[1] or 0.0, reverse=best_high)
    top = max((row[1] or 0.0 for row in known), default=1.0) or 1.0
    names = [words.tell(label) for label, _, _ in known]
    line, whole, room = 24, 480, 70
    left = max([150, *(math.ceil(_wide(name, 13)) + 16 for name in names)])
    width = whole - room - left
    parts = []
    for n, (name, (_, value, marked)) in enumerate(zip(names, known, strict=True)):
        y = n * line
        number = value or 0.0
        length = max(1.0, width * max(number, 0.0) / top)
        kind, weight = ("after", " class=strong") if marked else ("other", "")
        parts.append(
            f'<text x="{left - 10}" y="{y + 16}" text-anchor=end{weight}>{html.escape(name)}</text>'
            f'<rect class={kind} x="{left}" y="{y + 4}" width="{length:.1f}" height=15 rx=2 />'
            f'<text x="{left + length + 6:.1f}" y="{y + 16}"{weight}>{_number(words, number)}</text>'
        )
    return _svg(words, whole, max(len(known), 1) * line, "".join(parts), say("Comparison of methods"))


def spectrum(
    words: Language, entry: dict[str, Any], labels: Sequence[str], centres: Sequence[float], top: float
) -> str:
    """Mean spectrum of a kind of ground before and after, over wavelength where that is known."""
    width, height, left, base = 244, 170, 42, 132
    xs = list(centres) or [float(n) for n in range(len(labels))]
    span = (max(xs) - min(xs)) or 1.0
    at = [left + 16 + (width - left - 38) * (x - min(xs)) / span for x in xs]

    def y(value: float) -> float:
        return base - (base - 14) * max(value, 0.0) / (top or 1.0)

    order = sorted(range(len(xs)), key=lambda n: xs[n])
    parts = [_grid(words, top, left, width - 10, base)]
    for kind in ("before", "after"):
        points = " ".join(f"{at[n]:.1f},{y(entry[kind][n]):.1f}" for n in order)
        parts.append(f'<polyline class="line {kind}" points="{points}"/>')
        parts += [
            f'<circle class={kind} cx="{at[n]:.1f}" cy="{y(entry[kind][n]):.1f}" '
            f'r="{5 if kind == "before" else 2.6}"/>'
            for n in order
        ]
    end = -math.inf
    for n in order:
        name = words.tell(_BRIEF.get(labels[n], labels[n]))
        half = max(_wide(name, 11), _wide("000 nm", 11)) / 2
        if at[n] - half >= end:
            parts.append(
                f'<text class=tick x="{at[n]:.1f}" y="{base + 15}" text-anchor=middle>{html.escape(name)}</text>'
            )
            if centres:
                parts.append(
                    f'<text class=tick x="{at[n]:.1f}" y="{base + 28}" text-anchor=middle>{xs[n]:.0f} nm</text>'
                )
            end = at[n] + half + 3
    return _svg(words, width, height, "".join(parts), say("Spectrum: {label}", label=entry["label"]))


def histogram(words: Language, entry: dict[str, Any]) -> str:
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
        f"<text class=tick x={left} y={base + 15}>{_number(words, entry['low'])}</text>"
        f'<text class=tick x="{right:.1f}" y={base + 15} text-anchor=end>{_number(words, entry["high"])}</text>'
    )
    return _svg(words, width, height, parts, say("Histogram: {label}", label=entry["label"]))


def _grid(words: Language, top: float, left: int, right: int, base: int) -> str:
    parts = []
    for value in _ticks(top):
        y = base - (base - 14) * value / (top or 1.0)
        parts.append(
            f'<line class=grid x1={left} x2={right} y1="{y:.1f}" y2="{y:.1f}"/>'
            f'<text class=tick x={left - 5} y="{y + 4:.1f}" text-anchor=end>{_number(words, value)}</text>'
        )
    return "".join(parts)


def _ticks(top: float) -> list[float]:
    """Round values from 0 to ``top``, three to six of them."""
    if top <= 0:
        return [0.0]
    step = 10.0 ** math.floor(math.log10(top / 3.0))
    step *= next((k for k in (5, 2) if top / (k * step) >= 2.5), 1)
    return [n * step for n in range(int(top / step + 1e-9) + 1)]


def _number(words: Language, value: float) -> str:
    """A number as short as it may be."""
    if value == 0:
        return "0"
    if abs(value) >= 1000:
        return f"{value:,.0f}".replace(",", "\u2009")
    short = f"{value:.4g}" if abs(value) < 1 else f"{value:.3f}".rstrip("0").rstrip(".")[:6].rstrip(".")
    return words.marked(short)


def _wide(text: str, size: float) -> float:
    """Width of a text in a sans-serif face, about."""
    return size * sum(1.0 if unicodedata.east_asian_width(sign) in "WF" else 0.56 for sign in text)


def _svg(words: Language, width: int, height: int, inside: str, label: str) -> str:
    return (
        f'<svg class=plot viewBox="0 0 {width} {height}" width={width} height={height} role=img '
        f'aria-label="{words.html(label)}">{inside}</svg>'
    )
