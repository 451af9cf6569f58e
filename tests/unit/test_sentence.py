"""Sentences for people know what they were made of, wherever an analyst may meet them."""

from __future__ import annotations

import ast
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pairs import pair

from ssdiff import ops, protocol
from ssdiff.errors import InputError
from ssdiff.sentence import Sentence, follow, say, spelled

PACKAGE = Path(__file__).parents[2] / "backend" / "ssdiff"
#: What only those meet who train, measure or build networks, or look at the installation from the command line.
DEVELOPERS = (
    "bench/", "datasets/", "training/", "diffusion/", "cli.py", "doctor.py", "importing.py", "protocol.py",
    "model/config.py", "model/network.py", "model/published.py", "model/weights.py",
)  # fmt: skip
ANALYSTS_TOO = ("training/scene_adaptation.py", "training/scene_windows.py")
#: A client's own slips: the plugin's forms do not let them happen.
SLIPS = ("bad-option", "missing-option", "unknown-option", "unknown-op", "protocol")


def modules() -> Iterator[tuple[str, ast.Module]]:
    for path in sorted(PACKAGE.rglob("*.py")):
        name = path.relative_to(PACKAGE).as_posix()
        if name in ANALYSTS_TOO or not name.startswith(DEVELOPERS):
            yield name, ast.parse(path.read_text(encoding="utf-8"))


def said(call: ast.Call) -> list[ast.expr]:
    """The arguments of a call that people read."""
    name = call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
    if name in ("InputError", "SSDiffError", "ResourceError", "Cancelled"):
        codes = [*call.args[2:3], *(word.value for word in call.keywords if word.arg == "code")]
        slip = any(isinstance(code, ast.Constant) and code.value in SLIPS for code in codes)
        return [] if slip else call.args[:2]
    if name in ("log", "tell", "_log"):
        return call.args[1:2]
    if name in ("_problem", "warning"):
        return call.args[2 if name == "_problem" else 1 :]
    if name == "append" and ast.unparse(call.func) in ("notes.append", "self.notes.append"):
        return call.args
    return []


def test_every_sentence_that_an_analyst_may_meet_is_made_from_a_template() -> None:
    bare, seen = [], 0
    for name, tree in modules():
        for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
            for text in said(call):
                seen += 1
                if isinstance(text, ast.JoinedStr) or (isinstance(text, ast.Constant) and text.value):
                    bare.append(f"{name}:{text.lineno}: {ast.unparse(text)}")
    assert bare == []
    assert seen > 100


def test_templates_are_written_out_where_they_are_used() -> None:
    for name, tree in modules():
        for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
            if isinstance(call.func, ast.Name) and call.func.id == "say" and name != "sensors.py":
                assert isinstance(call.args[0], ast.Constant), f"{name}:{call.lineno}"


def test_a_sentence_is_its_english_text_and_knows_what_it_was_made_of() -> None:
    inner = say("the {colour} one", colour=say("red"))
    text = say("{count} of {share:.2f}: {which}, {rest}.", count=3, share=0.5, which=inner, rest=[say("a"), "b"])
    assert text == "3 of 0.50: the red one, a, b." and isinstance(text, str)
    red = {"template": "red", "values": {}}
    assert spelled(text) == {
        "template": "{count} of {share:.2f}: {which}, {rest}.",
        "values": {
            "count": 3,
            "share": 0.5,
            "which": {"template": "the {colour} one", "values": {"colour": red}},
            "rest": [{"template": "a", "values": {}}, "b"],
        },
    }
    assert spelled("plain") is None and spelled(["plain"]) is None


def test_sentences_follow_each_other_and_empty_ones_are_left_out() -> None:
    both = follow(say("One."), say("Two."))
    assert both == "One. Two." and isinstance(both, Sentence)
    assert follow("", "Two.") == "Two." and follow("One.", "") == "One."


def test_values_of_all_kinds_go_over_the_wire(tmp_path: Path) -> None:
    text = say("{a:.1f} {b} {c} {d}", a=np.float32(0.25), b=tmp_path, c=(1, 2), d=OSError("gone"))
    assert json.loads(json.dumps(spelled(text)))["values"] == {
        "a": 0.25, "b": str(tmp_path), "c": ["1", "2"], "d": "gone",
    }  # fmt: skip


def event(**members: Any) -> dict[str, Any]:
    """An event as it comes out of the pipe."""
    out, into = os.pipe()
    protocol.Events(into).send("job", "failed", **members)
    os.close(into)
    with open(out, encoding="utf-8") as pipe:
        return dict(json.loads(pipe.read()))


def test_events_carry_templates_beside_the_text_at_every_depth() -> None:
    found = event(
        message=say("No {thing}.", thing="light"),
        hint="",
        report={"problems": [{"message": say("Dark.")}], "warnings": [say("A."), "b"]},
    )
    assert found["message"] == "No light."
    assert found["said"] == {"message": {"template": "No {thing}.", "values": {"thing": "light"}}}
    assert found["report"]["problems"][0]["said"]["message"]["template"] == "Dark."
    assert found["report"]["said"]["warnings"] == [{"template": "A.", "values": {}}, "b"]
    assert "said" not in event(message="plain", report={"figures": [1, 2]})


def test_what_an_inspection_says_of_a_wrong_pair_is_spelled(tmp_path: Path) -> None:
    pan, ms = pair(tmp_path / "in", bands=6)
    job = ops.read("inspect", {"pan": str(pan), "ms": str(ms)})
    report = ops.run(job, lambda *_: None, lambda *_: None, lambda: False)
    told = event(report=report)["report"]
    assert told["sensor"]["said"]["why"]["template"]
    problem = next(entry for entry in told["problems"] if entry["code"] == "no-model")
    assert problem["message"] == "No trained model fits 6 bands at ratio 4."
    assert set(problem["said"]) == {"message", "hint"}


def test_the_command_line_alone_names_its_options(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    from ssdiff.cli import main

    pan, ms = pair(tmp_path / "in")
    out = tmp_path / "out.tif"
    out.write_bytes(b"kept")
    args = {"pan": str(pan), "ms": str(ms), "output": str(out), "method": "exp"}
    with pytest.raises(InputError) as caught:
        ops.run(ops.read("fuse", args), lambda *_: None, lambda *_: None, lambda: False)
    assert "--" not in str(caught.value)
    assert main(["fuse", "--pan", str(pan), "--ms", str(ms), "-o", str(out), "--method", "exp"]) == 2
    assert capsys.readouterr().err.endswith("or allow replacing it (--overwrite).\n")
