"""Rasters: opening and aligning a scene, cutting it into windows, blending and writing.

The front doors: ``scene.Scene.open``, ``stream.stream``, ``output.Output``. Nothing here is
imported before it is asked for, since rasterio takes a second to load.
"""
