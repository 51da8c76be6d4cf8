"""What a person may type into the fields of a record, and the sentence where it will not do."""

from __future__ import annotations

import re
from datetime import date

from lares_desk.domain.language import LocalText
from lares_desk.domain.text import clean, clean_lines
from lares_desk.errors import N_, InvalidInput

NAME_LENGTH = 120
LINE_LENGTH = 300
TEXT_LENGTH = 8000
CAPACITY_LIMIT = 500
FIRST_YEAR = 2000
LAST_YEAR = 2099
HIGHEST_M = 8900
HEAVIEST_BAG_G = 100_000
_CODE = re.compile(r"[A-Z0-9][A-Z0-9-]{0,11}")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
# Codes that Unicode's list of territories has beside the countries.
NO_COUNTRIES = frozenset({"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"})
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+")


def line(field: str, value: str, limit: int = LINE_LENGTH) -> str:
    """Return one clean line of at most `limit` characters, or raise InvalidInput."""
    return _fitting(field, clean(value), limit)


def name(field: str, value: str) -> str:
    """Return a clean name that is not empty, or raise InvalidInput."""
    kept = line(field, value, NAME_LENGTH)
    if not kept:
        raise InvalidInput(field, N_("Write a name: it may not be empty."))
    return kept


def lines(field: str, value: str, limit: int = TEXT_LENGTH) -> str:
    """Return clean text of several lines, or raise InvalidInput."""
    return _fitting(field, clean_lines(value), limit)


def local_lines(field: str, value: LocalText) -> LocalText:
    """Return clean text in each language, or raise InvalidInput."""
    return LocalText(lines(field, value.en), lines(field, value.es))


def itinerary_code(field: str, value: str) -> str:
    """Return the code of an itinerary in capitals: it starts the codes of its departures and names files."""
    kept = clean(value).upper()
    if not _CODE.fullmatch(kept):
        raise InvalidInput(field, N_("Write a code of 1 to 12 letters and digits, such as L4."))
    return kept


def email(field: str, value: str) -> str:
    """Return an e-mail address that could be one, or an empty text."""
    kept = line(field, value)
    if kept and not _EMAIL.fullmatch(kept):
        raise InvalidInput(field, N_("{value} is not an e-mail address. Write it like name@example.com."), value=kept)
    return kept


def capacity(field: str, value: int) -> int:
    """Return a number of seats from 1 to 500, or raise InvalidInput."""
    if not 1 <= value <= CAPACITY_LIMIT:
        raise InvalidInput(
            field, N_("A capacity of {value} is not possible: write a number from 1 to {limit}."),
            value=value, limit=CAPACITY_LIMIT,
        )  # fmt: skip
    return value


def departure_date(field: str, value: date) -> date:
    """Return a date on which an agency of this century can depart, or raise InvalidInput."""
    if not FIRST_YEAR <= value.year <= LAST_YEAR:
        raise InvalidInput(
            field, N_("{value} is not a date of this century: write a year from {first} to {last}."),
            value=value.isoformat(), first=FIRST_YEAR, last=LAST_YEAR,
        )  # fmt: skip
    return value


def optional_date(field: str, value: date | None) -> date | None:
    """Return a date of this century or None, or raise InvalidInput."""
    return None if value is None else departure_date(field, value)


def elevation(field: str, value: int | None) -> int | None:
    """Return metres above the sea on dry land, or None, or raise InvalidInput."""
    return whole(field, value, HIGHEST_M)


def whole(field: str, value: int | None, high: int) -> int | None:
    """Return a whole number from 0 to `high`, or None, or raise InvalidInput."""
    if value is not None and not 0 <= value <= high:
        raise InvalidInput(
            field, N_("{value} is not possible here: write a number from {low} to {high}."),
            value=value, low=0, high=high,
        )  # fmt: skip
    return value


def weight(field: str, grams: int | None) -> int | None:
    """Return the weight of a bag in grams, at most 100 kg, or None, or raise InvalidInput."""
    if grams is not None and not 0 <= grams <= HEAVIEST_BAG_G:
        raise InvalidInput(
            field, N_("{value} kg is not possible for a bag: write a weight from 0 to {high} kg."),
            value=f"{grams / 1000:g}", high=HEAVIEST_BAG_G // 1000,
        )  # fmt: skip
    return grams


def birth_date(field: str, value: date | None, today: date) -> date | None:
    """Return a date of birth that somebody alive can have, or raise InvalidInput."""
    if value is not None and not (today.year - 120 <= value.year and value <= today):
        raise InvalidInput(
            field, N_("{value} cannot be a date of birth. Write it as year-month-day."), value=value.isoformat()
        )  # fmt: skip
    return value


def parse_date(field: str, value: str) -> date:
    """Read a date written as 2027-06-14, or raise InvalidInput."""
    try:
        # Python reads 20270614 and 2027-W24-1 too: a slip of the finger would be another day.
        if _DATE.fullmatch(value.strip()):
            return date.fromisoformat(value.strip())
    except ValueError:
        pass
    raise InvalidInput(field, N_("{value} is not a date. Write it as year-month-day, such as 2027-06-14."), value=value)


def _fitting(field: str, kept: str, limit: int) -> str:
    if len(kept) > limit:
        raise InvalidInput(
            field,
            N_("{length} characters are too many; at most {limit} fit. Shorten it."),
            length=len(kept),
            limit=limit,
        )
    return kept
