"""The report of an assessment as one self-contained HTML page: no file and no address besides it is needed."""

from __future__ import annotations

import html
import os
from datetime import datetime, timezone
from pathlib import Path, PurePath
from typing import Any

import numpy as np

from .. import __version__
from ..wording import label
from . import pictures, plots
from .evidence import Evidence, crops
from .images import Images
from .style import STYLE
from .words import ABOUT, METHODS, TAGS, check_words, in_short

_REDUCED = ("sam", "ergas", "q2n", "scc", "psnr")
_LESS_IS_BETTER = ("sam", "ergas")


def write_page(
    path: str,
    report: dict[str, Any],
    images: Images,
    evidence: Evidence,
    spread: np.ndarray | None = None,
) -> list[dict[str, Any]]:
    """Write the page; it appears when it is whole.

    Args:
        path: the file.
        report: of ``assess``.
        images: what was assessed.
        evidence: what was measured on them.
        spread: (C, H, W) standard deviations, where there are any.

    Returns:
        The places shown at full size: label, row, column, height and width in pixels of the raster. Their
        pictures stand in the page as ``img`` elements with the ids ``before-1``, ``after-1`` and so on.
    """
    stretch = pictures.Stretch.of(images)
    places = crops(images, evidence)
    shown = [pictures.crop(images, stretch, window) for _, window in places]
    parts = [
        _head(report),
        _in_short(report),
        _before_after(places, shown),
        _figures(report),
        _check(report),
        _colours(report, images),
        _where(report, images, evidence, stretch, spread),
        _provenance(report),
        _glossary(report),
    ]
    title = html.escape(PurePath(report["fused"]).name)
    text = (
        "<!doctype html><html lang=en><head><meta charset=utf-8>"
        '<meta name=viewport content="width=device-width,initial-scale=1">'
        f"<title>Pansharpening quality: {title}</title><style>{STYLE}</style></head><body>"
        + "".join(parts)
        + f"<p class=note>Made by ssdiff {__version__}. This file holds all it shows.</p></body></html>\n"
    )
    place = Path(path)
    part = place.with_name(f"{place.name}.part")
    try:
        part.write_text(text, encoding="utf-8")
        os.replace(part, place)
    finally:
        part.unlink(missing_ok=True)
    return [
        {"label": said, "row": w.row, "column": w.column, "height": w.height, "width": w.width}
        for said, w in places
    ]


def _head(report: dict[str, Any]) -> str:
    tags, sensor = report["tags"], report["sensor"] or {}
    method = METHODS.get(tags.get("SSDIFF_METHOD", ""), "")
    facts = [
        method,
        sensor.get("title") or "",
        f"{report['width']} × {report['height']} pixels, {report['bands']} bands",
        datetime.now(timezone.utc).strftime("%Y-%m-%d %H:%M UTC"),
    ]
    line = " · ".join(html.escape(fact) for fact in facts if fact)
    name = html.escape(PurePath(report["fused"]).name)
    return f"<h1>Pansharpening quality report</h1><p class=sub><strong>{name}</strong><br>{line}</p>"


def _in_short(report: dict[str, Any]) -> str:
    items = "".join(f"<li>{html.escape(sentence)}</li>" for sentence in in_short(report))
    return f"<section class=short aria-label=Summary><ul>{items}</ul></section>"


def _before_after(places: list[Any], shown: list[dict[str, np.ndarray]]) -> str:
    if not places:
        return ""
    uris = [{key: pictures.data_uri(value) for key, value in entry.items()} for entry in shown]
    first, text = uris[0], html.escape(places[0][0])
    move = (
        "var s=this.previousElementSibling,v=this.value;"
        "s.querySelector('.top').style.clipPath='inset(0 '+(100-v)+'% 0 0)';"
        "s.querySelector('i').style.left=v+'%'"
    )
    parts = [
        "<section><h2>Before and after</h2><p class=note>Pieces at full size, in one stretch: what the "
        "multispectral raster shows, and the result. Drag the slider.</p>"
        f'<div class=swipe><img class=pixel id=after-1 alt="Result" src="{first["after"]}">'
        f'<img class="pixel top" id=before-1 alt="Multispectral" src="{first["before"]}"><i></i>'
        "<b class=l>Multispectral</b><b class=r>Result</b></div>"
        f'<input type=range min=0 max=100 value=50 aria-label="Before or after" oninput="{move}">'
        f"<p class=note>{text}</p>"
    ]
    for number, ((said, _), uri) in enumerate(zip(places, uris, strict=True), 1):
        if number == 1:
            continue
        cells = [
            f'<figure><img class=pixel id={key}-{number} alt="{title}" src="{uri[key]}">'
            f"<figcaption>{title}</figcaption></figure>"
            for key, title in (("pan", "Panchromatic"), ("before", "Multispectral"), ("after", "Result"))
        ]
        parts.append(f"<h3>{html.escape(said)}</h3><div class=row>{''.join(cells)}</div>")
    return "".join(parts) + "</section>"


def _figures(report: dict[str, Any]) -> str:
    figures = report["figures"]

    def one_less(key: str) -> float | None:
        value = figures.get(key)
        return None if value is None else 1.0 - value

    cards = [
        plots.gauge(figures.get("hqnr"), "Overall (HQNR)", "Colours and detail together."),
        plots.gauge(
            one_less("d_lambda_k"),
            "Colours (1 − D_λ)",
            "The result, blurred as the sensor blurs, against MS.",
        ),
        plots.gauge(one_less("d_s"), "Detail (1 − D_s)", "The result's detail against the panchromatic one."),
    ]
    text = (
        "<section><h2>Without a reference</h2><p class=note>How well the result agrees with the two rasters "
        "it was made from, 1 being best. It tells consistency, not truth.</p>"
        f"<div class=row>{''.join(cards)}</div>"
    )
    if any(figures.get(key) is not None for key in _REDUCED):
        rows = "".join(
            f"<tr><th>{html.escape(label(key))}<td class=n>{figures[key]:.4f}<td class=note>{ABOUT[key]}"
            for key in _REDUCED
            if figures.get(key) is not None
        )
        text += f"<h3 style='margin-top:18px'>Against the reference</h3><table>{rows}</table>"
    return text + "</section>"


def _check(report: dict[str, Any]) -> str:
    check = report.get("comparison")
    if not check or not check["methods"]:
        return ""
    rows = check["methods"]
    best = {
        key: (min if key in _LESS_IS_BETTER else max)(
            (row[key] for row in rows if row.get(key) is not None), default=None
        )
        for key in _REDUCED
    }
    charts = "".join(
        f"<figure><h3>{title}</h3>"
        + plots.bars([(METHODS[row["method"]], row.get(key), row["used"]) for row in rows], high)
        + f"<figcaption>{about}</figcaption></figure>"
        for key, title, about, high in (
            ("sam", "Colour error (SAM, degrees)", "Shorter is better.", False),
            ("q2n", "Overall likeness (Q2n)", "Longer is better; 1 is the truth.", True),
        )
    )
    head = "".join(f"<th class=n>{html.escape(label(key))}" for key in _REDUCED)
    body = ""
    for row in sorted(rows, key=lambda row: row["sam"] if row["sam"] is not None else 1e9):
        cells = "".join(
            f"<td class='n{' best' if row.get(key) is not None and row[key] == best[key] else ''}'>"
            + ("–" if row.get(key) is None else f"{row[key]:.4f}")
            for key in _REDUCED
        )
        used = " class=used" if row["used"] else ""
        body += f"<tr{used}><th>{html.escape(METHODS[row['method']])}{cells}"
    notes = "".join(f"<p class=note>{html.escape(note)}</p>" for note in check["notes"])
    return (
        "<section><h2>Checked where the truth is known</h2>"
        f"<p class=note>{html.escape(check_words(check))}</p><div class=row>{charts}</div>"
        f"<div class=scroll><table><tr><th>Method{head}{body}</table></div>{notes}</section>"
    )


_KEY = (
    "<p class=key><span class=k-before></span><em>Multispectral (before)</em>"
    "<span class=k-after></span><em>Result (after)</em></p>"
)


def _colours(report: dict[str, Any], images: Images) -> str:
    spectra = report["spectra"]
    top = max((max(entry["before"] + entry["after"]) for entry in spectra), default=1.0)
    charts = "".join(
        f"<figure><h3>{html.escape(entry['label'])}</h3>"
        + plots.spectrum(entry, images.labels, images.centres, top)
        + "</figure>"
        for entry in spectra
    )
    histograms = "".join(
        f"<figure><h3>{html.escape(entry['label'])}</h3>{plots.histogram(entry)}</figure>"
        for entry in report["histograms"]
    )
    rows = "".join(
        f"<tr><th>{html.escape(row['label'])}<td class=n>{row['before']:.6g}<td class=n>{row['after']:.6g}"
        f"<td class=n>{_signed(row['shift'])}<td class=n>{_percent(row['rms'])}"
        for row in report["radiometry"]
    )
    return (
        "<section><h2>Are the colours kept?</h2><p class=note>Mean spectra at the multispectral pixels. Where "
        f"the two lie on each other, the result keeps what the sensor measured.</p>{_KEY}"
        f"<div class=quarters>{charts}</div><h3>Band by band</h3><div class=scroll><table><tr><th>Band"
        "<th class=n>Mean before<th class=n>Mean after<th class=n>Shift<th class=n>Difference (RMS)"
        f"{rows}</table></div><h3>How often each value occurs</h3><p class=note>The result has more contrast "
        "than the coarser pixels, so its line is wider; it should not be shifted.</p>"
        f"{_KEY}<div class=quarters>{histograms}</div></section>"
    )


def _where(
    report: dict[str, Any], images: Images, evidence: Evidence, stretch: pictures.Stretch,
    spread: np.ndarray | None,
) -> str:  # fmt: skip
    top = max(2.0 * (evidence.departure["p95"] or 0.0), 0.1)
    cells = [
        f'<figure><img id=overview alt="The result" src="{pictures.data_uri(pictures.overview(images, stretch))}">'
        "<figcaption>The result</figcaption></figure>",
        _map(
            "departure", pictures.heat(evidence.departure_map, top), top,
            "Departure from the original at its own pixels, per cent of brightness",
        ),
    ]  # fmt: skip
    if spread is not None:
        step = max(1, -(-max(images.pan.shape) // pictures.OVERVIEW))
        valid = images.valid[::step, ::step]
        thin = np.asarray(spread[:, ::step, ::step])
        level = np.abs(np.asarray(images.fused[:, ::step, ::step]))[:, valid].mean(axis=1)
        relative = 100.0 * (thin / np.maximum(level, 1e-12)[:, None, None]).mean(axis=0)
        relative = np.where(valid, relative, np.nan)
        high = float(np.nanpercentile(relative, 98)) if valid.any() else 1.0
        cells.append(
            _map(
                "uncertainty", pictures.heat(relative, high), high,
                "Spread of the network's runs, per cent of brightness",
            )
        )  # fmt: skip
    table = ""
    said = report.get("uncertainty")
    if said and said["bands"]:
        rows = "".join(
            f"<tr><th>{html.escape(row['label'])}<td class=n>± {row['median']:.4g}<td class=n>± {row['p95']:.4g}"
            f"<td class=n>{_percent(row['share'])}"
            for row in said["bands"]
        )
        table = (
            "<h3>Uncertainty</h3><p class=note>How far independent runs of the network differ: half of the "
            "pixels stay within the first figure, 95 % within the second.</p><table><tr><th>Band<th class=n>"
            f"Half of the pixels<th class=n>95 %<th class=n>Half, of the mean{rows}</table>"
        )
    return (
        "<section><h2>Where is it less sure?</h2><p class=note>Dark places are where the result departs from "
        "what was measured, or where the network hesitates.</p>"
        f"<div class=row>{''.join(cells)}</div>{table}</section>"
    )


def _map(name: str, rgb: np.ndarray, top: float, caption: str) -> str:
    colours = ",".join(pictures.ramp())
    return (
        f'<figure><img class=pixel id={name} alt="{html.escape(caption)}" src="{pictures.data_uri(rgb)}">'
        f'<div class=ramp style="background:linear-gradient(90deg,{colours})"></div>'
        f"<div class=ends><span>0 %</span><span>{top:.2g} % or more</span></div>"
        f"<figcaption>{html.escape(caption)}</figcaption></figure>"
    )


def _provenance(report: dict[str, Any]) -> str:
    sensor = report["sensor"] or {}
    facts: dict[str, Any] = {
        "Result": report["fused"],
        "Reference": report["reference"],
        "Sensor": sensor.get("title"),
        "Taken for it because": sensor.get("why"),
    }
    facts |= {TAGS.get(key, key): value for key, value in report["tags"].items()}
    rows = "".join(
        f"<tr><th>{html.escape(key)}<td>{html.escape(str(value))}" for key, value in facts.items() if value
    )
    return f"<section><h2>How it was made</h2><table class=prov>{rows}</table></section>"


def _glossary(report: dict[str, Any]) -> str:
    used = [*report["figures"]]
    if report.get("comparison"):
        used += [key for key in _REDUCED if key not in used]
    rows = "".join(f"<tr><th>{html.escape(label(key))}<td>{ABOUT[key]}" for key in used if key in ABOUT)
    values = "".join(
        f"<tr><th>{html.escape(label(key))}<td class=n>{'–' if value is None else f'{value:.4f}'}"
        for key, value in report["figures"].items()
    )
    return (
        f"<section><h2>All figures</h2><table>{values}</table>"
        f"<h3>What they mean</h3><table>{rows}</table></section>"
    )


def _signed(value: float | None) -> str:
    return "–" if value is None else f"{value:+.2f} %".replace("-", "−")


def _percent(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f} %"
