"""The canvas tool: drag a rectangle on the map, and that piece of the scene appears sharpened."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsRasterLayer, QgsRectangle
from qgis.gui import QgsMessageBarItem
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QPushButton

from ..extent import Grid, nowhere, pan_extent, placed
from ..job import FuseJob
from ..places import shipped
from ..styling import look_of
from .area_box import box_on
from .draw import RectangleTool
from .notice import ENGINE
from .pieces import Piece, pieces
from .preview import Glance, Preview

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .dialog import PansharpenDialog

#: Sides in PAN pixels: of the largest preview, and of the piece that gets the engine ready.
_LARGEST, _TINY = 4096, 16


class PreviewTool(QObject):
    """The tool's action, what it says in the message bar, and the preview behind it.

    Args:
        iface: QGIS's interface.
        dialog: gives the dialog, whose layers and preset are used.
        parent: who owns it.
    """

    def __init__(
        self, iface: QgisInterface, dialog: Callable[[], PansharpenDialog], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._iface = iface
        self._dialog = dialog
        self._item: QgsMessageBarItem | None = None
        self._area = QgsRectangle()
        self.action = QAction(
            QIcon(str(shipped("resources/icons/preview.svg"))), self.tr("Pansharpen a piece (SSDiff)"), parent
        )
        self.action.setObjectName("ssdiffPreview")
        self.action.setCheckable(True)
        self.action.setToolTip(self.tr("Drag a rectangle on the map and see that piece sharpened"))
        self.action.setStatusTip(self.action.toolTip())
        self.tool = RectangleTool(iface.mapCanvas())
        self.tool.setAction(self.action)
        self.preview = Preview(self)
        self.action.triggered.connect(self._toggled)
        self.tool.drawn.connect(self.look)
        self.tool.left.connect(lambda: self.tool.show_rectangle(None))
        self.preview.advanced.connect(self._advanced)
        self.preview.failed.connect(self._failed)
        self.preview.ended.connect(self._ended)
        self.preview.dropped.connect(self._stopped)
        iface.messageBar().widgetRemoved.connect(self._item_left)

    def dispose(self) -> None:
        """Take everything away for good."""
        self.preview.stop()
        self._close_item()
        self._iface.mapCanvas().unsetMapTool(self.tool)
        self.tool.remove()

    def look(self, rectangle: QgsRectangle) -> None:
        """Preview a rectangle given in the map's CRS."""
        self.preview.stop()
        self._area = QgsRectangle(rectangle)
        found = self._scene()
        if found is None:
            return
        pan, ms, job = found
        try:
            glance = self._glance(pan, ms, job, rectangle)
        except ValueError as error:
            self.tool.show_rectangle(None)
            self._tell(str(error), Qgis.MessageLevel.Warning, working=False)
            return
        self._dialog().save_setup()
        busy = self._dialog().runner.running
        text = self.tr("The preview waits for the run that is under way.") if busy else self.tr("Sharpening…")
        self._tell(text, Qgis.MessageLevel.Info, working=True)
        self.preview.show(glance)

    def _toggled(self, on: bool) -> None:
        canvas = self._iface.mapCanvas()
        if not on:
            canvas.unsetMapTool(self.tool)
            return
        found = self._scene()
        if found is None:
            self.action.setChecked(False)
            return
        canvas.setMapTool(self.tool)
        pan, ms, job = found
        text = self.tr("Drag a rectangle on the map: that piece of “{}” appears sharpened.").format(
            pan.name()
        )
        self._tell(text, Qgis.MessageLevel.Info, working=False, offers=False)
        if not self._dialog().runner.running:
            self._warm(pan, ms, job)

    def _warm(self, pan: QgsRasterLayer, ms: list[QgsRasterLayer], job: FuseJob) -> None:
        """Have the engine ready while the rectangle is being drawn."""
        canvas = self._iface.mapCanvas()
        middle = self._shared(pan, ms)
        try:
            seen = box_on(pan, canvas.extent(), canvas.mapSettings().destinationCrs())
        except ValueError:
            seen = middle
        if middle.intersects(seen):
            middle = middle.intersect(seen)
        grid = Grid.of(pan)
        extent = pan_extent(
            QgsRectangle.fromCenterAndSize(middle.center(), _TINY * grid.across, _TINY * grid.down), pan
        )
        if extent is not None:
            self.preview.warm(job, extent)

    def _scene(self) -> tuple[QgsRasterLayer, list[QgsRasterLayer], FuseJob] | None:
        """PAN, MS and the job for all of it; None, said in the message bar, where the dialog has none."""
        dialog = self._dialog()
        dialog.propose()
        pan, job = dialog.layers.pan_layer(), dialog.asked.run(whole=True)
        if pan is None or job is None:
            text = self.tr("Choose the panchromatic and the multispectral layer first.")
            self._tell(text, Qgis.MessageLevel.Warning, working=False, offers=False)
            if self._item is not None:
                self._button(self._item, self.tr("Choose layers…"), "chooseLayers", dialog.come_up)
            return None
        # The preview's own layer must not bring about another choice.
        dialog.layers.settle()
        return pan, dialog.layers.ms_layers(), job

    def _shared(self, pan: QgsRasterLayer, ms: list[QgsRasterLayer]) -> QgsRectangle:
        """What PAN and MS have in common, in PAN's CRS."""
        box = pan.extent()
        if placed(pan) and ms and placed(ms[0]):
            box = box.intersect(ms[0].extent())
        return box

    def _glance(
        self, pan: QgsRasterLayer, ms: list[QgsRasterLayer], job: FuseJob, rectangle: QgsRectangle
    ) -> Glance:
        """What a rectangle asks for. Raises ValueError, with a sentence, where that is nothing or too much."""
        if nowhere(pan):
            text = self.tr("The scene has no georeferencing: no piece of it can be shown in its place. Run it instead.")
            raise ValueError(text)
        crs = self._iface.mapCanvas().mapSettings().destinationCrs()
        box = box_on(pan, rectangle, crs)
        shared = self._shared(pan, ms)
        if not box.intersects(shared):
            raise ValueError(self.tr("The rectangle does not touch the scene. Draw it over both layers."))
        grid = Grid.of(pan)
        area = Piece(*grid.window(box.intersect(shared)))
        if area.width * area.height > _LARGEST * _LARGEST:
            raise ValueError(
                self.tr(
                    "A piece of {width} × {height} pixels is too large for a look; run it instead."
                ).format(width=area.width, height=area.height)
            )
        parts = pieces(area) if placed(pan) else [area]
        extents = [pan_extent(grid.rectangle(*part), pan) for part in (area, *parts)]
        return Glance(
            job=job,
            whole=extents[0],
            parts=tuple(extents[1:]),
            look=look_of(ms, pan),
            name=self.tr("SSDiff preview"),
        )

    def _advanced(self, done: int, total: int) -> None:
        self.tool.show_rectangle(None)
        if self._item is not None and total > 1:
            if done == 1:  # whether SSDiff or a classical method follows, the engine says with the next piece
                words = self.tr("This is GSA's picture; the sharper one is on its way.")
            elif self.preview.unserved:
                words = self.tr("MTF-GLP-FS: {done} of {total} pieces; GSA's picture stands in for the rest.")
            else:
                words = self.tr("SSDiff: {done} of {total} pieces; GSA's picture stands in for the rest.")
            self._item.setText(words.format(done=done - 1, total=total - 1))

    def _ended(self) -> None:
        text = self.tr("Done: “SSDiff preview” is a temporary layer.")
        if self.preview.unserved:
            text += " " + self.preview.unserved
        self._tell(text, Qgis.MessageLevel.Success, working=False)

    def _failed(self, message: str, hint: str, code: str) -> None:
        self.tool.show_rectangle(None)
        engine = code in ENGINE
        self._tell(f"{message} {hint}".strip(), Qgis.MessageLevel.Warning, working=False, offers=not engine)
        if engine and self._item is not None:
            self._button(self._item, self.tr("Options…"), "previewOptions", self._dialog().open_options)

    def _stopped(self) -> None:
        self.preview.stop()
        self.tool.show_rectangle(None)
        self._tell(self.tr("Stopped."), Qgis.MessageLevel.Info, working=False)

    def _run(self, whole: bool) -> None:
        dialog = self._dialog()
        self._close_item()
        self._iface.mapCanvas().unsetMapTool(self.tool)
        if whole:
            dialog.area.choose("whole")
        else:
            dialog.area.set_rectangle(self._area)
        dialog.come_up()

    def _tell(self, text: str, level: Qgis.MessageLevel, working: bool, offers: bool = True) -> None:
        """Say something in the message bar in the place of what was said before."""
        self._close_item()
        bar = self._iface.messageBar()
        item = bar.createMessage(self.tr("Preview"), text)
        if working:
            self._button(item, self.tr("Stop"), "stopPreview", self._stopped)
        if offers:
            self._button(item, self.tr("Run on this area…"), "runArea", lambda: self._run(whole=False))
            self._button(item, self.tr("Run on the whole scene…"), "runWhole", lambda: self._run(whole=True))
        bar.pushWidget(item, level)
        self._item = item

    def _button(self, item: QgsMessageBarItem, text: str, name: str, slot: Callable[[], None]) -> None:
        button = QPushButton(text, item)
        button.setObjectName(name)
        button.clicked.connect(lambda _checked: slot())
        item.layout().addWidget(button)

    def _close_item(self) -> None:
        item, self._item = self._item, None
        if item is not None:
            self._iface.messageBar().popWidget(item)

    def _item_left(self, item: QgsMessageBarItem) -> None:
        if item is self._item:
            self._item = None
