"""The way to a result without an engine: QGIS's own `gdal:pansharp`, weighted Brovey by GDAL."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication

from .engine.client import JobCancelled, JobError
from .job import FuseJob
from .tasks import WorkerTask

#: What the result is called by.
METHOD = "GDAL weighted Brovey"
_CREATION = "COMPRESS=DEFLATE|TILED=YES|BIGTIFF=IF_SAFER"


class _Feedback(QgsProcessingFeedback):
    """Passes the algorithm's words on to the task."""

    def __init__(self, task: StandInTask) -> None:
        super().__init__(False)
        self._task = task
        self.last_error = ""
        self.progressChanged.connect(lambda percent: task.progressed.emit(percent / 100, METHOD, None))

    def reportError(self, error: str, fatalError: bool = False) -> None:  # noqa: N802
        """An error: the last one is the failure's reason."""
        self.last_error = error.strip() or self.last_error
        self._task.logged.emit("warning", error)

    def pushInfo(self, info: str) -> None:  # noqa: N802
        """Information."""
        self._task.logged.emit("debug", info)

    def pushConsoleInfo(self, info: str) -> None:  # noqa: N802
        """GDAL's own output."""
        self._task.logged.emit("debug", info)


class StandInTask(WorkerTask):
    """Sharpens the whole scene with GDAL; of the job, PAN, MS, bands and output count."""

    def __init__(self, job: FuseJob, description: str = "") -> None:
        super().__init__(description or _tr("Pansharpening with GDAL"), job)
        self._feedback: _Feedback | None = None

    def cancel(self) -> None:
        """Stop GDAL too."""
        super().cancel()
        if self._feedback is not None:
            self._feedback.cancel()

    def work(self) -> dict[str, Any]:
        """Stack MS where it comes in files, and sharpen."""
        self._feedback = _Feedback(self)
        output = Path(self.job.output)
        part = output.with_name(f"{output.name}.{os.getpid()}.part.tif")
        scratch = tempfile.mkdtemp(prefix="ssdiff-")
        try:
            ms = self.job.ms[0]
            if len(self.job.ms) > 1:
                ms = os.path.join(scratch, "ms.vrt")
                self._run(
                    "gdal:buildvirtualraster",
                    {"INPUT": list(self.job.ms), "SEPARATE": True, "OUTPUT": ms},
                    ms,
                )
            bands = " ".join(f"-b {band}" for band in self.job.bands)
            self._run(
                "gdal:pansharp",
                {
                    "SPECTRAL": ms,
                    "PANCHROMATIC": self.job.pan,
                    "OPTIONS": _CREATION,
                    "EXTRA": f"-spat_adjust intersection {bands}".strip(),
                    "OUTPUT": str(part),
                },
                str(part),
            )
            os.replace(part, output)
        except OSError as error:
            raise JobError(
                _tr("The result cannot be written to {path}: {why}.").format(path=output, why=error.strerror),
                code="output",
            ) from error
        finally:
            shutil.rmtree(scratch, ignore_errors=True)
            part.unlink(missing_ok=True)
            part.with_name(f"{part.name}.aux.xml").unlink(missing_ok=True)
        return {"output": str(output), "report": {"method": METHOD}}

    def _run(self, name: str, parameters: dict[str, Any], made: str) -> None:
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(name)
        if algorithm is None:
            raise JobError(
                _tr("QGIS's algorithm {} is not there.").format(name),
                _tr("Enable the plugin “Processing” with its GDAL provider, or install the engine."),
                "no-gdal",
            )
        assert self._feedback is not None
        context = QgsProcessingContext()
        context.setFeedback(self._feedback)
        try:
            _results, well = algorithm.run(parameters, context, self._feedback)
        except QgsProcessingException as error:
            well, self._feedback.last_error = False, str(error)
        if self._feedback.isCanceled() or self.isCanceled():
            raise JobCancelled
        if not well or not os.path.exists(made):
            raise JobError(
                _tr("GDAL could not sharpen these layers. {}").format(self._feedback.last_error).strip(),
                _tr("Look at the log, or install the engine, which checks the layers before."),
                "gdal",
            )


def _tr(text: str) -> str:
    return QCoreApplication.translate("SSDiffStandIn", text)
