"""What a whole trek amounts to: the sums and the extremes of its days."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from lares_desk.domain.figures import figures
from lares_desk.domain.trek import DayKind, Itinerary


@dataclass(frozen=True, slots=True)
class Totals:
    """Sums in minutes and metres, and the highest points; None is not known, as where one hiking day has no figure."""

    days: int
    hiking_days: int
    walk_minutes: int | None
    distance_m: int | None
    ascent_m: int | None
    descent_m: int | None
    high_m: int | None
    vehicle_high_m: int | None
    sleep_m: int | None


def totals(trek: Itinerary) -> Totals:
    """Return the totals of an itinerary."""
    found = [figures(day) for day in trek.days]
    hikes = [day.kind is DayKind.HIKE for day in trek.days]
    return Totals(
        days=trek.trip_days,
        hiking_days=trek.hiking_days,
        walk_minutes=_sum((day.walk_minutes for day in trek.days), hikes),
        distance_m=_sum((each.distance_m for each in found), hikes),
        ascent_m=_sum((each.ascent_m for each in found), hikes),
        descent_m=_sum((each.descent_m for each in found), hikes),
        high_m=_most(each.high.metres for each in found if each.high),
        vehicle_high_m=_most(each.vehicle_high.metres for each in found if each.vehicle_high),
        sleep_m=_most(each.sleep_m for each in found),
    )


def _sum(values: Iterable[int | None], needed: Iterable[bool]) -> int | None:
    known = []
    for value, is_needed in zip(values, needed, strict=True):
        if value is not None:
            known.append(value)
        elif is_needed:
            return None
    return sum(known) if known else None


def _most(values: Iterable[int | None]) -> int | None:
    return max((value for value in values if value is not None), default=None)
