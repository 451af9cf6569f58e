"""Shows every part of the plugin once, for pictures in another theme, scale or screen, and takes the keys' ways."""

from __future__ import annotations

import os
import re
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from canvas import plugin_tool
from driver import Driver
from qgis.PyQt.QtCore import QObject, Qt, QTimer, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QTabWidget,
    QWidget,
)
from qgis.utils import iface, plugins
from scenarios import click, looked, open_dialog

Plan = dict[str, Any]
Scene = Generator[Any, None, dict[str, Any]]


@contextmanager
def no_engine() -> Iterator[None]:
    """As on a computer that has no engine yet: none is set, and none comes with a checkout."""
    from ssdiff_qgis.engine import python

    named, checkout = os.environ.pop(python.VARIABLE, None), python.CHECKOUT
    python.CHECKOUT = Path("/nowhere")
    try:
        yield
    finally:
        python.CHECKOUT = checkout
        if named is not None:
            os.environ[python.VARIABLE] = named


def outside(widget: QWidget) -> list[int]:
    """How far a window sticks out of the screen, in pixels, left, top, right, bottom; empty if it does not."""
    frame, screen = widget.frameGeometry(), widget.screen().availableGeometry()
    if screen.contains(frame):
        return []
    return [
        screen.left() - frame.left(), screen.top() - frame.top(),
        frame.right() - screen.right(), frame.bottom() - screen.bottom(),
    ]  # fmt: skip


def cut(window: QWidget) -> list[str]:
    """Texts of labels and buttons that have less room than they need."""
    found = []
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and isinstance(widget, QComboBox):
            room = (
                widget.width()
                - 2 * widget.height()
                - widget.iconSize().width() * (not widget.itemIcon(0).isNull())
            )
            if (
                widget.fontMetrics().horizontalAdvance(widget.currentText())
                > max(room, 0) + widget.height() // 2
            ):
                found.append(widget.currentText())
        if not widget.isVisible() or not isinstance(widget, (QLabel, QPushButton)) or not widget.text():
            continue
        wraps = isinstance(widget, QLabel) and widget.wordWrap()
        need = widget.sizeHint()
        high = widget.heightForWidth(widget.width()) if wraps else need.height()
        shown = widget.visibleRegion().boundingRect()
        whole = widget.rect()
        if (not wraps and whole.width() < need.width()) or whole.height() < high - 1:
            found.append(widget.text())
        elif shown.width() < whole.width() and isinstance(widget, QPushButton):
            found.append(widget.text())
    return found


def tour(driver: Driver, plan: Plan) -> Scene:
    """Everything that the plugin shows, each with its picture."""
    name = plan["name"]
    seen: dict[str, Any] = {"outside": {}, "cut": {}}

    def take(part: str, widget: QWidget | None = None) -> None:
        driver.picture(f"{name}-{part}", widget, screen=widget is None)
        if widget is not None:
            seen["outside"][part] = outside(widget.window())
            seen["cut"][part] = cut(widget)

    for path in (*plan["ms"], plan["pan"]):
        layer = driver.add(path, Path(path).stem)
    iface.mapCanvas().setExtent(layer.extent())
    iface.mapCanvas().refresh()
    yield 0.5
    dialog = open_dialog(driver)
    dialog.quality.choose(method="ssdiff", level="fast")
    yield lambda: looked(dialog)
    yield 0.3
    take("dialog", dialog)
    take("screen")
    dialog.layers.assign.setChecked(True)
    yield 0.3
    bar = dialog.scroll.verticalScrollBar()
    bar.setValue(bar.maximum())
    yield 0.2
    take("dialog-end", dialog)
    dialog.layers.assign.setChecked(False)
    bar.setValue(0)
    ms = dialog.layers.ms_layers()
    dialog.layers.set_ms([dialog.layers.pan_layer()])
    dialog.output.file.setFilePath("/nowhere/fused.tif")
    yield lambda: looked(dialog)
    yield 0.3
    take("dialog-problems", dialog)
    dialog.output.file.setFilePath("")
    dialog.layers.set_ms(ms)
    dialog.output.report.setChecked(True)
    dialog.foot.log_button.setChecked(True)
    yield lambda: looked(dialog)
    assert dialog.foot.run.isEnabled(), driver.seen()
    click(dialog.foot.run)
    yield lambda: dialog.foot.bar.value() > 300 or not dialog.runner.running
    take("dialog-running", dialog)
    yield lambda: not dialog.runner.running and looked(dialog)
    yield 0.3
    take("dialog-done", dialog)
    dialog.foot.say(
        "The SSDiff engine stopped before the job was done; nothing was written. Run the job again.",
        failed=True,
    )
    dialog.foot.add_log("warning", "Bands unnamed, taken as blue, green, red, nir.")
    dialog.foot.add_log("error", "The SSDiff engine stopped before the job was done; nothing was written.")
    yield 0.1
    take("dialog-failed", dialog)
    dialog.foot.log_button.setChecked(False)
    dialog.close()
    reports = plugins["ssdiff_qgis"].reports
    yield lambda: not reports.running
    yield 0.5
    for number, part in enumerate(("figures", "colours", "places", "made")):
        reports.panel.tabs.setCurrentIndex(number)
        yield 0.2
        take(f"report-{part}", reports.panel)
    reports.panel.tabs.setCurrentIndex(0)
    take("report-screen")
    reports.panel.close()
    plugin_tool("ssdiffCompare").action.trigger()
    yield 0.3
    yield lambda: plugin_tool("ssdiffCompare").tool._job is None
    take("swipe")
    tool = plugin_tool("ssdiffPreview")
    tool.action.trigger()
    yield lambda: not tool.preview._kept
    take("preview-tool")
    iface.actionPan().trigger()

    QTimer.singleShot(0, lambda: iface.showOptionsDialog(iface.mainWindow(), "ssdiffOptions"))
    yield lambda: QApplication.activeModalWidget() is not None
    box = QApplication.activeModalWidget()
    page = options_page(box)
    yield lambda: page.engine.install.isEnabled()
    yield 0.3
    take("options", box)
    page.engine.more.setCollapsed(False)
    yield 0.3
    take("options-more", box)
    box.reject()
    with no_engine():
        open_dialog(driver)
        yield lambda: dialog.first_run.install.isEnabled()
        yield 0.3
        take("first-run", dialog)
    dialog.close()
    return seen


def options_page(box: QWidget) -> Any:
    """The plugin's page in QGIS's options; QGIS 3.40 and later give the scroll area around it the page's name too."""
    return next(found for found in box.findChildren(QWidget, "ssdiffOptions") if hasattr(found, "engine"))


def focused() -> QWidget:
    """What has the focus. Without a widget, Qt's key clicks would end QGIS."""
    found = QApplication.focusWidget()
    assert found is not None, f"nothing has the focus; the active window is {QApplication.activeWindow()}"
    return found


def mnemonics(window: QWidget) -> dict[str, list[str]]:
    """The visible texts that each letter belongs to."""
    found: dict[str, list[str]] = {}
    letters = re.compile("&([^&])")
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not widget.isEnabled():
            continue
        texts = []
        if isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and widget.buddy() is not None):
            texts = [widget.text()]
        elif isinstance(widget, QTabWidget):
            texts = [widget.tabText(index) for index in range(widget.count())]
        for text in texts:
            letter = letters.search(text)
            if letter:
                found.setdefault(letter.group(1).lower(), []).append(text)
    return found


def reachable(window: QWidget) -> list[QWidget]:
    """The widgets that the Tab key is to reach."""
    tab = int(Qt.FocusPolicy.TabFocus)
    found = []
    for widget in window.findChildren(QWidget):
        inner = isinstance(widget.parentWidget(), (QComboBox, QAbstractSpinBox))
        proxied = widget.focusProxy() is not None
        if (
            widget.isVisible()
            and widget.isEnabled()
            and int(widget.focusPolicy()) & tab
            and not inner
            and not proxied
        ):
            found.append(widget)
    return found


def called(widget: QWidget) -> str:
    """A name for reports: its own, else of what is around it, with its text."""
    text = widget.text() if isinstance(widget, (QAbstractButton, QLabel)) else ""
    around: QWidget | None = widget
    while around is not None and not around.objectName():
        around = around.parentWidget()
    return f"{around.objectName() if around is not None else type(widget).__name__} {text}".strip()


def walk(window: QWidget, first: QWidget) -> dict[str, Any]:
    """Press Tab from a widget on, until it comes round: the way, what is left out, and what shows no focus."""
    window.window().activateWindow()
    QTest.qWaitForWindowActive(window.window(), 2000)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    # Styles show the focus only once the keyboard has moved it.
    QTest.keyClick(first, Qt.Key.Key_Tab)
    QTest.keyClick(focused(), Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    way: list[QWidget] = []
    unseen = []
    for _ in range(80):
        now = QApplication.focusWidget()
        if now is None or now in way or not (now is window or window.isAncestorOf(now)):
            break
        way.append(now)
        lit = now.grab().toImage()
        QTest.keyClick(now, Qt.Key.Key_Tab)
        if now.grab().toImage() == lit:
            unseen.append(called(now))
    radios = [widget for widget in way if isinstance(widget, QRadioButton)]
    left = [
        called(widget) for widget in reachable(window)
        if widget not in way and not (radios and isinstance(widget, QRadioButton))
    ]  # fmt: skip
    return {"way": [called(widget) for widget in way], "left": left, "unseen": unseen}


class _Opened(QObject):
    """Takes addresses in the place of the web browser."""

    def __init__(self) -> None:
        super().__init__()
        self.addresses: list[str] = []
        for scheme in ("file", "https"):
            QDesktopServices.setUrlHandler(scheme, self.take)

    @pyqtSlot(QUrl)
    def take(self, address: QUrl) -> None:
        """Note an address."""
        self.addresses.append(address.toString())


def keys(driver: Driver, plan: Plan) -> Scene:
    """Everything by the keyboard alone."""
    for path in (*plan["ms"], plan["pan"]):
        layer = driver.add(path, Path(path).stem)
    iface.mapCanvas().setExtent(layer.extent())
    yield 0.3
    dialog = open_dialog(driver)
    dialog.quality.choose(method="ssdiff", level="balanced")
    dialog.output.report.setChecked(True)
    yield lambda: looked(dialog)
    seen: dict[str, Any] = {
        "dialog": walk(dialog, dialog.layers.pan),
        "letters": {"dialog": mnemonics(dialog)},
    }
    opened = _Opened()
    QTest.keyClick(dialog, Qt.Key.Key_F1)
    click(dialog.foot.help)
    seen["help"] = opened.addresses
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    seen["closed"] = not dialog.isVisible()
    open_dialog(driver)
    dialog.quality.choose(method="gsa")
    yield lambda: looked(dialog)
    dialog.layers.pan.setFocus()
    QTest.keyClick(dialog.layers.pan, Qt.Key.Key_Return)
    seen["ran"] = dialog.runner.running
    yield lambda: not dialog.runner.running
    seen["letters"]["after a run"] = mnemonics(dialog)
    dialog.close()
    reports = plugins["ssdiff_qgis"].reports
    yield lambda: not reports.running
    yield 0.3
    panel = reports.panel
    seen["report"] = []
    for number in range(panel.tabs.count()):
        panel.tabs.setCurrentIndex(number)
        yield 0.1
        seen["report"].append(walk(panel, panel.tabs.tabBar()))
    seen["letters"]["report"] = mnemonics(panel)
    panel.close()

    compare = plugin_tool("ssdiffCompare")
    compare.action.trigger()
    yield lambda: compare.tool._job is None
    before = compare.tool.divider.share
    for _ in range(3):
        QTest.keyClick(focused(), Qt.Key.Key_Period)
    QTest.keyClick(focused(), Qt.Key.Key_Comma)
    seen["divider"] = compare.tool.divider.share - before
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    seen["divider_left"] = compare.tool.divider is None
    tool = plugin_tool("ssdiffPreview")
    tool.action.trigger()
    yield lambda: not tool.preview._kept
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    yield lambda: not tool.preview.running
    shown = tool.preview.layer
    seen["preview"] = shown is not None and layer.extent().contains(shown.extent())
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    seen["preview_left"] = not tool.action.isChecked()

    QTimer.singleShot(0, lambda: iface.showOptionsDialog(iface.mainWindow(), "ssdiffOptions"))
    yield lambda: QApplication.activeModalWidget() is not None
    box = QApplication.activeModalWidget()
    page = options_page(box)
    yield lambda: page.engine.install.isEnabled()
    page.engine.more.setCollapsed(False)
    yield 0.2
    seen["options"] = walk(page, page.engine.build)
    seen["letters"]["options"] = mnemonics(page)
    box.reject()
    yield 0.2
    with no_engine():
        open_dialog(driver)
        yield lambda: dialog.first_run.install.isEnabled()
        yield 0.2
        seen["first_run"] = walk(dialog, dialog.first_run.install)
        seen["letters"]["first run"] = mnemonics(dialog)
    return seen
