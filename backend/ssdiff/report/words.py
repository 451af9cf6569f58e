"""The report in sentences: what the figures say, for one who does not know them."""

from __future__ import annotations

from typing import Any

METHODS = {
    "ssdiff": "SSDiff",
    "exp": "Interpolation only",
    "brovey": "Brovey",
    "gsa": "GSA",
    "bt-h": "Brovey with haze",
    "mtf-glp-fs": "MTF-GLP-FS",
    "bdsd-pc": "BDSD-PC",
}
#: Tags of a result by what they say.
TAGS = {
    "SSDIFF_VERSION": "Version",
    "SSDIFF_METHOD": "Method",
    "SSDIFF_SENSOR": "Preset",
    "SSDIFF_PAN": "Panchromatic",
    "SSDIFF_MS": "Multispectral",
    "SSDIFF_BANDS": "Bands of it",
    "SSDIFF_ALIGN": "Alignment",
    "SSDIFF_MODEL": "Model",
    "SSDIFF_WEIGHTS_SHA256": "SHA-256 of its weights",
    "SSDIFF_ADAPTER": "Adapter",
    "SSDIFF_STEPS": "Diffusion steps",
    "SSDIFF_SAMPLES": "Runs averaged",
    "SSDIFF_SEED": "Seed",
    "SSDIFF_CONSISTENCY": "Consistency",
    "SSDIFF_ADAPTER_SHA256": "SHA-256 of the adapter",
    "SSDIFF_NOTE": "Note",
}
ABOUT = {
    "sam": "Mean angle between true and found spectrum, in degrees: the error in colour. 0 is best.",
    "ergas": "Error of all bands relative to their means. 0 is best.",
    "q2n": "Likeness of the images, all bands together, block by block. 1 is best.",
    "scc": "Likeness of the edges. 1 is best.",
    "psnr": "Strength of the signal over that of the error, in decibels. More is better.",
    "d_lambda": "Change in how the bands relate to each other. 0 is best; interpolation has 0 by definition.",
    "d_lambda_k": "What the colours lose: the result blurred as the sensor blurs, against MS. 0 is best.",
    "d_s": "What the detail lacks or overdoes, against the panchromatic raster. 0 is best.",
    "qnr": "(1 − D_lambda)(1 − D_s). 1 is best.",
    "hqnr": "(1 − D_lambda_K)(1 − D_s). 1 is best.",
}


def in_short(report: dict[str, Any]) -> list[str]:
    """Three to five sentences for the top of the page."""
    said = []
    away, rows = report["departure"], report["radiometry"]
    shifts = [abs(row["shift"]) for row in rows if row["shift"] is not None]
    if away["mean"] is not None and shifts:
        said.append(
            f"Colours: brought back to the multispectral pixels, the result departs from the original by "
            f"{away['mean']:.2g} % of its brightness on average; no band's mean moves by more than "
            f"{_little(max(shifts))} %."
        )
    check = _rank(report.get("comparison"))
    if check:
        said.append(check)
    figures = report["figures"]
    if figures.get("hqnr") is not None:
        said.append(
            f"Consistency without a reference: HQNR {figures['hqnr']:.3f} of 1 (colours "
            f"{1 - figures['d_lambda_k']:.3f}, detail {1 - figures['d_s']:.3f})."
        )
    spread = report.get("uncertainty")
    if spread and spread["median"] is not None:
        said.append(
            f"Uncertainty: independent runs of the network differ by {spread['median']:.2g} % at half of the "
            f"pixels, by more than {spread['p95']:.2g} % at one in twenty."
        )
    if report["tags"].get("SSDIFF_NOTE"):
        said.append(
            "Detail finer than the multispectral pixels is the network's estimate: measure on the original "
            "bands where a decision depends on it."
        )
    return said


def check_words(check: dict[str, Any]) -> str:
    """What the check at reduced scale did."""
    return (
        f"A piece of {check['width']} × {check['height']} multispectral pixels and the panchromatic one were made "
        f"{check['ratio']:.3g} times coarser, fused again by each method, and held against the original. So the "
        "truth is known, one scale above the result's own."
    )


def _rank(check: dict[str, Any] | None) -> str:
    rows = [row for row in (check or {}).get("methods", []) if row.get("sam") is not None]
    used = next((row for row in rows if row["used"]), None)
    others = [row for row in rows if not row["used"]]
    if used is None or not others:
        return ""
    best = min(others, key=lambda row: row["sam"])
    place = 1 + sum(row["sam"] < used["sam"] for row in others)
    name, rival = METHODS[used["method"]], METHODS[best["method"]]
    if place == 1:
        gain = 100.0 * (1.0 - used["sam"] / best["sam"]) if best["sam"] else 0.0
        lead = f"{gain:.0f} % below" if gain >= 1.0 else "on a par with"
        return (
            f"Check where the truth is known, one scale up: {name} has the smallest colour error of "
            f"{len(rows)} methods (SAM {used['sam']:.2f}°), {lead} the next one, {rival} ({best['sam']:.2f}°)."
        )
    return (
        f"Check where the truth is known, one scale up: {name} is number {place} of {len(rows)} methods by "
        f"colour error (SAM {used['sam']:.2f}°); {rival} has the smallest ({best['sam']:.2f}°)."
    )


def _little(value: float) -> str:
    return "0.01" if value < 0.01 else f"{value:.2g}"
