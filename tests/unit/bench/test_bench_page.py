"""What the benches put into the documents: tables, plots, pictures."""

from __future__ import annotations

import struct
import xml.etree.ElementTree as ET
from pathlib import Path

import numpy as np
import pytest
import rasterio
from bench_rows import args

from ssdiff.bench import charts, page, pictures
from ssdiff.errors import InputError


def test_only_the_marked_part_of_a_page_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "p.md"
    path.write_text("before\n<!-- x -->\nold\n<!-- end of x -->\nafter\n<!-- y --><!-- end of y -->\n")
    page.put(path, "x", r"new \1")
    page.put(path, "x", r"newer \1")
    assert path.read_text() == (
        "before\n<!-- x -->\n\nnewer \\1\n\n<!-- end of x -->\nafter\n<!-- y --><!-- end of y -->\n"
    )
    with pytest.raises(InputError, match="no part"):
        page.put(path, "z", "")
    with pytest.raises(InputError, match="cannot be read"):
        page.put(tmp_path / "none.md", "x", "")


def test_a_page_shows_the_plots_that_are_there(tmp_path: Path) -> None:
    folder = tmp_path / "docs" / "quality"
    folder.mkdir(parents=True)
    (folder / "a.svg").touch()
    text = page.plots(tmp_path / "docs" / "results.md", folder, {"a.svg": "A", "b.svg": "B"})
    assert text == "\n![A](quality/a.svg)\n"


def test_plots_are_whole_svg_files_with_every_label() -> None:
    drawn = [
        charts.intervals([("vhr4", [("a & b", [(-3.0, -5.0, 1.0), None])])], ["SAM", "Q"], "t", "%"),
        charts.bars([("wv8", [("ssdiff 1", 0.4), ("a & b", float("nan"))])], "t", "ssdiff"),
        charts.curves([("a & b", [(0.01, 0.02), (0.1, 0.05)])], "t", "x", "y"),
    ]
    for text in drawn:
        words = [node.text for node in ET.fromstring(text).iter("{http://www.w3.org/2000/svg}text")]
        assert "a & b" in words
    assert 'class="s0"' in drawn[1]


def test_pictures_show_the_busiest_place_four_times(recipes: Path, weights: Path) -> None:
    given = args(recipes, "--model", "vhr4", "--weights", str(weights), "--side", "48", jobs=())
    assert pictures.main([*given, "--out", str(recipes / "out")]) == 0
    data = (recipes / "out" / "vhr4-a.png").read_bytes()
    assert struct.unpack(">II", data[16:24]) == (4 * 48 + 3 * pictures.GAP, 48)
    with rasterio.open(recipes / "out" / "vhr4-a.png") as file:
        image = file.read().astype(float)
    parts = [image[:, :, n * 52 : n * 52 + 48] for n in range(4)]
    errors = [np.abs(part - parts[3]).mean() for part in parts]
    # The classical result is nearer to the reference than MS's own pixels are.
    assert errors[1] < errors[0]
    assert errors[3] == 0
    assert "vhr4-a.png" in (recipes / "out" / "pictures.md").read_text()


def test_the_busiest_place_is_where_the_detail_is() -> None:
    image = np.full((3, 100, 100), 5.0)
    image[:, 60:90, 10:40] += np.random.default_rng(0).normal(size=(30, 30))
    row_of, column = pictures.busiest(image, np.ones((100, 100), bool), 30)
    assert abs(row_of - 60) <= 5
    assert abs(column - 10) <= 5
    holes = np.ones((100, 100), bool)
    holes[75] = False
    assert pictures.busiest(image, holes, 30)[0] <= 45
