"""Which figures of a trek move when a place is held to be higher or lower: numbers, never a verdict."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from lares_desk.domain.figures import figures
from lares_desk.domain.places import Place, Reading
from lares_desk.domain.trek import Itinerary, TrekDay


@dataclass(frozen=True, slots=True)
class FigureMove:
    """One figure of one day, in metres, before and after; `figure` is "sleep_m", "gain_m" or a field of a trek day."""

    code: str
    itinerary_id: int
    day: int
    figure: str
    before: int | None
    after: int | None


def with_chosen(place: Place, reading: Reading) -> Place:
    """Return `place` as it would be with this reading of it chosen."""
    return replace(place, readings=tuple(replace(each, chosen=each.id == reading.id) for each in place.readings))


def figure_moves(itineraries: Sequence[Itinerary], place: Place) -> tuple[FigureMove, ...]:
    """Return what changes in `itineraries` when their place of the same id becomes `place`."""
    return tuple(
        FigureMove(trek.code, trek.id, number, figure, before, after)
        for trek in itineraries
        for (number, figure, before), (_, _, after) in zip(
            _figures(trek), _figures(_replaced(trek, place)), strict=True
        )
        if before != after
    )


def _figures(trek: Itinerary) -> Iterator[tuple[int, str, int | None]]:
    """Yield the heights and climbs of every day, always the same ones in the same order."""
    beds = [trek.start_place.metres if trek.start_place else None]
    for day in trek.days:
        found = figures(day)
        beds.append(found.sleep_m)
        yield day.number, "high_m", found.high.metres if found.high else None
        yield day.number, "vehicle_high_m", found.vehicle_high.metres if found.vehicle_high else None
        yield day.number, "ascent_m", found.ascent_m
        yield day.number, "descent_m", found.descent_m
        yield day.number, "sleep_m", found.sleep_m
    for day, (before, here) in zip(trek.days, pairwise(beds), strict=True):
        gain = None if before is None or here is None else here - before
        yield day.number, "gain_m", gain if day.sleep_gain_m is None else day.sleep_gain_m


def _replaced(trek: Itinerary, place: Place) -> Itinerary:
    start = place if trek.start_place and trek.start_place.id == place.id else trek.start_place
    return replace(trek, start_place=start, days=tuple(_day_replaced(day, place) for day in trek.days))


def _day_replaced(day: TrekDay, place: Place) -> TrekDay:
    waypoints = tuple(replace(point, place=place) if point.place.id == place.id else point for point in day.waypoints)
    bed = place if day.sleep_place and day.sleep_place.id == place.id else day.sleep_place
    return replace(day, waypoints=waypoints, sleep_place=bed)
