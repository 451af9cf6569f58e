"""ssdiff:pansharpen called by qgis_process, in a profile of its own."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import time
from pathlib import Path

import pytest
from conftest import PLUGINS
from geotiffs import Scene, make_scene, read
from qgis.core import QgsRasterLayer

#: The wrapper of some packages is broken; the program itself is not.
PROGRAM = shutil.which("qgis_process.bin") or shutil.which("qgis_process")

pytestmark = pytest.mark.skipif(PROGRAM is None, reason="qgis_process is not installed")


@pytest.fixture(scope="module")
def profile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("profile")
    done = call(folder, "plugins", "enable", "ssdiff_qgis")
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


def environment_of(profile: Path) -> dict[str, str]:
    return {
        **os.environ,
        "QGIS_CUSTOM_CONFIG_PATH": str(profile),
        "QGIS_PLUGINPATH": str(PLUGINS),
        "QT_QPA_PLATFORM": "offscreen",
        "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
    }


def call(profile: Path, *words: str) -> subprocess.CompletedProcess[str]:
    environment = environment_of(profile)
    return subprocess.run(
        [str(PROGRAM), *words], env=environment, capture_output=True, text=True, timeout=120
    )


def test_it_fuses_and_says_where(profile: Path, scene: Scene, tmp_path: Path) -> None:
    output = tmp_path / "fused.tif"
    done = call(
        profile,
        "--json",
        "run",
        "ssdiff:pansharpen",
        "--",
        f"PAN={scene.pan}",
        f"MS={scene.singles[0]}",
        *(f"MS_MORE={single}" for single in scene.singles[1:]),
        "METHOD=brovey",
        f"OUTPUT={output}",
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert json.loads(done.stdout)["results"]["OUTPUT"] == str(output)
    assert QgsRasterLayer(str(output)).crs().authid() == "EPSG:32616"
    assert read(str(output)).shape == (scene.bands, scene.side, scene.side)


def test_bad_input_ends_with_an_error_and_no_file(profile: Path, scene: Scene, tmp_path: Path) -> None:
    output = tmp_path / "fused.tif"
    done = call(
        profile, "run", "ssdiff:pansharpen", "--", f"PAN={scene.ms}", f"MS={scene.pan}", f"OUTPUT={output}"
    )
    assert done.returncode != 0
    assert "swapped" in done.stdout + done.stderr
    assert not output.exists()


def test_an_interrupt_cancels_and_leaves_nothing(
    profile: Path, tmp_path_factory: pytest.TempPathFactory, tmp_path: Path
) -> None:
    # Large enough to be met in the middle by a machine that has other things to do.
    scene = make_scene(tmp_path_factory.mktemp("huge"), side=5120)
    words = ["run", "ssdiff:pansharpen", "--", f"PAN={scene.pan}", f"MS={scene.ms}"]
    process = subprocess.Popen(
        [str(PROGRAM), *words, "METHOD=mtf-glp-fs", f"OUTPUT={tmp_path / 'fused.tif'}"],
        env=environment_of(profile),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    while process.poll() is None and not list(tmp_path.glob("fused.tif.*.part.tif")):
        time.sleep(0.02)
    process.send_signal(signal.SIGINT)
    said, _ = process.communicate(timeout=60)
    assert process.returncode != 0, said
    assert "cancelled" in said
    assert list(tmp_path.iterdir()) == []


def test_the_help_names_every_parameter(profile: Path) -> None:
    text = call(profile, "help", "ssdiff:pansharpen").stdout
    for name in "PAN MS MS_MORE BANDS SENSOR METHOD STEPS SAMPLES SEED DEVICE EXTENT OUTPUT".split():
        assert f"{name}:" in text
