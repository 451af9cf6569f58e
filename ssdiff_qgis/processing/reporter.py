"""The worker's events as Processing's progress and log."""

from __future__ import annotations

from qgis.core import QgsProcessingFeedback

from ..engine.client import Event
from ..stages import progress_text


class Reporter:
    """Passes the worker's events on to Processing's feedback."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback
        self._text = ""

    def __call__(self, event: Event) -> None:
        """Take one event."""
        kind = event.get("event")
        if kind == "progress":
            self._feedback.setProgress(100.0 * float(event.get("fraction") or 0.0))
            stage = str(event.get("stage") or "")
            text = progress_text(stage, event.get("eta_s")) if stage else ""
            if text and text != self._text:
                self._text = text
                self._feedback.setProgressText(text)
        elif kind == "log":
            text = str(event.get("text") or "")
            level = event.get("level")
            if level == "warning":
                self._feedback.pushWarning(text)
            elif level == "error":
                self._feedback.reportError(text)
            elif level == "debug":
                self._feedback.pushDebugInfo(text)
            else:
                self._feedback.pushInfo(text)
