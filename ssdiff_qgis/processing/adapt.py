"""The algorithm ``ssdiff:adapt``: the network fine-tuned on a scene's own pair, as a file for ssdiff:pansharpen."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsRasterLayer,
)

from ..adapter import ENDING, file_filter
from ..extent import placed
from ..job import AdaptJob
from .base import Algorithm, destination
from .checks import CheckError

#: Least sides (MS pixels) of what PAN and MS have in common: a part to learn from, and one held out.
_LEAST = (64, 128)


class Adapt(Algorithm):
    """Learns from the pair one scale down, where MS is the truth."""

    MINUTES = "MINUTES"
    ITERATIONS = "ITERATIONS"
    RESUME = "RESUME"
    OUTPUT = "OUTPUT"
    GAIN = "GAIN"
    SECTION = "adapt-to-this-scene"
    #: Numbers for models, by the report's words for them.
    NUMBERS = {
        "SAM_BEFORE": ("before", "sam"),
        "SAM_AFTER": ("after", "sam"),
        "ERGAS_BEFORE": ("before", "ergas"),
        "ERGAS_AFTER": ("after", "ergas"),
        "STEPS_DONE": ("iterations",),
        "PIECES": ("pieces",),
        "SECONDS": ("seconds",),
    }

    def __init__(self) -> None:
        super().__init__()
        self._job: AdaptJob | None = None

    def name(self) -> str:
        """The id within the provider; never changes."""
        return "adapt"

    def displayName(self) -> str:  # noqa: N802
        """The name in the toolbox."""
        return self.tr("Adapt to a scene (SSDiff)")

    def shortDescription(self) -> str:  # noqa: N802
        """One line."""
        return self.tr("Fine-tunes the network on a scene of its own, for sensors that it does not know.")

    def tags(self) -> list[str]:
        """Words under which the toolbox finds it."""
        return self.tr("adapt,fine-tune,train,learn,sensor,adapter,pansharpening,diffusion").split(",")

    def shortHelpString(self) -> str:  # noqa: N802
        """The help."""
        return self.tr(
            "Teaches the network a scene: it learns from the scene's own panchromatic (PAN) and multispectral "
            "raster (MS) one scale down, where MS is the truth. What it learns goes into a small file, which "
            "Pansharpen (SSDiff) takes as Adapted model, for this scene and for others of its kind. It helps most "
            "with sensors that the network was not trained on.\n\n"
            "A quarter of the scene is held out: it decides when to stop and what is kept. Where nothing is gained, "
            "the file changes nothing, so that a batch or a model goes on.\n\n"
            "PAN, MS, bands, sensor and alignment are those of Pansharpen (SSDiff). The scene must have at least "
            "128 x 64 pixels of MS.\n\n"
            "Minutes: the time to learn at most; it stops earlier when nothing more is gained. Five minutes are "
            "plenty on a graphics card and a fair start on a processor.\n\n"
            "Steps: at most so many, whatever the time. Seed: the same seed and steps learn the same.\n\n"
            "Begin with: an adapted model to go on from, instead of the network alone.\n\n"
            "Resume: when it is stopped, what was learnt so far stays beside the file, and the same run goes on "
            "from there. The minutes count all runs together.\n\n"
            "Models get as numbers: SAM and ERGAS of the held-out part before and after (lower is better), the "
            "steps done, the pieces of the scene that were read, the seconds it took; and GAIN, whether it is "
            "better than before."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare the parameters; their names never change."""
        number = QgsProcessingParameterNumber.Type
        self.add_pair()
        self.addParameter(
            QgsProcessingParameterNumber(
                self.MINUTES, self.tr("Minutes to learn at most"), number.Double, 5.0, minValue=0.05, maxValue=10000
            )
        )
        self.add_advanced(
            QgsProcessingParameterNumber(
                self.ITERATIONS, self.tr("Steps at most (empty: as time allows)"), number.Integer, None,
                optional=True, minValue=1, maxValue=1_000_000,
            ),
            self.seed_parameter(),
            self.device_parameter(),
            self.align_parameter(),
            self.adapter_parameter(self.tr("Begin with")),
            QgsProcessingParameterBoolean(
                self.RESUME, self.tr("Resume: keep what was learnt when stopped, and go on from it"), False,
                optional=True,
            ),
        )  # fmt: skip
        self.addParameter(
            QgsProcessingParameterFileDestination(self.OUTPUT, self.tr("Adapted model"), file_filter())
        )
        self.addOutput(QgsProcessingOutputBoolean(self.GAIN, self.tr("Better than before")))
        labels = (
            self.tr("SAM before"),
            self.tr("SAM after"),
            self.tr("ERGAS before"),
            self.tr("ERGAS after"),
            self.tr("Steps done"),
            self.tr("Pieces of the scene"),
            self.tr("Seconds it took"),
        )
        for name, label in zip(self.NUMBERS, labels):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def read(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """Turn the parameters into a job."""
        output = destination(parameters.get(self.OUTPUT))
        pair = self.pair(parameters, context, [output] if output else [])
        if output and not output.lower().endswith(ENDING):
            raise CheckError(self.tr("The adapted model {} must end in .safetensors.").format(output))
        begin = self.adapter(parameters, context)
        if begin and output and os.path.realpath(begin) == os.path.realpath(output):
            raise CheckError(self.tr("The adapted model to begin with is the output. Choose another name."))
        if pair.align != "none":
            self._check_size(pair.pan, pair.ms)
        self._job = AdaptJob(
            **pair.options(),
            adapter=begin,
            minutes=self.parameterAsDouble(parameters, self.MINUTES, context),
            iterations=self._iterations(parameters, context),
            seed=self.parameterAsInt(parameters, self.SEED, context),
            device=self.parameterAsEnumString(parameters, self.DEVICE, context),
            resume=self.parameterAsBool(parameters, self.RESUME, context),
            overwrite=True,
        )
        return pair.note

    def processAlgorithm(  # noqa: N802
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Learn in the worker."""
        if self._job is None:
            raise QgsProcessingException(self.tr("The algorithm was not prepared."))
        job = replace(self._job, output=self.parameterAsFileOutput(parameters, self.OUTPUT, context))
        report = self.run_job("adapt", job.args(), (job.output,), feedback).get("report") or {}
        found: dict[str, Any] = {self.OUTPUT: job.output, self.GAIN: bool(report.get("gain"))}
        for name, keys in self.NUMBERS.items():
            value: Any = report
            for key in keys:
                value = (value or {}).get(key)
            found[name] = value
        feedback.pushInfo(
            self.tr("SAM {sam0} → {sam1}, ERGAS {ergas0} → {ergas1} on the held-out part.").format(
                sam0=found["SAM_BEFORE"], sam1=found["SAM_AFTER"],
                ergas0=found["ERGAS_BEFORE"], ergas1=found["ERGAS_AFTER"],
            )
        )  # fmt: skip
        return found

    def _iterations(self, parameters: dict[str, Any], context: QgsProcessingContext) -> int | None:
        if parameters.get(self.ITERATIONS) in (None, ""):
            return None
        return self.parameterAsInt(parameters, self.ITERATIONS, context)

    def _check_size(self, pan: QgsRasterLayer, ms: Sequence[QgsRasterLayer]) -> None:
        """Refuse what is too small to learn from, as far as the layers tell."""
        first = ms[0]
        box = first.extent().intersect(pan.extent()) if placed(pan) and placed(first) else first.extent()
        sides = sorted(
            (
                round(box.width() / first.rasterUnitsPerPixelX()),
                round(box.height() / first.rasterUnitsPerPixelY()),
            )
        )
        if sides[0] < _LEAST[0] or sides[1] < _LEAST[1]:
            raise CheckError(
                self.tr(
                    "The scene is too small to learn from: PAN and MS share {} x {} pixels of MS. Give at least "
                    "128 x 64, or pansharpen without an adapted model."
                ).format(sides[1], sides[0])
            )
