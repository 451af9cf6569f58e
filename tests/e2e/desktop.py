"""Starts the real QGIS desktop with the plugin in a profile of its own, and brings back what was seen."""

from __future__ import annotations

import json
import os
import subprocess
import time
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
PLUGINS = Path(os.environ.get("SSDIFF_PLUGINS", ROOT / "build" / "plugin"))
SCREENSHOTS = ROOT / "build" / "screenshots"
TIMEOUT_S = 480
_ENABLED = """[PythonPlugins]
ssdiff_qgis=true

"""
#: QGIS's news stay off: they need the network, and QGIS 3.40.6 may crash at its end after it fetched them (its pull
#: request 62429). The first key is that of QGIS 3.22.
_INI = """[core]
NewsFeed\\httpsfeedqgisorg\\disabled=true
httpsfeedqgisorg\\disabled=true

[qgis]
checkVersion=false
showTips_3=false
newProjectDefault=false
enableMacros=3

[locale]
userLocale=en_US
overrideFlag=true
"""


def play(
    scenario: str,
    folder: Path,
    screen: str = "1600x1000",
    limit_s: int = TIMEOUT_S,
    status: Collection[int] = (0,),
    variables: Mapping[str, str] | None = None,
    installed: bool = True,
    settings: str = "",
    **plan: Any,
) -> dict[str, Any]:
    """Play a scenario.

    Args:
        scenario: its name; one outside scenarios.py with its module.
        folder: an empty folder for profile, plan and result.
        screen: size of the screen it is played on.
        limit_s: seconds after which QGIS is ended.
        status: exit statuses that QGIS may leave with.
        variables: of the environment, besides the usual ones.
        installed: whether QGIS has the plugin and starts it; else its profile is as a new user's.
        settings: further lines of the profile's settings.
        plan: what the scenario needs to know.

    Returns:
        What it saw.

    Raises:
        AssertionError: QGIS ended without a result, or the scenario failed.
    """
    profile = folder / "profile"
    kept = profile / "profiles" / "default" / "QGIS"
    kept.mkdir(parents=True)
    (kept / "QGIS3.ini").write_text((_ENABLED if installed else "") + _INI + settings, encoding="utf-8")
    result = folder / "result.json"
    plan_file = folder / "plan.json"
    plan = {"scenario": scenario, "result": str(result), "screenshots": str(SCREENSHOTS), **plan}
    plan_file.write_text(json.dumps(plan), encoding="utf-8")
    here = Path(__file__).resolve().parent
    qgis = [
        "qgis",
        "--noversioncheck",
        "--nologo",
        "--profiles-path",
        str(profile),
        "--code",
        str(here / "start.py"),
    ]
    command = ["xvfb-run", "-a", "-s", f"-screen 0 {screen}x24 -dpi 96", *qgis]
    environment = {
        name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "QT_QPA_PLATFORM")
    }
    environment.update(
        PATH="/usr/sbin:/usr/bin:/sbin:/bin",
        SSDIFF_E2E_FOLDERS=os.pathsep.join([str(here), str(ROOT / "tools")]),
        SSDIFF_E2E_PLAN=str(plan_file),
        PYTHONDONTWRITEBYTECODE="1",
        **(variables or {}),
    )
    environment.pop("QGIS_PLUGINPATH", None)
    if installed:
        environment["QGIS_PLUGINPATH"] = str(PLUGINS)
    log = folder / "qgis.log"
    with (
        log.open("wb") as stream,
        subprocess.Popen(
            ["timeout", "-k", "10", str(limit_s), *command],
            env=environment,
            stdout=stream,
            stderr=subprocess.STDOUT,
            stdin=subprocess.DEVNULL,
        ) as process,
    ):
        try:
            left = process.wait()
        except BaseException:
            # pytest's limit, or an interrupt: `timeout` takes QGIS and its screen along only when asked to end.
            process.terminate()
            raise
    said = log.read_text(encoding="utf-8", errors="replace")[-3000:]
    assert result.is_file(), f"QGIS ended without a result. It said:\n{said}"
    seen: dict[str, Any] = json.loads(result.read_text(encoding="utf-8"))
    assert "error" not in seen, f"{seen.get('error')}\n{seen.get('seen')}\nQGIS said:\n{said}"
    assert "Traceback" not in log.read_text(encoding="utf-8", errors="replace"), said
    assert left in status, f"QGIS left with status {left}. It said:\n{said}"
    return seen


def gone(pid: int, patience: float = 10.0) -> bool:
    """Whether a process ends within some seconds."""
    end = time.monotonic() + patience
    while Path(f"/proc/{pid}").exists() and time.monotonic() < end:
        time.sleep(0.1)
    return not Path(f"/proc/{pid}").exists()
