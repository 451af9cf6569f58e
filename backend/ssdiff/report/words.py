"""The report in sentences: what the figures say, for one who does not know them."""

from __future__ import annotations

from typing import Any

from ..provenance import NOTE, PROJECTED
from ..sentence import say

METHODS: dict[str, str] = {
    "ssdiff": "SSDiff",
    "exp": say("Interpolation only"),
    "brovey": "Brovey",
    "gsa": "GSA",
    "bt-h": say("Brovey with haze correction"),
    "mtf-glp-fs": "MTF-GLP-FS",
    "bdsd-pc": "BDSD-PC",
}
_ALIGNMENTS: dict[str, str] = {
    "geo": say("By georeferencing"),
    "auto": say("By georeferencing, and the offset of their content is measured and taken off."),
    "none": say("Corner on corner"),
}
#: Tags of a result by what they say.
TAGS = {
    "SSDIFF_METHOD": say("Method"),
    "SSDIFF_MODEL": say("Model"),
    "SSDIFF_ADAPTER": say("Adapter"),
    "SSDIFF_STEPS": say("Diffusion steps"),
    "SSDIFF_SAMPLES": say("Runs averaged"),
    "SSDIFF_SEED": say("Seed"),
    "SSDIFF_SENSOR": say("Preset"),
    "SSDIFF_PAN": say("Panchromatic"),
    "SSDIFF_MS": say("Multispectral"),
    "SSDIFF_BANDS": say("Bands of it"),
    "SSDIFF_ALIGN": say("Alignment"),
    "SSDIFF_CONSISTENCY": say("Consistency"),
    "SSDIFF_VERSION": say("Version"),
    "SSDIFF_NOTE": say("Note"),
    "SSDIFF_WEIGHTS_SHA256": say("SHA-256 of the model"),
    "SSDIFF_ADAPTER_SHA256": say("SHA-256 of the adapter"),
}
#: Values of tags that are words of the command line, or sentences of the engine, by what they mean.
VALUES: dict[str, dict[str, str]] = {
    "SSDIFF_METHOD": METHODS,
    "SSDIFF_ALIGN": _ALIGNMENTS,
    "SSDIFF_NOTE": {NOTE: NOTE},
    "SSDIFF_CONSISTENCY": {PROJECTED: PROJECTED},
}
ABOUT = {
    "sam": say("Mean angle between true and found spectrum, in degrees: the error in colour. 0 is best."),
    "ergas": say("Error of all bands relative to their means. 0 is best."),
    "q2n": say("Likeness of the images, all bands together, block by block. 1 is best."),
    "scc": say("Likeness of the edges. 1 is best."),
    "psnr": say("Strength of the signal over that of the error, in decibels. More is better."),
    "d_lambda": say(
        "Change in how the bands relate to each other. 0 is best; interpolation has 0 by definition."
    ),
    "d_lambda_k": say(
        "What the colours lose: the result blurred as the sensor blurs, against MS. 0 is best."
    ),
    "d_s": say("What the detail lacks or overdoes, against the panchromatic raster. 0 is best."),
    "qnr": say("(1 − D_lambda)(1 − D_s). 1 is best."),
    "hqnr": say("(1 − D_lambda_K)(1 − D_s). 1 is best."),
}


def in_short(report: dict[str, Any]) -> list[str]:
    """Two to four sentences for the top of the page, and for clients."""
    said: list[str] = []
    away, rows = report["departure"], report["radiometry"]
    shifts = [abs(row["shift"]) for row in rows if row["shift"] is not None]
    if away["mean"] is not None and shifts:
        said.append(
            say(
                "Colours: at the multispectral pixels the result departs from the original by {away:.2g} % of the "
                "brightness; no band's mean moves by more than {shift:.2g} %.",
                away=away["mean"],
                shift=max(0.01, *shifts),
            )
        )
    check = _rank(report.get("comparison"))
    if check:
        said.append(check)
    spread = report.get("uncertainty")
    if spread and spread["median"] is not None:
        said.append(
            say(
                "Uncertainty: the runs of the network differ by {median:.2g} % at half of the pixels, by more than "
                "{p95:.2g} % at one in twenty.",
                median=spread["median"],
                p95=spread["p95"],
            )
        )
    if report["tags"].get("SSDIFF_NOTE"):
        said.append(
            say("Detail finer than the multispectral pixels is an estimate: measure on the original bands.")
        )
    return said


def made(report: dict[str, Any]) -> list[dict[str, str]]:
    """How the result was made: rows of a ``name`` and a ``value``, in the order in which one asks."""
    sensor, tags = report["sensor"] or {}, report["tags"]
    facts: dict[str, Any] = {
        say("Result"): report["fused"],
        say("Reference"): report["reference"],
        say("Sensor"): sensor.get("title"),
        say("Taken for it because"): sensor.get("why"),
    }
    for key in sorted(tags, key=_place):
        facts[TAGS.get(key, key)] = VALUES.get(key, {}).get(tags[key], tags[key])
    return [{"name": name, "value": value} for name, value in facts.items() if value]


def _place(key: str) -> tuple[int, str]:
    """Where a tag stands; those that are not known come last."""
    known = list(TAGS)
    return (known.index(key) if key in known else len(known), key)


def check_words(check: dict[str, Any]) -> str:
    """What the check at reduced scale did."""
    return say(
        "A piece of {width} × {height} multispectral pixels and the panchromatic one were made {ratio:.3g} times "
        "coarser, fused again by each method, and held against the original. So the truth is known, one scale above "
        "the result's own.",
        width=check["width"],
        height=check["height"],
        ratio=check["ratio"],
    )


def _rank(check: dict[str, Any] | None) -> str:
    rows = [row for row in (check or {}).get("methods", []) if row.get("sam") is not None]
    used = next((row for row in rows if row["used"]), None)
    others = [row for row in rows if not row["used"]]
    if used is None or not others:
        return ""
    best = min(others, key=lambda row: row["sam"])
    place = 1 + sum(row["sam"] < used["sam"] for row in others)
    values = {
        "method": METHODS[used["method"]],
        "count": len(rows),
        "sam": used["sam"],
        "other": METHODS[best["method"]],
        "best": best["sam"],
    }
    if place == 1:
        return say(
            "Check one scale up, where the truth is known: {method} has the smallest colour error of {count} methods "
            "(SAM {sam:.2f}°; next: {other}, {best:.2f}°).",
            **values,
        )
    return say(
        "Check one scale up, where the truth is known: {method} is number {place} of {count} methods by colour error "
        "(SAM {sam:.2f}°); {other} has the smallest ({best:.2f}°).",
        place=place,
        **values,
    )
