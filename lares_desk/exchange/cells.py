"""What people write into the cells of a list: dates, sexes and countries in many ways."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cache

from babel import Locale
from babel.core import get_global

from lares_desk.domain.people import Sex
from lares_desk.domain.text import fold
from lares_desk.domain.validation import NO_COUNTRIES
from lares_desk.errors import N_, InvalidInput

_YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_DAY_FIRST = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})")
_SEXES = {
    "": Sex.UNKNOWN,
    **dict.fromkeys(("f", "female", "woman", "girl", "femenino", "mujer", "nina"), Sex.FEMALE),
    **dict.fromkeys(("m", "male", "man", "boy", "masculino", "hombre", "varon", "nino", "h"), Sex.MALE),
    **dict.fromkeys(("x", "other", "otro", "otra", "non binary", "no binario", "diverse"), Sex.OTHER),
}


@dataclass(frozen=True, slots=True)
class ReadDate:
    """A date, and whether another reader could have taken its day for its month."""

    day: date
    ambiguous: bool


def read_date(field: str, cell: str) -> ReadDate | None:
    """Return a date written year-month-day or day/month/year, None for an empty cell; else raise InvalidInput."""
    if not cell:
        return None
    if found := _YEAR_FIRST.fullmatch(cell):
        year, month, day = map(int, found.groups())
        ambiguous = False
    elif found := _DAY_FIRST.fullmatch(cell):
        day, month, year = map(int, found.groups())
        ambiguous = day <= 12 and day != month
    else:
        raise _no_date(field, cell)
    try:
        return ReadDate(date(year, month, day), ambiguous)
    except ValueError:
        raise _no_date(field, cell) from None


def read_sex(field: str, cell: str) -> Sex:
    """Return the letter for a word in English or Spanish, or raise InvalidInput."""
    try:
        return _SEXES[fold(cell.replace("-", " ").rstrip("."))]
    except KeyError:
        raise InvalidInput(field, N_("{word} is not a sex: write F, M or X."), word=cell) from None


def read_country(field: str, cell: str) -> str:
    """Return the alpha-2 code for a country's code or its name in English or Spanish, or raise InvalidInput."""
    if not cell:
        return ""
    code = _countries().get(fold(cell))
    if code is None:
        raise InvalidInput(
            field, N_("{word} is not a country: write its code of two letters, such as PE or DE."), word=cell
        )
    return code


@cache
def _countries() -> dict[str, str]:
    """Return folded codes and names with the alpha-2 code of each."""
    found: dict[str, str] = {}
    for language in ("en", "es"):
        names = Locale(language).territories
        codes = {
            code: name for code, name in names.items() if re.fullmatch("[A-Z]{2}", code) and code not in NO_COUNTRIES
        }
        for code, name in codes.items():
            found.setdefault(fold(name), code)
            found.setdefault(fold(code), code)
    for old, now in get_global("territory_aliases").items():
        if len(old) == 3 and old.isalpha() and len(now) == 1:
            found.setdefault(fold(old), now[0])
    return found | _EVERYDAY


_EVERYDAY = {"uk": "GB", "great britain": "GB", "england": "GB", "usa": "US", "ee. uu.": "US", "ee.uu.": "US",
             "eeuu": "US", "holland": "NL", "holanda": "NL", "czech republic": "CZ", "republica checa": "CZ",
             "turkey": "TR", "inglaterra": "GB", "gran bretana": "GB"}  # fmt: skip


def _no_date(field: str, cell: str) -> InvalidInput:
    return InvalidInput(field, N_("{word} is not a date: write it as year-month-day, such as 1990-06-25."), word=cell)
