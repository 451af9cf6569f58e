"""The mean of adapters of one weights file: ends of runs with other draws are better together than alone.

python tools/average_adapters.py WEIGHTS.safetensors OUT.safetensors RANK FILE FILE ..

The mean of the updates is kept as well as RANK allows (truncated singular values).
"""

from __future__ import annotations

import sys
from pathlib import Path

import torch

from ssdiff.errors import InputError
from ssdiff.model.adapter import Adapter, load, save, updates
from ssdiff.model.weights import load as load_weights

#: What an adapter states of its own run, and not of a mean.
_OF_ONE_RUN = ("before", "after", "steps", "manifest", "learnt_on")


def average(weights: Path, out: Path, rank: int, paths: list[Path]) -> None:
    """Write the mean of the adapters at ``paths``, of rank ``rank``, with the first one's metadata.

    Raises:
        InputError: one cannot be read, or is of other weights.
    """
    base = load_weights(weights)
    found = [load(path, base) for path in paths]
    each = [updates(one.factors, one.rank, one.alpha) for one in found]
    factors = {}
    for name in each[0]:
        left, values, right = torch.linalg.svd(
            torch.stack([one[name].double() for one in each]).mean(dim=0), full_matrices=False
        )
        root = values[:rank].sqrt()
        factors[f"{name}.up"] = (left[:, :rank] * root).float()
        factors[f"{name}.down"] = (root[:, None] * right[:rank]).float()
    meta = {key: value for key, value in found[0].meta.items() if key not in _OF_ONE_RUN}
    save(out, Adapter(factors, rank, float(rank)), {**meta, "mean_of": len(paths)})


if __name__ == "__main__":
    if len(sys.argv) < 6:
        sys.exit(__doc__)
    try:
        average(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), [Path(path) for path in sys.argv[4:]])
    except (InputError, ValueError) as error:
        sys.exit(f"average_adapters: {error}")
