"""The plugin speaks QGIS's language where it has it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from geotiffs import make_scene
from qgis.core import QgsSettings


class Stop(Exception):
    """Ends what a test has seen enough of."""

    @classmethod
    def now(cls) -> None:
        """Raise it."""
        raise cls


@pytest.fixture()
def speak() -> Iterator[object]:
    """Choose QGIS's language, as its options do."""
    settings = QgsSettings()
    before = {key: settings.value(key) for key in ("locale/overrideFlag", "locale/userLocale")}

    def choose(name: str) -> None:
        settings.setValue("locale/overrideFlag", True)
        settings.setValue("locale/userLocale", name)

    yield choose
    for key, value in before.items():
        settings.remove(key) if value is None else settings.setValue(key, value)


@pytest.mark.parametrize("name", ["de", "de_AT"])
def test_german_texts_in_a_german_qgis_and_english_ones_after(
    qgis_app: object, speak: object, name: str
) -> None:
    from ssdiff_qgis import language
    from ssdiff_qgis.plugin import SSDiffPlugin
    from ssdiff_qgis.processing.pansharpen import Pansharpen
    from ssdiff_qgis.stages import stage_text

    speak(name)
    plugin = SSDiffPlugin(None)
    try:
        assert plugin.tr("Fuse a panchromatic with a multispectral raster").startswith("Ein panchromatisches")
        assert stage_text("fuse") == "Wird geschärft…"
        assert Pansharpen().tr("Panchromatic raster (PAN)") == "Panchromatisches Raster (PAN)"
    finally:
        language.remove(plugin.translator)
    assert stage_text("fuse") == "Sharpening…"


@pytest.mark.parametrize(
    ("name", "word"),
    [
        ("fr", "Affinage…"),
        ("fr_CA", "Affinage…"),
        ("es", "Refinando…"),
        ("es_MX", "Refinando…"),
        ("zh_CN", "正在锐化…"),
        ("zh-Hans", "正在锐化…"),
        ("zh-Hant", "Sharpening…"),
    ],
)
def test_each_language_by_the_names_that_qgis_has_for_it(
    qgis_app: object, speak: object, name: str, word: str
) -> None:
    from ssdiff_qgis import language
    from ssdiff_qgis.stages import stage_text

    speak(name)
    translator = language.install()
    try:
        assert stage_text("fuse") == word
    finally:
        language.remove(translator)


@pytest.mark.parametrize(
    ("name", "engine"),
    [("de_AT", "de"), ("es_MX", "es"), ("fr", "fr"), ("zh-Hans", "zh_CN"), ("zh-Hant", "en"), ("pl", "en")],
)
def test_the_engine_is_told_the_language_that_the_plugin_speaks(
    qgis_app: object, speak: object, name: str, engine: str
) -> None:
    from ssdiff_qgis import language

    speak(name)
    translator = language.install()
    try:
        assert language.engine_name() == engine
    finally:
        language.remove(translator)
    assert language.engine_name() == "en"


def test_reports_are_made_in_qgis_language_by_toolbox_and_dialog(
    plugin: object, speak: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import processing

    from ssdiff_qgis import language
    from ssdiff_qgis.gui import reports
    from ssdiff_qgis.job import FuseJob

    scene = make_scene(tmp_path / "scene", side=256)
    pair = {"PAN": scene.pan, "MS": scene.ms}
    fused, first, second = (str(tmp_path / name) for name in ("fused.tif", "first.html", "second.html"))
    asked = []
    monkeypatch.setattr(reports, "_ReportTask", lambda job, _description: asked.append(job) or Stop.now())
    speak("de")
    translator = language.install()
    try:
        processing.run("ssdiff:pansharpen", {**pair, "METHOD": "gsa", "OUTPUT": fused, "REPORT": first})
        processing.run("ssdiff:assess", {**pair, "FUSED": fused, "COMPARE": False, "REPORT": second})
        maker = reports.Reports(None, None)
        maker._subject = reports._Subject(FuseJob(scene.pan, (scene.ms,), fused), "", "fused", ())
        with pytest.raises(Stop):
            maker.start()
    finally:
        language.remove(translator)
    for page in (first, second):
        assert "<html lang=de>" in Path(page).read_text(encoding="utf-8")
    assert [job.args()["language"] for job in asked] == ["de"]


def test_a_language_that_is_not_there_leaves_the_texts_in_english(qgis_app: object, speak: object) -> None:
    from ssdiff_qgis import language

    speak("en_US")
    assert language.install() is None


def test_numbers_have_the_decimal_point_of_the_locale(qgis_app: object) -> None:
    from qgis.PyQt.QtCore import QLocale

    from ssdiff_qgis.engine.told import told
    from ssdiff_qgis.number import Number, numbers

    before = QLocale()
    event = {
        "message": "2.5 of 3",
        "said": {"message": {"template": "{a:.1f} of {b}", "values": {"a": 2.5, "b": 3}}},
    }
    try:
        QLocale.setDefault(QLocale("de_DE"))
        assert f"{Number(1234.5):.2f} {Number(-0.25):+.1g}" == "1234,50 -0,2"
        assert "{a} {b:.1f} {c}".format(**numbers({"a": 2, "b": 0.5, "c": "v1.2"})) == "2 0,5 v1.2"
        assert told(event)["message"] == "2,5 of 3"
    finally:
        QLocale.setDefault(before)
    assert told(event)["message"] == "2.5 of 3"
