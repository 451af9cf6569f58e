"""Gets the dialog ready in idle moments, a piece at a time, so that its first opening makes no pause."""

from __future__ import annotations

import importlib
from collections.abc import Callable

from qgis.PyQt.QtCore import QObject, QTimer

#: Milliseconds after the start of the plugin, and between two pieces.
_FIRST_MS, _NEXT_MS = 1000, 20
#: What the dialog is made of, seen from here, each after those that it uses; so that each piece is short.
_MODULES = (
    "form", "memory", "problems", "..choices", "guess", "delivery", "band_list", "band_map", "setup", "layers_box",
    "area_box", "adapter_box", "quality_box", "unserved", "output_box", "engine_words", "installation", "install_bar",
    "first_run", "preflight", "inspector", "result", "run_panel", "notice", "runner", "adapting", "dialog",
    "before_after", "report_words", "report_plots", "report_panel", "reports",
)  # fmt: skip


def load(name: str) -> None:
    """Import a module named as in ``_MODULES``."""
    importlib.import_module(name if name.startswith("..") else f".{name}", __package__)


class Preparation(QObject):
    """Loads the dialog's modules one by one, then has the dialog made.

    Args:
        make: makes the dialog.
        parent: who owns it.
    """

    def __init__(self, make: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = list(_MODULES)
        self._make = make
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._step)
        self._timer.start(_FIRST_MS)

    @property
    def pending(self) -> bool:
        """Whether there is more to do."""
        return self._timer.isActive()

    def stop(self) -> None:
        """Do no more."""
        self._timer.stop()

    def _step(self) -> None:
        if self._names:
            load(self._names.pop(0))
            self._timer.start(_NEXT_MS)
        else:
            self._make()
