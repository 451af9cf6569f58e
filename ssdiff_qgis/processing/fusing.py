"""What the algorithms that fuse share: extent, result, uncertainty, report."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingMultiStepFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterDestination,
)

from ..engine.client import positions_of
from ..extent import Extent, pan_extent
from ..job import AssessJob, FuseJob
from ..language import engine_name
from ..styling import Look, look_of
from .base import Algorithm, Pair, destination
from .checks import CheckError, check_page
from .loaded import Styler, UncertaintyStyler


class Fusing(Algorithm):
    """Base of the algorithms that fuse."""

    METHOD = "METHOD"
    EXTENT = "EXTENT"
    COG = "COG"
    CONSISTENCY = "CONSISTENCY"
    OUTPUT = "OUTPUT"
    UNCERTAINTY = "UNCERTAINTY"
    REPORT = "REPORT"
    SECONDS = "SECONDS"
    METHOD_USED = "METHOD_USED"
    #: Figures of the report that models may use.
    FIGURES = ("D_LAMBDA_K", "D_S", "HQNR")

    def __init__(self) -> None:
        super().__init__()
        self._job: FuseJob | None = None
        self._look: Look | None = None
        self._report: dict[str, Any] = {}
        self._positions: tuple[int, ...] = ()

    def tags(self) -> list[str]:
        """Words under which the toolbox finds it."""
        words = self.tr(
            "pansharpen,pan-sharpening,fusion,diffusion,panchromatic,multispectral,brovey,sharpen"
        )
        return words.split(",")

    def add_extent(self, optional: bool = True) -> None:
        """Declare the part that is fused."""
        text = self.tr("Extent (empty: all)") if optional else self.tr("Extent")
        self.addParameter(QgsProcessingParameterExtent(self.EXTENT, text, optional=optional))

    def cog_parameter(self) -> QgsProcessingParameterBoolean:
        """Whether the result is a cloud-optimised GeoTIFF."""
        text = self.tr("Write a cloud-optimised GeoTIFF")
        return QgsProcessingParameterBoolean(self.COG, text, False, optional=True)

    def consistency_parameter(self, default: bool) -> QgsProcessingParameterBoolean:
        """Whether the result is moved so that it degrades back to MS."""
        text = self.tr("Consistent with MS: made coarser again, the result gives MS's own values")
        return QgsProcessingParameterBoolean(self.CONSISTENCY, text, default, optional=True)

    def add_outputs(self, report: bool = True) -> None:
        """Declare what comes out: raster, report and numbers."""
        self.addParameter(QgsProcessingParameterRasterDestination(self.OUTPUT, self.tr("Pansharpened")))
        if report:
            self.addParameter(
                QgsProcessingParameterFileDestination(
                    self.REPORT,
                    self.tr("Quality report"),
                    self.tr("HTML files (*.html)"),
                    optional=True,
                    createByDefault=False,
                )
            )
            for name in self.FIGURES:
                self.addOutput(QgsProcessingOutputNumber(name, self.tr("{} (with a report)").format(name)))
        self.addOutput(QgsProcessingOutputString(self.METHOD_USED, self.tr("Method used")))
        self.addOutput(QgsProcessingOutputNumber(self.SECONDS, self.tr("Seconds it took")))

    def read(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """Turn the parameters into a job."""
        outputs = [destination(parameters.get(name)) for name in (self.OUTPUT, self.UNCERTAINTY)]
        check_page(destination(parameters.get(self.REPORT)))
        pair = self.pair(parameters, context, [path for path in outputs if path])
        if all(outputs) and outputs[0] == outputs[1]:
            raise CheckError(self.tr("Result and uncertainty have one file. Give each its own."))
        self._job = self.job(pair, parameters, context)
        self._look = look_of(pair.ms, pair.pan)
        return pair.note

    def job(self, pair: Pair, parameters: dict[str, Any], context: QgsProcessingContext) -> FuseJob:
        """The job without its outputs."""
        return FuseJob(
            **pair.options(),
            method=self.parameterAsEnumString(parameters, self.METHOD, context),
            extent=self._extent(parameters, pair, context),
            cog=self.parameterAsBool(parameters, self.COG, context),
            consistency=self._consistency(parameters, context),
            overwrite=True,
        )

    def _extent(
        self, parameters: dict[str, Any], pair: Pair, context: QgsProcessingContext
    ) -> Extent | None:
        """The part of PAN that is asked for; None for all of it."""
        asked = self.parameterAsExtent(parameters, self.EXTENT, context, pair.pan.crs())
        if asked.isNull():
            return None
        if asked.isEmpty():
            raise CheckError(self.tr("The extent has no width or no height. Give a part of the scene."))
        return pan_extent(asked, pair.pan)

    def _consistency(self, parameters: dict[str, Any], context: QgsProcessingContext) -> bool | None:
        """As asked; None, the backend's default, where the algorithm does not ask."""
        if self.parameterDefinition(self.CONSISTENCY) is None:
            return None
        return self.parameterAsBool(parameters, self.CONSISTENCY, context)

    def processAlgorithm(  # noqa: N802
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Run the job in the worker and follow it; then make the report if one is asked for."""
        if self._job is None:
            raise QgsProcessingException(self.tr("The algorithm was not prepared."))
        html = self._destination(parameters, self.REPORT, context)
        steps = QgsProcessingMultiStepFeedback(2 if html else 1, feedback)
        job = replace(
            self._job,
            output=self.parameterAsOutputLayer(parameters, self.OUTPUT, context),
            uncertainty=self._raster_destination(parameters, self.UNCERTAINTY, context),
        )
        self._job = job
        done = self.run_job("fuse", job.args(), (job.output, job.uncertainty), steps)
        self._report = done.get("report") or {}
        self._positions = positions_of(done) or job.bands
        found: dict[str, Any] = {
            self.OUTPUT: job.output,
            self.SECONDS: self._report.get("seconds"),
            self.METHOD_USED: self._report.get("method") or job.method,
        }
        if job.uncertainty:
            found[self.UNCERTAINTY] = job.uncertainty
        if html:
            steps.setCurrentStep(1)
            asked = AssessJob.of(job, html, self._positions, language=engine_name())
            report = self.run_job("assess", asked.args(), (html,), steps).get("report") or {}
            figures = report.get("figures") or {}
            found[self.REPORT] = html
            found.update({name: figures.get(name.lower()) for name in self.FIGURES})
        return found

    def postProcessAlgorithm(  # noqa: N802
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Have the layers shown as they should be where they are loaded into the project."""
        job = self._job
        if job is None or self._look is None:
            return {}
        if context.willLoadLayerOnCompletion(job.output):
            styler = Styler(self._look, self._positions, job, self._report)
            context.layerToLoadOnCompletionDetails(job.output).setPostProcessor(styler)
        if job.uncertainty and context.willLoadLayerOnCompletion(job.uncertainty):
            ramp = UncertaintyStyler(self._look)
            context.layerToLoadOnCompletionDetails(job.uncertainty).setPostProcessor(ramp)
        return {}

    def _destination(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> str:
        """The file asked for; empty where none is."""
        if self.parameterDefinition(name) is None or parameters.get(name) in (None, ""):
            return ""
        return self.parameterAsFileOutput(parameters, name, context)

    def _raster_destination(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext
    ) -> str:
        if self.parameterDefinition(name) is None or parameters.get(name) in (None, ""):
            return ""
        return self.parameterAsOutputLayer(parameters, name, context)
