"""What a worker keeps of a scene spares it the second look, and never outlives a change of the files."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from pairs import pair

from ssdiff import fitting, kept, ops


def fused(pan: Path, ms: Path, out: Path, **more: Any) -> np.ndarray:
    job = ops.read(
        "fuse",
        {"pan": str(pan), "ms": [str(ms)], "output": str(out), "overwrite": True, "method": "gsa", **more},
    )
    ops.run(job, lambda *_: None, lambda *_: None, lambda: False)
    with rasterio.open(out) as source:
        pixels: np.ndarray = source.read()
    return pixels


@pytest.fixture(autouse=True)
def _empty(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (kept, fitting):
        monkeypatch.setattr(module, "FITTED", kept.Shelf(2))


def test_a_second_job_on_a_scene_is_not_fitted_again_and_gives_that_piece_of_the_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pan, ms = pair(tmp_path / "in", size=128)
    whole = fused(pan, ms, tmp_path / "whole.tif")
    monkeypatch.setattr(fitting, "_fit", lambda *_: pytest.fail("the scene was fitted again"))
    with rasterio.open(pan) as source:
        left, top = source.transform * (32, 16)
        right, bottom = source.transform * (96, 80)
    piece = fused(pan, ms, tmp_path / "piece.tif", extent=[left, bottom, right, top])
    assert np.array_equal(piece, whole[:, 16:80, 32:96])


def test_a_raster_that_changed_is_looked_at_anew(tmp_path: Path) -> None:
    pan, ms = pair(tmp_path / "in", size=128)
    fused(pan, ms, tmp_path / "before.tif")
    with rasterio.open(ms, "r+") as target:
        target.write(target.read()[::-1].copy())
    os.utime(ms, ns=(1, 1))
    after = fused(pan, ms, tmp_path / "after.tif")
    kept.FITTED = fitting.FITTED = kept.Shelf(2)
    assert np.array_equal(after, fused(pan, ms, tmp_path / "fresh.tif"))


def test_only_the_latest_few_are_kept_and_what_has_no_key_never(tmp_path: Path) -> None:
    shelf: kept.Shelf[int] = kept.Shelf(2)
    for number in range(3):
        shelf.put(number, number)
    shelf.put(None, 9)
    assert [shelf.get(key) for key in (0, 1, 2, None)] == [None, 1, 2, None]
