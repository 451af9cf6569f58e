"""Leaving one scene out: each is scored by the weights that have not seen it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from bench_rows import args

from ssdiff.bench import folds
from ssdiff.errors import InputError
from ssdiff.model.weights import load, save


def test_each_fold_is_scored_by_the_weights_that_left_it_out(
    recipes: Path, weights: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(recipes)
    rows = json.loads((recipes / "scenes.json").read_text())["scenes"]
    rows.append({**rows[2], "scene": "d", "sensor": "qb", "file": "d.npz"})
    shutil.copy("a.npz", "d.npz")
    (recipes / "scenes.json").write_text(json.dumps({"scenes": rows}))
    base = {"model": "vhr4", "bands": 4, "band_names": [*"bgrn"], "sensors": [], "ratio": 4, "steps": 300}
    told = load(weights)
    paths = []
    for scene, seen in (("c", ["d"]), ("d", ["c"])):
        paths.append(recipes / f"without-{scene}.json")
        paths[-1].write_text(json.dumps({**base, "hold_out": [scene], "run": f"runs/{scene}"}))
        (recipes / "runs" / scene).mkdir(parents=True)
        out = recipes / "runs" / scene / "vhr4.safetensors"
        save(out, told.net, {**told.meta, "name": "vhr4", "scenes": seen})
    page = recipes / "p.md"
    page.write_text("<!-- bench folds --><!-- end of bench folds -->")
    assert folds.main([*map(str, paths), *args(recipes), "--page", str(page)]) == 0
    text = page.read_text()
    assert "Means over 2 files" in text and "| c | " in text and "| d | " in text
    assert "| ssdiff 1 consistent |" in text
    save(
        recipes / "runs" / "d" / "vhr4.safetensors", told.net, {**told.meta, "name": "vhr4", "scenes": ["d"]}
    )
    with pytest.raises(InputError, match="trained on d"):
        folds.main([*map(str, paths), *args(recipes)])
    (recipes / "runs" / "d" / "vhr4.safetensors").unlink()
    with pytest.raises(InputError, match=r"Run ssdiff train .*without-d.json first"):
        folds.main([*map(str, paths), *args(recipes)])
    paths[0].write_text(json.dumps(base))
    with pytest.raises(InputError, match="holds no scene out"):
        folds.main([str(paths[0]), *args(recipes)])
