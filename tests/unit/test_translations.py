"""The plugin's translations: complete sentences with the placeholders of their sources, compiled as they stand."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "tools"))

import translations

FILES = sorted(translations.I18N.glob("*.ts"))


def test_the_languages_are_there() -> None:
    assert {path.stem.partition("_")[2] for path in FILES} == {"de", *translations.UNREVIEWED}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_what_a_text_is_made_of_is_kept(path: Path) -> None:
    known = translations.translations(path)
    assert known
    assert {
        source: found for (_, source), text in known.items() if (found := translations.slips(source, text))
    } == {}


@pytest.mark.parametrize(
    ("source", "text", "what"),
    [
        ("{a} of {b:.2f}", "{a} von {b:.1f}", "placeholders"),
        ("%1 of %2", "%1 von", "placeholders"),
        ("&Run", "Los", "shortcuts"),
        ("One.\n\nTwo.", "Eins. Zwei.", "paragraphs"),
        ("Note: ", "Hinweis:", "outer spaces"),
        ("Files (*.tif *.jp2)", "Dateien (*.tif)", "file patterns"),
    ],
)
def test_slips_are_seen(source: str, text: str, what: str) -> None:
    assert translations.slips(source, text) == [what]
    assert translations.slips(source, source) == []


@pytest.mark.parametrize("language", translations.UNREVIEWED)
def test_files_that_nobody_has_gone_over_say_so(language: str) -> None:
    text = (translations.I18N / f"ssdiff_{language}.ts").read_text(encoding="utf-8")
    assert "Unreviewed" in text.split("<TS", 1)[0]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_what_qt_loads_is_what_the_file_says(path: Path) -> None:
    core = pytest.importorskip("PyQt6.QtCore")
    translator = core.QTranslator()
    assert translator.load(str(path.with_suffix(".qm"))), "run make translations"
    known = translations.translations(path)
    said = {key: translator.translate(*(part.encode() for part in key)) for key in known}
    assert [key for key, text in known.items() if said[key] != text] == [], "run make translations"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_engines_catalogue_has_all_that_it_says_as_the_file_says_it(path: Path) -> None:
    known = translations.translations(path)
    name = path.stem.partition("_")[2]
    words = json.loads((translations.WORDS / f"{name}.json").read_text(encoding="utf-8"))
    assert set(words) == translations.templates(), "run make translations"
    assert {("Engine", template): said for template, said in words.items()}.items() <= known.items()


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_each_file_says_its_language_as_the_engine_names_it(path: Path) -> None:
    from ssdiff.language import LANGUAGES

    name = translations.translations(path)["SSDiffLanguage", "en"]
    assert name == path.stem.partition("_")[2] and name in LANGUAGES


def test_the_engine_speaks_the_languages_that_there_are() -> None:
    from ssdiff.language import LANGUAGES

    assert sorted(LANGUAGES) == sorted(["en", *(path.stem for path in translations.WORDS.glob("*.json"))])


def test_a_stale_catalogue_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for path in translations.WORDS.glob("*.json"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    monkeypatch.setattr(translations, "WORDS", tmp_path)
    monkeypatch.setattr(sys, "argv", ["translations", "--check"])
    translations.main()
    words = json.loads((tmp_path / "de.json").read_text(encoding="utf-8"))
    (tmp_path / "de.json").write_text(json.dumps({**words, "Blue": "Bleu"}), encoding="utf-8")
    with pytest.raises(SystemExit):
        translations.main()


def test_texts_are_found_under_every_context_they_are_looked_up_in() -> None:
    found = set(translations.texts())
    # Through a file's _tr, through self.tr, and through self.tr of a class that others are made from.
    assert ("SSDiffStages", "Sharpening…") in found
    assert ("SSDiffPlugin", "SSDiff pansharpening") in found
    assert {("Pansharpen", "Device"), ("Assess", "Device")} <= found
    assert all(context and text for context, text in found)
