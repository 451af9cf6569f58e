"""The Processing provider ``ssdiff``."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..places import shipped, version
from .adapt import Adapt
from .assess import Assess
from .classical import Classical
from .pansharpen import Pansharpen
from .previewextent import PreviewExtent
from .simulate import Simulate


class SSDiffProvider(QgsProcessingProvider):
    """Holds the algorithms; its id never changes."""

    def id(self) -> str:
        """The id, first half of every algorithm's."""
        return "ssdiff"

    def name(self) -> str:
        """The short name in the toolbox."""
        return "SSDiff"

    def longName(self) -> str:  # noqa: N802
        """The long name."""
        return self.tr("SSDiff pansharpening")

    def versionInfo(self) -> str:  # noqa: N802
        """The plugin's version."""
        return version()

    def icon(self) -> QIcon:
        """The plugin's icon."""
        return QIcon(str(shipped("resources/icons/ssdiff.svg")))

    def supportedOutputRasterLayerExtensions(self) -> list[str]:  # noqa: N802
        """The result is a GeoTIFF."""
        return ["tif", "tiff"]

    def loadAlgorithms(self) -> None:  # noqa: N802
        """Add the algorithms."""
        for kind in (Pansharpen, Classical, PreviewExtent, Adapt, Assess, Simulate):
            self.addAlgorithm(kind())
