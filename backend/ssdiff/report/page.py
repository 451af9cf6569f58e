"""The report of an assessment as one self-contained HTML page: no file and no address besides it is needed."""

from __future__ import annotations

import html
import os
from datetime import datetime, timezone
from pathlib import Path, PurePath
from typing import Any

import numpy as np

from .. import __version__
from ..language import Language
from ..sentence import say
from ..wording import label
from . import pictures, plots
from .evidence import Evidence, crops
from .images import Images
from .style import STYLE
from .words import ABOUT, METHODS, check_words

_REDUCED = ("sam", "ergas", "q2n", "scc", "psnr")
_LESS_IS_BETTER = ("sam", "ergas")
#: Captions of the three pictures of a place.
_ROLES = (say("Panchromatic"), say("Multispectral"), say("Result"))


def write_page(
    path: str,
    report: dict[str, Any],
    images: Images,
    evidence: Evidence,
    spread: np.ndarray | None = None,
    words: Language | None = None,
) -> list[dict[str, Any]]:
    """Write the page; it appears when it is whole.

    Args:
        path: the file.
        report: of ``assess``.
        images: what was assessed.
        evidence: what was measured on them.
        spread: (C, H, W) standard deviations, where there are any.
        words: the page's language; English by default.

    Returns:
        The places shown at full size: label, row, column, height and width in pixels of the raster. Their
        pictures stand in the page as ``img`` elements with the ids ``before-1``, ``after-1`` and so on.
    """
    words = words or Language()
    stretch = pictures.Stretch.of(images)
    places = crops(images, evidence)
    shown = [pictures.crop(images, stretch, window) for _, window in places]
    parts = [
        _head(words, report),
        _in_short(words, report),
        _before_after(words, places, shown),
        _figures(words, report),
        _check(words, report),
        _colours(words, report, images),
        _where(words, report, images, evidence, stretch, spread),
        _provenance(words, report),
        _glossary(words, report),
    ]
    title = words.html(say("Pansharpening quality: {file}", file=PurePath(report["fused"]).name))
    made = words.html(say("Made by ssdiff {version}. This file holds all it shows.", version=__version__))
    text = (
        f"<!doctype html><html lang={words.tag}><head><meta charset=utf-8>"
        '<meta name=viewport content="width=device-width,initial-scale=1">'
        f"<title>{title}</title><style>{STYLE}</style></head><body>"
        + "".join(parts)
        + f"<p class=note>{made}</p></body></html>\n"
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


def _head(words: Language, report: dict[str, Any]) -> str:
    tags, sensor = report["tags"], report["sensor"] or {}
    method = METHODS.get(tags.get("SSDIFF_METHOD", ""), "")
    facts = [
        method,
        sensor.get("title") or "",
        say(
            "{width} × {height} pixels, {bands} bands",
            width=report["width"],
            height=report["height"],
            bands=report["bands"],
        ),
        datetime.now(timezone.utc).strftime("%Y-%m-%d %H:%M UTC"),
    ]
    line = " · ".join(words.html(fact) for fact in facts if fact)
    name = html.escape(PurePath(report["fused"]).name)
    title = words.html(say("Pansharpening quality report"))
    return f"<h1>{title}</h1><p class=sub><strong>{name}</strong><br>{line}</p>"


def _in_short(words: Language, report: dict[str, Any]) -> str:
    items = "".join(f"<li>{words.html(sentence)}</li>" for sentence in report["summary"])
    return f'<section class=short aria-label="{words.html(say("Summary"))}"><ul>{items}</ul></section>'


def _before_after(words: Language, places: list[Any], shown: list[dict[str, np.ndarray]]) -> str:
    if not places:
        return ""
    uris = [{key: pictures.data_uri(value) for key, value in entry.items()} for entry in shown]
    first, text = uris[0], words.html(places[0][0])
    pan, before, after = (words.html(said) for said in _ROLES)
    move = (
        "var s=this.previousElementSibling,v=this.value;"
        "s.querySelector('.top').style.clipPath='inset(0 '+(100-v)+'% 0 0)';"
        "s.querySelector('i').style.left=v+'%'"
    )
    parts = [
        _section(
            words, say("Before and after"),
            say(
                "Pieces at full size, in one stretch: what the multispectral raster shows, and the result. Drag the "
                "slider."
            ),
        ),
        f'<div class=swipe><img class=pixel id=after-1 alt="{after}" src="{first["after"]}">'
        f'<img class="pixel top" id=before-1 alt="{before}" src="{first["before"]}"><i></i>'
        f"<b class=l>{before}</b><b class=r>{after}</b></div>"
        f'<input type=range min=0 max=100 value=50 aria-label="{words.html(say("Before or after"))}" oninput="{move}">'
        f"<p class=note>{text}</p>",
    ]  # fmt: skip
    for number, ((said, _), uri) in enumerate(zip(places, uris, strict=True), 1):
        if number == 1:
            continue
        cells = [
            f'<figure><img class=pixel id={key}-{number} alt="{title}" src="{uri[key]}">'
            f"<figcaption>{title}</figcaption></figure>"
            for key, title in (("pan", pan), ("before", before), ("after", after))
        ]
        parts.append(f"<h3>{words.html(said)}</h3><div class=row>{''.join(cells)}</div>")
    return "".join(parts) + "</section>"


def _figures(words: Language, report: dict[str, Any]) -> str:
    figures = report["figures"]

    def one_less(key: str) -> float | None:
        value = figures.get(key)
        return None if value is None else 1.0 - value

    cards = [
        plots.gauge(words, figures.get("hqnr"), say("Overall (HQNR)"), say("Colours and detail together.")),
        plots.gauge(
            words,
            one_less("d_lambda_k"),
            say("Colours (1 − D_λ)"),
            say("The result, blurred as the sensor blurs, against MS."),
        ),
        plots.gauge(
            words,
            one_less("d_s"),
            say("Detail (1 − D_s)"),
            say("The result's detail against the panchromatic one."),
        ),
    ]
    text = (
        _section(
            words,
            say("Without a reference"),
            say(
                "How well the result agrees with the two rasters it was made from, 1 being best. It tells "
                "consistency, not truth."
            ),
        )
        + f"<div class=row>{''.join(cards)}</div>"
    )
    if any(figures.get(key) is not None for key in _REDUCED):
        rows = "".join(
            f"<tr><th>{words.html(label(key))}<td class=n>{words.number(figures[key], '.4f')}"
            f"<td class=note>{words.html(ABOUT[key])}"
            for key in _REDUCED
            if figures.get(key) is not None
        )
        text += f"<h3 style='margin-top:18px'>{words.html(say('Against the reference'))}</h3><table>{rows}</table>"
    return text + "</section>"


def _check(words: Language, report: dict[str, Any]) -> str:
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
        f"<figure><h3>{words.html(title)}</h3>"
        + plots.bars(words, [(METHODS[row["method"]], row.get(key), row["used"]) for row in rows], high)
        + f"<figcaption>{words.html(about)}</figcaption></figure>"
        for key, title, about, high in (
            ("sam", say("Colour error (SAM, degrees)"), say("Shorter is better."), False),
            ("q2n", say("Overall likeness (Q2n)"), say("Longer is better; 1 is the truth."), True),
        )
    )
    head = "".join(f"<th class=n>{words.html(label(key))}" for key in _REDUCED)
    body = ""
    for row in sorted(rows, key=lambda row: row["sam"] if row["sam"] is not None else 1e9):
        cells = "".join(
            f"<td class='n{' best' if row.get(key) is not None and row[key] == best[key] else ''}'>"
            + ("–" if row.get(key) is None else words.number(row[key], ".4f"))
            for key in _REDUCED
        )
        used = " class=used" if row["used"] else ""
        body += f"<tr{used}><th>{words.html(METHODS[row['method']])}{cells}"
    notes = "".join(f"<p class=note>{words.html(note)}</p>" for note in check["notes"])
    return (
        _section(words, say("Checked where the truth is known"), check_words(check))
        + f"<div class=row>{charts}</div>"
        f"<div class=scroll><table><tr><th>{words.html(say('Method'))}{head}{body}</table></div>{notes}</section>"
    )


def _section(words: Language, title: str, about: str) -> str:
    """The beginning of a section."""
    return f"<section><h2>{words.html(title)}</h2><p class=note>{words.html(about)}</p>"


def _heads(words: Language, first: str, *others: str) -> str:
    """The first row of a table whose first column has names and the others numbers."""
    return f"<tr><th>{words.html(first)}" + "".join(f"<th class=n>{words.html(other)}" for other in others)


def _key(words: Language) -> str:
    return (
        f"<p class=key><span class=k-before></span><em>{words.html(say('Multispectral (before)'))}</em>"
        f"<span class=k-after></span><em>{words.html(say('Result (after)'))}</em></p>"
    )


def _colours(words: Language, report: dict[str, Any], images: Images) -> str:
    spectra = report["spectra"]
    top = max((max(entry["before"] + entry["after"]) for entry in spectra), default=1.0)
    charts = "".join(
        f"<figure><h3>{words.html(entry['label'])}</h3>"
        + plots.spectrum(words, entry, images.labels, images.centres, top)
        + "</figure>"
        for entry in spectra
    )
    histograms = "".join(
        f"<figure><h3>{words.html(entry['label'])}</h3>{plots.histogram(words, entry)}</figure>"
        for entry in report["histograms"]
    )
    rows = "".join(
        f"<tr><th>{words.html(row['label'])}<td class=n>{words.number(row['before'], '.6g')}"
        f"<td class=n>{words.number(row['after'], '.6g')}"
        f"<td class=n>{_signed(words, row['shift'])}<td class=n>{_percent(words, row['rms'])}"
        for row in report["radiometry"]
    )
    heads = _heads(
        words, say("Band"), say("Mean before"), say("Mean after"), say("Shift"), say("Difference (RMS)")
    )
    wider = say(
        "The result has more contrast than the coarser pixels, so its line is wider; it should not be shifted."
    )
    return (
        _section(
            words,
            say("Are the colours kept?"),
            say(
                "Mean spectra at the multispectral pixels. Where the two lie on each other, the result keeps what "
                "the sensor measured."
            ),
        )
        + f"{_key(words)}<div class=quarters>{charts}</div><h3>{words.html(say('Band by band'))}</h3>"
        f"<div class=scroll><table>{heads}{rows}</table></div>"
        f"<h3>{words.html(say('How often each value occurs'))}</h3><p class=note>{words.html(wider)}</p>"
        f"{_key(words)}<div class=quarters>{histograms}</div></section>"
    )


def _where(
    words: Language, report: dict[str, Any], images: Images, evidence: Evidence,
    stretch: pictures.Stretch, spread: np.ndarray | None,
) -> str:  # fmt: skip
    top = max(2.0 * (evidence.departure["p95"] or 0.0), 0.1)
    whole = words.html(say("The result"))
    cells = [
        f'<figure><img id=overview alt="{whole}" src="{pictures.data_uri(pictures.overview(images, stretch))}">'
        f"<figcaption>{whole}</figcaption></figure>",
        _map(
            words, "departure", pictures.heat(evidence.departure_map, top), top,
            say("Departure from the original at its own pixels, per cent of brightness"),
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
                words, "uncertainty", pictures.heat(relative, high), high,
                say("Spread of the network's runs, per cent of brightness"),
            )
        )  # fmt: skip
    table = ""
    said = report.get("uncertainty")
    if said and said["bands"]:
        rows = "".join(
            f"<tr><th>{words.html(row['label'])}<td class=n>± {words.number(row['median'], '.4g')}"
            f"<td class=n>± {words.number(row['p95'], '.4g')}<td class=n>{_percent(words, row['share'])}"
            for row in said["bands"]
        )
        about = say(
            "How far independent runs of the network differ: half of the pixels stay within the first figure, 95 % "
            "within the second."
        )
        heads = _heads(words, say("Band"), say("Half of the pixels"), "95 %", say("Half, of the mean"))
        table = (
            f"<h3>{words.html(say('Uncertainty'))}</h3><p class=note>{words.html(about)}</p>"
            f"<table>{heads}{rows}</table>"
        )
    return (
        _section(
            words,
            say("Where is it less sure?"),
            say(
                "Dark places are where the result departs from what was measured, or where the network hesitates."
            ),
        )
        + f"<div class=row>{''.join(cells)}</div>{table}</section>"
    )


def _map(words: Language, name: str, rgb: np.ndarray, top: float, caption: str) -> str:
    colours, caption = ",".join(pictures.ramp()), words.html(caption)
    most = words.html(say("{value} % or more", value=words.number(top, ".2g")))
    return (
        f'<figure><img class=pixel id={name} alt="{caption}" src="{pictures.data_uri(rgb)}">'
        f'<div class=ramp style="background:linear-gradient(90deg,{colours})"></div>'
        f"<div class=ends><span>0 %</span><span>{most}</span></div>"
        f"<figcaption>{caption}</figcaption></figure>"
    )


def _provenance(words: Language, report: dict[str, Any]) -> str:
    rows = "".join(
        f"<tr><th>{words.html(row['name'])}<td>{words.html(row['value'])}" for row in report["made"]
    )
    return f"<section><h2>{words.html(say('How it was made'))}</h2><table class=prov>{rows}</table></section>"


def _glossary(words: Language, report: dict[str, Any]) -> str:
    used = [*report["figures"]]
    if report.get("comparison"):
        used += [key for key in _REDUCED if key not in used]
    rows = "".join(
        f"<tr><th>{words.html(label(key))}<td>{words.html(ABOUT[key])}" for key in used if key in ABOUT
    )
    values = "".join(
        f"<tr><th>{words.html(label(key))}<td class=n>{'–' if value is None else words.number(value, '.4f')}"
        for key, value in report["figures"].items()
    )
    return (
        f"<section><h2>{words.html(say('All figures'))}</h2><table>{values}</table>"
        f"<h3>{words.html(say('What they mean'))}</h3><table>{rows}</table></section>"
    )


def _signed(words: Language, value: float | None) -> str:
    return "–" if value is None else words.number(value, "+.2f").replace("-", "−") + " %"


def _percent(words: Language, value: float | None) -> str:
    return "–" if value is None else words.number(value, ".2f") + " %"
