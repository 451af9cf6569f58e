"""The dialog: layers, area, quality and output in, a fused layer out, the window never waiting."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsProject
from qgis.PyQt.QtCore import QLocale, QSize, Qt, QTimer, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices, QHideEvent, QIcon, QKeySequence, QShowEvent
from qgis.PyQt.QtWidgets import (
    QDialog,
    QFrame,
    QMessageBox,
    QScrollArea,
    QShortcut,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from ..engine.builds import CLASSICAL
from ..engine.managed import installed_build
from ..places import help_page, shipped
from ..stand_in import METHOD
from ..styling import look_of
from .adapting import AdaptDialog
from .area_box import AreaBox
from .aside import Aside
from .asked import Asked
from .first_run import FirstRunPanel
from .form import line_up
from .inspector import Inspector
from .layers_box import LayersBox
from .memory import recall, recall_bytes, remember
from .options import PAGE
from .output_box import OutputBox
from .preflight import pixel_of
from .quality_box import QualityBox
from .result import name_of
from .run_panel import RunPanel
from .runner import Order, Runner
from .setup import Setup
from .unserved import INSTEAD, Unserved

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

_WIDTH = 580
#: The guide's part on the dialog.
_HELP = "sharpen-a-scene"
_SCROLL_BAR = QStyle.PixelMetric.PM_ScrollBarExtent
#: Layers that come within so many milliseconds are looked at together.
_TOGETHER_MS = 200
#: Height kept for the findings of the engine, which come a moment later.
_ROOM_FOR_WORDS = 90


class PansharpenDialog(QDialog):
    """Stays open beside the map; closing it leaves a running job alone.

    Args:
        iface: QGIS's interface.
        parent: the main window.

    Signals:
        compare_asked: the analyst wants to see a result (a layer's id) beside MS.
    """

    compare_asked = pyqtSignal(str)

    def __init__(self, iface: QgisInterface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.iface = iface
        self.setObjectName("ssdiffPansharpenDialog")
        self.setWindowTitle(self.tr("Pansharpen (SSDiff)"))
        self.setWindowIcon(QIcon(str(shipped("resources/icons/ssdiff.svg"))))
        self.setModal(False)
        self.setSizeGripEnabled(True)
        self.inspector = Inspector(self)
        self._sized = False
        self._build()
        self.runner = Runner(iface, self.foot, self)
        self.unserved = Unserved(self.quality)
        self.asked = Asked(self.layers, self.area, self.quality, self.unserved)
        self.adapting = AdaptDialog(iface, self, self.asked.has_chosen)
        # Layers come one by one, of a project that is being read or of files that were dropped.
        self._layers_came = QTimer(self)
        self._layers_came.setSingleShot(True)
        self._layers_came.setInterval(_TOGETHER_MS)
        self._layers_came.timeout.connect(self._take_layers)
        drag = self.tr("Drag a rectangle over the area to sharpen. Escape leaves without one.")
        self.aside = Aside(iface, self, drag)
        self._recall()
        self._connect()

    def _build(self) -> None:
        self.first_run = FirstRunPanel(self)
        self.layers = LayersBox(self)
        self.area = AreaBox(self.iface.mapCanvas(), self)
        self.quality = QualityBox(self)
        self.output = OutputBox(self)
        self.foot = RunPanel(self)
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(10, 10, 10, 6)
        boxes = (self.layers, self.area, self.quality, self.output)
        column.addWidget(self.first_run)
        for box in boxes:
            column.addWidget(box)
        column.addStretch()
        line_up([label for box in boxes for label in box.labels])
        self.scroll = QScrollArea(self)
        self.scroll.setObjectName("scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.scroll, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(10, 0, 10, 10)
        foot.addWidget(self.foot)
        whole.addLayout(foot)
        self.setMinimumSize(460, 360)
        chain = [widget for part in (self.first_run, *boxes, self.foot) for widget in part.tab_order()]
        for first, second in zip(chain, chain[1:]):
            QWidget.setTabOrder(first, second)

    def _connect(self) -> None:
        self.first_run.options_asked.connect(self.open_options)
        self.first_run.settled.connect(self._engine_settled)
        self.layers.changed.connect(self.refresh)
        self.area.changed.connect(self.refresh)
        self.quality.changed.connect(self.refresh)
        self.output.changed.connect(self.refresh)
        self.area.drawing.connect(self.aside.stand)
        self.inspector.changed.connect(self._show)
        self.layers.problems.options.connect(self.open_options)
        self.layers.problems.adapt.connect(self.adapt)
        self.quality.adapter.adapt_asked.connect(self.adapt)
        self.adapting.made.connect(self.quality.choose_adapter)
        self.adapting.changed.connect(self.refresh)
        self.layers.problems.classical.connect(lambda: self.quality.choose(method=INSTEAD))
        self.foot.run_asked.connect(self.run)
        self.foot.cancel_asked.connect(self.runner.cancel)
        self.runner.ended.connect(self._run_ended)
        self.runner.notice.options.connect(self.open_options)
        self.runner.notice.dialog.connect(self.come_up)
        self.runner.notice.elsewhere.connect(self._choose_place)
        self.foot.compare_asked.connect(lambda: self.compare_asked.emit(self.runner.layer_id))
        self.foot.close_asked.connect(self.close)
        self.foot.help_asked.connect(self.open_help)
        QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), self, self.open_help)
        project = QgsProject.instance()
        project.layersAdded.connect(self._layers_added)
        project.readProject.connect(self._take_layers)
        for part in (self.layers, self.area, self.quality, self.output):
            project.cleared.connect(part.start_anew)

    def sizeHint(self) -> QSize:  # noqa: N802
        """As high as the content, and never higher than a small screen has room for."""
        inside = self.scroll.widget()
        foot = self.foot.sizeHint()
        width = max(_WIDTH, inside.minimumSizeHint().width() + self.style().pixelMetric(_SCROLL_BAR))
        content = inside.layout().totalHeightForWidth(width)
        height = (content if content > 0 else inside.sizeHint().height()) + foot.height() + _ROOM_FOR_WORDS
        return QSize(width, min(height, round(0.9 * self.screen().availableGeometry().height())))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Propose layers, and look at them."""
        self.propose()
        if not self._sized:
            self._sized = True
            self.resize(self.sizeHint())
        super().showEvent(event)
        self.first_run.refresh()
        self.area.show_on_map(True)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Remember, and clear the map."""
        super().hideEvent(event)
        if not self.aside.standing:
            self.area.show_on_map(False)
        self._remember()

    def reject(self) -> None:
        """Close, by button, Escape or window frame alike, and say where a running job has gone."""
        if self.runner.running and self.isVisible():
            text = self.tr(
                "Pansharpening goes on in the background; open the dialog again to see or cancel it."
            )
            self.iface.messageBar().pushMessage(self.windowTitle(), text, Qgis.MessageLevel.Info, 8)
        super().reject()

    def dispose(self) -> None:
        """Stop everything for good; the plugin is being unloaded."""
        self.inspector.look(None)
        self.runner.cancel()
        self.adapting.cancel()
        self.area.close_tool()

    # what is asked for

    def adapt(self) -> None:
        """Open the window that adapts SSDiff to the scene; one that learns is shown as it is."""
        pan, job = self.layers.pan_layer(), self.asked.job(whole=True)
        if pan is not None and job is not None:
            self.adapting.open_for(replace(job, adapter=""), pan.name())

    def refresh(self) -> None:
        """Look again at what is asked for: at once at what can be told here, soon with the engine."""
        if not self.isVisible():
            return
        pan = self.layers.pan_layer()
        area = self.area.problem(pan)
        self.area.problems.show_problems([area] if area else [])
        if not self.runner.running:
            self.unserved.begin(self.asked.job(whole=True))
            self.inspector.look(None if self.first_run.needed else self.asked.job())
        self._show()

    def _show(self) -> None:
        """Bring words and buttons in line with what is known."""
        found = self.inspector.found
        if not self.runner.running and self.unserved.take(
            self.inspector.job, found.problems, len(found.stack)
        ):
            return  # all was shown anew, with the other method
        sources = [layer.source() for layer in (self.layers.pan_layer(), *self.layers.ms_layers()) if layer]
        output = self.output.problem(sources, found.disk_mb)
        new = [output] if output else []
        if new != self.output.problems.problems() and self.output.isAncestorOf(self.focusWidget() or self):
            # Below the fold on a small screen, it would block unseen.
            QTimer.singleShot(0, lambda: self.scroll.ensureWidgetVisible(self.output.problems))
        self.output.problems.show_problems(new)
        adapter = self.quality.adapter.problem() if self.quality.adapted() else None
        said = [problem for problem in found.problems if adapter is None or problem.code != adapter.code]
        told = [problem for problem in (adapter, self.unserved.problem()) if problem is not None]
        self.layers.problems.show_problems([*self.layers.missing(), *told, *said])
        if self.inspector.looking and not found.sensor:
            self.layers.detected.setText(self.tr("Looking at the layers…"))
        else:
            self.layers.detected.setText(found.in_words(told))
        self.layers.show_bands(found.bands, found.roles, found.stack)
        self.layers.detected.setVisible(bool(self.layers.detected.text()))
        self.area.size.setText(self._size_text())
        self.area.size.setVisible(bool(self.area.size.text()))
        boxes = (self.layers, self.area, self.output)
        blocking = [p.message for box in boxes for p in box.problems.problems() if p.blocks]
        running, learning = self.runner.running, self.adapting.running
        without = self.first_run.needed
        ready = (self.asked.job() if without else self.inspector.job) is not None
        self.foot.compare.setVisible(not running and self.runner.layer is not None)
        self.foot.run.setEnabled(ready and not blocking and not running and not learning)
        self.foot.say_why_not("" if running else "\n".join(blocking))
        self.quality.adapter.adapt.setEnabled(ready and not running)
        self.foot.name_run(METHOD if without else "")
        self.output.allow_uncertainty(self.quality.learned() and self.quality.level().samples > 1)
        for box in (self.layers, self.area, self.quality, self.output):
            box.setEnabled(not running)
        # GDAL sharpens the whole scene in one way.
        for box in (self.area, self.quality):
            box.setVisible(not without)

    def _size_text(self) -> str:
        pan, job, found = self.layers.pan_layer(), self.inspector.job, self.inspector.found
        size = found.size_of(job.extent, pixel_of(pan)) if pan is not None and job is not None else None
        if size is None:
            return ""
        words = self.tr("{width} × {height} pixels").format(
            width=QLocale().toString(size[0]), height=QLocale().toString(size[1])
        )
        return words if self.inspector.looking else " · ".join(text for text in (words, found.cost) if text)

    # the run

    def run(self) -> None:
        """Start the job; asks before a file is replaced."""
        job = self.asked.run()
        if job is None or not self.foot.run.isEnabled():
            return
        exists = self.output.exists()
        if exists and not self._may_replace(self.output.path()):
            return
        self._remember()
        self.layers.settle()
        self.save_setup()
        ms, several = self.layers.ms_layers(), self.layers.has_several_files()
        without = self.first_run.needed
        name = name_of(ms, self.output.path(), several=several)
        output = self.output.new_path()
        order = Order(
            job=replace(
                job,
                output=output,
                uncertainty="" if without else self.output.uncertainty_path(output),
                cog=self.output.cog.isChecked(),
                overwrite=exists,
            ),
            name=f"{name} ({METHOD})" if without else name,
            look=look_of(ms, self.layers.pan_layer()),
            bands=job.bands or self.inspector.found.bands,
            stand_in=without,
            report=self.output.report.isChecked() and not without,
        )
        self.runner.start(order)
        self.refresh()

    def _may_replace(self, path: str) -> bool:
        text = self.tr("“{}” exists. Replace it?").format(os.path.basename(path))
        buttons = QMessageBox.StandardButton
        answer = QMessageBox.question(self, self.windowTitle(), text, buttons.Yes | buttons.No, buttons.No)
        return answer == buttons.Yes

    # around it

    def come_up(self) -> None:
        """Show the dialog, or bring it to the front."""
        self.show()
        self.raise_()
        self.activateWindow()

    def propose(self) -> None:
        """Take up what the project remembers, else propose layers; what the analyst chose is left alone."""
        setup = None if self.layers.settled else Setup.of(QgsProject.instance())
        if setup is None or not self.layers.take(setup):
            self.layers.propose()
            return
        self.quality.choose(setup.method, setup.level, setup.device)
        self.quality.choose_adapter(setup.adapter)

    def save_setup(self) -> None:
        """Have the project remember layers and preset."""
        setup = replace(
            self.layers.setup(),
            method=self.unserved.method(),
            level=self.quality.level().value,
            device=self.quality.device.currentData(),
            adapter=self.quality.adapter.path(),
        )
        setup.save(QgsProject.instance())

    def open_help(self) -> None:
        """Open the illustrated guide, at the part on this dialog."""
        QDesktopServices.openUrl(QUrl(help_page(_HELP)))

    def open_options(self) -> None:
        """Open the plugin's page of QGIS's options."""
        self.iface.showOptionsDialog(self.iface.mainWindow(), PAGE)
        self.inspector.look(None)
        self.first_run.refresh()
        self.refresh()

    def _run_ended(self) -> None:
        """Look anew: the files, the disk, the engine may not be what they were before the run."""
        self.inspector.look(None)
        self.first_run.refresh()
        self.refresh()

    def _choose_place(self) -> None:
        """Have the analyst give another place for the result."""
        self.come_up()
        self.scroll.ensureWidgetVisible(self.output)
        self.output.file.lineEdit().setFocus()
        self.output.file.lineEdit().selectAll()

    def _engine_settled(self) -> None:
        """There is an engine now, or there is none any more."""
        if not self.first_run.needed and installed_build() == CLASSICAL and self.quality.learned():
            self.quality.choose(method="gsa")
        self.inspector.look(None)
        self.refresh()

    def _layers_added(self, _layers: object) -> None:
        self._layers_came.start()

    def _take_layers(self, *_: object) -> None:
        if self.isVisible():
            self.propose()
            self.refresh()

    def _recall(self) -> None:
        self.quality.choose(recall("method"), recall("quality"), recall("device"))
        self.area.choose(recall("area"))
        self.foot.log_button.setChecked(recall("log") == "shown")
        self.output.file.setDefaultRoot(recall("folder"))
        geometry = recall_bytes("geometry")
        if not geometry.isEmpty():
            self._sized = self.restoreGeometry(geometry)

    def _remember(self) -> None:
        area = self.area.mode.currentData()
        remember(
            method=self.unserved.method(),
            quality=self.quality.level().value,
            device=self.quality.device.currentData(),
            area=area if area in ("whole", "canvas") else "whole",
            log="shown" if self.foot.log_button.isChecked() else "hidden",
            geometry=self.saveGeometry(),
        )
        if self.output.path():
            remember(folder=os.path.dirname(self.output.path()))
