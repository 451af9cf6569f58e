"""The plugin's translations: complete sentences with the placeholders of their sources, compiled as they stand."""

from __future__ import annotations

import re
import string
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "tools"))

import translations

FILES = sorted(translations.I18N.glob("*.ts"))


def placeholders(text: str) -> list[tuple[str, str]]:
    """Names and formats of a text's fields."""
    return sorted((name, form or "") for _, name, form, _ in string.Formatter().parse(text) if name is not None)


def test_german_is_there() -> None:
    assert "ssdiff_de.ts" in [path.name for path in FILES]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_placeholders_are_those_of_the_source(path: Path) -> None:
    known = translations.translations(path)
    assert known
    assert [s for (_, s), text in known.items() if placeholders(text) != placeholders(s)] == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_outer_spaces_paragraphs_and_shortcuts_are_kept(path: Path) -> None:
    def shape(text: str) -> tuple[str | None, ...]:
        outer = (re.match(r"\s*", text), re.search(r"\s*$", text))
        paragraphs, shortcuts = text.count("\n\n"), len(re.findall(r"&\w", text))
        return *(found and found.group() for found in outer), str(paragraphs), str(shortcuts)

    known = translations.translations(path)
    assert [s for (_, s), text in known.items() if shape(text) != shape(s)] == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_file_patterns_are_kept(path: Path) -> None:
    def patterns(text: str) -> list[str]:
        return re.findall(r"\S*\*\S*", text.replace("(", " ").replace(")", " "))

    known = translations.translations(path)
    assert [s for (_, s), text in known.items() if "*" in s and patterns(text) != patterns(s)] == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_what_qt_loads_is_what_the_file_says(path: Path) -> None:
    core = pytest.importorskip("PyQt6.QtCore")
    translator = core.QTranslator()
    assert translator.load(str(path.with_suffix(".qm"))), "run make translations"
    known = translations.translations(path)
    said = {key: translator.translate(*(part.encode() for part in key)) for key in known}
    assert [key for key, text in known.items() if said[key] != text] == [], "run make translations"


def test_texts_are_found_under_every_context_they_are_looked_up_in() -> None:
    found = set(translations.texts())
    # Through a file's _tr, through self.tr, and through self.tr of a class that others are made from.
    assert ("SSDiffStages", "Sharpening…") in found
    assert ("SSDiffPlugin", "SSDiff pansharpening") in found
    assert {("Pansharpen", "Device"), ("Assess", "Device")} <= found
    assert all(context and text for context, text in found)
