"""The pixels that a WCS server states for a coverage, where the size that QGIS makes of it may be one too many."""

from __future__ import annotations

from qgis.core import QgsDataSourceUri, QgsNetworkAccessManager, QgsRectangle
from qgis.PyQt.QtCore import QUrl, QUrlQuery, QXmlStreamReader
from qgis.PyQt.QtNetwork import QNetworkRequest

#: Pixels by which QGIS may be off, and share of a pixel by which the stated ones may miss the extent.
_MOST, _SLACK = 2, 0.01


def true_size(source: str, extent: QgsRectangle, columns: int, rows: int) -> tuple[int, int]:
    """Columns and rows of a coverage by the pixel size that its server states; asks the server, in any thread.

    QGIS Server's WCS 1.0 names the last pixel one too far, so that QGIS counts 33 columns where there are 32, and
    reading them would repeat some.

    Args:
        source: of the layer.
        extent: of the layer.
        columns: as QGIS counts them; returned where the server says nothing better.
        rows: likewise.
    """
    steps = _steps(source)
    if steps is None:
        return columns, rows
    sizes = []
    for counted, length, step in zip((columns, rows), (extent.width(), extent.height()), steps):
        stated = round(length / step)
        fits = abs(stated * step - length) < _SLACK * step and 0 < abs(stated - counted) <= _MOST
        sizes.append(stated if fits else counted)
    return sizes[0], sizes[1]


def _steps(source: str) -> tuple[float, float] | None:
    """Width and height of a pixel as DescribeCoverage states them; None where they are not to be had."""
    uri = QgsDataSourceUri()
    uri.setEncodedUri(source)
    address = QUrl(uri.param("url"))
    query = QUrlQuery(address)
    for name, value in (
        ("SERVICE", "WCS"),
        ("VERSION", "1.0.0"),
        ("REQUEST", "DescribeCoverage"),
        ("COVERAGE", uri.param("identifier")),
    ):
        query.addQueryItem(name, value)
    address.setQuery(query)
    reply = QgsNetworkAccessManager.blockingGet(QNetworkRequest(address), uri.authConfigId())
    return _vectors(bytes(reply.content()).decode("utf-8", "replace"))


def _vectors(described: str) -> tuple[float, float] | None:
    """The two offset vectors of a description, where they lie along the axes."""
    reader = QXmlStreamReader(described)
    found: list[list[float]] = []
    while not reader.atEnd():
        reader.readNext()
        if reader.isStartElement() and str(reader.name()) == "offsetVector":
            try:
                found.append([abs(float(word)) for word in reader.readElementText().split()])
            except ValueError:
                return None
    if len(found) != 2 or any(len(vector) != 2 for vector in found):
        return None
    (across, skew), (other, down) = found
    return (across, down) if across and down and not skew and not other else None
