"""The algorithm ``ssdiff:assess``: figures of a fused raster, and the report on them as a page."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterLayer,
)

from ..job import AssessJob
from ..language import engine_name
from ..sources import source_path
from .base import Algorithm, destination
from .checks import CheckError, check_page

_FULL = ("D_LAMBDA", "D_LAMBDA_K", "D_S", "QNR", "HQNR")
_REFERENCE = ("SAM", "ERGAS", "Q2N", "SCC", "PSNR")


class Assess(Algorithm):
    """Measures a fused raster against the pair it was made from, and against the truth where there is one."""

    FUSED = "FUSED"
    REFERENCE = "REFERENCE"
    UNCERTAINTY = "UNCERTAINTY"
    COMPARE = "COMPARE"
    REPORT = "REPORT"
    DEPARTURE = "DEPARTURE"
    RANK = "RANK"
    SECTION = "the-quality-report"

    def __init__(self) -> None:
        super().__init__()
        self._job: AssessJob | None = None

    def name(self) -> str:
        """The id within the provider; never changes."""
        return "assess"

    def displayName(self) -> str:  # noqa: N802
        """The name in the toolbox."""
        return self.tr("Assess pansharpening")

    def shortDescription(self) -> str:  # noqa: N802
        """One line."""
        return self.tr("Figures and a report on the quality of a pansharpened raster.")

    def tags(self) -> list[str]:
        """Words under which the toolbox finds it."""
        return self.tr("quality,QNR,HQNR,SAM,ERGAS,report,pansharpening,metrics,validation").split(",")

    def shortHelpString(self) -> str:  # noqa: N802
        """The help."""
        return self.tr(
            "Measures a pansharpened raster against the panchromatic (PAN) and the multispectral raster (MS) that it "
            "was made from. It may come from any tool, as long as it lies on PAN's grid.\n\n"
            "Without a reference: HQNR, QNR, D_lambda, D_lambda_K and D_s tell how consistent it is with its inputs. "
            "With a reference on the same grid: SAM, ERGAS, Q2n, SCC and PSNR tell how right it is.\n\n"
            "Bands, sensor, alignment: left at their defaults they are taken from the raster's own tags, if this "
            "plugin made it.\n\n"
            "Check one scale up: a piece of the scene is made coarser, fused again by the raster's method and by the "
            "classical ones, and held against MS itself, which is the truth there.\n\n"
            "The report is one HTML file that needs no other: figures, histograms and spectra before and after, "
            "pieces at full size, where the result departs from the original, and how it was made. Models get the "
            "figures as numbers; RANK is the method's place in the check by SAM, DEPARTURE the mean difference from "
            "MS at its own pixels in per cent."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare the parameters; their names never change."""
        self.addParameter(QgsProcessingParameterRasterLayer(self.FUSED, self.tr("Pansharpened raster")))
        self.add_pair()
        self.addParameter(
            QgsProcessingParameterRasterLayer(
                self.REFERENCE, self.tr("Reference on the same grid"), optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterBoolean(
                self.COMPARE, self.tr("Check one scale up against the classical methods"), True
            )
        )
        self.add_advanced(
            QgsProcessingParameterRasterLayer(
                self.UNCERTAINTY, self.tr("Uncertainty that belongs to it"), optional=True
            ),
            self.align_parameter(),
            self.device_parameter(),
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.REPORT, self.tr("Report"), self.tr("HTML files (*.html)"), optional=True
            )
        )
        for name in (*_FULL, *_REFERENCE, self.DEPARTURE, self.RANK):
            self.addOutput(QgsProcessingOutputNumber(name, name))

    def read(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """Turn the parameters into a job."""
        check_page(destination(parameters.get(self.REPORT)))
        pair = self.pair(parameters, context)
        fused = self.raster(parameters, self.FUSED, context)
        finer = abs(fused.rasterUnitsPerPixelX() / pair.pan.rasterUnitsPerPixelX() - 1) > 0.01
        if finer and pair.align != "none":
            raise CheckError(
                self.tr(
                    "“{fused}” does not have PAN's pixels. Give the result of a fusion of this pair."
                ).format(fused=fused.name())
            )
        others = {
            name: source_path(self.raster(parameters, name, context))
            for name in (self.REFERENCE, self.UNCERTAINTY)
            if parameters.get(name) not in (None, "")
        }
        self._job = AssessJob(
            fused=source_path(fused),
            **pair.options(),
            reference=others.get(self.REFERENCE, ""),
            uncertainty=others.get(self.UNCERTAINTY, ""),
            language=engine_name(),
            overwrite=True,
            compare=self.parameterAsBool(parameters, self.COMPARE, context),
            device=self.parameterAsEnumString(parameters, self.DEVICE, context),
        )
        return pair.note

    def processAlgorithm(  # noqa: N802
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Measure in the worker."""
        if self._job is None:
            raise QgsProcessingException(self.tr("The algorithm was not prepared."))
        wanted = parameters.get(self.REPORT) not in (None, "")
        html = self.parameterAsFileOutput(parameters, self.REPORT, context) if wanted else ""
        job = replace(self._job, html=html)
        report = self.run_job("assess", job.args(), (html,), feedback).get("report") or {}
        figures = report.get("figures") or {}
        found: dict[str, Any] = {name: figures.get(name.lower()) for name in (*_FULL, *_REFERENCE)}
        found[self.DEPARTURE] = (report.get("departure") or {}).get("mean")
        found[self.RANK] = _rank(report)
        for name, value in found.items():
            if value is not None:
                feedback.pushInfo(f"{name}: {value:.6g}")
        if html:
            found[self.REPORT] = html
        return found


def _rank(report: dict[str, Any]) -> int | None:
    """The place of the raster's method in the check by SAM, 1 the best; None where it was not checked."""
    rows = [row for row in (report.get("comparison") or {}).get("methods", []) if row.get("sam") is not None]
    used = next((row for row in rows if row.get("used")), None)
    return None if used is None else 1 + sum(row["sam"] < used["sam"] for row in rows)
