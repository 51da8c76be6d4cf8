"""Countries by their names in the language of the screen."""

from __future__ import annotations

from functools import cache

from babel import Locale

from lares_desk.domain.language import Language
from lares_desk.domain.text import fold
from lares_desk.domain.validation import NO_COUNTRIES


def countries(language: Language) -> list[tuple[str, str]]:
    """Return (two-letter code, name) of every country, by name."""
    return sorted(country_names(language).items(), key=_by_name)


@cache
def country_names(language: Language) -> dict[str, str]:
    """Return the name of every country by its two-letter code."""
    names = Locale(language).territories
    return {code: names[code] for code in names if len(code) == 2 and code.isalpha() and code not in NO_COUNTRIES}


def _by_name(country: tuple[str, str]) -> str:
    return fold(country[1])
