"""The engine's report in the words that the dialog shows."""

from __future__ import annotations

from pathlib import Path

from ssdiff_qgis.gui.output_box import OutputBox
from ssdiff_qgis.gui.preflight import Preflight
from ssdiff_qgis.gui.problems import Problem
from ssdiff_qgis.gui.quality_box import QualityBox
from ssdiff_qgis.stages import progress_text

REPORT = {
    "sensor": {"name": "wv3", "title": "WorldView-3", "why": "The names <say> so.", "bands": ["blue", "red"]},
    "ratio": 4.02,
    "offset": [0.02, -1.1],
    "overlap": {"width": 400, "height": 200, "extent": [1000.0, 500.0, 1200.0, 600.0]},
    "pan": {"dtype": "uint16", "nodata": None},
    "ms": {"names": ["blue", "green", None, "nir"], "dtype": "uint16", "nodata": 0},
    "bands": [1, 3],
    "device": "cpu",
    "estimate": {"seconds": 310, "memory_mb": 900, "disk_mb": 2048},
    "problems": [{"level": "error", "code": "swapped", "message": "M.", "hint": "H."}],
}


def test_a_detected_sensor_is_named_with_its_reason_and_a_chosen_one_without() -> None:
    words = Preflight.from_report(REPORT, "auto").in_words()
    assert words.startswith("<b>WorldView-3</b><br>The names &lt;say&gt; so.<br>")
    assert "say" not in Preflight.from_report(REPORT, "wv3").in_words()


def test_ratio_bands_offset_and_cost_are_said_in_a_few_words() -> None:
    found = Preflight.from_report(REPORT, "auto")
    assert (
        found.scene == "PAN is 4.02 times as fine as MS · bands 1, 3 · 16 bits · NoData of PAN none, of MS 0"
        " · content shifted by -1.1, 0.0 multispectral pixels"
    )
    assert found.cost == "about 6 min on the processor · 900 MB of memory · up to 2.0 GB on disk"
    assert found.problems[0].blocks
    assert (found.roles, found.stack) == (("blue", "red"), ("blue", "green", "", "nir"))


def test_what_stands_in_the_way_is_said_once_and_a_small_shift_without_a_minus_before_zero() -> None:
    sensor = {"title": "Three bands", "why": "Three bands at ratio 4. No model serves them. Use GSA."}
    problem = {"level": "error", "message": "No model serves them.", "hint": "Use GSA."}
    found = Preflight.from_report({"sensor": sensor, "problems": [problem], "offset": [-0.2, -0.04]}, "auto")
    assert found.why == "Three bands at ratio 4."
    assert found.scene == "content shifted by 0.0, -0.2 multispectral pixels"


def test_bit_depths_that_differ_are_said_for_each() -> None:
    report = {**REPORT, "pan": {"dtype": "uint8", "nodata": 0}, "ms": {"dtype": "float32", "nodata": 0}}
    words = Preflight.from_report(report, "auto").scene
    assert "PAN 8 bits, MS 32-bit floats · NoData 0" in words


def test_the_size_of_a_piece_is_cut_by_the_overlap() -> None:
    found = Preflight.from_report(REPORT, "auto")
    assert found.size_of(None, (0.5, 0.5)) == (400, 200)
    assert found.size_of((900.0, 550.0, 1050.0, 700.0), (0.5, 0.5)) == (100, 100)
    assert found.size_of((0.0, 0.0, 10.0, 10.0), (0.5, 0.5)) is None


def test_a_report_in_which_nothing_is_known_says_nothing() -> None:
    found = Preflight.from_report({"sensor": None, "overlap": None, "problems": None}, "auto")
    assert (found.in_words(), found.size, found.cost, found.problems) == ("", None, "", [])


def test_layers_in_place_and_an_overlap_that_is_not_all_are_said() -> None:
    report = {**REPORT, "offset": [0.02, -0.04], "overlap": {**REPORT["overlap"], "fraction": 0.634}}
    words = Preflight.from_report(report, "auto").scene
    assert words.endswith("MS covers 63 % of PAN · no offset")


def test_a_result_that_the_disk_has_no_room_for_is_said_before_the_run(
    qgis_app: object, tmp_path: Path
) -> None:
    box = OutputBox()
    assert box.problem([], 1.0) is None
    problem = box.problem([], 1e12)
    assert problem is not None and problem.blocks and problem.code == "disk-full"
    box.file.setFilePath(str(tmp_path / "fused.tif"))
    problem = box.problem([], 1e12)
    assert problem is not None and str(tmp_path) in problem.message and "smaller area" in problem.hint
    box.deleteLater()


def test_a_name_that_is_given_another_ending_is_said_before_the_run(qgis_app: object, tmp_path: Path) -> None:
    box = OutputBox()
    box.file.setFilePath(str(tmp_path / "kept.txt"))
    problem = box.problem([])
    assert problem is not None and not problem.blocks and "kept.txt.tif" in problem.message
    box.file.setFilePath(str(tmp_path / "kept"))
    assert box.problem([]) is None and "“kept.tif”" in box.about.text()
    box.file.setFilePath(str(tmp_path / "kept.TIFF"))
    assert box.problem([]) is None and "kept" not in box.about.text()


def test_the_multispectral_values_are_kept_unless_told_otherwise_and_that_is_remembered(qgis_app: object) -> None:
    box = QualityBox()
    box.more.setChecked(True)
    assert box.consistent() is None
    box.consistency.setChecked(False)
    try:
        assert box.consistent() is False
        assert QualityBox().consistent() is False and QualityBox().more.isChecked()
        box.choose(method="gsa")
        assert box.consistent() is None and not box.consistency.isVisibleTo(box)
        box.choose(method="ssdiff")
        assert box.consistent() is False and box.consistency.isVisibleTo(box)
    finally:
        box.consistency.setChecked(True)


def test_what_an_amber_line_says_is_not_said_in_the_sensors_note_too() -> None:
    report = {**REPORT, "sensor": {"name": None, "why": "No trained model fits 6 bands at ratio 4."}}
    found = Preflight.from_report(report, "auto")
    assert "No trained model" in found.in_words()
    told = Problem("warning", "No trained model fits 6 bands at ratio 4.", "MTF-GLP-FS is used.")
    assert "No trained model" not in found.in_words([told])


def test_learning_is_told_in_words_with_the_time_left(qgis_app: object) -> None:
    words = progress_text("adapt, SAM 1.492 to 1.471, ERGAS 2.100 to 2.000", 42.0)
    assert "colour (SAM) went from 1.49° to 1.47°" in words and "from 2.10 to 2.00" in words
    assert words.endswith("(42 s left)")
    assert "nothing is better" in progress_text("adapt, SAM 1.492 to 1.492, ERGAS 2.100 to 2.100", None)
