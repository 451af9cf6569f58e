"""``ssdiff bench adapted``: adapting sees PAN and MS of the reduced pair alone, and its effect is what is told."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from pairs import ground
from small_network import small_weights

from ssdiff import adaptation
from ssdiff.bench import adapted
from ssdiff.job import AdaptJob
from ssdiff.resample.geometry import Geometry
from ssdiff.resample.positions import degrade

PAGE = "Before.\n\n<!-- bench adapted -->\n\nOld.\n\n<!-- end of bench adapted -->\n\nAfter.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A manifest of a scene that can be adapted to, one too small for it, and one that trains."""
    rows = []
    for name, side, split in (
        ("large", 512, "validation"),
        ("small", 160, "validation"),
        ("other", 160, "train"),
    ):
        planes = [ground((side, side), seed) for seed in (1, 2, 3, 4)]
        gt = (400 + 900 * (np.stack(planes) + 2 * np.mean(planes, axis=0)) / 3).astype(np.float32)
        gt = degrade(gt, Geometry.square(1, 0), [0.5] * 4, (side, side))
        np.savez(tmp_path / f"{name}.npz", pan=gt.mean(axis=0), ms=gt[:, ::4, ::4], gt=gt)
        rows.append({"file": f"{name}.npz", "scene": name, "sensor": "msi4", "model": "vhr4", "split": split})
    (tmp_path / "scenes.json").write_text(json.dumps({"scenes": rows}))
    (tmp_path / "page.md").write_text(PAGE)
    return tmp_path


def args(folder: Path, *more: str) -> list[str]:
    given = [
        "--manifest",
        str(folder / "scenes.json"),
        "--data",
        str(folder),
        "--device",
        "cpu",
        "--threads",
        "1",
    ]
    given += ["--weights", str(small_weights(folder / "small.safetensors")), "--iterations", "20"]
    return [*given, "--out", str(folder / "out"), "--page", str(folder / "page.md"), *more]


def test_adapting_sees_the_reduced_pair_alone_and_its_effect_is_told(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[dict[str, Any]] = []

    def watched(job: AdaptJob, *rest: Any) -> dict[str, Any]:
        shapes = []
        for path in (job.pan, *job.ms):
            with rasterio.open(path) as file:
                shapes.append((file.count, *file.shape))
        seen.append(
            {"shapes": shapes, "steps": job.iterations, "beside": sorted(Path(job.pan).parent.iterdir())}
        )
        return real(job, *rest)

    real = adaptation.adapt
    monkeypatch.setattr(adaptation, "adapt", watched)
    given = args(folder)
    assert adapted.main(given) == 0
    assert [each["shapes"] for each in seen] == [
        [(1, 512, 512), (4, 128, 128)], [(1, 160, 160), (4, 40, 40)],
    ]  # fmt: skip
    assert [path.name for path in seen[0]["beside"]] == ["ms.tif", "pan.tif"], "no reference is written"
    assert seen[0]["steps"] == 20
    large, small = json.loads((folder / "out" / "adapted.json").read_text())
    assert large["steps"] == 20
    assert large["gain"], "random weights have much to gain"
    assert large["after"]["ergas"] < large["before"]["ergas"]
    assert (small["scene"], small["after"]) == ("small", {})
    page = (folder / "page.md").read_text()
    assert page.startswith("Before.\n\n<!-- bench adapted -->\n\n| model |")
    assert page.endswith("<!-- end of bench adapted -->\n\nAfter.\n")
    figures = ("sam", "ergas", "q2n")
    change = ", ".join(f"{100 * (large['after'][f] / large['before'][f] - 1):+.1f} %" for f in figures)
    assert page.count(change) == 2, "the file's line and the mean's, of one file"
    assert "| `vhr4` | **mean of 1** |" in page
    assert "- small (`vhr4`): The scene is too small to adapt to: 40 x 40" in page
    assert "other" not in page
    adapted.main(given)
    assert len(seen) == 2, "kept from the first run"
    adapted.main([*given, "--iterations", "21", "--scene", "small"])
    assert len(seen) == 3, "other steps are another measurement"


def test_the_table_has_means_per_model_and_tells_files_of_one_scene_apart() -> None:
    def one(model: str, scene: str, sam: tuple[float, float], gain: bool) -> adapted.Adapted:
        before, after = ({"sam": value, "ergas": 2.0, "q2n": 0.9} for value in sam)
        return adapted.Adapted(model, scene, f"x/{scene}{sam[0]:g}.npz", "qb", before, after, gain, 60, 1.0)

    text = adapted.table(
        [one("vhr4", "a", (2, 1), True), one("vhr4", "a", (4, 4), False), one("wv8", "b", (3, 3), False)]
    )
    assert (
        "| `vhr4` | a (a2) | 2.000, 1.000 | 2.000, 2.000 | 0.9000, 0.9000 | -50.0 %, +0.0 %, +0.0 % | yes |"
        in text
    )
    assert (
        "| `vhr4` | **mean of 2** | 3.000, 2.500 | 2.000, 2.000 | 0.9000, 0.9000 | -16.7 %, +0.0 %, +0.0 % | 1 of 2 |"
        in text
    )
    assert "| `wv8` | **mean of 1** | 3.000, 3.000 |" in text
    assert "Left out" not in text
