"""Scenes that are no plain files here: servers, databases, archives, containers, deliveries by their metadata file."""

from __future__ import annotations

import glob
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import processing
import pytest
from geotiffs import Scene, read
from osgeo import gdal
from qgis.core import QgsDataSourceUri, QgsProject, QgsRasterLayer

from ssdiff_qgis import exports

HERE = Path(__file__).parent


@pytest.fixture(autouse=True)
def _fresh(plugin: object) -> Iterator[None]:
    exports.forget()
    yield
    QgsProject.instance().clear()


def fused(pan: QgsRasterLayer | str, ms: QgsRasterLayer | str, output: Path) -> np.ndarray:
    """What ssdiff:classical makes of a pair of layers or sources."""
    given = {"BANDS": "1,2,3,4"}
    for name, raster in (("PAN", pan), ("MS", ms)):
        layer = QgsRasterLayer(raster, name.lower()) if isinstance(raster, str) else raster
        assert layer.isValid(), layer.error().message()
        QgsProject.instance().addMapLayer(layer)
        given[name] = layer
    found = processing.run("ssdiff:classical", {**given, "METHOD": "brovey", "OUTPUT": str(output)})
    return read(found["OUTPUT"])


@pytest.fixture()
def plain(plugin: object, scene: Scene, tmp_path: Path) -> np.ndarray:
    """What the scene's own files give."""
    return fused(scene.pan, scene.ms, tmp_path / "plain.tif")


@contextmanager
def running(command: list[str], **more: object) -> Iterator[subprocess.Popen[str]]:
    """A process that ends with the block."""
    process = subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        **more,  # type: ignore[call-overload]
    )
    try:
        yield process
    finally:
        process.terminate()
        process.wait(timeout=20)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def test_a_zip_is_read_where_it_lies(scene: Scene, plain: np.ndarray, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "scene.zip", "w") as archive:
        archive.write(scene.pan, "in/pan.tif")
        archive.write(scene.ms, "in/ms.tif")
    place = f"/vsizip/{tmp_path}/scene.zip/in"
    assert (fused(f"{place}/pan.tif", f"{place}/ms.tif", tmp_path / "o.tif") == plain).all()


def test_a_web_server_is_read_by_ranges(scene: Scene, plain: np.ndarray, tmp_path: Path) -> None:
    with running([sys.executable, str(HERE / "web.py"), str(Path(scene.pan).parent)]) as server:
        assert server.stdout is not None
        place = f"/vsicurl/http://127.0.0.1:{int(server.stdout.readline())}"
        assert (fused(f"{place}/pan.tif", f"{place}/ms.tif", tmp_path / "o.tif") == plain).all()


def test_rasters_of_a_geopackage_are_read(scene: Scene, plain: np.ndarray, tmp_path: Path) -> None:
    package = tmp_path / "scene.gpkg"
    options = ["RASTER_TABLE=pan", "TILE_FORMAT=TIFF", "TILING_SCHEME=CUSTOM"]
    gdal.Translate(str(package), scene.pan, format="GPKG", creationOptions=options)
    assert (fused(f"GPKG:{package}:pan", scene.ms, tmp_path / "o.tif") == plain).all()


def test_a_delivery_in_tiles_is_opened_by_its_til(scene: Scene, plain: np.ndarray, tmp_path: Path) -> None:
    til = tiled(Path(scene.pan), tmp_path / "delivery")
    assert (fused(str(til), scene.ms, tmp_path / "o.tif") == plain).all()


def tiled(pan: Path, folder: Path) -> Path:
    """A raster as Maxar delivers large ones: two tiles, a .TIL that says where they lie, and an .IMD."""
    folder.mkdir()
    raster = gdal.Open(str(pan))
    side, (left, pixel, _, top, _, _) = raster.RasterXSize, raster.GetGeoTransform()
    half = side // 2
    names = ["P_R1C1.TIF", "P_R1C2.TIF"]
    for n, name in enumerate(names):
        gdal.Translate(str(folder / name), str(pan), srcWin=[n * half, 0, half, side])
    lines = ['bandId = "P";', f"numTiles = {len(names)};"]
    for n, name in enumerate(names):
        corners = {
            "ULColOffset": n * half, "ULRowOffset": 0, "URColOffset": (n + 1) * half - 1, "URRowOffset": 0,
            "LRColOffset": (n + 1) * half - 1, "LRRowOffset": side - 1,
            "LLColOffset": n * half, "LLRowOffset": side - 1,
        }  # fmt: skip
        lines.append(f"BEGIN_GROUP = TILE_{n + 1}")
        lines.append(f'\tfilename = "{name}";')
        lines += [f"\t{key} = {value};" for key, value in corners.items()]
        lines.append(f"END_GROUP = TILE_{n + 1}")
    (folder / "P.TIL").write_text("\n".join([*lines, "END;", ""]))
    (folder / "P.IMD").write_text(
        f'version = "R3";\nbandId = "P";\nnumRows = {side};\nnumColumns = {side};\nbitsPerPixel = 16;\n'
        f"BEGIN_GROUP = MAP_PROJECTED_PRODUCT\n\tULX = {left + pixel / 2};\n\tULY = {top - pixel / 2};\n"
        f"\tcolSpacing = {pixel};\n\trowSpacing = {pixel};\nEND_GROUP = MAP_PROJECTED_PRODUCT\nEND;\n"
    )
    return folder / "P.TIL"


_DIMAP = """<?xml version="1.0" encoding="UTF-8"?>
<Dimap_Document>
<Metadata_Identification><METADATA_FORMAT version="2.0">DIMAP</METADATA_FORMAT>
<METADATA_PROFILE>PHR_ORTHO</METADATA_PROFILE></Metadata_Identification>
<Dataset_Identification><DATASET_NAME>DS_PHR1A_TEST</DATASET_NAME></Dataset_Identification>
<Coordinate_Reference_System><Projected_CRS><PROJECTED_CRS_CODE>urn:ogc:def:crs:EPSG::32616</PROJECTED_CRS_CODE>
</Projected_CRS></Coordinate_Reference_System>
<Geoposition><Geoposition_Insert><ULXMAP>{left}</ULXMAP><ULYMAP>{top}</ULYMAP>
<XDIM>{pixel}</XDIM><YDIM>{pixel}</YDIM></Geoposition_Insert></Geoposition>
<Raster_Data><Data_Access><DATA_FILE_ORGANISATION>BAND_COMPOSITE</DATA_FILE_ORGANISATION>
<DATA_FILE_FORMAT>image/tiff</DATA_FILE_FORMAT>
<Data_Files><Data_File tile_R="1" tile_C="1"><DATA_FILE_PATH href="{name}"/></Data_File></Data_Files></Data_Access>
<Raster_Dimensions><NROWS>{side}</NROWS><NCOLS>{side}</NCOLS><NBANDS>{bands}</NBANDS>
<Tile_Set><NTILES>1</NTILES><Regular_Tiling><NTILES_SIZE nrows="{side}" ncols="{side}"/>
<NTILES_COUNT ntiles_R="1" ntiles_C="1"/><OVERLAP_ROW>0</OVERLAP_ROW><OVERLAP_COL>0</OVERLAP_COL>
</Regular_Tiling></Tile_Set></Raster_Dimensions>
<Raster_Encoding><DATA_TYPE>INTEGER</DATA_TYPE><NBITS>16</NBITS><SIGN>UNSIGNED</SIGN></Raster_Encoding>
</Raster_Data>
</Dimap_Document>
"""


def test_a_delivery_in_dimap_is_opened_by_its_metadata_file(
    scene: Scene, plain: np.ndarray, tmp_path: Path
) -> None:
    found = {}
    for kind, source in (("P", scene.pan), ("MS", scene.ms)):
        folder = tmp_path / f"IMG_PHR1A_{kind}_001"
        folder.mkdir()
        raster = gdal.Open(source)
        left, pixel, _, top, _, _ = raster.GetGeoTransform()
        name = f"IMG_PHR1A_{kind}.TIF"
        shutil.copyfile(source, folder / name)
        found[kind] = folder / f"DIM_PHR1A_{kind}.XML"
        found[kind].write_text(
            _DIMAP.format(
                left=left, top=top, pixel=pixel, name=name,
                side=raster.RasterXSize, bands=raster.RasterCount,
            )
        )  # fmt: skip
    assert (fused(str(found["P"]), str(found["MS"]), tmp_path / "o.tif") == plain).all()


@pytest.mark.skipif(
    shutil.which("qgis_mapserver") is None, reason="Debian's package qgis-server is not installed"
)
def test_coverages_of_a_server_are_saved_with_their_values(
    scene: Scene, plain: np.ndarray, tmp_path: Path
) -> None:
    project = QgsProject()
    layers = [QgsRasterLayer(scene.pan, "pan"), QgsRasterLayer(scene.ms, "ms")]
    project.addMapLayers(layers)
    project.setCrs(layers[0].crs())
    project.writeEntry("WCSLayers", "/", [layer.id() for layer in layers])
    assert project.write(str(tmp_path / "scene.qgs"))
    project.clear()
    port = free_port()
    address = f"http://127.0.0.1:{port}/"
    environment = {
        **os.environ,
        "QGIS_PROJECT_FILE": str(tmp_path / "scene.qgs"),
        "QGIS_SERVER_LOG_LEVEL": "2",
    }
    with running(["qgis_mapserver", f"127.0.0.1:{port}"], env=environment):
        _answers(f"{address}?SERVICE=WCS&VERSION=1.0.0&REQUEST=GetCapabilities")
        pan, ms = (
            QgsRasterLayer(
                f"url={address}&identifier={name}&version=1.0.0&crs=EPSG:32616&format=GTiff&cache=AlwaysNetwork",
                f"{name} of the server",
                "wcs",
            )
            for name in ("pan", "ms")
        )
        assert (fused(pan, ms, tmp_path / "o.tif") == plain).all()


def _answers(address: str) -> None:
    for _ in range(120):
        try:
            with urllib.request.urlopen(address, timeout=20) as answer:
                assert b"Coverage" in answer.read()
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.5)
    raise AssertionError(f"nothing answers at {address}")


_POSTGRES = sorted(glob.glob("/usr/lib/postgresql/*/bin/initdb"))


@pytest.mark.skipif(
    not _POSTGRES or shutil.which("raster2pgsql") is None,
    reason="Debian's packages postgresql-postgis and postgis are not installed",
)
def test_rasters_of_a_database_are_saved_with_their_values(
    scene: Scene, plain: np.ndarray, tmp_path: Path
) -> None:
    with database() as (port, run):
        run("create extension postgis; create extension postgis_raster;")
        for name, path in (("pan", scene.pan), ("ms", scene.ms)):
            load = ["raster2pgsql", "-s", "32616", "-I", "-C", "-F", "-t", "24x24", path, name]
            run(subprocess.run(load, capture_output=True, text=True, check=True).stdout)
        layers = []
        for name in ("pan", "ms"):
            uri = QgsDataSourceUri()
            uri.setConnection("127.0.0.1", str(port), "postgres", "postgres", "")
            uri.setDataSource("public", name, "rast")
            layers.append(QgsRasterLayer(uri.uri(False), f"{name} of the database", "postgresraster"))
        assert (fused(*layers, tmp_path / "o.tif") == plain).all()


@contextmanager
def database() -> Iterator[tuple[int, object]]:
    """A PostgreSQL of its own on 127.0.0.1; PostgreSQL refuses to run as root, so then as its own user."""
    programs = Path(_POSTGRES[-1]).parent
    drop = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] if os.geteuid() == 0 else []
    folder = Path(
        subprocess.run([*drop, "mktemp", "-d"], capture_output=True, text=True, check=True).stdout.strip()
    )
    port = free_port()
    environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"}

    def run(sql: str) -> None:
        command = [
            "psql",
            "-q",
            "-v",
            "ON_ERROR_STOP=1",
            "-h",
            "127.0.0.1",
            "-p",
            str(port),
            "-U",
            "postgres",
        ]
        done = subprocess.run(command, input=sql, capture_output=True, text=True, env=environment)
        assert done.returncode == 0, done.stderr

    control = [*drop, str(programs / "pg_ctl"), "-D", str(folder / "data"), "-w"]
    settings = (
        f"-c listen_addresses=127.0.0.1 -c port={port} -c unix_socket_directories={folder} -c fsync=off"
    )
    try:
        subprocess.run(
            [*drop, str(programs / "initdb"), "-D", str(folder / "data"), "-U", "postgres", "-A", "trust", "-N"],
            check=True, capture_output=True, env=environment, cwd="/",
        )  # fmt: skip
        start = [*control, "-o", settings, "-l", str(folder / "log"), "start"]
        subprocess.run(start, check=True, capture_output=True, env=environment, cwd="/", timeout=120)
        try:
            yield port, run
        finally:
            subprocess.run(
                [*control, "-m", "immediate", "stop"], capture_output=True, env=environment, cwd="/"
            )
    finally:
        shutil.rmtree(folder, ignore_errors=True)
