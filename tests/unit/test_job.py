"""Jobs are read strictly, and alike from both front doors."""

from __future__ import annotations

from typing import Any

import pytest

from ssdiff import cli
from ssdiff.errors import InputError
from ssdiff.job import FuseJob, InspectJob

SCENE = {"pan": "p.tif", "ms": ["m.tif"]}
FUSE = {**SCENE, "output": "o.tif"}


def test_only_pan_ms_and_output_are_needed() -> None:
    job = FuseJob.from_args(FUSE)
    assert (job.sensor, job.method, job.steps, job.samples, job.seed) == ("auto", "ssdiff", 1, 1, 0)
    assert (job.align, job.device, job.bands, job.overwrite) == ("geo", "auto", None, False)


def test_lists_may_come_as_text_and_null_counts_as_not_given() -> None:
    job = FuseJob.from_args(
        {**FUSE, "ms": "m.tif", "bands": "2,3,4", "extent": "-1,-2.5,3,4e0", "dtype": None}
    )
    assert job.ms == ("m.tif",) and job.bands == (2, 3, 4) and job.extent == (-1.0, -2.5, 3.0, 4.0)
    assert job == FuseJob.from_args({**FUSE, "bands": [2, 3, 4], "extent": [-1, -2.5, 3, 4]})


def test_a_job_survives_the_way_through_its_arguments() -> None:
    job = FuseJob.from_args({**FUSE, "bands": [1, 2], "extent": [0, 0, 1, 1], "seed": 7, "method": "gsa"})
    assert FuseJob.from_args(job.args()) == job


@pytest.mark.parametrize(
    ("change", "word"),
    [
        ({"pann": "x"}, "pann"),
        ({"pan": None}, "--pan"),
        ({"pan": 3}, "--pan"),
        ({"pan": " "}, "--pan"),
        ({"ms": []}, "--ms"),
        ({"ms": ["a", 1]}, "--ms"),
        ({"output": "o.jp2"}, ".tif"),
        ({"output": None}, "--output"),
        ({"steps": "3"}, "--steps"),
        ({"steps": True}, "--steps"),
        ({"steps": 0}, "--steps"),
        ({"samples": 1.5}, "--samples"),
        ({"seed": -1}, "--seed"),
        ({"bands": [0, 1]}, "--bands"),
        ({"bands": [1, 1]}, "twice"),
        ({"bands": "1;2"}, "--bands"),
        ({"bands": [1.5]}, "--bands"),
        ({"method": "pca"}, "--method"),
        ({"device": "gpu"}, "--device"),
        ({"align": "yes"}, "--align"),
        ({"dtype": "complex64"}, "--dtype"),
        ({"overwrite": 1}, "--overwrite"),
        ({"threads": 0}, "--threads"),
        ({"extent": [0, 0, 1]}, "--extent"),
        ({"extent": [0, 0, float("nan"), 1]}, "--extent"),
        ({"extent": "0,0,inf,1"}, "--extent"),
        ({"extent": [1, 0, 0, 1]}, "empty"),
        ({"uncertainty": "u.tif"}, "more samples"),
        ({"method": "gsa", "weights": "w.safetensors"}, "--weights"),
    ],
)
def test_a_wrong_option_is_refused_by_name(change: dict[str, Any], word: str) -> None:
    with pytest.raises(InputError) as caught:
        FuseJob.from_args({**FUSE, **change})
    assert word in str(caught.value)
    assert "\n" not in str(caught.value)


def test_inspect_takes_the_options_that_decide_what_would_be_done() -> None:
    job = InspectJob.from_args({**SCENE, "method": "exp", "steps": 4, "output": "anything"})
    assert job.steps == 4
    with pytest.raises(InputError, match="seed"):
        InspectJob.from_args({**SCENE, "seed": 1})


def test_the_command_line_has_every_field_of_the_job_as_an_option() -> None:
    words = [
        "fuse",
        "--pan",
        "p",
        "--ms",
        "a",
        "b",
        "-o",
        "o.tif",
        "--steps",
        "2",
        "--bands",
        "1,2",
        "--resume",
    ]
    given = vars(cli.parser().parse_args(cli._joined([*words, "--extent", "-9,-8,-7,-6"])))
    given.pop("command"), given.pop("json")
    job = FuseJob.from_args(given)
    assert job.ms == ("a", "b") and job.steps == 2 and job.resume and job.extent == (-9.0, -8.0, -7.0, -6.0)
