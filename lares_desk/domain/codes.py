"""Codes that people read out on the phone and that name files."""

from __future__ import annotations

from collections.abc import Container
from datetime import date
from itertools import count


def departure_code(itinerary_code: str, start: date, taken: Container[str]) -> str:
    """Return a free code such as "L4-2027-06-14"; a second departure of the day ends in "-B", the next in "-C"."""
    plain = f"{itinerary_code}-{start.isoformat()}"
    if plain not in taken:
        return plain
    return next(code for number in count(2) if (code := f"{plain}-{_letters(number)}") not in taken)


def booking_reference(departure_code: str, number: int) -> str:
    """Return the reference of the group with that number on a departure, such as "L4-2027-06-14-G1"."""
    return f"{departure_code}-G{number}"


def _letters(number: int) -> str:
    """Return A for 1, Z for 26, AA for 27."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
