"""The engine's sentences and numbers in a reader's language, by the catalogues in ``resources/words``."""

from __future__ import annotations

import functools
import html
import json
import re
from typing import Any

from .errors import SSDiffError
from .resources import WORDS
from .sentence import Sentence, say

#: The languages that there are, named as Qt names them. English needs no catalogue.
LANGUAGES = ("en", "de", "es", "fr", "zh_CN")
#: Those whose decimal mark is a comma.
_COMMA = ("de", "es", "fr")
#: Spaces at which no line may break: before a sign of per cent, and those of French punctuation.
_FIRM = re.compile(r" (?=[%:;?!»])|(?<=«) ")


class Language:
    """One of ``LANGUAGES``.

    Raises:
        SSDiffError: its catalogue is missing or damaged.
    """

    def __init__(self, name: str = "en") -> None:
        self.name = name
        self._words = {} if name == "en" else _catalogue(name)
        self._mark = "," if name in _COMMA else "."

    @property
    def tag(self) -> str:
        """The language as HTML names it (BCP 47)."""
        return self.name.replace("_", "-")

    def tell(self, text: str) -> str:
        """A sentence in this language; a text that is none, such as a file's name, as it is."""
        if not isinstance(text, Sentence):
            return text
        template = self._words.get(text.template, text.template)
        said = template.format(**{name: self._value(value) for name, value in text.values.items()})
        return _FIRM.sub("\u00a0", said)

    def html(self, text: str) -> str:
        """The same, to stand in a page's text or in an attribute."""
        return html.escape(self.tell(text))

    def number(self, value: float, form: str) -> str:
        """A number by a format specification, such as ``.3f``, with this language's decimal mark."""
        return self.marked(format(value, form))

    def marked(self, number: str) -> str:
        """A number that stands in Python's form, with this language's decimal mark."""
        return number.replace(".", self._mark)

    def _value(self, value: Any) -> Any:
        if hasattr(value, "item"):
            value = value.item()  # numpy's numbers
        if isinstance(value, Sentence):
            return self.tell(value)
        if isinstance(value, list | tuple):
            return ", ".join(str(self._value(entry)) for entry in value)
        return _Number(value, self) if isinstance(value, float) else value


class _Number(float):
    """A number that a template's format specification turns into text of a language."""

    language: Language

    def __new__(cls, value: float, language: Language) -> _Number:
        number = super().__new__(cls, value)
        number.language = language
        return number

    def __format__(self, form: str) -> str:
        return self.language.number(float(self), form)


@functools.cache
def _catalogue(name: str) -> dict[str, str]:
    """Translations by their templates."""
    path = WORDS / f"{name}.json"
    try:
        return {str(template): str(said) for template, said in json.loads(path.read_text("utf-8")).items()}
    except (OSError, ValueError, AttributeError) as error:
        raise SSDiffError(
            say("The words in {path} cannot be read: {error}.", path=path, error=error),
            say("Install the plugin again."),
            "words-file",
        ) from error
