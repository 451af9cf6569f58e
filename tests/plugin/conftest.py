"""Real QGIS without a window, with the plugin loaded from the tree that `make plugin` lays out."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PLUGINS = Path(os.environ.get("SSDIFF_PLUGINS", ROOT / "build" / "plugin"))

if not (PLUGINS / "ssdiff_qgis" / "__init__.py").is_file():
    pytest.exit(f"There is no plugin in {PLUGINS}: run `make plugin` first.", returncode=2)
for place in (str(Path(__file__).parent), str(PLUGINS)):
    if place not in sys.path:
        sys.path.insert(0, place)

from geotiffs import Scene, make_scene  # noqa: E402


@pytest.fixture()
def scene(tmp_path: Path) -> Scene:
    """A small scene of four bands, ratio 4."""
    return make_scene(tmp_path / "scene")


@pytest.fixture(scope="session")
def large_scene(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    """A scene whose fusion takes long enough to be stopped in the middle."""
    return make_scene(tmp_path_factory.mktemp("large"), side=2048)


@pytest.fixture(scope="session", autouse=True)
def _layers_go_before_qgis(qgis_app: object) -> Iterator[None]:
    """Layers in the frames of caught exceptions wait for the collector; after QGIS's end they crash."""
    yield
    gc.collect()


@pytest.fixture(scope="session")
def _plugin(qgis_app: object, qgis_processing: None) -> Iterator[object]:
    from ssdiff_qgis import classFactory

    plugin = classFactory(None)
    plugin.initProcessing()
    yield plugin
    plugin.unload()


@pytest.fixture()
def plugin(_plugin: object, monkeypatch: pytest.MonkeyPatch) -> object:
    """The plugin as qgis_process has it: without an interface, its provider registered."""
    from qgis.core import QgsSettings

    monkeypatch.delenv("SSDIFF_PYTHON", raising=False)
    QgsSettings().remove("ssdiff/python")
    return _plugin
