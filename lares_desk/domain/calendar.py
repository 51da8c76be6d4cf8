"""Trek days laid on dates, and the names of months and weekdays."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from lares_desk.domain.language import LocalText
from lares_desk.domain.trek import TrekDay
from lares_desk.errors import N_, InvalidInput

MONTHS = tuple(
    LocalText(en, es)
    for en, es in (
        ("January", "enero"),
        ("February", "febrero"),
        ("March", "marzo"),
        ("April", "abril"),
        ("May", "mayo"),
        ("June", "junio"),
        ("July", "julio"),
        ("August", "agosto"),
        ("September", "setiembre"),  # as it is written in Peru
        ("October", "octubre"),
        ("November", "noviembre"),
        ("December", "diciembre"),
    )
)
WEEKDAYS = tuple(
    LocalText(en, es)
    for en, es in (
        ("Monday", "lunes"),
        ("Tuesday", "martes"),
        ("Wednesday", "miércoles"),
        ("Thursday", "jueves"),
        ("Friday", "viernes"),
        ("Saturday", "sábado"),
        ("Sunday", "domingo"),
    )
)


@dataclass(frozen=True, slots=True)
class DatedDay:
    """A trek day and the date that it falls on."""

    date: date
    day: TrekDay


def dated_days(days: Sequence[TrekDay], start: date) -> tuple[DatedDay, ...]:
    """Return each day with its date; day 1 falls on `start`. Raise `InvalidInput` beyond the calendar."""
    return tuple(DatedDay(_after(start, day.number - 1), day) for day in days)


def end_date(start: date, trip_days: int) -> date:
    """Return the last date of a trip of `trip_days`, `start` included. Raise `InvalidInput` beyond the calendar."""
    return _after(start, max(trip_days, 1) - 1)


def month_name(month: int) -> LocalText:
    """Return the name of a month (1-12) as it stands inside a sentence."""
    return MONTHS[month - 1]


def weekday_name(day: date) -> LocalText:
    """Return the name of the weekday as it stands inside a sentence."""
    return WEEKDAYS[day.weekday()]


def _after(start: date, days: int) -> date:
    try:
        return start + timedelta(days=days)
    except OverflowError:
        raise InvalidInput(
            "start", N_("{start} is too far away: the trek would end beyond the year 9999."), start=start
        ) from None
