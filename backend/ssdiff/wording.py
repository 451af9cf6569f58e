"""Reports in words, for the command line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .sentence import say

_FIGURES = {
    "sam": say("SAM (degrees)"),
    "ergas": "ERGAS",
    "q2n": "Q2n",
    "scc": "SCC",
    "psnr": "PSNR (dB)",
    "d_lambda": "D_lambda",
    "d_lambda_k": "D_lambda_K",
    "d_s": "D_s",
    "qnr": "QNR",
    "hqnr": "HQNR",
}


def describe(op: str, report: dict[str, Any]) -> list[str]:
    """The report of an operation as lines of text."""
    makers = {"fuse": _fuse, "inspect": _inspect, "assess": _assess, "simulate": _simulate, "adapt": _adapt}
    return list(makers[op](report))


def _fuse(report: dict[str, Any]) -> Iterator[str]:
    yield (
        f"{report['output']}: {report['width']} x {report['height']} pixels, {report['bands']} bands, "
        f"{report['dtype']}, {report['seconds']:.1f} s"
    )
    if report.get("uncertainty"):
        yield f"{report['uncertainty']}: standard deviation of {report['samples']} samples"


def _inspect(report: dict[str, Any]) -> Iterator[str]:
    for role in ("pan", "ms"):
        raster = report[role]
        if raster:
            pixel = " x ".join(f"{side:g}" for side in raster["pixel"])
            yield (
                f"{role.upper():12s}{raster['width']} x {raster['height']} pixels of {pixel}, "
                f"{raster['bands']} bands, {raster['dtype']}, "
                f"NoData {raster['nodata']}, {raster['crs'] or 'no CRS'}"
            )
    if report["ratio"] is not None:
        phase = ", ".join(f"{value:.3g}" for value in report["phase"])
        yield f"{'ratio':12s}{report['ratio']:.4g}, phase {phase} PAN pixels"
    if report["overlap"]:
        yield f"{'overlap':12s}{report['overlap']['width']} x {report['overlap']['height']} PAN pixels"
    if report["offset"] is not None:
        yield f"{'offset':12s}{report['offset'][0]:+.2f} rows, {report['offset'][1]:+.2f} columns (MS pixels)"
    if report["correlation"] is not None:
        yield f"{'correlation':12s}{report['correlation']:.2f}"
    if report["sensor"]:
        yield f"{'sensor':12s}{report['sensor']['name'] or 'none'}: {report['sensor']['why']}"
    if report["bands"]:
        yield f"{'bands':12s}{', '.join(str(band) for band in report['bands'])}"
    if report["estimate"]:
        cost = report["estimate"]
        yield (
            f"{'estimate':12s}{cost['seconds']:.0f} s on {report['device']}, "
            f"{cost['memory_mb']:.0f} MB of memory, {cost['disk_mb']:.0f} MB of disk"
        )
    for problem in report["problems"]:
        yield f"{problem['level']:12s}{problem['message']} {problem['hint']}".rstrip()


def _assess(report: dict[str, Any]) -> Iterator[str]:
    for key, value in report["figures"].items():
        yield f"{_FIGURES.get(key, key):16s}" + ("-" if value is None else f"{value:.4f}")
    if report.get("html"):
        yield report["html"]


def _simulate(report: dict[str, Any]) -> Iterator[str]:
    for key in ("pan", "ms", "reference"):
        yield report[key]


def _adapt(report: dict[str, Any]) -> Iterator[str]:
    before, after = report["before"], report["after"]
    yield (
        f"held-out part: SAM {before['sam']:.4f} to {after['sam']:.4f} degrees, "
        f"ERGAS {before['ergas']:.4f} to {after['ergas']:.4f}"
    )
    what = "adapter" if report["gain"] else "adapter without effect, since nothing was gained"
    yield f"{report['output']}: {what}, {report['iterations']} steps in {report['training_s']:.0f} s"


def label(key: str) -> str:
    """A figure's name for people."""
    return _FIGURES.get(key, key)


def presets(as_json: bool) -> list[str]:
    """The sensor presets as lines of text, or as JSON."""
    import json
    from dataclasses import asdict

    from .resources import WEIGHTS
    from .sensors import sensors

    known = sensors().values()
    if as_json:
        return [json.dumps([asdict(preset) for preset in known], indent=1)]
    lines = [f"{'name':8s}{'sensor':46s}{'ratio':7s}{'model':11s}bands"]
    for preset in known:
        for one in (preset, *preset.bundles):
            there = one.weights and (WEIGHTS / f"{one.weights}.safetensors").is_file()
            model = (one.weights or "-") if there or not one.weights else f"({one.weights})"
            who = f"{one.name:8s}{one.title:46s}{one.ratio:<7d}" if one is preset else " " * 61
            lines.append(f"{who}{model:11s}{', '.join(one.names)}")
    return lines
