"""What the dialog offers to choose from, in analysts' words."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import QCoreApplication


@dataclass(frozen=True)
class Choice:
    """An entry of a box: the engine's word for it, what is shown, and what it means."""

    value: str
    label: str
    about: str = ""


@dataclass(frozen=True)
class Quality:
    """A quality level: the diffusion steps of a run, and how many runs are averaged."""

    value: str
    label: str
    about: str
    steps: int
    samples: int


def qualities() -> list[Quality]:
    """From the quickest to the most exact.

    All take one step: against a reference, each further step trades exactness for texture, while the mean of
    several runs comes closer to it (docs/user-guide.md has figures).
    """
    return [
        Quality("fast", _tr("Fast"), _tr("One run. Right for most work."), 1, 1),
        Quality(
            "balanced",
            _tr("Balanced"),
            _tr("Mean of four runs: a little less noise, up to 4 times as long."),
            1,
            4,
        ),
        Quality(
            "best",
            _tr("Best"),
            _tr("Mean of eight runs: the least noise, up to 8 times as long."),
            1,
            8,
        ),
    ]


def automatic() -> Choice:
    """The method that the toolbox takes by itself."""
    return Choice("auto", _tr("Automatic: SSDiff where a trained model fits, else MTF-GLP-FS"))


def methods() -> list[Choice]:
    """SSDiff first, then the classical methods."""
    return [
        Choice(
            "ssdiff",
            _tr("SSDiff (deep learning)"),
            _tr("Trained on real satellite scenes of the sensor's kind."),
        ),
        Choice(
            "gsa",
            _tr("GSA (adaptive Gram-Schmidt)"),
            _tr("Sharp; colours may drift where vegetation is dense."),
        ),
        Choice(
            "bt-h", _tr("Brovey with haze correction"), _tr("Ratio method that takes haze off first (BT-H).")
        ),
        Choice(
            "mtf-glp-fs",
            _tr("MTF-GLP-FS"),
            _tr("Adds detail matched to the sensor's blur; keeps colours well."),
        ),
        Choice("bdsd-pc", _tr("BDSD-PC"), _tr("Detail fitted for each band by least squares.")),
        Choice("brovey", _tr("Brovey"), _tr("The plain ratio method: quick and sharp, colours change most.")),
        Choice(
            "exp", _tr("Interpolation only"), _tr("No sharpening: the multispectral layer on the finer grid.")
        ),
    ]


def sensors() -> list[Choice]:
    """Presets; ``auto`` first."""
    return [
        Choice("auto", _tr("Detect automatically")),
        Choice("wv2", _tr("WorldView-2")),
        Choice("wv3", _tr("WorldView-3")),
        Choice("wv4", _tr("WorldView-4")),
        Choice("ge1", _tr("GeoEye-1")),
        Choice("qb", _tr("QuickBird")),
        Choice("ikonos", _tr("IKONOS")),
        Choice("phr", _tr("Pleiades 1A/1B")),
        Choice("pneo", _tr("Pleiades Neo")),
        Choice("spot67", _tr("SPOT 6/7")),
        Choice("gf2", _tr("GaoFen-2")),
        Choice("l89", _tr("Landsat 8/9")),
        Choice("l7", _tr("Landsat 7")),
        Choice("msi4", _tr("Other sensor: blue, green, red, near infrared")),
        Choice("msi8", _tr("Other sensor: 8 bands")),
        Choice("rgb", _tr("Other sensor: red, green, blue")),
    ]


def devices() -> list[Choice]:
    """Where the network computes."""
    return [
        Choice(
            "auto", _tr("Automatic"), _tr("The graphics card if there is a usable one, else the processor.")
        ),
        Choice("cpu", _tr("Processor (CPU)")),
        Choice("cuda", _tr("NVIDIA graphics card (CUDA)")),
        Choice("mps", _tr("Apple graphics (MPS)")),
    ]


def areas() -> list[Choice]:
    """Which part of the scene."""
    return [
        Choice("whole", _tr("Whole overlap of the two layers")),
        Choice("canvas", _tr("What the map shows")),
        Choice("layer", _tr("Extent of a layer")),
        Choice("drawn", _tr("Rectangle drawn on the map")),
    ]


def alignments() -> list[Choice]:
    """How the two layers are laid on each other."""
    return [
        Choice("geo", _tr("By georeferencing")),
        Choice(
            "auto",
            _tr("Correct the offset between the layers"),
            _tr("By georeferencing, and the offset of their content is measured and taken off."),
        ),
        Choice(
            "none",
            _tr("Corner on corner"),
            _tr("The upper-left corners meet; for layers without georeferencing."),
        ),
    ]


def _tr(text: str) -> str:
    return QCoreApplication.translate("SSDiffChoices", text)
