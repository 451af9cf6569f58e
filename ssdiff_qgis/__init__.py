"""SSDiff pansharpening: the QGIS plugin."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .plugin import SSDiffPlugin


def classFactory(iface: QgisInterface | None) -> SSDiffPlugin:  # noqa: N802
    """Make the plugin; QGIS calls this, and qgis_process does so without an interface."""
    from .plugin import SSDiffPlugin

    return SSDiffPlugin(iface)
