"""The interpreter: the option, then the environment variable, then the checkout's own."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsSettings

from ssdiff_qgis.engine import python


@pytest.fixture()
def two(tmp_path: Path, plugin: object) -> tuple[Path, Path]:
    one, other = tmp_path / "one", tmp_path / "other"
    one.touch()
    other.touch()
    return one, other


def test_the_option_goes_before_the_variable(two: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    QgsSettings().setValue(python.SETTING, str(two[0]))
    monkeypatch.setenv(python.VARIABLE, str(two[1]))
    try:
        assert python.find_python() == two[0]
    finally:
        QgsSettings().remove(python.SETTING)
    assert python.find_python() == two[1]


def test_without_both_the_checkout_that_the_plugin_is_linked_from_has_it(plugin: object) -> None:
    found = python.find_python()
    assert found == Path(__file__).resolve().parents[2] / ".venv" / "bin" / "python"


def test_one_that_is_set_but_gone_is_an_error_that_names_it(
    plugin: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(python.VARIABLE, "/nowhere/python")
    with pytest.raises(python.NoPythonError, match="/nowhere/python"):
        python.find_python()


def test_none_at_all_is_an_error_with_its_mend(
    plugin: object, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(python, "CHECKOUT", tmp_path)
    with pytest.raises(python.NoPythonError, match="options"):
        python.find_python()
