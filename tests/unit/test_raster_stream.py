"""A run is one result: the same pixels for any extent, panel or restart; nothing is left of a failed one."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
import rasters

from ssdiff.block import Block
from ssdiff.errors import Cancelled, SSDiffError
from ssdiff.raster import stream as streaming
from ssdiff.raster.grid import Window
from ssdiff.raster.noise import normal
from ssdiff.raster.output import Output
from ssdiff.raster.resume import Strips, run_key
from ssdiff.raster.scene import Scene
from ssdiff.raster.stream import Summary, stream
from ssdiff.raster.tiles import Axis, anchor, axes
from ssdiff.resample.geometry import Geometry


class Windowed:
    """A method whose result depends on the window, its place and noise, as a network's does."""

    def __init__(self, size: int = 64, overlap: int = 16, halo: int = 0, batch: int = 3) -> None:
        self.size, self.overlap, self.halo, self.batch = size, overlap, halo, batch
        self.phase: float | None = 1.5
        self.sizes: list[int] = []

    def fuse(self, blocks: list[Block]) -> list[np.ndarray]:
        self.sizes.append(len(blocks))
        kept = np.s_[:, self.halo : self.halo + self.size, self.halo : self.halo + self.size]
        return [
            (b.lms + 0.1 * (b.pan - b.pan.mean()) + b.lms.std() + 20 * normal(5, b.origin, b.lms.shape))[kept]
            for b in blocks
        ]


class Exp:
    size, overlap, halo, batch = 128, 0, 0, 2

    def fuse(self, blocks: list[Block]) -> list[np.ndarray]:
        return [b.lms for b in blocks]


def run(scene: Scene, method: object, area: Window, path: Path, **more: object) -> np.ndarray:
    with Output(path, scene, area, dtype="float32", overwrite=True) as out:
        stream(scene, method, area, out, **more)  # type: ignore[arg-type]
    with rasterio.open(path) as file:
        return file.read()


@pytest.mark.parametrize("kind", ["half_pixel", "ratio_402", "nodata_zero"])
@pytest.mark.parametrize(
    "method", [Windowed(), Windowed(size=50, overlap=0, halo=7)], ids=["overlap", "halo"]
)
def test_an_extent_is_bit_equal_to_that_piece_of_the_full_run(
    tmp_path: Path, kind: str, method: Windowed
) -> None:
    pair = rasters.KINDS[kind](tmp_path)
    with Scene.open(pair.pan, pair.ms) as scene:
        whole = run(scene, method, scene.area, tmp_path / "whole.tif")
        for r, c, h, w in ((0, 0, 31, 17), (13, 29, 55, 70), (61, 5, 1, 90), (40, 77, 43, 1)):
            piece = run(
                scene, method, Window(scene.area.row + r, scene.area.column + c, h, w), tmp_path / "piece.tif"
            )
            assert np.array_equal(piece, whole[:, r : r + h, c : c + w])


def test_panels_of_columns_give_the_same_pixels(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pair = rasters.make(tmp_path, ms_shape=(20, 160))
    with Scene.open(pair.pan, pair.ms) as scene:
        whole = run(scene, Windowed(), scene.area, tmp_path / "whole.tif")
        monkeypatch.setattr(streaming, "BUDGET", 1)
        assert streaming._panel_width(scene, Windowed(), 1) == 256
        assert np.array_equal(run(scene, Windowed(), scene.area, tmp_path / "panels.tif"), whole)


def test_blend_weights_add_up_to_one_at_every_scene_pixel() -> None:
    for size, overlap, offset in ((64, 16, 0), (64, 16, -3), (32, 24, -1), (256, 0, 0)):
        axis = Axis(size, overlap, offset, 5, 301)
        total = np.zeros(1200)
        for k in range(axis.first, axis.last + 1):
            total[500 + axis.start(k) :][:size] += axis.weights(k)
        assert np.allclose(total[505:801], 1.0, atol=1e-6)


def test_weights_cross_over_linearly_between_neighbours() -> None:
    axis = Axis(64, 16, 0, 0, 200)
    step = np.diff(axis.weights(1)[:16])
    assert np.allclose(step, 1 / 16, atol=1e-6)
    assert (axis.weights(1)[16:48] == 1.0).all()
    assert (axis.weights(0)[:48] == 1.0).all()


def test_windows_move_along_so_that_ms_falls_on_the_phase() -> None:
    # Landsat: MS on odd PAN pixels; a model of phase 0 wants them on the window's even ones.
    assert anchor(Geometry.square(2.0, 1.0), 0.0) == (-1, -1)
    assert anchor(Geometry((4.0, 4.0), (2.5, 3.5)), 1.5) == (-3, -2)
    assert anchor(Geometry.square(4.0, 1.5), 1.5) == (0, 0)
    assert anchor(Geometry.square(4.0, 2.5), None) == (0, 0)
    for geometry, phase in ((Geometry.square(2.0, 1.0), 0.0), (Geometry((4.0, 4.0), (2.5, 3.5)), 1.5)):
        down, across = axes(Window(0, 0, 100, 100), 64, 16, anchor(geometry, phase))
        for axis, one in enumerate((down, across)):
            k = geometry.ms_position(one.start(1) + phase, axis)
            assert k == pytest.approx(round(float(k)))


def test_exp_is_lms_to_the_bit(tmp_path: Path) -> None:
    pair = rasters.float32(tmp_path)
    with Scene.open(pair.pan, pair.ms) as scene:
        out = run(scene, Exp(), scene.area, tmp_path / "out.tif")
        block = scene.block(Window(0, 0, 128, 128))
        assert block is not None
        assert np.array_equal(out[:, :128, :128], block.lms)


def test_batches_are_padded_to_a_constant_size(tmp_path: Path) -> None:
    pair = rasters.make(tmp_path)
    method = Windowed(batch=5)
    with Scene.open(pair.pan, pair.ms) as scene, Output(tmp_path / "o.tif", scene, scene.area) as out:
        summary = stream(scene, method, scene.area, out)
    assert set(method.sizes) == {5}
    # 160 x 176 pixels: 3 rows of 4 windows.
    assert summary == Summary(12, 0, 0)


@pytest.mark.parametrize("kind", ["nodata_zero", "with_nan"])
def test_holes_stay_holes_and_do_not_smear(tmp_path: Path, kind: str) -> None:
    pair = rasters.KINDS[kind](tmp_path)
    with Scene.open(pair.pan, pair.ms) as scene, Output(tmp_path / "o.tif", scene, scene.area) as out:
        stream(scene, Exp(), scene.area, out)
    with rasterio.open(tmp_path / "o.tif") as file:
        data, mask = file.read(), file.read_masks(1) != 0
        low = rasterio.open(pair.ms[0])
        expected = np.kron(low.read_masks(1) != 0 if kind == "nodata_zero" else np.isfinite(low.read(1)),
                           np.ones((4, 4), bool))  # fmt: skip
        assert np.array_equal(mask, expected)
        truth = pair.truth(np.arange(160), np.arange(176), len(data))
        # The scene's darkest and brightest values: nothing rings or bleeds from the hole.
        slack = 0.15 * pair.gain
        assert data[:, mask].min() > truth.min() - slack
        assert data[:, mask].max() < truth.max() + slack


def test_windows_without_data_are_left_out(tmp_path: Path) -> None:
    pair = rasters.make(tmp_path, ms_shape=(80, 44), nodata=0, hole=(slice(0, 44), slice(0, 44)))
    method = Windowed()
    with Scene.open(pair.pan, pair.ms) as scene, Output(tmp_path / "o.tif", scene, scene.area) as out:
        summary = stream(scene, method, scene.area, out)
    assert summary.empty == 3 * 4
    with rasterio.open(tmp_path / "o.tif") as file:
        data = file.read()
    assert (data[:, : 44 * 4] == 0).all() and (data[:, 44 * 4 :] > 0).all()


def test_cancelling_leaves_nothing(tmp_path: Path) -> None:
    pair = rasters.make(tmp_path / "in")
    asked = iter([False] * 5 + [True] * 99)
    with Scene.open(pair.pan, pair.ms) as scene, pytest.raises(Cancelled):
        with Output(tmp_path / "o.tif", scene, scene.area) as out:
            stream(scene, Windowed(), scene.area, out, cancelled=lambda: next(asked))
    assert [p.name for p in tmp_path.iterdir()] == ["in"]


def test_values_that_are_not_finite_are_a_fault_not_a_picture(tmp_path: Path) -> None:
    class Broken(Exp):
        def fuse(self, blocks: list[Block]) -> list[np.ndarray]:
            return [np.full_like(b.lms, np.nan) for b in blocks]

    pair = rasters.make(tmp_path / "in")
    with Scene.open(pair.pan, pair.ms) as scene, pytest.raises(SSDiffError, match="not finite"):
        run(scene, Broken(), scene.area, tmp_path / "o.tif")
    assert not list(tmp_path.glob("o*"))


def test_a_stopped_run_goes_on_where_it_stopped(tmp_path: Path) -> None:
    pair = rasters.make(tmp_path, ms_shape=(160, 30))
    path = tmp_path / "o.tif"
    with Scene.open(pair.pan, pair.ms) as scene:
        whole = run(scene, Windowed(), scene.area, tmp_path / "whole.tif")
        strips = Strips(path, run_key(scene.paths, {"seed": 0}))
        first = Windowed()
        with pytest.raises(Cancelled):
            run(scene, first, scene.area, path, strips=strips, cancelled=lambda: len(first.sizes) > 9)
        assert not path.exists() and strips.kept == 1
        again = Windowed()
        with Output(path, scene, scene.area, dtype="float32") as out:
            summary = stream(scene, again, scene.area, out, strips=strips)
        assert summary.resumed == 1 and len(again.sizes) < 15
        with rasterio.open(path) as file:
            assert np.array_equal(file.read(), whole)
        kept = strips.folder / "0-0.npz"
        assert strips.load(0, 0, ["float32"], (4, 256, 120)) is not None
        assert strips.load(0, 0, ["uint16"], (4, 256, 120)) is None
        assert strips.load(0, 0, ["float32"], (4, 256, 100)) is None
        kept.write_bytes(kept.read_bytes()[:1000])
        assert strips.load(0, 0, ["float32"], (4, 256, 120)) is None
        strips.clear()
        assert not list(tmp_path.glob("*.strips"))
        assert run_key(scene.paths, {"seed": 1}) != run_key(scene.paths, {"seed": 0})
        before = run_key(scene.files, {})
    with rasterio.open(pair.ms[0]) as file:
        mask = np.full(file.shape, 255, np.uint8)
    with rasterio.open(
        f"{pair.ms[0]}.msk", "w", driver="GTiff", height=mask.shape[0], width=mask.shape[1], count=1, dtype="uint8"
    ) as file:
        file.write(mask, 1)
        file.update_tags(INTERNAL_MASK_FLAGS_1="2")
    with Scene.open(pair.pan, pair.ms) as scene:
        assert run_key(scene.files, {}) != before, "strips of other masks are never taken"


def test_the_spread_goes_into_a_raster_of_its_own(tmp_path: Path) -> None:
    class Pairs(Exp):
        uncertainty = True

        def fuse(self, blocks: list[Block]) -> list[tuple[np.ndarray, np.ndarray]]:  # type: ignore[override]
            return [(b.lms, np.full_like(b.lms, 2.5)) for b in blocks]

    pair = rasters.nodata_zero(tmp_path)
    with Scene.open(pair.pan, pair.ms) as scene:
        with (
            Output(tmp_path / "o.tif", scene, scene.area) as out,
            Output(tmp_path / "s.tif", scene, scene.area, spread=True) as spread,
        ):
            stream(scene, Pairs(), scene.area, out, spread=spread)
    with rasterio.open(tmp_path / "o.tif") as fused, rasterio.open(tmp_path / "s.tif") as file:
        data, hole = file.read(), fused.read_masks(1) == 0
        assert file.dtypes[0] == "float32" and np.isnan(file.nodata)
        assert np.isnan(data[:, hole]).all() and (data[:, ~hole] == 2.5).all()


def test_progress_rises_to_one(tmp_path: Path) -> None:
    pair = rasters.make(tmp_path)
    seen: list[float] = []
    with Scene.open(pair.pan, pair.ms) as scene, Output(tmp_path / "o.tif", scene, scene.area) as out:
        stream(scene, Windowed(), scene.area, out, seen.append)
    assert seen == sorted(seen) and seen[-1] == 1.0 and len(seen) > 10


def test_fit_gets_the_blocks_that_the_run_makes(tmp_path: Path) -> None:
    pair = rasters.make(tmp_path, ms_shape=(60, 60))
    with Scene.open(pair.pan, pair.ms) as scene:
        blocks = list(scene.blocks(Windowed()))
        assert len(blocks) == 25
        assert {b.origin for b in scene.blocks(Windowed(), limit=5)} < {b.origin for b in blocks}
        few = list(scene.blocks(Windowed(), limit=5))
        same = next(b for b in blocks if b.origin == few[0].origin)
        assert np.array_equal(same.lms, few[0].lms) and np.array_equal(same.ms, few[0].ms)


def test_a_block_says_where_its_ms_pixels_lie(tmp_path: Path) -> None:
    pair = rasters.ratio_402(tmp_path)
    with Scene.open(pair.pan, pair.ms) as scene, rasterio.open(pair.ms[0]) as low:
        block = scene.block(Window(70, 80, 32, 32))
        assert block is not None
        r, c = block.ms_origin
        ms = low.read().astype("float32")
        assert r <= scene.geometry.ms_position(70, 0) - 12
        rows = slice(max(r, 0), min(r + block.ms.shape[1], ms.shape[1]))
        columns = slice(max(c, 0), min(c + block.ms.shape[2], ms.shape[2]))
        there = np.s_[:, rows.start - r : rows.stop - r, columns.start - c : columns.stop - c]
        assert np.array_equal(block.ms[there], ms[:, rows, columns])
