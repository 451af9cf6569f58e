"""Sentences for people: English text that knows its template and values, so that it can be said in another language.

Every sentence that may reach an analyst is made by ``say`` from a template written out at that place: from there
``tools/translations.py`` collects what the plugin translates.
"""

from __future__ import annotations

from typing import Any


class Sentence(str):
    """English text; ``spelled`` gives what it was made of."""

    template: str
    values: dict[str, Any]


def say(template: str, /, **values: Any) -> Sentence:
    """A sentence.

    Args:
        template: English, in ``str.format``'s form, with every value by its name.
        values: numbers, text, other sentences, or lists of them, which are joined by commas.
    """
    text = template.format(**{name: _english(value) for name, value in values.items()})
    sentence = Sentence(text)
    sentence.template, sentence.values = template, values
    return sentence


def follow(first: str, then: str) -> str:
    """Two sentences one after the other; an empty one is left out."""
    if not first or not then:
        return first or then
    return say("{first} {then}", first=first, then=then)


def spelled(value: Any) -> Any:
    """What a sentence was made of, in JSON's types; of a list, each entry's; None for anything else.

    Values that are sentences, or lists with sentences in them, are spelled again.
    """
    if isinstance(value, Sentence):
        return {
            "template": value.template,
            "values": {
                name: found if (found := spelled(entry)) is not None else _listed(entry)
                for name, entry in value.values.items()
            },
        }
    if isinstance(value, list | tuple) and any(isinstance(entry, Sentence) for entry in value):
        return [spelled(entry) if isinstance(entry, Sentence) else _listed(entry) for entry in value]
    return None


def _english(value: Any) -> Any:
    return ", ".join(map(str, value)) if isinstance(value, list | tuple) else value


def _listed(value: Any) -> Any:
    """A value without sentences: numbers and text as they are, all else as the English text has it."""
    if hasattr(value, "item"):
        return value.item()  # numpy's numbers
    if isinstance(value, list | tuple):
        return [str(entry) for entry in value]
    return value if isinstance(value, bool | int | float) else str(value)
