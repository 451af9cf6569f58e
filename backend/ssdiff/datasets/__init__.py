"""Readers of published data sets: PanCollection .h5, DLPan .mat, GeoTIFF pairs; all pack to .npz."""
