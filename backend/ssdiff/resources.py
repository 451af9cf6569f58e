"""Where the files that ship with the product lie."""

from __future__ import annotations

from pathlib import Path

#: ``resources/``, beside ``backend/`` both in a checkout and in the installed plugin.
RESOURCES = Path(__file__).resolve().parents[2] / "resources"
WEIGHTS = RESOURCES / "weights"
ADAPTERS = WEIGHTS / "adapters"
SENSORS = RESOURCES / "sensors.json"
#: Catalogues of what is said, one a language: English templates and their translations (make translations).
WORDS = RESOURCES / "words"
