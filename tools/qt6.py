"""Resolves every Qt name and attribute that the plugin uses against PyQt6: what fails there would fail in QGIS 4."""

from __future__ import annotations

import ast
import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
SHIM = "qgis.PyQt"
#: Classes that Qt6 moved from QtWidgets to QtGui; qgis.PyQt offers them in both places.
MOVED = {"QAction", "QActionGroup", "QShortcut"}
#: Methods that PyQt6 dropped, by name: an instance's class is not known here.
DROPPED = {"exec_", "print_", "globalPos", "localPos", "windowPos", "screenPos", "setMargin"}
_UNKNOWN = object()


class Uses(ast.NodeVisitor):
    """Collects what one file asks of Qt and PyQt6 does not have.

    Args:
        name: The file's name for its findings.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self.names: dict[str, Any] = {}
        self.bases: list[list[Any]] = []
        self.findings: list[str] = []
        self.resolved = 0

    def say(self, node: ast.AST, words: str) -> None:
        """Keep a finding."""
        self.findings.append(f"{self.name}:{getattr(node, 'lineno', 0)}: {words}")

    def visit_Import(self, node: ast.Import) -> None:
        """Refuse bindings that bypass QGIS's shim."""
        for alias in node.names:
            if alias.name.split(".")[0] in ("PyQt5", "PyQt6") or alias.name.startswith(SHIM):
                self.say(node, f"import {alias.name}: write “from {SHIM}.… import …”")

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        """Resolve the names taken from the shim."""
        module = node.module or ""
        if module.split(".")[0] in ("PyQt5", "PyQt6"):
            self.say(node, f"{module} bypasses {SHIM}")
        if not module.startswith(SHIM):
            return
        for alias in node.names:
            found = _import(module, alias.name)
            if found is _UNKNOWN:
                self.say(node, f"PyQt6 has no {alias.name} in {module.removeprefix(SHIM + '.')}")
            else:
                self.names[alias.asname or alias.name] = found
                self.resolved += 1

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        """Remember Qt's bases, for enumerators reached through self or cls."""
        self.bases.append([base for base in map(self.value, node.bases) if base is not _UNKNOWN])
        self.generic_visit(node)
        self.bases.pop()

    def visit_Attribute(self, node: ast.Attribute) -> None:
        """Resolve one attribute."""
        if node.attr in DROPPED:
            self.say(node, f"PyQt6 has no method {node.attr}")
        owner = self.value(node.value)
        if owner is not _UNKNOWN:
            if hasattr(owner, node.attr):
                self.resolved += 1
            else:
                self.say(node, f"PyQt6 has no {ast.unparse(node)}")
        elif isinstance(node.value, ast.Name) and node.value.id in ("self", "cls") and self.bases:
            for base in self.bases[-1]:
                if not hasattr(base, node.attr) and node.attr in _unscoped(base):
                    self.say(node, f"{ast.unparse(node)} is an enumerator without its enumeration")
        self.generic_visit(node)

    def value(self, node: ast.expr) -> Any:
        """What an expression of names and attributes stands for in PyQt6, where that is a module, class or enum."""
        if isinstance(node, ast.Name):
            return self.names.get(node.id, _UNKNOWN)
        if isinstance(node, ast.Attribute):
            owner = self.value(node.value)
            found = _UNKNOWN if owner is _UNKNOWN else getattr(owner, node.attr, _UNKNOWN)
            return found if isinstance(found, type) else _UNKNOWN
        return _UNKNOWN


def _import(module: str, name: str) -> Any:
    inner = module.removeprefix(SHIM).removeprefix(".")
    if not inner:
        try:
            return importlib.import_module(f"PyQt6.{name}")
        except ImportError:
            return _UNKNOWN
    if inner == "QtWidgets" and name in MOVED:
        inner = "QtGui"
    try:
        return getattr(importlib.import_module(f"PyQt6.{inner}"), name, _UNKNOWN)
    except ImportError:
        return _UNKNOWN


def _unscoped(qt_class: Any) -> set[str]:
    """The enumerators of a class's enumerations, which PyQt5 also offers on the class itself."""
    found: set[str] = set()
    for value in (getattr(qt_class, name, None) for name in dir(qt_class)):
        found |= set(getattr(value, "__members__", ()))
    return found


def check(source: str, name: str) -> Uses:
    """Look through one file's source."""
    uses = Uses(name)
    tree = ast.parse(source)
    # Imports first: some stand below the functions that use their names, or inside them.
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            uses.visit_ImportFrom(node)
    uses.visit_ImportFrom = lambda node: None  # type: ignore[method-assign]
    uses.visit(tree)
    return uses


def files() -> Iterator[Path]:
    """The plugin's Python files."""
    yield from sorted((ROOT / "ssdiff_qgis").rglob("*.py"))


def main() -> None:
    """Looks through the plugin; ends with status 1 when something does not resolve."""
    checked = [check(path.read_text(encoding="utf-8"), str(path.relative_to(ROOT))) for path in files()]
    findings = [finding for uses in checked for finding in uses.findings]
    if findings:
        sys.exit("\n".join([*findings, f"qt6: {len(findings)} uses of Qt fail under PyQt6"]))
    print(f"qt6: {sum(uses.resolved for uses in checked)} uses of Qt resolve under PyQt6")


if __name__ == "__main__":
    main()
