"""`make bench-gui`: how long QGIS's window stands still while the plugin is used, in real windows under Xvfb."""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "tests" / "e2e"), str(ROOT / "tests" / "plugin")]

from desktop import play  # noqa: E402
from geotiffs import make_scene  # noqa: E402

SAMPLE = ROOT / "resources" / "sample"
#: Longest pause that is aimed at, milliseconds.
AIM_MS = 100


def main() -> None:
    """Play the scenes in several windows; print the medians and the worst."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--windows", type=int, default=5, help="how many windows are opened, one after the other"
    )
    parser.add_argument(
        "--late",
        type=float,
        default=0.0,
        metavar="MS",
        help="say what the window was at in pauses longer than this",
    )
    given = parser.parse_args()
    found: dict[str, list[float]] = {}
    where: dict[str, set[str]] = {}
    with tempfile.TemporaryDirectory() as scratch:
        large = make_scene(Path(scratch) / "large", side=4096)
        for number in range(given.windows):
            seen = play(
                "gui_gaps.gaps",
                Path(scratch) / str(number),
                limit_s=600,
                patience=300,
                late_ms=given.late,
                pan=str(SAMPLE / "pan.tif"),
                ms=[str(SAMPLE / f"{name}.tif") for name in ("blue", "green", "red", "nir")],
                large_pan=large.pan,
                large_ms=large.ms,
            )
            for part, gap in seen["gaps"].items():
                found.setdefault(part, []).append(gap)
            for part, stack in seen["where"].items():
                where.setdefault(part, set()).add(stack)
            print(
                f"window {number + 1} of {given.windows}: longest {max(seen['gaps'].values()):.0f} ms",
                flush=True,
            )
    load = os.getloadavg()[0]
    print(
        f"\nLongest pause of the event loop in ms; {given.windows} windows; {os.cpu_count()} cores, load {load:.1f}.\n"
    )
    print("| part | median | worst | |")
    print("|---|---|---|---|")
    for part, gaps in found.items():
        median = statistics.median(gaps)
        print(
            f"| {part} | {median:.0f} | {max(gaps):.0f} | {'' if median <= AIM_MS else f'above {AIM_MS}'} |"
        )
    for part, stacks in where.items():
        print(f"\n{part}:", *sorted(stacks), sep="\n  ")


if __name__ == "__main__":
    main()
