"""Plays a scenario in QGIS's event loop: a generator that yields what it waits for."""

from __future__ import annotations

import json
import os
import time
import traceback
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsTask
from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtWidgets import QApplication, QMessageBox, QTextEdit, QWidget
from qgis.utils import iface

TICK_MS = 25


def queued() -> float:
    """Seconds in which the window's thread was ready to run and the machine ran something else (Linux counts them)."""
    try:
        return int(Path("/proc/self/schedstat").read_text().split()[1]) / 1e9
    except OSError:
        return 0.0


def complaints() -> list[str]:
    """The texts of QGIS's windows on Python code that failed; they take the focus from all others."""
    return [
        text.toPlainText()
        for window in QApplication.topLevelWidgets()
        if window.isVisible() and window.objectName() == "QgsMessageViewer"
        for text in window.findChildren(QTextEdit)
    ]


class Driver(QObject):
    """Drives one scenario.

    Args:
        plan: what the test asks for: ``result`` (path of the JSON), ``screenshots`` (folder), and more.
        scenario: generator function of (driver, plan) that yields seconds to wait, or what to wait for.
    """

    kept: Driver | None = None

    def __init__(
        self, plan: dict[str, Any], scenario: Callable[..., Generator[Any, None, dict[str, Any]]]
    ) -> None:
        super().__init__(iface.mainWindow())
        Driver.kept = self
        self.plan = plan
        self.steps = scenario(self, plan)
        self.until: Callable[[], bool] = lambda: True
        self.deadline = 0.0
        #: Longest time in seconds between two ticks, without what other programs took of it.
        self.longest_gap = 0.0
        self.last_tick = time.monotonic()
        self.last_queued = queued()
        self.timer = QTimer(self)
        self.timer.setInterval(TICK_MS)
        self.timer.timeout.connect(self.tick)

    def start(self) -> None:
        """Begin once the window is up."""
        screen = QApplication.primaryScreen().availableGeometry()
        iface.mainWindow().showNormal()
        iface.mainWindow().setGeometry(screen)
        iface.newProject()
        QTimer.singleShot(500, self.timer.start)

    def tick(self) -> None:
        """Go on with the scenario when what it waits for has come."""
        now = time.monotonic()
        waited = queued()
        self.longest_gap = max(self.longest_gap, now - self.last_tick - (waited - self.last_queued))
        self.last_tick, self.last_queued = now, waited
        try:
            if not self.until():
                if now > self.deadline:
                    raise TimeoutError("the scenario waited in vain")
                return
            wait = next(self.steps)
            if callable(wait):
                self.until, self.deadline = wait, time.monotonic() + float(self.plan.get("patience", 200))
            else:
                end = time.monotonic() + float(wait)
                self.until, self.deadline = lambda: time.monotonic() >= end, end + 60
        except StopIteration as over:
            self.finish(over.value or {})
        except Exception:
            self.finish({"error": traceback.format_exc(), "seen": self.seen()})
        self.last_tick, self.last_queued = time.monotonic(), queued()

    def finish(self, result: dict[str, Any]) -> None:
        """Write the result and leave QGIS."""
        self.timer.stop()
        told = complaints()
        if told and "error" not in result:
            result = {"error": f"QGIS shows: {told}", "seen": self.seen()}
        if "error" in result:
            self.picture("error", screen=True)
        Path(self.plan["result"]).write_text(json.dumps(result), encoding="utf-8")
        self.steps.close()
        QgsProject.instance().clear()
        QgsProject.instance().setDirty(False)
        self.leave()

    def leave(self) -> None:
        """Leave QGIS, once what it would rightly ask about has ended: a fusion, say."""
        tasks = [
            task
            for task in QgsApplication.taskManager().activeTasks()
            if not task.flags() & QgsTask.Flag.CancelWithoutPrompt
        ]
        if tasks:
            for task in tasks:
                task.cancel()
            QTimer.singleShot(100, self.leave)
            return
        self.timer.timeout.disconnect(self.tick)
        self.timer.timeout.connect(self.answer_no_more)
        self.timer.start()
        QTimer.singleShot(0, iface.actionExit().trigger)

    def answer_no_more(self) -> None:
        """A question that holds QGIS up at its end is the scenario's failure, not a wait for nothing."""
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            error = {"error": f"QGIS asked when it was closed: {box.text()}", "seen": self.seen()}
            Path(self.plan["result"]).write_text(json.dumps(error), encoding="utf-8")
            self.timer.stop()
            box.reject()
            QTimer.singleShot(0, lambda: os._exit(0))

    def seen(self) -> dict[str, str]:
        """What the dialog shows, for the report of a scenario that failed."""
        dialog = self.dialog()
        if dialog is None:
            return {}
        problems = [
            p.message for box in (dialog.layers, dialog.area, dialog.output) for p in box.problems.problems()
        ]
        log = dialog.foot.log.toPlainText()
        return {"status": dialog.foot.status.text(), "problems": "; ".join(problems), "log": log}

    def action(self) -> Any:
        """The plugin's action as it stands in the Raster menu."""
        menus = [iface.rasterMenu()]
        while menus:
            menu = menus.pop()
            for action in menu.actions():
                if action.objectName() == "ssdiffPansharpen":
                    return action
                if action.menu() is not None:
                    menus.append(action.menu())
        raise AssertionError("the Raster menu has no pansharpening action")

    def dialog(self) -> Any:
        """The dialog; None before it was opened."""
        return iface.mainWindow().findChild(QWidget, "ssdiffPansharpenDialog")

    def picture(self, name: str, widget: QWidget | None = None, screen: bool = False) -> None:
        """Save a picture of a widget, or of the whole screen as the analyst sees it."""
        folder = Path(self.plan["screenshots"])
        folder.mkdir(parents=True, exist_ok=True)
        target = str(folder / f"{name}{self.plan.get('ending', '')}.png")
        if screen or widget is None:
            QApplication.primaryScreen().grabWindow(0).save(target)
        else:
            widget.grab().save(target)

    def answer(self, button: QMessageBox.StandardButton, asked: list[str]) -> None:
        """Press a button of the next question that comes up, and note its text."""

        def press() -> None:
            box = QApplication.activeModalWidget()
            if isinstance(box, QMessageBox):
                asked.append(box.text())
                box.button(button).click()
            else:
                QTimer.singleShot(50, press)

        QTimer.singleShot(50, press)

    def add(self, path: str, name: str) -> QgsRasterLayer:
        """Add a raster to the project as the analyst would."""
        layer = iface.addRasterLayer(path, name)
        if layer is None or not layer.isValid():
            raise AssertionError(f"QGIS cannot read {path}")
        return layer
