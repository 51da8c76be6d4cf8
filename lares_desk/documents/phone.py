"""Phone numbers as people read and dial them."""

from __future__ import annotations

import re
from functools import lru_cache

import phonenumbers

from lares_desk.documents.text import NBSP, shorten

_E164 = re.compile(r"\+\d{5,15}")
_LIMIT = 40


@lru_cache(maxsize=256)
def readable_phone(number: str) -> str:
    """Return a stored number (E.164) in groups of digits, and any other as it was typed; never broken over lines."""
    text = number
    if _E164.fullmatch(number):
        try:
            parsed = phonenumbers.parse(number, None)
        except phonenumbers.NumberParseException:
            parsed = None
        if parsed and phonenumbers.is_possible_number(parsed):
            text = str(phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL))
    return shorten(text, _LIMIT).replace(" ", NBSP)
