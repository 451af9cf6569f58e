"""Widgets of the plugin: the dialog with its boxes, the drawing tool, the options page."""
