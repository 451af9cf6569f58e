"""Makes, resumes and repairs the managed engine, and proves that it works."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import IO

from .bases import Base
from .child import Stopped, follow
from .diagnosis import Failure, diagnose, diagnose_error, failure, last_lines, redact
from .home import Home, Marker, remove_tree
from .lock import Lock, LockedError
from .outcome import InstallCancelled, InstallError, locked_failure, no_base_failure, read_proof
from .pip_output import PipOutput, in_megabytes
from .plan import Plan, Step
from .target import numbers
from .words import translate

#: Shares of the whole: environment, packages, proof.
_VENV, _PROOF = 0.04, 0.08
#: Seconds without a word before a command counts as stuck; unpacking torch is silent for minutes on slow disks.
_PATIENCE_S = 1800.0
#: Failures of an optional step that the next step would meet too.
_HOPELESS = ("network", "proxy", "proxy-login", "socks", "tls", "refused", "disk-full", "permission")


@dataclass
class Order:
    """What is to be installed, and by what means.

    Attributes:
        bases: the Pythons that serve, the preferred first.
        plan: makes the plan for one of them.
        proof: what follows the engine's Python on the command line of the proof.
        env: environment of pip and of the making of the environment.
        proof_env: environment of the proof: the worker's own.
        refused: Pythons that were found and do not serve, with the reason.
        offline: whether packages come from a folder of wheels only.
        anew: begin from nothing, as a repair does.
    """

    bases: Sequence[Base]
    plan: Callable[[Base], Plan]
    proof: Sequence[str]
    env: Mapping[str, str]
    proof_env: Mapping[str, str]
    refused: Sequence[str] = field(default_factory=list)
    offline: bool = False
    anew: bool = False


class Installer:
    """One installation.

    Args:
        home: where it goes.
        told: gets fraction (0 to 1) and a few words, in the thread of `run`.
        cancelled: asked often whether to stop.
    """

    def __init__(self, home: Home, told: Callable[[float, str], None], cancelled: Callable[[], bool]) -> None:
        self.home = home
        self._told = told
        self._cancelled = cancelled
        self._log: IO[str] | None = None

    def run(self, order: Order) -> Marker:
        """Install, or go on where an earlier installation stopped.

        An engine that works, of another build, is brought back where this comes to nothing.

        Returns:
            What is written beside the finished engine.

        Raises:
            InstallError: it failed; what was downloaded is kept for the next try.
            InstallCancelled: it was stopped; the same.
        """
        try:
            with Lock(self.home.lock):
                # Only who holds the lock tidies up: another's pip may be at work in the same folder.
                try:
                    self.home.scratch.mkdir(parents=True, exist_ok=True)
                    with self.home.log.open("w", encoding="utf-8") as self._log:
                        marker = self._install(order)
                    with contextlib.suppress(OSError):
                        self.home.forget_before()
                    return marker
                except (InstallError, OSError, ValueError) as error:
                    why = _why(error, order.offline)
                    raise InstallError(_brought_back(why) if self.home.bring_back() else why) from error
                finally:
                    self.home.bring_back()
                    self.home.clear_scratch()
        except LockedError as error:
            raise InstallError(locked_failure()) from error
        except Stopped as error:
            raise InstallCancelled from error
        except (OSError, ValueError) as error:
            raise InstallError(_why(error, order.offline)) from error
        finally:
            self._log = None

    def _install(self, order: Order) -> Marker:
        if not order.bases:
            raise InstallError(no_base_failure(order.refused))
        free = self.home.free_mb()
        plan = order.plan(order.bases[0])
        self._check_space(plan, free, order)
        before = self.home.marker()
        base, kept = self._environment(order, plan)
        plan = order.plan(base)
        marker = Marker("installing", plan.build, base.tag, base.command, plan.fingerprint)
        # What works goes on working until pip, which fetches everything first, begins to replace it.
        if not kept or before is None or before.state != "complete":
            self.home.mark(marker)
        whole = sum(step.megabytes for step in plan.steps)
        done = 0.0
        for step in plan.steps:
            start = _VENV + (1 - _VENV - _PROOF) * done / whole
            done += step.megabytes
            self._pip(step, start, _VENV + (1 - _VENV - _PROOF) * done / whole, order, marker)
        try:
            device = self._prove(order, plan.build)
        except InstallError:
            self.home.mark(marker)
            raise
        now = time.strftime("%Y-%m-%dT%H:%M:%S%z")
        marker = replace(marker, state="complete", device=device, made=now)
        self.home.mark(marker)
        if self.home.cache.exists():
            remove_tree(self.home.cache)
        self._told(1.0, _tr("The engine works: {}").format(device))
        return marker

    def _check_space(self, plan: Plan, free: int, order: Order) -> None:
        kept = self.home.marker()
        started = (
            kept is not None
            and kept.build == plan.build
            and self.home.python.is_file()
            and not order.anew
        )
        # What is there already, or is replaced, need not find room again; another build stays until this one works.
        need = plan.space_mb if not started else plan.space_mb // 3
        if free < need:
            raise InstallError(
                Failure(
                    "disk-space",
                    _tr(
                        "The engine needs {need} of free disk space while it is installed; there are {free}."
                    ).format(need=in_megabytes(need), free=in_megabytes(free)),
                    _tr("Free some space on the disk of {} and press Install again.").format(
                        self.home.folder
                    ),
                )
            )

    def _environment(self, order: Order, plan: Plan) -> tuple[Base, bool]:
        """The environment, an earlier one where it still fits; whether it is an earlier one."""
        kept = self.home.marker()
        fitting = {base.command: base for base in order.bases}
        if (
            kept is not None
            and not order.anew
            and kept.build == plan.build
            and kept.base in fitting
            and kept.python == fitting[kept.base].tag
            and self.home.python.is_file()
            and self._quietly([str(self.home.python), "-I", "-m", "pip", "--version"], order) == 0
        ):
            return fitting[kept.base], True
        self._told(0.01, _tr("Preparing a Python environment"))
        works = kept is not None and kept.state == "complete" and self.home.python.is_file()
        # Who asks for a repair doubts it.
        if works and not order.anew:
            self.home.set_aside()
        self.home.remove(for_another=True)
        self.home.scratch.mkdir(parents=True, exist_ok=True)
        why: Failure | None = None
        for base in order.bases:
            self._note(f"environment on {' '.join(base.command)}")
            lines, add = last_lines()
            command = [*base.command, "-I", "-m", "venv", str(self.home.venv)]
            status = self._follow(command, order.env, add)
            if status == 0 and self.home.python.is_file():
                return base, False
            text = "\n".join(lines)
            why = why or (diagnose(text) if text else failure("no-venv"))
            if self.home.venv.exists():
                remove_tree(self.home.venv)
        assert why is not None
        raise InstallError(why)

    def _pip(self, step: Step, start: float, end: float, order: Order, marker: Marker) -> None:
        self._told(start, step.title)
        lines, add = last_lines()
        pip = PipOutput(step.megabytes)

        def hear(line: str) -> None:
            if line.lstrip().startswith("Progress "):
                moved = pip.hear(line)
            else:
                add(line)
                self._note(line)
                moved = pip.hear(line)
                if step.requirements and line.startswith("Installing collected packages"):
                    self.home.mark(marker)
            if moved:
                words = f"{step.title}: {pip.text}" if pip.text else step.title
                self._told(start + (end - start) * pip.fraction, words)

        arguments = list(step.arguments)
        if step.requirements:
            listed = self.home.scratch / "requirements.txt"
            listed.write_text(step.requirements, encoding="utf-8")
            arguments += ["-r", str(listed)]
        bar = ["--progress-bar", "raw"] if self._draws_raw(order) else ["--progress-bar", "off"]
        command = [str(self.home.python), "-I", "-m", "pip", "install", *bar, *arguments]
        status = self._follow(command, order.env, hear)
        if status != 0:
            why = diagnose("\n".join(lines), offline=order.offline)
            if not step.optional or why.code in _HOPELESS:
                raise InstallError(why)

    def _prove(self, order: Order, build: str) -> str:
        """Run one denoising step, where there is a network; returns the words on the device."""
        self._told(1 - _PROOF, _tr("Trying the engine"))
        lines, add = last_lines(400)
        status = self._follow([str(self.home.python), *order.proof], order.proof_env, add)
        text = "\n".join(lines)
        self._note(text)
        return read_proof(text, status, build)

    def _draws_raw(self, order: Order) -> bool:
        """Whether this pip tells its progress in bytes, as those from 24.1 on do."""
        lines, add = last_lines()
        if self._follow([str(self.home.python), "-I", "-m", "pip", "--version"], order.env, add) != 0:
            return False
        words = " ".join(lines).split()
        return len(words) > 1 and numbers(words[1]) >= (24, 1)

    def _quietly(self, command: Sequence[str], order: Order) -> int:
        try:
            return self._follow(command, order.env, self._note)
        except OSError:
            return -1

    def _follow(self, command: Sequence[str], env: Mapping[str, str], heard: Callable[[str], None]) -> int:
        return follow(command, env, heard, self._cancelled, patience_s=_PATIENCE_S)

    def _note(self, line: str) -> None:
        if self._log is not None:
            self._log.write(redact(line) + "\n")
            self._log.flush()


def _why(error: InstallError | OSError | ValueError, offline: bool) -> Failure:
    return error.failure if isinstance(error, InstallError) else diagnose_error(error, offline=offline)


def _brought_back(why: Failure) -> Failure:
    """The failure, where the engine before is there again: a repair would be of that one."""
    back = _tr("The engine that was there before is back.")
    return replace(why, hint=back if why.code == "proof" else f"{why.hint} {back}".strip())


def remove(home: Home) -> None:
    """Remove the engine.

    Raises:
        InstallError: it is being changed by another QGIS, or a file is held.
    """
    if not home.folder.exists():
        return
    try:
        with Lock(home.lock):
            home.remove()
    except LockedError as error:
        raise InstallError(locked_failure()) from error
    except OSError as error:
        why = diagnose_error(error)
        raise InstallError(
            failure("in-use") if os.name == "nt" and why.code == "permission" else why
        ) from error


def log_tail(path: Path, lines: int = 60) -> str:
    """The last lines of the log; empty where there is none."""
    try:
        return "\n".join(path.read_text(encoding="utf-8", errors="replace").splitlines()[-lines:])
    except OSError:
        return ""


def _tr(text: str) -> str:
    return translate("SSDiffInstall", text)
