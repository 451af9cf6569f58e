"""A quality report in the analyst's words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from qgis.PyQt.QtCore import QByteArray, QCoreApplication
from qgis.PyQt.QtGui import QImage

from ..choices import alignments, methods
from ..number import Number, numbers

_PICTURE = re.compile(r'<img [^>]*?\bid=([a-z]+(?:-\d+)?)[ >][^>]*?src="data:image/png;base64,([^"]+)"')


def sentences(report: Mapping[str, Any]) -> list[str]:
    """What matters, most of all for one who does not know the figures."""
    said = []
    away = (report.get("departure") or {}).get("mean")
    shifts = [abs(row["shift"]) for row in report.get("radiometry", []) if row.get("shift") is not None]
    if away is not None and shifts:
        said.append(
            _tr(
                "Colours: at the multispectral pixels the result departs from the original by {away:.2g} % of the "
                "brightness; no band's mean moves by more than {shift:.2g} %."
            ).format(away=Number(away), shift=Number(max(0.01, *shifts)))
        )
    check = _check(report)
    if check:
        said.append(check)
    spread = report.get("uncertainty") or {}
    if spread.get("median") is not None:
        said.append(
            _tr(
                "Uncertainty: the runs of the network differ by {median:.2g} % at half of the pixels, by more than "
                "{p95:.2g} % at one in twenty."
            ).format(**numbers(spread))
        )
    if (report.get("tags") or {}).get("SSDIFF_NOTE"):
        said.append(
            _tr("Detail finer than the multispectral pixels is an estimate: measure on the original bands.")
        )
    return said


def ranked(report: Mapping[str, Any]) -> list[tuple[str, float, bool]]:
    """Methods of the check by their SAM: label, value, whether the result was made with it."""
    names = {choice.value: choice.label.partition(" (")[0] for choice in methods()}
    rows = (report.get("comparison") or {}).get("methods", [])
    return sorted(
        (
            (names.get(row["method"], row["method"]), float(row["sam"]), bool(row.get("used")))
            for row in rows
            if row.get("sam") is not None
        ),
        key=lambda row: row[1],
    )


def figures(report: Mapping[str, Any]) -> list[tuple[str, float | None]]:
    """The three figures without a reference, 1 being best."""
    found = report.get("figures") or {}

    def one_less(key: str) -> float | None:
        value = found.get(key)
        return None if value is None else 1.0 - float(value)

    return [
        (_tr("Overall (HQNR)"), found.get("hqnr")),
        (_tr("Colours"), one_less("d_lambda_k")),
        (_tr("Detail"), one_less("d_s")),
    ]


def provenance(report: Mapping[str, Any]) -> list[tuple[str, str]]:
    """How the result was made: names and values, in the order in which one asks."""
    tags = report.get("tags") or {}
    names = {
        "SSDIFF_METHOD": _tr("Method"),
        "SSDIFF_MODEL": _tr("Model"),
        "SSDIFF_ADAPTER": _tr("Adapter"),
        "SSDIFF_STEPS": _tr("Steps"),
        "SSDIFF_SAMPLES": _tr("Runs averaged"),
        "SSDIFF_SEED": _tr("Seed"),
        "SSDIFF_PAN": _tr("PAN"),
        "SSDIFF_MS": _tr("MS"),
        "SSDIFF_BANDS": _tr("Bands of MS"),
        "SSDIFF_ALIGN": _tr("Alignment"),
        "SSDIFF_CONSISTENCY": _tr("Consistency"),
        "SSDIFF_VERSION": _tr("Version"),
        "SSDIFF_NOTE": _tr("Note"),
        "SSDIFF_WEIGHTS_SHA256": _tr("SHA-256 of the model"),
        "SSDIFF_ADAPTER_SHA256": _tr("SHA-256 of the adapter"),
    }
    sensor = report.get("sensor") or {}
    rows = [(_tr("File"), str(report.get("fused") or "")), (_tr("Sensor"), str(sensor.get("title") or ""))]
    words = {
        "SSDIFF_METHOD": {choice.value: choice.label for choice in methods()},
        "SSDIFF_ALIGN": {choice.value: choice.label for choice in alignments()},
    }
    for key, name in names.items():
        if tags.get(key):
            rows.append((name, words.get(key, {}).get(str(tags[key]), str(tags[key]))))
    return [row for row in rows if row[1]]


def pictures(page: str) -> dict[str, QImage]:
    """The pictures in a report's page by their ids."""
    return {
        name: QImage.fromData(QByteArray.fromBase64(QByteArray(data.encode("ascii"))), "PNG")
        for name, data in _PICTURE.findall(page)
    }


def crop_label(label: str) -> str:
    """A place's name."""
    known = {
        "Most detail": _tr("Most detail"),
        "Typical ground": _tr("Typical ground"),
        "Where the result departs most from the original": _tr("Largest departure from the original"),
    }
    return known.get(label, label)


def ground_label(name: str, label: str) -> str:
    """A kind of ground."""
    known = {
        "all": _tr("All pixels"),
        "green": _tr("Most vegetation-like"),
        "bright": _tr("Brightest"),
        "dark": _tr("Darkest"),
    }
    return known.get(name, label)


def _check(report: Mapping[str, Any]) -> str:
    rows = ranked(report)
    used = next((row for row in rows if row[2]), None)
    others = [row for row in rows if not row[2]]
    if used is None or not others:
        return ""
    best = others[0]
    values = numbers(
        {"method": used[0], "count": len(rows), "sam": used[1], "other": best[0], "best": best[1]}
    )
    place = rows.index(used) + 1
    if place == 1:
        return _tr(
            "Check one scale up, where the truth is known: {method} has the smallest colour error of {count} methods "
            "(SAM {sam:.2f}°; next: {other}, {best:.2f}°)."
        ).format(**values)
    return _tr(
        "Check one scale up, where the truth is known: {method} is number {place} of {count} methods by colour error "
        "(SAM {sam:.2f}°); {other} has the smallest ({best:.2f}°)."
    ).format(place=place, **values)


def _tr(text: str) -> str:
    return QCoreApplication.translate("SSDiffReport", text)
