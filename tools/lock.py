"""Pins what an installed engine consists of, with hashes: backend/locks/, from backend/requirements.txt.

    python -m pip install uv && python tools/lock.py

packages.txt  everything but torch and CUDA's libraries, for all systems and Pythons
torch.txt     torch as the default index has it: CUDA 13.0 on Linux, CPU on Windows, MPS on macOS
pip.txt       the pip that installs them
wheels.json   hashes of the wheels of PyTorch's own index; kept by hand, read from that index's pages
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LOCKS = ROOT / "backend" / "locks"
PIP = "26.3"
_GPU = re.compile(r"(torch|triton|cuda-.*|nvidia-.*)==")


def compiled(requirements: str) -> list[str]:
    """The requirement entries, each with its hashes, that uv resolves for all systems and Pythons."""
    uv = shutil.which("uv", path=f"{Path(sys.executable).parent}:{Path(sys.prefix) / 'bin'}") or shutil.which(
        "uv"
    )
    if uv is None:
        sys.exit("lock: uv is missing: python -m pip install uv")
    command = [
        uv,
        "pip",
        "compile",
        "-",
        "-q",
        "--universal",
        "--python-version",
        "3.10",
        "--generate-hashes",
    ]
    command += ["--no-annotate", "--no-header", "--no-build"]
    done = subprocess.run(command, input=requirements, text=True, capture_output=True, check=False)
    if done.returncode:
        sys.exit(f"lock: {done.stderr.strip()}")
    return re.split(r"\n(?=\S)", done.stdout.strip())


def write(name: str, about: str, entries: list[str]) -> None:
    """Write one lock."""
    (LOCKS / name).write_text(
        "\n".join([f"# {about} Made by tools/lock.py.", *entries, ""]), encoding="utf-8"
    )
    print(f"lock: {name}, {len(entries)} packages")


def main() -> None:
    """Write the locks."""
    LOCKS.mkdir(exist_ok=True)
    entries = compiled((ROOT / "backend" / "requirements.txt").read_text(encoding="utf-8"))
    common = [entry for entry in entries if not _GPU.match(entry)]
    write("packages.txt", "All packages of the engine but torch, for every system.", common)
    write(
        "torch.txt", "torch as the default index has it.", [entry for entry in entries if _GPU.match(entry)]
    )
    write("pip.txt", "The pip that installs the engine.", compiled(f"pip=={PIP}"))


if __name__ == "__main__":
    main()
