"""``--consistency``: the result degrades back to MS, without seams, holes smeared, or a thought for the extent."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from rasters import KINDS, Pair, make, nodata_zero

from ssdiff.job import FuseJob
from ssdiff.pipeline import fuse
from ssdiff.raster import consistency
from ssdiff.raster.consistency import Projection
from ssdiff.raster.scene import Scene
from ssdiff.resample import projection as matrices
from ssdiff.resample.geometry import Geometry
from ssdiff.resample.positions import degrade

GAINS = (0.34, 0.32, 0.30, 0.22)


def run(pair: Pair, out: Path, method: str = "brovey", **options: Any) -> np.ndarray:
    given: dict[str, Any] = {"pan": str(pair.pan), "ms": [str(p) for p in pair.ms], "output": str(out)}
    given |= {"method": method, "overwrite": True, "sensor": "qb", "bands": [1, 2, 3, 4], **options}
    fuse(FuseJob.from_args(given), lambda *_: None, lambda *_: None, lambda: False)
    with rasterio.open(out) as file:
        return np.asarray(file.read())


def distance(pair: Pair, fused: np.ndarray) -> np.ndarray:
    """|MTF(fused) - MS| at every MS pixel, in DN."""
    with Scene.open(pair.pan, pair.ms) as scene:
        ms, _ = scene.ms_pixels((0, scene.ms[0].shape[0]), (0, scene.ms[0].shape[1]))
        area = scene.area
        geometry = Geometry(
            scene.geometry.ratio,
            (scene.geometry.phase[0] - area.row, scene.geometry.phase[1] - area.column),
        )
    return np.abs(degrade(fused.astype(np.float32), geometry, GAINS, (ms.shape[1], ms.shape[2])) - ms)


@pytest.mark.parametrize(("ridge", "left"), [(matrices.RIDGE, 0.06), (1e-3, 0.01)])
@pytest.mark.parametrize("change", [{}, {"ratio": 4.02, "phase": 0.3}, {"ratio": (4.0, 4.1)}, {"phase": 2.0}])
def test_the_result_degrades_back_to_ms_wherever_its_pixels_lie(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change: dict[str, Any], ridge: float, left: float
) -> None:
    monkeypatch.setattr(matrices, "RIDGE", ridge)
    pair = make(tmp_path, ms_shape=(70, 75), dtype="float32", **change)
    plain = distance(pair, run(pair, tmp_path / "a.tif"))
    moved = distance(pair, run(pair, tmp_path / "b.tif", consistency=True))
    inner = np.s_[:, 4:-4, 4:-4]
    assert plain[inner].mean() > 20
    assert moved[inner].mean() < left * plain[inner].mean()
    assert moved[inner].max() < 4 * left * plain[inner].max()


def test_an_extent_is_bit_equal_to_that_piece_of_the_whole(tmp_path: Path) -> None:
    pair = make(tmp_path, ms_shape=(110, 120))
    whole = run(pair, tmp_path / "whole.tif", consistency=True)
    with rasterio.open(pair.pan) as file:
        xmin, ymax = file.transform * (133, 157)
        xmax, ymin = file.transform * (291, 298)
    part = run(pair, tmp_path / "part.tif", consistency=True, extent=[xmin, ymin, xmax, ymax])
    assert np.array_equal(part, whole[:, 157:298, 133:291])
    assert not np.array_equal(whole, run(pair, tmp_path / "plain.tif"))


def test_tiles_leave_no_seam(tmp_path: Path) -> None:
    pair = make(tmp_path, ms_shape=(70, 75), dtype="float32", texture=0.0)
    change = run(pair, tmp_path / "b.tif", consistency=True) - run(pair, tmp_path / "a.tif")
    steps = np.abs(np.diff(change, axis=1)).max(axis=(0, 2))
    seams = np.arange(consistency.SIDE - 1, len(steps), consistency.SIDE)
    assert len(seams) == 4 and steps[seams].max() <= np.percentile(np.delete(steps, seams), 99)


def test_holes_stay_and_nothing_of_them_is_smeared(tmp_path: Path) -> None:
    pair = nodata_zero(tmp_path)
    plain = run(pair, tmp_path / "a.tif")
    moved = run(pair, tmp_path / "b.tif", consistency=True)
    hole = (plain == 0).all(axis=0)
    assert hole.any() and np.array_equal(hole, (moved == 0).all(axis=0))
    near = np.zeros_like(hole)
    near[36:68, 76:120] = True
    change = np.abs(moved.astype(int) - plain)
    assert change[:, near & ~hole].max() <= 2 * change[:, ~near].max()


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_kind_of_scene_is_served(tmp_path: Path, kind: str) -> None:
    pair = KINDS[kind](tmp_path)
    with Scene.open(pair.pan, pair.ms) as scene:
        bands = len(scene.bands)
    given = {"sensor": "auto", "bands": list(range(1, bands + 1))}
    fused = run(pair, tmp_path / "out.tif", consistency=True, **given)
    assert fused.shape[0] == bands and np.nanstd(fused.astype(float)) > 0


def test_an_image_that_is_consistent_already_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(matrices, "RIDGE", 1e-3)
    pair = make(tmp_path, ms_shape=(40, 40), dtype="float32")
    once = run(pair, tmp_path / "a.tif", consistency=True)
    with Scene.open(pair.pan, pair.ms) as scene:
        projection = Projection(scene, GAINS)
        region = scene.area
        rows = iter([(0, [once.copy()], np.ones(once.shape[1:], bool))])
        again = np.concatenate(
            [p[0] for _, p, _ in projection.rows(rows, region, projection.grown(region))], axis=1
        )
    assert np.abs(again - once).max() < 0.02 * once.std()


def test_the_tag_says_so(tmp_path: Path) -> None:
    pair = make(tmp_path)
    run(pair, tmp_path / "out.tif", consistency=True)
    with rasterio.open(tmp_path / "out.tif") as file:
        assert "MTF" in file.tags()["SSDIFF_CONSISTENCY"]


def test_it_is_the_default_with_the_products_weights_alone(tmp_path: Path) -> None:
    pair = make(tmp_path, ms_shape=(20, 20))
    given = {"pan": str(pair.pan), "ms": [str(p) for p in pair.ms], "sensor": "msi4", "bands": [1, 2, 3, 4]}
    given |= {"output": str(tmp_path / "out.tif"), "overwrite": True}

    def projected(**options: Any) -> bool:
        report = fuse(
            FuseJob.from_args({**given, **options}), lambda *_: None, lambda *_: None, lambda: False
        )
        return bool(report["consistency"])

    assert projected(method="ssdiff")
    assert not projected(method="ssdiff", consistency=False)
    assert not projected(method="gsa")
    assert projected(method="gsa", consistency=True)
