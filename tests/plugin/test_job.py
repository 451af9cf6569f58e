"""The arguments of a job as the worker takes them."""

from __future__ import annotations

import pytest

from ssdiff_qgis.job import FuseJob, parse_bands


def test_what_is_not_given_is_left_to_the_backend() -> None:
    args = FuseJob(pan="p.tif", ms=("a.tif", "b.tif"), output="o.tif").args()
    assert args["ms"] == ["a.tif", "b.tif"]
    assert not {"bands", "extent", "weights", "dtype", "threads"} & set(args)


def test_false_and_zero_are_values() -> None:
    args = FuseJob(pan="p.tif", ms=("m.tif",), seed=0, overwrite=False).args()
    assert args["seed"] == 0
    assert args["overwrite"] is False


@pytest.mark.parametrize(
    ("text", "bands"), [("", ()), ("2,3,4,5", (2, 3, 4, 5)), ("3 2 1", (3, 2, 1)), ("[1, 2]", (1, 2))]
)
def test_bands_are_read_from_text(text: str, bands: tuple[int, ...]) -> None:
    assert parse_bands(text) == bands


@pytest.mark.parametrize("text", ["a", "0", "-1", "1.5", "1,1", "1,,x"])
def test_what_is_no_list_of_bands_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="bands"):
        parse_bands(text)
