"""Fuses a scene through QGIS's qgis_process, then pictures it and measures it against the classical methods.

Without arguments it takes the bundled Landsat 8 scene. Writes fused.tif, before_after.png, quality.md and
quality.json into demo/. Runs in the checkout's .venv (make demo).
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
SAMPLE = ROOT / "resources" / "sample"
OUT = ROOT / "demo"
WORK = ROOT / "build" / "demo"
METHODS = ("exp", "brovey", "gsa", "bt-h", "mtf-glp-fs", "bdsd-pc", "ssdiff")
REDUCED = {"sam": "SAM °", "ergas": "ERGAS", "q2n": "Q2n", "scc": "SCC", "psnr": "PSNR dB"}
FULL = {"d_lambda_k": "D_λ^K", "d_s": "D_s", "hqnr": "HQNR"}
LOWER_IS_BETTER = {"sam", "ergas", "d_lambda_k", "d_s"}
#: Side of the piece of a large PAN that the table is measured on.
MEASURED = 2048


def qgis(pan: Path, ms: list[Path], output: Path, options: list[str]) -> float:
    """Fuses through qgis_process with the plugin of this checkout; returns the seconds it took."""
    # Debian's wrapper of 3.22 is broken; the program itself works.
    programs = ("/usr/bin/qgis_process.bin", shutil.which("qgis_process") or "/usr/bin/qgis_process")
    program = next((path for path in programs if Path(path).exists()), None)
    if program is None:
        sys.exit("demo: qgis_process is missing; run make setup")
    profile = WORK / "profile"
    env = {key: value for key, value in os.environ.items() if key not in {"PYTHONPATH", "PYTHONHOME"}}
    env |= {
        "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_CUSTOM_CONFIG_PATH": str(profile),
        "QGIS_PLUGINPATH": str(ROOT / "build" / "plugin"),
        "SSDIFF_PYTHON": str(ROOT / ".venv" / "bin" / "python"),
        "XDG_RUNTIME_DIR": str(WORK / "run"),
    }
    shutil.rmtree(WORK, ignore_errors=True)
    profile.mkdir(parents=True)
    (WORK / "run").mkdir(mode=0o700)
    enabled = subprocess.run(
        [program, "plugins", "enable", "ssdiff_qgis"], env=env, capture_output=True, text=True, timeout=120
    )
    if enabled.returncode:
        sys.exit(f"demo: QGIS does not load the plugin:\n{enabled.stdout}{enabled.stderr}")
    output.unlink(missing_ok=True)
    command = [program, "run", "ssdiff:pansharpen", "--", f"PAN={pan}", f"MS={ms[0]}"]
    command += [f"MS_MORE={path}" for path in ms[1:]] + [f"OUTPUT={output}", *options]
    print("$ qgis_process", " ".join(word.replace(f"{ROOT}/", "") for word in command[1:]), flush=True)
    start = time.monotonic()
    done = subprocess.run(command, env=env, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    took = time.monotonic() - start
    lines = (done.stdout + done.stderr).splitlines()
    # qgis_process lists the inputs first and ends with the results; its own Qt warnings are noise.
    noise = ("QStandardPaths", "Problem with GRASS", "Problem with SAGA", "Cannot find any GRASS")
    shown = [line for line in lines if line.strip() and not line.startswith(noise)]
    if done.returncode or not output.is_file():
        sys.exit("\n".join(["demo: qgis_process failed:", *shown]))
    print("\n".join(f"  {line}" for line in shown if not line.startswith(("0...", "----"))))
    return took


def run(op: str, **args: Any) -> dict[str, Any]:
    """One operation of the backend; quits with its sentence where it fails."""
    from ssdiff import ops
    from ssdiff.errors import SSDiffError

    try:
        return ops.run(ops.read(op, args), lambda *_: None, lambda *_: None, lambda: False)
    except SSDiffError as error:
        raise Failed(str(error)) from error


class Failed(Exception):
    """An operation of the backend failed; the text says why."""


def figure(report: Any, key: str) -> float | None:
    """A figure of a report, at whatever depth it stands."""
    if isinstance(report, dict):
        if isinstance(report.get(key), int | float):
            return float(report[key])
        for value in report.values():
            found = figure(value, key)
            if found is not None:
                return found
    return None


def measured_pan(pan: Path) -> Path:
    """The PAN itself, or the middle of it where it is large."""
    import rasterio
    from rasterio.windows import Window

    with rasterio.open(pan) as source:
        if max(source.height, source.width) <= MEASURED:
            return pan
        height, width = min(source.height, MEASURED), min(source.width, MEASURED)
        window = Window((source.width - width) // 2, (source.height - height) // 2, width, height)
        profile = source.profile | {
            "driver": "GTiff",
            "height": height,
            "width": width,
            "transform": source.window_transform(window),
        }
        path = WORK / "pan.tif"
        with rasterio.open(path, "w", **profile) as target:
            target.write(source.read(window=window))
            target.update_tags(**source.tags())
    return path


def compare(pan: Path, ms: list[Path], options: dict[str, Any]) -> list[dict[str, Any]]:
    """Figures of every method: at reduced scale against the MS, and at full scale without reference."""
    files = [str(path) for path in ms]
    pan = measured_pan(pan)
    run("simulate", pan=str(pan), ms=files, output=str(WORK / "wald"), **options)
    wald = {name: str(WORK / "wald" / f"{name}.tif") for name in ("pan", "ms", "reference")}
    # The simulated MS holds the preset's bands in the preset's order already.
    sensor = run("inspect", pan=str(pan), ms=files, **options)["sensor"]
    name = sensor["name"] if isinstance(sensor, dict) else sensor
    simulated = {"sensor": name} if name else {}
    rows = []
    for method in METHODS:
        row: dict[str, Any] = {"method": method}
        start = time.monotonic()
        try:
            small, large = str(WORK / f"wald-{method}.tif"), str(WORK / f"full-{method}.tif")
            scene = {"pan": wald["pan"], "ms": [wald["ms"]]}
            run("fuse", **scene, output=small, method=method, overwrite=True, **simulated)
            report = run("assess", fused=small, **scene, reference=wald["reference"], **simulated)
            row |= {key: figure(report, key) for key in REDUCED}
            run("fuse", pan=str(pan), ms=files, output=large, method=method, overwrite=True, **options)
            report = run("assess", fused=large, pan=str(pan), ms=files, **options)
            row |= {key: figure(report, key) for key in FULL}
        except Failed as error:
            row["failed"] = str(error)
        row["seconds"] = round(time.monotonic() - start, 1)
        rows.append(row)
    return rows


def table(rows: list[dict[str, Any]]) -> str:
    """The figures as a Markdown table; the best of each column in bold."""
    columns = REDUCED | FULL
    best = {}
    for key in columns:
        values = [row[key] for row in rows if row.get(key) is not None]
        if values:
            best[key] = min(values) if key in LOWER_IS_BETTER else max(values)
    lines = ["| method | " + " | ".join(columns.values()) + " |", "|---" * (len(columns) + 1) + "|"]
    for row in rows:
        if "failed" in row:
            lines.append(f"| {row['method']} | {row['failed']} " + "| " * (len(columns) - 1) + "|")
            continue
        cells = []
        for key in columns:
            value = row.get(key)
            text = "" if value is None else f"{value:.2f}" if key == "psnr" else f"{value:.4f}"
            cells.append(f"**{text}**" if value is not None and value == best[key] else text)
        lines.append(f"| {row['method']} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def before(ms: list[Path], bands: list[int], grid: Any) -> np.ndarray:
    """MS as delivered, its pixels unchanged, shown on the fused grid: (bands, H, W)."""
    import rasterio
    from rasterio.warp import Resampling, reproject

    shown = []
    stack = [(path, index) for path in ms for index in _indexes(path)]
    for band in bands:
        path, index = stack[band - 1]
        with rasterio.open(path) as source:
            pixels = source.read(index).astype(np.float32)
            if source.crs is None or grid.crs is None:
                rows = np.minimum(np.arange(grid.height) * source.height // grid.height, source.height - 1)
                columns = np.minimum(np.arange(grid.width) * source.width // grid.width, source.width - 1)
                shown.append(pixels[rows][:, columns])
                continue
            target = np.zeros((grid.height, grid.width), np.float32)
            reproject(
                pixels,
                target,
                src_transform=source.transform,
                src_crs=source.crs,
                dst_transform=grid.transform,
                dst_crs=grid.crs,
                resampling=Resampling.nearest,
            )
            shown.append(target)
    return np.stack(shown)


def _indexes(path: Path) -> list[int]:
    import rasterio

    with rasterio.open(path) as source:
        return list(source.indexes)


def picture(ms: list[Path], pan: Path, fused: Path, bands: list[int], path: Path, title: str) -> None:
    """Draws MS, PAN and the result side by side: the scene, and its liveliest piece enlarged."""
    import matplotlib

    matplotlib.use("Agg")
    import matplotlib.pyplot as plt
    import rasterio
    from matplotlib.patches import Rectangle
    from rasterio.windows import from_bounds

    with rasterio.open(fused) as grid:
        colours = {3: (0, 1, 2), 8: (4, 2, 1)}.get(grid.count, (2, 1, 0))
        after = grid.read([index + 1 for index in colours]).astype(np.float32)
        old = before(ms, [bands[index] for index in colours], grid)
        with rasterio.open(pan) as source:
            window = from_bounds(*grid.bounds, source.transform)
            sharp = source.read(1, window=window, out_shape=(grid.height, grid.width), boundless=True)
            sharp = sharp.astype(np.float32)
    side = min(120, *sharp.shape)
    slopes = np.abs(np.gradient(sharp)).sum(axis=0)
    sums = np.pad(slopes.cumsum(0).cumsum(1), ((1, 0), (1, 0)))
    busy = sums[side:, side:] - sums[:-side, side:] - sums[side:, :-side] + sums[:-side, :-side]
    y, x = np.unravel_index(int(np.argmax(busy)), busy.shape)
    low, high = np.percentile(old, (1, 99), axis=(1, 2))
    dark, bright = np.percentile(sharp, (1, 99))
    views = [
        ("MS as delivered", _stretched(old, low, high), None),
        ("PAN", np.clip((sharp - dark) / max(bright - dark, 1e-9), 0, 1) ** 0.7, "gray"),
        ("SSDiff", _stretched(after, low, high), None),
    ]
    share = sharp.shape[0] / sharp.shape[1]
    size = (15, 5.4 + 5 * min(share, 2))
    figure_, axes = plt.subplots(2, 3, figsize=size, height_ratios=(min(share, 2), 1), layout="constrained")
    for column, (name, view, colour_map) in enumerate(views):
        axes[0, column].imshow(view, cmap=colour_map, interpolation="nearest")
        axes[0, column].add_patch(
            Rectangle((x, y), side, side, fill=False, edgecolor="yellow", linewidth=1.5)
        )
        axes[0, column].set_title(name, fontsize=15)
        piece = view[y : y + side, x : x + side]
        axes[1, column].imshow(piece, cmap=colour_map, interpolation="nearest")
    for axis in axes.flat:
        axis.set_axis_off()
    figure_.suptitle(title, fontsize=13)
    figure_.savefig(path, dpi=100)
    plt.close(figure_)


def _stretched(image: np.ndarray, low: np.ndarray, high: np.ndarray) -> np.ndarray:
    """(3, H, W) in units of the scene to (H, W, 3) of 0 to 1, each band between its two limits."""
    share = (image - low[:, None, None]) / np.maximum(high - low, 1e-9)[:, None, None]
    return np.moveaxis(np.clip(share, 0, 1) ** 0.7, 0, -1)


def main() -> None:
    """Runs the demo."""
    parser = argparse.ArgumentParser(description="Fuse a scene through qgis_process, picture and measure it.")
    parser.add_argument("--pan", type=Path, default=SAMPLE / "pan.tif")
    parser.add_argument("--ms", type=Path, nargs="+")
    parser.add_argument("--sensor", default="auto")
    given = parser.parse_args()
    bundled = given.pan == SAMPLE / "pan.tif"
    if given.ms is None and not bundled:
        parser.error("PAN without MS: give both, make demo PAN=pan.tif MS=ms.tif")
    if given.ms is not None and bundled:
        parser.error("MS without PAN: give both, make demo PAN=pan.tif MS=ms.tif")
    ms = given.ms or [SAMPLE / f"{band}.tif" for band in ("blue", "green", "red", "nir")]
    pan, ms = given.pan.resolve(), [path.resolve() for path in ms]
    options = {"sensor": given.sensor} if given.sensor != "auto" else {}

    OUT.mkdir(exist_ok=True)
    fused = OUT / "fused.tif"
    try:
        seen = run("inspect", pan=str(pan), ms=[str(path) for path in ms], **options)
        choice = [f"SENSOR={given.sensor}"] if options else []
        took = qgis(pan, ms, fused, choice)
        bands = list(seen.get("bands") or range(1, 5))
        title = "Landsat 8, 4 August 2015: 30 m and 15 m fused to 15 m" if bundled else pan.name
        picture(ms, pan, fused, bands, OUT / "before_after.png", title)
        rows = compare(pan, ms, options)
    except Failed as error:
        sys.exit(f"demo: {error}")
    text = table(rows)
    scene = "the bundled Landsat 8 scene" if bundled else pan.name
    (OUT / "quality.json").write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")
    (OUT / "quality.md").write_text(
        f"# Quality on {scene}\n\nSAM to PSNR: at reduced scale against MS (Wald's protocol). "
        f"D_λ^K, D_s, HQNR: at full scale, without reference. Best in bold.\n\n{text}\n",
        encoding="utf-8",
    )
    print(f"\n{text}\n")
    for name in ("fused.tif", "before_after.png", "quality.md", "quality.json"):
        print(f"demo: demo/{name}")
    print(f"demo: fused in {took:.1f} s, start of QGIS and engine included")


if __name__ == "__main__":
    main()
