"""Numbers within texts, written as QGIS's locale has them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.PyQt.QtCore import QLocale


class Number(float):
    """A number that has the locale's decimal point in every format."""

    def __format__(self, spec: str) -> str:
        """As a float, with the locale's decimal point."""
        return float.__format__(self, spec).replace(".", QLocale().decimalPoint())


def numbers(values: Mapping[str, Any]) -> dict[str, Any]:
    """The same values with numbers that are not whole as the locale has them."""
    return {name: Number(value) if isinstance(value, float) else value for name, value in values.items()}
