"""Which engine fits which machine: tables of systems, drivers and Pythons, most of which no test runs on."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from ssdiff_qgis.engine.bases import Base, candidates, judge, own_python, probe
from ssdiff_qgis.engine.builds import build_named, builds, cuda_key, why_no_cuda
from ssdiff_qgis.engine.gpu import Gpu, best, find_gpu, parse_cards, parse_kernel
from ssdiff_qgis.engine.target import Target, numbers, this_machine, unfit

LINUX = Target("linux", "x86_64", (2, 36))
WINDOWS = Target("windows", "x86_64")
APPLE = Target("macos", "arm64", (15, 1))
INTEL_MAC = Target("macos", "x86_64", (15, 1))


@pytest.mark.parametrize(
    ("platform", "machine", "release", "name"),
    [
        ("linux", "x86_64", "2.36", "linux-x86_64"),
        ("linux", "aarch64", "2.31", "linux-arm64"),
        ("win32", "AMD64", "", "windows-x86_64"),
        ("darwin", "arm64", "14.2", "macos-arm64"),
        ("darwin", "x86_64", "13.6", "macos-x86_64"),
    ],
)
def test_machines_have_one_name_whatever_their_systems_call_them(
    platform: str, machine: str, release: str, name: str
) -> None:
    assert Target.of(platform, machine, release).name == name


@pytest.mark.parametrize(
    ("target", "said"),
    [
        (INTEL_MAC, "Intel"),
        (Target("macos", "arm64", (13, 6)), "macOS 14"),
        (Target("linux", "x86_64", (2, 17)), "glibc 2.28"),
        (Target("windows", "arm64"), "Windows"),
        (Target("freebsd", "x86_64"), "freebsd-x86_64"),
        (LINUX, ""),
        (WINDOWS, ""),
        (APPLE, ""),
    ],
)
def test_a_machine_without_pytorch_is_told_so_in_one_sentence(target: Target, said: str) -> None:
    text = unfit(target)
    assert said in text and bool(text) == bool(said)
    assert text.count(".") - text.count("2.28") <= 1


def test_an_intel_mac_keeps_the_classical_methods() -> None:
    assert [build.key for build in builds(INTEL_MAC)] == ["classical"]
    assert "classical methods can" in unfit(INTEL_MAC)
    assert builds(Target("macos", "x86_64", (12, 7))) == []


@pytest.mark.parametrize(
    ("target", "gpu", "keys"),
    [
        (LINUX, None, ["cpu", "classical"]),
        (WINDOWS, None, ["cpu", "classical"]),
        (APPLE, None, ["mps", "classical"]),
        (LINUX, Gpu("RTX 4090", (580, 82), (8, 9)), ["cu130", "cpu", "classical"]),
        (WINDOWS, Gpu("RTX 3060", (560, 94), (8, 6)), ["cu126", "cpu", "classical"]),
        (LINUX, Gpu("GTX 1080", (580, 82), (6, 1)), ["cu126", "cpu", "classical"]),
        (LINUX, Gpu("RTX 5090", (570, 86), (12, 0)), ["cpu", "classical"]),
        (WINDOWS, Gpu("RTX 2080", (516, 94), (7, 5)), ["cpu", "classical"]),
        (LINUX, Gpu("GTX 780", (470, 256), (3, 5)), ["cpu", "classical"]),
        (Target("linux", "arm64", (2, 36)), Gpu("GH200", (550, 90), (9, 0)), ["cpu", "classical"]),
    ],
)
def test_cuda_is_offered_by_what_driver_and_card_say(
    target: Target, gpu: Gpu | None, keys: list[str]
) -> None:
    assert [build.key for build in builds(target, gpu)] == keys


def test_a_card_that_is_not_used_gets_its_reason() -> None:
    assert "580" in why_no_cuda(LINUX, Gpu("RTX 5090", (570, 86), (12, 0)))
    assert "516.94" in why_no_cuda(WINDOWS, Gpu("RTX 2080", (516, 94), (7, 5)))
    assert "too old for PyTorch" in why_no_cuda(LINUX, Gpu("GTX 780", (470, 256), (3, 5)))
    assert why_no_cuda(LINUX, None) == why_no_cuda(LINUX, Gpu("RTX 4090", (580, 82), (8, 9))) == ""


def test_each_cuda_build_comes_from_the_index_that_has_it() -> None:
    def index(target: Target, key: str) -> str:
        build = build_named(target, key)
        assert build is not None
        return build.index.rpartition("/")[2]

    assert [index(LINUX, key) for key in ("cpu", "cu130", "cu126")] == ["cpu", "", "cu126"]
    assert [index(WINDOWS, key) for key in ("cpu", "cu130", "cu126")] == ["", "cu130", "cu126"]
    assert index(APPLE, "mps") == ""


def test_a_driver_of_unknown_capability_still_decides() -> None:
    assert cuda_key(LINUX, Gpu("", (580, 65, 6))) == "cu130"
    assert cuda_key(LINUX, Gpu("", (535, 183))) == "cu126"


def test_nvidia_smi_is_read_with_and_without_the_capability() -> None:
    cards = parse_cards("NVIDIA T400, 535.183.01, 1872, 7.5\nNVIDIA RTX A6000, 535.183.01, 49140, 8.6\n\n")
    assert best(cards) == Gpu("NVIDIA RTX A6000", (535, 183, 1), (8, 6), 49140)
    assert parse_cards("Quadro K600, 340.108, 1024\n") == [Gpu("Quadro K600", (340, 108), (), 1024)]
    assert parse_cards("Failed to initialize NVML: Driver/library version mismatch\n") == []
    assert best([]) is None


def test_the_kernel_knows_the_driver_too() -> None:
    note = "NVRM version: NVIDIA UNIX x86_64 Kernel Module  535.183.01  Sun May 12 19:39:15 UTC 2024\nGCC\n"
    assert parse_kernel(note) == Gpu("", (535, 183, 1))
    assert parse_kernel("nothing") is None


def test_an_nvidia_smi_that_fails_is_no_card(tmp_path: Path) -> None:
    program = tmp_path / "nvidia-smi"
    program.write_text("#!/bin/sh\necho 'Unable to talk to the driver'\nexit 9\n")
    program.chmod(0o755)
    assert find_gpu({"PATH": str(tmp_path)}) is None
    program.write_text("#!/bin/sh\necho 'NVIDIA RTX A2000, 580.65.06, 12282, 8.6'\n")
    assert find_gpu({"PATH": str(tmp_path)}) == Gpu("NVIDIA RTX A2000", (580, 65, 6), (8, 6), 12282)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("580.82.07", (580, 82, 7)), ("2.36", (2, 36)), ("3.13t", (3, 13)), ("", ()), ("N/A", ())],
)
def test_versions_are_compared_as_numbers(text: str, expected: tuple[int, ...]) -> None:
    assert numbers(text) == expected


# Pythons


def test_qgis_own_python_is_found_from_the_prefix_and_never_from_the_executable() -> None:
    assert own_python(WINDOWS, r"C:\OSGeo4W\apps\Python312")[0] == r"C:\OSGeo4W\apps\Python312\python.exe"
    mac = own_python(APPLE, "/Applications/QGIS.app/Contents/MacOS")
    assert mac[-1] == "/Applications/QGIS.app/Contents/MacOS/bin/python3"
    assert own_python(LINUX, "/usr")[-1] == "/usr/bin/python3"


def test_windows_looks_into_registry_and_launcher_after_qgis_own() -> None:
    programs = {"py": r"C:\Windows\py.exe", "python": r"C:\Python311\python.exe"}
    found = candidates(
        WINDOWS, r"C:\QGIS\apps\Python39", which=programs.get, registered=[r"C:\Python312\python.exe"]
    )
    assert found[0] == (r"C:\QGIS\apps\Python39\python.exe",)
    assert found.index((r"C:\Python312\python.exe",)) < found.index((r"C:\Windows\py.exe", "-3.12"))
    assert found[-1] == (r"C:\Python311\python.exe",)


def test_macos_looks_where_python_org_and_homebrew_install() -> None:
    found = candidates(APPLE, "/Applications/QGIS.app/Contents/MacOS", which=lambda name: None)
    assert ("/Library/Frameworks/Python.framework/Versions/3.12/bin/python3",) in found
    assert next(command[0] for command in found if "homebrew" in command[0]).endswith("/bin/python3.12")


def test_each_python_is_tried_once() -> None:
    found = candidates(LINUX, "/usr", which=lambda name: "/usr/bin/python3")
    assert len(found) == len(set(found))


GOOD = {"version": [3, 11, 2], "machine": "x86_64", "bits": 64, "name": "cpython", "lacks": [], "free": False}


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({}, ""),
        ({"version": [3, 9, 5]}, "3.10 or later"),
        ({"version": [3, 16, 0]}, "no packages yet"),
        ({"bits": 32}, "64-bit"),
        ({"machine": "aarch64"}, "64-bit"),
        ({"name": "pypy"}, "CPython"),
        ({"version": [3, 13, 1], "free": True}, "CPython"),
        ({"lacks": ["ensurepip"]}, "python3-venv"),
        ({"lacks": ["ssl"]}, "ssl"),
    ],
)
def test_a_python_that_does_not_serve_is_refused_with_the_reason(
    change: dict[str, object], said: str
) -> None:
    reason = judge({**GOOD, **change}, LINUX)
    assert said in reason and bool(reason) == bool(said)


def test_a_python_is_started_and_asked(tmp_path: Path) -> None:
    here = probe((sys.executable,), this_machine(), {})
    assert here.fault == "" and here.version == sys.version_info[:3]
    assert here.tag == f"cp3{sys.version_info[1]}"
    broken = tmp_path / "python"
    broken.write_text("#!/bin/sh\nexit 3\n")
    broken.chmod(0o755)
    assert "does not start" in probe((str(broken),), LINUX, {}).fault
    assert probe((str(tmp_path / "none"),), LINUX, {}) == Base(
        (str(tmp_path / "none"),), fault="it does not exist"
    )
