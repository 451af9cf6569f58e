"""For all tests: what must be set before numpy is imported. Its folder is on the path, so ``import rasters`` works."""

from __future__ import annotations

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
