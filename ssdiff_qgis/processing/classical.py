"""The algorithm ``ssdiff:classical``: pansharpening by the methods that need no trained model."""

from __future__ import annotations

from typing import Any

from .. import choices
from ..job import METHODS
from .fusing import Fusing

_CLASSICAL = ("gsa", *(method for method in METHODS if method not in ("ssdiff", "gsa")))


class Classical(Fusing):
    """Fuses PAN with MS by a classical method: any sensor, any number of bands, seconds."""

    def name(self) -> str:
        """The id within the provider; never changes."""
        return "classical"

    def displayName(self) -> str:  # noqa: N802
        """The name in the toolbox."""
        return self.tr("Pansharpen (classical methods)")

    def shortDescription(self) -> str:  # noqa: N802
        """One line."""
        return self.tr("Fuses a panchromatic with a multispectral raster by a method that needs no model.")

    def shortHelpString(self) -> str:  # noqa: N802
        """The help."""
        return self.tr(
            "Fuses a panchromatic raster (PAN) with a multispectral raster (MS) of a coarser grid by a classical "
            "method. None needs a trained model, so any sensor, ratio and number of bands will do.\n\n"
            "Method: gsa, adaptive Gram-Schmidt; bt-h, Brovey after haze was taken off; mtf-glp-fs adds detail "
            "matched to the sensor's blur; bdsd-pc fits the detail of each band by least squares; brovey, the plain "
            "ratio; exp is MS interpolated, without any detail of PAN.\n\n"
            "MS may be left empty: then it is the raster that fits PAN by place, pixel size and name. Bands are "
            "positions in MS counted from 1. The sensor decides the blur that is reckoned with; auto guesses it.\n\n"
            "Quality report: a page with figures, plots and pieces before and after, and a check against the other "
            "methods on this scene."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare the parameters; their names never change."""
        self.add_pair()
        self.addParameter(self.enum(self.METHOD, self.tr("Method"), _CLASSICAL, choices.methods()))
        self.add_extent()
        self.add_advanced(self.align_parameter(), self.consistency_parameter(False), self.cog_parameter())
        self.add_outputs()
