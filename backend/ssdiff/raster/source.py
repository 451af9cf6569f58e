"""One raster file: what it declares, and windowed float reads with a validity mask."""

from __future__ import annotations

import os
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import InputError
from ..sentence import say

#: Bytes GDAL may keep of decoded blocks: a row of 512-pixel tiles of a wide scene.
CACHE = 192 * 2**20


def environment(writing: bool = False) -> Any:
    """The GDAL settings everything here runs under, as a context manager.

    Writing leaves no sidecar files. Under it GDAL's own warnings go to Python's log, not to stderr.
    """
    import rasterio

    return rasterio.Env(GDAL_CACHEMAX=CACHE, GDAL_PAM_ENABLED="NO" if writing else "YES")


@dataclass(frozen=True)
class Band:
    """What one band declares."""

    index: int
    name: str
    dtype: str
    nodata: float | None
    interpretation: str
    scale: float
    offset: float
    unit: str | None
    tags: dict[str, str]


def _is_virtual(path: str) -> bool:
    return path.startswith("/vsi") or "://" in path


def _missing(path: str, role: str) -> InputError | None:
    """Why a plain path cannot be read, in the user's words."""
    if _is_virtual(path):
        return None
    place = Path(path)
    if place.is_dir():
        return InputError(
            say("The {role} path {file} is a folder, not a raster.", role=role, file=path),
            say("Give the raster file in it."),
            "not-a-raster",
        )
    if ":" in path and not place.exists():
        return None
    if not place.exists():
        return InputError(
            say("The {role} raster {file} does not exist.", role=role, file=path),
            say("Check the path."),
            "missing",
        )
    if not os.access(place, os.R_OK):
        return InputError(
            say("The {role} raster {file} may not be read by this user.", role=role, file=path),
            say("Change its permissions or copy it."),
            "unreadable",
        )
    return None


def _names_colours(data: Any, index: int) -> bool:
    """Whether a band's numbers stand for colours; greys that grow with their numbers are a brightness."""
    from rasterio.enums import ColorInterp

    if data.colorinterp[index - 1] != ColorInterp.palette:
        return False
    try:
        palette = data.colormap(index)
    except ValueError:  # It says that it has a palette and has none.
        return False
    entries = [palette[number][:3] for number in sorted(palette)]
    levels = [entry[0] for entry in entries]
    return any(len(set(entry)) > 1 for entry in entries) or levels != sorted(levels)


def _declared(data: Any) -> list[str]:
    """Names of the bands by a provider's IMD file, whose groups are in their order; empty where there is none."""
    groups = dict.fromkeys(key.split(".")[0] for key in data.tags(ns="IMD") if key.startswith("BAND_"))
    return list(groups) if len(groups) == data.count else [""] * data.count


class Raster:
    """An opened raster.

    Attributes:
        path: as given.
        role: ``PAN`` or ``MS``, for messages.
        bands: the image bands; alpha is left out.
        height, width: pixels.
        crs: rasterio CRS or None.
        transform: affine geotransform (identity if there is none).
        tags: metadata of the file.
    """

    def __init__(self, path: str | os.PathLike[str], role: str) -> None:
        """Open ``path``.

        Raises:
            InputError: missing, unreadable, not a raster, or of a type that cannot be fused.
        """
        import rasterio
        from rasterio.errors import NotGeoreferencedWarning, RasterioError

        self.path = os.fspath(path)
        self.role = role
        problem = _missing(self.path, role)
        if problem:
            raise problem
        try:
            with environment(), warnings.catch_warnings():
                warnings.simplefilter("ignore", NotGeoreferencedWarning)
                self._data = rasterio.open(self.path)
                self.transform = self._data.transform
        except (RasterioError, OSError, ValueError) as error:
            reason = str(error).splitlines()[0] if str(error) else type(error).__name__
            raise InputError(
                say(
                    "The {role} raster {file} cannot be opened: {reason}.",
                    role=role,
                    file=self.path,
                    reason=reason.rstrip("."),
                ),
                say("Give a raster that GDAL can open, for example a GeoTIFF."),
                "not-a-raster",
            ) from error
        with environment():
            self._describe()

    def _describe(self) -> None:
        """Read what the file declares, and refuse what cannot be fused."""
        from rasterio.enums import ColorInterp, MaskFlags

        data, role = self._data, self.role
        self.height, self.width = int(data.height), int(data.width)
        self.crs = data.crs or None
        #: The file's own metadata, and what GDAL finds of the satellite in a provider's files beside it.
        self.tags: dict[str, str] = {**data.tags(ns="IMAGERY"), **data.tags()}
        declared = _declared(data)
        self.rpcs = data.rpcs
        self.gcps = list(data.gcps[0] or [])
        if data.count == 0:
            raise InputError(
                say(
                    "The {role} raster {file} holds subdatasets and no bands of its own.",
                    role=role,
                    file=self.path,
                ),
                say("Give one of its subdatasets."),
                "not-a-raster",
            )
        alpha = [i for i, c in zip(data.indexes, data.colorinterp, strict=True) if c == ColorInterp.alpha]
        chosen = [i for i in data.indexes if i not in alpha]
        if not chosen:
            raise InputError(
                say("The {role} raster {file} has an alpha band only.", role=role, file=self.path),
                say("Give an image raster."),
                "no-bands",
            )
        for i in chosen:
            if data.dtypes[i - 1].startswith("complex"):
                raise InputError(
                    say(
                        "Band {band} of the {role} raster {file} is of type {type}, which has no brightness to fuse.",
                        band=i,
                        role=role,
                        file=self.path,
                        type=data.dtypes[i - 1],
                    ),
                    say("Give integer or real bands."),
                    "dtype",
                )
            if _names_colours(data, i):
                raise InputError(
                    say(
                        "Band {band} of the {role} raster {file} holds numbers of palette colours, not brightness.",
                        band=i,
                        role=role,
                        file=self.path,
                    ),
                    say("Give the original image, with a band for each colour."),
                    "palette",
                )
        self.bands = [
            Band(
                index=i,
                name=data.descriptions[i - 1] or declared[i - 1],
                dtype=data.dtypes[i - 1],
                nodata=None if data.nodatavals[i - 1] is None else float(data.nodatavals[i - 1]),
                interpretation=data.colorinterp[i - 1].name,
                scale=float(data.scales[i - 1]),
                offset=float(data.offsets[i - 1]),
                unit=data.units[i - 1],
                tags=dict(data.tags(i)),
            )
            for i in chosen
        ]
        self._alpha = alpha
        #: Bands whose mask GDAL must be asked for: a mask beside or in the file.
        self._masked = {
            i
            for i, flags in zip(data.indexes, data.mask_flag_enums, strict=True)
            # No flag at all: a mask of the band's own.
            if (not flags or MaskFlags.per_dataset in flags) and MaskFlags.alpha not in flags
        }

    @property
    def shape(self) -> tuple[int, int]:
        """(height, width) in pixels."""
        return self.height, self.width

    @property
    def files(self) -> list[str]:
        """The files that the pixels come from: the raster's own, those beside it, those that a VRT is made of."""
        return sorted(_files(self._data))

    @property
    def has_transform(self) -> bool:
        """Whether the file declares a geotransform."""
        return not self.transform.is_identity

    def close(self) -> None:
        """Close the file."""
        self._data.close()

    def read(
        self, rows: tuple[int, int], columns: tuple[int, int], bands: list[int] | None = None
    ) -> tuple[np.ndarray, np.ndarray]:
        """Read a rectangle inside the raster.

        Args:
            rows: first and one past the last row.
            columns: first and one past the last column.
            bands: 0-based positions in ``bands``; all by default.

        Returns:
            float32 (B, h, w) with 0 where there is no data, and bool (h, w), False where any of the
            bands has none: its NoData value, NaN, infinity, mask or alpha.

        Raises:
            InputError: the file cannot be read there.
        """
        from rasterio.errors import RasterioError
        from rasterio.windows import Window

        chosen = self.bands if bands is None else [self.bands[b] for b in bands]
        window = Window(columns[0], rows[0], columns[1] - columns[0], rows[1] - rows[0])
        indexes = [band.index for band in chosen]
        try:
            with environment():
                raw = self._data.read(indexes, window=window)
                alpha = self._data.read(self._alpha, window=window) if self._alpha else None
                masks = {i: self._data.read_masks(i, window=window) != 0 for i in set(indexes) & self._masked}
        except RasterioError as error:
            plain = os.path.isabs(self.path) and not self.path.startswith("/vsi")
            if plain and not os.path.exists(self.path):
                raise InputError(
                    say(
                        "The {role} raster {file} was deleted or moved during the run.",
                        role=self.role,
                        file=self.path,
                    ),
                    say("Put it back, or choose another."),
                    "unreadable",
                ) from error
            # rasterio's own words only point to GDAL's.
            reason = str(error.__cause__ or error).splitlines()[0].rstrip(".")
            raise InputError(
                say(
                    "The {role} raster {file} cannot be read at rows {first} to {last}: {reason}.",
                    role=self.role,
                    file=self.path,
                    first=rows[0],
                    last=rows[1],
                    reason=reason,
                ),
                say("The file may be damaged or cut off; get it anew."),
                "unreadable",
            ) from error
        valid = np.ones(raw.shape[1:], dtype=bool) if alpha is None else (alpha > 0).all(axis=0)
        for values, band in zip(raw, chosen, strict=True):
            if band.nodata is not None and not np.isnan(band.nodata):
                valid &= values != _as_stored(band.nodata, values.dtype)
            if band.index in masks:
                valid &= masks[band.index]
        with np.errstate(over="ignore"):
            data = raw.astype(np.float32)
        if raw.dtype.kind == "f":
            finite = np.isfinite(data)
            valid &= finite.all(axis=0)
            data[~finite] = 0.0
        if not valid.all():
            data *= valid
        return data, valid


def _as_stored(nodata: float, dtype: np.dtype[Any]) -> Any:
    """``nodata`` as the band's type holds it; a value that it cannot hold equals nothing."""
    if dtype.kind == "f":
        with np.errstate(over="ignore"):
            return dtype.type(nodata)
    limits = np.iinfo(dtype)
    if nodata != int(nodata) or not limits.min <= nodata <= limits.max:
        return np.nan
    return dtype.type(int(nodata))


def _files(data: Any, known: frozenset[str] = frozenset()) -> set[str]:
    """Files of an opened dataset; GDAL lists one level of a VRT of VRTs."""
    import rasterio
    from rasterio.errors import RasterioError

    found = {str(path) for path in data.files}
    for path in sorted(found - known):
        if path.lower().endswith(".vrt") and path != data.name:
            try:
                with rasterio.open(path) as inner:
                    found |= _files(inner, known | found)
            except RasterioError:
                continue
    return found
