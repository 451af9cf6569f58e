"""The mean of weights files of one network: ends of runs that began as one are better together than alone.

python tools/average.py OUT.safetensors FILE FILE ..
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import torch

from ssdiff.errors import InputError
from ssdiff.model.weights import load, save
from ssdiff.training.seen import KEY, seen
from ssdiff.training.start import fill


def average(paths: list[Path], out: Path) -> None:
    """Write the mean of ``paths``, with the first one's metadata and window.

    Files that see less detail than the first are taken too: what they do not see counts as 0 in the mean. It lists
    the scenes of all, or none where a file lists none.

    Raises:
        InputError: one cannot be read, or they are no files of one network and one scale.
    """
    loaded = [load(path) for path in paths]
    first = loaded[0]
    config = first.net.config
    seeing = {"window": config.window, "detail": config.detail, "modulated": config.modulated}
    for path, other in zip(paths, loaded, strict=True):
        same = replace(other.net.config, **seeing) == config and other.net.config.spatial <= config.spatial
        if not same or other.meta["residual_std"] != first.meta["residual_std"]:
            raise InputError(f"{path} is of another network or scale than {paths[0]}.", "", "weights-config")
    states = []
    for one in loaded:
        fill(first.net, dict(one.net.state_dict()))
        states.append({name: tensor.clone() for name, tensor in first.net.state_dict().items()})
    mean = {
        name: torch.stack([state[name].double() for state in states]).mean(dim=0).to(tensor.dtype)
        for name, tensor in states[0].items()
    }
    first.net.load_state_dict(mean)
    known = [seen(path) for path in paths]
    meta = {key: value for key, value in first.meta.items() if key != KEY}
    if all(each is not None for each in known):
        meta[KEY] = sorted(frozenset().union(*(each or () for each in known)))
    save(out, first.net, meta)


if __name__ == "__main__":
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    try:
        average([Path(argument) for argument in sys.argv[2:]], Path(sys.argv[1]))
    except InputError as error:
        sys.exit(f"average: {error}")
