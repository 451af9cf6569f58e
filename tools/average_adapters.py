"""The mean of adapters of one weights file: ends of runs with other draws are better together than alone.

python tools/average_adapters.py WEIGHTS.safetensors OUT.safetensors RANK FILE FILE .. [--strength 1.3]

The mean of the updates is kept as well as RANK allows (truncated singular values). A mean is smaller than what it is
the mean of, where runs differ: a strength above 1 makes up for it. One file alone is kept at that strength.
"""

from __future__ import annotations

import argparse
import math
import sys
from pathlib import Path

import torch

from ssdiff.errors import InputError
from ssdiff.model.adapter import Adapter, load, save, updates
from ssdiff.model.weights import load as load_weights

#: What an adapter states of its own run, and not of a mean.
_OF_ONE_RUN = ("before", "after", "steps", "manifest", "learnt_on")


def average(weights: Path, out: Path, rank: int, paths: list[Path], strength: float = 1.0) -> None:
    """Write the mean of the adapters at ``paths``, of rank ``rank``, with the first one's metadata.

    Args:
        weights: what the adapters are for.
        out: where to; an existing file is replaced.
        rank: of the mean.
        paths: the adapters, one or more.
        strength: by what the mean is multiplied.

    Raises:
        InputError: one cannot be read, or is of other weights.
        ValueError: the strength is not above 0.
    """
    if not (math.isfinite(strength) and strength > 0):
        raise ValueError("the strength must be above 0")
    base = load_weights(weights)
    found = [load(path, base) for path in paths]
    each = [updates(one.factors, one.rank, one.alpha) for one in found]
    factors = {}
    for name in each[0]:
        left, values, right = torch.linalg.svd(
            strength * torch.stack([one[name].double() for one in each]).mean(dim=0), full_matrices=False
        )
        root = values[:rank].sqrt()
        factors[f"{name}.up"] = (left[:, :rank] * root).float()
        factors[f"{name}.down"] = (root[:, None] * right[:rank]).float()
    meta = {key: value for key, value in found[0].meta.items() if key not in _OF_ONE_RUN}
    if len(paths) > 1:
        meta["mean_of"] = len(paths)
    if strength != 1.0:
        meta["strength"] = strength
    save(out, Adapter(factors, rank, float(rank)), meta)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("weights", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("rank", type=int)
    parser.add_argument("adapters", type=Path, nargs="+")
    parser.add_argument("--strength", type=float, default=1.0)
    given = parser.parse_args()
    try:
        average(given.weights, given.out, given.rank, given.adapters, given.strength)
    except (InputError, ValueError) as error:
        sys.exit(f"average_adapters: {error}")
