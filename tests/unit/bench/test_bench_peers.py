"""Other programs beside SSDiff in the quality bench."""

from __future__ import annotations

from pathlib import Path

import pytest
from bench_rows import args, rows_of

from ssdiff.bench import peers, quality
from ssdiff.errors import SSDiffError


@pytest.mark.parametrize("name", peers.PEERS)
def test_a_peer_that_is_installed_takes_part(name: str, recipes: Path) -> None:
    if peers.missing(name):
        pytest.skip(str(peers.missing(name)))
    quality.main(args(recipes, "--model", "vhr4", "--methods", f"exp,{name}", "--out", str(recipes / "out")))
    exp, peer = (row["figures"] for row in rows_of(recipes))
    # It sharpens, and nothing is shifted: a pixel off would cost more than it gains.
    assert peer["scc"] > exp["scc"]


def test_a_peer_that_is_not_installed_is_left_out_with_a_word(
    recipes: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(recipes))
    quality.main(args(recipes, "--methods", "exp,gdal,otb-rcs", "--out", str(recipes / "out")))
    assert {row["method"] for row in rows_of(recipes)} == {"exp"}
    said = capsys.readouterr().out + (recipes / "out" / "table.md").read_text()
    assert said.count("otb-bin") == 2
    assert said.count("python3-gdal") == 2


def test_a_peer_that_fails_says_why(recipes: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "gdal_pansharpen.py"
    program.write_text("#!/bin/sh\necho 'no such driver' >&2\nexit 3\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    with pytest.raises(SSDiffError, match="no such driver"):
        peers.fuse("gdal", tmp_path / "p.tif", tmp_path / "m.tif", tmp_path / "o.tif")
