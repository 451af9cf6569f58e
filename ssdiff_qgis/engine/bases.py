"""The Pythons of this machine that an engine's environment could be built on."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath, PureWindowsPath

from .target import NEWEST, OLDEST, Target
from .words import translate

_VERSIONS = [(3, minor) for minor in (12, 13, 11, 14, 10)]
_HOMEBREW = PurePosixPath("/", "opt", "homebrew", "bin")
_PATIENCE_S = 30
_PROBE = """
import json, platform, struct, sys
lacks = []
for name in ("ssl", "zlib", "ctypes", "venv", "ensurepip"):
    try:
        __import__(name)
    except Exception:
        lacks.append(name)
print(json.dumps({"version": list(sys.version_info[:3]), "machine": platform.machine(),
    "bits": 8 * struct.calcsize("P"), "name": sys.implementation.name, "lacks": lacks,
    "free": bool(getattr(sys, "abiflags", "").count("t"))}))
"""


@dataclass(frozen=True)
class Base:
    """A Python that was started and asked.

    Attributes:
        command: the command line that starts it.
        version: major, minor, micro.
        machine: its processor, as in `Target`.
        fault: why it does not serve, in a few words; empty where it does.
    """

    command: tuple[str, ...]
    version: tuple[int, ...] = ()
    machine: str = ""
    fault: str = ""

    @property
    def tag(self) -> str:
        """The wheels' word for it, e.g. ``cp311``."""
        return f"cp{self.version[0]}{self.version[1]}"


def own_python(target: Target, base_prefix: str) -> list[str]:
    """Where QGIS's own Python can stand, from ``sys.base_prefix``; never ``sys.executable``, which may be QGIS.

    Args:
        target: the machine.
        base_prefix: ``sys.base_prefix`` inside QGIS.
    """
    if target.system == "windows":
        return [
            str(PureWindowsPath(base_prefix) / "python.exe"),
            str(PureWindowsPath(base_prefix) / "python3.exe"),
        ]
    folder = PurePosixPath(base_prefix) / "bin"
    names = [f"python3.{sys.version_info[1]}", "python3"]
    return [str(folder / name) for name in names]


def candidates(
    target: Target,
    base_prefix: str,
    *,
    which: Callable[[str], str | None],
    registered: Iterable[str] = (),
) -> list[tuple[str, ...]]:
    """Command lines of Pythons, in the order in which they are tried, each once.

    Args:
        target: the machine.
        base_prefix: ``sys.base_prefix`` inside QGIS.
        which: finds a program on PATH.
        registered: the interpreters that Windows's registry names (PEP 514).
    """
    found: list[tuple[str, ...]] = [(path,) for path in own_python(target, base_prefix)]
    if target.system == "windows":
        found += [(path,) for path in registered]
        launcher = which("py")
        if launcher:
            found += [(launcher, f"-{major}.{minor}") for major, minor in _VERSIONS]
        names = ["python3", "python"]
    else:
        names = [f"python{major}.{minor}" for major, minor in _VERSIONS] + ["python3"]
    found += [(path,) for path in map(which, names) if path]
    if target.system == "macos":
        found += [
            (f"/Library/Frameworks/Python.framework/Versions/{major}.{minor}/bin/python3",)
            for major, minor in _VERSIONS
        ]
        found += [(str(_HOMEBREW / f"python{major}.{minor}"),) for major, minor in _VERSIONS]
    return list(dict.fromkeys(found))


def registered_pythons() -> list[str]:
    """The 64-bit interpreters of python.org that Windows's registry names; none elsewhere."""
    if sys.platform != "win32":
        return []
    import winreg

    found = []
    for hive in (winreg.HKEY_CURRENT_USER, winreg.HKEY_LOCAL_MACHINE):
        for major, minor in _VERSIONS:
            key = rf"Software\Python\PythonCore\{major}.{minor}\InstallPath"
            try:
                folder = winreg.QueryValue(hive, key)
            except OSError:
                continue
            found.append(str(PureWindowsPath(folder) / "python.exe"))
    return found


def judge(answer: Mapping[str, object], target: Target) -> str:
    """Why a Python that answered does not serve, in a few words; empty where it does.

    Args:
        answer: what the probe printed.
        target: the machine.
    """
    version = tuple(int(part) for part in answer.get("version", ()))  # type: ignore[attr-defined]
    shown = ".".join(str(part) for part in version)
    lacks = [str(name) for name in answer.get("lacks", ())]  # type: ignore[attr-defined]
    if answer.get("name") != "cpython" or answer.get("free"):
        return _tr("it is not the usual CPython")
    if version[:2] < OLDEST:
        return _tr("it is Python {}, and 3.10 or later is needed").format(shown)
    if version[:2] > NEWEST:
        return _tr("it is Python {}, for which there are no packages yet").format(shown)
    machine = Target.of("", str(answer.get("machine", ""))).machine
    if answer.get("bits") != 64 or machine != target.machine:
        return _tr("it is not made for this 64-bit processor")
    if "ensurepip" in lacks or "venv" in lacks:
        if target.system == "linux":
            return _tr("it cannot make environments; install the package python3-venv")
        return _tr("it cannot make environments (venv and ensurepip are missing)")
    if lacks:
        return _tr("it lacks {}").format(", ".join(lacks))
    return ""


def probe(command: Sequence[str], target: Target, env: Mapping[str, str]) -> Base:
    """Start a Python and ask what it is.

    Args:
        command: its command line.
        target: the machine.
        env: the environment to start it in.
    """
    whole = tuple(command)
    if len(whole) == 1 and not Path(whole[0]).is_file():
        return Base(whole, fault=_tr("it does not exist"))
    try:
        done = subprocess.run(
            [*whole, "-I", "-c", _PROBE],
            capture_output=True,
            text=True,
            errors="replace",
            timeout=_PATIENCE_S,
            env=dict(env),
            check=False,
            stdin=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        answer = json.loads(done.stdout.strip().splitlines()[-1])
    except (OSError, subprocess.TimeoutExpired, ValueError, IndexError):
        return Base(whole, fault=_tr("it does not start"))
    version = tuple(answer["version"])
    machine = Target.of("", answer["machine"]).machine
    return Base(whole, version, machine, judge(answer, target))


def _tr(text: str) -> str:
    return translate("SSDiffBases", text)
