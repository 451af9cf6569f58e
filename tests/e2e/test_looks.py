"""How the plugin looks and is worked by keys: dark theme, high scaling, small screens, no mouse."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from desktop import play

DARK = "\n[UI]\nUITheme=Night Mapping\n"
#: What no theme shows: the dialog's default button looks lit at all times, running text has no frame.
ALWAYS_ALIKE = ("run &Run", "run &Run with GDAL weighted Brovey", "provenance")


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """A walk through everything by the keyboard alone."""
    from conftest import SAMPLE

    bands = [str(SAMPLE / f"{name}.tif") for name in ("blue", "green", "red", "nir")]
    folder = tmp_path_factory.mktemp("keys")
    return play("look_scenes.keys", folder, limit_s=300, pan=str(SAMPLE / "pan.tif"), ms=bands)


@pytest.mark.parametrize(
    ("name", "screen", "scale", "settings"),
    [
        ("small", "1366x768", "1", ""),
        ("small-125", "1366x768", "1.25", ""),
        ("dark-200", "1920x1080", "2", DARK),
    ],
)
def test_nothing_is_cut_and_nothing_is_off_the_screen(
    sample: dict[str, Any], tmp_path: Path, name: str, screen: str, scale: str, settings: str
) -> None:
    seen = play(
        "look_scenes.tour",
        tmp_path / "qgis",
        screen=screen,
        limit_s=300,
        settings=settings,
        variables={"QT_SCALE_FACTOR": scale},
        name=name,
        **sample,
    )
    # The windows around panel and page are QGIS's own.
    outside = {part: by for part, by in seen["outside"].items() if part.startswith(("dialog", "first-run"))}
    assert len(outside) == 7 and not any(outside.values()), outside
    assert len(seen["cut"]) == 13 and not any(seen["cut"].values()), seen["cut"]


def test_tab_reaches_everything_in_the_dialog_in_order(seen: dict[str, Any]) -> None:
    way = [step.split()[0].partition("_")[0] for step in seen["dialog"]["way"]]
    wanted = ["pan", "browsePan", "ms", "browseMs", "bandList", "sensor", "align", "area", "method", "quality",
              "device", "output", "report", "uncertainty", "cog", "logButton", "run", "close", "help"]  # fmt: skip
    assert [name for name in dict.fromkeys(way) if name in wanted] == wanted
    assert seen["dialog"]["left"] == []


def test_tab_reaches_everything_in_panel_options_and_first_run(seen: dict[str, Any]) -> None:
    assert seen["options"]["left"] == seen["first_run"]["left"] == []
    assert [page["left"] for page in seen["report"]] == [[]] * 4
    assert seen["first_run"]["way"][0].startswith("firstRunInstall")


def test_where_the_focus_is_can_be_seen(seen: dict[str, Any]) -> None:
    walks = [seen["dialog"], seen["options"], seen["first_run"], *seen["report"]]
    unseen = [name for walk in walks for name in walk["unseen"]]
    assert [name for name in unseen if name not in ALWAYS_ALIKE] == []


def test_no_letter_stands_for_two_things(seen: dict[str, Any]) -> None:
    twice = {
        (part, letter): texts
        for part, letters in seen["letters"].items()
        for letter, texts in letters.items()
        if len(texts) > 1
    }
    assert twice == {}
    assert len(seen["letters"]["dialog"]) > 15


def test_enter_runs_escape_closes_and_f1_opens_the_guide_at_its_part(seen: dict[str, Any]) -> None:
    assert seen["ran"]
    assert seen["closed"]
    assert len(seen["help"]) == 2
    assert all(address.endswith("#sharpen-a-scene") for address in seen["help"])


def test_the_map_tools_have_keys(seen: dict[str, Any]) -> None:
    assert seen["divider"] == pytest.approx(0.1)
    assert seen["divider_left"]
    assert seen["preview"]
    assert seen["preview_left"]
