"""The worker gets the user's environment without what QGIS added."""

from __future__ import annotations

import os

import pytest

from ssdiff_qgis.engine.environment import child_environment


@pytest.mark.parametrize(
    "name",
    [
        "PYTHONHOME",
        "PYTHONPATH",
        "PROJ_LIB",
        "PROJ_DATA",
        "GDAL_DATA",
        "GDAL_DRIVER_PATH",
        "LD_LIBRARY_PATH",
        "QT_PLUGIN_PATH",
        "QGIS_PREFIX_PATH",
    ],
)
def test_what_qgis_sets_does_not_reach_the_worker(name: str) -> None:
    assert name not in child_environment({name: "/somewhere", "HOME": "/home/me"})


def test_what_the_user_sets_reaches_it() -> None:
    mine = {
        "HOME": "/home/me",
        "HTTPS_PROXY": "http://proxy:3128",
        "CUDA_VISIBLE_DEVICES": "1",
        "GDAL_CACHEMAX": "64",
    }
    assert child_environment(mine) == mine


def test_qgis_own_folders_are_taken_off_the_path_on_windows() -> None:
    root = os.path.join(os.sep, "OSGeo4W")
    path = os.pathsep.join([os.path.join(root, "bin"), "/usr/bin"])
    assert child_environment({"OSGEO4W_ROOT": root, "PATH": path})["PATH"] == "/usr/bin"
