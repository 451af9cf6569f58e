"""The environment variables a backend process is started with: the user's, without what QGIS added."""

from __future__ import annotations

import os
from collections.abc import Mapping

#: Variables by which QGIS points at its own Python, GDAL, PROJ and Qt; wheels bring their own.
_NAMES = frozenset(
    (
        "LD_LIBRARY_PATH LD_PRELOAD "
        "DYLD_LIBRARY_PATH DYLD_FALLBACK_LIBRARY_PATH DYLD_FRAMEWORK_PATH DYLD_INSERT_LIBRARIES "
        "GDAL_DATA GDAL_DRIVER_PATH GDAL_PYTHON_DRIVER_PATH GEOTIFF_CSV OGR_DRIVER_PATH "
        "PROJ_LIB PROJ_DATA PROJ_NETWORK VIRTUAL_ENV __PYVENV_LAUNCHER__"
    ).split()
)
_PREFIXES = ("PYTHON", "QT_", "QGIS_")


def child_environment(base: Mapping[str, str] | None = None) -> dict[str, str]:
    """A copy of the environment in which the backend finds its own libraries only.

    Args:
        base: the environment to start from; this process's own by default.
    """
    source = os.environ if base is None else base
    child = {
        name: value
        for name, value in source.items()
        if name.upper() not in _NAMES and not name.upper().startswith(_PREFIXES)
    }
    root = source.get("OSGEO4W_ROOT", "")
    if root and "PATH" in child:
        # On Windows QGIS's DLLs are found through PATH before those of the wheels.
        top = os.path.normcase(os.path.normpath(root))
        child["PATH"] = os.pathsep.join(
            part
            for part in child["PATH"].split(os.pathsep)
            if not os.path.normcase(os.path.normpath(part)).startswith(top)
        )
    return child
