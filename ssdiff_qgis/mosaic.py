"""Rasters of one grid shown as one: a VRT in which later ones lie on earlier ones, or are bands side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsProviderRegistry,
    QgsRasterDataProvider,
    QgsRectangle,
)

_TYPES = {
    "Byte": "Byte",
    "Int8": "Int8",
    "UInt16": "UInt16",
    "Int16": "Int16",
    "UInt32": "UInt32",
    "Int32": "Int32",
    "Float32": "Float32",
    "Float64": "Float64",
}


@dataclass(frozen=True)
class Band:
    """What a VRT says of a band: GDAL's name of its type, its NoData value, its name."""

    kind: str
    nodata: float | None
    name: str


@dataclass(frozen=True)
class Sheet:
    """A raster file: where it lies and what it holds.

    Attributes:
        path: the file.
        extent: in the units of its CRS.
        width, height: in pixels.
        crs: as WKT; empty without one.
        bands: its bands.
    """

    path: str
    extent: QgsRectangle
    width: int
    height: int
    crs: str
    bands: tuple[Band, ...]


def sheet(path: str) -> Sheet | None:
    """Look at a raster; None where QGIS cannot read it."""
    provider = QgsProviderRegistry.instance().createProvider("gdal", path)
    if not isinstance(provider, QgsRasterDataProvider) or not provider.isValid():
        return None
    crs = provider.crs()
    wkt = crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL) if crs.isValid() else ""
    bands = tuple(_band(provider, number) for number in range(1, provider.bandCount() + 1))
    return Sheet(path, provider.extent(), provider.xSize(), provider.ySize(), wkt, bands)


def overlaid(sheets: Sequence[Sheet]) -> str:
    """The VRT of rasters with the same bands on one north-up grid, later ones on top of earlier ones.

    Args:
        sheets: at least one; the first one gives the frame and the bands.
    """
    frame = sheets[0]
    bands = [
        (band, [(sheet, number) for sheet in sheets]) for number, band in enumerate(frame.bands, start=1)
    ]
    return _vrt(frame, bands)


def stacked(picks: Sequence[tuple[Sheet, int]]) -> str:
    """The VRT of some bands (a raster and its 1-based band each) of rasters on one grid, in this order."""
    bands = [(sheet.bands[number - 1], [(sheet, number)]) for sheet, number in picks]
    return _vrt(picks[0][0], bands)


def _vrt(frame: Sheet, bands: Sequence[tuple[Band, Sequence[tuple[Sheet, int]]]]) -> str:
    box = frame.extent
    across, down = box.width() / frame.width, box.height() / frame.height
    lines = [f'<VRTDataset rasterXSize="{frame.width}" rasterYSize="{frame.height}">']
    if frame.crs:
        lines.append(f"<SRS>{escape(frame.crs)}</SRS>")
    numbers = (box.xMinimum(), across, 0.0, box.yMaximum(), 0.0, -down)
    lines.append(f"<GeoTransform>{', '.join(repr(number) for number in numbers)}</GeoTransform>")
    for place, (band, sources) in enumerate(bands, start=1):
        lines.append(f'<VRTRasterBand dataType={quoteattr(band.kind)} band="{place}">')
        if band.name:
            lines.append(f"<Description>{escape(band.name)}</Description>")
        if band.nodata is not None:
            lines.append(f"<NoDataValue>{band.nodata!r}</NoDataValue>")
        for sheet, number in sources:
            left = round((sheet.extent.xMinimum() - box.xMinimum()) / across)
            top = round((box.yMaximum() - sheet.extent.yMaximum()) / down)
            size = f'xSize="{sheet.width}" ySize="{sheet.height}"'
            lines += [
                "<SimpleSource>",
                f'<SourceFilename relativeToVRT="0">{escape(sheet.path)}</SourceFilename>',
                f"<SourceBand>{number}</SourceBand>",
                f'<SrcRect xOff="0" yOff="0" {size}/>',
                f'<DstRect xOff="{left}" yOff="{top}" {size}/>',
                "</SimpleSource>",
            ]
        lines.append("</VRTRasterBand>")
    return "\n".join([*lines, "</VRTDataset>\n"])


def _band(provider: QgsRasterDataProvider, number: int) -> Band:
    kind = provider.sourceDataType(number)
    names = [name for name in _TYPES if getattr(Qgis.DataType, name, None) == kind]
    nodata = provider.sourceNoDataValue(number) if provider.sourceHasNoDataValue(number) else None
    name = provider.generateBandName(number)
    described = provider.bandDescription(number) if hasattr(provider, "bandDescription") else ""
    return Band(_TYPES[names[0]] if names else "Float64", nodata, described or name.partition(":")[2].strip())
