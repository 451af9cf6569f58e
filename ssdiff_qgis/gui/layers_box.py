"""The dialog's first box: PAN, MS, the order of its bands, and the sensor."""

from __future__ import annotations

import os
from collections.abc import Sequence

from qgis.core import QgsMapLayer, QgsMapLayerProxyModel, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFileDialog,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QWidget,
)

from ..choices import alignments, sensors
from ..job import parse_bands
from ..origin import origin_of
from ..sources import SourceError, source_path
from .band_list import BandList
from .band_map import BandMap
from .delivery import delivery, is_delivery
from .form import Note, add_row, choose, fill, form_layout
from .guess import Raster, guess
from .problems import Problem, ProblemList
from .setup import Setup


class LayersBox(QGroupBox):
    """Which rasters are fused, and as what.

    Signals:
        changed: any of the choices.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Layers"))
        self._settled = self._proposing = False
        self.pan = self._layer_box("pan", self.tr("The sharp, single-band image"))
        self.ms = self._layer_box("ms", self.tr("The colour image with the coarser pixels"))
        self._several = self.tr("Several files (one band each)…")
        self.ms.setAdditionalItems([self._several])
        self.files = BandList(self)
        self.band_order = QLineEdit(self)
        self.band_order.setObjectName("bands")
        self.band_order.setClearButtonEnabled(True)
        self.band_order.setPlaceholderText(self.tr("Automatic"))
        self.band_order.setToolTip(
            self.tr(
                "Which bands to sharpen, by position, in the sensor's order: 2,3,4,5. Empty: as detected."
            )
        )
        self.assign = QToolButton(self)
        self.assign.setObjectName("assign")
        self.assign.setText(self.tr("Assign"))
        self.assign.setCheckable(True)
        self.assign.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.assign.setToolTip(self.tr("Say which band is which, one by one"))
        self.map = BandMap(self)
        self.map.setObjectName("bandMap")
        self.map.hide()
        self._order = QWidget(self)
        order = QHBoxLayout(self._order)
        order.setContentsMargins(0, 0, 0, 0)
        order.addWidget(self.band_order, 1)
        order.addWidget(self.assign)
        self.sensor = QComboBox(self)
        self.sensor.setObjectName("sensor")
        fill(self.sensor, sensors())
        self.sensor.setMaxVisibleItems(20)
        self.sensor.setToolTip(
            self.tr("The sensor decides which trained model is used and how bands are understood")
        )
        self.align = QComboBox(self)
        self.align.setObjectName("align")
        fill(self.align, alignments())
        self.align.setToolTip(self.tr("How the two layers are laid on each other"))
        self.detected = Note(self)
        self.detected.setTextFormat(Qt.TextFormat.RichText)
        self.problems = ProblemList(self)

        form = form_layout(self)
        self.labels: list[QLabel] = [
            add_row(
                form, self.tr("&Panchromatic layer:"), self._with_browse(self.pan, "browsePan"), self.pan
            ),
            add_row(form, self.tr("&Multispectral layer:"), self._with_browse(self.ms, "browseMs"), self.ms),
        ]
        self._files_label = add_row(form, self.tr("&Files in band order:"), self.files, self.files.list)
        self._bands_label = add_row(form, self.tr("&Bands:"), self._order, self.band_order)
        form.addRow("", self.map)
        self.labels += [
            self._files_label,
            self._bands_label,
            add_row(form, self.tr("&Sensor:"), self.sensor),
        ]
        form.addRow("", self.detected)
        self.labels.append(add_row(form, self.tr("Ali&gnment:"), self.align))
        form.addRow(self.problems)
        self._show_files()

        self.pan.layerChanged.connect(self.changed)
        self.ms.currentIndexChanged.connect(self._ms_changed)
        self.files.changed.connect(self.changed)
        self.band_order.editingFinished.connect(self.changed)
        self.assign.toggled.connect(lambda _on: self._show_files())
        self.map.changed.connect(self._assigned)
        self.sensor.currentIndexChanged.connect(self.changed)
        self.align.currentIndexChanged.connect(self.changed)
        self.problems.swap.connect(self.swap)
        self.problems.align.connect(lambda way: choose(self.align, way))
        QgsProject.instance().layersWillBeRemoved.connect(self.files.forget)
        for box in (self.pan, self.ms, self.sensor, self.align):
            box.activated.connect(lambda _index: self.settle())
        self.band_order.textEdited.connect(lambda _text: self.settle())
        self.map.changed.connect(lambda _positions: self.settle())
        self.files.changed.connect(self._files_changed)

    def tab_order(self) -> list[QWidget]:
        """The widgets in the order in which the Tab key reaches them."""
        browse = [self.findChild(QToolButton, name) for name in ("browsePan", "browseMs")]
        return [
            self.pan,
            browse[0],
            self.ms,
            browse[1],
            *self.files.tab_order(),
            self.band_order,
            self.assign,
            *self.map.tab_order(),
            self.sensor,
            self.align,
        ]

    def pan_layer(self) -> QgsRasterLayer | None:
        """PAN."""
        layer = self.pan.currentLayer()
        return layer if isinstance(layer, QgsRasterLayer) else None

    def ms_layers(self) -> list[QgsRasterLayer]:
        """The project's layers that are MS, in order; files that are no layers are left out."""
        if self.has_several_files():
            layers = [QgsProject.instance().mapLayer(band.layer) for band in self.files.bands() if band.layer]
        else:
            layers = [self.ms.currentLayer()]
        return [layer for layer in layers if isinstance(layer, QgsRasterLayer)]

    def has_several_files(self) -> bool:
        """Whether MS comes a band a file."""
        return self.ms.currentLayer() is None and self.ms.currentText() == self._several

    def pan_path(self) -> str:
        """PAN's path, or nothing. Raises SourceError where the engine cannot open it."""
        layer = self.pan_layer()
        return source_path(layer) if layer is not None else ""

    def ms_paths(self) -> tuple[str, ...]:
        """MS's paths in band order. Raises SourceError where the engine cannot open one."""
        if self.has_several_files():
            return tuple(band.path for band in self.files.bands())
        return tuple(source_path(layer) for layer in self.ms_layers())

    def bands(self) -> tuple[int, ...]:
        """The bands asked for; empty for the default. Raises ValueError where the text lists no bands."""
        return () if self.has_several_files() else parse_bands(self.band_order.text())

    def missing(self) -> list[Problem]:
        """What can be told without the engine."""
        found: list[Problem] = []
        if self.pan_layer() is None:
            found.append(
                Problem("info", self.tr("Choose the panchromatic layer, or add one with the “…” button."))
            )
        if not self.ms_layers() and not (self.has_several_files() and self.files.bands()):
            found.append(
                Problem("info", self.tr("Choose the multispectral layer, or add one with the “…” button."))
            )
        for read in (self.pan_path, self.ms_paths, self.bands):
            try:
                read()
            except (SourceError, ValueError) as error:
                found.append(Problem("error", str(error), code="source"))
        pan = self.pan_layer()
        if pan is not None and any(pan.source() == path for path in self._ms_sources()):
            text = self.tr(
                "The panchromatic layer is chosen as multispectral too. Choose another for one of the two."
            )
            found.append(Problem("error", text, code="same"))
        return found

    def _ms_sources(self) -> list[str]:
        if self.has_several_files():
            return [band.path for band in self.files.bands()]
        return [layer.source() for layer in self.ms_layers()]

    def propose(self) -> None:
        """Choose PAN and MS among the project's rasters; what the analyst chose is never changed.

        Layers may come one by one: until the choice is settled, further bands of the proposed scene are taken in.
        """
        layers = [
            layer for layer in QgsProject.instance().mapLayers().values() if isinstance(layer, QgsRasterLayer)
        ]
        if self._settled or len(layers) < 2:
            return
        rasters = [
            Raster(layer.id(), layer.name(), layer.bandCount(), _pixel_area(layer))
            for layer in layers
            if layer.isValid() and layer.providerType() == "gdal" and origin_of(layer) is None
        ]
        found = guess(rasters)
        ms = [QgsProject.instance().mapLayer(layer_id) for layer_id in found.ms]
        pan = QgsProject.instance().mapLayer(found.pan or "")
        now = self.pan_layer(), self.ms_layers()
        if pan is None or not ms or (pan, ms) == now:
            return
        if now[0] is not None and now[1] and not (pan == now[0] and all(layer in ms for layer in now[1])):
            return  # another scene's: what is proposed stays
        self._proposing = True
        try:
            self.pan.setLayer(pan)
            self.set_ms(ms)
        finally:
            self._proposing = False

    @property
    def settled(self) -> bool:
        """Whether the choice is the analyst's own, or a project's, and no proposal."""
        return self._settled

    def settle(self) -> None:
        """Keep what is chosen, if anything is, whatever layers come."""
        self._settled = bool(self.pan_layer() or self.ms_layers() or self.files.bands())

    def _files_changed(self) -> None:
        if not self._proposing:
            self.settle()

    def setup(self) -> Setup:
        """The choices as a project remembers them."""
        pan = self.pan_layer()
        if self.has_several_files():
            ms = [band.layer or band.path for band in self.files.bands()]
        else:
            ms = [layer.id() for layer in self.ms_layers()]
        return Setup(
            pan=pan.id() if pan is not None else "",
            ms=tuple(ms),
            bands=self.band_order.text().strip(),
            sensor=self.sensor.currentData(),
            align=self.align.currentData(),
        )

    def take(self, setup: Setup) -> bool:
        """Choose what a project remembers; False, and nothing is chosen, where a layer of it is gone."""
        project = QgsProject.instance()
        pan = project.mapLayer(setup.pan)
        found = [project.mapLayer(entry) or entry for entry in setup.ms]
        gone = [entry for entry in found if isinstance(entry, str) and not os.path.exists(entry)]
        if not isinstance(pan, QgsRasterLayer) or not found or gone:
            return False
        self.pan.setLayer(pan)
        if len(found) == 1 and isinstance(found[0], QgsRasterLayer):
            self.ms.setLayer(found[0])
        else:
            self.files.set_bands(found)
            self.ms.setCurrentIndex(self.ms.findText(self._several))
        self.band_order.setText(setup.bands)
        choose(self.sensor, setup.sensor)
        choose(self.align, setup.align)
        self.settle()
        self.changed.emit()
        return True

    def start_anew(self) -> None:
        """Nothing is chosen any more: the project was closed."""
        self.files.set_bands([])
        self.band_order.clear()
        self.assign.setChecked(False)
        choose(self.sensor, "auto")
        choose(self.align, "geo")
        self._settled = False

    def set_ms(self, layers: list[QgsRasterLayer]) -> None:
        """Choose MS: one layer, or several in band order."""
        if len(layers) == 1:
            self.ms.setLayer(layers[0])
        else:
            self.files.set_bands(layers)
            self.ms.setCurrentIndex(self.ms.findText(self._several))
        if not self._proposing:
            self.settle()

    def swap(self) -> None:
        """Exchange PAN and MS."""
        self.settle()
        pan, ms = self.pan_layer(), self.ms_layers()
        if pan is not None and len(ms) == 1:
            self.pan.setLayer(ms[0])
            self.ms.setLayer(pan)

    def show_bands(self, bands: Sequence[int], roles: Sequence[str] = (), stack: Sequence[str] = ()) -> None:
        """Show which bands are taken.

        Args:
            bands: positions in the stack.
            roles: names of the sensor's bands, one for each.
            stack: names of the bands of MS.
        """
        if roles and stack:
            self.map.show_map(roles, stack, bands)
        self.files.show_roles({band: role for band, role in zip(bands, roles)} if roles else {})
        self.assign.setEnabled(bool(roles and stack))
        listed = ", ".join(str(band) for band in bands)
        automatic = self.tr("Automatic: {}").format(listed) if listed else self.tr("Automatic")
        self.band_order.setPlaceholderText(automatic)

    def set_sensor(self, value: str) -> None:
        """Choose the preset."""
        choose(self.sensor, value)

    def _assigned(self, positions: tuple[int, ...]) -> None:
        self.band_order.setText(",".join(str(position) for position in positions))
        self.changed.emit()

    def _ms_changed(self) -> None:
        self._show_files()
        self.changed.emit()

    def _show_files(self) -> None:
        shown = self.has_several_files()
        self.files.setVisible(shown)
        self._files_label.setVisible(shown)
        self._order.setVisible(not shown)
        self.map.setVisible(not shown and self.assign.isChecked())
        self._bands_label.setVisible(not shown)

    def _layer_box(self, name: str, tip: str) -> QgsMapLayerComboBox:
        box = QgsMapLayerComboBox(self)
        box.setObjectName(name)
        box.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        box.setAllowEmptyLayer(True)
        box.setShowCrs(True)
        box.setLayer(None)
        box.setToolTip(tip)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(12)
        return box

    def _with_browse(self, box: QgsMapLayerComboBox, name: str) -> QWidget:
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(box, 1)
        button = QToolButton(holder)
        button.setObjectName(name)
        button.setText("…")
        button.setToolTip(self.tr("Add a raster file to the project and choose it"))
        button.setAccessibleName(button.toolTip())
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda _checked: self._browse(box))
        row.addWidget(button)
        return holder

    def _browse(self, box: QgsMapLayerComboBox) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Choose a raster"),
            "",
            self.tr(
                "Rasters and deliveries (*.tif *.tiff *.jp2 *.img *.vrt *.til *.dim DIM_*.xml *_MTL.*);;All files (*)"
            ),
        )
        if path and is_delivery(path):
            self.add_delivery(path)
        elif path:
            self.add_file(path, box)

    def add_delivery(self, path: str) -> None:
        """Add the rasters that a Landsat delivery's metadata file names, and choose them as PAN and MS."""
        found = delivery(path)
        if found is None:
            text = self.tr("“{}” names no panchromatic and multispectral files that stand beside it.")
            self.problems.show_problems([Problem("error", text.format(path))])
            return
        pan = self.add_file(found.pan, self.pan)
        bands = [QgsRasterLayer(file, os.path.splitext(os.path.basename(file))[0]) for file in found.ms]
        if pan is not None and all(band.isValid() for band in bands):
            QgsProject.instance().addMapLayers(bands)
            self.set_ms(bands)

    def add_file(self, path: str, box: QgsMapLayerComboBox) -> QgsMapLayer | None:
        """Add a raster file to the project and choose it in a box."""
        stem = path.replace("\\", "/").rsplit("/", 1)[-1].rsplit(".", 1)[0]
        layer = QgsRasterLayer(path, stem)
        if not layer.isValid():
            self.problems.show_problems(
                [Problem("error", self.tr("“{}” is no raster that QGIS can read.").format(path))]
            )
            return None
        QgsProject.instance().addMapLayer(layer)
        box.setLayer(layer)
        self.settle()
        return layer


def _pixel_area(layer: QgsRasterLayer) -> float:
    return abs(layer.rasterUnitsPerPixelX() * layer.rasterUnitsPerPixelY())
