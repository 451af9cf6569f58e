"""What the algorithms share: PAN and MS, the checks before any work, and the job in the worker."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from .. import choices
from ..adapter import AdapterError, check_adapter
from ..engine import warm
from ..engine.client import Event, JobError
from ..engine.python import NoPythonError, worker_command
from ..job import ALIGNMENTS, DEVICES, SENSORS, parse_bands
from ..places import help_page, shipped
from ..sources import SourceError, source_path
from .checks import CheckError, check_layers
from .matching import match
from .reporter import Reporter

_TITLED = f"{__name__.partition('.')[0]}.gui.titled.Titled"


@dataclass(frozen=True)
class Pair:
    """PAN and MS as the parameters give them.

    Attributes:
        pan: the panchromatic layer.
        ms: the multispectral layers, stacked in this order.
        bands: 1-based positions in that stack; empty for the default.
        sensor: the preset's name, or auto.
        align: how PAN and MS are laid on each other.
        note: what was chosen for the user, in one sentence; may be empty.
    """

    pan: QgsRasterLayer
    ms: tuple[QgsRasterLayer, ...]
    bands: tuple[int, ...]
    sensor: str
    align: str
    note: str = ""

    def options(self) -> dict[str, Any]:
        """The options of a job that name the pair."""
        return {
            "pan": source_path(self.pan),
            "ms": tuple(source_path(layer) for layer in self.ms),
            "bands": self.bands,
            "sensor": self.sensor,
            "align": self.align,
        }


class Algorithm(QgsProcessingAlgorithm):
    """Base of the algorithms. Parameter names, like the ids, never change."""

    PAN = "PAN"
    MS = "MS"
    MS_MORE = "MS_MORE"
    BANDS = "BANDS"
    SENSOR = "SENSOR"
    ALIGN = "ALIGN"
    DEVICE = "DEVICE"
    SEED = "SEED"
    ADAPTER = "ADAPTER"
    #: Heading in the help page.
    SECTION = "in-the-toolbox-in-models-on-the-command-line"

    def createInstance(self) -> Algorithm:  # noqa: N802
        """Make another one; Processing runs each job in a fresh instance."""
        return type(self)()

    def icon(self) -> QIcon:
        """The plugin's icon."""
        return QIcon(str(shipped("resources/icons/ssdiff.svg")))

    def helpUrl(self) -> str:  # noqa: N802
        """The illustrated page behind the Help button."""
        return help_page(self.SECTION)

    def tr(self, text: str) -> str:
        """Translate a text of this class or of one it is made from."""
        for kind in type(self).__mro__:
            found = QCoreApplication.translate(kind.__name__, text)
            if found != text:
                return found
        return text

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
        """Refuse what cannot work before any work, in one sentence with its mend."""
        ok, why = super().checkParameterValues(parameters, context)
        if not ok:
            return ok, why
        ok, why = self.canExecute()
        if not ok:
            return ok, why
        try:
            self.read(parameters, context)
        except (CheckError, SourceError, ValueError, QgsProcessingException) as error:
            return False, str(error)
        return True, ""

    def prepareAlgorithm(  # noqa: N802
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Resolve the layers to paths on the thread that owns them."""
        try:
            note = self.read(parameters, context)
        except (CheckError, SourceError, ValueError) as error:
            raise QgsProcessingException(str(error)) from error
        if note:
            feedback.pushInfo(note)
        return True

    def read(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """Turn the parameters into a job, kept for `processAlgorithm`; on the main thread.

        Returns:
            What was chosen for the user, in one sentence; may be empty.

        Raises:
            CheckError, SourceError, ValueError: the parameters cannot work.
        """
        raise CheckError("")

    def run_job(
        self, op: str, args: Mapping[str, Any], outputs: Sequence[str], feedback: QgsProcessingFeedback
    ) -> Event:
        """Run a job in the worker and follow it; in the algorithm's thread."""
        try:
            return warm.run(
                op, args, outputs=outputs, on_event=Reporter(feedback), cancelled=feedback.isCanceled
            )
        except JobError as error:
            raise QgsProcessingException(str(error)) from error

    # parameters

    def add_pair(self) -> None:
        """Declare PAN, MS and its bands, and the sensor."""
        self.addParameter(QgsProcessingParameterRasterLayer(self.PAN, self.tr("Panchromatic raster (PAN)")))
        self.addParameter(
            QgsProcessingParameterRasterLayer(
                self.MS,
                self.tr("Multispectral raster (MS; empty: the one that matches PAN)"),
                optional=True,
            )
        )
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
        self.addParameter(self.enum(self.SENSOR, self.tr("Sensor"), SENSORS, choices.sensors()))

    def add_advanced(self, *parameters: QgsProcessingParameterDefinition) -> None:
        """Declare parameters that are folded away."""
        for parameter in parameters:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
            self.addParameter(parameter)

    def align_parameter(self) -> QgsProcessingParameterEnum:
        """How PAN and MS are laid on each other."""
        # Optional, so that models made before it was there stay valid.
        return self.enum(self.ALIGN, self.tr("Alignment of PAN and MS"), ALIGNMENTS, choices.alignments(), True)

    def device_parameter(self) -> QgsProcessingParameterEnum:
        """Where the network computes."""
        return self.enum(self.DEVICE, self.tr("Device"), DEVICES, choices.devices())

    def seed_parameter(self) -> QgsProcessingParameterNumber:
        """What decides all draws."""
        number = QgsProcessingParameterNumber.Type.Integer
        return QgsProcessingParameterNumber(
            self.SEED, self.tr("Seed"), number, 0, minValue=0, maxValue=2**31 - 1
        )

    def adapter_parameter(self, text: str) -> QgsProcessingParameterFile:
        """A file that ssdiff:adapt has made."""
        # Without a filter of names, which would refuse another file without saying why.
        parameter = QgsProcessingParameterFile(self.ADAPTER, text, optional=True)
        parameter.setFileFilter("")
        return parameter

    def adapter(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """The path of the adapter given; empty where none is, ``none`` where the sensor's own is to be left out.

        Raises:
            CheckError: it is no adapter.
        """
        path = self.parameterAsFile(parameters, self.ADAPTER, context).strip()
        if path and path.lower() != "none":
            try:
                check_adapter(path)
            except AdapterError as error:
                raise CheckError(str(error)) from error
        return path.lower() if path.lower() == "none" else path

    @staticmethod
    def enum(
        name: str,
        text: str,
        options: tuple[str, ...],
        known: Sequence[choices.Choice],
        optional: bool = False,
    ) -> QgsProcessingParameterEnum:
        """A choice of static strings, the first one by default; windows show the titles of ``known``."""
        parameter = QgsProcessingParameterEnum(name, text, list(options), False, options[0], optional, True)
        titles = {choice.value: choice.label for choice in known}
        # By name: without a window nothing of gui is loaded.
        parameter.setMetadata(
            {"widget_wrapper": {"class": _TITLED, "titles": [titles.get(option, option) for option in options]}}
        )
        return parameter

    def pair(
        self, parameters: dict[str, Any], context: QgsProcessingContext, outputs: Sequence[str] = ()
    ) -> Pair:
        """PAN and MS, checked.

        Args:
            parameters: of the algorithm.
            context: of the run.
            outputs: paths that must not be an input, where they are known.

        Raises:
            CheckError, SourceError, ValueError: they cannot work.
        """
        pan = self.raster(parameters, self.PAN, context)
        more = self.parameterAsLayerList(parameters, self.MS_MORE, context)
        given = parameters.get(self.MS_MORE)
        if isinstance(given, (list, tuple)) and len(more) != len(given):
            raise CheckError(self.tr("One of the further MS rasters cannot be read. Mend or remove it."))
        for layer in more:
            if not isinstance(layer, QgsRasterLayer):
                raise CheckError(self.tr("“{}” is no raster. Remove it from MS.").format(layer.name()))
        note = ""
        if parameters.get(self.MS) in (None, "") and not more:
            ms: list[QgsRasterLayer] = match(pan, context.project())
            names = ", ".join(layer.name() for layer in ms)
            note = self.tr("MS was matched to PAN “{pan}” by place, pixel size and name: {ms}.").format(
                pan=pan.name(), ms=names
            )
        elif parameters.get(self.MS) in (None, ""):
            ms = list(more)
        else:
            ms = [self.raster(parameters, self.MS, context), *more]
        bands = parse_bands(self.parameterAsString(parameters, self.BANDS, context))
        align = self.parameterAsEnumString(parameters, self.ALIGN, context) or ALIGNMENTS[0]
        for output in outputs or ("",):
            check_layers(pan, ms, bands, output, placed=align != "none")
        sensor = self.parameterAsEnumString(parameters, self.SENSOR, context)
        return Pair(pan, tuple(ms), bands, sensor, align, note)

    def raster(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> QgsRasterLayer:
        """A raster layer.

        Raises:
            CheckError: it cannot be read.
        """
        layer = self.parameterAsRasterLayer(parameters, name, context)
        if layer is None:
            raise CheckError(self.tr("The raster given as {} cannot be read. Choose another.").format(name))
        return layer


def destination(value: Any) -> str:
    """The path in a destination's value, where it is known already."""
    return value if isinstance(value, str) and value != QgsProcessing.TEMPORARY_OUTPUT else ""
