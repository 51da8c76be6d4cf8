"""Where sources disagree about an elevation that the advice counts with.

Where another reading of a place would move a night over one of the limits of `acclimatisation`, the finding is a
warning: by that source the limit is passed. Where it would move a night inside them, or where sources only lie at least
100 m apart, it is a note; so far apart are the two figures that the agency's own text has for Ipsaycocha.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from lares_desk.domain.acclimatisation import Ledger, RiskColumn, ledgers
from lares_desk.domain.acclimatisation_words import one
from lares_desk.domain.departure import Dossier, Group
from lares_desk.domain.figures import figures
from lares_desk.domain.finding import Finding, Level
from lares_desk.domain.finding_words import reason, signed, whole
from lares_desk.domain.height_limits import Way, limits, way_of
from lares_desk.domain.language import LocalText
from lares_desk.domain.people import Booking, Client, Traveller
from lares_desk.domain.places import Place
from lares_desk.domain.plan_b import walked
from lares_desk.domain.reference import Reference
from lares_desk.domain.trek import DayState
from lares_desk.domain.whatif import other_readings, used_places, with_place, with_reading

WORTH_SAYING_M = 100
_RANK = {RiskColumn.LOW: 0, RiskColumn.MODERATE: 1, RiskColumn.HIGH: 2}


@dataclass(frozen=True, slots=True)
class Crossing:
    """A limit that another reading crosses for travellers of one origin: out of it where `is_worse`, else into it."""

    metres: int
    is_worse: bool
    reason: LocalText
    travellers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Ones:
    """The departure's nights alone with one traveller of each origin, and the ids of all who come from there."""

    dossier: Dossier
    alike: tuple[tuple[int, ...], ...]
    ways: tuple[Way, ...]


def findings(dossier: Dossier, reference: Reference) -> Iterator[Finding]:
    """Yield the places of nights and high points of which sources disagree, in the order of the way."""
    days, beds = _days_by_place(dossier), _beds(dossier)
    ones = _one_of_each_origin(dossier)
    before = ledgers(ones.dossier, reference.climate)
    for place in used_places(dossier):
        if place.key not in days or not place.readings:
            continue
        day = days[place.key]
        if place.metres is None:
            said = reason(reference, "elevation-conflict.none", place=place.name, count=len(place.readings))
            yield Finding("elevation-conflict", Level.MISSING, said, _sources(place), _numbers(place), (), day, place)
            continue
        crossings = list(_crossings(place, ones, before, reference)) if place.key in beds else []
        if crossings or (place.highest or 0) - (place.lowest or 0) >= WORTH_SAYING_M:
            yield _finding(place, crossings, reference, day)


def _finding(place: Place, crossings: Sequence[Crossing], reference: Reference, day: int | None) -> Finding:
    low, high = place.lowest, place.highest
    said = [reason(reference, "elevation-conflict", place=place.name, low=low, high=high, metres=place.metres)]
    said += [crossing.reason for crossing in crossings]
    who = {each: None for crossing in crossings for each in crossing.travellers}
    level = Level.WARNING if any(crossing.is_worse for crossing in crossings) else Level.NOTE
    numbers = {**_numbers(place), "crosses_at_m": crossings[0].metres if crossings else None}
    return Finding("elevation-conflict", level, one(said), _sources(place), numbers, tuple(who), day, place)


def _numbers(place: Place) -> dict[str, int | float | None]:
    spread = place.highest - place.lowest if place.highest is not None and place.lowest is not None else None
    return {
        "chosen_m": place.metres,
        "lowest_m": place.lowest,
        "highest_m": place.highest,
        "spread_m": spread,
    }


def _sources(place: Place) -> str:
    """Return who says the lowest, the chosen and the highest elevation."""
    ends = {place.lowest, place.metres, place.highest}
    said = {reading.metres: reading.source for reading in reversed(place.readings) if reading.metres in ends}
    return "; ".join(f"{whole(metres)} m: {source}" for metres, source in sorted(said.items()))


def _days_by_place(dossier: Dossier) -> dict[str, int | None]:
    """Return the places of nights and high points with the first day that has them there; None is before the trek."""
    found: dict[str, int | None] = {place.key: None for place in _origins(dossier)}
    for day in walked(dossier.days):
        heights = figures(day)
        tops = [point.place for point in (heights.high, heights.vehicle_high) if point]
        unknown = [waypoint.place for waypoint in day.waypoints if waypoint.place.metres is None]
        for place in (*tops, *unknown, day.sleep_place):
            if place is not None:
                found.setdefault(place.key, day.number)
    return found


def _beds(dossier: Dossier) -> frozenset[str]:
    """Return the places where anybody sleeps, before the trek or on it."""
    beds = (day.sleep_place for day in walked(dossier.days) if day.sleep_place is not None)
    return frozenset(place.key for place in (*_origins(dossier), *beds))


def _origins(dossier: Dossier) -> list[Place]:
    places = [dossier.itinerary.start_place, *(traveller.arrival_place for traveller in dossier.going)]
    return [place for place in places if place is not None]


def _one_of_each_origin(dossier: Dossier) -> _Ones:
    """Return one traveller for all who come from the same place at the same side of the start; an unknown one if none.

    The limits of a night depend on nothing else, and most travellers come alike.
    """
    start = dossier.departure.start
    alike: dict[object, list[Traveller]] = {}
    for traveller in dossier.going:
        place, arrival = traveller.arrival_place, traveller.arrival_on
        key = (place.key if place else None, None if arrival is None else arrival >= start)
        alike.setdefault(key, []).append(traveller)
    ones = tuple(who[0] for who in alike.values()) or (Traveller(Client("", "")),)
    group = Group(Booking(dossier.departure.id, "", ""), ones)
    ids = tuple(tuple(each.id for each in who) for who in alike.values()) or ((),)
    nights = tuple(replace(day, waypoints=(), state=DayState.PLANNED) for day in walked(dossier.days))
    whole = replace(dossier, days=nights, groups=(group,))
    return _Ones(whole, ids, tuple(way_of(each, whole) for each in ones))


def _crossings(place: Place, ones: _Ones, before: Sequence[Ledger], reference: Reference) -> Iterator[Crossing]:
    """Yield the nearest other reading on either side that crosses a limit, for each origin."""
    told: set[tuple[int, bool, bool]] = set()
    readings = {
        metres: source
        for metres, source in other_readings(place).items()
        if any(limits(way, place.key, metres) != limits(way) for way in ones.ways)
    }
    for metres in sorted(readings, key=lambda metres: abs(metres - (place.metres or 0))):
        after = ledgers(with_place(ones.dossier, with_reading(place, metres)), reference.climate)
        for number, (old, new) in enumerate(zip(before, after, strict=True)):
            for is_worse, said in _differences(old, new, reference):
                side = (number, is_worse, metres > (place.metres or 0))
                if side not in told:
                    told.add(side)
                    by = reason(reference, "elevation-conflict.by", metres=metres, source=readings[metres])
                    yield Crossing(metres, is_worse, one([by, said]), ones.alike[number])


def _differences(old: Ledger, new: Ledger, reference: Reference) -> Iterator[tuple[bool, LocalText]]:
    """Yield whether it is worse, and what: the first limit crossed of first night, gains and extra days."""
    a, b = old.first_night.column, new.first_night.column
    if a is not b and a is not None and b is not None:
        column = reason(reference, f"column.{b}")
        yield _RANK[b] > _RANK[a], reason(reference, "elevation-conflict.first-night", column=column)
    for before, after in zip(old.steps, new.steps, strict=False):
        night = after.night
        if before.night.over_limit is not night.over_limit and night.gain_m is not None:
            facts = {"date": night.date, "gain": signed(night.gain_m)}
            yield night.over_limit, reason(reference, "elevation-conflict.sleep-gain", **facts)
    lacked, lacks = (next((step for step in each.steps if step.lacks_extra_day), None) for each in (old, new))
    if lacks and not lacked:
        facts = {"date": lacks.night.date, "climbed": whole(lacks.climbed_m)}
        yield True, reason(reference, "elevation-conflict.extra-day", **facts)
    elif lacked and not lacks:
        climbed = max(step.climbed_m for step in new.steps)
        facts = {"date": lacked.night.date, "climbed": whole(climbed)}
        yield False, reason(reference, "elevation-conflict.extra-day", **facts)
