"""Layers that no trained model fits: a classical method is taken by itself, and SSDiff again for others."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from ..job import FuseJob
from .problems import NO_MODEL, Problem
from .quality_box import QualityBox

#: The method that stands in; the toolbox's automatic choice is the same.
INSTEAD = "mtf-glp-fs"


class Unserved:
    """Sets the method for such layers, once for each; what the analyst chooses afterwards stands.

    Args:
        quality: the box with the method.
    """

    def __init__(self, quality: QualityBox) -> None:
        self._quality = quality
        self._layers: tuple[Any, ...] | None = None
        self._chosen: tuple[Any, ...] | None = None
        self._reason = ""
        quality.method_chosen.connect(self._by_hand)

    @property
    def active(self) -> bool:
        """Whether the method is one that was taken by itself."""
        return bool(self._reason) and self._quality.method.currentData() == INSTEAD

    def method(self) -> str:
        """The method that the analyst wants: that of the box, where it was not taken by itself."""
        return "ssdiff" if self.active else str(self._quality.method.currentData())

    def insisted(self, job: FuseJob) -> bool:
        """Whether the analyst chose the method himself, for these layers."""
        return layers_of(job) == self._chosen

    def begin(self, job: FuseJob | None) -> None:
        """Before layers are looked at: take SSDiff again where they are others."""
        if job is None or layers_of(job) == self._layers:
            return
        again, self._layers, self._reason = self.active, layers_of(job), ""
        if again:
            self._quality.choose(method="ssdiff")

    def take(self, job: FuseJob | None, problems: Sequence[Problem], bands: int) -> bool:
        """After layers were looked at: take the classical method where no model fits.

        Args:
            job: what was looked at.
            problems: what was found.
            bands: of the multispectral layer; of a single one, files are missing.

        Returns:
            Whether the method was changed.
        """
        if job is None or job.method != "ssdiff" or bands == 1 or self.insisted(job):
            return False
        for problem in problems:
            if problem.code == NO_MODEL and problem.blocks:
                self._layers, self._reason = layers_of(job), problem.message
                self._quality.choose(method=INSTEAD)
                return True
        return False

    def problem(self) -> Problem | None:
        """What was done, and why."""
        if not self.active:
            return None
        words = QCoreApplication.translate("SSDiffUnserved", "MTF-GLP-FS, a classical method, is used.")
        return Problem("warning", self._reason, words, code="classical-instead")

    def _by_hand(self) -> None:
        self._chosen, self._reason = self._layers, ""


def layers_of(job: FuseJob) -> tuple[Any, ...]:
    """What decides on whether a model fits."""
    return job.pan, job.ms, job.bands, job.sensor
