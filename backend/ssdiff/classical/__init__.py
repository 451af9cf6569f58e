"""Classical pansharpening: the baselines, and the way to work without weights."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..block import Block
from ..resample import literature, positions
from ..resample.geometry import Geometry
from .bdsd_pc import BDSDPC
from .brovey import Brovey
from .bt_h import BTH
from .exp import Exp
from .gsa import GSA
from .method import MS_GAIN, PAN_GAIN, Method
from .mtf_glp_fs import MTFGLPFS
from .resampling import Literature

#: The command line's names.
METHODS: dict[str, type[Method]] = {
    method.name: method for method in (Exp, Brovey, GSA, BTH, MTFGLPFS, BDSDPC)
}

__all__ = ["METHODS", "MS_GAIN", "PAN_GAIN", "Method", "fuse"]


def fuse(
    name: str,
    pan: np.ndarray,
    ms: np.ndarray,
    lms: np.ndarray | None = None,
    *,
    gains: Sequence[float] | None = None,
    pan_gain: float = PAN_GAIN,
    ratio: float = 4,
    phase: float | None = None,
    valid: np.ndarray | None = None,
) -> np.ndarray:
    """Fuse whole arrays, for benchmarks; scenes go block by block.

    Args:
        name: a key of METHODS.
        pan: (H, W).
        ms: (C, h, w).
        lms: (C, H, W) MS on PAN's grid; made from ``ms`` when left out.
        gains: C gains at MS's Nyquist frequency; 0.3 each when left out.
        pan_gain: PAN's.
        ratio: PAN pixels per MS pixel.
        phase: PAN pixel on which MS pixel 0 lies, for true positions (1.5 for GIS geometry at ratio 4);
            the literature's operators and its phase ``ratio / 2`` when left out.
        valid: bool (H, W): pixels for the statistics.

    Returns:
        float32 (C, H, W).

    Raises:
        KeyError: no such method.
        ValueError: the literature's operators do not serve the ratio.
    """
    if phase is None:
        whole = int(ratio)
        if whole != ratio:
            raise ValueError(f"the literature's operators need a whole ratio, not {ratio}")
        geometry, resampling = literature.geometry(whole), Literature(whole)
        up = literature.up23(ms, whole) if lms is None else lms
    else:
        geometry, resampling = Geometry.square(ratio, phase), None
        up = positions.up(ms, geometry, (pan.shape[0], pan.shape[1])) if lms is None else lms
    method = METHODS[name](gains or [MS_GAIN] * len(ms), pan_gain, ratio, resampling)
    keep = np.ones(pan.shape, bool) if valid is None else valid
    block = Block((0, 0), np.asarray(pan), np.asarray(up), keep, np.asarray(ms), (0, 0), geometry)
    method.gather(block, halo=0)
    method.solve()
    return method.apply(block)
