"""Progress of an installation, its Cancel, and what went wrong: shown by dialog and options page alike."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from .form import Note, Progress
from .installation import Installation
from .problems import Problem, ProblemList


class InstallBar(QWidget):
    """Follows the installation; takes no room while there is nothing to say.

    Args:
        installation: the one to follow.
        parent: the widget around it.
    """

    def __init__(self, installation: Installation, parent: QWidget) -> None:
        super().__init__(parent)
        self._installation = installation
        self.words = Note(self)
        self.words.setObjectName("installWords")
        self.bar = Progress(self)
        self.bar.setObjectName("installProgress")
        self.bar.setAccessibleName(self.tr("Progress of the installation"))
        self.cancel = QPushButton(self.tr("Ca&ncel"), self)
        self.cancel.setObjectName("cancelInstall")
        self.cancel.setToolTip(self.tr("Stop; what was downloaded is kept for the next try"))
        self.cancel.setAutoDefault(False)
        self.problems = ProblemList(self)
        row = QHBoxLayout()
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.words)
        column.addLayout(row)
        column.addWidget(self.problems)
        self.cancel.clicked.connect(lambda _checked: installation.cancel())
        installation.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what the installation says now."""
        now = self._installation
        self.words.setText(now.words)
        self.words.setVisible(bool(now.words))
        for widget in (self.bar, self.cancel):
            widget.setVisible(now.running)
        self.bar.setValue(round(1000 * now.fraction))
        found = now.failure
        self.problems.show_problems(
            [Problem("error", found.message, found.hint, found.code)] if found is not None else []
        )
        self.setVisible(now.running or bool(now.words) or found is not None)
