"""What the dialog remembers from one session to the next."""

from __future__ import annotations

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QByteArray

_GROUP = "ssdiff/dialog/"


def recall(name: str, default: str = "") -> str:
    """A remembered word."""
    return str(QgsSettings().value(_GROUP + name, default) or default)


def recall_bytes(name: str) -> QByteArray:
    """A remembered window geometry; empty if there is none."""
    value = QgsSettings().value(_GROUP + name)
    return value if isinstance(value, QByteArray) else QByteArray()


def remember(**values: str | QByteArray) -> None:
    """Remember values by name."""
    settings = QgsSettings()
    for name, value in values.items():
        settings.setValue(_GROUP + name, value)
