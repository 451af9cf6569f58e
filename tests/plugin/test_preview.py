"""The preview: how a rectangle is cut into pieces, and how they become one layer on the map."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from geotiffs import Scene, make_scene, read
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QEventLoop, QTimer

from ssdiff_qgis.engine import warm
from ssdiff_qgis.extent import Grid, pan_extent
from ssdiff_qgis.gui.pieces import Piece, pieces
from ssdiff_qgis.gui.preview import Glance, Preview
from ssdiff_qgis.gui.setup import Setup
from ssdiff_qgis.job import FuseJob
from ssdiff_qgis.mosaic import overlaid, sheet, stacked
from ssdiff_qgis.origin import Origin, mark, origin_of
from ssdiff_qgis.styling import Look


@pytest.mark.parametrize("area", [Piece(0, 0, 512, 512), Piece(-3, 5, 600, 90), Piece(1001, 77, 2000, 1500)])
def test_pieces_cover_the_area_once_and_begin_in_the_middle(area: Piece) -> None:
    covered = np.zeros((area.height, area.width), int)
    for piece in pieces(area):
        left, top = piece.column - area.column, piece.row - area.row
        covered[top : top + piece.height, left : left + piece.width] += 1
        assert min(piece.width, piece.height) >= min(96, area.height, area.width)
    assert (covered == 1).all()
    first = pieces(area)[0]
    assert first.column <= area.column + area.width // 2 <= first.column + first.width
    assert first.row <= area.row + area.height // 2 <= first.row + first.height


def test_the_size_of_a_screen_window_is_one_piece() -> None:
    assert pieces(Piece(7, 9, 512, 512)) == [Piece(7, 9, 512, 512)]


@pytest.mark.parametrize(("side", "stride"), [(64, 48), (96, 80)])
@pytest.mark.parametrize("anchor", [0, -1, -2, -3])
def test_a_cut_lies_where_one_window_of_the_network_is_alone(side: int, stride: int, anchor: int) -> None:
    found = pieces(Piece(1001, 77, 2000, 1500))
    cuts = {piece.column for piece in found} - {1001} | {piece.row for piece in found} - {77}
    assert len(cuts) > 4
    for cut in cuts:
        starts = range(anchor, cut + 1, stride)
        assert sum(start < cut < start + side for start in starts) == 1


def test_a_rectangle_snaps_outward_to_pixels_and_back(plugin: object, scene: Scene) -> None:
    pan = QgsRasterLayer(scene.pan)
    grid = Grid.of(pan)
    window = (3, 5, 40, 20)
    assert grid.window(grid.rectangle(*window)) == window
    assert pan_extent(grid.rectangle(*window), pan) is not None


def fused(scene: Scene, output: Path, window: tuple[int, int, int, int] | None = None, **more: str) -> str:
    pan = QgsRasterLayer(scene.pan)
    extent = pan_extent(Grid.of(pan).rectangle(*window), pan) if window else None
    job = FuseJob(
        pan=scene.pan, ms=(scene.ms,), output=str(output), extent=extent, method=more.get("method", "gsa")
    )
    return str(warm.fuse(job)["output"])


def test_pieces_laid_on_a_picture_are_one_raster_in_its_place(
    plugin: object, scene: Scene, tmp_path: Path
) -> None:
    whole = fused(scene, tmp_path / "whole.tif")
    piece = fused(scene, tmp_path / "piece.tif", (32, 16, 48, 64), method="exp")
    sheets = [sheet(whole), sheet(piece)]
    target = tmp_path / "both.vrt"
    target.write_text(overlaid([found for found in sheets if found]), encoding="utf-8")
    expected = read(whole)
    expected[:, 16:80, 32:80] = read(piece)
    assert (read(str(target)) == expected).all()
    one, other = QgsRasterLayer(whole), QgsRasterLayer(str(target))
    assert (one.extent(), one.crs(), one.bandName(2)) == (other.extent(), other.crs(), other.bandName(2))


def test_bands_in_files_are_stacked_in_the_order_wanted(plugin: object, scene: Scene, tmp_path: Path) -> None:
    sheets = [sheet(path) for path in scene.singles]
    target = tmp_path / "stack.vrt"
    target.write_text(stacked([(found, 1) for found in reversed(sheets) if found]), encoding="utf-8")
    assert (read(str(target)) == read(scene.ms)[::-1]).all()


def until(preview: Preview, seconds: float = 60) -> list[tuple[int, int]]:
    """Let a preview come to its end; the steps that it told."""
    steps: list[tuple[int, int]] = []
    failures: list[str] = []
    loop = QEventLoop()
    preview.advanced.connect(lambda done, total: steps.append((done, total)))
    preview.ended.connect(loop.quit)
    preview.failed.connect(lambda message, hint, code: (failures.append(message), loop.quit()))
    QTimer.singleShot(round(1000 * seconds), loop.quit)
    loop.exec()
    assert not failures and not preview.running
    return steps


@pytest.fixture()
def preview(plugin: object) -> Iterator[Preview]:
    made = Preview()
    yield made
    made.stop()
    QgsProject.instance().removeAllMapLayers()


def glance(scene: Scene, parts: list[tuple[int, int, int, int]], method: str) -> Glance:
    pan = QgsRasterLayer(scene.pan)
    grid = Grid.of(pan)
    extents = [pan_extent(grid.rectangle(*part), pan) for part in parts]
    job = FuseJob(pan=scene.pan, ms=(scene.ms,), method=method)
    return Glance(job, extents[0], tuple(extents[1:]), Look((), {}), "look")


def test_a_preview_is_that_piece_of_the_whole_in_one_layer_that_knows_its_ms(
    preview: Preview, scene: Scene, tmp_path: Path
) -> None:
    preview.show(glance(scene, [(20, 30, 60, 50)], "brovey"))
    assert until(preview) == [(1, 1)]
    layer = preview.layer
    assert layer is not None and layer.isValid()
    whole = read(fused(scene, tmp_path / "whole.tif", method="brovey"))
    assert (read(layer.source()) == whole[:, 30:80, 20:80]).all()
    assert origin_of(layer) == Origin((scene.ms,), (1, 2, 3, 4))
    before = layer.id()
    preview.show(glance(scene, [(0, 0, 32, 32)], "exp"))
    until(preview)
    assert preview.layer is not None and preview.layer.id() == before
    assert (preview.layer.width(), preview.layer.height()) == (32, 32)


def test_pieces_of_the_network_make_up_the_whole_to_the_last_bit(preview: Preview, tmp_path: Path) -> None:
    scene = make_scene(tmp_path / "landsat", ratio=2, side=128, pixel=15.0)
    asked = glance(scene, [(0, 0, 128, 96), (32, 0, 96, 96), (0, 0, 32, 96)], "ssdiff")
    preview.show(replace(asked, job=replace(asked.job, sensor="l89")))
    assert until(preview) == [(1, 3), (2, 3), (3, 3)]
    assert preview.layer is not None
    pan = QgsRasterLayer(scene.pan)
    extent = pan_extent(Grid.of(pan).rectangle(0, 0, 128, 96), pan)
    job = FuseJob(
        pan=scene.pan, ms=(scene.ms,), output=str(tmp_path / "whole.tif"), sensor="l89", extent=extent
    )
    assert (read(preview.layer.source()) == read(str(warm.fuse(job)["output"]))).all()


def test_a_new_preview_cancels_the_one_before(preview: Preview, scene: Scene, large_scene: Scene) -> None:
    preview.show(glance(large_scene, [(0, 0, 2048, 2048)], "mtf-glp-fs"))
    preview.show(glance(scene, [(0, 0, 64, 64)], "exp"))
    assert until(preview) == [(1, 1)]
    assert preview.layer is not None and preview.layer.width() == 64


def test_a_preview_whose_layer_is_removed_stops(preview: Preview, scene: Scene) -> None:
    preview.show(glance(scene, [(0, 0, 64, 64)], "exp"))
    until(preview)
    preview.show(glance(scene, [(0, 0, 128, 128)], "gsa"))
    QgsProject.instance().removeMapLayer(preview.layer_id)
    assert not preview.running and preview.layer is None


def test_the_network_comes_after_a_quick_picture_of_the_whole(plugin: object, scene: Scene) -> None:
    parts = [(0, 0, 128, 128), (32, 32, 64, 64), (0, 0, 32, 128)]
    asked = glance(scene, parts, "ssdiff")
    jobs = asked.jobs()
    assert [job.method for job in jobs] == ["gsa", "ssdiff", "ssdiff"]
    assert [job.extent for job in jobs] == [asked.whole, *asked.parts]
    classical = replace(asked, job=replace(asked.job, method="brovey")).jobs()
    assert [(job.method, job.extent) for job in classical] == [("brovey", asked.whole)]


def test_a_project_remembers_the_setup(qgis_app: object, tmp_path: Path) -> None:
    project = QgsProject()
    assert Setup.of(project) is None
    setup = Setup(pan="p", ms=("a", "b"), bands="2,3", sensor="l89", align="auto", method="gsa", level="best")
    setup.save(project)
    project.write(str(tmp_path / "project.qgz"))
    again = QgsProject()
    again.read(str(tmp_path / "project.qgz"))
    assert Setup.of(again) == setup
    setup.save(again)
    assert not again.isDirty()
    again.writeEntry("ssdiff", "setup", "{broken")
    assert Setup.of(again) is None


def test_what_a_layer_was_made_of_is_kept_with_its_project(qgis_app: object, tmp_path: Path) -> None:
    scene = make_scene(tmp_path / "scene")
    project = QgsProject()
    layer = QgsRasterLayer(scene.ms, "fused")
    assert origin_of(layer) is None
    mark(layer, [scene.singles[0]], [1])
    project.addMapLayer(layer)
    project.write(str(tmp_path / "project.qgz"))
    again = QgsProject()
    again.read(str(tmp_path / "project.qgz"))
    found = next(iter(again.mapLayers().values()))
    assert origin_of(found) == Origin((scene.singles[0],), (1,))
