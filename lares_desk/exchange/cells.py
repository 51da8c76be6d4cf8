"""What people write into the cells of a list: sexes, countries, languages and metres in many ways."""

from __future__ import annotations

import re
from functools import cache

from babel import Locale
from babel.core import get_global

from lares_desk.domain.language import Language
from lares_desk.domain.people import Sex
from lares_desk.domain.text import fold
from lares_desk.domain.validation import NO_COUNTRIES
from lares_desk.errors import N_, InvalidInput

_SEXES = {
    "": Sex.UNKNOWN,
    **dict.fromkeys(("f", "female", "woman", "girl", "femenino", "mujer", "nina"), Sex.FEMALE),
    **dict.fromkeys(("m", "male", "man", "boy", "masculino", "hombre", "varon", "nino", "h"), Sex.MALE),
    **dict.fromkeys(("x", "other", "otro", "otra", "non binary", "no binario", "diverse"), Sex.OTHER),
}
_LANGUAGES: dict[str, Language] = {
    "en": "en", "eng": "en", "english": "en", "ingles": "en",
    "es": "es", "esp": "es", "spa": "es", "spanish": "es", "espanol": "es", "castellano": "es",
}  # fmt: skip
_METRES = re.compile(r"(\d{0,2})[., ]?(\d{3})\s*(?:m|metres|meters|metros|msnm|m s n m)?\.?")
_SHORTENED = re.compile(r"\d(?:[.,]\d+)?E\+\d+", re.IGNORECASE)


def read_sex(field: str, cell: str) -> Sex:
    """Return the letter for a word in English or Spanish, or raise InvalidInput."""
    try:
        return _SEXES[fold(cell.replace("-", " ").rstrip("."))]
    except KeyError:
        raise InvalidInput(field, N_("{word} is not a sex: write F, M or X."), word=short(cell)) from None


def read_country(field: str, cell: str) -> str:
    """Return the alpha-2 code for a country's code or its name in English or Spanish, or raise InvalidInput."""
    if not cell:
        return ""
    code = _countries().get(fold(cell))
    if code is None:
        raise InvalidInput(
            field, N_("{word} is not a country: write its code of two letters, such as PE or DE."), word=short(cell)
        )
    return code


def read_language(field: str, cell: str, default: Language) -> Language:
    """Return English or Spanish, `default` for an empty cell, or raise InvalidInput."""
    if not cell:
        return default
    try:
        return _LANGUAGES[fold(cell)]
    except KeyError:
        raise InvalidInput(field, N_("{word} is not English or Spanish: write en or es."), word=short(cell)) from None


def read_metres(field: str, cell: str) -> int | None:
    """Return whole metres of "5000", "5,000 m" or "5.000 msnm", None for an empty cell, or raise InvalidInput."""
    if not cell:
        return None
    found = _METRES.fullmatch(fold(cell))
    if not found:
        raise InvalidInput(field, N_("{word} is not a height in metres: write it like 5000."), word=short(cell))
    return int(found[1] + found[2])


def read_passport(field: str, cell: str) -> str:
    """Return a passport number; one that a spreadsheet program has cut to 1.234E+8 raises InvalidInput."""
    if _SHORTENED.fullmatch(cell):
        raise InvalidInput(
            field,
            N_("{word} is a number that a spreadsheet program has shortened. Write the passport as text."),
            word=cell,
        )
    return cell


def short(cell: str, limit: int = 60) -> str:
    """Return a cell as a sentence can name it."""
    return cell if len(cell) <= limit else cell[:limit] + "…"


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
