"""The algorithm ``ssdiff:pansharpen``: PAN and MS to MS on PAN's grid."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
)

from .. import choices
from ..job import AUTO_OR_METHODS, LEARNED, FuseJob
from .base import Pair
from .checks import CheckError
from .fusing import Fusing


class Pansharpen(Fusing):
    """Fuses PAN with MS in the worker; usable from the toolbox, in batch, in models and by qgis_process."""

    STEPS = "STEPS"
    SAMPLES = "SAMPLES"

    def name(self) -> str:
        """The id within the provider; never changes."""
        return "pansharpen"

    def displayName(self) -> str:  # noqa: N802
        """The name in the toolbox."""
        return self.tr("Pansharpen (SSDiff)")

    def shortDescription(self) -> str:  # noqa: N802
        """One line."""
        return self.tr(
            "Fuses a panchromatic with a multispectral raster, by a diffusion network or classically."
        )

    def shortHelpString(self) -> str:  # noqa: N802
        """The help."""
        return self.tr(
            "Fuses a panchromatic raster (PAN) with a multispectral raster (MS) of a coarser grid. "
            "The result has MS's bands and units on PAN's grid, where both overlap.\n\n"
            "PAN and MS must be in the same CRS; they are aligned by their georeferencing.\n\n"
            "MS may be left empty, in batch above all: then it is the raster that fits PAN by place, pixel size and "
            "name, among the project's layers and the files beside PAN. The log says which.\n\n"
            "MS, further MS rasters: one raster with all bands, or several whose bands are stacked in "
            "the order given, as Landsat comes (B2, B3, B4, B5 with B8 as PAN).\n\n"
            "Bands: positions in that stack counted from 1, in the order of the sensor's bands, e.g. "
            "2,3,4,5. Empty: chosen by the rasters' metadata, else the first ones.\n\n"
            "Sensor: auto guesses it from metadata, band count, ratio and names, and says why in the "
            "log. Otherwise WorldView-2, 3, 4 (wv2, wv3, wv4), QuickBird (qb), GaoFen-2 (gf2), GeoEye-1 "
            "(ge1), IKONOS (ikonos), Pleiades (phr) and Pleiades Neo (pneo), SPOT 6/7 (spot67), Landsat 7 "
            "(l7) and 8/9 (l89), or any other with 3, 4 or 8 bands (rgb, msi4, msi8).\n\n"
            "Method: automatic (auto) is SSDiff (ssdiff), the network, where a trained model fits, else MTF-GLP-FS, "
            "and the log says so; Method used is given to models. The others are classical methods, which need no "
            "trained model (interpolation, exp, adds no detail of PAN). An adapted model or an uncertainty always "
            "means SSDiff.\n\n"
            "Steps, samples: one of each is the most faithful and the fastest. More steps give more "
            "texture, more samples are averaged. The seed decides the noise: the same seed gives the "
            "same result.\n\n"
            "Adapted model: a file that Adapt to a scene (SSDiff) has made of this scene or of one like it; for "
            "SSDiff alone. The word none leaves out what the sensor brings.\n\n"
            "Align: geo goes by the georeferencing; auto also measures how far the content of MS lies off "
            "PAN's, and corrects it; none lays the upper-left corners on each other, for rasters without "
            "georeferencing.\n\n"
            "Consistent with MS: the result is moved as little as makes it give MS's values when it is made coarser "
            "by the sensor's blur.\n\n"
            "Extent: only this part is fused, snapped outward to whole pixels of PAN; it equals that "
            "part of the whole.\n\n"
            "The result is a GeoTIFF that says in its tags how it was made. It is written whole or not "
            "at all; an existing file is replaced.\n\n"
            "Uncertainty: the standard deviation of the samples, band by band; it needs several samples.\n\n"
            "Quality report: a page with figures, plots and pieces before and after, and a check of the method "
            "against the classical ones on this scene. HQNR, D_LAMBDA_K and D_S are given to models with it."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare the parameters; their names never change."""
        number = QgsProcessingParameterNumber.Type.Integer
        self.add_pair()
        known = [choices.automatic(), *choices.methods()]
        self.addParameter(self.enum(self.METHOD, self.tr("Method"), AUTO_OR_METHODS, known))
        self.add_extent()
        self.add_advanced(
            QgsProcessingParameterNumber(
                self.STEPS, self.tr("Diffusion steps"), number, 1, minValue=1, maxValue=1000
            ),
            QgsProcessingParameterNumber(
                self.SAMPLES, self.tr("Samples to average"), number, 1, minValue=1, maxValue=64
            ),
            self.seed_parameter(),
            self.device_parameter(),
            self.adapter_parameter(self.tr("Adapted model (made by Adapt to a scene)")),
            self.align_parameter(),
            self.consistency_parameter(True),
            self.cog_parameter(),
        )
        self.add_outputs()
        self.addParameter(
            QgsProcessingParameterRasterDestination(
                self.UNCERTAINTY,
                self.tr("Uncertainty (needs several samples)"),
                optional=True,
                createByDefault=False,
            )
        )

    def job(self, pair: Pair, parameters: dict[str, Any], context: QgsProcessingContext) -> FuseJob:
        """The job without its outputs."""
        job = replace(
            super().job(pair, parameters, context),
            steps=self.parameterAsInt(parameters, self.STEPS, context),
            samples=self.parameterAsInt(parameters, self.SAMPLES, context),
            seed=self.parameterAsInt(parameters, self.SEED, context),
            device=self.parameterAsEnumString(parameters, self.DEVICE, context),
            adapter=self.adapter(parameters, context),
        )
        learned = job.method in LEARNED
        if not learned or (job.method == "auto" and job.consistency):
            # The classical methods are what their papers say; ssdiff:classical asks for them.
            job = replace(job, consistency=None)
        if job.adapter and not learned:
            raise CheckError(
                self.tr("An adapted model belongs to the method SSDiff. Choose it, or leave Adapted model empty.")
            )
        if parameters.get(self.UNCERTAINTY) not in (None, ""):
            if not learned:
                raise CheckError(
                    self.tr("Only the method SSDiff has an uncertainty. Choose it, or leave Uncertainty empty.")
                )
            if job.samples < 2:
                raise CheckError(
                    self.tr("The uncertainty is the spread of several samples. Set Samples to 4 or more.")
                )
        return job
