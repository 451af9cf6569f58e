"""The engine that is installed into a QGIS profile: who finds it, what QGIS's settings give to its installation."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from geotiffs import Scene
from qgis.core import QgsNetworkAccessManager, QgsRasterLayer
from qgis.PyQt.QtNetwork import QNetworkProxy

from ssdiff_qgis.engine import managed, python
from ssdiff_qgis.engine.home import Home, Marker, State
from ssdiff_qgis.engine.plan import fingerprint
from ssdiff_qgis.job import FuseJob
from ssdiff_qgis.places import shipped
from ssdiff_qgis.stand_in import StandInTask


@pytest.fixture()
def home(plugin: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Home:
    """An engine's folder of the test's own, outside any checkout."""
    place = Home(tmp_path / "engine")
    monkeypatch.setattr(managed, "home", lambda: place)
    monkeypatch.setattr(python, "CHECKOUT", tmp_path)
    return place


def pretend(home: Home, state: str = "complete") -> None:
    """An engine as far as one can tell without starting it."""
    home.python.parent.mkdir(parents=True)
    home.python.touch()
    (home.venv / "lib" / "python3.11" / "site-packages" / "numpy").mkdir(parents=True)
    home.mark(
        Marker(state, "cpu", "cp311", ("/usr/bin/python3",), fingerprint(shipped("backend/locks"), "cpu"))
    )


def test_the_engine_lies_in_the_profile_outside_the_plugin(plugin: object) -> None:
    from qgis.core import QgsApplication

    folder = managed.home().folder
    assert Path(QgsApplication.qgisSettingsDirPath()) in folder.parents
    assert "plugins" not in folder.parts


def test_an_installed_engine_is_found_after_option_and_variable(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pretend(home)
    assert python.find_python() == home.python
    other = tmp_path / "python"
    other.touch()
    monkeypatch.setenv(python.VARIABLE, str(other))
    assert python.find_python() == other


@pytest.mark.parametrize(
    ("spoil", "state", "said"),
    [
        (lambda home: home.python.unlink(), State.BROKEN, "Repair"),
        (
            lambda home: home.mark(replace(home.marker(), state="installing")),
            State.INCOMPLETE,
            "not completely",
        ),
        (lambda home: home.remove(), State.MISSING, "not installed yet"),
    ],
)
def test_an_engine_that_is_not_whole_is_no_engine(home: Home, spoil: object, state: State, said: str) -> None:
    pretend(home)
    spoil(home)  # type: ignore[operator]
    assert managed.state() is state
    with pytest.raises(python.NoPythonError, match=said):
        python.find_python()


def test_a_stale_engine_is_used_until_it_is_updated(home: Home) -> None:
    pretend(home)
    kept = home.marker()
    assert kept is not None
    home.mark(replace(kept, fingerprint="earlier"))
    assert managed.state() is State.STALE
    assert python.find_python() == home.python


@pytest.fixture()
def proxied(plugin: object) -> Iterator[None]:
    manager = QgsNetworkAccessManager.instance()
    before = manager.fallbackProxy(), manager.excludeList(), manager.noProxyList()
    proxy = QNetworkProxy(QNetworkProxy.ProxyType.HttpProxy, "proxy.example", 3128, "analyst", "secret")
    manager.setFallbackProxyAndExcludes(proxy, ["http://intranet.example"], [])
    yield
    manager.setFallbackProxyAndExcludes(*before)


def test_pip_gets_the_proxy_and_the_certificates_of_qgis(
    home: Home, proxied: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("PIP_CERT", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
        monkeypatch.delenv(name, raising=False)
    settings = managed.network()
    order = managed.order("cpu", settings)
    assert order.env["HTTPS_PROXY"] == "http://analyst:secret@proxy.example:3128"
    assert order.env["NO_PROXY"] == "intranet.example"
    bundle = Path(order.env["REQUESTS_CA_BUNDLE"])
    assert bundle.read_bytes().count(b"BEGIN CERTIFICATE") > 10
    assert home.folder in bundle.parents
    assert not any("secret" in part for step in order.plan(order.bases[0]).steps for part in step.arguments)


def test_the_engine_is_built_on_qgis_own_python(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setattr(sys, "executable", "/usr/bin/qgis")
    order = managed.order("cpu", managed.Network(None, b""))
    assert order.bases[0].command[0].startswith(f"{sys.base_prefix}/bin/python3")
    assert order.proof[:2] == ["-I", "-B"] and order.proof[-2:] == ["doctor", "--json"]


def test_without_an_engine_gdal_sharpens_what_comes_a_band_a_file(
    scene: Scene, tmp_path: Path, qgis_processing: None
) -> None:
    out = tmp_path / "out.tif"
    task = StandInTask(FuseJob(str(scene.pan), (str(scene.ms), str(scene.ms)), output=str(out), bands=(1, 2)))
    assert task.run(), task.error
    layer = QgsRasterLayer(str(out), "out")
    assert layer.isValid() and layer.bandCount() == 2
    assert [path.name for path in tmp_path.iterdir() if ".part" in path.name] == []


def test_gdal_that_cannot_read_a_layer_says_so(scene: Scene, tmp_path: Path, qgis_processing: None) -> None:
    out = tmp_path / "out.tif"
    task = StandInTask(FuseJob(str(scene.pan), (str(tmp_path / "none.tif"),), output=str(out)))
    assert not task.run()
    assert task.error is not None and task.error.code == "gdal"
    assert not out.exists()
