"""The page behind the Help buttons: the whole guide with its pictures, and the anchors that links go to."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools"))

import guide  # noqa: E402


def test_the_page_shows_every_picture_and_every_link_inside_it_arrives(tmp_path: Path) -> None:
    subprocess.run([sys.executable, str(ROOT / "tools" / "guide.py"), str(tmp_path / "help")], check=True)
    page = (tmp_path / "help" / "index.html").read_text(encoding="utf-8")
    pictures = re.findall(r'<img src="([^"]+)"', page)
    assert pictures and all((tmp_path / "help" / picture).is_file() for picture in pictures)
    ids = re.findall(r'<h\d id="([^"]+)"', page)
    assert len(ids) == len(set(ids)) and ids == guide.anchors(guide.GUIDE.read_text(encoding="utf-8"))
    assert set(re.findall(r'href="#([^"]+)"', page)) <= set(ids)


def test_anchors_are_those_of_github() -> None:
    text = "# A title\n\n## In the toolbox, in models, on the command line\n\n### It’s 2 × as fine\n"
    assert guide.anchors(text) == [
        "a-title",
        "in-the-toolbox-in-models-on-the-command-line",
        "its-2--as-fine",
    ]
