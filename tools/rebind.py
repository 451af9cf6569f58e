"""Bind an adapter to other weights of its model: what was learnt on weights may serve those that came from them.

python tools/rebind.py ADAPTER.safetensors WEIGHTS.safetensors OUT.safetensors

Whether it does is for `ssdiff bench quality` to say. The file keeps which weights it was learnt on.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from ssdiff.cards import adapter as stated
from ssdiff.errors import InputError
from ssdiff.model.adapter import load, save
from ssdiff.model.weights import load as load_weights

#: What an adapter states of the weights that it was learnt on, and of no others.
_OF_THE_FORMER = ("before", "after")


def rebind(path: Path, weights: Path, out: Path) -> None:
    """Write the adapter at ``path`` for ``weights``.

    Raises:
        InputError: one of them cannot be read, or they are of other bands, another ratio or other layers.
    """
    former, loaded = str(stated(path)["base"]), load_weights(weights)
    found = load(path, replace(loaded, sha256=former))
    meta = {key: value for key, value in found.meta.items() if key not in _OF_THE_FORMER}
    save(out, found, {"learnt_on": former, **meta, "base": loaded.sha256})


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    try:
        rebind(*map(Path, sys.argv[1:]))
    except InputError as error:
        sys.exit(f"rebind: {error}")
