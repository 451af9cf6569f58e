"""Benchmarks, kept as commands: ``ssdiff bench quality``, ``calibration``, ``tuning``, ``pictures`` and ``speed``."""
