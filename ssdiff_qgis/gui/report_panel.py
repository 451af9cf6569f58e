"""The quality report beside the map: what matters in sentences, then figures, colours, places, provenance."""

from __future__ import annotations

import html
from collections.abc import Mapping
from typing import Any

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QImage, QTextOption
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QTabWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ..number import numbers
from .before_after import BeforeAfter
from .form import Note, Progress
from .report_plots import AFTER, BEFORE, Bars, Figures, Histogram, Spectrum
from .report_words import figures, ranked

#: The panel's least width is at most this.
_NARROWEST = 340


class ReportPanel(QgsDockWidget):
    """Shows one report at a time, or how far it is.

    Signals:
        stop_asked, again_asked, open_asked, save_asked: the buttons.
        place_asked: a place of the report (its number) is to be shown on the map.
    """

    stop_asked = pyqtSignal()
    again_asked = pyqtSignal()
    open_asked = pyqtSignal()
    save_asked = pyqtSignal()
    place_asked = pyqtSignal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ssdiffReportPanel")
        self.setWindowTitle(self.tr("Pansharpening quality"))
        self._report: Mapping[str, Any] = {}
        self._pictures: dict[str, QImage] = {}
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        self.title = QLabel(inside)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        column.addWidget(self.title)
        self.stack = QStackedWidget(inside)
        self.stack.addWidget(self._waiting())
        self.stack.addWidget(self._found())
        column.addWidget(self.stack, 1)
        # So that the tabs keep their names, unless a font is huge.
        inside.setMinimumWidth(min(self.tabs.tabBar().sizeHint().width() + 22, _NARROWEST))
        self.setWidget(inside)

    def _waiting(self) -> QWidget:
        page = QWidget(self)
        self.state = Note(page)
        self.bar = Progress(page)
        self.stop = self._button(page, "stopReport", self.tr("Stop"), self.stop_asked.emit)
        self.again = self._button(page, "againReport", self.tr("Measure again"), self.again_asked.emit)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.stop)
        buttons.addWidget(self.again)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.state)
        column.addWidget(self.bar)
        column.addLayout(buttons)
        column.addStretch()
        return page

    def _found(self) -> QWidget:
        page = QWidget(self)
        self.tabs = QTabWidget(page)
        self.tabs.setDocumentMode(True)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self.tabs.addTab(self._overview(), self.tr("&Figures"))
        self.tabs.addTab(self._colours(), self.tr("&Colours"))
        self.tabs.addTab(self._places(), self.tr("&Before/after"))
        self.tabs.addTab(self._made(), self.tr("&How made"))
        row = QHBoxLayout()
        open_button = self._button(page, "openReport", self.tr("&Open full report"), self.open_asked.emit)
        open_button.setToolTip(self.tr("Opens the page in the web browser"))
        row.addWidget(open_button)
        row.addWidget(self._button(page, "saveReport", self.tr("&Save…"), self.save_asked.emit))
        row.addStretch()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tabs, 1)
        column.addLayout(row)
        return page

    def _overview(self) -> QWidget:
        self.summary = Note(self)
        self.summary.setFont(self.font())
        self.summary.setObjectName("summary")
        self.figures = Figures()
        self.bars = Bars()
        self.bars_note = Note(self)
        return _scrolled(
            self.summary,
            _heading(self.tr("Agreement with both inputs (1 is best)")),
            self.figures,
            _heading(self.tr("Colour error where the truth is known (SAM, degrees; shorter is better)")),
            self.bars,
            self.bars_note,
        )

    def _colours(self) -> QWidget:
        self.ground = _box(self, self.tr("Kind of ground"))
        self.ground.currentIndexChanged.connect(self._show_ground)
        self.spectrum = Spectrum()
        self.band = _box(self, self.tr("Band"))
        self.band.currentIndexChanged.connect(self._show_band)
        self.histogram = Histogram()
        self.shift = Note(self)
        key = QLabel(self)
        key.setTextFormat(Qt.TextFormat.RichText)
        key.setWordWrap(True)
        words = self.tr("multispectral (before)"), self.tr("result (after)")
        key.setText(
            f'<span style="color:{BEFORE.name()}">■</span> {words[0]} &nbsp; '
            f'<span style="color:{AFTER.name()}">■</span> {words[1]}'
        )
        return _scrolled(
            key,
            _heading(self.tr("Mean spectrum")),
            self.ground,
            self.spectrum,
            _heading(self.tr("How often each value occurs")),
            self.band,
            self.histogram,
            self.shift,
        )

    def _places(self) -> QWidget:
        page = QWidget(self)
        self.place = _box(page, self.tr("Place"))
        self.place.currentIndexChanged.connect(self._show_place)
        self.pair = BeforeAfter(page)
        go = self._button(
            page,
            "goToPlace",
            self.tr("Show on the &map"),
            lambda: self.place_asked.emit(self.place.currentIndex()),
        )
        row = QHBoxLayout()
        row.addWidget(self.place, 1)
        row.addWidget(go)
        column = QVBoxLayout(page)
        column.addLayout(row)
        column.addWidget(self.pair, 1)
        return page

    def _made(self) -> QWidget:
        self.made = QTextBrowser(self)
        self.made.setObjectName("provenance")
        self.made.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        return self.made

    def show_progress(self, name: str, text: str, fraction: float) -> None:
        """Show how far the report on a layer is."""
        self.title.setText(name)
        self.state.setText(text)
        self.bar.setVisible(True)
        self.bar.setRange(0, 1000 if fraction > 0 else 0)
        self.bar.setValue(round(1000 * fraction))
        self.stop.setVisible(True)
        self.again.setVisible(False)
        self.stack.setCurrentIndex(0)

    def show_end(self, name: str, text: str) -> None:
        """Show why there is no report."""
        self.show_progress(name, text, 0.0)
        self.bar.setVisible(False)
        self.stop.setVisible(False)
        self.again.setVisible(True)

    def show_report(self, name: str, report: Mapping[str, Any], pictures: Mapping[str, QImage]) -> None:
        """Show a report.

        Args:
            name: the layer's.
            report: of the worker's ``assess``.
            pictures: of its page, by their ids.
        """
        self._report, self._pictures = report, dict(pictures)
        self.title.setText(name)
        self.summary.setText("\n".join(f"•  {line}" for line in report["summary"]))
        self.figures.show_rows(figures(report))
        rows = ranked(report)
        self.bars.show_rows(rows)
        self.bars_note.setText(self._about_check())
        self._fill(self.ground, [entry["label"] for entry in report["spectra"]])
        self._fill(self.band, [entry["label"] for entry in report["histograms"]])
        self._fill(self.place, [entry["label"] for entry in report.get("crops", [])])
        rows = "".join(
            f"<tr><td><b>{html.escape(row['name'])}</b></td><td>{html.escape(row['value'])}</td></tr>"
            for row in report["made"]
        )
        self.made.setHtml(f'<table cellpadding="4">{rows}</table>')
        for show in (self._show_ground, self._show_band, self._show_place):
            show()
        self.stack.setCurrentIndex(1)

    def _about_check(self) -> str:
        check = self._report.get("comparison")
        if not check:
            return self.tr("There was no check: the scene is too small to be made coarser.")
        text = self.tr(
            "A piece of {width} × {height} multispectral pixels, made {ratio:.3g} times coarser and fused again."
        )
        return " ".join([text.format(**numbers(check)), *check.get("notes", [])])

    def _show_ground(self, *_: object) -> None:
        entry = _at(self._report.get("spectra"), self.ground.currentIndex())
        if entry is not None:
            self.spectrum.show_spectrum(
                self._report["labels"], self._report.get("centres") or (), entry["before"], entry["after"]
            )

    def _show_band(self, *_: object) -> None:
        entry = _at(self._report.get("histograms"), self.band.currentIndex())
        if entry is None:
            return
        self.histogram.show_shares(entry["low"], entry["high"], entry["before"], entry["after"])
        row = next((row for row in self._report["radiometry"] if row["name"] == entry["name"]), None)
        if row is not None and row.get("shift") is not None:
            text = self.tr("Mean {before:.6g} before, {after:.6g} after ({shift:+.2f} %).")
            self.shift.setText(text.format(**numbers(row)))

    def _show_place(self, *_: object) -> None:
        number = self.place.currentIndex() + 1
        before, after = (self._pictures.get(f"{key}-{number}", QImage()) for key in ("before", "after"))
        self.pair.show_pictures(before, after)

    @staticmethod
    def _fill(box: QComboBox, texts: list[str]) -> None:
        box.blockSignals(True)
        box.clear()
        box.addItems(texts)
        box.blockSignals(False)

    def _button(self, parent: QWidget, name: str, text: str, act: Any) -> QPushButton:
        button = QPushButton(text, parent)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked: act())
        return button


def _at(entries: Any, index: int) -> Any:
    return entries[index] if entries and 0 <= index < len(entries) else None


def _box(parent: QWidget, name: str) -> QComboBox:
    """A choice that is as narrow as the panel is made."""
    box = QComboBox(parent)
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(8)
    return box


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setContentsMargins(0, 8, 0, 0)
    return label


def _scrolled(*widgets: QWidget) -> QScrollArea:
    inside = QWidget()
    column = QVBoxLayout(inside)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch()
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    return area
