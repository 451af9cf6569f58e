"""The quality report: what it says of a raster, the check one scale up, and the page that needs nothing besides."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from rasters import Pair, make

from ssdiff.assessment import assess
from ssdiff.errors import Cancelled, InputError
from ssdiff.job import AssessJob, FuseJob
from ssdiff.model import adapter
from ssdiff.model.weights import load as load_weights
from ssdiff.pipeline import fuse
from ssdiff.report import comparison
from ssdiff.resources import ADAPTERS, WEIGHTS
from ssdiff.sensors import sensor


def quiet(*_: object) -> None:
    pass


def fused(folder: Path, pair: Pair, method: str = "gsa", **more: Any) -> Path:
    out = folder / f"{method}.tif"
    given = {
        "pan": str(pair.pan),
        "ms": [str(path) for path in pair.ms],
        "output": str(out),
        "method": method,
    }
    fuse(FuseJob.from_args({**given, **more}), quiet, quiet, lambda: False)
    return out


def report(pair: Pair, out: Path, **more: Any) -> dict[str, Any]:
    given = {"fused": str(out), "pan": str(pair.pan), "ms": [str(path) for path in pair.ms], **more}
    found = assess(AssessJob.from_args(given), quiet, quiet, lambda: False)
    json.dumps(found, allow_nan=False)
    return found


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> Pair:
    return make(tmp_path_factory.mktemp("pair"), ms_shape=(64, 72))


def test_a_result_that_keeps_the_colours_departs_little_and_a_brightened_one_by_what_it_was_brightened(
    pair: Pair, tmp_path: Path
) -> None:
    out = fused(tmp_path, pair)
    kept = report(pair, out)
    assert kept["departure"]["mean"] < 2.0
    assert all(abs(row["shift"]) < 0.5 for row in kept["radiometry"])
    with rasterio.open(out) as file:
        data, profile = file.read(), file.profile
    with rasterio.open(tmp_path / "bright.tif", "w", **{**profile, "dtype": "uint16"}) as file:
        file.write(np.rint(data * 1.1).astype(np.uint16))
    bright = report(pair, tmp_path / "bright.tif")
    assert all(row["shift"] == pytest.approx(10.0, abs=0.6) for row in bright["radiometry"])
    assert bright["departure"]["mean"] == pytest.approx(10.0, abs=0.6)
    for entry in bright["spectra"]:
        assert np.array(entry["after"]) == pytest.approx(1.1 * np.array(entry["before"]), rel=0.03)


def test_histograms_are_shares_of_the_pixels(pair: Pair, tmp_path: Path) -> None:
    for entry in report(pair, fused(tmp_path, pair))["histograms"]:
        assert entry["low"] < entry["high"]
        for key in ("before", "after"):
            assert 0.9 < sum(entry[key]) <= 1.0 + 1e-4


def test_the_check_runs_the_method_and_the_classical_ones_one_scale_down(pair: Pair, tmp_path: Path) -> None:
    check = report(pair, fused(tmp_path, pair), compare=True)["comparison"]
    rows = {row["method"]: row for row in check["methods"]}
    assert set(rows) == {"exp", "brovey", "gsa", "bt-h", "mtf-glp-fs", "bdsd-pc"}
    assert [name for name, row in rows.items() if row["used"]] == ["gsa"]
    assert (check["width"], check["height"]) == (72, 64)
    assert check["ratio"] == 4
    assert all(row["sam"] >= 0 and 0 < row["q2n"] <= 1 for row in rows.values())


def test_the_check_runs_ssdiff_with_the_adapter_that_the_raster_was_made_with(
    pair: Pair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran = []

    def noted(args: dict[str, Any], cancelled: comparison.Stop) -> None:
        ran.append(args)
        _fuse(args, cancelled)

    _fuse = comparison._fuse
    monkeypatch.setattr(comparison, "_fuse", noted)
    preset = sensor("qb")
    own, shipped = (ADAPTERS / f"{sensor(name).adapter}.safetensors" for name in ("qb", "gf2"))
    base, other = load_weights(WEIGHTS / "vhr4.safetensors"), tmp_path / "other.safetensors"
    found = adapter.load(own, base)
    adapter.save(other, found, {**found.meta, "sensor": "a scene"})
    for given, used in (
        ({}, str(own)),
        ({"adapter": str(shipped)}, str(shipped)),
        ({"adapter": "none"}, "none"),
        ({"adapter": str(other)}, None),
    ):
        out = fused(tmp_path, pair, "ssdiff", sensor=preset.name, overwrite=True, **given)
        check = report(pair, out, sensor=preset.name, compare=True)["comparison"]
        asked = [args["adapter"] for args in ran if args["method"] == "ssdiff"]
        assert asked == ([] if used is None else [used])
        if used is None:
            assert any("adapted model" in note and "SSDiff is left out" in note for note in check["notes"])
            again = report(pair, out, sensor=preset.name, compare=True, adapter=str(other))["comparison"]
            assert again["methods"][0]["used"]
        ran.clear()


def test_the_check_takes_a_piece_of_a_large_scene(
    pair: Pair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ssdiff.report.comparison.SIDE", 48)
    check = report(pair, fused(tmp_path, pair), compare=True)["comparison"]
    assert (check["width"], check["height"]) == (48, 48)
    assert len(check["methods"]) == 6


def test_a_scene_too_small_for_the_check_is_assessed_without(tmp_path: Path) -> None:
    small = make(tmp_path / "small", ms_shape=(20, 20))
    assert report(small, fused(tmp_path, small), compare=True)["comparison"] is None


class _Addresses(HTMLParser):
    """Collects every address in a page, and the ids of its pictures."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.pictures: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.found += [given[key] or "" for key in ("src", "href", "srcset", "data") if key in given]
        if tag == "img" and given.get("id"):
            self.pictures.append(given["id"] or "")


def test_the_page_holds_all_that_it_shows(pair: Pair, tmp_path: Path) -> None:
    page = tmp_path / "report.html"
    found = report(pair, fused(tmp_path, pair), compare=True, html=str(page))
    text = page.read_text(encoding="utf-8")
    seen = _Addresses()
    seen.feed(text)
    assert all(address.startswith("data:image/png;base64,") for address in seen.found)
    assert "url(" not in text and "@import" not in text and "<link" not in text
    assert len(found["crops"]) == 3
    wanted = {f"{key}-{n}" for n in (1, 2, 3) for key in ("before", "after")}
    assert wanted | {"overview", "departure"} <= set(seen.pictures)
    assert f"{found['figures']['hqnr']:.3f}" in text
    assert "gsa.tif" in text and "SAM" in text
    assert not list(tmp_path.glob("*.part"))


def test_names_from_files_do_not_become_markup(pair: Pair, tmp_path: Path) -> None:
    out = fused(tmp_path, pair)
    with rasterio.open(out, "r+") as file:
        file.update_tags(SSDIFF_NOTE="<script>alert(1)</script>")
    page = tmp_path / "report.html"
    report(pair, out, html=str(page))
    assert not re.search(r"<script", page.read_text(encoding="utf-8"))


def test_the_uncertainty_is_reported_in_the_results_units(pair: Pair, tmp_path: Path) -> None:
    out = fused(tmp_path, pair)
    with rasterio.open(out) as file:
        profile, shape = file.profile, (file.count, file.height, file.width)
    profile.update(dtype="float32", nodata=None, predictor=3)
    with rasterio.open(tmp_path / "spread.tif", "w", **profile) as file:
        file.write(np.full(shape, 25.0, np.float32))
    page = tmp_path / "report.html"
    spread = report(pair, out, uncertainty=str(tmp_path / "spread.tif"), html=str(page))["uncertainty"]
    assert all(row["median"] == row["p95"] == 25 for row in spread["bands"])
    assert "id=uncertainty" in page.read_text(encoding="utf-8")
    with pytest.raises(InputError, match="uncertainty"):
        report(pair, out, uncertainty=str(pair.pan))


def test_a_page_of_a_scene_with_holes_is_whole(tmp_path: Path) -> None:
    holed = make(tmp_path / "pair", ms_shape=(64, 64), nodata=0, hole=(slice(0, 30), slice(0, 64)))
    found = report(holed, fused(tmp_path, holed, "exp"), html=str(tmp_path / "report.html"))
    assert found["departure"]["mean"] is not None
    assert all(row["before"] > 1000 for row in found["radiometry"])
    assert all(crop["row"] + crop["height"] > 110 for crop in found["crops"])


def test_an_assessment_stops_when_it_is_cancelled(pair: Pair, tmp_path: Path) -> None:
    out, page = fused(tmp_path, pair), tmp_path / "report.html"
    given = {
        "fused": str(out),
        "pan": str(pair.pan),
        "ms": [str(pair.ms[0])],
        "html": str(page),
        "compare": True,
    }
    with pytest.raises(Cancelled):
        assess(AssessJob.from_args(given), quiet, quiet, lambda: True)
    assert not page.exists()
