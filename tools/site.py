"""Holds what ships to the plugin site's rules: metadata, Bandit, detect-secrets, flake8-qgis, size, no programs."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import layout
import metadata

BIN = Path(sys.executable).parent
#: A wheel's SHA-256 beside its tag: long and random like a key, but public.
WHEEL_HASH = r'^\s*"cp3\d+-[a-z0-9_-]+": "[0-9a-f]{64}",?$'
#: flake8-qgis's rules that do not hold here. QGS105: the interface is handed in, because qgis_process has none and
#: tests bring their own. QGS201 and QGS202 (experimental) ask for the result of every call named like one of QGIS's.
NOT_HERE = "QGS105,QGS201,QGS202"
#: A `nosec` that names its rule and says why: "# nosec B310: only https reaches this".
NOSEC = re.compile(r"#\s*nosec\b(?! B\d{3}(, ?B\d{3})*: \S)")


def main() -> None:
    """Runs every gate and says which ones failed."""
    os.chdir(layout.ROOT)
    shipped = [str(source.relative_to(layout.ROOT)) for source, _ in layout.files()]
    python = [name for name in shipped if name.endswith(".py")]
    failed = [
        gate
        for gate, command in {
            "Bandit": ["bandit", "--quiet", "-ll", *python],
            "detect-secrets": ["detect-secrets-hook", "--exclude-lines", WHEEL_HASH, *shipped],
            "flake8-qgis": ["flake8", "--isolated", "--select=QGS", f"--extend-ignore={NOT_HERE}", layout.NAME],
        }.items()
        if subprocess.run([BIN / command[0], *command[1:]], check=False).returncode
    ]
    bare = [name for name in python if NOSEC.search(Path(name).read_text(encoding="utf-8"))]
    if bare:
        failed.append(f"nosec without a rule and its reason in {', '.join(bare)}")
    text = (layout.ROOT / "metadata.txt").read_text(encoding="utf-8")
    failed += metadata.faults(text, [name for _, name in layout.files()])
    with tempfile.TemporaryDirectory() as folder:
        # Ends with its reason when a program, a strange name or too many bytes would ship.
        layout.zipped(Path(folder) / "plugin.zip")
    if failed:
        sys.exit(f"site: refused by {'; '.join(failed)}")
    print(f"site: {len(shipped)} files and their metadata pass, with Bandit, detect-secrets and flake8-qgis")


if __name__ == "__main__":
    main()
