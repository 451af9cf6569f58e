"""The report of an assessment as one self-contained HTML page."""

from __future__ import annotations

import base64
import html
import os
import struct
import zlib
from pathlib import Path
from typing import Any

import numpy as np

from . import __version__
from .wording import label

#: Longest side of the picture, pixels.
_SIDE = 720
_BEST = {"sam": "0", "ergas": "0", "d_lambda": "0", "d_lambda_k": "0", "d_s": "0", "psnr": "higher"}
_STYLE = (
    "body{font:15px/1.45 system-ui,sans-serif;margin:2em auto;max-width:46em;padding:0 1em;color:#222}"
    "table{border-collapse:collapse;margin:1em 0}td,th{padding:.25em 1em .25em 0;text-align:left;"
    "border-bottom:1px solid #ddd}td.n{text-align:right;font-variant-numeric:tabular-nums}img{max-width:100%}"
)


def write_page(
    path: str, report: dict[str, Any], image: np.ndarray, valid: np.ndarray, names: tuple[str, ...] = ()
) -> None:
    """Write the page; it appears when it is whole.

    Args:
        path: the file.
        report: of ``assess``.
        image: float32 (C, H, W), the fused raster.
        valid: bool (H, W).
        names: the bands' short names; red, green and blue are shown where it has them.
    """
    figures = "".join(
        f"<tr><th>{html.escape(label(key))}</th><td class=n>{'–' if value is None else f'{value:.4f}'}</td>"
        f"<td>best: {_BEST.get(key, '1')}</td></tr>"
        for key, value in report["figures"].items()
    )
    facts = {
        "Fused": report["fused"],
        "Reference": report["reference"] or "none",
        "Size": f"{report['width']} x {report['height']} pixels, {report['bands']} bands",
        "Sensor": (report["sensor"] or {}).get("title") or "unknown",
        **report["tags"],
    }
    rows = "".join(
        f"<tr><th>{html.escape(k)}</th><td>{html.escape(str(v))}</td></tr>" for k, v in facts.items()
    )
    picture = base64.b64encode(_png(_rgb(image, valid, names))).decode()
    text = (
        "<!doctype html><html lang=en><meta charset=utf-8><title>Fusion quality</title>"
        f"<style>{_STYLE}</style>"
        f'<h1>Fusion quality</h1><table>{figures}</table><img alt="The fused raster" '
        f'src="data:image/png;base64,{picture}"><table>{rows}</table><p>ssdiff {__version__}</p></html>\n'
    )
    place = Path(path)
    part = place.with_name(f"{place.name}.part")
    try:
        part.write_text(text, encoding="utf-8")
        os.replace(part, place)
    finally:
        part.unlink(missing_ok=True)


def _rgb(image: np.ndarray, valid: np.ndarray, names: tuple[str, ...]) -> np.ndarray:
    """uint8 (H, W, 3): red, green and blue by name, else the first three bands, stretched to 2..98 %."""
    step = max(1, -(-max(image.shape[1:]) // _SIDE))
    colours = ("red", "green", "blue")
    order = [0, 1, 2] if image.shape[0] >= 3 else [0, 0, 0]
    if set(colours) <= set(names) and len(names) == image.shape[0]:
        order = [names.index(colour) for colour in colours]
    small = np.asarray(image[order, ::step, ::step])
    seen = valid[::step, ::step]
    out = np.zeros((*small.shape[1:], 3), np.uint8)
    for channel, plane in enumerate(small):
        low, high = np.percentile(plane[seen], (2, 98)) if seen.any() else (0.0, 1.0)
        stretched = np.clip((plane - low) / max(high - low, 1e-9), 0.0, 1.0)
        out[..., channel] = np.where(seen, np.rint(255 * stretched), 255)
    return out


def _png(rgb: np.ndarray) -> bytes:
    """Encode uint8 (H, W, 3) as PNG."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    height, width = rgb.shape[:2]
    lines = np.concatenate([np.zeros((height, 1), np.uint8), rgb.reshape(height, -1)], axis=1)
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(lines.tobytes(), 6))
        + chunk(b"IEND", b"")
    )
