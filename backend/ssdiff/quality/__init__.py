"""Quality: figures against a reference and without one, as the DLPan-Toolbox defines them."""

from __future__ import annotations

from .noreference import full, uqi
from .q2n import q2n
from .reference import ergas, psnr, reference, sam, scc

__all__ = ["ergas", "full", "psnr", "q2n", "reference", "sam", "scc", "uqi"]
