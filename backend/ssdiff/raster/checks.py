"""What makes a PAN and an MS no pair: each reason in one sentence with its mend."""

from __future__ import annotations

from collections.abc import Sequence

from ..errors import InputError
from ..resample.geometry import Geometry
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
            f"PAN {pan.path} has {len(pan.bands)} bands and MS has 1: they look swapped.",
            "Give the one-band raster as PAN.",
            "swapped",
        )
    raise InputError(
        f"PAN {pan.path} has {len(pan.bands)} bands; a panchromatic raster has one.",
        "Give a raster with one band (an alpha band may come with it).",
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
                f"The MS files {first.path} ({first.width} x {first.height} pixels of "
                f"{abs(first.transform.a):g}) and {other.path} ({other.width} x {other.height} pixels of "
                f"{abs(other.transform.a):g}) lie on different grids.",
                "Give bands of one resolution and place, or warp them to one grid.",
                "ms-grids",
            )


def georeferenced_alike(pan: Raster, ms: Raster) -> None:
    """PAN and MS are placed in one coordinate system by axis-parallel geotransforms, or both not at all."""
    if bool(pan.crs) != bool(ms.crs):
        has, lacks = (pan, ms) if pan.crs else (ms, pan)
        raise InputError(
            f"{has.role} has a coordinate system ({_crs(has)}) and {lacks.role} has none.",
            f"Assign {lacks.role} its coordinate system, or lay the upper-left corners on each other (--align none).",
            "crs-missing",
        )
    if pan.crs and not same_crs(pan, ms):
        raise InputError(
            f"PAN is in {_crs(pan)} and MS in {_crs(ms)}.",
            "Reproject MS to PAN's coordinate system first.",
            "crs-differs",
        )
    for raster in (pan, ms):
        t = raster.transform
        if not raster.has_transform and not raster.crs and (raster.gcps or raster.rpcs):
            what = "ground control points" if raster.gcps else "RPCs"
            raise InputError(
                f"{raster.role} {raster.path} is placed by {what} only and has no geotransform.",
                "Orthorectify PAN and MS first, or lay the upper-left corners on each other (--align none).",
                "no-geotransform",
            )
        if abs(t.b) > 1e-9 * abs(t.a) or abs(t.d) > 1e-9 * abs(t.e):
            raise InputError(
                f"{raster.role} {raster.path} is rotated against its coordinate system.",
                "Warp it north up first (gdalwarp).",
                "rotated",
            )
        if raster.crs and (t.e > 0 or t.a < 0):
            raise InputError(
                f"{raster.role} {raster.path} is stored south up or mirrored.",
                "Warp it north up first (gdalwarp).",
                "south-up",
            )
    if pan.has_transform != ms.has_transform:
        has, lacks = (pan, ms) if pan.has_transform else (ms, pan)
        raise InputError(
            f"{has.role} has a geotransform and {lacks.role} has none.",
            f"Georeference {lacks.role}, or lay the upper-left corners on each other (--align none).",
            "crs-missing",
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
            "PAN and MS are stored in opposite directions.",
            "Warp both north up first (gdalwarp).",
            "south-up",
        )
    if max(ratio) < 0.95:
        raise InputError(
            f"PAN's pixels are larger than MS's (ratio {words}): PAN and MS look swapped.",
            "Give the finer raster as PAN.",
            "swapped",
        )
    if min(ratio) < RATIOS[0] or max(ratio) > RATIOS[1]:
        raise InputError(
            f"MS's pixels are {words} times as large as PAN's; fusion serves ratios of {RATIOS[0]:g} to "
            f"{RATIOS[1]:g}.",
            "Check that both rasters belong to one scene.",
            "ratio",
        )


def overlapping(geometry: Geometry, pan: Raster, ms: Raster, placed: bool) -> grid.Window:
    """The scene's output window, large enough to work on."""
    for raster in (pan, ms):
        if min(raster.shape) < 2:
            raise InputError(
                f"{raster.role} {raster.path} is {raster.width} x {raster.height} pixels, too small to fuse.",
                f"Give rasters that share at least {LEAST} x {LEAST} MS pixels.",
                "too-small",
            )
    area = grid.overlap(geometry, pan.shape, ms.shape)
    if area is None:
        where = ""
        if placed:
            texts = [
                "{:.10g},{:.10g},{:.10g},{:.10g}".format(*grid.bounds(r.transform, r.shape))
                for r in (pan, ms)
            ]
            where = f": PAN covers {texts[0]}, MS {texts[1]}"
        raise InputError(f"PAN and MS do not overlap{where}.", "Give rasters of one place.", "no-overlap")
    if area.height < LEAST * geometry.ratio[0] - 1 or area.width < LEAST * geometry.ratio[1] - 1:
        raise InputError(
            f"PAN and MS share {area.width} x {area.height} PAN pixels, too few to fuse.",
            f"Give rasters that share at least {LEAST} x {LEAST} MS pixels.",
            "too-small",
        )
    return area


def _crs(raster: Raster) -> str:
    if raster.crs is None:
        return "none"
    epsg = raster.crs.to_epsg()
    return f"EPSG:{epsg}" if epsg else str(raster.crs.to_wkt()).split('"')[1]
