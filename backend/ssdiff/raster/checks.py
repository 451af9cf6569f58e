"""What makes a PAN and an MS no pair: each reason in one sentence with its mend."""

from __future__ import annotations

from collections.abc import Sequence

from ..errors import InputError
from ..resample.geometry import Geometry
from ..sentence import say
from . import grid
from .source import Raster

#: Least side of the common area, in MS pixels.
LEAST = 8
#: Ratios between which a pair is worth fusing at all.
RATIOS = (1.2, 20.0)


def same_crs(a: Raster, b: Raster) -> bool:
    """Whether two rasters that declare a CRS declare the same one."""
    if a.crs is None or b.crs is None or a.crs == b.crs:
        return bool(a.crs == b.crs)
    return a.crs.to_epsg() is not None and bool(a.crs.to_epsg() == b.crs.to_epsg())


def one_band_pan(pan: Raster, ms: Sequence[Raster]) -> None:
    """PAN has one image band."""
    if len(pan.bands) == 1:
        return
    if sum(len(m.bands) for m in ms) == 1:
        raise InputError(
            say(
                "PAN {file} has {bands} bands and MS has 1: they look swapped.",
                file=pan.path,
                bands=len(pan.bands),
            ),
            say("Give the one-band raster as PAN."),
            "swapped",
        )
    raise InputError(
        say(
            "PAN {file} has {bands} bands; a panchromatic raster has one.",
            file=pan.path,
            bands=len(pan.bands),
        ),
        say("Give a raster with one band (an alpha band may come with it)."),
        "pan-bands",
    )


def one_ms_grid(ms: Sequence[Raster]) -> None:
    """All MS files share one grid."""
    first = ms[0]
    for other in ms[1:]:
        same = other.shape == first.shape and bool(other.crs) == bool(first.crs)
        if same and first.crs:
            same = same_crs(first, other)
        if same:
            pairs = zip(first.transform[:6], other.transform[:6], strict=True)
            step = max(abs(first.transform.a), abs(first.transform.e))
            tolerance = [1e-6 * step, 1e-6 * step, 0.01 * step] * 2
            same = all(abs(p - q) <= t for (p, q), t in zip(pairs, tolerance, strict=True))
        if not same:
            raise InputError(
                say(
                    "The MS files {first} and {other} lie on different grids.",
                    first=_laid(first),
                    other=_laid(other),
                ),
                say("Give bands of one resolution and place, or warp them to one grid."),
                "ms-grids",
            )


def georeferenced_alike(pan: Raster, ms: Raster) -> None:
    """PAN and MS are placed in one coordinate system by axis-parallel geotransforms, or both not at all."""
    for raster in (pan, ms):
        if not raster.has_transform and not raster.crs and (raster.gcps or raster.rpcs):
            what = say("ground control points") if raster.gcps else say("RPCs")
            raise InputError(
                say(
                    "{role} {file} is placed by {what} only and has no geotransform.",
                    role=raster.role,
                    file=raster.path,
                    what=what,
                ),
                say("Orthorectify PAN and MS first, or lay the upper-left corners on each other."),
                "no-geotransform",
                "--align none",
            )
    if bool(pan.crs) != bool(ms.crs):
        has, lacks = (pan, ms) if pan.crs else (ms, pan)
        raise InputError(
            say(
                "{one} has a coordinate system ({crs}) and {other} has none.",
                one=has.role,
                crs=_crs(has),
                other=lacks.role,
            ),
            say(
                "Assign {raster} its coordinate system, or lay the upper-left corners on each other.",
                raster=lacks.role,
            ),
            "crs-missing",
            "--align none",
        )
    if pan.crs and not same_crs(pan, ms):
        raise InputError(
            say("PAN is in {pan} and MS in {ms}.", pan=_crs(pan), ms=_crs(ms)),
            say("Reproject MS to PAN's coordinate system first."),
            "crs-differs",
        )
    for raster in (pan, ms):
        t = raster.transform
        if abs(t.b) > 1e-9 * abs(t.a) or abs(t.d) > 1e-9 * abs(t.e):
            raise InputError(
                say(
                    "{role} {file} is rotated against its coordinate system.",
                    role=raster.role,
                    file=raster.path,
                ),
                say("Warp it north up first."),
                "rotated",
            )
        if raster.crs and (t.e > 0 or t.a < 0):
            raise InputError(
                say("{role} {file} is stored south up or mirrored.", role=raster.role, file=raster.path),
                say("Warp it north up first."),
                "south-up",
            )
    if pan.has_transform != ms.has_transform:
        has, lacks = (pan, ms) if pan.has_transform else (ms, pan)
        raise InputError(
            say("{one} has a geotransform and {other} has none.", one=has.role, other=lacks.role),
            say("Georeference {raster}, or lay the upper-left corners on each other.", raster=lacks.role),
            "crs-missing",
            "--align none",
        )


def _laid(raster: Raster) -> str:
    return say(
        "{file} ({width} x {height} pixels of {pixel:g})",
        file=raster.path,
        width=raster.width,
        height=raster.height,
        pixel=abs(raster.transform.a),
    )


def image_coordinates(pan: Raster, ms: Raster) -> bool:
    """Whether both rasters without a CRS count pixels (1 x 1) rather than state a place."""
    return (
        not pan.crs
        and not ms.crs
        and all(abs(abs(v) - 1.0) < 1e-9 for r in (pan, ms) for v in (r.transform.a, r.transform.e))
    )


def sensible(geometry: Geometry, pan: Raster, ms: Raster) -> None:
    """PAN is the finer one, and by a ratio that can be served."""
    ratio = geometry.ratio
    words = f"{ratio[0]:.3g}" if abs(ratio[0] - ratio[1]) < 0.005 else f"{ratio[1]:.3g} x {ratio[0]:.3g}"
    if min(ratio) <= 0:
        raise InputError(
            say("PAN and MS are stored in opposite directions."),
            say("Warp both north up first."),
            "south-up",
        )
    if max(ratio) < 0.95:
        raise InputError(
            say("PAN's pixels are larger than MS's (ratio {ratio}): PAN and MS look swapped.", ratio=words),
            say("Give the finer raster as PAN."),
            "swapped",
        )
    if min(ratio) < RATIOS[0] or max(ratio) > RATIOS[1]:
        raise InputError(
            say(
                "MS's pixels are {ratio} times as large as PAN's; fusion serves ratios of {low:g} to {high:g}.",
                ratio=words,
                low=RATIOS[0],
                high=RATIOS[1],
            ),
            say("Check that both rasters belong to one scene."),
            "ratio",
        )


def overlapping(geometry: Geometry, pan: Raster, ms: Raster, placed: bool) -> grid.Window:
    """The scene's output window, large enough to work on."""
    for raster in (pan, ms):
        if min(raster.shape) < 2:
            raise InputError(
                say(
                    "{role} {file} is {width} x {height} pixels, too small to fuse.",
                    role=raster.role,
                    file=raster.path,
                    width=raster.width,
                    height=raster.height,
                ),
                say("Give rasters that share at least {side} x {side} MS pixels.", side=LEAST),
                "too-small",
            )
    area = grid.overlap(geometry, pan.shape, ms.shape)
    if area is None:
        if not placed:
            raise InputError(
                say("PAN and MS do not overlap."), say("Give rasters of one place."), "no-overlap"
            )
        boxes = [grid.told(grid.bounds(raster.transform, raster.shape)) for raster in (pan, ms)]
        raise InputError(
            say(
                "PAN and MS do not overlap: as xmin, ymin, xmax, ymax, PAN covers {pan}, MS {ms}.",
                pan=boxes[0],
                ms=boxes[1],
            ),
            say("Give rasters of one place."),
            "no-overlap",
        )
    if area.height < LEAST * geometry.ratio[0] - 1 or area.width < LEAST * geometry.ratio[1] - 1:
        raise InputError(
            say(
                "PAN and MS share {width} x {height} PAN pixels, too few to fuse.",
                width=area.width,
                height=area.height,
            ),
            say("Give rasters that share at least {side} x {side} MS pixels.", side=LEAST),
            "too-small",
        )
    return area


def _crs(raster: Raster) -> str:
    if raster.crs is None:
        return say("none")
    epsg = raster.crs.to_epsg()
    return f"EPSG:{epsg}" if epsg else str(raster.crs.to_wkt()).split('"')[1]
