"""Lays the plugin out: links for a checkout, a zip for the plugin site, a QGIS profile."""

from __future__ import annotations

import argparse
import os
import re
import shutil
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import metadata

ROOT = Path(__file__).resolve().parents[1]
NAME = "ssdiff_qgis"
LIMIT = 25_000_000
#: Beside the plugin's own files, these stand in its folder.
COMPANIONS = ("backend", "resources", "metadata.txt", "LICENSE")
#: Made of the user guide by tools/guide.py.
HELP = ROOT / "build" / "help"
UNWANTED_FOLDERS = {"__pycache__", "build", "dist"}
UNWANTED_SUFFIXES = {".pyc", ".pyo", ".ts"}
#: Beginnings of executables and libraries: ELF, Windows, Mach-O, scripts.
PROGRAMS = (b"\x7fELF", b"MZ", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe", b"#!")
LIBRARY_SUFFIXES = {".so", ".dll", ".dylib", ".pyd", ".exe", ".bat", ".sh"}


def entries() -> Iterator[tuple[Path, str]]:
    """(source, name in the plugin's folder) of everything at its top level."""
    for path in sorted((ROOT / NAME).iterdir()):
        if path.name not in UNWANTED_FOLDERS and not path.name.startswith("."):
            yield path, path.name
    for name in COMPANIONS:
        yield ROOT / name, name
    if HELP.is_dir():
        yield HELP, "help"


def files() -> Iterator[tuple[Path, str]]:
    """(source, path in the plugin's folder) of every file that ships."""
    for source, name in entries():
        if source.is_file():
            yield source, name
            continue
        for path in sorted(source.rglob("*")):
            inside = path.relative_to(source)
            hidden = any(part.startswith(".") or part.endswith(".egg-info") for part in inside.parts)
            if hidden or UNWANTED_FOLDERS & set(inside.parts) or not path.is_file():
                continue
            if path.suffix in UNWANTED_SUFFIXES or path.name.endswith(".aux.xml"):
                continue
            yield path, f"{name}/{inside.as_posix()}"


def link(folder: Path) -> None:
    """Makes a plugin folder of links into the checkout; a link that is gone there goes here."""
    folder = folder.absolute()
    if folder.is_symlink():
        folder.unlink()
    folder.mkdir(parents=True, exist_ok=True)
    wanted = {name: source for source, name in entries()}
    for path in folder.iterdir():
        if path.name in wanted and path.is_symlink() and Path(os.readlink(path)) == wanted[path.name]:
            del wanted[path.name]
        elif path.is_symlink() or path.is_file():
            path.unlink()
        else:
            shutil.rmtree(path)
    for name, source in wanted.items():
        (folder / name).symlink_to(source)


def version() -> str:
    """The plugin's version, which metadata.txt and the backend must agree on."""
    plugin = _find(r"^version=(.+)$", ROOT / "metadata.txt")
    backend = _find(r'^__version__ = "(.+)"$', ROOT / "backend/ssdiff/__init__.py")
    if plugin != backend:
        sys.exit(f"package: metadata.txt says version {plugin}, backend/ssdiff/__init__.py says {backend}")
    return plugin


def _find(pattern: str, path: Path) -> str:
    found = re.search(pattern, path.read_text(encoding="utf-8"), re.MULTILINE)
    if found is None:
        sys.exit(f"package: {path.name} states no version")
    return found.group(1).strip()


def zipped(target: Path) -> None:
    """Writes the zip for the plugin site and holds it to the site's rules.

    Times and modes are fixed, so that the same files give the same zip.
    """
    version()
    for source, name in files():
        if not name.isascii():
            sys.exit(f"package: {name} is not ASCII")
        with source.open("rb") as stream:
            start = stream.read(4)
        if source.suffix in LIBRARY_SUFFIXES or start.startswith(PROGRAMS):
            sys.exit(f"package: {name} is an executable or a library, which the plugin site refuses")
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_suffix(".part")
    with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for source, name in files():
            info = zipfile.ZipInfo(f"{NAME}/{name}", (1980, 1, 1, 0, 0, 0))
            info.external_attr = 0o100644 << 16
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, source.read_bytes())
    size = part.stat().st_size
    if size >= LIMIT:
        part.unlink()
        sys.exit(f"package: {size / 1e6:.1f} MB, over the {LIMIT / 1e6:.0f} MB that the plugin site takes")
    part.replace(target)
    print(f"package: {target} ({size / 1e6:.2f} MB)")
    names = metadata.unfilled((ROOT / "metadata.txt").read_text(encoding="utf-8"))
    if names:
        print(f"package: before an upload put the publisher's own into metadata.txt: {', '.join(names)}")


def profile_folder(profile: str) -> Path:
    """The folder of a QGIS profile, given by name or as a folder."""
    if os.sep in profile or "/" in profile:
        return Path(profile).expanduser()
    if sys.platform == "win32":
        base = Path(os.environ["APPDATA"]) / "QGIS"
    elif sys.platform == "darwin":
        base = Path.home() / "Library/Application Support/QGIS"
    else:
        base = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local/share") / "QGIS"
    newest = base / "QGIS4"
    return (newest if newest.is_dir() else base / "QGIS3") / "profiles" / profile


def deploy(profile: str) -> None:
    """Puts the plugin, as links into the checkout, into a QGIS profile."""
    folder = profile_folder(profile) / "python" / "plugins" / NAME
    link(folder)
    print(f"deploy: {folder}")
    print("deploy: enable “SSDiff Pansharpening” in QGIS under Plugins > Manage and Install Plugins")


def main() -> None:
    """Runs one of the three."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("how", choices=("link", "zip", "deploy"))
    parser.add_argument("where")
    given = parser.parse_args()
    if given.how == "link":
        link(Path(given.where))
    elif given.how == "zip":
        zipped(Path(given.where))
    else:
        deploy(given.where)


if __name__ == "__main__":
    main()
