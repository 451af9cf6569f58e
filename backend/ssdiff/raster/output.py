"""The output GeoTIFF: written beside its place under a name of its own, moved there when it is whole."""

from __future__ import annotations

import contextlib
import itertools
import os
import shutil
import warnings
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np

from ..errors import InputError, ResourceError, SSDiffError
from ..sentence import say
from .encode import encode, nodata_value, output_type
from .grid import Window, moved
from .scene import Scene
from .source import environment

#: Side of the output's tiles, pixels.
TILE = 256
_SIDECARS = (".aux.xml", ".ovr", ".msk")


def check_output(
    path: str | os.PathLike[str],
    inputs: Sequence[str],
    overwrite: bool = False,
    endings: Sequence[str] = (".tif", ".tiff"),
) -> Path:
    """Refuse an output that cannot or must not be written, before any work.

    Args:
        path: the output.
        inputs: paths that must not be touched.
        overwrite: whether an existing file may be replaced.
        endings: of a name that will do.

    Returns:
        The file's real path.

    Raises:
        InputError: with code output-format, output-dir, output-is-input, output-exists or output-unwritable.
    """
    text = os.fspath(path)
    if text.startswith("/vsi") or "://" in text:
        raise InputError(
            say("The output {file} is no plain file.", file=text),
            say("Give a path on a disk."),
            "output-format",
        )
    place = Path(os.path.realpath(text))
    if place.is_dir():
        raise InputError(
            say("The output {file} is a folder.", file=text),
            say("Give a file name that ends in {ending}.", ending=endings[0]),
            "output-format",
        )
    if place.suffix.lower() not in endings:
        raise InputError(
            say("The name of the output {file} does not end in {endings}.", file=text, endings=list(endings)),
            say("Give a name that ends in {ending}.", ending=endings[0]),
            "output-format",
        )
    if not place.parent.is_dir():
        raise InputError(
            say("The output folder {folder} does not exist.", folder=place.parent),
            say("Make it, or give another."),
            "output-dir",
        )
    for source in inputs:
        if source.startswith("/vsi"):
            continue
        for target in (place, part_path(place)):
            same = os.path.realpath(source) == str(target)
            if not same and target.exists() and os.path.exists(source):
                same = os.path.samefile(source, target)
            if same:
                raise InputError(
                    say("The output {file} is the input {source}.", file=text, source=source),
                    say("Give another output name."),
                    "output-is-input",
                )
    if place.exists() and not overwrite:
        raise InputError(
            say("The output {file} exists.", file=text),
            say("Choose another name, or allow replacing it."),
            "output-exists",
            "--overwrite",
        )
    if place.exists() and _held(place):
        raise InputError(
            say("The output {file} is open in another program, QGIS perhaps, and cannot be replaced.", file=text),
            say("Choose another name, or close it there first."),
            "output-held",
        )
    probe = part_path(place)
    try:
        with open(probe, "wb"):
            pass
        probe.unlink()
    except OSError as error:
        raise InputError(
            say("The folder {folder} cannot be written to.", folder=place.parent),
            say("Give another output folder."),
            "output-unwritable",
        ) from error
    return place


def _held(place: Path) -> bool:
    """Whether a file cannot be replaced, as Windows has it while another program reads it."""
    try:
        os.rename(place, place)
    except OSError:
        return True
    return False


def part_path(place: Path) -> Path:
    """The name that an output has until it is whole."""
    return place.with_name(f"{place.stem}.part.tif")


class Output:
    """A GeoTIFF on the PAN grid. A context manager: leaving it whole puts the file in place, leaving it by
    an exception leaves nothing.

    Args:
        path: the output.
        scene: gives CRS, place, NoData, band names, colour interpretation, scale and offset.
        area: the PAN pixels it holds.
        dtype: one of ``encode.TYPES``; MS's by default.
        spread: whether it holds the spread of samples: float32, NoData NaN, bands named so.
        tags: provenance, into the file's metadata.
        cog: write a Cloud Optimized GeoTIFF.
        overwrite: replace an existing file.

    Attributes:
        path: the final path.
        dtype, nodata: as written.
        array_shape: (C, H, W).

    Raises:
        InputError: see ``check_output``.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        scene: Scene,
        area: Window,
        *,
        dtype: str | None = None,
        spread: bool = False,
        tags: Mapping[str, str] | None = None,
        cog: bool = False,
        overwrite: bool = False,
    ) -> None:
        self.dtype = "float32" if spread else output_type(scene, dtype)
        self.nodata = float("nan") if spread else nodata_value(scene, self.dtype)
        self.path = check_output(path, scene.paths, overwrite)
        self.area = area
        self.array_shape = (len(scene.bands), area.height, area.width)
        self._part = part_path(self.path)
        self._cog = cog
        self._data: Any = None
        try:
            self._create(scene, spread, dict(tags or {}))
        except BaseException:
            self.discard()
            raise

    def _create(self, scene: Scene, spread: bool, tags: dict[str, str]) -> None:
        import rasterio
        from rasterio.enums import ColorInterp
        from rasterio.errors import NotGeoreferencedWarning, RasterioError

        pan = scene.pan
        area = self.area
        colours = [ColorInterp[b.interpretation] for b in scene.bands]
        rgb = colours[:3] == [ColorInterp.red, ColorInterp.green, ColorInterp.blue] and not spread
        integer = np.dtype(self.dtype).kind != "f"
        try:
            with environment(writing=True), warnings.catch_warnings():
                warnings.simplefilter("ignore", NotGeoreferencedWarning)
                data = rasterio.open(
                    self._part, "w", driver="GTiff",
                    height=area.height, width=area.width, count=len(scene.bands),
                    dtype=self.dtype, nodata=self.nodata, crs=pan.crs,
                    transform=moved(pan.transform, area) if pan.has_transform or pan.crs else None,
                    tiled=True, blockxsize=TILE, blockysize=TILE, compress="deflate",
                    predictor=2 if integer else 3, bigtiff="IF_SAFER", interleave="band",
                    photometric="RGB" if rgb else "MINISBLACK", alpha="NO",
                )  # fmt: skip
                self._data = data
                data.update_tags(**tags)
                for number, band in enumerate(scene.bands, 1):
                    name = band.name or f"band {scene.positions[number - 1] + 1}"
                    data.set_band_description(number, f"{name} spread" if spread else name)
                    if band.unit:
                        data.set_band_unit(number, band.unit)
                    keep = {k: v for k, v in band.tags.items() if not k.startswith("STATISTICS_")}
                    if keep and not spread:
                        data.update_tags(number, **keep)
                data.scales = [b.scale for b in scene.bands]
                data.offsets = [0.0 if spread else b.offset for b in scene.bands]
                if not spread and any(c not in (ColorInterp.gray, ColorInterp.undefined) for c in colours):
                    data.colorinterp = colours
                if pan.rpcs is not None and not pan.crs:
                    shifted = pan.rpcs
                    shifted.line_off -= area.row
                    shifted.samp_off -= area.column
                    data.rpcs = shifted
        except (RasterioError, OSError) as error:
            raise self._failure(error) from error

    def encode(self, data: np.ndarray, valid: np.ndarray) -> np.ndarray:
        """float32 (C, h, w) and bool (h, w) as this file stores them."""
        return encode(data, valid, self.dtype, self.nodata)

    def put(self, row: int, column: int, encoded: np.ndarray) -> None:
        """Write encoded values (C, h, w) at PAN pixel (row, column); whole tiles at a time write fastest.

        Raises:
            ResourceError: the disk is full.
        """
        from rasterio.errors import RasterioError
        from rasterio.windows import Window as Piece

        piece = Piece(column - self.area.column, row - self.area.row, encoded.shape[2], encoded.shape[1])
        try:
            with environment(writing=True):
                self._data.write(encoded, window=piece)
        except (RasterioError, OSError) as error:
            raise self._failure(error) from error

    def write(self, row: int, column: int, data: np.ndarray, valid: np.ndarray) -> None:
        """Encode and write float32 (C, h, w) with bool (h, w) at PAN pixel (row, column)."""
        self.put(row, column, self.encode(data, valid))

    def finish(self) -> None:
        """Build overviews, close, and move the file into its place."""
        import rasterio
        from rasterio.enums import Resampling
        from rasterio.errors import RasterioError

        factors: list[int] = []
        side = max(self.array_shape[1:])
        while side / 2 ** len(factors) > TILE:
            factors.append(2 ** (len(factors) + 1))
        try:
            with environment(writing=True):
                if factors and not self._cog:
                    self._data.build_overviews(factors, Resampling.average)
                self._data.close()
                self._data = None
                if self._cog:
                    self._to_cog(rasterio)
            existed = self.path.exists()
            self._put_in_place()
        except (RasterioError, OSError) as error:
            raise self._failure(error) from error
        if existed:
            for ending in _SIDECARS:
                with contextlib.suppress(OSError):
                    Path(f"{self.path}{ending}").unlink()

    def _put_in_place(self) -> None:
        """Give the finished file its name; another one where a program has taken hold of that meanwhile."""
        try:
            os.replace(self._part, self.path)
        except PermissionError as error:
            if not self.path.exists():
                raise
            names = (self.path.with_name(f"{self.path.stem}-{number}.tif") for number in itertools.count(2))
            other = next(name for name in names if not name.exists())
            os.replace(self._part, other)
            raise ResourceError(
                say(
                    "{file} was opened in another program and cannot be replaced; the result is {other}.",
                    file=self.path,
                    other=other,
                ),
                say("Add it to the map from there, or rename it once the other program has closed."),
                "output-held",
            ) from error

    def _to_cog(self, rasterio: Any) -> None:
        """Rewrite the finished file by GDAL's COG driver."""
        from rasterio.shutil import copy

        whole = self._part.with_name(f"{self.path.stem}.cog.part.tif")
        try:
            copy(
                str(self._part), str(whole), driver="COG", compress="DEFLATE", predictor="YES", blocksize=512,
                bigtiff="IF_SAFER", overview_resampling="AVERAGE",
            )  # fmt: skip
            os.replace(whole, self._part)
        finally:
            whole.unlink(missing_ok=True)

    def discard(self) -> None:
        """Leave nothing."""
        if self._data is not None:
            with contextlib.suppress(Exception):
                self._data.close()
            self._data = None
        for ending in ("", *_SIDECARS):
            Path(f"{self._part}{ending}").unlink(missing_ok=True)

    def _failure(self, error: Exception) -> SSDiffError:
        """The words for an error while writing."""
        if not self.path.parent.is_dir():
            return ResourceError(
                say("The output folder {folder} is gone.", folder=self.path.parent),
                say("Give another output folder."),
                "output-dir",
            )
        with contextlib.suppress(OSError):
            free = shutil.disk_usage(self.path.parent).free
            if free < 64 * 2**20:
                return ResourceError(
                    say(
                        "The disk of {folder} is full ({free} MB left).",
                        folder=self.path.parent,
                        free=free // 2**20,
                    ),
                    say("Free some space, or give another output folder."),
                    "disk-full",
                )
        said = getattr(error, "strerror", None) or str(error)
        reason = said.splitlines()[0].rstrip(".") if said else type(error).__name__
        return SSDiffError(
            say("The output {file} could not be written: {reason}.", file=self.path, reason=reason),
            "",
            "output-failed",
        )

    def __enter__(self) -> Output:
        """The output itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Put the file in place, or leave nothing after an exception."""
        if kind is not None:
            self.discard()
            return
        try:
            self.finish()
        except BaseException:
            self.discard()
            raise
