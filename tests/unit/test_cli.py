"""The command line does its jobs, and leaves nothing half done."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
import rasterio
from pairs import BACKEND, RUN, pair, ssdiff

from ssdiff.cli import main


def fused(path: Path) -> np.ndarray:
    with rasterio.open(path) as raster:
        return np.asarray(raster.read())


def test_help_loads_neither_torch_nor_rasterio_nor_numpy_and_is_quick() -> None:
    code = (
        f"import sys, time; sys.path.insert(0, {str(BACKEND)!r}); "
        "start = time.perf_counter(); import ssdiff.cli; "
        "took = time.perf_counter() - start; "
        "print(took, [name for name in ('torch', 'rasterio', 'numpy') if name in sys.modules])"
    )
    runs = [
        subprocess.run([sys.executable, "-I", "-c", code], capture_output=True, text=True).stdout
        for _ in range(3)
    ]
    assert all(run.strip().endswith("[]") for run in runs)
    assert min(float(run.split()[0]) for run in runs) < 0.15


def test_a_classical_method_never_loads_torch(tmp_path: Path) -> None:
    pan, ms = pair(tmp_path / "in")
    code = (
        f"import sys; sys.path.insert(0, {str(BACKEND)!r}); from ssdiff.cli import main; "
        f"status = main(['fuse', '--pan', {str(pan)!r}, '--ms', {str(ms)!r}, "
        f"'-o', {str(tmp_path / 'o.tif')!r}, '--method', 'brovey']); "
        "sys.exit(9 if 'torch' in sys.modules else status)"
    )
    assert subprocess.run([sys.executable, "-I", "-c", code], capture_output=True).returncode == 0


@pytest.mark.parametrize("method", ["exp", "brovey", "gsa", "bt-h", "mtf-glp-fs", "bdsd-pc"])
def test_every_classical_method_writes_the_fused_raster(method: str, tmp_path: Path) -> None:
    pan, ms = pair(tmp_path / "in")
    out = tmp_path / "out.tif"
    assert main(["fuse", "--pan", str(pan), "--ms", str(ms), "-o", str(out), "--method", method]) == 0
    with rasterio.open(out) as raster, rasterio.open(pan) as high:
        assert raster.shape == high.shape and raster.transform == high.transform and raster.crs == high.crs
        assert raster.count == 4 and raster.dtypes[0] == "uint16"
        assert raster.tags()["SSDIFF_METHOD"] == method and raster.tags()["SSDIFF_VERSION"]


def test_the_report_is_json_alone_on_stdout(tmp_path: Path) -> None:
    pan, ms = pair(tmp_path / "in")
    ended = ssdiff("fuse", "--pan", pan, "--ms", ms, "-o", tmp_path / "o.tif", "--method", "exp", "--json")
    report = json.loads(ended.stdout)
    assert ended.returncode == 0 and ended.stderr == ""
    assert report["width"] == 96 and report["bands"] == 4 and report["dtype"] == "uint16"
    assert report["output"] == str(tmp_path / "o.tif")


def test_an_extent_with_negative_numbers_is_that_piece_of_the_whole(tmp_path: Path) -> None:
    pan, ms = pair(tmp_path / "in", origin=(-50.0, 20.0))
    line = ["fuse", "--pan", str(pan), "--ms", str(ms), "--method", "gsa", "-o"]
    assert main([*line, str(tmp_path / "whole.tif")]) == 0
    assert main([*line, str(tmp_path / "part.tif"), "--extent", "-40.5,-30,-9.5,-10"]) == 0
    with rasterio.open(tmp_path / "part.tif") as part:
        assert part.bounds == (-41, -30, -9, -10)
    whole, part = fused(tmp_path / "whole.tif"), fused(tmp_path / "part.tif")
    assert np.array_equal(whole[:, 30:50, 9:41], part)


def test_bands_come_out_in_the_order_they_were_named(tmp_path: Path) -> None:
    pan, ms = pair(tmp_path / "in")
    line = ["fuse", "--pan", str(pan), "--ms", str(ms), "--method", "exp", "-o"]
    assert main([*line, str(tmp_path / "all.tif")]) == 0
    assert main([*line, str(tmp_path / "two.tif"), "--bands", "3,1"]) == 0
    whole, two = fused(tmp_path / "all.tif"), fused(tmp_path / "two.tif")
    assert two.shape[0] == 2 and np.array_equal(two, whole[[2, 0]])


def test_files_of_one_band_each_are_stacked_in_their_order(tmp_path: Path) -> None:
    pan, ms = pair(tmp_path / "in")
    singles = []
    with rasterio.open(ms) as source:
        for band in range(4):
            path = tmp_path / f"b{band}.tif"
            with rasterio.open(path, "w", **{**source.profile, "count": 1}) as target:
                target.write(source.read([band + 1]))
            singles.append(str(path))
    assert (
        main(["fuse", "--pan", str(pan), "--ms", str(ms), "-o", str(tmp_path / "a.tif"), "--method", "exp"])
        == 0
    )
    assert (
        main(["fuse", "--pan", str(pan), "--ms", *singles, "-o", str(tmp_path / "b.tif"), "--method", "exp"])
        == 0
    )
    assert np.array_equal(fused(tmp_path / "a.tif"), fused(tmp_path / "b.tif"))


def test_overwrite_replaces_and_a_failure_keeps_the_old_result(tmp_path: Path) -> None:
    pan, ms = pair(tmp_path / "in")
    out = tmp_path / "out.tif"
    out.write_bytes(b"old")
    line = ["fuse", "--pan", str(pan), "--ms", str(ms), "-o", str(out), "--method", "exp"]
    assert main(line) == 2 and out.read_bytes() == b"old"
    assert main([*line, "--overwrite", "--extent", "1,1,2,2"]) == 2 and out.read_bytes() == b"old"
    assert main([*line, "--overwrite"]) == 0 and fused(out).shape == (4, 96, 96)


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_with_status_3_and_leaves_nothing(
    number: int, tmp_path: Path, big: tuple[Path, Path]
) -> None:
    out = tmp_path / "out.tif"
    line = [*RUN, "fuse", "--pan", str(big[0]), "--ms", str(big[1]), "-o", str(out), "--method", "mtf-glp-fs"]
    process = subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    deadline = time.monotonic() + 30
    while not list(tmp_path.iterdir()) and time.monotonic() < deadline and process.poll() is None:
        time.sleep(0.02)
    assert list(tmp_path.iterdir()), "it never began to write"
    process.send_signal(number)
    sent = time.monotonic()
    _, said = process.communicate(timeout=20)
    assert process.returncode == 3 and said == "ssdiff: Cancelled.\n"
    assert time.monotonic() - sent < 5
    assert list(tmp_path.iterdir()) == []


def test_resume_keeps_strips_when_stopped_and_goes_on_from_them(
    tmp_path: Path, big: tuple[Path, Path]
) -> None:
    out = tmp_path / "out.tif"
    line = ["fuse", "--pan", str(big[0]), "--ms", str(big[1]), "--method", "gsa"]
    line += ["--extent", "500000,4598464,501200,4600000"]
    process = subprocess.Popen([*RUN, *line, "-o", str(out), "--resume"], stdout=subprocess.PIPE, text=True)
    deadline = time.monotonic() + 30
    while (
        not list(tmp_path.glob("*.strips/*.npz")) and time.monotonic() < deadline and process.poll() is None
    ):
        time.sleep(0.02)
    process.terminate()
    said, _ = process.communicate(timeout=20)
    assert process.returncode == 3 and not out.exists() and "finished strips stay" in said
    again = ssdiff(*line, "-o", out, "--resume")
    assert again.returncode == 0 and "Going on from" in again.stdout
    assert [path.name for path in tmp_path.iterdir()] == ["out.tif"]
    assert ssdiff(*line, "-o", tmp_path / "plain.tif").returncode == 0
    assert np.array_equal(fused(out), fused(tmp_path / "plain.tif"))


def test_wald_then_fuse_then_assess_gives_figures_against_the_reference(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pan, ms = pair(tmp_path / "in", size=512, origin=(500000.0, 4600000.0))
    sim = tmp_path / "sim"
    assert main(["simulate", "--pan", str(pan), "--ms", str(ms), "-o", str(sim)]) == 0
    assert sorted(path.name for path in sim.iterdir()) == ["ms.tif", "pan.tif", "reference.tif"]
    assert main(["simulate", "--pan", str(pan), "--ms", str(ms), "-o", str(sim)]) == 2
    low = ["--pan", str(sim / "pan.tif"), "--ms", str(sim / "ms.tif")]
    figures = {}
    capsys.readouterr()
    for method in ("exp", "mtf-glp-fs"):
        out, page = tmp_path / f"{method}.tif", tmp_path / f"{method}.html"
        assert main(["fuse", *low, "-o", str(out), "--method", method]) == 0
        capsys.readouterr()
        line = [
            "assess",
            str(out),
            *low,
            "--reference",
            str(sim / "reference.tif"),
            "--json",
            "--html",
            str(page),
        ]
        assert main(line) == 0
        figures[method] = json.loads(capsys.readouterr().out)["figures"]
        assert "SAM" in page.read_text() and "http" not in page.read_text()
    assert set(figures["exp"]) == {
        "sam",
        "ergas",
        "q2n",
        "scc",
        "psnr",
        "d_lambda",
        "d_lambda_k",
        "d_s",
        "qnr",
        "hqnr",
    }
    assert figures["mtf-glp-fs"]["ergas"] < 0.8 * figures["exp"]["ergas"]
    assert figures["mtf-glp-fs"]["q2n"] > figures["exp"]["q2n"]


def test_a_simulated_pair_lies_as_the_real_one_does(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pan, ms = pair(tmp_path / "in", size=256, ratio=2)
    assert main(["simulate", "--pan", str(pan), "--ms", str(ms), "-o", str(tmp_path / "sim")]) == 0
    capsys.readouterr()
    reports = []
    for high, low in ((pan, ms), (tmp_path / "sim" / "pan.tif", tmp_path / "sim" / "ms.tif")):
        assert main(["inspect", "--pan", str(high), "--ms", str(low), "--json"]) == 0
        reports.append(json.loads(capsys.readouterr().out))
    assert reports[0]["phase"] == pytest.approx(reports[1]["phase"], abs=1e-6)
    assert reports[0]["ratio"] == pytest.approx(reports[1]["ratio"])
    assert reports[1]["offset"] == pytest.approx([0, 0], abs=0.06)


def test_assess_refuses_a_raster_of_another_grid(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    pan, ms = pair(tmp_path / "in")
    assert main(["assess", str(ms), "--pan", str(pan), "--ms", str(ms)]) == 2
    assert "grid" in capfd.readouterr().err


def test_sensors_lists_all_presets(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["sensors"]) == 0
    text = capsys.readouterr().out
    assert all(name in text for name in ("wv3", "l89", "msi4"))
    assert main(["sensors", "--json"]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert sum(1 + len(preset["bundles"]) for preset in listed) == text.count("\n") - 1 > len(listed)


def test_doctor_does_a_real_denoising_step(capsys: pytest.CaptureFixture[str]) -> None:
    main(["doctor", "--device", "cpu", "--json"])
    findings = {finding["name"]: finding for finding in json.loads(capsys.readouterr().out)["findings"]}
    assert findings["network"]["ok"] and "denoising step" in findings["network"]["text"]
    assert findings["rasterio"]["ok"] and "GDAL" in findings["rasterio"]["text"]


def test_no_command_prints_the_help_and_fails(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    assert "fuse" in capsys.readouterr().out
