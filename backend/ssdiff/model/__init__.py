"""SSDiff, one definition for the published and the product configuration."""

from __future__ import annotations

from ssdiff.model.config import Config
from ssdiff.model.network import SSDiff
from ssdiff.model.published import from_published, import_checkpoint

__all__ = ["Config", "SSDiff", "from_published", "import_checkpoint"]
