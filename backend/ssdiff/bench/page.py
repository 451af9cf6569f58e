"""A page in docs/ whose figures are a command's: the part between two marks is replaced, the rest is a person's."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path

from ssdiff.errors import InputError


def put(page: Path, name: str, text: str) -> None:
    """Replace the part of a page between ``<!-- NAME -->`` and ``<!-- end of NAME -->``.

    Raises:
        InputError: the page or the marks are not there.
    """
    start, end = f"<!-- {name} -->", f"<!-- end of {name} -->"
    try:
        whole = page.read_text(encoding="utf-8")
    except OSError as error:
        raise InputError(f"The page {page} cannot be read: {error}.", "Check --page.", "page") from error
    found = re.search(re.escape(start) + ".*?" + re.escape(end), whole, re.DOTALL)
    if found is None:
        raise InputError(f"The page {page} has no part {start} ... {end}.", "Put the two marks in.", "page")
    part = f"{start}\n\n{text.strip()}\n\n{end}"
    page.write_text(whole[: found.start()] + part + whole[found.end() :], encoding="utf-8")


def near(page: Path, folder: Path) -> str:
    """The folder as links of the page reach it."""
    return Path(os.path.relpath(folder, page.parent)).as_posix()


def plots(page: Path, folder: Path | None, titles: Mapping[str, str]) -> str:
    """Lines that show those plots of a folder that are there, as the page reaches them."""
    if folder is None:
        return ""
    there = [(name, title) for name, title in titles.items() if (folder / name).is_file()]
    return "".join(f"\n![{title}]({near(page, folder)}/{name})\n" for name, title in there)
