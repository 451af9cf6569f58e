"""The ordered list of single-band rasters that together are MS, as Landsat scenes come."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..sources import SourceError, source_path
from .guess import natural_key

_ENTRY = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Band:
    """A raster of the list: its name, the path the engine opens, and its id if it is a layer."""

    name: str
    path: str
    layer: str = ""


class BandList(QWidget):
    """Rasters in band order, to be added, removed and moved.

    Signals:
        changed: the rasters or their order.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._roles: dict[int, str] = {}
        self.list = QListWidget(self)
        self.list.setObjectName("bandList")
        self.list.setAccessibleName(self.tr("Files in band order"))
        self.list.setToolTip(
            self.tr("One file per band, in the sensor's order: blue first. Drag to reorder.")
        )
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setAlternatingRowColors(True)
        self.list.setFixedHeight(104)
        self.list.model().rowsMoved.connect(self._changed)
        self.list.itemSelectionChanged.connect(self._enable)
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.add_button = self._button("/symbologyAdd.svg", self.tr("Add a band"), None)
        self.add_button.setMenu(self.menu)
        self.add_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.remove_button = self._button(
            "/symbologyRemove.svg", self.tr("Remove the selected bands"), self._remove
        )
        self.up_button = self._button("/mActionArrowUp.svg", self.tr("Move up"), lambda: self._move(-1))
        self.down_button = self._button("/mActionArrowDown.svg", self.tr("Move down"), lambda: self._move(1))
        column = QVBoxLayout()
        column.setSpacing(2)
        for button in (self.add_button, self.remove_button, self.up_button, self.down_button):
            column.addWidget(button)
        column.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.list, 1)
        row.addLayout(column)
        self._enable()

    def tab_order(self) -> list[QWidget]:
        """The widgets in the order in which the Tab key reaches them."""
        return [self.list, self.add_button, self.remove_button, self.up_button, self.down_button]

    def bands(self) -> list[Band]:
        """The rasters in order."""
        return [self.list.item(row).data(_ENTRY) for row in range(self.list.count())]

    def set_bands(self, bands: Sequence[QgsRasterLayer | str]) -> None:
        """Replace the list by these layers and files; layers without a usable source are left out."""
        self.list.clear()
        for band in bands:
            if isinstance(band, str):
                self._add(_band_of(band))
            else:
                self._add_layer(band)
        self._changed()

    def show_roles(self, roles: dict[int, str]) -> None:
        """Show what the sensor calls the bands, by their positions from 1."""
        if roles != self._roles:
            self._roles = dict(roles)
            self._number()

    def forget(self, layer_ids: Sequence[str]) -> None:
        """Drop layers that leave the project."""
        rows = [row for row, band in enumerate(self.bands()) if band.layer and band.layer in layer_ids]
        for row in reversed(rows):
            self.list.takeItem(row)
        if rows:
            self._changed()

    def _add_layer(self, layer: QgsRasterLayer) -> None:
        try:
            self._add(Band(layer.name(), source_path(layer), layer.id()))
        except SourceError as error:
            self.list.setToolTip(str(error))

    def _add(self, band: Band) -> None:
        if band.path in [known.path for known in self.bands()]:
            return
        item = QListWidgetItem(f"{self.list.count() + 1}   {band.name}")
        item.setData(_ENTRY, band)
        item.setToolTip(band.path)
        self.list.addItem(item)

    def _add_files(self) -> None:
        title = self.tr("Bands of the multispectral image")
        paths, _ = QFileDialog.getOpenFileNames(
            self, title, "", self.tr("Rasters (*.tif *.tiff *.jp2 *.img);;All (*)")
        )
        for path in sorted(paths, key=natural_key):
            self._add(_band_of(path))
        if paths:
            self._changed()

    def _fill_menu(self) -> None:
        self.menu.clear()
        known = {band.layer for band in self.bands()}
        layers = [
            layer
            for layer in QgsProject.instance().mapLayers().values()
            if isinstance(layer, QgsRasterLayer) and layer.bandCount() == 1 and layer.id() not in known
        ]
        for layer in sorted(layers, key=lambda layer: natural_key(layer.name())):
            action = self.menu.addAction(layer.name())
            action.triggered.connect(lambda _checked, layer=layer: (self._add_layer(layer), self._changed()))
        self.menu.addSeparator()
        self.menu.addAction(self.tr("Files…")).triggered.connect(lambda _checked: self._add_files())

    def _remove(self) -> None:
        for item in self.list.selectedItems():
            self.list.takeItem(self.list.row(item))
        self._changed()

    def _move(self, step: int) -> None:
        row = self.list.currentRow()
        if row < 0 or not 0 <= row + step < self.list.count():
            return
        item = self.list.takeItem(row)
        self.list.insertItem(row + step, item)
        self.list.setCurrentRow(row + step)
        self._changed()

    def _changed(self) -> None:
        self._roles = {}
        self._number()
        self._enable()
        self.changed.emit()

    def _number(self) -> None:
        for row, band in enumerate(self.bands()):
            role = self._roles.get(row + 1, "" if not self._roles else self.tr("not used"))
            known = "" if not role or role.casefold() == band.name.casefold() else f"   ({role})"
            self.list.item(row).setText(f"{row + 1}   {band.name}{known}")

    def _enable(self) -> None:
        row = self.list.currentRow() if self.list.selectedItems() else -1
        self.remove_button.setEnabled(row >= 0)
        self.up_button.setEnabled(row > 0)
        self.down_button.setEnabled(0 <= row < self.list.count() - 1)

    def _button(self, icon: str, tip: str, slot: object) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(QgsApplication.getThemeIcon(icon))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if callable(slot):
            button.clicked.connect(lambda _checked: slot())
        return button


def _band_of(path: str) -> Band:
    """A file as a band."""
    return Band(os.path.splitext(os.path.basename(path))[0], os.path.abspath(path))
