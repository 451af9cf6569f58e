"""Plots of the benches as SVG files of their own, readable on light and dark pages."""

from __future__ import annotations

import math
from collections.abc import Sequence
from xml.sax.saxutils import escape, quoteattr

#: A dot with its interval, by the name of its series.
Dot = tuple[float, float, float]

_STYLE = (
    "svg{font:13px system-ui,-apple-system,'Segoe UI',Roboto,'DejaVu Sans',sans-serif}"
    ".ground{fill:#fff}text{fill:#1d2730}.soft{fill:#5b6873;font-size:11px}.title{font-weight:600;font-size:14px}"
    ".grid{stroke:#dde3e8}.axis{stroke:#5b6873}.s0{fill:#d2591c;stroke:#d2591c}.s1{fill:#2f6ea5;stroke:#2f6ea5}"
    ".s2{fill:#5d8a3a;stroke:#5d8a3a}.other{fill:#b4bec7}.line{fill:none;stroke-width:2}"
    "@media(prefers-color-scheme:dark){.ground{fill:#15191d}text{fill:#e7ebee}.soft{fill:#9aa6b0}"
    ".grid{stroke:#333c44}.axis{stroke:#9aa6b0}.s0{fill:#f08a4b;stroke:#f08a4b}.s1{fill:#6ea8da;stroke:#6ea8da}"
    ".s2{fill:#93bf6d;stroke:#93bf6d}.other{fill:#56626d}}"
)


def intervals(
    groups: Sequence[tuple[str, Sequence[tuple[str, Sequence[Dot | None]]]]],
    series: Sequence[str],
    title: str,
    unit: str,
) -> str:
    """Dots with their intervals about 0, a line for each name, in titled groups.

    Args:
        groups: title, then name and a dot for each series (value, low, high).
        series: their names.
        title: of the plot.
        unit: said under the axis.
    """
    known = [v for _, lines in groups for _, dots in lines for dot in dots if dot for v in dot]
    low, high = min([0.0, *known]), max([0.0, *known])
    step = _step(high - low)
    low, high = math.floor(low / step) * step, math.ceil(high / step) * step
    left, width, gap = 150, 470, 13
    y = 62.0

    def x(value: float) -> float:
        return left + width * (value - low) / ((high - low) or 1.0)

    parts, tall = [], 34 + sum(26 + len(lines) * (gap * len(series) + 8) for _, lines in groups) + 60
    for n in range(round((high - low) / step) + 1):
        at = low + n * step
        kind = "axis" if abs(at) < step / 1e3 else "grid"
        parts.append(f'<line class="{kind}" x1="{x(at):.1f}" x2="{x(at):.1f}" y1="50" y2="{tall - 34}"/>')
        parts.append(_text(x(at), tall - 18, f"{at:g}", "soft", "middle"))
    for name, lines in groups:
        parts.append(_text(12, y + 8, name, "title"))
        y += 26
        for label, dots in lines:
            parts.append(_text(left - 12, y + gap * len(series) / 2 + 1, label, anchor="end"))
            for n, dot in enumerate(dots):
                if dot is not None:
                    value, a, b = dot
                    at = y + gap * n + 4
                    parts.append(
                        f'<line class="s{n}" x1="{x(a):.1f}" x2="{x(b):.1f}" y1="{at:.1f}" y2="{at:.1f}"/>'
                        f'<circle class="s{n}" cx="{x(value):.1f}" cy="{at:.1f}" r="3.5"/>'
                    )
            y += gap * len(series) + 8
    parts += _legend(series, left, 38)
    parts.append(_text(left + width, tall - 4, unit, "soft", "end"))
    return _svg(left + width + 24, tall, title, parts)


def bars(groups: Sequence[tuple[str, Sequence[tuple[str, float]]]], title: str, own: str) -> str:
    """Horizontal bars in titled groups, side by side.

    Args:
        groups: title, then label and value, in the order to show.
        title: of the plot.
        own: labels that begin so are marked.
    """
    line, left, width = 19, 150, 170
    tall = 70 + line * max((len(rows) for _, rows in groups), default=1)
    parts = []
    for g, (name, rows) in enumerate(groups):
        start = g * (left + width + 60)
        known = [value for _, value in rows if math.isfinite(value)]
        top = max(known, default=1.0) or 1.0
        parts.append(_text(start + 12, 50, name, "title"))
        for n, (label, value) in enumerate(rows):
            y = 62 + n * line
            kind = "s0" if label.startswith(own) else "other"
            length = width * max(value, 0.0) / top if math.isfinite(value) else 0.0
            parts += [
                _text(start + left - 8, y + 12, label, anchor="end"),
                f'<rect class="{kind}" x="{start + left}" y="{y + 2}" width="{length:.1f}" height="13" rx="2"/>',
                _text(
                    start + left + length + 6, y + 12, f"{value:.3f}" if math.isfinite(value) else "–", "soft"
                ),
            ]
    return _svg(len(groups) * (left + width + 60) + 10, tall, title, parts)


def curves(
    series: Sequence[tuple[str, Sequence[tuple[float, float]]]], title: str, across: str, up: str
) -> str:
    """Lines on two logarithmic axes of one range, with the diagonal where both agree."""
    known = [v for _, points in series for point in points for v in point if v > 0]
    low, high = (
        10.0 ** f(math.log10(g(known, default=1.0))) for f, g in ((math.floor, min), (math.ceil, max))
    )
    left, base, side = 74, 440, 380
    span = math.log10(high / low) or 1.0

    def place(value: float) -> float:
        return side * math.log10(value / low) / span

    parts = [
        f'<line class="axis" stroke-dasharray="4 4" x1="{left}" y1="{base}" x2="{left + side}" y2="{base - side}"/>'
    ]
    for n in range(round(span) + 1):
        at, text = side * n / round(span), f"{low * 10**n:g}"
        parts += [
            f'<line class="grid" x1="{left + at:.1f}" x2="{left + at:.1f}" y1="{base}" y2="{base - side}"/>',
            f'<line class="grid" x1="{left}" x2="{left + side}" y1="{base - at:.1f}" y2="{base - at:.1f}"/>',
            _text(left + at, base + 16, text, "soft", "middle"),
            _text(left - 6, base - at + 4, text, "soft", "end"),
        ]
    for n, (_, points) in enumerate(series):
        here = [(left + place(a), base - place(b)) for a, b in points if a > 0 and b > 0]
        line = " ".join(f"{a:.1f},{b:.1f}" for a, b in here)
        parts.append(f'<polyline class="s{n} line" style="fill:none" points="{line}"/>')
        parts += [f'<circle class="s{n}" cx="{a:.1f}" cy="{b:.1f}" r="3"/>' for a, b in here]
    parts += _legend([name for name, _ in series], left, 38)
    parts.append(_text(left + side, base + 34, across, "soft", "end"))
    parts.append(
        f'<text class="soft" transform="translate(16 {base - side}) rotate(-90)" text-anchor="end">{escape(up)}</text>'
    )
    return _svg(left + side + 30, base + 46, title, parts)


def _legend(series: Sequence[str], x: float, y: float) -> list[str]:
    parts, at = [], x
    for n, name in enumerate(series):
        parts += [
            f'<circle class="s{n}" cx="{at + 5}" cy="{y - 4}" r="4.5"/>',
            _text(at + 15, y, name, "soft"),
        ]
        at += 34 + 7 * len(name)
    return parts


def _step(span: float) -> float:
    """A round distance between about six lines."""
    rough = (span or 1.0) / 6
    power = 10.0 ** math.floor(math.log10(rough))
    return next((k * power for k in (1, 2, 5) if k * power >= rough), 10 * power)


def _text(x: float, y: float, text: str, kind: str = "", anchor: str = "start") -> str:
    named = f' class="{kind}"' if kind else ""
    return f'<text{named} x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{escape(text)}</text>'


def _svg(width: float, height: float, title: str, parts: Sequence[str]) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height:.0f}" width="{width:.0f}" '
        f'height="{height:.0f}" role="img" aria-label={quoteattr(title)}><style>{_STYLE}</style>'
        f'<rect class="ground" width="100%" height="100%"/>{_text(12, 20, title, "title")}{"".join(parts)}</svg>\n'
    )
