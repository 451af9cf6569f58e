"""The algorithm ``ssdiff:pansharpen``: PAN and MS to MS on PAN's grid."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from ..engine import warm
from ..engine.client import JobError, positions_of
from ..engine.python import NoPythonError, worker_command
from ..extent import pan_extent
from ..job import ALIGNMENTS, DEVICES, METHODS, SENSORS, FuseJob, parse_bands
from ..places import shipped
from ..sources import SourceError, source_path
from ..styling import Look, look_of
from .checks import CheckError, check_layers
from .loaded import Styler
from .reporter import Reporter


class Pansharpen(QgsProcessingAlgorithm):
    """Fuses PAN with MS in the worker; usable from the toolbox, in batch, in models and by qgis_process."""

    PAN = "PAN"
    MS = "MS"
    MS_MORE = "MS_MORE"
    BANDS = "BANDS"
    SENSOR = "SENSOR"
    METHOD = "METHOD"
    STEPS = "STEPS"
    SAMPLES = "SAMPLES"
    SEED = "SEED"
    DEVICE = "DEVICE"
    ALIGN = "ALIGN"
    EXTENT = "EXTENT"
    OUTPUT = "OUTPUT"

    def __init__(self) -> None:
        super().__init__()
        self._job: FuseJob | None = None
        self._look: Look | None = None
        self._destination = ""
        self._positions: tuple[int, ...] = ()

    def createInstance(self) -> Pansharpen:  # noqa: N802
        """Make another one; Processing runs each job in a fresh instance."""
        return Pansharpen()

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

    def icon(self) -> QIcon:
        """The plugin's icon."""
        return QIcon(str(shipped("resources/icons/ssdiff.svg")))

    def tags(self) -> list[str]:
        """Words under which the toolbox finds it."""
        words = self.tr(
            "pansharpen,pan-sharpening,fusion,diffusion,panchromatic,multispectral,brovey,sharpen"
        )
        return words.split(",")

    def shortHelpString(self) -> str:  # noqa: N802
        """The help."""
        return self.tr(
            "Fuses a panchromatic raster (PAN) with a multispectral raster (MS) of a coarser grid. "
            "The result has MS's bands and units on PAN's grid, where both overlap.\n\n"
            "PAN and MS must be in the same CRS; they are aligned by their georeferencing.\n\n"
            "MS, further MS rasters: one raster with all bands, or several whose bands are stacked in "
            "the order given, as Landsat comes (B2, B3, B4, B5 with B8 as PAN).\n\n"
            "Bands: positions in that stack counted from 1, in the order of the sensor's bands, e.g. "
            "2,3,4,5. Empty: chosen by the rasters' metadata, else the first ones.\n\n"
            "Sensor: auto guesses it from metadata, band count, ratio and names, and says why in the "
            "log. Otherwise WorldView-2, 3, 4 (wv2, wv3, wv4), QuickBird (qb), GaoFen-2 (gf2), GeoEye-1 "
            "(ge1), IKONOS (ikonos), Pleiades (phr) and Pleiades Neo (pneo), SPOT 6/7 (spot67), Landsat 7 "
            "(l7) and 8/9 (l89), or any other with 3, 4 or 8 bands (rgb, msi4, msi8).\n\n"
            "Method: ssdiff is the network; the others are classical methods, which need no model for "
            "the sensor (exp is MS interpolated, without any detail of PAN).\n\n"
            "Steps, samples: one of each is the most faithful and the fastest. More steps give more "
            "texture, more samples are averaged. The seed decides the noise: the same seed gives the "
            "same result.\n\n"
            "Align: geo goes by the georeferencing; auto also measures how far the content of MS lies off "
            "PAN's, and corrects it; none lays the upper-left corners on each other, for rasters without "
            "georeferencing.\n\n"
            "Extent: only this part is fused, snapped outward to whole pixels of PAN; it equals that "
            "part of the whole.\n\n"
            "The result is a GeoTIFF that says in its tags how it was made. It is written whole or not "
            "at all; an existing file is replaced."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare the parameters; their names never change."""
        number = QgsProcessingParameterNumber.Type.Integer
        self.addParameter(QgsProcessingParameterRasterLayer(self.PAN, self.tr("Panchromatic raster (PAN)")))
        self.addParameter(QgsProcessingParameterRasterLayer(self.MS, self.tr("Multispectral raster (MS)")))
        self.addParameter(
            QgsProcessingParameterMultipleLayers(
                self.MS_MORE,
                self.tr("Further MS rasters, for scenes that come a band a file"),
                QgsProcessing.SourceType.TypeRaster,
                optional=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterString(
                self.BANDS,
                self.tr("Bands of MS, e.g. 2,3,4,5 (empty: by metadata, else the first)"),
                optional=True,
            )
        )
        self.addParameter(self._enum(self.SENSOR, self.tr("Sensor"), SENSORS))
        self.addParameter(self._enum(self.METHOD, self.tr("Method"), METHODS))
        self.addParameter(
            QgsProcessingParameterExtent(self.EXTENT, self.tr("Extent (empty: all)"), optional=True)
        )
        for parameter in (
            QgsProcessingParameterNumber(
                self.STEPS, self.tr("Diffusion steps"), number, 1, minValue=1, maxValue=1000
            ),
            QgsProcessingParameterNumber(
                self.SAMPLES, self.tr("Samples to average"), number, 1, minValue=1, maxValue=64
            ),
            QgsProcessingParameterNumber(
                self.SEED, self.tr("Seed"), number, 0, minValue=0, maxValue=2**31 - 1
            ),
            self._enum(self.DEVICE, self.tr("Device"), DEVICES),
            self._enum(self.ALIGN, self.tr("Alignment of PAN and MS"), ALIGNMENTS),
        ):
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
            self.addParameter(parameter)
        self.addParameter(QgsProcessingParameterRasterDestination(self.OUTPUT, self.tr("Pansharpened")))

    def canExecute(self) -> tuple[bool, str]:  # noqa: N802
        """Whether there is a Python for the engine; if not, why."""
        try:
            worker_command()
        except NoPythonError as error:
            return False, str(error)
        return True, ""

    def checkParameterValues(  # noqa: N802
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Refuse what cannot work before any work, in one sentence."""
        ok, why = super().checkParameterValues(parameters, context)
        if not ok:
            return ok, why
        ok, why = self.canExecute()
        if not ok:
            return ok, why
        try:
            self._read(parameters, context)
        except (CheckError, SourceError, ValueError, QgsProcessingException) as error:
            return False, str(error)
        return True, ""

    def prepareAlgorithm(  # noqa: N802
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Resolve the layers to paths on the thread that owns them."""
        try:
            self._job, self._look = self._read(parameters, context)
        except (CheckError, SourceError, ValueError) as error:
            raise QgsProcessingException(str(error)) from error
        return True

    def processAlgorithm(  # noqa: N802
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Run the job in the worker and follow it."""
        if self._job is None:
            raise QgsProcessingException(self.tr("The algorithm was not prepared."))
        output = self.parameterAsOutputLayer(parameters, self.OUTPUT, context)
        job = replace(self._job, output=output, overwrite=True)
        try:
            done = warm.fuse(job, Reporter(feedback), feedback.isCanceled)
        except JobError as error:
            raise QgsProcessingException(str(error)) from error
        self._destination = output
        self._positions = positions_of(done) or job.bands
        return {self.OUTPUT: self._destination}

    def postProcessAlgorithm(  # noqa: N802
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Have the layer shown like MS where it is loaded into the project."""
        if self._look is not None and context.willLoadLayerOnCompletion(self._destination):
            styler = Styler.keep(self._look, self._positions, self._job.ms if self._job else ())
            context.layerToLoadOnCompletionDetails(self._destination).setPostProcessor(styler)
        return {}

    def tr(self, text: str) -> str:
        """Translate a text."""
        return QCoreApplication.translate("Pansharpen", text)

    def _read(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[FuseJob, Look]:
        """The job without its output, and MS's look.

        Raises:
            CheckError, SourceError, ValueError: the parameters cannot work.
        """
        pan = self.parameterAsRasterLayer(parameters, self.PAN, context)
        first = self.parameterAsRasterLayer(parameters, self.MS, context)
        more = self.parameterAsLayerList(parameters, self.MS_MORE, context)
        given = parameters.get(self.MS_MORE)
        if isinstance(given, (list, tuple)) and len(more) != len(given):
            raise CheckError(self.tr("One of the further MS rasters cannot be read. Mend or remove it."))
        for name, layer in ((self.PAN, pan), (self.MS, first)):
            if layer is None:
                raise CheckError(
                    self.tr("The raster given as {} cannot be read. Choose another.").format(name)
                )
        for layer in more:
            if not isinstance(layer, QgsRasterLayer):
                raise CheckError(self.tr("“{}” is no raster. Remove it from MS.").format(layer.name()))
        ms = [first, *more]
        bands = parse_bands(self.parameterAsString(parameters, self.BANDS, context))
        align = self.parameterAsEnumString(parameters, self.ALIGN, context)
        check_layers(pan, ms, bands, _output_text(parameters.get(self.OUTPUT)), placed=align != "none")
        job = FuseJob(
            pan=source_path(pan),
            ms=tuple(source_path(layer) for layer in ms),
            bands=bands,
            sensor=self.parameterAsEnumString(parameters, self.SENSOR, context),
            method=self.parameterAsEnumString(parameters, self.METHOD, context),
            steps=self.parameterAsInt(parameters, self.STEPS, context),
            samples=self.parameterAsInt(parameters, self.SAMPLES, context),
            seed=self.parameterAsInt(parameters, self.SEED, context),
            device=self.parameterAsEnumString(parameters, self.DEVICE, context),
            align=align,
            extent=pan_extent(self.parameterAsExtent(parameters, self.EXTENT, context, pan.crs()), pan),
        )
        return job, look_of(ms)

    @staticmethod
    def _enum(name: str, text: str, options: tuple[str, ...]) -> QgsProcessingParameterEnum:
        return QgsProcessingParameterEnum(name, text, list(options), False, options[0], False, True)


def _output_text(value: Any) -> str:
    """The path in a raster destination's value, where it is known already."""
    return value if isinstance(value, str) and value != QgsProcessing.TEMPORARY_OUTPUT else ""
