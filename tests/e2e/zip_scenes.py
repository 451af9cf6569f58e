"""What the zip's test does in the real window, by QGIS's installer: install, run, update, run again, uninstall."""

from __future__ import annotations

import sys
from collections.abc import Generator
from pathlib import Path
from typing import Any

import processing
import pyplugin_installer
from driver import Driver
from pyplugin_installer.installer_data import plugins
from qgis import utils
from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtWidgets import QMessageBox
from qgis.utils import iface
from scenarios import fuse

Plan = dict[str, Any]
Scenario = Generator[Any, None, dict[str, Any]]
NAME = "ssdiff_qgis"


def workers(profile: str) -> list[int]:
    """The processes that run the backend of the plugin in this profile."""
    found = []
    for entry in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            words = entry.read_bytes().decode(errors="replace").split("\0")
        except OSError:  # a process that has just gone
            continue
        if any(word.startswith(profile) and word.endswith("run.py") for word in words):
            found.append(int(entry.parent.name))
    return found


def state() -> dict[str, Any]:
    """What QGIS has of the plugin."""
    provider = QgsApplication.processingRegistry().providerById("ssdiff")
    return {
        "loaded": NAME in utils.plugins,
        "enabled": QgsSettings().value(f"PythonPlugins/{NAME}", False, bool),
        "place": sys.modules[NAME].__file__ if NAME in sys.modules else None,
        "version": utils.pluginMetadata(NAME, "version"),
        "algorithms": sorted(algorithm.id() for algorithm in provider.algorithms()) if provider else [],
    }


def install(driver: Driver, plan: Plan) -> Scenario:
    """Install the zip, run a job by Processing, install it again, run one by the dialog, uninstall."""
    profile = QgsApplication.qgisSettingsDirPath()
    installer = pyplugin_installer.instance()
    result: dict[str, Any] = {"before": state()}

    installer.installFromZipFile(plan["zip"])
    yield 0.5
    result["installed"] = state()
    driver.action()
    if plan.get("picture"):
        driver.picture(plan["picture"], screen=True)

    first, *more = plan["ms"]
    job = {"PAN": plan["pan"], "MS": first, "MS_MORE": more, "OUTPUT": plan["output"]}
    result["outputs"] = processing.run("ssdiff:pansharpen", job)
    yield 0.3
    result["workers"] = [workers(profile)]

    installer.installFromZipFile(plan["zip"])
    yield lambda: not workers(profile)
    result["updated"] = state()
    result["run"] = yield from fuse(driver, {**plan, "output": plan["again"], "picture": None})
    result["workers"].append(workers(profile))

    result["asked"] = []
    driver.answer(QMessageBox.StandardButton.Yes, result["asked"])
    plugins.getAllInstalled()
    plugins.rebuild()
    installer.uninstallPlugin(NAME)
    yield lambda: not workers(profile)
    yield 0.3
    result["uninstalled"] = state()
    result["left_in_menu"] = [
        action.text() for action in iface.rasterMenu().actions() if "SSDiff" in action.text()
    ]
    return result
