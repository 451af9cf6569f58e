"""tools/metadata.py: what the plugin site would refuse in metadata.txt is named, one sentence a fault."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "tools"))

import layout  # noqa: E402
import metadata  # noqa: E402

TEXT = (ROOT / "metadata.txt").read_text(encoding="utf-8")
SHIPPED = [name for _, name in layout.files()]


def test_the_plugin_has_all_that_the_site_asks_for() -> None:
    assert metadata.faults(TEXT, SHIPPED) == []


@pytest.mark.parametrize(
    ("line", "instead", "word"),
    [
        ("email=", "", "email"),
        ("author=", "author=Us / Them", "slash"),
        ("tracker=", "tracker=http://bugs", "tracker"),
        ("experimental=", "experimental=perhaps", "experimental"),
        ("icon=", "icon=icons/none.svg", "icons/none.svg"),
        ("description=", "description=<b>Sharpens</b>", "tags"),
        ("about=", "about=50 % sharper", "cannot be read"),
        ("qgisMaximumVersion=", "", "QGIS 4"),
    ],
)
def test_a_fault_is_named(line: str, instead: str, word: str) -> None:
    changed = [instead if given.startswith(line) else given for given in TEXT.splitlines()]
    (fault,) = metadata.faults("\n".join(changed), SHIPPED)
    assert word in fault


def test_a_licence_that_does_not_ship_is_named() -> None:
    assert metadata.faults(TEXT, [name for name in SHIPPED if name != "LICENSE"]) == ["LICENSE does not ship"]


def test_addresses_that_are_only_examples_are_named_until_they_are_filled_in() -> None:
    given = "[general]\nemail=us@{0}\nhomepage=https://{0}/x\nrepository=https://{0}/x\ntracker=https://git.test/x"
    assert metadata.unfilled(given.format("example.org")) == ["email", "homepage", "repository"]
    assert metadata.unfilled(given.format("git.test")) == []
