"""Benchmarks, kept as commands: ``ssdiff bench quality`` and ``ssdiff bench speed``."""
