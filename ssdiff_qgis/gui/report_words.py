"""What the panel shows of a quality report."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from qgis.PyQt.QtCore import QByteArray, QCoreApplication
from qgis.PyQt.QtGui import QImage

_PICTURE = re.compile(r'<img [^>]*?\bid=([a-z]+(?:-\d+)?)[ >][^>]*?src="data:image/png;base64,([^"]+)"')


def ranked(report: Mapping[str, Any]) -> list[tuple[str, float, bool]]:
    """Methods of the check by their SAM: label, value, whether the result was made with it."""
    rows = (report.get("comparison") or {}).get("methods", [])
    found = [(row["label"], float(row["sam"]), bool(row["used"])) for row in rows if row["sam"] is not None]
    return sorted(found, key=lambda row: row[1])


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


def pictures(page: str) -> dict[str, QImage]:
    """The pictures in a report's page by their ids."""
    return {
        name: QImage.fromData(QByteArray.fromBase64(QByteArray(data.encode("ascii"))), "PNG")
        for name, data in _PICTURE.findall(page)
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("SSDiffReport", text)
