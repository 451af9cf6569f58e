"""SSDiff pansharpening: the inference and training backend of the QGIS plugin."""

__version__ = "0.1.0"
