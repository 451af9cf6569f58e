"""Layers that no trained model fits: MTF-GLP-FS by itself, said so; the analyst's choice stands."""

from __future__ import annotations

from pathlib import Path

import processing
import pytest
from geotiffs import make_scene, read
from qgis.core import QgsProcessingFeedback

from ssdiff_qgis.gui.problems import Problem
from ssdiff_qgis.gui.quality_box import QualityBox
from ssdiff_qgis.gui.unserved import Unserved
from ssdiff_qgis.job import FuseJob

NONE_FITS = [Problem("error", "No trained model fits 6 bands.", "Use another method.", "no-model")]


class Box:
    """The quality box and what is decided for it."""

    def __init__(self) -> None:
        self.quality = QualityBox()
        self.unserved = Unserved(self.quality)

    @property
    def method(self) -> str:
        return str(self.quality.method.currentData())

    def look(self, ms: str, problems: list[Problem], bands: int = 3) -> bool:
        """Choose a layer and have it looked at."""
        self.unserved.begin(FuseJob("pan.tif", (ms,), method=self.method))
        return self.unserved.take(FuseJob("pan.tif", (ms,), method=self.method), problems, bands)

    def choose(self, method: str) -> None:
        """Choose a method by hand."""
        self.quality.choose(method=method)
        self.quality.method.activated.emit(self.quality.method.currentIndex())


@pytest.fixture()
def box(qgis_app: object) -> Box:
    return Box()


def test_a_classical_method_is_taken_with_the_reason_and_ssdiff_again_for_other_layers(box: Box) -> None:
    assert box.look("six.tif", NONE_FITS)
    assert box.method == "mtf-glp-fs"
    told = box.unserved.problem()
    assert told is not None and told.level == "warning"
    assert f"{told.message} {told.hint}" == (
        "No trained model fits 6 bands. MTF-GLP-FS, a classical method, is used."
    )
    assert box.unserved.method() == "ssdiff", "what the project remembers"
    assert not box.look("four.tif", [])
    assert box.method == "ssdiff" and box.unserved.problem() is None


@pytest.mark.parametrize("method", ["ssdiff", "gsa", "mtf-glp-fs"])
def test_what_is_chosen_afterwards_stands(box: Box, method: str) -> None:
    box.look("six.tif", NONE_FITS)
    box.choose(method)
    assert box.unserved.problem() is None
    assert not box.look("six.tif", NONE_FITS)
    assert box.method == method
    box.look("four.tif", [])
    assert box.method == method


def test_a_single_band_is_no_scene_for_a_classical_method(box: Box) -> None:
    assert not box.look("one.tif", NONE_FITS, bands=1)
    assert box.method == "ssdiff"


@pytest.mark.parametrize("bands", [5, 6])
def test_the_toolbox_takes_it_too_and_says_so(plugin: object, tmp_path: Path, bands: int) -> None:
    scene = make_scene(tmp_path / "scene", bands=bands)
    told = QgsProcessingFeedback()
    given = {"PAN": scene.pan, "MS": scene.ms, "OUTPUT": str(tmp_path / "fused.tif")}
    found = processing.run("ssdiff:pansharpen", given, feedback=told)
    assert found["METHOD_USED"] == "mtf-glp-fs"
    assert "MTF-GLP-FS, a classical method, is used." in told.textLog()
    asked = {**given, "METHOD": "mtf-glp-fs", "OUTPUT": str(tmp_path / "asked.tif")}
    processing.run("ssdiff:pansharpen", asked)
    assert (read(str(tmp_path / "fused.tif")) == read(str(tmp_path / "asked.tif"))).all()


def test_natural_colours_are_sharpened_by_the_network(plugin: object, tmp_path: Path) -> None:
    scene = make_scene(tmp_path / "scene", bands=3)
    given = {"PAN": scene.pan, "MS": scene.ms, "OUTPUT": str(tmp_path / "fused.tif")}
    assert processing.run("ssdiff:pansharpen", given)["METHOD_USED"] == "ssdiff"
