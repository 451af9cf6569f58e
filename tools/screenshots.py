"""Takes the user guide's pictures in a real QGIS window: docs/images/*.png.

    QT_QPA_PLATFORM=offscreen python tools/screenshots.py [FOLDER]

Needs what the end-to-end tests need: QGIS, xvfb, build/plugin, and the engine's Python in SSDIFF_PYTHON
or .venv.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests" / "e2e"))

from desktop import play  # noqa: E402

SAMPLE = ROOT / "resources" / "sample"


def main() -> None:
    """Play the guide's scenes and keep their pictures."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "images"
    with tempfile.TemporaryDirectory() as scratch:
        seen = play(
            "guide_scenes.guide",
            Path(scratch) / "qgis",
            screen="1280x860",
            screenshots=str(folder.absolute()),
            pan=str(SAMPLE / "pan.tif"),
            ms=[str(SAMPLE / f"{name}.tif") for name in ("blue", "green", "red", "nir")],
            stack=str(Path(scratch) / "ms.vrt"),
            look_at=[461800.0, 3391300.0, 464800.0, 3393300.0],
        )
        play(
            "guide_engine.pictures",
            Path(scratch) / "engine",
            screen="1280x860",
            screenshots=str(folder.absolute()),
            pan=str(SAMPLE / "pan.tif"),
            ms=[str(SAMPLE / f"{name}.tif") for name in ("blue", "green", "red", "nir")],
        )
        play(
            "guide_map.pictures",
            Path(scratch) / "map",
            screen="1280x860",
            screenshots=str(folder.absolute()),
            pan=str(SAMPLE / "pan.tif"),
            ms=[str(SAMPLE / f"{name}.tif") for name in ("blue", "green", "red", "nir")],
            look_at=[461800.0, 3391300.0, 464800.0, 3393300.0],
        )
        play(
            "guide_adapt.pictures",
            Path(scratch) / "adapt",
            screen="1280x860",
            screenshots=str(folder.absolute()),
            scratch=scratch,
            pan=str(SAMPLE / "pan.tif"),
            ms=[str(SAMPLE / f"{name}.tif") for name in ("blue", "green", "red", "nir")],
        )
    print(f"{folder}: {', '.join(sorted(path.name for path in folder.glob('*.png')))}. {seen['status']}")


if __name__ == "__main__":
    main()
