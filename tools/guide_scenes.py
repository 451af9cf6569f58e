"""Plays the user guide's scenes inside QGIS and takes their pictures."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from typing import Any

from driver import Driver
from osgeo import gdal
from qgis.core import (
    QgsContrastEnhancement,
    QgsMultiBandColorRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QRect, Qt
from qgis.PyQt.QtGui import QColor, QFont, QImage, QPainter
from qgis.utils import iface, plugins
from scenarios import click, looked, open_dialog

Scene = Generator[Any, None, dict[str, Any]]


def guide(driver: Driver, plan: dict[str, Any]) -> Scene:
    """The dialog before, during and after a run on the bundled Landsat scene."""
    for path in (*plan["ms"], plan["pan"]):
        layer = driver.add(path, Path(path).stem)
    iface.mapCanvas().setExtent(layer.extent())
    yield 0.5
    dialog = open_dialog(driver)
    dialog.quality.choose(method="ssdiff", level="fast", device="auto")
    yield lambda: looked(dialog)
    yield 0.3
    driver.picture("dialog", dialog)

    dialog.quality.choose(level="best")
    yield lambda: looked(dialog)
    click(dialog.foot.run)
    yield lambda: dialog.foot.bar.value() >= 300 or not dialog.runner.running
    yield lambda: bool(dialog.foot.left.text()) or not dialog.runner.running
    driver.picture("dialog-running", dialog)
    click(dialog.foot.cancel)
    yield lambda: not dialog.runner.running

    dialog.quality.choose(level="fast")
    yield lambda: looked(dialog)
    click(dialog.foot.run)
    yield lambda: not dialog.runner.running
    yield lambda: looked(dialog)
    fused = dialog.runner.layer
    assert fused is not None, driver.seen()
    dialog.close()
    reports = plugins["ssdiff_qgis"].reports
    yield lambda: not reports.running
    iface.mainWindow().resizeDocks([reports.panel], [430], Qt.Orientation.Horizontal)
    yield 0.5
    driver.picture("report", reports.panel)
    reports.panel.close()
    area = QgsRectangle(*plan["look_at"])
    iface.mapCanvas().setExtent(area)
    iface.mapCanvas().refresh()
    yield 1.0
    driver.picture("result", iface.mainWindow())

    if plan["ending"]:
        return {}  # a picture of maps alone looks the same in every theme
    gdal.UseExceptions()
    gdal.BuildVRT(plan["stack"], plan["ms"], separate=True)
    ms = QgsRasterLayer(plan["stack"], "ms")
    like(ms, fused)
    QgsProject.instance().addMapLayer(ms, False)
    pictures = []
    for shown in (ms, fused):
        iface.mapCanvas().setLayers([shown])
        iface.mapCanvas().setExtent(area)
        iface.mapCanvas().refresh()
        yield 0.3
        yield lambda: not iface.mapCanvas().isDrawing()
        pictures.append(iface.mapCanvas().grab().toImage())
    side_by_side(pictures, ["Multispectral, 30 m", "SSDiff, 15 m"]).save(
        str(Path(plan["screenshots"]) / "before-after.png")
    )
    return {}


def like(layer: QgsRasterLayer, model: QgsRasterLayer) -> None:
    """Show a layer with the bands and stretches of another."""
    wanted = model.renderer()
    renderer = QgsMultiBandColorRenderer(
        layer.dataProvider(), wanted.redBand(), wanted.greenBand(), wanted.blueBand()
    )
    renderer.setRedContrastEnhancement(QgsContrastEnhancement(wanted.redContrastEnhancement()))
    renderer.setGreenContrastEnhancement(QgsContrastEnhancement(wanted.greenContrastEnhancement()))
    renderer.setBlueContrastEnhancement(QgsContrastEnhancement(wanted.blueContrastEnhancement()))
    layer.setRenderer(renderer)


def side_by_side(pictures: list[QImage], titles: list[str]) -> QImage:
    """The middles of two pictures beside each other, each with its title."""
    side = min(440, *(min(picture.width(), picture.height()) for picture in pictures))
    both = QImage(2 * side + 8, side, QImage.Format.Format_RGB32)
    both.fill(QColor("white"))
    painter = QPainter(both)
    font = QFont()
    font.setPixelSize(15)
    font.setBold(True)
    painter.setFont(font)
    for index, (picture, title) in enumerate(zip(pictures, titles)):  # noqa: B905  (Python 3.9)
        left = index * (side + 8)
        cut = QRect((picture.width() - side) // 2, (picture.height() - side) // 2, side, side)
        painter.drawImage(left, 0, picture.copy(cut))
        painter.fillRect(left, side - 28, side, 28, QColor(0, 0, 0, 150))
        painter.setPen(QColor("white"))
        painter.drawText(QRect(left + 10, side - 28, side - 20, 28), Qt.AlignmentFlag.AlignVCenter, title)
    painter.end()
    return both
