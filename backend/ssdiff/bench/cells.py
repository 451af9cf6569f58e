"""What a bench has measured, kept a file a result: it goes on where it was stopped, and redoes what has changed."""

from __future__ import annotations

import hashlib
import json
import os
import re
from functools import cache
from pathlib import Path
from typing import Any

_PACKAGE = Path(__file__).resolve().parents[1]
#: What no result depends on.
_APART = (
    "training", "datasets", "report/page.py", "report/plots.py", "report/style.py", "report/words.py", "cli.py",
    "worker.py", "ops.py", "protocol.py", "doctor.py", "cost.py", "inspection.py", "adaptation.py", "assessment.py",
    "importing.py", "bench",
)  # fmt: skip
#: Exceptions to it.
_WITHIN = (
    "training/scenes.py",
    *(f"bench/{name}.py" for name in ("pairs", "scoring", "scene_run", "peers", "spread")),
)
#: What SSDiff's results alone depend on.
_OURS = (
    "model",
    "diffusion",
    "fusion_ssdiff.py",
    "injection.py",
    "orientation.py",
    "scaling.py",
    "bench/spread.py",
)


@cache
def sources(ours: bool) -> str:
    """SHA-256 of the code that results come from."""
    total = hashlib.sha256()
    for path in sorted(_PACKAGE.rglob("*.py")):
        name = path.relative_to(_PACKAGE).as_posix()
        apart = name.startswith(_APART) and name not in _WITHIN
        if not apart and (ours or not name.startswith(_OURS)):
            total.update(name.encode() + path.read_bytes())
    return total.hexdigest()


def content(path: Path) -> str:
    """SHA-256 of a file."""
    state = path.stat()
    return _content(path, state.st_mtime_ns, state.st_size)


@cache
def _content(path: Path, changed: int, size: int) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def key(**parts: Any) -> str:
    """A name for everything that a result depends on."""
    text = json.dumps(parts, sort_keys=True, default=str)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


class Cells:
    """A folder of results.

    Args:
        folder: made when the first result comes.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def load(self, name: str, key: str) -> dict[str, Any] | None:
        """The result of that name if it was made of the same things."""
        path = self._path(name)
        try:
            kept = json.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return None
        return kept["result"] if isinstance(kept, dict) and kept.get("key") == key else None

    def save(self, name: str, key: str, result: dict[str, Any]) -> None:
        """Keep a result, in the place of an older one of that name; whole or not at all."""
        self.folder.mkdir(parents=True, exist_ok=True)
        path = self._path(name)
        part = path.with_suffix(f".{os.getpid()}.part")
        part.write_text(json.dumps({"key": key, "result": result}), encoding="utf-8")
        part.replace(path)

    def _path(self, name: str) -> Path:
        return self.folder / (re.sub(r"[^\w.-]+", "_", name) + ".json")
