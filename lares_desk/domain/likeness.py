"""Whether two records may be one person: passport, names and birth date, weighed, with the reason."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import product

from lares_desk.domain.people import Client
from lares_desk.domain.text import fold

# Letters and digits that are read for each other in the print of a passport.
_CONFUSED = {"O": "0", "Q": "0", "I": "1", "L": "1"}
_READINGS = {"0": "0O", "1": "1IL"}
_MOST_READINGS = 48
# Names alone, without a date on either side, must be almost the same; with one date in common half of it is enough.
_ALONE, _WITH_BIRTH_DATE, _WITH_BIRTH_DATE_ALIKE = 90, 60, 80


class Reason(StrEnum):
    """Why two records are held for one person."""

    SAME_PASSPORT = "same passport"
    PASSPORT_ALIKE = "passport alike"
    SAME_BIRTH_DATE = "same birth date"
    BIRTH_DATE_ALIKE = "birth date alike"
    NAME_ALIKE = "name alike"


@dataclass(frozen=True, slots=True)
class Likeness:
    """A client of the file who may be the same person; `score` and `name_percent` are 0 to 100."""

    client: Client
    score: int
    reasons: tuple[Reason, ...]
    name_percent: int


def name_of(client: Client) -> str:
    """Return the folded words of a name; hyphens and apostrophes part words, as they come and go."""
    return " ".join(fold(f"{client.surname} {client.given_names}").replace("-", " ").replace("'", " ").split())


def passport_readings(passport: str) -> tuple[str, ...]:
    """Return the numbers that a passport may be read as, itself first: 0 for O, 1 for I or L; none for an empty one."""
    plain = _plain(passport)
    if not plain:
        return ()
    readings = (_READINGS.get(_CONFUSED.get(char, char), char) for char in plain)
    found = dict.fromkeys([plain])
    for each in product(*readings):
        found["".join(each)] = None
        if len(found) >= _MOST_READINGS:
            break
    return tuple(found)


def likeness(typed: Client, kept: Client, name_percent: float) -> Likeness | None:
    """Return how much `kept` may be the person `typed`, or None where nothing speaks for it.

    `name_percent` says how alike the names are, 0 to 100.
    """
    percent = int(name_percent)
    reasons = [*_of_passports(typed, kept), *_of_birth_dates(typed.birth_date, kept.birth_date)]
    name = [Reason.NAME_ALIKE] if percent >= _WITH_BIRTH_DATE else []
    if Reason.SAME_PASSPORT in reasons:
        score = 90 + percent // 10
    elif Reason.PASSPORT_ALIKE in reasons and name:
        score = 70 + percent // 5
    elif Reason.SAME_BIRTH_DATE in reasons and percent >= _WITH_BIRTH_DATE:
        score = 50 + percent // 2
    elif Reason.BIRTH_DATE_ALIKE in reasons and percent >= _WITH_BIRTH_DATE_ALIKE:
        score = 35 + percent // 2
    elif (
        not (typed.birth_date and kept.birth_date) and percent >= _ALONE and not _differ(typed.passport, kept.passport)
    ):
        score = percent - 15
    else:
        return None
    return Likeness(kept, min(score, 100), (*reasons, *name), percent)


def _of_passports(typed: Client, kept: Client) -> list[Reason]:
    one, other = _plain(typed.passport), _plain(kept.passport)
    # Passports of two countries may have one number.
    if not one or not other or _differ(typed.nationality, kept.nationality):
        return []
    if one == other:
        return [Reason.SAME_PASSPORT]
    return [Reason.PASSPORT_ALIKE] if _as_read(one) == _as_read(other) else []


def _of_birth_dates(one: date | None, other: date | None) -> list[Reason]:
    """Compare dates: day and month in the other order, or one of the three parts another, is a slip of the pen."""
    if one is None or other is None:
        return []
    if one == other:
        return [Reason.SAME_BIRTH_DATE]
    swapped = one.year == other.year and (one.month, one.day) == (other.day, other.month)
    same = (one.year == other.year) + (one.month == other.month) + (one.day == other.day)
    return [Reason.BIRTH_DATE_ALIKE] if swapped or same == 2 else []


def _differ(one: str, other: str) -> bool:
    return bool(one) and bool(other) and _plain(one) != _plain(other)


def _plain(passport: str) -> str:
    return "".join(passport.upper().split())


def _as_read(passport: str) -> str:
    return "".join(_CONFUSED.get(char, char) for char in passport)
