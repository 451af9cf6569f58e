"""What the engine says comes in QGIS's language; in English where it cannot."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from geotiffs import Scene
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from ssdiff_qgis.engine.client import JobError, Worker
from ssdiff_qgis.engine.environment import child_environment
from ssdiff_qgis.engine.python import worker_command
from ssdiff_qgis.engine.told import told
from ssdiff_qgis.gui.preflight import Preflight
from ssdiff_qgis.job import parse_bands
from ssdiff_qgis.places import shipped

NO_MODEL = "No trained model fits {bands} bands at ratio {ratio:.3g}."


@pytest.fixture()
def german(qgis_app: object) -> Iterator[None]:
    translator = QTranslator()
    assert translator.load(str(shipped("i18n") / "ssdiff_de.qm"))
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.fixture(scope="module")
def worker(qgis_app: object) -> Iterator[Worker]:
    worker = Worker(worker_command(), child_environment())
    yield worker
    worker.close()


def test_a_failure_of_the_real_engine_is_told_in_german(
    german: None, worker: Worker, scene: Scene, tmp_path: Path
) -> None:
    pan = str(tmp_path / "fehlt.tif")
    with pytest.raises(JobError) as caught:
        worker.run("fuse", {"pan": pan, "ms": [scene.ms], "output": str(tmp_path / "out.tif"), "method": "exp"})
    assert caught.value.message == f"Das Raster {pan} (PAN) gibt es nicht."
    assert caught.value.hint == "Prüfen Sie den Pfad."


def test_problems_of_a_pair_without_a_model_are_told_in_german(german: None, worker: Worker, scene: Scene) -> None:
    done = worker.run("inspect", {"pan": scene.pan, "ms": [scene.ms], "bands": [1, 2]})
    found = Preflight.from_report(done["report"], "auto")
    (problem,) = [entry for entry in found.problems if entry.code == "no-model"]
    assert problem.message == "Kein trainiertes Modell passt zu 2 Kanälen beim Verhältnis 4."
    assert problem.hint == "Nutzen Sie ein klassisches Verfahren wie mtf-glp-fs oder gsa."
    done = worker.run("inspect", {"pan": scene.pan, "ms": [scene.ms], "bands": [1, 2, 3]})
    found = Preflight.from_report(done["report"], "auto")
    assert found.sensor == "Drei Kanäle: Rot, Grün, Blau"
    assert found.why.startswith("Weder die Layer noch ihre Namen verraten den Sensor.")
    assert "said" not in done["report"]["sensor"]


def test_log_and_swapped_rasters_are_told_in_german(
    german: None, worker: Worker, scene: Scene, tmp_path: Path
) -> None:
    said: list[str] = []
    args = {"pan": scene.pan, "ms": [scene.ms], "output": str(tmp_path / "out.tif"), "method": "exp"}
    worker.run("fuse", args, on_event=lambda event: said.append(str(event.get("text") or "")))
    assert any("exp auf cpu" in text for text in said)
    with pytest.raises(JobError, match="PAN und MS scheinen vertauscht zu sein"):
        worker.run("fuse", {**args, "pan": scene.ms, "ms": [scene.pan], "output": str(tmp_path / "other.tif")})


def test_a_reports_texts_are_told_in_german(german: None, worker: Worker, scene: Scene, tmp_path: Path) -> None:
    pair = {"pan": scene.pan, "ms": [scene.ms]}
    fused, page = str(tmp_path / "out.tif"), str(tmp_path / "page.html")
    worker.run("fuse", {**pair, "output": fused, "method": "gsa"})
    report = worker.run("assess", {**pair, "fused": fused, "html": page})["report"]
    assert report["summary"][0].startswith("Farben: ")
    assert report["crops"][0]["label"] == "Die meisten Details"
    assert report["spectra"][0]["label"] == "Alle Pixel"
    assert {"name": "Verfahren", "value": "GSA"} in report["made"]


def test_sentences_in_sentences_and_lists_are_told_each(german: None) -> None:
    red, blue = {"template": "red", "values": {}}, {"template": "blue", "values": {}}
    taken = {"template": "The bands are unnamed and taken as {names}.", "values": {"names": [red, "x", blue]}}
    event = {"warnings": ["?", "b"], "said": {"warnings": [taken, "b"]}}
    assert told(event) == {"warnings": ["Die Kanäle sind unbenannt und gelten als Rot, x, Blau.", "b"]}


@pytest.mark.parametrize(
    "said",
    [
        None,
        {},
        {"hint": {"template": NO_MODEL, "values": {}}},
        {"message": None},
        {"message": "text"},
        {"message": {"template": NO_MODEL, "values": {"bands": 3}}},
        {"message": {"template": NO_MODEL, "values": {"bands": 3, "ratio": "four"}}},
        {"message": {"template": NO_MODEL, "values": None}},
        {"message": {"template": "A newer engine's {word}", "values": {}}},
        {"message": {"template": "{first}", "values": {"first": {"template": "{word}", "values": {}}}}},
    ],
    ids=["older engine", "nothing", "another member", "null", "text", "a value short", "a value of another kind",
         "no values", "a template and values at odds", "a sentence within that cannot be said"],
)  # fmt: skip
def test_english_stays_where_template_or_values_do_not_serve(german: None, said: object) -> None:
    assert told({"message": "As it was.", "said": said}) == {"message": "As it was."}


def test_a_template_that_is_not_translated_is_filled_in_english(german: None) -> None:
    said = {"message": {"template": "A newer engine's {word}.", "values": {"word": "wish"}}}
    assert told({"message": "A newer engine's wish.", "said": said}) == {"message": "A newer engine's wish."}


def test_an_engine_that_does_not_start_is_told_in_german(german: None, tmp_path: Path) -> None:
    with pytest.raises(JobError) as missing:
        Worker([str(tmp_path / "python")], child_environment()).run("hello", {})
    assert missing.value.message.startswith("Die SSDiff-Engine ließ sich nicht mit ")
    with pytest.raises(JobError) as ended:
        Worker([sys.executable, "-c", "import sys; sys.exit(3)"], child_environment()).run("hello", {})
    assert ended.value.message == "Die SSDiff-Engine ist nicht gestartet (Rückgabewert 3)."
    with pytest.raises(ValueError, match="nennen einen Kanal zweimal"):
        parse_bands("2,2")
