"""A dossier as it would be if another reading of a place were the true one."""

from __future__ import annotations

from dataclasses import replace

from lares_desk.domain.departure import Dossier, Group
from lares_desk.domain.people import Traveller
from lares_desk.domain.places import Place
from lares_desk.domain.plan_b import walked
from lares_desk.domain.trek import TrekDay


def used_places(dossier: Dossier) -> tuple[Place, ...]:
    """Return every place that the advice counts with, once: where people come from, the ways and the nights."""
    found = [dossier.itinerary.start_place]
    found += [traveller.arrival_place for traveller in dossier.going]
    for day in walked(dossier.days):
        found += [*(waypoint.place for waypoint in day.waypoints), day.sleep_place]
    return tuple({place.key: place for place in found if place is not None}.values())


def other_readings(place: Place) -> dict[int, str]:
    """Return the elevations in metres that are not the chosen one, from low to high, with who says so."""
    said: dict[int, list[str]] = {}
    for reading in sorted(place.readings, key=lambda reading: reading.metres):
        if reading.metres != place.metres:
            said.setdefault(reading.metres, []).append(reading.source)
    return {metres: ", ".join(filter(None, sources)) for metres, sources in said.items()}


def with_reading(place: Place, metres: int) -> Place:
    """Return `place` with the first reading of so many metres chosen."""
    at = next(at for at, reading in enumerate(place.readings) if reading.metres == metres)
    readings = tuple(replace(reading, chosen=number == at) for number, reading in enumerate(place.readings))
    return replace(place, readings=readings)


def with_place(dossier: Dossier, place: Place) -> Dossier:
    """Return `dossier` with the place of the same key replaced wherever the advice looks."""
    start = dossier.itinerary.start_place
    is_start = start is not None and start.key == place.key
    return replace(
        dossier,
        itinerary=replace(dossier.itinerary, start_place=place) if is_start else dossier.itinerary,
        days=tuple(_day(day, place) for day in dossier.days),
        groups=tuple(_group(group, place) for group in dossier.groups),
    )


def _day(day: TrekDay, place: Place) -> TrekDay:
    if all(each is None or each.key != place.key for each in _places(day)):
        return day
    waypoints = tuple(replace(point, place=place) if point.place.key == place.key else point for point in day.waypoints)
    return replace(
        day,
        waypoints=waypoints,
        sleep_place=_same(day.sleep_place, place),
        lower_camp=_same(day.lower_camp, place),
    )


def _places(day: TrekDay) -> list[Place | None]:
    return [*(point.place for point in day.waypoints), day.sleep_place, day.lower_camp]


def _group(group: Group, place: Place) -> Group:
    if all(each.arrival_place is None or each.arrival_place.key != place.key for each in group.travellers):
        return group
    return replace(group, travellers=tuple(_traveller(each, place) for each in group.travellers))


def _traveller(traveller: Traveller, place: Place) -> Traveller:
    return replace(traveller, arrival_place=_same(traveller.arrival_place, place))


def _same(mine: Place | None, place: Place) -> Place | None:
    return place if mine is not None and mine.key == place.key else mine
