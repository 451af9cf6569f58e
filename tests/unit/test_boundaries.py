"""What may import what, read from the source; and that nothing in the repository is tied to one machine."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PLUGIN = ROOT / "ssdiff_qgis"
BACKEND = ROOT / "backend" / "ssdiff"
STANDARD = set(sys.stdlib_module_names)
CORE = {"torch", "numpy", "safetensors", "tqdm", "ssdiff"}
#: Parts of the backend that run on machines without GDAL.
PORTABLE = (
    "model",
    "diffusion",
    "training",
    "resample",
    "sensors.py",
    "guess.py",
    "quality/reference.py",
    "quality/noreference.py",
    "quality/q2n.py",
)


def sources(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*.py") if "__pycache__" not in path.parts)


def imported(path: Path) -> set[str]:
    """Every module that a file imports anywhere, relative imports resolved inside their package."""
    base = path.relative_to(BACKEND.parent if BACKEND in path.parents else ROOT).with_suffix("").parts
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            above = ".".join(base[: len(base) - node.level]) if node.level else ""
            module = ".".join(part for part in (above, node.module or "") if part)
            found.add(module)
            found |= {f"{module}.{alias.name}" for alias in node.names}
    return found


def packages(path: Path) -> set[str]:
    """Top-level names of what a file imports."""
    return {name.split(".")[0] for name in imported(path)} - {"__future__"}


@pytest.mark.parametrize("path", sources(PLUGIN), ids=lambda path: str(path.relative_to(ROOT)))
def test_the_plugin_imports_qgis_and_the_standard_library_alone(path: Path) -> None:
    assert packages(path) <= STANDARD | {"qgis", "ssdiff_qgis", "processing"}


@pytest.mark.parametrize("path", sources(PLUGIN), ids=lambda path: str(path.relative_to(ROOT)))
def test_the_plugin_reaches_qt_through_qgis(path: Path) -> None:
    assert not {name for name in imported(path) if re.match(r"(PyQt|PySide|sip)", name)}


@pytest.mark.parametrize("path", sources(BACKEND), ids=lambda path: str(path.relative_to(ROOT)))
def test_the_backend_knows_nothing_of_qgis(path: Path) -> None:
    assert not packages(path) & {"qgis", "PyQt5", "PyQt6", "osgeo", "ssdiff_qgis"}


def test_model_diffusion_training_resampling_sensors_and_metrics_run_without_gdal() -> None:
    broken = {}
    for part in PORTABLE:
        place = BACKEND / part
        for path in [place] if place.suffix else sources(place):
            foreign = packages(path) - STANDARD - CORE
            reached = {name for name in imported(path) if re.match(r"ssdiff\.(raster|datasets)\b", name)}
            if foreign or reached:
                broken[str(path.relative_to(BACKEND))] = foreign | reached
    assert broken == {}


def test_the_portable_parts_are_there() -> None:
    assert [part for part in PORTABLE if not (BACKEND / part).exists()] == []


def test_only_datasets_read_matlab_and_hdf_files() -> None:
    users = [path.relative_to(BACKEND) for path in sources(BACKEND) if packages(path) & {"scipy", "h5py"}]
    assert {path.parts[0] for path in users} <= {"datasets"}


def test_starting_the_backend_loads_neither_torch_nor_rasterio() -> None:
    code = "import sys, ssdiff, ssdiff.sensors; print(sorted({'torch', 'rasterio'} & set(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=BACKEND.parent, check=True
    )
    assert done.stdout.strip() == "[]"


def test_the_command_line_helps_without_torch_or_rasterio() -> None:
    code = (
        "import sys\n"
        "from ssdiff.cli import main\n"
        "try:\n    main(['--help'])\nexcept SystemExit:\n    pass\n"
        "print(sorted({'torch', 'rasterio'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=BACKEND.parent, check=True
    )
    assert done.stdout.strip().endswith("[]")


def tracked() -> list[Path]:
    """Text files under version control; all files of the parts where there is no git."""
    try:
        listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True)
        paths = [ROOT / name for name in listed.stdout.splitlines()]
    except (OSError, subprocess.CalledProcessError):
        parts = ("ssdiff_qgis", "backend", "tests", "docs", "tools")
        paths = [path for part in parts for path in (ROOT / part).rglob("*")]
    binary = {".tif", ".npz", ".png", ".safetensors", ".gif", ".qm", ".jpg"}
    return [path for path in paths if path.is_file() and path.suffix not in binary]


def test_no_file_names_a_place_on_somebodys_machine() -> None:
    personal = re.compile(
        r"(?<![\w.])/((home|Users)/(?!(me|user)\b)|(work|root|opt)/)[a-z]|[A-Z]:\\\\Users", re.IGNORECASE
    )
    found = []
    for path in tracked():
        text = path.read_text(encoding="utf-8", errors="replace")
        found += [f"{path.relative_to(ROOT)}: {m.group(0)}" for m in personal.finditer(text)]
    assert [line for line in found if "test_boundaries.py" not in line] == []
