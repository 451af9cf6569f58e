"""The output GeoTIFF: written beside its place under a name of its own, moved there when it is whole."""

from __future__ import annotations

import contextlib
import errno
import glob
import itertools
import os
import re
import shutil
import tempfile
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
#: Files that place a GeoTIFF which does not say its place itself.
_WORLD_FILES = (".tfw", ".tifw", ".wld")


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
        InputError: with code output-format, output-dir, output-is-input, output-exists, output-held or
            output-unwritable.
    """
    text = os.fspath(path)
    if text.startswith("/vsi") or "://" in text:
        raise InputError(
            say("The output {file} is no plain file.", file=text),
            say("Give a path on a disk."),
            "output-format",
        )
    try:
        place = Path(os.path.realpath(text))
        _nameable(place)
    except (OSError, ValueError) as error:
        raise InputError(
            say("The output cannot be called {file}.", file=repr(text)),
            say("Give a shorter name, of usual letters."),
            "output-format",
        ) from error
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
    try:
        with tempfile.TemporaryFile(dir=place.parent):
            pass
    except OSError as error:
        raise InputError(
            say("The folder {folder} cannot be written to.", folder=place.parent),
            say("Give another output folder."),
            "output-unwritable",
        ) from error
    return place


def _nameable(place: Path) -> None:
    """Raise OSError or ValueError where a file's name is too long, or has letters that the system has none for."""
    with contextlib.suppress(FileNotFoundError, NotADirectoryError, PermissionError):
        os.stat(part_path(place))


def _held(place: Path) -> bool:
    """Whether a file cannot be replaced, as Windows has it while another program reads it."""
    try:
        os.rename(place, place)
    except OSError:
        return True
    return False


def part_path(place: Path) -> Path:
    """The name that an output has until it is whole: this process's own, so that no other run writes there."""
    return place.with_name(f"{place.name}.{os.getpid()}.part.tif")


def sweep(place: Path) -> None:
    """Remove what runs that were killed had begun for an output; a run that is under way keeps its own."""
    for part in place.parent.glob(f"{glob.escape(place.name)}.*.part.tif"):
        number = re.fullmatch(r"\.(\d+)(?:\.cog)?\.part\.tif", part.name[len(place.name) :])
        if number is not None and _over(int(number[1])):
            for ending in ("", *_SIDECARS):
                with contextlib.suppress(OSError):
                    Path(f"{part}{ending}").unlink()


def _over(process: int) -> bool:
    """Whether a process has ended. Where that cannot be asked, Windows keeps its files from being removed."""
    if os.name == "nt":
        return True
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return True
    except (OSError, OverflowError):
        return False
    return False


class Output:
    """A GeoTIFF on the PAN grid. A context manager: leaving it whole puts the file in place, leaving it by
    an exception leaves nothing. Of several, each is to be `complete` before any is left.

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
        self.path = check_output(path, scene.files, overwrite)
        sweep(self.path)
        self.area = area
        self.array_shape = (len(scene.bands), area.height, area.width)
        self._part = part_path(self.path)
        self._cog = cog
        self._has_transform = scene.pan.has_transform
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

    def complete(self) -> None:
        """Build overviews, close the file and read it through: GDAL does not report what fails as it closes.

        Raises:
            ResourceError: the disk is full.
            SSDiffError: it cannot be written, or be given its name.
        """
        import rasterio
        from rasterio._err import CPLE_BaseError
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
                self._read_through(rasterio)
            if self.path.is_dir():
                raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        except (RasterioError, OSError, CPLE_BaseError) as error:
            raise self._failure(error) from error

    def finish(self) -> None:
        """Complete the file unless that was done, and move it into its place."""
        if self._data is not None:
            self.complete()
        try:
            self._put_in_place()
        except OSError as error:
            raise self._failure(error) from error

    def _read_through(self, rasterio: Any) -> None:
        """Read every pixel of the closed file, overviews too. Raises OSError where one is missing."""
        from rasterio.errors import NotGeoreferencedWarning, RasterioError
        from rasterio.windows import Window as Piece

        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", NotGeoreferencedWarning)
                with rasterio.open(self._part) as data:
                    levels = len(data.overviews(1))
                for level in range(-1, levels):
                    more = {} if level < 0 else {"overview_level": level}
                    with rasterio.open(self._part, **more) as data:
                        for row in range(0, data.height, TILE):
                            for band in data.indexes:
                                data.read(
                                    band, window=Piece(0, row, data.width, min(TILE, data.height - row))
                                )
        except RasterioError as error:
            raise OSError("not all of it reached the disk") from error

    def _put_in_place(self) -> None:
        """Give the finished file its name; another one where a program has taken hold of that meanwhile."""
        stale = [Path(f"{self.path}{ending}") for ending in _SIDECARS]
        if not self._has_transform:
            stale += [self.path.with_suffix(ending) for ending in _WORLD_FILES]
        try:
            if not self.path.exists():
                # Left by a file that was removed: GDAL would take place and statistics from them.
                for file in stale:
                    file.unlink(missing_ok=True)
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
        for file in stale:
            file.unlink(missing_ok=True)

    def _to_cog(self, rasterio: Any) -> None:
        """Rewrite the finished file by GDAL's COG driver."""
        from rasterio.shutil import copy

        whole = self._part.with_name(f"{self.path.name}.{os.getpid()}.cog.part.tif")
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
