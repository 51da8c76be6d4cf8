"""What a trek lacks of the trek of the same days that came with the program: other plans, start hours, positions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from lares_desk.domain.places import Place
from lares_desk.domain.trek import TrekDay

_FIELDS = ("lower_camp", "exit_road", "clinic", "walk_starts_minutes")


@dataclass(frozen=True, slots=True)
class Filling:
    """What would be filled in: new places, places that get a position, and days as they would be; `gaps` counts it all.

    A lower camp among `added` stands in its day as the reference has it, without an id.
    """

    added: tuple[Place, ...] = ()
    placed: tuple[Place, ...] = ()
    days: tuple[TrekDay, ...] = ()
    gaps: int = 0


def filling(days: Sequence[TrekDay], theirs: Sequence[TrekDay], places: Mapping[str, Place]) -> Filling:
    """Return what `days` lack and `theirs`, of the same places, have; `places` are those that there are, by key.

    Only what is empty is filled in, and only on days that go from the same place to the same places and beds.
    """
    left = list(theirs)
    found: list[TrekDay] = []
    visited: dict[str, Place] = {}
    gaps = 0
    for day in days:
        twin = next((each for each in left if _way(each) == _way(day)), None)
        if twin is None:
            continue
        left.remove(twin)
        lacks = [name for name in _FIELDS if not _has(day, name) and _has(twin, name)]
        visited |= {place.key: place for place in _places(twin)}
        if lacks:
            values = {name: getattr(twin, name) for name in lacks}
            if "lower_camp" in values:
                values["lower_camp"] = places.get(values["lower_camp"].key, values["lower_camp"])
            found.append(replace(day, **values))
            gaps += len(lacks)
    camps = {day.lower_camp.key: day.lower_camp for day in found if day.lower_camp is not None}
    added = tuple(place for key, place in camps.items() if key not in places)
    placed = tuple(_placed(visited.values(), places))
    return Filling(added, placed, tuple(found), gaps + len(added) + len(placed))


def _has(day: TrekDay, name: str) -> bool:
    value = getattr(day, name)
    return value == 0 or bool(value)  # a walk may start at midnight


def _way(day: TrekDay) -> tuple[object, ...]:
    return tuple(point.place.key for point in day.waypoints), day.sleep_place.key if day.sleep_place else ""


def _places(day: TrekDay) -> Iterator[Place]:
    yield from (point.place for point in day.waypoints)
    yield from (place for place in (day.sleep_place, day.lower_camp) if place is not None)


def _placed(theirs: Iterable[Place], places: Mapping[str, Place]) -> Iterator[Place]:
    """Yield the places that get the position of the reference, since they have none."""
    for place in theirs:
        mine = places.get(place.key)
        if mine is not None and mine.latitude is None and mine.longitude is None and place.latitude is not None:
            yield replace(mine, latitude=place.latitude, longitude=place.longitude)
