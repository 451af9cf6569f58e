"""The command line. Exit status: 0 done, 1 our fault, 2 bad input, 3 cancelled, 4 out of resources."""

from __future__ import annotations

import argparse
import contextlib
import importlib
import json
import logging
import math
import os
import re
import signal
import sys
import time
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import MISSING, fields
from types import FrameType
from typing import Any, NoReturn

from . import __version__, ops, protocol
from .errors import InputError, SSDiffError
from .job import Job

#: Set to see tracebacks and the warnings of libraries.
DEBUG = "SSDIFF_DEBUG"


class _Parser(argparse.ArgumentParser):
    """A parser whose errors are one sentence."""

    def error(self, message: str) -> NoReturn:
        """Raise instead of printing the usage."""
        text = message[:1].upper() + message[1:]
        raise InputError(f"{text}.", f"See {self.prog} --help.", code="usage")


class _Signals:
    """SIGINT and SIGTERM turned into a flag that jobs look at; a second one interrupts at once."""

    def __init__(self) -> None:
        self.seen = False

    def __call__(self, number: int, frame: FrameType | None) -> None:
        if self.seen:
            raise KeyboardInterrupt
        self.seen = True

    @contextlib.contextmanager
    def watch(self) -> Iterator[_Signals]:
        """Take the signals over for a while."""
        before = {number: signal.signal(number, self) for number in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield self
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)


class _Bar:
    """Progress on stderr where that is a terminal; elsewhere a line on stdout ``every`` so many seconds."""

    def __init__(self, every: float = math.inf) -> None:
        self._shown = 0
        self._every, self._last = every, time.monotonic()

    def __call__(self, fraction: float, stage: str, eta_s: float | None = None) -> None:
        left = "" if eta_s is None else f", {eta_s:.0f} s to go"
        text = f"{100 * fraction:3.0f} % {stage}{left}"
        if not sys.stderr.isatty():
            if time.monotonic() - self._last >= self._every:
                self._last = time.monotonic()
                print(text, flush=True)
            return
        sys.stderr.write("\r" + text.ljust(self._shown))
        sys.stderr.flush()
        self._shown = len(text)

    def clear(self) -> None:
        """Wipe the line."""
        if self._shown:
            sys.stderr.write("\r" + " " * self._shown + "\r")
            self._shown = 0


def _add_options(parser: argparse.ArgumentParser, job: type[Job]) -> None:
    """The fields of a job as options; only what is given reaches the namespace."""
    for spec in fields(job):
        about = dict(spec.metadata)
        text = about["text"]
        if spec.default is not MISSING and spec.default not in (None, "", False):
            text = f"{text} (default: {spec.default})"
        extra: dict[str, Any] = {"dest": spec.name, "default": argparse.SUPPRESS, "help": text}
        if about.get("positional"):
            extra.pop("dest")
            parser.add_argument(spec.name, metavar=about["metavar"], default=argparse.SUPPRESS, help=text)
            continue
        if about["kind"] == "flag":
            extra["action"] = argparse.BooleanOptionalAction if spec.default is None else "store_true"
        else:
            extra["metavar"] = about.get("metavar", "VALUE")
        if about["kind"] == "paths":
            extra |= {"nargs": "+", "action": "extend"}
        if about["kind"] == "integer":
            extra["type"] = _number
        names = [f"--{spec.name}"]
        if "short" in about:
            names.insert(0, f"-{about['short']}")
        parser.add_argument(*names, **extra)


def _number(text: str) -> int | str:
    """A whole number; other text is left for the job to refuse."""
    return int(text) if re.fullmatch(r"[+-]?\d+", text) else text


def parser() -> argparse.ArgumentParser:
    """The command line's grammar."""
    top = _Parser(prog="ssdiff", description="Pansharpening with SSDiff.", allow_abbrev=False)
    top.add_argument("--version", action="version", version=f"ssdiff {__version__}")
    commands = top.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)

    def command(name: str, text: str) -> argparse.ArgumentParser:
        sub: argparse.ArgumentParser = commands.add_parser(
            name, help=text, description=text, allow_abbrev=False
        )
        return sub

    texts = {
        "fuse": "fuse PAN and MS into an MS raster on PAN's grid",
        "inspect": "say what would be done with a scene, and what stands in the way",
        "assess": "measure the quality of a fused raster",
        "simulate": "make a scene with a reference by Wald's protocol",
        "adapt": "fit the network to a scene by the scene's own pair at reduced scale",
    }
    for name, text in texts.items():
        sub = command(name, text)
        _add_options(sub, ops.OPS[name][0])
        sub.add_argument("--json", action="store_true", help="print the report as JSON")
    sub = command("import", "turn an authors' checkpoint into a weights file")
    sub.add_argument("checkpoint", metavar="CKPT")
    sub.add_argument("-o", "--output", required=True, metavar="FILE.safetensors")
    sub.add_argument("--overwrite", action="store_true", help="replace an existing file")
    sub = command("train", "train a network")
    sub.add_argument("config", metavar="CONFIG", help="a recipe, a JSON file")
    sub.add_argument("--device", default="auto", help="auto, cpu, cuda, cuda:N or mps (default: auto)")
    sub.add_argument("--minutes", type=float, default=math.inf, help="stop with a checkpoint after this long")
    sub.add_argument("--steps", type=int, default=None, metavar="N", help="instead of the recipe's")
    sub = command(
        "pack", "turn a published data set, or PAN and MS rasters, into samples that training reads"
    )
    sub.add_argument(
        "source", nargs="?", metavar="FILE", help=".h5 of PanCollection, .mat of the DLPan-Toolbox"
    )
    sub.add_argument("--pan", metavar="FILE", help="or the panchromatic raster of a pair")
    sub.add_argument("--ms", nargs="+", metavar="FILE", help="and its multispectral raster or rasters")
    sub.add_argument("-o", "--output", required=True, metavar="FILE.npz")
    sub.add_argument("--overwrite", action="store_true", help="replace an existing file")
    sub = command("sensors", "list the presets")
    sub.add_argument("--json", action="store_true", help="print them as JSON")
    sub = command("doctor", "check this installation down to one real denoising step")
    sub.add_argument("--device", default="auto", help="auto, cpu, cuda, cuda:N or mps (default: auto)")
    sub.add_argument("--json", action="store_true", help="print the findings as JSON")
    sub = command("worker", "serve requests on stdin, as the QGIS plugin does")
    sub.add_argument(
        "--idle", type=_seconds, default=600.0, metavar="SECONDS", help="leave after this time without work"
    )
    sub = command("bench", "measure quality, calibration, fine-tuning or speed; side-by-side pictures")
    sub.add_argument("what", choices=("quality", "folds", "calibration", "tuning", "adapted", "pictures", "speed"))
    sub.add_argument("rest", nargs=argparse.REMAINDER, help="see ssdiff bench quality --help")
    return top


def _seconds(text: str) -> float:
    value = float(text)
    if not 0.0 <= value < 1e9:
        raise argparse.ArgumentTypeError(f"--idle must be a number of seconds, not {text}")
    return value


def _joined(argv: Sequence[str]) -> list[str]:
    """``--extent -1,2,3,4`` as one word, so that the minus is not taken for an option."""
    words: list[str] = []
    for word in argv:
        if words and words[-1] == "--extent" and re.match(r"-[\d.]", word):
            words[-1] = f"--extent={word}"
        else:
            words.append(word)
    return words


def _job(name: str, given: dict[str, Any], as_json: bool) -> int:
    job = ops.read(name, given)
    bar, signals = _Bar(), _Signals()

    def log(level: str, text: str) -> None:
        bar.clear()
        if level == "warning":
            sys.stderr.write(f"ssdiff: warning: {text}\n")
        elif not as_json:
            print(text, flush=True)

    with signals.watch():
        try:
            report = ops.run(job, bar, log, lambda: signals.seen)
        finally:
            bar.clear()
    if as_json:
        print(json.dumps(protocol.plain(report), indent=1))
    else:
        from .wording import describe

        print("\n".join(describe(name, report)))
    return 0


def _train(config: str, device: str, minutes: float, steps: int | None) -> int:
    from pathlib import Path

    from .device import choose
    from .training.kinds import train

    bar, signals = _Bar(every=30.0), _Signals()
    with signals.watch():
        try:
            made = train(
                Path(config),
                device=choose(device),
                minutes=minutes,
                steps=steps,
                progress=bar,
                cancelled=lambda: signals.seen,
            )
        finally:
            bar.clear()
    print(made)
    return 0


def _run(argv: Sequence[str]) -> int:
    given = vars(parser().parse_args(_joined(argv)))
    name = given.pop("command")
    if name is None:
        parser().print_help()
        return 2
    if name in ops.OPS:
        return _job(name, given, given.pop("json"))
    if name == "worker":
        from .worker import main as serve

        return serve(given["idle"])
    if name == "bench":
        rest = given["rest"]
        return int(importlib.import_module(f".bench.{given['what']}", __package__).main(rest) or 0)
    if name == "train":
        return _train(**given)
    if name == "doctor":
        from .doctor import main as doctor

        return doctor(given["device"], given["json"])
    if name == "sensors":
        from .wording import presets

        print("\n".join(presets(given["json"])))
        return 0
    if name == "pack":
        from .datasets.pack import pack

        print(pack(**given))
        return 0
    from .importing import import_weights

    print(import_weights(given["checkpoint"], given["output"], given["overwrite"]))
    return 0


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line.

    Args:
        argv: arguments without the program's name; ``sys.argv``'s by default.

    Returns:
        The exit status.
    """
    debug = bool(os.environ.get(DEBUG))
    if not debug:
        warnings.simplefilter("ignore")
        logging.getLogger().addHandler(logging.NullHandler())
    try:
        return _run(sys.argv[1:] if argv is None else argv)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return 1
    except (Exception, KeyboardInterrupt) as error:
        failure = ops.in_words(error)
        if debug and failure.exit_status == 1:
            ops.show_traceback(error)
        _say(failure)
        return failure.exit_status


def _say(failure: SSDiffError) -> None:
    """One line on stderr."""
    text = " ".join(str(failure).split())
    if failure.option:
        text = f"{text.rstrip('.')} ({failure.option})."
    sys.stderr.write(f"ssdiff: {text}\n")
