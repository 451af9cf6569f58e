"""The locks and the plans of pip's runs that are made of them."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from ssdiff_qgis.engine.builds import build_named
from ssdiff_qgis.engine.plan import fingerprint, plan_for
from ssdiff_qgis.engine.target import Target, this_machine

LOCKS = Path(__file__).resolve().parents[2] / "backend" / "locks"


def test_every_package_of_the_default_index_is_held_to_its_hash() -> None:
    for name in ("packages.txt", "torch.txt", "pip.txt"):
        text = (LOCKS / name).read_text()
        entries = [
            entry for entry in text.replace("\\\n", " ").splitlines() if entry and not entry.startswith("#")
        ]
        assert entries and all("==" in entry and "--hash=sha256:" in entry for entry in entries)
        assert "://" not in text


def test_the_locks_pin_what_the_requirements_pin() -> None:
    locks = (LOCKS / "packages.txt").read_text() + (LOCKS / "torch.txt").read_text()
    for line in (LOCKS.parent / "requirements.txt").read_text().splitlines():
        if line and not line.startswith("#"):
            assert f"{line.split(';')[0].strip()} " in locks, "run tools/lock.py"


@pytest.mark.parametrize(
    ("name", "key", "tag", "torch", "hashed"),
    [
        ("linux-x86_64", "cpu", "cp311", "torch==2.13.0+cpu ", True),
        ("linux-x86_64", "cpu", "cp310", "torch==2.13.0+cpu\n", False),
        ("linux-x86_64", "cu130", "cp312", "torch==2.13.0 ", True),
        ("linux-x86_64", "cu126", "cp312", "torch==2.13.0+cu126\n", False),
        ("windows-x86_64", "cpu", "cp312", "torch==2.13.0 ", True),
        ("windows-x86_64", "cu126", "cp312", "torch==2.13.0+cu126 ", True),
        ("macos-arm64", "mps", "cp312", "torch==2.13.0 ", True),
    ],
)
def test_torch_is_pinned_for_each_machine(name: str, key: str, tag: str, torch: str, hashed: bool) -> None:
    target = Target(*name.split("-"))
    build = build_named(target, key)
    assert build is not None
    step = plan_for(LOCKS, target, build, tag).steps[-1]
    assert torch in step.requirements
    assert ("--require-hashes" in step.arguments) == hashed == ("--hash=sha256:" in step.requirements)
    assert ("--extra-index-url" in step.arguments) == bool(build.local)


def test_offline_no_step_asks_any_server(tmp_path: Path) -> None:
    build = build_named(this_machine(), "cpu")
    assert build is not None
    for step in plan_for(LOCKS, this_machine(), build, "cp311", tmp_path).steps:
        assert "--no-index" in step.arguments and "--extra-index-url" not in step.arguments


def test_other_pins_are_another_fingerprint(tmp_path: Path) -> None:
    shutil.copytree(LOCKS, tmp_path / "locks")
    before = fingerprint(tmp_path / "locks", "cpu")
    assert before == fingerprint(LOCKS, "cpu") != fingerprint(LOCKS, "cu130")
    wheels = json.loads((tmp_path / "locks" / "wheels.json").read_text())
    wheels["2.13.0+cpu"]["cp311-linux-x86_64"] = "0" * 64
    (tmp_path / "locks" / "wheels.json").write_text(json.dumps(wheels))
    assert fingerprint(tmp_path / "locks", "cpu") != before
