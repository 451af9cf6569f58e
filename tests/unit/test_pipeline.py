"""From job to raster: the network's place in it, provenance, warnings, and resources that end."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import rasterio
import rasterio.shutil
import torch
from pairs import ground, pair, write

from ssdiff import cost, ops
from ssdiff.block import Block
from ssdiff.device import Patient, set_threads
from ssdiff.errors import Cancelled, InputError, ResourceError, SSDiffError
from ssdiff.fusers import Fused
from ssdiff.model import Config, SSDiff
from ssdiff.model.weights import SCHEDULE, file_sha256, save
from ssdiff.opening import open_scene
from ssdiff.raster.output import Output
from ssdiff.resample.geometry import Geometry
from ssdiff.resources import ADAPTERS


@pytest.fixture(scope="module")
def weights(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A network of four bands that has learnt nothing, but whose every parameter counts."""
    torch.manual_seed(1)
    net = SSDiff(Config.product(4))
    with torch.no_grad():
        for parameter in net.parameters():
            parameter.add_(0.03 * torch.randn_like(parameter))
    meta = {
        "name": "untrained",
        "bands": ["blue", "green", "red", "nir"],
        "ratio": 4,
        "phase": 1.5,
        "lms": "cubic B-spline",
        "window": 64,
        "scale": "percentiles",
        "residual_std": [0.02] * 4,
        "sensors": ["msi4"],
        "schedule": SCHEDULE,
        "manifest": "",
    }
    path = tmp_path_factory.mktemp("weights") / "untrained.safetensors"
    save(path, net, meta)
    return path


class Run:
    """Runs one job in this process and keeps what it says."""

    def __init__(self, op: str, **args: Any) -> None:
        self.progress: list[tuple[float, str]] = []
        self.log: list[tuple[str, str]] = []
        plain = {key: str(value) if isinstance(value, Path) else value for key, value in args.items()}
        job = ops.read(op, plain)
        self.report = ops.run(
            job,
            lambda fraction, stage, eta: self.progress.append((fraction, stage)),
            lambda level, text: self.log.append((level, text)),
            lambda: False,
        )


def read(path: Path) -> np.ndarray:
    with rasterio.open(path) as raster:
        return np.asarray(raster.read())


def test_ssdiff_writes_what_made_the_raster_into_it(tmp_path: Path, weights: Path) -> None:
    pan, ms = pair(tmp_path / "in", size=128)
    out, spread = tmp_path / "out.tif", tmp_path / "spread.tif"
    run = Run("fuse", pan=pan, ms=str(ms), output=out, weights=weights, seed=5, samples=2, uncertainty=spread)
    with rasterio.open(out) as raster, rasterio.open(spread) as deviation:
        tags = raster.tags()
        assert raster.dtypes[0] == "uint16" and deviation.dtypes[0] == "float32"
        assert np.nanmax(deviation.read()) > 0
    figures = {"MODEL": "untrained", "SEED": "5", "SENSOR": "msi4", "STEPS": "1", "SAMPLES": "2"}
    assert {key: tags[f"SSDIFF_{key}"] for key in figures} == figures and "AI-enhanced" in tags["SSDIFF_NOTE"]
    assert tags["SSDIFF_WEIGHTS_SHA256"] == run.report["weights"]["sha256"] == file_sha256(weights)
    assert not any(str(tmp_path) in value for value in tags.values())
    fractions = [fraction for fraction, _ in run.progress]
    assert fractions == sorted(fractions) and fractions[-1] == 1.0


def test_weights_of_other_bands_or_ratio_are_refused(tmp_path: Path, weights: Path) -> None:
    for number, change in enumerate(({"bands": 3}, {"ratio": 2})):
        pan, ms = pair(tmp_path / str(number), **change)
        with pytest.raises(InputError, match="model") as caught:
            Run("fuse", pan=pan, ms=str(ms), output=tmp_path / "o.tif", weights=weights)
        assert "classical" in str(caught.value)
    assert not (tmp_path / "o.tif").exists()


def test_a_file_that_is_no_weights_file_is_refused(tmp_path: Path) -> None:
    pan, ms = pair(tmp_path / "in")
    for content in (b"", b"PK\x03\x04" + bytes(50), (10).to_bytes(8, "little") + b'{"a": [1]}'):
        (tmp_path / "w.safetensors").write_bytes(content)
        with pytest.raises(InputError, match="weights"):
            Run("fuse", pan=pan, ms=str(ms), output=tmp_path / "o.tif", weights=tmp_path / "w.safetensors")


def test_rasters_of_other_dates_get_a_warning_in_log_and_report(tmp_path: Path) -> None:
    pan, ms = pair(tmp_path / "in", size=256)
    other = write(tmp_path / "other.tif", (ground((256, 256), 9) * 2000).astype("uint16")[None])
    run = Run("fuse", pan=other, ms=str(ms), output=tmp_path / "o.tif", method="exp")
    assert any(level == "warning" and "hardly agree" in text for level, text in run.log)
    assert "hardly agree" in run.report["warnings"][0] and run.report["correlation"] < 0.5
    assert Run("fuse", pan=pan, ms=str(ms), output=tmp_path / "p.tif", method="exp").report["warnings"] == []
    looked = Run("inspect", pan=other, ms=str(ms), method="exp").report
    assert [problem["code"] for problem in looked["problems"]] == ["low-correlation"]


def test_a_sensor_that_the_model_does_not_know_is_offered_to_be_adapted_to(
    tmp_path: Path, weights: Path
) -> None:
    def offered(size: int, **more: Any) -> bool:
        pan, ms = pair(tmp_path / str(size), size=size)
        found = Run("inspect", pan=pan, ms=str(ms), weights=weights, **more).report["problems"]
        return "unknown-to-model" in [entry["code"] for entry in found if entry["level"] == "info"]

    assert offered(512)
    assert not offered(512, sensor="qb"), "a sensor that is known"
    assert not offered(512, method="gsa"), "a method without a model"
    assert not offered(256), "a scene too small to learn from"


def test_an_adapter_of_another_sensor_is_taken_with_a_warning(tmp_path: Path) -> None:
    pan, ms = pair(tmp_path, size=128)
    adapter = ADAPTERS / "qb.safetensors"

    def told(**more: Any) -> list[str]:
        found = Run("inspect", pan=pan, ms=str(ms), method="ssdiff", **more).report
        assert found["adapter"] == "qb"
        return [entry["message"] for entry in found["problems"] if entry["code"] == "adapter-sensor"]

    text = "The adapter qb.safetensors was made for QuickBird, the scene is taken for GaoFen-2."
    assert told(sensor="gf2", adapter=adapter) == [text]
    assert told(sensor="qb", adapter=adapter) == told(sensor="qb") == []
    assert told(sensor="msi4", adapter=adapter) == [], "the scene's sensor is not known"
    fused = Run("fuse", pan=pan, ms=str(ms), output=tmp_path / "o.tif", sensor="gf2", adapter=adapter).report
    assert fused["warnings"] == [f"{text} Compare the result with one without it."]


def test_bands_that_are_given_are_not_said_to_be_found(tmp_path: Path) -> None:
    pan, ms = pair(tmp_path, size=128)
    with rasterio.open(ms, "r+") as raster:
        raster.descriptions = ["Blue", "Green", "Red", "NIR"]
        raster.update_tags(satId="WV03")
    assert "by the band names" in Run("inspect", pan=pan, ms=str(ms)).report["sensor"]["why"]
    why = Run("inspect", pan=pan, ms=str(ms), bands=[1, 2, 3, 4]).report["sensor"]["why"]
    assert "WorldView-3" in why and why.endswith("Its bands are 1, 2, 3, 4, as chosen.")


def test_auto_is_ssdiff_where_a_model_fits_else_a_classical_method_with_the_reason(tmp_path: Path) -> None:
    for count in (5, 6):
        pan, ms = pair(tmp_path / str(count), size=128, bands=count)
        fused = Run("fuse", pan=pan, ms=str(ms), output=tmp_path / f"f{count}.tif", method="auto").report
        assert (fused["method"], fused["weights"], fused["consistency"]) == ("mtf-glp-fs", None, False)
        assert fused["warnings"][0].endswith("MTF-GLP-FS, a classical method, is used.")
        with rasterio.open(tmp_path / f"f{count}.tif") as made:
            assert made.tags()["SSDIFF_METHOD"] == "mtf-glp-fs"
        looked = Run("inspect", pan=pan, ms=str(ms), method="auto").report
        assert looked["method"] == "mtf-glp-fs"
        assert [(entry["level"], entry["code"]) for entry in looked["problems"]] == [("warning", "no-model")]
    pan, ms = pair(tmp_path / "4", size=128)
    looked = Run("inspect", pan=pan, ms=str(ms), method="auto").report
    assert looked["method"] == "ssdiff" and looked["problems"] == []


@pytest.mark.parametrize(
    ("sensor", "count", "bands", "weights", "taken"),
    [
        ("wv3", 4, None, "vhr4", [1, 2, 3, 4]),
        ("wv3", 3, None, "vhr3", [1, 2, 3]),
        ("wv3", 8, "5,3,2", "vhr3", [5, 3, 2]),
        ("wv2", 8, "2,3,5,7", "vhr4", [2, 3, 5, 7]),
        ("wv2", 8, None, "wv8", [1, 2, 3, 4, 5, 6, 7, 8]),
        ("qb", 4, "3,2,1", "vhr3", [3, 2, 1]),
        ("qb", 5, None, "vhr4", [1, 2, 3, 4]),
        ("pneo", 6, None, "vhr6", [6, 3, 2, 1, 5, 4]),
        ("pneo", 4, None, "vhr4", [3, 2, 1, 4]),
    ],
)
def test_a_named_sensor_is_taken_with_fewer_of_its_bands(
    tmp_path: Path, sensor: str, count: int, bands: str | None, weights: str, taken: list[int]
) -> None:
    pan, ms = pair(tmp_path, size=128, bands=count)
    asked = {} if bands is None else {"bands": [int(band) for band in bands.split(",")]}
    found = Run("inspect", pan=pan, ms=str(ms), sensor=sensor, **asked).report
    assert found["sensor"]["name"] == sensor and found["sensor"]["weights"] == weights
    assert found["bands"] == taken and len(found["sensor"]["bands"]) == len(taken)
    assert [entry for entry in found["problems"] if entry["level"] == "error"] == []


def test_the_estimate_counts_every_pass_through_the_network(tmp_path: Path) -> None:
    seconds = []
    for count in (4, 8):
        pan, ms = pair(tmp_path / str(count), size=128, bands=count)
        asked = {"pan": pan, "ms": str(ms), "sensor": "wv2", "samples": 64, "threads": 1}
        seconds.append(Run("inspect", **asked).report["estimate"]["seconds"])
    assert 2.5 < seconds[1] / seconds[0] < 3.1, "eight bands go through it in three groups"


def test_five_bands_of_eight_are_fused_by_a_classical_method_whole(tmp_path: Path) -> None:
    names = ["Coastal", "Blue", "Green", "Yellow", "Red", "Rededge", "NIR1", "NIR2"]
    pan, ms = pair(tmp_path, size=128, bands=8)
    with rasterio.open(ms, "r+") as raster:
        raster.descriptions = names
        raster.update_tags(satId="WV03")
    asked = {"pan": pan, "ms": str(ms), "output": tmp_path / "o.tif", "bands": [2, 3, 4, 5, 7]}
    made = Run("fuse", **asked, method="auto").report
    assert made["method"] == "mtf-glp-fs" and made["bands"] == 5
    for sensor, given in (("wv3", [2, 3, 5]), ("qb", [2, 3, 5])):
        with pytest.raises(
            InputError, match="By their names the bands 2, 3, 5 are not red, green, blue"
        ) as caught:
            Run("fuse", pan=pan, ms=str(ms), output=tmp_path / "p.tif", sensor=sensor, bands=given)
        assert caught.value.hint == "Give their positions in this order."
        made = Run(
            "fuse",
            pan=pan,
            ms=str(ms),
            output=tmp_path / f"{sensor}.tif",
            sensor=sensor,
            bands=given,
            method="gsa",
        )
        assert made.report["bands"] == 3, "a classical method takes any bands"
    found = Run("inspect", pan=pan, ms=str(ms), sensor="wv3", bands=[5, 3, 2]).report
    assert found["bands"] == [5, 3, 2] and found["sensor"]["weights"] == "vhr3"


def test_a_providers_metadata_beside_the_file_tell_sensor_and_bands(tmp_path: Path) -> None:
    pan, ms = pair(tmp_path, size=128, bands=4)
    groups = "".join(
        f"BEGIN_GROUP = BAND_{b}\n\tULLon = 1.0;\nEND_GROUP = BAND_{b}\n" for b in ("N", "R", "G", "B")
    )
    (tmp_path / "ms.IMD").write_text(
        f'bandId = "MS1";\n{groups}BEGIN_GROUP = IMAGE_1\n\tsatId = "WV03";\nEND_GROUP = IMAGE_1\nEND;\n'
    )
    found = Run("inspect", pan=pan, ms=str(ms)).report
    assert (found["sensor"]["name"], found["sensor"]["weights"]) == ("wv3", "vhr4")
    assert found["bands"] == [4, 3, 2, 1]


def test_bands_that_no_bundle_of_the_sensor_has_are_refused_with_those_that_it_has(tmp_path: Path) -> None:
    pan, ms = pair(tmp_path, size=128, bands=5)
    for given in ({}, {"bands": [1, 2, 3, 4, 5]}):
        with pytest.raises(InputError, match="WorldView-3 takes 8 bands") as caught:
            Run(
                "fuse", pan=pan, ms=str(ms), output=tmp_path / "o.tif", sensor="wv3", method="ssdiff", **given
            )
        assert "also taken with 4 bands (blue, green, red, nir1)" in caught.value.hint
        assert "also taken with 3 bands (red, green, blue)" in caught.value.hint


def test_auto_does_not_leave_out_what_only_ssdiff_gives_nor_fuse_a_single_band(tmp_path: Path) -> None:
    (_, six), (pan, one) = (pair(tmp_path / str(count), size=128, bands=count) for count in (6, 1))
    out = tmp_path / "o.tif"
    spread = {"uncertainty": tmp_path / "u.tif", "samples": 2}
    for ms, more in ((six, spread), (six, {"adapter": tmp_path / "a.safetensors"}), (one, {})):
        with pytest.raises(InputError) as caught:
            Run("fuse", pan=pan, ms=str(ms), output=out, method="auto", **more)
        assert caught.value.code == "no-model"
    looked = Run("inspect", pan=pan, ms=str(one), method="auto").report
    assert looked["method"] == "ssdiff"
    assert [(entry["level"], entry["code"]) for entry in looked["problems"]] == [("error", "no-model")]


def test_two_outputs_appear_together_or_not_at_all(
    tmp_path: Path, weights: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pan, ms = pair(tmp_path / "in", size=128)
    out, spread = tmp_path / "o.tif", tmp_path / "u.tif"
    out.write_bytes(b"old")
    complete = Output.complete

    def complete_in_the_way(self: Output) -> None:
        # Something takes the second one's place while the first is completed.
        spread.mkdir(exist_ok=True)
        complete(self)

    monkeypatch.setattr(Output, "complete", complete_in_the_way)
    asked = {"output": out, "uncertainty": spread, "samples": 2, "weights": weights, "overwrite": True}
    with pytest.raises(SSDiffError, match="Is a directory"):
        Run("fuse", pan=pan, ms=str(ms), **asked)
    assert out.read_bytes() == b"old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in", "o.tif", "u.tif"]


@pytest.mark.parametrize("op", ["fuse", "simulate", "inspect"])
def test_a_source_behind_a_vrt_is_never_replaced(tmp_path: Path, op: str) -> None:
    pan, ms = pair(tmp_path, size=128)
    stack = tmp_path / "stack.vrt"
    rasterio.shutil.copy(str(ms), str(stack), driver="VRT")
    before = ms.read_bytes()
    more = {"output": tmp_path, "overwrite": True} if op == "simulate" else {"output": ms, "method": "exp"}
    if op == "inspect":
        problems = Run(op, pan=pan, ms=str(stack), **more).report["problems"]
        assert "output-is-input" in [problem["code"] for problem in problems]
    else:
        with pytest.raises(InputError) as caught:
            Run(op, pan=pan, ms=str(stack), **{**more, "overwrite": True})
        assert caught.value.code == "output-is-input"
    assert ms.read_bytes() == before


def test_a_type_that_cuts_values_off_is_warned_of(tmp_path: Path) -> None:
    pan, ms = pair(tmp_path / "in", size=128)
    asked = {"pan": pan, "ms": str(ms), "method": "exp"}
    run = Run("fuse", **asked, output=tmp_path / "o.tif", dtype="uint8")
    assert run.report["dtype"] == "uint8" and "cuts off the rest" in run.report["warnings"][0]
    assert Run("fuse", **asked, output=tmp_path / "p.tif", dtype="float32").report["warnings"] == []


def test_content_that_lies_off_is_measured_told_and_corrected_on_request(tmp_path: Path) -> None:
    pan, ms = pair(tmp_path / "in", size=256)
    with rasterio.open(ms, "r+") as target:
        target.write(np.roll(target.read(), 1, axis=2))
    geo = Run("fuse", pan=pan, ms=str(ms), output=tmp_path / "geo.tif", method="exp").report
    assert geo["offset"] == pytest.approx([0, 1], abs=0.15) and "right of PAN's" in geo["warnings"][0]
    auto = Run("fuse", pan=pan, ms=str(ms), output=tmp_path / "auto.tif", method="exp", align="auto").report
    assert auto["offset"] == pytest.approx([0, 0], abs=0.15) and auto["warnings"] == []


def test_a_cancel_before_the_start_leaves_nothing(tmp_path: Path) -> None:
    pan, ms = pair(tmp_path / "in")
    args = {"pan": str(pan), "ms": str(ms), "output": str(tmp_path / "o.tif"), "method": "exp"}
    job = ops.read("fuse", args)
    calls = iter([False] + [True] * 100)
    with pytest.raises(Cancelled):
        ops.run(job, lambda *_: None, lambda *_: None, lambda: next(calls))
    assert [path.name for path in tmp_path.iterdir()] == ["in"]


def test_too_little_disk_is_told_before_any_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pan, ms = pair(tmp_path / "in")
    monkeypatch.setattr(cost.shutil, "disk_usage", lambda _: SimpleNamespace(free=1000))
    with pytest.raises(ResourceError, match="MB") as caught:
        Run("fuse", pan=pan, ms=str(ms), output=tmp_path / "o.tif", method="exp")
    assert caught.value.exit_status == 4 and caught.value.code == "disk-full"
    problems = Run("inspect", pan=pan, ms=str(ms), output=tmp_path / "o.tif", method="exp").report["problems"]
    assert [problem["code"] for problem in problems] == ["disk-full"]
    assert not (tmp_path / "o.tif").exists()


def test_the_uncertainty_is_counted_on_its_own_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pan, ms = pair(tmp_path / "in")
    other = tmp_path / "other"
    other.mkdir()
    asked = {
        "pan": str(pan), "ms": str(ms), "output": str(tmp_path / "o.tif"), "method": "ssdiff", "samples": 2,
        "uncertainty": str(other / "u.tif"),
    }  # fmt: skip
    job = ops.read("fuse", asked)
    scene, _ = open_scene(job)
    with scene:
        area = scene.window(None)
        need = cost.disk_bytes(job, scene, area)
        free = {tmp_path: need - 1, other: need - 1}
        monkeypatch.setattr(cost.shutil, "disk_usage", lambda folder: SimpleNamespace(free=free[folder]))
        with pytest.raises(ResourceError):
            cost.check_disk(job, scene, area)
        monkeypatch.setattr(cost, "_disk", lambda folder: int(folder == other))
        cost.check_disk(job, scene, area)
        free[other] = 10
        with pytest.raises(ResourceError, match="other"):
            cost.check_disk(job, scene, area)


class Full:
    """A fuser on a device whose memory holds ``room`` windows: a fault that no test can cause."""

    size, overlap, halo, phase = 8, 0, 0, None

    def __init__(self, device: str, room: int) -> None:
        self.device, self.room, self.batch, self.fits = device, room if device != "cpu" else 99, 8, 0

    def fit(self, blocks: Iterable[Block]) -> None:
        self.fits += len(list(blocks))

    def fuse(self, blocks: Sequence[Block]) -> Fused:
        assert self.fits
        if len(blocks) > self.room:
            raise RuntimeError("CUDA out of memory. Tried to allocate 2.00 GiB")
        return [block.lms * 2 for block in blocks]


def blocks(count: int) -> list[Block]:
    flat = [np.full((1, 8, 8), number, np.float32) for number in range(count)]
    geometry = Geometry.square(4, 1.5)
    return [Block((0, 0), f[0], f, np.ones((8, 8), bool), f[:, :2, :2], (0, 0), geometry) for f in flat]


@pytest.mark.parametrize(
    ("room", "words"), [(3, ["batches of 4", "batches of 2"]), (0, ["batches of 1", "CPU"])]
)
def test_a_full_gpu_gets_half_the_batch_then_the_cpu_takes_over(room: int, words: list[str]) -> None:
    said: list[tuple[str, str]] = []
    fuser = Patient(lambda device: Full(device, room), "cuda", lambda level, text: said.append((level, text)))
    fuser.fit_scene(lambda: blocks(2))
    results = fuser.fuse(blocks(8))
    assert [float(np.max(result)) for result in results] == [2.0 * number for number in range(8)]
    assert all(level == "warning" for level, _ in said)
    assert all(any(word in text for _, text in said) for word in words)
    assert fuser.device == ("cuda" if room else "cpu") and len(fuser.fuse(blocks(3))) == 3


def test_a_full_cpu_is_out_of_resources_and_other_errors_pass() -> None:
    class Broken(Full):
        def fuse(self, blocks: Sequence[Block]) -> Fused:
            raise RuntimeError("out of memory" if self.room else "shapes differ")

    for room, kind in ((99, ResourceError), (0, RuntimeError)):
        fuser = Patient(lambda device: Broken(device, 0), "cpu", lambda *_: None)
        fuser._fuser.room = room
        fuser.fit_scene(lambda: blocks(1))
        with pytest.raises(kind):
            fuser.fuse(blocks(2))


@pytest.mark.parametrize("error", [MemoryError(), OSError(28, "No space left on device")])
def test_memory_and_disk_that_ran_out_end_with_status_4(error: Exception) -> None:
    assert ops.in_words(error).exit_status == 4


def test_threads_of_one_job_do_not_stay_for_the_next() -> None:
    before = torch.get_num_threads()
    try:
        set_threads(1)
        assert torch.get_num_threads() == 1
        set_threads(None)
        assert torch.get_num_threads() >= 1
    finally:
        torch.set_num_threads(before)
