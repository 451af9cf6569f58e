"""Brings ssdiff_qgis/i18n up to date: extracts the plugin's texts into its .ts files and compiles them with lrelease.

The engine's sentences are among them, in the context Engine: the templates that its code hands to ``say``. Those it
also says by itself, without Qt, in the pages that it writes; for that they go into resources/words, a JSON a language.

pylupdate does not see through ``_tr``, and Qt looks a text of ``self.tr`` up under the class of the object alone, not
under the class that says it; so the contexts are worked out here.
"""

from __future__ import annotations

import argparse
import ast
import functools
import json
import re
import shutil
import string
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PLUGIN = ROOT / "ssdiff_qgis"
#: Where the engine's sentences are, and the presets, whose titles and bands come into them.
ENGINE = ROOT / "backend" / "ssdiff"
SENSORS = ROOT / "resources" / "sensors.json"
I18N = PLUGIN / "i18n"
#: Where the engine finds its sentences' translations.
WORDS = ROOT / "resources" / "words"
#: A text under its context.
Key = tuple[str, str]
#: Languages that no speaker of them has gone over yet; their files say so.
UNREVIEWED = ("es", "fr", "zh_CN")
_NOTE = "Unreviewed: written with the plugin, not yet read by a native speaker. Corrections are welcome."


@functools.cache
def texts() -> list[Key]:
    """Every text that the plugin translates, under each context it is looked up in, sorted."""
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in sorted(PLUGIN.rglob("*.py"))]
    children: dict[str, set[str]] = {}
    for tree in trees:
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef):
                for base in node.bases:
                    children.setdefault(ast.unparse(base).rpartition(".")[2], set()).add(node.name)
    found: set[Key] = set()
    for tree in trees:
        own = _own_context(tree)
        for node, kind in _calls(tree, ""):
            name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            said = [given.value for given in node.args if isinstance(given, ast.Constant)]
            if name == "translate" and len(said) == 2:
                found.add((said[0], said[1]))
            elif name == "_tr" and said:
                found.add((own, said[0]))
            elif name == "tr" and said:
                found |= {(context, said[0]) for context in _family(kind, children)}
    found |= {("Engine", template) for template in templates()}
    return sorted(found)


@functools.cache
def templates() -> set[str]:
    """The templates of the engine's sentences, as its code has them, and the words of the presets."""
    found = set()
    for path in sorted(ENGINE.rglob("*.py")):
        for call, _ in _calls(ast.parse(path.read_text(encoding="utf-8")), ""):
            if isinstance(call.func, ast.Name) and call.func.id == "say" and isinstance(call.args[0], ast.Constant):
                found.add(call.args[0].value)
    for preset in json.loads(SENSORS.read_text(encoding="utf-8"))["sensors"]:
        found |= {band["label"] for band in preset["bands"]}
        if not preset["signs"]:  # the others have names of their own
            found.add(preset["title"])
    return found


def _own_context(tree: ast.Module) -> str:
    """The context of a file's own ``_tr``."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name == "_tr":
            return next(n.value for n in ast.walk(node) if isinstance(n, ast.Constant) and isinstance(n.value, str))
    return ""


def _calls(node: ast.AST, kind: str) -> Iterator[tuple[ast.Call, str]]:
    """Every call, with the class that it stands in."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield child, kind
        yield from _calls(child, child.name if isinstance(child, ast.ClassDef) else kind)


def _family(kind: str, children: dict[str, set[str]]) -> set[str]:
    """A class and all that are made from it."""
    return {kind}.union(*(_family(child, children) for child in children.get(kind, ())))


def translations(path: Path) -> dict[Key, str]:
    """What a .ts file translates; unfinished texts are left out."""
    found: dict[Key, str] = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") is None and translation.text:
                found[context.findtext("name", ""), message.findtext("source", "")] = translation.text
    return found


def write(path: Path, known: dict[Key, str]) -> list[str]:
    """Write a .ts file with the plugin's present texts.

    A text without a translation of its own takes that of the same text elsewhere.

    Returns:
        The texts that have none at all.
    """
    anywhere = {source: translation for (_, source), translation in known.items()}
    root = ET.Element("TS", version="2.1", language=path.stem.partition("_")[2], sourcelanguage="en")
    missing: set[str] = set()
    contexts: dict[str, ET.Element] = {}
    for context, source in texts():
        if context not in contexts:
            contexts[context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[context], "name").text = context
        message = ET.SubElement(contexts[context], "message")
        ET.SubElement(message, "source").text = source
        translation = ET.SubElement(message, "translation")
        translation.text = known.get((context, source)) or anywhere.get(source)
        if translation.text is None:
            translation.set("type", "unfinished")
            missing.add(source)
    ET.indent(root, " ")
    body = ET.tostring(root, encoding="unicode")
    note = f"<!-- {_NOTE} -->\n" if root.get("language") in UNREVIEWED else ""
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(f"{head}{note}{body}\n", encoding="utf-8")
    return sorted(missing)


def catalogue(known: dict[Key, str]) -> str:
    """The engine's sentences as its catalogue of a language has them: JSON, translations by their templates."""
    said = {template: known["Engine", template] for template in sorted(templates()) if ("Engine", template) in known}
    return json.dumps(said, ensure_ascii=False, indent=1) + "\n"


def slips(source: str, translation: str) -> list[str]:
    """What a machine can tell is wrong with a translation: what it has more or less of than its source."""
    return [what for what, read in _KEPT.items() if read(source) != read(translation)]


def _fields(text: str) -> list[tuple[str, str]]:
    return sorted((name, form or "") for _, name, form, _ in string.Formatter().parse(text) if name is not None)


def _edges(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


#: What a translation keeps of its source, and how it is read.
_KEPT: dict[str, Callable[[str], object]] = {
    "placeholders": lambda text: (_fields(text), sorted(re.findall(r"%\w|%\d+", text))),
    "shortcuts": lambda text: len(re.findall(r"&\w", text)),
    "paragraphs": lambda text: text.count("\n\n"),
    "outer spaces": _edges,
    "file patterns": lambda text: re.findall(r"\S*\*\S*", text.replace("(", " ").replace(")", " ")),
}


def main() -> None:
    """Brings the files up to date, or only says what they lack."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing; say what is missing or wrong")
    check = parser.parse_args().check
    lrelease = shutil.which("lrelease")
    if not check and lrelease is None:
        sys.exit("translations: lrelease is missing; Debian has it in qttools5-dev-tools")
    wrong = False
    for path in sorted(I18N.glob("*.ts")):
        known = translations(path)
        words = WORDS / f"{path.stem.partition('_')[2]}.json"
        if check:
            sources = {source for _, source in known}
            missing = sorted({source for _, source in texts() if source not in sources})
            stale = not words.is_file() or words.read_text(encoding="utf-8") != catalogue(known)
            wrong = wrong or stale or bool(missing)
        else:
            stale = False
            missing = write(path, known)
            words.write_text(catalogue(translations(path)), encoding="utf-8")
            subprocess.run([str(lrelease), "-silent", str(path)], check=True)
        state = f"lacks {len(missing)} texts:" if missing else "is complete"
        print(f"translations: {path.name} {state}")
        for source in missing:
            print(f"  {source}")
        if stale:
            print(f"  resources/words/{words.name} is stale: run make translations")
        for (_, source), text in known.items():
            if found := slips(source, text):
                wrong = True
                print(f"  {', '.join(found)} differ: {source!r}: {text!r}")
    if wrong:
        sys.exit(1)


if __name__ == "__main__":
    main()
