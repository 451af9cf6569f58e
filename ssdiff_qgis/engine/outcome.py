"""How an installation can end: the engine proved, stopped, or a failure in words."""

from __future__ import annotations

import json
from collections.abc import Sequence

from .builds import CLASSICAL
from .diagnosis import Failure, diagnose, redact
from .words import translate


class InstallError(Exception):
    """An installation that came to nothing; ``failure`` says why."""

    def __init__(self, why: Failure) -> None:
        super().__init__(str(why))
        self.failure = why


class InstallCancelled(Exception):
    """The analyst stopped it; what was downloaded is kept."""


#: What the doctor looks for in vain where PyTorch was left out.
_LEARNED = ("torch", "device", "network", "weights")


def read_proof(text: str, status: int, build: str) -> str:
    """What the proof says of the device.

    Args:
        text: what ``doctor --json`` printed, perhaps with other lines around it.
        status: its exit status.
        build: key of the build that was installed.

    Raises:
        InstallError: it failed, or said nothing.
    """
    try:
        report = json.loads(text[text.index("{") : text.rindex("}") + 1])
        findings = {str(found["name"]): found for found in report["findings"]}
    except (ValueError, KeyError, TypeError) as error:
        raise InstallError(diagnose(text)) from error
    if build == CLASSICAL:
        findings = {name: found for name, found in findings.items() if name not in _LEARNED}
        status = 0
    wrong = [found for found in findings.values() if not found["ok"]]
    if wrong or status != 0:
        said = "\n".join(str(found["text"]) for found in wrong) or text
        why = diagnose(said)
        if why.code == "unknown":
            shown = f"{wrong[0]['name']}: {wrong[0]['text']}" if wrong else said[-200:]
            message = _tr("The packages are installed, but the engine does not work: {}").format(
                redact(shown)
            )
            why = Failure("proof", message, _tr("Press Repair."))
        raise InstallError(why)
    if build == CLASSICAL:
        return _tr("classical methods, rasterio {}").format(findings.get("rasterio", {}).get("text", "?"))
    device, network = (str(findings.get(name, {}).get("text", "")) for name in ("device", "network"))
    return " · ".join(words for words in (device, network) if words)


def locked_failure() -> Failure:
    """Another QGIS is at it."""
    return Failure(
        "locked",
        _tr("Another QGIS window is installing or removing the engine."),
        _tr("Wait until it is done, then try again."),
    )


def no_base_failure(refused: Sequence[str]) -> Failure:
    """No Python to build on."""
    seen = _tr(" Found, but not fit: {}.").format("; ".join(refused[:4])) if refused else ""
    return Failure(
        "no-base",
        _tr("The engine needs Python 3.10 to 3.14, and this machine has none that serves.") + seen,
        _tr(
            "Install Python 3.12 from python.org (under Linux, the package python3-venv) and press Install again."
        ),
    )


def _tr(text: str) -> str:
    return translate("SSDiffOutcome", text)
