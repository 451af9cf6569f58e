"""``ssdiff bench quality``: every method on the validation scenes, at reduced (Wald) and at full resolution."""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from ssdiff.errors import InputError
from ssdiff.job import METHODS
from ssdiff.training.recipe import hold_out
from ssdiff.training.scenes import Entry, manifest

from . import charts, page, pairs
from .bootstrap import FIGURES
from .contenders import Contender, contenders, default
from .peers import PEERS, missing
from .running import everything
from .tables import against, by_model, is_ours, mean, summary, whole
from .task import Row, Task

#: How SSDiff is sampled: steps, or steps x samples.
SAMPLING = "1,4,10,1x8"
#: Plots and what they show.
PLOTS = {
    "against.svg": "SSDiff against the best classical method, by scene",
    "ergas.svg": "Mean ERGAS of every method",
    "hqnr.svg": "Mean HQNR of every method",
}
#: Longest side of the piece that is scored at full resolution, PAN pixels.
SIDE = 320


def common(parser: argparse.ArgumentParser) -> None:
    """Options that every bench on validation scenes has."""
    parser.add_argument("--model", action="append", help="landsat, vhr3, vhr4, vhr6 or wv8; all by default")
    parser.add_argument("--scene", action="append", help="name of a validation scene; all by default")
    parser.add_argument("--weights", type=Path, help="instead of the ones that ship")
    parser.add_argument("--adapter", help="instead of the preset's; none for none")
    parser.add_argument("--manifest", type=Path, default=Path("recipes/scenes.json"))
    parser.add_argument("--data", type=Path, default=None, help="data folder; SSDIFF_DATA/data by default")
    parser.add_argument("--device", default="auto", help="that SSDiff runs on")
    parser.add_argument(
        "--out", type=Path, help="folder for tables and plots; what is measured is kept in it"
    )
    parser.add_argument("--page", type=Path, help="page whose marked part is replaced by the summary")


def data_folder(given: argparse.Namespace) -> Path:
    """The data folder.

    Raises:
        InputError: it is not known.
    """
    if given.data is None and "SSDIFF_DATA" not in os.environ:
        raise InputError("The data folder is not known.", "Give --data or set SSDIFF_DATA.", "training-data")
    return given.data or Path(os.environ["SSDIFF_DATA"]) / "data"


def validation(given: argparse.Namespace) -> list[Entry]:
    """The validation scenes that were asked for.

    Raises:
        InputError: there are none.
    """
    entries = [
        entry
        for entry in manifest(given.manifest)
        if entry.split == "validation"
        and (not given.model or entry.model in given.model)
        and (not given.scene or entry.scene in given.scene)
    ]
    if not entries:
        raise InputError(
            "No validation scene of that model is in the manifest.", "Check --model and --scene.", "manifest"
        )
    return entries


def held_out(given: argparse.Namespace) -> list[Entry]:
    """The training scenes of ``--hold-out`` as validation scenes, in the model of ``--weights``.

    Raises:
        InputError: no weights are named, they have seen one of the scenes or do not say what they have seen, or
            a name is no training scene's of that model.
    """
    from ssdiff.model.weights import load
    from ssdiff.training.seen import refuse_seen, seen

    scenes = given.hold_out.split(",")
    if given.weights is None:
        raise InputError(
            "Only weights that are named can have held scenes out.", "Give --weights.", "held-out"
        )
    if given.adapter not in (None, "none"):
        raise InputError(
            "An adapter does not say which scenes it has seen, so that none counts as held out.",
            "Leave --adapter out.",
            "held-out",
        )
    refuse_seen(given.weights, scenes, seen(given.weights))
    model = load(given.weights).meta["name"]
    entries = [entry for entry in manifest(given.manifest) if entry.model == model]
    return [entry for entry in hold_out(entries, scenes) if entry.scene in scenes]


def tasks(
    given: argparse.Namespace,
    entries: Sequence[Entry],
    scales: Sequence[str],
    taking: Sequence[Contender],
    side: int,
) -> list[Task]:
    """A task for each scene at each scale; full resolution only where the file is such a pair."""
    data = data_folder(given)
    return [
        Task(entry, data, scale == "reduced", side, tuple(taking), given.weights, given.adapter, given.device)
        for entry in entries
        for scale in scales
        if scale == "reduced" or pairs.has_full(entry, data)
    ]


def jobs(parser: argparse.ArgumentParser) -> None:
    """The option that ``processes`` reads."""
    parser.add_argument(
        "--jobs", type=int, help="processes side by side; one a core by default, one on a GPU"
    )


def processes(given: argparse.Namespace) -> int | None:
    """How many processes; a GPU serves one."""
    from ssdiff.device import choose

    return given.jobs or (None if choose(given.device) == "cpu" else 1)


def main(argv: Sequence[str]) -> int:
    """The command.

    Raises:
        InputError: no data folder, or nothing to score.
    """
    parser = argparse.ArgumentParser(prog="ssdiff bench quality", description=__doc__)
    common(parser)
    jobs(parser)
    parser.add_argument("--methods", default=",".join((*METHODS, *PEERS)), help="comma-separated")
    parser.add_argument(
        "--sampling", default=SAMPLING, help="SSDiff's steps, or STEPSxSAMPLES, comma-separated"
    )
    parser.add_argument(
        "--consistency", choices=("both", "off"), default="both",
        help="SSDiff without and with the projection onto MS, or without it alone",
    )  # fmt: skip
    parser.add_argument("--scales", default="reduced,full", help="comma-separated")
    parser.add_argument(
        "--side", type=int, default=SIDE, help="longest side at full resolution, PAN pixels; 0 for all"
    )
    parser.add_argument(
        "--hold-out",
        help="training scenes, comma-separated, to score instead; --weights must not have seen them",
    )
    given = parser.parse_args(argv)
    entries = held_out(given) if given.hold_out else validation(given)
    methods = given.methods.split(",")
    absent = [why for why in map(missing, (name for name in methods if name in PEERS)) if why]
    for why in absent:
        print(why)
    methods = [name for name in methods if name not in PEERS or not missing(name)]
    taking = contenders(methods, given.sampling.split(","), given.consistency == "both")
    todo = tasks(given, entries, given.scales.split(","), taking, given.side)
    rows = everything(todo, given.out and given.out / "cells", processes(given))
    if not any(is_ours(row) for row in rows):
        ours = ""
    else:
        labels = [contender.label for contender in taking if contender.ours]
        ours = default() if default() in labels else labels[0]
    text = summary(rows, ours)
    print(text)
    if given.out:
        write(given.out, rows, ours, absent)
    if given.page:
        page.put(given.page, "bench quality", text + page.plots(given.page, given.out, PLOTS))
    return 0


def write(out: Path, rows: Sequence[Row], ours: str, absent: Sequence[str]) -> None:
    """Tables, figures and plots into a folder."""
    out.mkdir(parents=True, exist_ok=True)
    marks = {row.model: row.weights[:12] for row in rows if row.weights}
    said = "".join(f"\nWeights of {model}: SHA-256 {mark}…" for model, mark in sorted(marks.items()))
    notes = "".join(f"\n{why}" for why in absent)
    head = f"# Quality of every method on every validation scene\n\nWritten by `ssdiff bench quality`.{said}{notes}\n\n"
    (out / "table.md").write_text(head + whole(rows, ours), encoding="utf-8")
    plain = [
        {key: value for key, value in asdict(row).items() if key not in ("blocks", "spread")} for row in rows
    ]
    lines = ",\n".join(json.dumps(row) for row in plain)
    (out / "rows.json").write_text(f"[\n{lines}\n]\n", encoding="utf-8")
    if ours:
        (out / "against.svg").write_text(_against(rows, ours), encoding="utf-8")
    for scale, figure, better in (
        ("reduced", "ergas", "low"),
        ("reduced", "sam", "low"),
        ("full", "hqnr", "high"),
    ):
        here = [row for row in rows if row.scale == scale]
        if here:
            title = f"{figure.upper()}, {scale} resolution, mean of each model's validation files ({better} is better)"
            (out / f"{figure}.svg").write_text(_bars(here, figure, title), encoding="utf-8")


def _against(rows: Sequence[Row], ours: str) -> str:
    groups = []
    for model, mine in by_model(rows).items():
        lines = [
            (
                each.scene,
                [
                    (100 * c.value, 100 * c.low, 100 * c.high) if (c := each.changes.get(f)) else None
                    for f in FIGURES
                ],
            )
            for each in against(mine, ours)
            if each.changes
        ]
        groups.append((model, lines))
    title = f"{ours} against the classical method that is best by each figure on each scene"
    return charts.intervals(
        groups, ["SAM", "ERGAS", "1 − Q2n"], title, "change in %, left is better; 95 % intervals"
    )


def _bars(rows: Sequence[Row], figure: str, title: str) -> str:
    groups = []
    for model, mine in by_model(rows).items():
        methods = dict.fromkeys(row.method for row in mine)
        groups.append((model, [(method, mean(mine, method, figure)) for method in methods]))
    return charts.bars(groups, title, "ssdiff")
