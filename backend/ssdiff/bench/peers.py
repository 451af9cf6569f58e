"""Other programs' pansharpening: GDAL's weighted Brovey and the methods of the Orfeo Toolbox, where installed."""

from __future__ import annotations

import os
import shutil
import subprocess
from functools import cache
from pathlib import Path

from ssdiff.errors import SSDiffError

_GDAL, _OTB = "gdal_pansharpen.py", "otbcli_BundleToPerfectSensor"
#: Each by its label: the program and its method.
PEERS = {
    "gdal": (_GDAL, ""),
    "otb-rcs": (_OTB, "rcs"),
    "otb-bayes": (_OTB, "bayes"),
    "otb-lmvm": (_OTB, "lmvm"),
}
#: Debian's package of each program.
PACKAGE = {_GDAL: "gdal-bin and python3-gdal", _OTB: "otb-bin"}
_LONGEST = 600


def missing(name: str) -> str | None:
    """Why a peer cannot take part, or None."""
    program = PEERS[name][0]
    if shutil.which(program):
        return None
    return f"{name} is left out: {program} is not installed (Debian: {PACKAGE[program]})."


@cache
def version(name: str) -> str:
    """What the program says it is."""
    program = PEERS[name][0]
    asked = ["gdalinfo", "--version"] if program == _GDAL else [program, "-help"]
    said = subprocess.run(asked, capture_output=True, text=True, check=False, env=_environment())
    lines = [line for line in (said.stdout + said.stderr).splitlines() if "version" in line or "GDAL" in line]
    return lines[0].strip() if lines else program


def fuse(name: str, pan: Path, lms: Path, out: Path, threads: int = 1) -> None:
    """Run a peer.

    MS is handed over interpolated to PAN's pixels, at its true and registered positions (EXP's result), so that how
    each program places MS is no part of the comparison.

    Args:
        name: a key of `PEERS`.
        pan: one-band raster.
        lms: MS on PAN's grid.
        out: the GeoTIFF to write, 32-bit floats.
        threads: of the processor.

    Raises:
        SSDiffError: the program failed; with its last words.
    """
    program, method = PEERS[name]
    if program == _GDAL:
        command = [program, "-q", "-threads", str(threads), str(pan), str(lms), str(out)]
    else:
        command = [program, "-inp", str(pan), "-inxs", str(lms), "-method", method, "-out", str(out), "float"]
    environment = {**_environment(), "ITK_GLOBAL_DEFAULT_NUMBER_OF_THREADS": str(threads)}
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, timeout=_LONGEST, env=environment
    )
    if done.returncode or not out.is_file():
        words = " ".join((done.stderr or done.stdout).split())[-300:]
        raise SSDiffError(f"{program} failed: {words}", f"Leave {name} out (--methods).", "peer")


def _environment() -> dict[str, str]:
    """Without what rasterio's wheel sets for its own GDAL and PROJ."""
    drop = ("GDAL_DATA", "PROJ_DATA", "PROJ_LIB", "GDAL_DRIVER_PATH", "PYTHONPATH", "PYTHONHOME")
    return {key: value for key, value in os.environ.items() if key not in drop}
