"""What a run came to, said in QGIS's message bar with the button that mends it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.core import Qgis
from qgis.gui import QgsMessageBarItem
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

#: Failures that the options page mends, and failures of the place that the result goes to.
ENGINE = ("no-python", "worker-start", "incomplete", "version-mismatch")
PLACE = ("disk-full", "output-failed", "output-dir", "output-unwritable", "output-exists", "output-held", "output")
#: Failures that another try may not meet again.
PASSING = ("worker-died", "resources", "out-of-memory", "fault")


class Notice(QObject):
    """One message at a time; a new run takes away what the one before had left.

    Args:
        iface: QGIS's interface.
        parent: who owns it.

    Signals:
        again, elsewhere, options, dialog, add: the analyst's choice: run again, save to another place, open the
            options, open the dialog, add the result to the project.
    """

    again = pyqtSignal()
    elsewhere = pyqtSignal()
    options = pyqtSignal()
    dialog = pyqtSignal()
    add = pyqtSignal()

    def __init__(self, iface: QgisInterface, parent: QObject) -> None:
        super().__init__(parent)
        self._bar = iface.messageBar()
        self._item: QgsMessageBarItem | None = None
        self._bar.widgetRemoved.connect(self._left)

    def failed(self, message: str, hint: str, code: str) -> None:
        """Say in one sentence why there is no result; the mend is the button, and its words that of the engine."""
        item = self._say(message, Qgis.MessageLevel.Critical, 0)
        if code in ENGINE:
            button = self._button(item, "noticeOptions", self.tr("Options…"), self.options.emit)
        elif code in PLACE:
            button = self._button(item, "noticeElsewhere", self.tr("Save elsewhere…"), self.elsewhere.emit)
        elif code in PASSING:
            button = self._button(item, "noticeAgain", self.tr("Run again"), self.again.emit)
        else:
            button = self._button(item, "noticeDialog", self.tr("Open the dialog"), self.dialog.emit)
        button.setToolTip(hint)

    def done(self, text: str) -> None:
        """Say that the result is on the map."""
        self._say(text, Qgis.MessageLevel.Success, 8)

    def homeless(self, text: str) -> None:
        """Say that there is a result, and offer to add it to the project that is open now."""
        item = self._say(text, Qgis.MessageLevel.Success, 0)
        self._button(item, "noticeAdd", self.tr("Add to this project"), self.add.emit)

    def close(self) -> None:
        """Take the message away."""
        item, self._item = self._item, None
        if item is not None and item in self._bar.items():
            self._bar.popWidget(item)

    def _say(self, text: str, level: Qgis.MessageLevel, seconds: int) -> QgsMessageBarItem:
        self.close()
        item = self._bar.createMessage(self.tr("Pansharpen (SSDiff)"), text)
        item.setDuration(seconds)
        self._item = item
        # QGIS tells the end of a task by itself, right after this; the words on what to do come on top.
        QTimer.singleShot(0, lambda: self._push(item, level, seconds))
        return item

    def _push(self, item: QgsMessageBarItem, level: Qgis.MessageLevel, seconds: int) -> None:
        if item is self._item:
            self._bar.pushWidget(item, level, seconds)

    def _button(self, item: QgsMessageBarItem, name: str, text: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, item)
        button.setObjectName(name)

        def press(_checked: bool) -> None:
            self.close()
            act()

        button.clicked.connect(press)
        item.layout().addWidget(button)
        return button

    def _left(self, item: QgsMessageBarItem) -> None:
        if item is self._item:
            self._item = None
