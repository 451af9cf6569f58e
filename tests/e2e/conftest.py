"""Scenes for the desktop tests, and what they need to run at all."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
for place in (str(HERE), str(HERE.parent / "plugin")):
    if place not in sys.path:
        sys.path.insert(0, place)

from desktop import PLUGINS, ROOT  # noqa: E402
from geotiffs import Scene, make_scene  # noqa: E402

if not (PLUGINS / "ssdiff_qgis" / "__init__.py").is_file():
    pytest.exit(f"There is no plugin in {PLUGINS}: run `make plugin` first.", returncode=2)
for program in ("qgis", "xvfb-run", "timeout"):
    if shutil.which(program, path="/usr/sbin:/usr/bin:/sbin:/bin") is None:
        pytest.exit(f"The desktop tests need {program}: run `make setup` first.", returncode=2)

SAMPLE = ROOT / "resources" / "sample"
#: Seconds for a test. Longer than any scenario's own limit: that one ends QGIS and says what it was at.
LIMIT_S = 960


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.timeout(LIMIT_S))


@pytest.fixture()
def scene(tmp_path: Path) -> Scene:
    """A small scene of four bands, ratio 4."""
    return make_scene(tmp_path / "scene", side=512)


@pytest.fixture()
def large_scene(tmp_path: Path) -> Scene:
    """A scene whose fusion takes long enough to be stopped in the middle."""
    return make_scene(tmp_path / "large", side=4096)


@pytest.fixture()
def archive(tmp_path: Path) -> Path:
    """The zip of the plugin, as `make package` makes it."""
    made = tmp_path / "plugin.zip"
    layout = [sys.executable, str(ROOT / "tools" / "layout.py"), "zip", str(made)]
    subprocess.run(layout, check=True, capture_output=True)
    return made


@pytest.fixture()
def sample() -> dict[str, list[str] | str]:
    """The bundled Landsat 8 scene, a band a file."""
    bands = [str(SAMPLE / f"{name}.tif") for name in ("blue", "green", "red", "nir")]
    return {"pan": str(SAMPLE / "pan.tif"), "ms": bands}
