"""Small PAN and MS rasters that fit each other, written with QGIS's own GDAL."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal, osr

gdal.UseExceptions()


@dataclass(frozen=True)
class Scene:
    """Paths of a scene and what it was made with."""

    pan: str
    ms: str
    singles: tuple[str, ...]
    side: int
    ratio: int
    bands: int


def make_scene(
    folder: Path,
    *,
    side: int = 128,
    ratio: int = 4,
    bands: int = 4,
    epsg: int | None = 32616,
    origin: tuple[float, float] | None = (500000.0, 4400000.0),
    pixel: float = 0.5,
    prefix: str = "",
) -> Scene:
    """Write pan.tif, ms.tif and a file a band: PAN is the mean of the bands, MS their block means."""
    folder.mkdir(parents=True, exist_ok=True)
    rng = np.random.default_rng(7)
    rows, columns = np.mgrid[0:side, 0:side] / side
    shapes = rng.normal(size=(side // ratio, side // ratio)).repeat(ratio, 0).repeat(ratio, 1) * 60
    truth = np.stack(
        [500 + 120 * band + 200 * np.sin((5 + band) * rows + 4 * columns) + shapes for band in range(bands)]
    )
    truth += rng.normal(scale=25, size=(side, side))
    low = truth.reshape(bands, side // ratio, ratio, side // ratio, ratio).mean(axis=(2, 4))
    coarse = pixel * ratio
    pan = write(folder / f"{prefix}pan.tif", truth.mean(axis=0)[None], epsg, origin, pixel)
    ms = write(folder / f"{prefix}ms.tif", low, epsg, origin, coarse)
    singles = tuple(
        write(folder / f"{prefix}B{band + 2}.tif", low[band : band + 1], epsg, origin, coarse)
        for band in range(bands)
    )
    return Scene(pan, ms, singles, side, ratio, bands)


def make_strange_scene(folder: Path) -> Scene:
    """Write 128 x 128 MS pixels of a sensor like none that the network knows: PAN falls where most bands rise."""
    folder.mkdir(parents=True, exist_ok=True)
    side, ratio = 512, 4
    rng = np.random.default_rng(3)

    def field() -> np.ndarray:
        steps = np.hypot(*np.meshgrid(np.fft.fftfreq(side), np.fft.fftfreq(side)))
        values = np.fft.ifft2(np.fft.fft2(rng.normal(size=(side, side))) / (steps + 1 / side) ** 1.2).real
        return (values - values.mean()) / values.std()

    one, other = field(), field()
    truth = np.stack(
        [600 + 150 * one, 700 + 120 * one + 45 * other, 800 - 160 * one + 40 * other, 900 + 200 * other]
    )
    low = truth.reshape(4, side // ratio, ratio, side // ratio, ratio).mean(axis=(2, 4))
    place = 32616, (500000.0, 4400000.0)
    pan = write(folder / "pan.tif", 1500 - 250 * one[None], *place, 0.5)
    return Scene(pan, write(folder / "ms.tif", low, *place, 2.0), (), side, ratio, 4)


def write(
    path: Path,
    values: np.ndarray,
    epsg: int | None,
    origin: tuple[float, float] | None,
    pixel: float,
    alpha: bool = False,
) -> str:
    """Write (C, H, W) as a GeoTIFF of 16 bits; without a CRS its geotransform, if any, counts pixels."""
    count, height, width = values.shape
    options = ["ALPHA=YES"] if alpha else []
    data = gdal.GetDriverByName("GTiff").Create(str(path), width, height, count, gdal.GDT_UInt16, options)
    if epsg is not None:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(epsg)
        data.SetProjection(reference.ExportToWkt())
        data.SetGeoTransform((origin[0], pixel, 0.0, origin[1], 0.0, -pixel))
    elif origin is not None:
        data.SetGeoTransform((origin[0], 1.0, 0.0, origin[1], 0.0, 1.0))
    data.WriteArray(np.clip(np.rint(values), 1, 65535).astype(np.uint16))
    data.FlushCache()
    return str(path)


def read(path: str) -> np.ndarray:
    """The pixels of a raster, (C, H, W)."""
    data = gdal.Open(path).ReadAsArray()
    return data[None] if data.ndim == 2 else data
