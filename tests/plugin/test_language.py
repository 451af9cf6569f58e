"""The plugin speaks QGIS's language where it has it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.core import QgsSettings


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


def test_a_language_that_is_not_there_leaves_the_texts_in_english(qgis_app: object, speak: object) -> None:
    from ssdiff_qgis import language

    speak("en_US")
    assert language.install() is None
