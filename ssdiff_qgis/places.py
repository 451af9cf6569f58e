"""Where the files that ship with the plugin lie, in the installed plugin and in a checkout."""

from __future__ import annotations

from pathlib import Path

#: The plugin's folder as QGIS loaded it, links left alone: ``backend/`` and ``resources/`` stand beside them.
PLUGIN = Path(__file__).parent
#: The folder above the plugin's real files: a checkout's top level when the loaded folder is made of links.
CHECKOUT = Path(__file__).resolve().parents[1]


def shipped(name: str) -> Path:
    """The path of a file or folder given relative to the plugin's root, e.g. ``backend/run.py``.

    The plugin's own folder comes first, then the checkout that it belongs to. Where neither has it, the
    path inside the plugin is returned, so that an error names the place where it should be.
    """
    inside = PLUGIN / name
    if inside.exists():
        return inside
    beside = CHECKOUT / name
    return beside if beside.exists() else inside


def help_page(section: str = "") -> str:
    """The address of the illustrated guide: the page that ships, else the one on the plugin's home page."""
    page = shipped("help/index.html")
    address = page.resolve().as_uri() if page.is_file() else f"{metadata('homepage')}/blob/main/docs/user-guide.md"
    return f"{address}#{section}" if section else address


def version() -> str:
    """The plugin's version from metadata.txt; empty if that cannot be read."""
    return metadata("version")


def metadata(key: str) -> str:
    """An entry of metadata.txt; empty if that cannot be read."""
    try:
        lines = shipped("metadata.txt").read_text(encoding="utf-8").splitlines()
    except OSError:
        return ""
    for line in lines:
        name, _, value = line.partition("=")
        if name.strip() == key:
            return value.strip()
    return ""
