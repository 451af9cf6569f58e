"""The engine's state, size and place in the words that dialog and options page show."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QComboBox

from ..engine.builds import Build, why_no_cuda
from ..engine.home import Marker, State
from ..engine.managed import Machine
from ..engine.pip_output import in_megabytes
from ..engine.target import unfit


def state_words(state: State, marker: Marker | None) -> str:
    """What is there, in a sentence."""
    if state is State.COMPLETE and marker is not None:
        return _tr("Installed and proved: {}").format(marker.device)
    return {
        State.MISSING: _tr("Not installed."),
        State.INCOMPLETE: _tr(
            "Not complete: an installation was stopped. Install goes on with what is there."
        ),
        State.COMPLETE: _tr("Installed."),
        State.STALE: _tr("Installed, for an earlier version of the plugin. Update it."),
        State.BROKEN: _tr(
            "Damaged: files are missing, or the Python that it is built on is gone. Repair it."
        ),
    }[state]


def install_label(state: State) -> str:
    """What the button that installs is called."""
    return {
        State.MISSING: _tr("&Install engine"),
        State.INCOMPLETE: _tr("&Install engine"),
        State.COMPLETE: _tr("&Install again"),
        State.STALE: _tr("&Update engine"),
        State.BROKEN: _tr("&Repair engine"),
    }[state]


def size_words(build: Build, free_mb: int) -> str:
    """What a build costs."""
    words = _tr("About {download} to download, {disk} on disk").format(
        download=in_megabytes(build.download_mb), disk=in_megabytes(build.disk_mb)
    )
    return words + (_tr(" ({} free).").format(in_megabytes(free_mb)) if free_mb else ".")


def machine_words(machine: Machine) -> str:
    """What there is to know of the machine: no PyTorch, or a card that is not used; empty where there is nothing."""
    return unfit(machine.target) or why_no_cuda(machine.target, machine.gpu)


def fill_builds(box: QComboBox, offered: Sequence[Build], wanted: str) -> None:
    """Put the builds into a box and select one; what was chosen stays chosen."""
    kept = str(box.currentData() or "") or wanted
    keys = [build.key for build in offered]
    if keys != [box.itemData(row) for row in range(box.count())]:
        box.clear()
        for build in offered:
            box.addItem(build.label, build.key)
    box.setCurrentIndex(max(box.findData(kept), 0) if offered else -1)


def _tr(text: str) -> str:
    return QCoreApplication.translate("SSDiffEngineWords", text)
