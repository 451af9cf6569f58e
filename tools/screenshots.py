"""Takes the user guide's pictures in a real QGIS window, light and dark: docs/images/*.png and *-dark.png.

python tools/screenshots.py [FOLDER]
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests" / "e2e"))

from desktop import play  # noqa: E402

SAMPLE = ROOT / "resources" / "sample"
#: What is played, and in which folder of the scratch place.
SCENES = {
    "guide": "guide_scenes.guide",
    "engine": "guide_engine.pictures",
    "map": "guide_map.pictures",
    "adapt": "guide_adapt.pictures",
}
#: QGIS's themes by the ending of the pictures' names.
THEMES = {"": "default", "-dark": "Night Mapping"}


def main() -> None:
    """Play the guide's scenes in each theme and keep their pictures."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "images"
    # Always the same one: a picture shows a path in it.
    scratch = Path(tempfile.gettempdir()) / "ssdiff-guide"
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir()
    try:
        for ending, theme in THEMES.items():
            for name, scene in SCENES.items():
                play(
                    scene,
                    scratch / f"{name}{ending}",
                    screen="1280x860",
                    limit_s=300,
                    settings=f"\n[UI]\nUITheme={theme}\n",
                    screenshots=str(folder.absolute()),
                    ending=ending,
                    scratch=str(scratch),
                    pan=str(SAMPLE / "pan.tif"),
                    ms=[str(SAMPLE / f"{band}.tif") for band in ("blue", "green", "red", "nir")],
                    stack=str(scratch / f"ms{ending}.vrt"),
                    look_at=[461800.0, 3391300.0, 464800.0, 3393300.0],
                )
    finally:
        shutil.rmtree(scratch)
    print(f"{folder}: {', '.join(sorted(path.name for path in folder.glob('*.png')))}")


if __name__ == "__main__":
    main()
