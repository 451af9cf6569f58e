"""The list of what stands in the way (red) and what is good to know (amber)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import Qt, pyqtBoundSignal, pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QStyle, QVBoxLayout, QWidget

BLOCKS = "error"
#: Findings that another alignment mends, and which.
_ALIGN = {"offset": "auto", "crs-missing": "none", "no-geotransform": "none"}
#: The engine's word where no trained model fits the layers.
NO_MODEL = "no-model"
_PIXMAP = QStyle.StandardPixmap
#: Icon, edge and ground of each level, the gravest first.
_LOOKS = {
    BLOCKS: (_PIXMAP.SP_MessageBoxCritical, "#c62828", "rgba(198, 40, 40, 28)"),
    "warning": (_PIXMAP.SP_MessageBoxWarning, "#ef9a00", "rgba(255, 167, 38, 36)"),
    "info": (_PIXMAP.SP_MessageBoxInformation, "#1976d2", "rgba(25, 118, 210, 24)"),
}


@dataclass(frozen=True)
class Problem:
    """One finding of the pre-flight.

    Attributes:
        level: ``error`` blocks the run; ``warning`` and ``info`` do not.
        message: what is wrong and why.
        hint: the mend; may be empty.
        code: the engine's word for it.
    """

    level: str
    message: str
    hint: str = ""
    code: str = ""

    @property
    def blocks(self) -> bool:
        """Whether the run has to wait for the mend."""
        return self.level == BLOCKS

    @classmethod
    def from_report(cls, entry: dict) -> Problem:
        """Read one entry of ``problems`` in the engine's report."""
        level = str(entry.get("level", "warning"))
        return cls(
            level if level in _LOOKS else "warning",
            str(entry.get("message", "")),
            str(entry.get("hint") or ""),
            str(entry.get("code") or ""),
        )


class ProblemList(QWidget):
    """Shows problems one under the other; hidden while there are none.

    Signals:
        swap: the analyst asked to exchange PAN and MS.
        options: the analyst asked for the plugin's options.
        classical: the analyst asked for a classical method, as no trained model fits.
        adapt: the analyst asked for the model to be adapted to the scene.
        align: the analyst asked for another alignment: ``auto`` or ``none``.
    """

    swap = pyqtSignal()
    options = pyqtSignal()
    classical = pyqtSignal()
    adapt = pyqtSignal()
    align = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(4)
        self._problems: list[Problem] = []
        self.hide()

    def problems(self) -> list[Problem]:
        """What is shown."""
        return list(self._problems)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show these, the blocking ones first."""
        wanted = sorted(problems, key=lambda problem: list(_LOOKS).index(problem.level))
        if wanted == self._problems:
            return
        self._problems = wanted
        while self._rows.count():
            widget = self._rows.takeAt(0).widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for problem in wanted:
            self._rows.addWidget(self._row(problem))
        self.setVisible(bool(wanted))

    def _row(self, problem: Problem) -> QFrame:
        icon_kind, edge, ground = _LOOKS[problem.level]
        row = QFrame(self)
        row.setObjectName("problem")
        row.setStyleSheet(
            f"QFrame#problem {{ border: none; border-left: 3px solid {edge}; background: {ground}; }}"
        )
        layout = QHBoxLayout(row)
        layout.setContentsMargins(8, 5, 6, 5)
        icon = QLabel(row)
        icon.setPixmap(self.style().standardIcon(icon_kind).pixmap(16, 16))
        layout.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        text = QLabel(f"{problem.message} {problem.hint}".strip(), row)
        text.setWordWrap(True)
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        prefix = self.tr("Must be mended: ") if problem.blocks else self.tr("Good to know: ")
        text.setAccessibleName(prefix + text.text())
        layout.addWidget(text, 1)
        if problem.code == "swapped":
            tip = self.tr("Exchange the panchromatic and the multispectral layer")
            layout.addWidget(self._button(row, "swap", self.tr("S&wap layers"), tip, self.swap))
        elif problem.code == "no-python":
            tip = self.tr("Choose the Python that runs the engine")
            layout.addWidget(self._button(row, "openOptions", self.tr("Options…"), tip, self.options))
        elif problem.code in (NO_MODEL, "weights-missing"):
            tip = self.tr("Sharpen with MTF-GLP-FS, a classical method that needs no trained model")
            layout.addWidget(self._button(row, "classical", self.tr("&Use MTF-GLP-FS"), tip, self.classical))
        elif problem.code == "unknown-to-model":
            tip = self.tr("Let SSDiff learn from the scene itself")
            layout.addWidget(self._button(row, "adaptScene", self.tr("Adapt…"), tip, self.adapt))
        elif problem.code in _ALIGN:
            way = _ALIGN[problem.code]
            if way == "auto":
                text = self.tr("Correct it")
                tip = self.tr("Measure the offset between the layers and take it off")
            else:
                text = self.tr("Corner on corner")
                tip = self.tr("Lay the upper-left corners of the layers on each other")
            layout.addWidget(self._button(row, "align", text, tip, self.align, way))
        return row

    def _button(
        self, row: QFrame, name: str, text: str, tip: str, signal: pyqtBoundSignal, *values: str
    ) -> QPushButton:
        button = QPushButton(text, row)
        button.setObjectName(name)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked: signal.emit(*values))
        return button
