"""Entry used by the plugin: puts its own folder first on the path, so that no other copy of ssdiff is run."""

from __future__ import annotations

import sys
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parent))
    from ssdiff.cli import main

    sys.exit(main(sys.argv[1:] or ["worker"]))
