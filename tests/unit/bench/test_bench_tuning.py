"""The bench that sets ways of fine-tuning side by side."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from pairs import ground, write

from ssdiff.bench import tuning
from ssdiff.errors import InputError


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A pair of 384 over 96 pixels with edges, of two materials."""
    a, b = ground((384, 384), 5), ground((384, 384), 6)
    bands = (2000 * np.stack([a, 0.7 * a + 0.3 * b, 0.3 * a + 0.7 * b, b]) + 200).astype(np.float32)
    low = bands.reshape(4, 96, 4, 96, 4).mean(axis=(2, 4))
    folder = tmp_path_factory.mktemp("scene")
    return write(folder / "pan.tif", bands.mean(axis=0, keepdims=True)), write(folder / "ms.tif", low, 4.0)


def test_the_tuning_bench_sets_the_ways_side_by_side(
    pair: tuple[Path, Path], weights: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = ["--pan", str(pair[0]), "--ms", str(pair[1]), "--weights", str(weights), "--sensor", "msi4"]
    given += ["--steps", "25", "--batch", "4", "--folds", "1", "--threads", "1", "--device", "cpu"]
    assert tuning.main([*given, "--out", str(tmp_path)]) == 0
    found = {each["way"]: each for each in json.loads((tmp_path / "tuning.json").read_text())}
    assert list(found) == ["none", *(way.label for way in tuning.WAYS)]
    values = [each["values"] for each in found.values()]
    assert values[0] == 0
    assert values[1] < values[2] < values[3]
    # Random weights gain by learning anything.
    for each in list(found.values())[1:]:
        assert each["figures"]["ergas"] < found["none"]["figures"]["ergas"]
        assert each["steps"] == 25
    assert "| L-BAF, low rank |" in capsys.readouterr().out
    with pytest.raises(InputError, match="--pan and --ms"):
        tuning.main([*given, "--pan", str(pair[0])])


def test_every_part_is_held_out_once_and_never_learnt_from() -> None:
    tiles = [str(n) for n in range(9)]
    held = []
    for learn, out in tuning.folds(4, tiles, 0):  # type: ignore[arg-type]
        assert not set(learn) & set(out)
        assert len(learn) + len(out) == 9
        held += out
    assert len(held) == len(set(held)) == 8
