"""The algorithm ``ssdiff:simulate``: a pair whose truth is known, by Wald's protocol."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputRasterLayer,
    QgsProcessingParameterFolderDestination,
)

from ..job import SimulateJob
from .base import Algorithm


class Simulate(Algorithm):
    """Makes PAN and MS coarser by their ratio, so that MS itself is the truth for a fusion of them."""

    OUTPUT = "OUTPUT"
    #: Outputs by the report's words for them.
    _FILES = {"pan": "OUTPUT_PAN", "ms": "OUTPUT_MS", "reference": "OUTPUT_REFERENCE"}

    def __init__(self) -> None:
        super().__init__()
        self._job: SimulateJob | None = None

    def name(self) -> str:
        """The id within the provider; never changes."""
        return "simulate"

    def displayName(self) -> str:  # noqa: N802
        """The name in the toolbox."""
        return self.tr("Simulate a pair with a reference (Wald)")

    def shortDescription(self) -> str:  # noqa: N802
        """One line."""
        return self.tr("Makes PAN and MS coarser, so that MS itself is the truth for a fusion of them.")

    def tags(self) -> list[str]:
        """Words under which the toolbox finds it."""
        return self.tr("wald,reduced resolution,degrade,reference,validation,pansharpening").split(",")

    def shortHelpString(self) -> str:  # noqa: N802
        """The help."""
        return self.tr(
            "Makes a panchromatic (PAN) and a multispectral raster (MS) coarser by the ratio of their pixels, through "
            "the sensor's blur. A fusion of the new pair can be held against MS itself, which is the truth for it "
            "(Wald's protocol).\n\n"
            "The folder gets pan.tif, ms.tif and reference.tif; existing ones are replaced. Fuse pan.tif and ms.tif, "
            "then give reference.tif as the reference to Assess pansharpening.\n\n"
            "MS may be left empty: then it is the raster that fits PAN by place, pixel size and name. The sensor "
            "decides the blur; auto guesses it."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare the parameters; their names never change."""
        self.add_pair()
        self.add_advanced(self.align_parameter())
        self.addParameter(QgsProcessingParameterFolderDestination(self.OUTPUT, self.tr("Folder")))
        for name, text in zip(
            self._FILES.values(), (self.tr("Coarser PAN"), self.tr("Coarser MS"), self.tr("Reference"))
        ):
            self.addOutput(QgsProcessingOutputRasterLayer(name, text))

    def read(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """Turn the parameters into a job."""
        pair = self.pair(parameters, context)
        self._job = SimulateJob(**pair.options(), overwrite=True)
        return pair.note

    def processAlgorithm(  # noqa: N802
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Make the pair in the worker."""
        if self._job is None:
            raise QgsProcessingException(self.tr("The algorithm was not prepared."))
        job = replace(self._job, output=self.parameterAsString(parameters, self.OUTPUT, context))
        report = self.run_job("simulate", job.args(), (), feedback).get("report") or {}
        files = {name: report.get(word) for word, name in self._FILES.items()}
        return {self.OUTPUT: job.output, **files}
