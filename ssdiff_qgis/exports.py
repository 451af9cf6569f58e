"""Layers that the worker cannot open by path, saved by QGIS as GeoTIFFs of their raw values first."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingUtils,
    QgsProject,
    QgsProviderRegistry,
    QgsRasterDataProvider,
    QgsRasterFileWriter,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QCoreApplication

from .coverage import true_size
from .engine.errors import JobCancelled, JobError

Hear = Callable[[dict[str, Any]], None]

#: Code of the words about an export.
EXPORTED = "exported"
#: The worker's word for a file that its GDAL cannot open.
_UNREADABLE = "not-a-raster"
#: Pixels above which only the part under the other layers is saved.
_LARGE = 50_000_000
#: Pixels saved around that part.
_MARGIN = 64
#: Pixels of a side of what is copied at a time.
_TILE = 1024
#: Options that are rasters to read.
_READ = ("pan", "ms", "fused", "reference", "uncertainty")


@dataclass
class Export:
    """A layer to save.

    Attributes:
        name: the layer's.
        origin: the provider it comes from, for the words about it.
        provider: its data, the export's own.
        path: the file that stands for it.
        source: of the layer.
        saved: the part of the layer that the file holds; None before it was saved.
        layer: id of the layer; empty where none was asked for.
        state: of the file that the layer shows, as it was when the export was reserved; None where it is no file.
    """

    name: str
    origin: str
    provider: QgsRasterDataProvider
    path: str
    source: str = ""
    saved: QgsRectangle | None = None
    layer: str = ""
    state: tuple[int, int] | None = None
    lock: threading.Lock = field(default_factory=threading.Lock)
    _size: tuple[int, int] | None = None

    @property
    def size(self) -> tuple[int, int]:
        """Columns and rows; may ask a server, so not on the main thread."""
        if self._size is None:
            self._size = self.provider.xSize(), self.provider.ySize()
            if self.origin == "wcs":
                self._size = true_size(self.source, self.provider.extent(), *self._size)
        return self._size


_guard = threading.Lock()
_by_source: dict[tuple[str, str], Export] = {}
_by_path: dict[str, Export] = {}


def reserve(layer: QgsRasterLayer) -> str:
    """The path that stands for a layer in jobs; the file is made in the job's thread. On the main thread."""
    key = (layer.providerType(), layer.source())
    state = _state(*key)
    with _guard:
        known = _by_source.get(key)
        if known is None or known.state != state or _gone(known, layer):
            export = Export(
                layer.name(), layer.providerType(), layer.dataProvider().clone(), _path(layer.name()), layer.source(),
                layer=layer.id(), state=state,
            )  # fmt: skip
            _by_source[key] = _by_path[export.path] = export
        return _by_source[key].path


def _gone(export: Export, layer: QgsRasterLayer) -> bool:
    """Whether a layer takes the place of one that left the project: it is there to be read anew."""
    return export.layer not in ("", layer.id()) and QgsProject.instance().mapLayer(export.layer) is None


def _state(provider: str, source: str) -> tuple[int, int] | None:
    """Time and size of the file that a source names; None where it names none."""
    path = QgsProviderRegistry.instance().decodeUri(provider, source).get("path") or source
    try:
        found = os.stat(path)
    except (OSError, ValueError):
        return None
    return found.st_mtime_ns, found.st_size


def forget() -> None:
    """Remove all files made; the plugin is being unloaded."""
    with _guard:
        exports = list(_by_path.values())
        _by_path.clear()
        _by_source.clear()
    for export in exports:
        try:
            os.remove(export.path)
        except OSError:
            pass  # never made, or gone with QGIS's temporary folder


def supplied(
    run: Callable[[dict[str, Any]], dict[str, Any]],
    args: Mapping[str, Any],
    hear: Hear | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> dict[str, Any]:
    """Run a job with every raster it reads at hand as a file.

    Layers from elsewhere are saved first. A file that QGIS opens and the worker does not, for want of a driver, is
    saved too, and the job run again.

    Args:
        run: given the options, does the job and returns its ``done`` event.
        args: the options.
        hear: called with a ``log`` event for each layer saved, and with ``progress``.
        cancelled: whether to stop.

    Returns:
        What ``run`` returns.

    Raises:
        JobError: of ``run``; or a layer cannot be saved.
    """
    given = _known(args)
    _bring(given, hear, cancelled)
    try:
        done = run(given)
        refused = _refused(done)
        if not refused:
            return done
    except JobError as error:
        if error.code != _UNREADABLE or not _stand_in(given, error.message):
            raise
    else:
        if not _stand_in(given, refused):
            return done
    _bring(given, hear, cancelled)
    return run(given)


def _known(args: Mapping[str, Any]) -> dict[str, Any]:
    """Options with exports in the place of files that the worker could not open before."""

    def other(path: str) -> str:
        export = _by_source.get(("gdal", path))
        return export.path if export is not None and export.state == _state("gdal", path) else path

    given = dict(args)
    for key in _READ:
        value = given.get(key)
        if value:
            given[key] = other(value) if isinstance(value, str) else [other(path) for path in value]
    return given


def _refused(done: dict[str, Any]) -> str:
    """What an inspection says of a file that the worker cannot open; empty where it opens all."""
    report = done.get("report")
    found = report.get("problems", []) if isinstance(report, dict) else []
    return next((str(entry.get("message")) for entry in found if entry.get("code") == _UNREADABLE), "")


def _stand_in(given: dict[str, Any], said: str) -> bool:
    """Put an export in the place of the file that the worker's words name, where QGIS can open it."""

    def other(path: str) -> str:
        if path in _by_path or path not in said:
            return path
        with _guard:
            known, state = _by_source.get(("gdal", path)), _state("gdal", path)
            if known is None or known.state != state:
                layer = QgsRasterLayer(path, os.path.basename(path), "gdal")
                if not layer.isValid() or not layer.bandCount():
                    return path
                export = Export(
                    layer.name(), "gdal", layer.dataProvider().clone(), _path(layer.name()), state=state
                )
                _by_source["gdal", path] = _by_path[export.path] = export
            return _by_source["gdal", path].path

    before = {key: given.get(key) for key in _READ}
    for key, value in before.items():
        if isinstance(value, str):
            given[key] = other(value)
        elif value:
            given[key] = [other(path) for path in value]
    return any(given.get(key) != value for key, value in before.items())


def _bring(given: Mapping[str, Any], hear: Hear | None, cancelled: Callable[[], bool] | None) -> None:
    paths = [path for key in _READ for path in _listed(given.get(key))]
    wanted = [_by_path[path] for path in paths if path in _by_path]
    for export in wanted:
        others = [path for path in paths if path != export.path]
        with export.lock:
            box = _part(export, others)
            if export.saved is not None and export.saved.contains(box) and os.path.exists(export.path):
                continue
            if cancelled is not None and cancelled():
                raise JobCancelled()
            _tell(hear, {"event": "progress", "fraction": 0.0, "stage": "export", "eta_s": None})
            _save(export, box, cancelled)
            export.saved = box
            _tell(hear, {"event": "log", "level": "info", "code": EXPORTED, "text": _words(export)})


def _listed(value: Any) -> list[str]:
    return [value] if isinstance(value, str) else list(value or [])


def _part(export: Export, others: list[str]) -> QgsRectangle:
    """All of a layer; of a large one the pixels under the other rasters of the job."""
    provider = export.provider
    whole, (columns, rows) = provider.extent(), export.size
    if columns * rows <= _LARGE:
        return whole
    box = QgsRectangle(whole)
    for path in others:
        other = _by_path[path].provider if path in _by_path else QgsRasterLayer(path, "", "gdal")
        if other.isValid() and other.crs() == provider.crs() and other.extent().intersects(box):
            box = box.intersect(other.extent())
    across, down = whole.width() / columns, whole.height() / rows
    left = max(0, int((box.xMinimum() - whole.xMinimum()) / across) - _MARGIN)
    right = min(columns, int((box.xMaximum() - whole.xMinimum()) / across) + 1 + _MARGIN)
    upper = max(0, int((whole.yMaximum() - box.yMaximum()) / down) - _MARGIN)
    lower = min(rows, int((whole.yMaximum() - box.yMinimum()) / down) + 1 + _MARGIN)
    return QgsRectangle(
        whole.xMinimum() + left * across, whole.yMaximum() - lower * down,
        whole.xMinimum() + right * across, whole.yMaximum() - upper * down,
    )  # fmt: skip


def _save(export: Export, box: QgsRectangle, cancelled: Callable[[], bool] | None) -> None:
    """Write the raw values of a part of a layer; in the thread of the job."""
    provider = export.provider
    whole = provider.extent()
    columns = round(box.width() / whole.width() * export.size[0])
    rows = round(box.height() / whole.height() * export.size[1])
    part = export.path.replace(".tif", ".part.tif")
    kind = _type(provider)
    writer = QgsRasterFileWriter(part)
    writer.setOutputFormat("GTiff")
    # The name from QGIS 3.44 on, and the one before.
    put_options = getattr(writer, "setCreationOptions", None) or writer.setCreateOptions
    put_options(["TILED=YES", "COMPRESS=DEFLATE", "ZLEVEL=1", "BIGTIFF=IF_SAFER"])
    try:
        target = writer.createMultiBandRaster(kind, columns, rows, box, provider.crs(), provider.bandCount())
        ready = target is not None and target.isValid() and (target.isEditable() or target.setEditable(True))
        if not ready:
            raise JobError(_failed(export), _mend(), EXPORTED)
        for band in range(1, provider.bandCount() + 1):
            if provider.sourceHasNoDataValue(band):
                target.setNoDataValue(band, provider.sourceNoDataValue(band))
        across, down = box.width() / columns, box.height() / rows
        for top in range(0, rows, _TILE):
            for left in range(0, columns, _TILE):
                if cancelled is not None and cancelled():
                    raise JobCancelled()
                width, height = min(_TILE, columns - left), min(_TILE, rows - top)
                west, north = box.xMinimum() + left * across, box.yMaximum() - top * down
                tile = QgsRectangle(west, north - height * down, west + width * across, north)
                for band in range(1, provider.bandCount() + 1):
                    block = provider.block(band, tile, width, height)
                    # Some providers hand out another type than they declare.
                    fine = block.isValid() and (block.dataType() == kind or block.convert(kind))
                    if not fine or not target.writeBlock(block, band, left, top):
                        raise JobError(_failed(export), _mend(), EXPORTED)
        target.setEditable(False)
        del target
        os.replace(part, export.path)
    except OSError as error:
        raise JobError(_failed(export), _mend(), EXPORTED) from error
    finally:
        for path in (part, f"{part}.aux.xml"):
            if os.path.exists(path):
                os.remove(path)


def _type(provider: QgsRasterDataProvider) -> Qgis.DataType:
    """The type that holds every band."""
    kinds = [provider.dataType(band) for band in range(1, provider.bandCount() + 1)]
    wide = (Qgis.DataType.Float64, Qgis.DataType.Int32, Qgis.DataType.UInt32)
    if all(kind == kinds[0] for kind in kinds):
        return kinds[0]
    return Qgis.DataType.Float64 if any(kind in wide for kind in kinds) else Qgis.DataType.Float32


def _path(name: str) -> str:
    safe = "".join(letter if letter.isalnum() or letter in "-_" else "_" for letter in name)[:60] or "layer"
    return QgsProcessingUtils.generateTempFilename(f"{safe}.tif")


def _tell(hear: Hear | None, event: dict[str, Any]) -> None:
    if hear is not None:
        hear(event)


def _words(export: Export) -> str:
    return _tr(
        "“{name}” ({origin}) is no file that the engine can open; QGIS saved it as a temporary one."
    ).format(name=export.name, origin=export.origin)


def _failed(export: Export) -> str:
    return _tr("The layer “{name}” ({origin}) cannot be saved as a file for the engine.").format(
        name=export.name, origin=export.origin
    )


def _mend() -> str:
    return _tr(
        "Check that it is shown on the map and that the disk has room, or save it as a GeoTIFF yourself."
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("SSDiffExports", text)
