"""A Landsat delivery chosen in the dialog by its metadata file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from geotiffs import Scene
from qgis.core import QgsProject

from ssdiff_qgis.gui.delivery import delivery, is_delivery
from ssdiff_qgis.gui.layers_box import LayersBox


@pytest.fixture()
def mtl(qgis_app: object, scene: Scene) -> Iterator[Path]:
    folder = Path(scene.pan).parent
    lines = ['SPACECRAFT_ID = "LANDSAT_9"', 'FILE_NAME_BAND_8 = "LC09_B8.TIF"']
    Path(scene.pan).rename(folder / "LC09_B8.TIF")
    for number, path in zip((2, 3, 4, 5), scene.singles):  # noqa: B905  (Python 3.9)
        Path(path).rename(folder / f"LC09_B{number}.TIF")
        lines.append(f'FILE_NAME_BAND_{number} = "LC09_B{number}.TIF"')
    (folder / "LC09_MTL.txt").write_text("\n".join(lines), encoding="utf-8")
    yield folder / "LC09_MTL.txt"
    QgsProject.instance().clear()


def test_its_files_become_pan_and_ms_in_band_order(mtl: Path) -> None:
    assert is_delivery(str(mtl))
    box = LayersBox()
    box.add_delivery(str(mtl))
    assert box.pan_layer().name() == "LC09_B8"
    assert [layer.name() for layer in box.ms_layers()] == ["LC09_B2", "LC09_B3", "LC09_B4", "LC09_B5"]
    assert box.has_several_files()


def test_one_with_a_file_missing_is_said_in_words(mtl: Path) -> None:
    (mtl.parent / "LC09_B4.TIF").unlink()
    assert delivery(str(mtl)) is None
    box = LayersBox()
    box.add_delivery(str(mtl))
    assert "LC09_MTL.txt" in box.problems.problems()[0].message
    assert not is_delivery(str(mtl.parent / "LC09_B8.TIF"))
