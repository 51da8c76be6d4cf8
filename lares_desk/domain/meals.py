"""How many people eat at each meal of a trek, and which meals the kitchen of the camp cooks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lares_desk.domain.trek import DayKind, Lodging, TrekDay

MEALS = ("breakfast", "lunch", "dinner")
_CAMPS = (Lodging.TENT, Lodging.HOMESTAY)


@dataclass(frozen=True, slots=True)
class Meal:
    """A meal of a day that the price includes: `cooked` in the camp, else of a hotel, a restaurant or a box."""

    day: int
    name: str
    cooked: bool


def meals(days: Sequence[TrekDay]) -> tuple[Meal, ...]:
    """Return the meals that are included: breakfast is cooked after a night in camp, lunch on foot, dinner in camp."""
    found = []
    before = Lodging.NONE
    for day in days:
        cooked = (before in _CAMPS, day.kind is DayKind.HIKE, day.lodging in _CAMPS)
        for name, here in zip(MEALS, cooked, strict=True):
            if getattr(day, name):
                found.append(Meal(day.number, name, here))
        before = day.lodging
    return tuple(found)


def gas_days(found: Sequence[Meal]) -> int:
    """Return the days on which the camp cooks anything."""
    return len({meal.day for meal in found if meal.cooked})
