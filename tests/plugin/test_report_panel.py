"""The report panel's words and pictures, from a real report."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from geotiffs import make_scene
from qgis.core import QgsApplication
from qgis.gui import QgisInterface
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject

from ssdiff_qgis.engine import warm
from ssdiff_qgis.gui.before_after import BeforeAfter
from ssdiff_qgis.gui.report_panel import ReportPanel
from ssdiff_qgis.gui.report_words import pictures, ranked
from ssdiff_qgis.gui.reports import Reports, _Subject
from ssdiff_qgis.job import AssessJob, FuseJob


@pytest.fixture(scope="module")
def made(_plugin: object, tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, Any], str]:
    folder = tmp_path_factory.mktemp("report")
    scene = make_scene(folder / "scene", side=256)
    job = FuseJob(pan=scene.pan, ms=(scene.ms,), method="gsa", output=str(folder / "fused.tif"))
    warm.fuse(job)
    page = folder / "report.html"
    report = warm.assess(AssessJob.of(job, str(page)))
    return report, page.read_text(encoding="utf-8")


def test_the_sentences_say_what_the_figures_say(made: tuple[dict[str, Any], str]) -> None:
    report, _ = made
    said = " ".join(report["summary"])
    assert f"{report['departure']['mean']:.2g} %" in said
    assert "GSA" in said and "of 6 methods" in said
    rows = ranked(report)
    assert [row[1] for row in rows] == sorted(row[1] for row in rows)
    assert [row[0] for row in rows if row[2]] == ["GSA"]


def test_a_report_without_a_check_and_without_figures_has_words_still(
    made: tuple[dict[str, Any], str], qgis_app: object
) -> None:
    bare = {**made[0], "comparison": None, "figures": {key: None for key in made[0]["figures"]}}
    panel = ReportPanel()
    panel.show_report("bare", bare, {})
    assert "no check" in panel.bars_note.text()
    panel.resize(360, 700)
    assert not panel.grab().isNull()


def test_the_pictures_of_the_page_come_by_their_ids(made: tuple[dict[str, Any], str]) -> None:
    report, page = made
    found = pictures(page)
    assert {"overview", "departure"} <= set(found)
    for number, crop in enumerate(report["crops"], 1):
        for key in ("before", "after"):
            image = found[f"{key}-{number}"]
            assert (image.width(), image.height()) == (crop["width"], crop["height"])


def test_the_panel_leafs_through_places_bands_and_kinds_of_ground(made: tuple[dict[str, Any], str]) -> None:
    report, page = made
    panel = ReportPanel()
    panel.show_report("fused", report, pictures(page))
    assert panel.place.count() == len(report["crops"])
    assert panel.band.count() == 4 and panel.ground.count() == len(report["spectra"])
    first = panel.shift.text()
    panel.band.setCurrentIndex(2)
    assert panel.shift.text() != first
    assert "GSA" in panel.made.toPlainText()
    assert {"name": "Method", "value": "GSA"} in report["made"]


def test_the_divider_follows_the_arrow_keys(qgis_app: object) -> None:
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtTest import QTest

    pair = BeforeAfter()
    QTest.keyClick(pair, Qt.Key.Key_Left)
    assert pair.share == pytest.approx(0.45)
    for _ in range(30):
        QTest.keyClick(pair, Qt.Key.Key_Right)
    assert pair.share == 1.0


def test_a_report_that_fails_says_why_and_offers_another_try(qgis_app: object) -> None:
    panel = ReportPanel()
    asked: list[bool] = []
    panel.again_asked.connect(lambda: asked.append(True))
    panel.show_end("fused", "The disk is full.")
    assert panel.state.text() == "The disk is full."
    assert panel.again.isVisibleTo(panel) and not panel.stop.isVisibleTo(panel)
    panel.again.click()
    assert asked == [True]


def test_a_report_that_ends_after_the_plugin_is_gone_is_no_error(
    made: tuple[dict[str, Any], str], qgis_iface: QgisInterface, monkeypatch: pytest.MonkeyPatch
) -> None:
    tasks: list[Any] = []
    monkeypatch.setattr(QgsApplication.taskManager(), "addTask", tasks.append)
    window = QObject()
    reports = Reports(qgis_iface, window)
    monkeypatch.setattr(Reports, "_the_panel", lambda _self: ReportPanel())
    reports._subject = _Subject(FuseJob(pan="pan.tif", ms=("ms.tif",), output="fused.tif"), "id", "fused", ())
    reports.start()
    reports.dispose()
    sip.delete(reports)
    for signal, values in (
        (tasks[0].progressed, (0.5, "open", None)),
        (tasks[0].succeeded, ({},)),
        (tasks[0].failed, ("It failed.", "", "fault")),
        (tasks[0].cancelled, ()),
    ):
        signal.emit(*values)


def test_a_report_gives_way_to_a_fusion(made: tuple[dict[str, Any], str], tmp_path: Path) -> None:
    import threading

    scene = make_scene(tmp_path / "scene", side=1024)
    job = FuseJob(pan=scene.pan, ms=(scene.ms,), method="gsa", output=str(tmp_path / "fused.tif"))
    warm.fuse(job)
    order: list[str] = []
    stages: list[str] = []
    begun = threading.Event()

    def hear(event: dict[str, Any]) -> None:
        stages.append(str(event.get("stage")))
        begun.set()

    def report() -> None:
        warm.assess(AssessJob.of(job, str(tmp_path / "report.html")), hear)
        order.append("report")

    thread = threading.Thread(target=report)
    thread.start()
    assert begun.wait(20)
    warm.fuse(FuseJob(pan=scene.pan, ms=(scene.ms,), method="exp", output=str(tmp_path / "other.tif")))
    order.append("fusion")
    thread.join(60)
    assert order == ["fusion", "report"]
    assert stages.count("open") >= 2, "it was begun anew"
