"""SSDiff pansharpening: the inference and training backend of the QGIS plugin."""

import os

# numpy's BLAS spins between our many small products: with two threads on a busy machine a window takes 20 times
# as long as with one. It reads this when numpy is imported; torch has threads of its own.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
# torch's OpenMP threads wait asleep, not spinning, for the same reason: beside one other busy process a fusion
# on two threads took 3 to 6 times as long.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

__version__ = "0.1.0"
