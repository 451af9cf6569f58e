"""What the plugin site and QGIS's plugin manager ask of metadata.txt."""

from __future__ import annotations

import configparser
from collections.abc import Collection
from urllib.parse import urlsplit

#: What the site refuses an upload without, and what it reads as a link or as a truth value.
REQUIRED = (
    "name",
    "description",
    "version",
    "qgisMinimumVersion",
    "author",
    "email",
    "about",
    "tracker",
    "repository",
)
#: The domain, reserved for examples, of addresses that are the publisher's to fill in.
RESERVED = "example.org"
LINKS = ("homepage", "tracker", "repository")
TRUTHS = ("experimental", "deprecated", "server", "hasProcessingProvider", "supportsQt6")


def faults(text: str, shipped: Collection[str]) -> list[str]:
    """What the site, or QGIS's plugin manager, would refuse or misread in metadata.txt.

    Args:
        text: the file's text.
        shipped: the names of all files in the plugin's folder.

    Returns:
        A sentence for each fault.
    """
    try:
        given = _read(text)
    except configparser.Error as error:
        return [f"metadata.txt cannot be read: {error}"]
    found = [f"metadata.txt has no {name}" for name in REQUIRED if not given.get(name, "").strip()]
    for name in LINKS:
        parts = urlsplit(given.get(name, "https://none"))
        if parts.scheme != "https" or not parts.netloc:
            found.append(f"{name} is no https link")
    found += [f"{name} is neither True nor False" for name in TRUTHS if not _is_truth(given.get(name))]
    if "/" in given.get("author", ""):
        found.append("author has a slash, which the site refuses")
    if "<" in given.get("description", "") + given.get("about", ""):
        found.append("description and about are plain text, without tags")
    for name in ("LICENSE", "__init__.py", given.get("icon", "icon")):
        if name not in shipped:
            found.append(f"{name} does not ship")
    # Without a maximum QGIS takes the last version of the minimum's series: 3.99.
    if not given.get("qgisMaximumVersion", "").startswith("4."):
        found.append("qgisMaximumVersion keeps QGIS 4 out")
    return found


def unfilled(text: str) -> list[str]:
    """The names in metadata.txt whose addresses are only examples.

    Args:
        text: the file's text.
    """
    given = _read(text)
    return [name for name in ("email", *LINKS) if RESERVED in given.get(name, "")]


def _read(text: str) -> dict[str, str]:
    # The site's own reader: a bare % in a value is an error to it.
    parser = configparser.ConfigParser()
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read_string(text)
    return dict(parser.items("general"))


def _is_truth(value: str | None) -> bool:
    return value is None or value.lower() in ("true", "false", "yes", "no", "1", "0")
