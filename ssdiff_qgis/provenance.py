"""How a result was made, in its layer's metadata, which QGIS shows in its properties and keeps in the project."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

from qgis.core import QgsLayerMetadata, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication, QDateTime

from .job import FuseJob
from .places import metadata as plugin_metadata


def describe(layer: QgsRasterLayer, job: FuseJob, report: Mapping[str, Any], part: str = "") -> None:
    """Fill a layer's metadata.

    Args:
        layer: the result, or the uncertainty that belongs to it.
        job: the fusion.
        report: of the fusion.
        part: what the layer is where it is not the result itself.
    """
    told = QgsLayerMetadata(layer.metadata())
    told.setIdentifier(os.path.basename(layer.source()))
    told.setType("dataset")
    told.setTitle(layer.name())
    told.setAbstract(part or _abstract(job, report))
    told.setCrs(layer.crs())
    told.setHistory([f"{QDateTime.currentDateTimeUtc().toString('yyyy-MM-ddTHH:mm:ssZ')} {line}"
                     for line in _history(job, report)])  # fmt: skip
    told.addKeywords("gmd:topicCategory", ["imageryBaseMapsEarthCover"])
    told.addKeywords("ssdiff", ["pansharpened", str(report.get("method") or job.method)])
    extent = QgsLayerMetadata.Extent()
    spatial = QgsLayerMetadata.SpatialExtent()
    spatial.extentCrs = layer.crs()
    spatial.bounds = _box(layer)
    extent.setSpatialExtents([spatial])
    told.setExtent(extent)
    layer.setMetadata(told)


def _box(layer: QgsRasterLayer) -> Any:
    from qgis.core import QgsBox3d

    box = layer.extent()
    return QgsBox3d(box.xMinimum(), box.yMinimum(), 0.0, box.xMaximum(), box.yMaximum(), 0.0)


def _abstract(job: FuseJob, report: Mapping[str, Any]) -> str:
    text = _tr("Multispectral raster on the panchromatic grid, fused with the method {}.").format(
        report.get("method") or job.method
    )
    if (report.get("method") or job.method) == "ssdiff":
        text += " " + _tr(
            "Detail finer than the multispectral pixels is a neural network's estimate (SSDiff): measure on "
            "the original bands where a decision depends on it."
        )
    return text


def _history(job: FuseJob, report: Mapping[str, Any]) -> list[str]:
    """One line a fact, in the order in which one asks."""
    name = f"SSDiff Pansharpening {plugin_metadata('version')}".strip()
    ms = ", ".join(os.path.basename(path) for path in job.ms)
    lines = [
        _tr("Pansharpened by {plugin}: method {method}.").format(
            plugin=name, method=report.get("method") or job.method
        ),
        _tr("PAN: {pan}; MS: {ms}.").format(pan=os.path.basename(job.pan), ms=ms),
    ]
    bands = report.get("positions") or list(job.bands)
    if bands:
        lines.append(_tr("Bands of MS: {}.").format(", ".join(str(band) for band in bands)))
    sensor = report.get("sensor") or {}
    if sensor.get("why"):
        lines.append(
            _tr("Sensor: {title}. {why}").format(title=sensor.get("title") or "–", why=sensor["why"])
        )
    weights = report.get("weights")
    if weights:
        lines.append(
            _tr("Model {name} (SHA-256 {sha}), steps {steps}, samples {samples}, seed {seed}, on {device}.").format(
                name=weights.get("name"), sha=weights.get("sha256"), steps=report.get("steps"),
                samples=report.get("samples"), seed=report.get("seed"), device=report.get("device"),
            )
        )  # fmt: skip
    adapter = report.get("adapter")
    if adapter:
        lines.append(_tr("Adapter {name} (SHA-256 {sha}).").format(
            name=adapter.get("name"), sha=adapter.get("sha256")))  # fmt: skip
    lines.append(_tr("Alignment: {}.").format(job.align))
    lines += [str(warning) for warning in report.get("warnings") or []]
    return lines


def _tr(text: str) -> str:
    return QCoreApplication.translate("SSDiffProvenance", text)
