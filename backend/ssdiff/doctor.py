"""Checks an installation, down to one real denoising step on the device."""

from __future__ import annotations

import importlib
import json
import platform
import shutil
import sys
import time
from collections.abc import Callable
from typing import Any

from . import __version__
from .errors import SSDiffError
from .ops import in_words
from .resources import SENSORS, WEIGHTS

Finding = dict[str, Any]


def main(device: str, as_json: bool) -> int:
    """Print the findings.

    Args:
        device: as ``--device``.
        as_json: print JSON.

    Returns:
        0 where everything works, else 1.
    """
    findings = examine(device)
    if as_json:
        print(json.dumps({"ok": all(f["ok"] for f in findings), "findings": findings}, indent=1))
    else:
        for finding in findings:
            print(f"{'ok  ' if finding['ok'] else 'FAIL'} {finding['name']:12s}{finding['text']}")
    return 0 if all(finding["ok"] for finding in findings) else 1


def examine(device: str = "auto") -> list[Finding]:
    """All findings: name, ok, text."""
    checks: list[tuple[str, Callable[[], str]]] = [
        ("ssdiff", lambda: f"{__version__} at {SENSORS.parents[1]}"),
        ("python", _python),
        ("numpy", lambda: _version("numpy")),
        ("rasterio", _rasterio),
        ("safetensors", lambda: _version("safetensors")),
        ("torch", lambda: _version("torch")),
        ("device", lambda: _device(device)),
        ("disk", _disk),
        ("sensors", _sensors),
        ("weights", _weights),
        ("network", lambda: _step(device)),
    ]
    return [_finding(name, check) for name, check in checks]


def _finding(name: str, check: Callable[[], str]) -> Finding:
    try:
        return {"name": name, "ok": True, "text": check()}
    except Exception as error:
        return {"name": name, "ok": False, "text": str(in_words(error))}


def _python() -> str:
    return f"{platform.python_version()} at {sys.executable}, {platform.platform()}"


def _version(name: str) -> str:
    return str(importlib.import_module(name).__version__)


def _rasterio() -> str:
    import rasterio

    drivers = rasterio.drivers.raster_driver_extensions()
    if "tif" not in drivers:
        raise SSDiffError("GDAL has no GeoTIFF driver.", "Install the engine again.", "gdal")
    return f"{rasterio.__version__}, GDAL {rasterio.__gdal_version__}"


def _device(wanted: str) -> str:
    from .device import choose, cores, require_torch

    chosen = choose(wanted)
    if chosen.startswith("cuda"):
        torch = require_torch()
        free, total = torch.cuda.mem_get_info(chosen)
        name = torch.cuda.get_device_name(chosen)
        return f"{chosen}: {name}, {free / 2**30:.1f} of {total / 2**30:.1f} GB free"
    return f"{chosen}, {cores()} CPU cores"


def _disk() -> str:
    import tempfile

    folder = tempfile.gettempdir()
    return f"{shutil.disk_usage(folder).free / 2**30:.1f} GB free in {folder}"


def _sensors() -> str:
    from .sensors import sensors

    return f"{len(sensors())} presets"


def _weights() -> str:
    found = sorted(WEIGHTS.glob("*.safetensors"))
    if not found:
        raise SSDiffError(
            f"There are no weights in {WEIGHTS}.", "Install the plugin again.", "weights-missing"
        )
    return ", ".join(f"{path.stem} ({path.stat().st_size / 1e6:.1f} MB)" for path in found)


def _step(wanted: str) -> str:
    """One denoising step of the first weights there are."""
    from .device import choose, require_torch
    from .model import Config, SSDiff

    torch = require_torch()
    device = choose(wanted)
    found = sorted(WEIGHTS.glob("*.safetensors"))
    if found:
        from .model.weights import load

        net, name = load(found[0]).net.to(device), found[0].stem
    else:
        net, name = SSDiff(Config.product(4)).to(device), "an untrained network"
    config = net.config
    side, low = config.window, config.window // config.ratio
    start = time.perf_counter()
    with torch.inference_mode():
        made = net.eval()(
            torch.rand(1, config.bands, side, side, device=device),
            torch.rand(1, config.spatial, side, side, device=device),
            torch.rand(1, config.bands, low, low, device=device),
            torch.randn(1, config.bands, side, side, device=device),
            torch.full((1,), 999, device=device),
        )
        whole = bool(torch.isfinite(made).all())
    if not whole:
        raise SSDiffError(
            f"A denoising step of {name} on {device} gave no finite image.",
            "Try the processor (--device cpu).",
            "network",
        )
    return f"one denoising step of {name} on {device}: {1000 * (time.perf_counter() - start):.0f} ms"
