"""The real scenes with the quirks that real ones have; they lie where SSDIFF_DATA says."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
import rasterio

from ssdiff.block import Block
from ssdiff.raster.grid import Window
from ssdiff.raster.output import Output
from ssdiff.raster.scene import Scene
from ssdiff.raster.stream import stream

DATA = os.environ.get("SSDIFF_DATA")
pytestmark = pytest.mark.skipif(not DATA, reason="SSDIFF_DATA is not set: the real scenes are not here")

PAIRS = {
    "landsat8": ("l8_B8.tif", ["l8_B2.tif", "l8_B3.tif", "l8_B4.tif", "l8_B5.tif"]),
    "wv3": ("pan.tif", ["mul.tif"]),
    "vhr4": ("pan.tif", ["ms.tif"]),
    "phr": ("phr_pan.tif", ["phr_xs.tif"]),
}


def opened(name: str, align: str = "geo") -> Scene:
    folder = Path(DATA or "") / "data" / "scenes" / name
    pan, ms = PAIRS[name]
    return Scene.open(folder / pan, [folder / m for m in ms], align=align)


class Exp:
    size, overlap, halo, batch = 256, 0, 0, 4

    def fuse(self, blocks: list[Block]) -> list[np.ndarray]:
        return [b.lms for b in blocks]


@pytest.mark.parametrize(
    ("name", "ratio", "phase", "area"),
    [
        ("landsat8", (2.0, 2.0), (1.0, 1.0), Window(0, 0, 1206, 1254)),
        ("wv3", (4.0, 4.0), (2.5, 3.5), Window(1, 2, 572, 576)),
        ("vhr4", (4.015, 4.015), (0.01, 0.0), Window(0, 0, 800, 800)),
        ("phr", (4.0, 4.0), (1.5, 1.5), Window(0, 0, 1000, 1000)),
    ],
)
def test_geometry_of_the_real_scenes(
    name: str, ratio: tuple[float, float], phase: tuple[float, float], area: Window
) -> None:
    with opened(name) as scene:
        assert scene.ratio == pytest.approx(ratio, abs=2e-4)
        assert scene.geometry.phase == pytest.approx(phase, abs=0.01)
        assert scene.area == area
        assert scene.correlation() > 0.85


@pytest.mark.parametrize(("name", "far"), [("landsat8", 0.25), ("wv3", 0.25), ("vhr4", 0.25)])
def test_georeferencing_places_the_content(name: str, far: float) -> None:
    with opened(name) as scene:
        assert max(map(abs, scene.offset())) < far


def test_the_pleiades_pair_is_one_ms_pixel_off_and_is_corrected_when_asked() -> None:
    with opened("phr") as scene:
        assert max(map(abs, scene.offset())) > 0.8
    with opened("phr", "auto") as scene:
        assert max(map(abs, scene.offset())) < 0.15
        assert scene.area.height < 1000


@pytest.mark.parametrize("name", list(PAIRS))
def test_exp_of_a_scene_keeps_the_radiometry(tmp_path: Path, name: str) -> None:
    with opened(name) as scene, Output(tmp_path / "o.tif", scene, scene.area) as out:
        stream(scene, Exp(), scene.area, out)
        low = np.stack([f.read(b + 1) for f, b in _bands(scene)]).astype(float)
        dtype = scene.dtype
    with rasterio.open(tmp_path / "o.tif") as file:
        data = file.read(masked=True).astype(float)
        assert set(file.dtypes) == {dtype}
    low = np.ma.masked_equal(low, 0) if name == "wv3" else low
    for fused, ms in zip(data, low, strict=True):
        assert fused.mean() == pytest.approx(ms.mean(), rel=0.01)
        assert fused.std() == pytest.approx(ms.std(), rel=0.05)


def _bands(scene: Scene) -> list[tuple[rasterio.DatasetReader, int]]:
    return [(rasterio.open(r.path), n) for r in scene.ms for n in range(len(r.bands))]
