"""The result in the project: grouped, named, saying how it was made; its uncertainty beneath it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from geotiffs import Scene, make_scene
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer, QgsSingleBandGrayRenderer

from ssdiff_qgis.gui.before import before
from ssdiff_qgis.gui.result import add_result
from ssdiff_qgis.job import FuseJob
from ssdiff_qgis.origin import Origin, origin_of
from ssdiff_qgis.styling import look_of


@pytest.fixture(autouse=True)
def _clean(qgis_app: object) -> Iterator[None]:
    QgsProject.instance().clear()
    yield
    QgsProject.instance().clear()


@pytest.fixture()
def job(scene: Scene) -> FuseJob:
    return FuseJob(pan=scene.pan, ms=(scene.ms,), output=scene.ms, samples=4)


def add(job: FuseJob, name: str = "fused") -> QgsRasterLayer:
    look = look_of([QgsRasterLayer(job.ms[0])])
    layer = add_result(
        job.output, name, look, (1, 2, 3, 4), job, {"method": "ssdiff", "warnings": ["Mind it."]}
    )
    assert layer is not None
    return layer


def test_results_stand_in_one_group_on_top_the_latest_first(job: FuseJob, scene: Scene) -> None:
    QgsProject.instance().addMapLayer(QgsRasterLayer(scene.pan, "pan"))
    add(job, "one")
    add(replace(job, output=scene.singles[0]), "two")
    root = QgsProject.instance().layerTreeRoot()
    assert [child.name() for child in root.children()] == ["Pansharpened", "pan"]
    root.children()[0].setName("called otherwise")
    add(replace(job, output=scene.singles[1]), "three")
    assert [child.name() for child in root.children()[0].children()] == ["three", "two", "one"]


def test_a_result_says_how_it_was_made(job: FuseJob) -> None:
    layer = add(job)
    history = " ".join(layer.metadata().history())
    assert "method ssdiff" in history and "ms.tif" in history and "Mind it." in history
    assert "estimate" in layer.metadata().abstract()
    assert origin_of(layer).ms == job.ms


def test_the_uncertainty_comes_under_its_result_not_shown(job: FuseJob, scene: Scene) -> None:
    layer = add(replace(job, uncertainty=scene.pan))
    group = QgsProject.instance().layerTreeRoot().findLayer(layer.id()).parent()
    assert [child.name() for child in group.children()] == ["fused", "fused uncertainty"]
    assert [child.itemVisibilityChecked() for child in group.children()] == [True, False]
    assert group.children()[1].layer().renderer().type() == "singlebandpseudocolor"
    assert "4 runs" in group.children()[1].layer().metadata().abstract()


def test_a_file_that_the_project_has_is_shown_anew_not_twice(job: FuseJob) -> None:
    first = add(job)
    assert add(job, "again").id() == first.id()
    assert len(QgsProject.instance().mapLayers()) == 1


def test_a_file_that_is_no_raster_gives_no_layer(job: FuseJob, tmp_path: Path) -> None:
    (tmp_path / "no.tif").write_text("no")
    assert add_result(str(tmp_path / "no.tif"), "no", look_of([]), (), job, {}) is None


def test_a_replaced_result_of_other_bands_is_shown_in_those_and_else_as_the_analyst_had_it(
    job: FuseJob, scene: Scene
) -> None:
    look = look_of([QgsRasterLayer(scene.ms)])

    def shown(bands: tuple[int, ...]) -> list[int]:
        layer = add_result(job.output, "fused", look, bands, job, {})
        assert layer is not None
        return list(layer.renderer().usesBands())

    first = shown((1, 2, 3, 4))
    layer = add(job)
    layer.setRenderer(QgsSingleBandGrayRenderer(layer.dataProvider(), 4))
    assert shown((1, 2, 3, 4)) == [4]
    assert shown((4, 3, 2, 1)) == [5 - band for band in first]


@pytest.mark.parametrize(("band", "bands", "before_shows"), [(1, (4, 2), 4), (2, (4, 2), 2)])
def test_a_grey_result_is_compared_with_the_band_it_was_made_of(
    scene: Scene, band: int, bands: tuple[int, ...], before_shows: int
) -> None:
    fused = QgsRasterLayer(scene.ms, "fused")
    fused.setRenderer(QgsSingleBandGrayRenderer(fused.dataProvider(), band))
    ms = before(fused, Origin((scene.ms,), bands))
    assert ms is not None and ms.renderer().usesBands() == [before_shows]


@pytest.mark.parametrize("given", ["EPSG:3857", ""])
def test_a_result_has_the_crs_that_the_analyst_gave_pan(tmp_path: Path, qgis_app: object, given: str) -> None:
    bare = make_scene(tmp_path / "bare", epsg=None)
    pan = QgsRasterLayer(bare.pan, "pan")
    pan.setCrs(QgsCoordinateReferenceSystem(given))
    job = FuseJob(pan=bare.pan, ms=(bare.ms,), output=bare.ms, uncertainty=bare.singles[0], samples=4)
    look = look_of([QgsRasterLayer(bare.ms)], pan)
    for _ in range(2):
        layer = add_result(job.output, "fused", look, (1, 2, 3, 4), job, {})
        assert layer is not None and layer.crs().authid() == given
    assert {found.crs().authid() for found in QgsProject.instance().mapLayers().values()} == {given}
