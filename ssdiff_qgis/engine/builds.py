"""The builds of PyTorch that an engine can be made with, and which of them fit a machine."""

from __future__ import annotations

from dataclasses import dataclass

from .gpu import Gpu
from .target import Target, unfit
from .words import translate

#: Key of the build without PyTorch: the classical methods need no more than the raster packages.
CLASSICAL = "classical"
_INDEX = "https://download.pytorch.org/whl/{}"


@dataclass(frozen=True)
class Build:
    """One build of PyTorch and what it costs.

    Attributes:
        key: short stable word, kept in the marker: ``cpu``, ``cu130``, ``cu126``, ``mps``, ``classical``.
        device: ``cpu``, ``cuda`` or ``mps``; empty without PyTorch.
        local: the version's local part on PyTorch's own index; empty where the default index has the build.
        download_mb: about what is downloaded, for the whole engine.
        disk_mb: about what the whole engine takes when installed.
        bundled: whether the wheel holds CUDA's libraries, so that torch needs no package beyond the common ones.
    """

    key: str
    device: str
    local: str
    download_mb: int
    disk_mb: int
    bundled: bool = True

    @property
    def index(self) -> str:
        """The wheel index of PyTorch that has it; empty where the default index does."""
        return _INDEX.format(self.local) if self.local else ""

    @property
    def space_mb(self) -> int:
        """Disk space to have free before: installed, as downloaded, and pip's copy while it unpacks."""
        return self.disk_mb + 2 * self.download_mb + 200

    @property
    def label(self) -> str:
        """What it computes on, in a few words."""
        return {
            "cpu": _tr("Processor (CPU)"),
            "cu130": _tr("NVIDIA graphics card (CUDA 13.0)"),
            "cu126": _tr("NVIDIA graphics card (CUDA 12.6)"),
            "mps": _tr("Apple graphics (MPS) and processor"),
            CLASSICAL: _tr("Classical methods only, without PyTorch"),
        }[self.key]


#: The builds of torch 2.13 by kind of machine. The default package index has the CUDA 13.0 build for Linux,
#: the CPU build for Windows and the one for Apple's graphics; PyTorch's own index has the others.
#: Sizes: sums of the locked wheels' sizes; installed, measured for linux cpu, else scaled from the wheels.
_BUILDS: dict[str, tuple[Build, ...]] = {
    "linux-x86_64": (
        Build("cpu", "cpu", "cpu", 255, 1100),
        Build("cu130", "cuda", "", 2800, 5200, bundled=False),
        Build("cu126", "cuda", "cu126", 2900, 5500, bundled=False),
    ),
    "linux-arm64": (
        Build("cpu", "cpu", "cpu", 220, 1000),
        Build("cu130", "cuda", "", 2800, 5200, bundled=False),
    ),
    "windows-x86_64": (
        Build("cpu", "cpu", "", 175, 800),
        Build("cu130", "cuda", "cu130", 1970, 3600),
        Build("cu126", "cuda", "cu126", 2650, 4700),
    ),
    "macos-arm64": (Build("mps", "mps", "", 150, 700),),
    "macos-x86_64": (),
}
_CLASSICAL = Build(CLASSICAL, "", "", 65, 330)
#: The oldest macOS on Intel processors that rasterio's wheels run on.
_MACOS_INTEL = (15,)

#: CUDA builds, the preferred first: key, oldest driver on Linux and on Windows, first and last compute
#: capability. Drivers: NVIDIA's table of CUDA compatibility (minor versions of 12.x are compatible with each
#: other); capabilities: those that the wheels of torch 2.13 are compiled for.
_CUDA = (
    ("cu130", (580,), (580,), (7, 5), (12, 99)),
    ("cu126", (525, 60), (528, 33), (5, 0), (9, 99)),
)


def builds(target: Target, gpu: Gpu | None = None) -> list[Build]:
    """The builds that run on a machine, the one to propose first; none where not even rasters can be read.

    Args:
        target: the machine.
        gpu: its NVIDIA card.
    """
    small = [_CLASSICAL] if _reads_rasters(target) else []
    if unfit(target):
        return small
    cuda = cuda_key(target, gpu)
    fitting = [b for b in _BUILDS.get(target.name, ()) if b.device != "cuda" or b.key == cuda]
    return [*sorted(fitting, key=lambda build: build.device != "cuda"), *small]


def build_named(target: Target, key: str) -> Build | None:
    """The build with this key, whether the machine's card fits or not."""
    offered = (*_BUILDS.get(target.name, ()), _CLASSICAL)
    return next((build for build in offered if build.key == key), None)


def cuda_key(target: Target, gpu: Gpu | None) -> str:
    """The CUDA build for a card and its driver; empty where none fits."""
    if gpu is None:
        return ""
    offered = {build.key for build in _BUILDS.get(target.name, ())}
    for key, linux, windows, first, last in _CUDA:
        driver = windows if target.system == "windows" else linux
        fits = not gpu.capability or first <= gpu.capability <= last
        if key in offered and gpu.driver >= driver and fits:
            return key
    return ""


def why_no_cuda(target: Target, gpu: Gpu | None) -> str:
    """Why a machine with an NVIDIA card is offered no CUDA build, with the mend; empty where it is, or has none."""
    if gpu is None or cuda_key(target, gpu) or target.system == "macos":
        return ""
    name = gpu.name or _tr("the graphics card")
    if gpu.capability and gpu.capability < (5, 0):
        return _tr("{} is too old for PyTorch; the processor is used.").format(name)
    oldest = "580" if target.machine == "arm64" or gpu.capability > (9, 99) else "528"
    return _tr(
        "The driver of {name} is too old ({driver}); with version {oldest} or later CUDA is offered."
    ).format(name=name, driver=".".join(str(part) for part in gpu.driver), oldest=oldest)


def _reads_rasters(target: Target) -> bool:
    if target.name == "macos-x86_64":
        return not target.release or target.release >= _MACOS_INTEL
    return not unfit(target)


def _tr(text: str) -> str:
    return translate("SSDiffBuilds", text)
