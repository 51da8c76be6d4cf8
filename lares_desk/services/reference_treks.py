"""Places and itineraries out of the reference files, before anybody stores them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from lares_desk.domain.language import LocalText
from lares_desk.domain.places import Place, PlaceKind, Reading
from lares_desk.domain.trek import DayKind, Itinerary, Lodging, Mode, TrekDay, Waypoint
from lares_desk.services.reference_rows import Row, read_rows

MEALS = "BLD"


def read_places(file: Path) -> tuple[Place, ...]:
    """Return the places of `file`; a key twice, or not exactly one chosen reading, is a ValueError."""
    top = read_rows(file)
    places: dict[str, Place] = {}
    for row in top.rows("place"):
        place = _place(row)
        if place.key in places:
            raise row.error(f"{place.key} stands there twice")
        places[place.key] = place
    top.finish()
    return tuple(places.values())


def read_itineraries(file: Path, places: Mapping[str, Place]) -> tuple[Itinerary, ...]:
    """Return the itineraries of `file` over `places`; an unknown place is a ValueError naming file and key."""
    top = read_rows(file)
    found = tuple(_itinerary(row, places) for row in top.rows("itinerary"))
    top.finish()
    return found


def _place(row: Row) -> Place:
    place = Place(
        key=row.text("key"),
        name=row.local("name"),
        kind=row.one_of("kind", PlaceKind),
        readings=tuple(_reading(each) for each in row.rows("readings")),
        latitude=row.number_if("latitude"),
        longitude=row.number_if("longitude"),
    )
    row.finish()
    if sum(reading.chosen for reading in place.readings) != 1:
        raise row.error(f"{place.key} needs exactly one chosen reading")
    return place


def _reading(row: Row) -> Reading:
    reading = Reading(
        metres=row.whole("m"),
        source=row.text("source"),
        checked_on=row.date_if("checked_on"),
        chosen=row.flag_if("chosen") or False,
    )
    row.finish()
    return reading


def _itinerary(row: Row, places: Mapping[str, Place]) -> Itinerary:
    itinerary = Itinerary(
        code=row.text("code"),
        name=row.local("name"),
        summary=row.local("summary"),
        highlights=row.local("highlights"),
        inclusions=row.local("inclusions"),
        exclusions=row.local("exclusions"),
        start_place=_known(row, "start_place", places),
        meeting_point=row.local("meeting_point"),
        meeting_minutes=row.minutes("meeting_time"),
        source=row.text("source"),
        confirmed=row.flag_if("confirmed") or False,
        days=tuple(_day(number, each, places) for number, each in enumerate(row.rows("day"), 1)),
    )
    row.finish()
    return itinerary


def _day(number: int, row: Row, places: Mapping[str, Place]) -> TrekDay:
    meals = row.text("meals", "")
    if not set(meals) <= set(MEALS):
        raise row.error(f"meals may hold {MEALS} only")
    hours = row.number_if("hours")
    day = TrekDay(
        number=number,
        title=row.local("title"),
        narrative=row.local("narrative"),
        kind=row.one_of("kind", DayKind),
        waypoints=tuple(_waypoints(row, places)),
        walk_minutes=None if hours is None else round(hours * 60),
        sleep_place=_known(row, "sleep_place", places) if "sleep_place" in row.values else None,
        lodging=row.one_of("lodging", Lodging),
        breakfast="B" in meals,
        lunch="L" in meals,
        dinner="D" in meals,
        transport=row.local("transport", LocalText()),
        signal=row.local("signal", LocalText()),
        notes=row.text("notes", ""),
        lower_camp=_known(row, "lower_camp", places) if "lower_camp" in row.values else None,
        exit_road=row.local("exit_road", LocalText()),
        clinic=row.local("clinic", LocalText()),
        walk_starts_minutes=row.minutes("walk_starts") if "walk_starts" in row.values else None,
    )
    row.finish()
    return day


def _waypoints(day: Row, places: Mapping[str, Place]) -> Iterator[Waypoint]:
    for row in day.rows("waypoints"):
        km = row.number_if("km")
        yield Waypoint(
            place=_known(row, "place", places),
            mode=row.one_of("mode", Mode),
            leg_m=None if km is None else round(km * 1000),
        )
        row.finish()


def _known(row: Row, field: str, places: Mapping[str, Place]) -> Place:
    key = row.text(field)
    if key not in places:
        raise row.error(f"{key} is no place of places.toml")
    return places[key]
