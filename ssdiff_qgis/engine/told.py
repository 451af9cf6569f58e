"""The engine's sentences in QGIS's language.

Beside every text that is for people an event has, in a member ``said``, what the text was made of: a template, which
the plugin's translations have in the context ``Engine``, and the values that belong into it (docs/protocol.md).
"""

from __future__ import annotations

from typing import Any

from ..number import Number
from .words import translate


def told(value: Any) -> Any:
    """An event, or a part of one, with its sentences in QGIS's language and without the members ``said``.

    A text stays English where it says nothing of its template, or its values do not fit.
    """
    if isinstance(value, list):
        return [told(entry) for entry in value]
    if not isinstance(value, dict):
        return value
    found = {key: told(entry) for key, entry in value.items() if key != "said"}
    said = value.get("said")
    for key, made_of in said.items() if isinstance(said, dict) else ():
        if key in found:
            found[key] = _text(made_of, found[key])
    return found


def _text(made_of: Any, english: Any) -> Any:
    """A sentence, or a list of them, from what it was made of."""
    if isinstance(made_of, list) and isinstance(english, list) and len(made_of) == len(english):
        return [_text(*pair) for pair in zip(made_of, english)]
    if not isinstance(made_of, dict):
        return english
    template, values = made_of.get("template"), made_of.get("values")
    if not isinstance(template, str) or not isinstance(values, dict):
        return english
    try:
        text = translate("Engine", template)
        return text.format(**{name: _value(value) for name, value in values.items()})
    except (AttributeError, IndexError, KeyError, TypeError, ValueError):
        return english


def _value(value: Any) -> Any:
    if isinstance(value, dict):
        text = _text(value, None)
        if text is None:
            raise ValueError("a sentence within the sentence cannot be said")
        return text
    if isinstance(value, list):
        return ", ".join(str(_value(entry)) for entry in value)
    if isinstance(value, float):
        return Number(value)
    return value
