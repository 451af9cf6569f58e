"""Benchmarks, kept as commands: ``ssdiff bench quality``, ``folds``, ``calibration`` and so on."""
