"""Countries by their names in the language of the screen."""

from __future__ import annotations

from babel import Locale

from lares_desk.domain.language import Language
from lares_desk.domain.text import fold
from lares_desk.domain.validation import NO_COUNTRIES


def countries(language: Language) -> list[tuple[str, str]]:
    """Return (two-letter code, name) of every country, by name."""
    names = Locale(language).territories
    found = [(code, names[code]) for code in names if len(code) == 2 and code.isalpha() and code not in NO_COUNTRIES]
    return sorted(found, key=_by_name)


def _by_name(country: tuple[str, str]) -> str:
    return fold(country[1])
