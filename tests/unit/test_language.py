"""The report's page in each language: nothing of it stays English, numbers as the language writes them."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from rasters import make

from ssdiff import assessment, wording
from ssdiff.cli import main
from ssdiff.errors import SSDiffError
from ssdiff.job import AssessJob, FuseJob
from ssdiff.language import LANGUAGES, Language
from ssdiff.pipeline import fuse
from ssdiff.report.page import write_page
from ssdiff.report.words import METHODS
from ssdiff.sentence import Sentence, say

OTHERS = LANGUAGES[1:]
#: As a result of the network has them; those that are words are told, the others are names.
TAGS = {
    "SSDIFF_METHOD": "ssdiff",
    "SSDIFF_ALIGN": "auto",
    "SSDIFF_MODEL": "vhr4",
    "SSDIFF_ADAPTER": "scene",
    "SSDIFF_WEIGHTS_SHA256": "0386be",
    "SSDIFF_ADAPTER_SHA256": "1f00ba",
    "SSDIFF_STEPS": "1",
    "SSDIFF_SAMPLES": "4",
    "SSDIFF_SEED": "0",
    "SSDIFF_CONSISTENCY": "projected onto MS by the sensor's MTF",
    "SSDIFF_NOTE": "AI-enhanced: spatial detail estimated by a neural network (SSDiff).",
}


class _Said(HTMLParser):
    """Collects what a page says: its texts, and those of its attributes."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.tag = ""
        self._style = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self._style = tag == "style"
        self.tag = given.get("lang") or self.tag
        self.found += [given[key] or "" for key in ("alt", "aria-label", "title") if key in given]

    def handle_endtag(self, tag: str) -> None:
        self._style = False

    def handle_data(self, data: str) -> None:
        if data.strip() and not self._style:
            self.found.append(data)


def said(page: Path) -> _Said:
    seen = _Said()
    seen.feed(page.read_text(encoding="utf-8"))
    return seen


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, _Said]:
    """One report with every part that there is, in all languages."""
    folder = tmp_path_factory.mktemp("pages")
    pair = make(folder / "pair", ms_shape=(64, 72))
    files = {"pan": str(pair.pan), "ms": [str(path) for path in pair.ms]}
    out, truth, spread = (folder / f"{name}.tif" for name in ("fused", "truth", "spread"))
    quiet: Any = lambda *_: None  # noqa: E731
    for path, method in ((out, "gsa"), (truth, "brovey")):
        asked = {**files, "sensor": "msi4", "method": method, "output": str(path)}
        fuse(FuseJob.from_args(asked), quiet, quiet, lambda: False)
    with rasterio.open(out, "r+") as file:
        file.update_tags(**TAGS)
        profile = {**file.profile, "dtype": "float32", "nodata": None, "predictor": 3}
        shape = file.count, file.height, file.width
    with rasterio.open(spread, "w", **profile) as file:
        file.write(np.full(shape, 25.5, np.float32))
    given: list[Any] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(assessment, "write_page", lambda *args: given.extend(args) or [])
        asked = {**files, "fused": str(out), "reference": str(truth), "uncertainty": str(spread)}
        asked |= {"compare": True, "html": str(folder / "en.html")}
        assessment.assess(AssessJob.from_args(asked), quiet, quiet, lambda: False)
    found = {}
    for name in LANGUAGES:
        write_page(str(folder / f"{name}.html"), *given[1:-1], Language(name))
        found[name] = said(folder / f"{name}.html")
    return found


@pytest.mark.parametrize("name", OTHERS)
def test_nothing_of_the_page_stays_english(pages: dict[str, _Said], name: str) -> None:
    words, names = Language(name), {str(value) for value in METHODS.values() if not isinstance(value, Sentence)}
    names |= {str(value) for value in wording._FIGURES.values() if not isinstance(value, Sentence)}
    names |= {value for value in TAGS.values() if " " not in value} | {"msi4", "auto", "pan.tif", "ms.tif"}
    english, other = pages["en"].found, pages[name].found
    assert len(english) == len(other) > 150
    left = [
        text
        for text, told in zip(english, other, strict=True)
        if text == told
        and re.search(r"[a-z]{2}", text)
        and text not in names
        and not text.endswith(".tif")
        and not re.fullmatch(r"\d+ nm", text)
        and text not in words._words.values()  # written alike in both
    ]
    assert left == []


@pytest.mark.parametrize(("name", "tag", "mark"), [("en", "en", "."), ("de", "de", ","), ("es", "es", ","),
                                                   ("fr", "fr", ","), ("zh_CN", "zh-CN", ".")])  # fmt: skip
def test_the_page_says_its_language_and_writes_numbers_as_it_does(
    pages: dict[str, _Said], name: str, tag: str, mark: str
) -> None:
    assert pages[name].tag == tag
    texts = [text for text in pages[name].found if ".tif" not in text and "ssdiff 0." not in text]
    numbers = re.findall(r"(?<![\d.,])\d+([.,])\d+(?![\d.,])", " ".join(texts))
    assert len(numbers) > 80 and set(numbers) == {mark}


def test_german_texts_stand_where_the_english_ones_do(pages: dict[str, _Said]) -> None:
    german = dict(zip(pages["en"].found, pages["de"].found, strict=True))
    assert german["Pansharpening quality report"] == "Qualitätsbericht zum Pansharpening"
    assert german["Interpolation only"] == "Nur Interpolation"
    assert german["Near infrared"] == "Nahes Infrarot"
    assert german[TAGS["SSDIFF_NOTE"]].startswith("KI-verstärkt: ")
    assert any("Gewichte" in text and "weights" in source for source, text in german.items())


def test_sentences_in_sentences_numbers_and_lists_are_told() -> None:
    words = Language("de")
    bands = say("Its bands are {bands} {by}.", bands=(3, 2), by=say("by the band names"))
    assert words.tell(bands) == "Seine Kanäle sind 3, 2 nach den Kanalnamen."
    ratio = say("No trained model fits {bands} bands at ratio {ratio:.3g}.", bands=3, ratio=np.float64(2.5))
    assert "2,5" in words.tell(ratio) and "2.5" in Language().tell(ratio)
    assert words.tell("Blue") == "Blue"  # a text of a file is no sentence


def test_no_line_breaks_before_a_sign_of_per_cent_or_french_punctuation() -> None:
    assert Language().tell(say("{value} % or more", value=2)) == "2\u00a0% or more"
    assert "\u00a0: " in Language("fr").tell(say("Spectrum: {label}", label="x"))


def test_a_language_that_there_is_not_is_one_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    words = ["assess", "fused.tif", "--pan", "pan.tif", "--ms", "ms.tif", "--language", "deutsch"]
    assert main(words) == 2
    assert capsys.readouterr().err == (
        "ssdiff: --language must be one of en, de, es, fr, zh_CN, not 'deutsch'.\n"
    )


def test_a_damaged_catalogue_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "tlh.json").write_text("{", encoding="utf-8")
    monkeypatch.setattr("ssdiff.language.WORDS", tmp_path)
    with pytest.raises(SSDiffError, match=r"tlh\.json cannot be read"):
        Language("tlh")


def test_the_report_leaves_its_texts_to_clients_whatever_the_pages_language(tmp_path: Path) -> None:
    pair = make(tmp_path / "pair", ms_shape=(64, 72))
    files = {"pan": str(pair.pan), "ms": [str(path) for path in pair.ms]}
    quiet: Any = lambda *_: None  # noqa: E731
    out, page = tmp_path / "out.tif", tmp_path / "page.html"
    fuse(FuseJob.from_args({**files, "method": "exp", "output": str(out)}), quiet, quiet, lambda: False)
    asked = {**files, "fused": str(out), "html": str(page), "language": "de"}
    report = assessment.assess(AssessJob.from_args(asked), quiet, quiet, lambda: False)
    texts = [crop["label"] for crop in report["crops"]] + report["summary"]
    assert texts[0] == "Most detail" and texts[3].startswith("Colours: ")
    assert all(isinstance(text, Sentence) for text in texts)
    assert {"name": "Method", "value": "Interpolation only"} in report["made"]
    assert said(page).tag == "de" and "Die meisten Details" in said(page).found
