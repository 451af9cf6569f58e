"""The dialog stands aside while a rectangle is drawn on the map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import Qgis
from qgis.gui import QgsMessageBarItem
from qgis.PyQt.QtCore import QRect
from qgis.PyQt.QtWidgets import QWidget

if TYPE_CHECKING:
    from qgis.gui import QgisInterface


class Aside:
    """Hides a window, and brings it back where it was.

    Args:
        iface: QGIS's interface.
        window: what hides.
        text: what the message bar says meanwhile.
    """

    def __init__(self, iface: QgisInterface, window: QWidget, text: str) -> None:
        self._iface, self._window, self._text = iface, window, text
        self._place = QRect()
        self._hint: QgsMessageBarItem | None = None
        self.standing = False

    def stand(self, aside: bool) -> None:
        """Hide and say what to do, or come back."""
        if aside == self.standing:
            return
        self.standing = aside
        if aside:
            self._place = self._window.geometry()
            self._window.hide()
            self._hint = self._iface.messageBar().createMessage(self._window.windowTitle(), self._text)
            self._iface.messageBar().pushWidget(self._hint, Qgis.MessageLevel.Info)
        else:
            if self._hint is not None:
                self._iface.messageBar().popWidget(self._hint)
                self._hint = None
            self._window.show()
            self._window.setGeometry(self._place)
            self._window.raise_()
            self._window.activateWindow()
