"""Which Python runs the backend."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication

from ..places import CHECKOUT, shipped
from . import managed
from .home import State

#: The option, set on the options page.
SETTING = "ssdiff/python"
#: The environment variable that stands in for it.
VARIABLE = "SSDIFF_PYTHON"


class NoPythonError(Exception):
    """There is no Python to run the backend with; the text says why and what mends it."""


def named() -> str:
    """The interpreter that is set, by the option or the environment variable; empty for none."""
    return str(QgsSettings().value(SETTING, "") or "").strip() or os.environ.get(VARIABLE, "").strip()


def find_python() -> Path:
    """The interpreter for the backend.

    The option comes first, then the environment variable, then the engine that was installed into the
    profile, then the ``.venv`` of the checkout that the plugin is linked from. One that is named but does not
    exist is an error, not a reason to go on searching: that would run other code than was asked for.

    Raises:
        NoPythonError: none is set and none is found, or the one that is set does not exist.
    """
    option = str(QgsSettings().value(SETTING, "") or "").strip()
    if option:
        return _existing(option, _tr("set in the plugin's options"))
    variable = os.environ.get(VARIABLE, "").strip()
    if variable:
        return _existing(variable, _tr("set in the environment variable {}").format(VARIABLE))
    state = managed.state()
    if state.usable:
        return managed.home().python
    for name in (".venv/bin/python", ".venv/Scripts/python.exe"):
        path = CHECKOUT / name
        if path.is_file():
            return path
    if state is State.MISSING:
        raise NoPythonError(_tr("The SSDiff engine is not installed yet. Install it in the plugin's options."))
    if state is State.INCOMPLETE:
        raise NoPythonError(
            _tr("The SSDiff engine is not completely installed. Go on with it in the plugin's options.")
        )
    raise NoPythonError(_tr("The SSDiff engine is damaged. Press Repair in the plugin's options."))


def worker_command() -> list[str]:
    """The command line that starts the worker: isolated, and leaving no byte code in the plugin's folder.

    Raises:
        NoPythonError: see `find_python`; or the backend's files are missing.
    """
    entry = shipped("backend/run.py")
    if not entry.is_file():
        raise NoPythonError(
            _tr("The plugin's files are not complete: {} is missing. Install the plugin again.").format(entry)
        )
    return [str(find_python()), "-I", "-B", str(entry), "worker"]


def _existing(text: str, origin: str) -> Path:
    path = Path(text).expanduser()
    if not path.is_file():
        raise NoPythonError(
            _tr("The Python {origin} does not exist: {path}. Choose another in the plugin's options.").format(
                origin=origin, path=path
            )
        )
    return path


def _tr(text: str) -> str:
    return QCoreApplication.translate("SSDiffEngine", text)
