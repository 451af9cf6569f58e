"""``ssdiff bench folds``: leave one scene out; each is scored by the weights of the run that left it out."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from ssdiff.errors import InputError
from ssdiff.job import METHODS
from ssdiff.training.recipe import Recipe

from . import page
from .contenders import contenders, default
from .peers import PEERS, missing
from .quality import SIDE, common, held_out, jobs, processes, tasks
from .running import everything
from .tables import summary
from .task import Task


def folds(paths: Sequence[Path], given: argparse.Namespace) -> list[Task]:
    """The tasks of all folds, at reduced resolution.

    Args:
        paths: recipes that hold scenes out, each trained before.
        given: the command's options.

    Raises:
        InputError: a recipe holds nothing out, or its weights are not there or have seen what it held out.
    """
    methods = [*METHODS, *(name for name in PEERS if not missing(name))]
    taking = contenders(methods, ["1"], True)
    found = []
    for path in paths:
        recipe = Recipe.read(path)
        weights = Path(recipe.run or f"runs/{recipe.model}") / f"{recipe.model}.safetensors"
        if not recipe.hold_out:
            raise InputError(f"The recipe {path} holds no scene out.", "Name its hold_out.", "held-out")
        if not weights.is_file():
            raise InputError(
                f"The weights {weights} are not there.", f"Run ssdiff train {path} first.", "no-model"
            )
        one = argparse.Namespace(**{**vars(given), "weights": weights, "adapter": "none"})
        one.hold_out = ",".join(recipe.hold_out)
        found += tasks(one, held_out(one), ["reduced"], taking, SIDE)
    return found


def main(argv: Sequence[str]) -> int:
    """The command.

    Raises:
        InputError: no data folder, or a fold cannot be scored.
    """
    parser = argparse.ArgumentParser(prog="ssdiff bench folds", description=__doc__)
    parser.add_argument("recipes", type=Path, nargs="+", help="each holds a scene out and was trained before")
    common(parser)
    jobs(parser)
    given = parser.parse_args(argv)
    rows = everything(folds(given.recipes, given), given.out and given.out / "cells", processes(given))
    text = summary(rows, default())
    print(text)
    if given.page:
        page.put(given.page, "bench folds", text)
    return 0
