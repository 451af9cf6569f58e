"""Translation for the parts of the engine's installation that run without QGIS too."""

from __future__ import annotations

try:
    from qgis.PyQt.QtCore import QCoreApplication
except ImportError:  # a plain Python: unit tests, tools

    def translate(context: str, text: str) -> str:
        """The text as it is."""
        return text

else:

    def translate(context: str, text: str) -> str:
        """The text in QGIS's language."""
        return str(QCoreApplication.translate(context, text))
