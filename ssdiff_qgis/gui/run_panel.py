"""The dialog's foot: progress, time left, log, and the buttons."""

from __future__ import annotations

import html

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..stages import duration
from .form import Progress, is_dark

#: Of words, on light and on dark ground.
_ON_LIGHT = {"warning": "#955800", "error": "#c62828"}
_ON_DARK = {"warning": "#ffb74d", "error": "#ff8a80"}


class RunPanel(QWidget):
    """Run, Cancel and Close, with what a job says meanwhile.

    Signals:
        run_asked, compare_asked, cancel_asked, close_asked, help_asked: the buttons.
    """

    run_asked = pyqtSignal()
    compare_asked = pyqtSignal()
    cancel_asked = pyqtSignal()
    close_asked = pyqtSignal()
    help_asked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.status = QLabel(self)
        self.status.setObjectName("status")
        self.status.setWordWrap(True)
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self.status.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.left = QLabel(self)
        self.left.setObjectName("timeLeft")
        self.bar = Progress(self)
        self.bar.setObjectName("progress")
        self.bar.setAccessibleName(self.tr("Progress"))
        self.log_button = QToolButton(self)
        self.log_button.setObjectName("logButton")
        self.log_button.setText(self.tr("&Log"))
        self.log_button.setCheckable(True)
        self.log_button.setAutoRaise(True)
        self.log_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.log_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.log_button.setToolTip(self.tr("Show or hide what the engine says"))
        self.log = QPlainTextEdit(self)
        self.log.setObjectName("log")
        self.log.setReadOnly(True)
        self.log.setMaximumBlockCount(2000)
        self.log.setFixedHeight(110)
        self.log.setTabChangesFocus(True)
        self.log.setAccessibleName(self.tr("Log"))
        self._run_tip = self.tr("Sharpen and add the result to the map")
        self.run = self._button(self.tr("&Run"), "run", self._run_tip, self.run_asked)
        self.run.setDefault(True)
        tip = self.tr("Drag a divider over the map: the multispectral layer left, the result right")
        self.compare = self._button(self.tr("Compar&e"), "compareResult", tip, self.compare_asked)
        self.compare.hide()
        tip = self.tr("Stop; nothing half-written stays")
        self.cancel = self._button(self.tr("Ca&ncel"), "cancel", tip, self.cancel_asked)
        tip = self.tr("Close the window; a run goes on in the background")
        self.close_button = self._button(self.tr("&Close"), "close", tip, self.close_asked)
        tip = self.tr("Open the illustrated guide in the web browser (F1)")
        self.help = self._button(self.tr("&Help"), "help", tip, self.help_asked)

        top = QHBoxLayout()
        top.addWidget(self.status, 1)
        top.addWidget(self.left)
        buttons = QHBoxLayout()
        buttons.addWidget(self.log_button)
        buttons.addStretch()
        for button in (self.compare, self.run, self.cancel, self.close_button, self.help):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(top)
        column.addWidget(self.bar)
        column.addWidget(self.log)
        column.addLayout(buttons)
        self.log_button.toggled.connect(self._show_log)
        self._show_log(False)
        self.set_running(False)

    def tab_order(self) -> list[QWidget]:
        """The widgets in the order in which the Tab key reaches them."""
        return [self.log_button, self.log, self.compare, self.run, self.cancel, self.close_button, self.help]

    def name_run(self, method: str) -> None:
        """Say on the button by what else a run is done; empty for the plugin's own methods."""
        self.run.setText(self.tr("&Run with {}").format(method) if method else self.tr("&Run"))

    def say_why_not(self, why: str) -> None:
        """Say at the button what blocks a run; empty for nothing."""
        self.run.setToolTip(why or self._run_tip)

    def set_running(self, running: bool) -> None:
        """Show progress and Cancel while a job runs, Run otherwise."""
        self.run.setVisible(not running)
        self.cancel.setVisible(running)
        self.cancel.setEnabled(running)
        self.bar.setVisible(running)
        self.left.setVisible(running)
        self.left.setText("")
        if running:
            self.bar.setRange(0, 0)
            self.cancel.setFocus()

    def set_progress(self, fraction: float, seconds_left: float | None) -> None:
        """Show how far the job is."""
        if fraction > 0:
            self.bar.setRange(0, 1000)
            self.bar.setValue(round(1000 * min(fraction, 1.0)))
        self.left.setText(
            self.tr("{} left").format(duration(seconds_left)) if seconds_left is not None else ""
        )

    def say(self, text: str, failed: bool = False) -> None:
        """Show one sentence on the state of things, a failure in red."""
        self.status.setStyleSheet(f"color: {self._colours()['error']}" if failed else "")
        self.status.setText(text)
        self.status.setVisible(bool(text))

    def add_log(self, level: str, text: str) -> None:
        """Add a line to the log."""
        colour = self._colours().get(level)
        line = html.escape(text)
        self.log.appendHtml(
            f'<span style="color:{colour}">{line}</span>' if colour else f"<span>{line}</span>"
        )

    def clear_log(self) -> None:
        """Empty the log."""
        self.log.clear()

    def _colours(self) -> dict[str, str]:
        return _ON_DARK if is_dark(self) else _ON_LIGHT

    def _show_log(self, shown: bool) -> None:
        self.log.setVisible(shown)
        arrow = Qt.ArrowType.DownArrow if shown else Qt.ArrowType.RightArrow
        self.log_button.setArrowType(arrow)

    def _button(self, text: str, name: str, tip: str, signal: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked: signal.emit())
        if name == "run":
            button.setIcon(QgsApplication.getThemeIcon("/mActionStart.svg"))
        return button
