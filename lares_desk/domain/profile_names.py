"""Which places the altitude profile marks and names: passes, nights, both ends of the trek, and what else has room."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lares_desk.domain.language import Language
from lares_desk.domain.places import Place, PlaceKind
from lares_desk.domain.profile_axes import FEET
from lares_desk.domain.profile_labels import END, NIGHT, OTHER, PASS, Label
from lares_desk.domain.profile_layout import Column, Scale, Station
from lares_desk.domain.profile_marks import Element, Point, dot, house, tent
from lares_desk.domain.text import metres_to_feet
from lares_desk.domain.trek import Lodging, Mode

NIGHT_MARK_PT = 8.5
DOT_PT = 2.6
BY_HAND = {"en": "set by hand", "es": "fijado a mano"}


def marks(columns: Sequence[Column], scale: Scale, unit: float) -> Iterator[tuple[Element, ...]]:
    """Yield the marks, each as its elements: dots on places, rings on passes of a ride, tents and houses on nights."""
    nights = {_near(at) for column in columns for at in _night_points(column, scale)}
    for station in (station for column in columns for station in column.stations):
        at = (station.x, scale.y(station.metres))
        if _near(at) in nights:
            continue
        if station.place.kind is not PlaceKind.PASS:
            yield (dot(at, 1.5 * unit, "muted", "surface", 0.5 * unit),)
        elif station.mode is Mode.FOOT:
            yield (dot(at, DOT_PT * unit, "accent", "surface", 0.8 * unit),)
        else:
            yield (dot(at, DOT_PT * unit, "surface", "muted", 1.0 * unit),)
    for column in columns:
        for at in _night_points(column, scale):
            yield tent(at, unit) if column.day.lodging is Lodging.TENT else house(at, unit)


def names(columns: Sequence[Column], scale: Scale, unit: float, language: Language) -> list[Label]:
    """Return the labels of the trek; a place is named once, except that both ends of the trek always are."""
    stations = [station for column in columns for station in column.stations]
    valleys = {
        station.x
        for before, station, after in zip(stations, stations[1:], stations[2:], strict=False)
        if station.metres < before.metres and station.metres < after.metres
    }
    named: set[str] = set()
    spots: set[float] = set()
    labels = []
    for rank, x, place, metres in sorted(_wanted(columns, stations), key=lambda want: want[:2]):
        if place.key in named and (rank != END or round(x) in spots):
            continue
        named.add(place.key)
        spots.add(round(x))
        spread = scale.y(metres) - scale.y(max(metres, place.highest or metres))
        above = max(unit * (NIGHT_MARK_PT if rank == NIGHT else DOT_PT), spread)
        below = unit * (1.0 if rank == NIGHT else DOT_PT)
        at, name = (x, scale.y(metres)), place.name.get(language)
        labels.append(Label(rank, at, name, _figures(metres, language), above, below, x in valleys))
    return [*labels, *_levels(columns, scale, language)]


def _levels(columns: Sequence[Column], scale: Scale, language: Language) -> Iterator[Label]:
    """Yield the labels of high points that a person has set and that no pass carries."""
    for level in (level for column in columns for level in column.levels):
        at = ((level.x0 + level.x1) / 2, scale.y(level.metres))
        yield Label(END, at, BY_HAND[language], _figures(level.metres, language), 1.0, 1.0, valley=False)


def _wanted(columns: Sequence[Column], stations: Sequence[Station]) -> Iterator[tuple[int, float, Place, int]]:
    """Yield rank, position, place and metres of everything that may be named."""
    for column in columns:
        place = column.day.sleep_place
        if _is_night(column) and place is not None and place.metres is not None:
            yield NIGHT, column.x1, place, place.metres
    for number, station in enumerate(stations):
        is_end = number in (0, len(stations) - 1)
        rank = PASS if station.place.kind is PlaceKind.PASS else END if is_end else OTHER
        yield rank, station.x, station.place, station.metres


def _figures(metres: int, language: Language) -> tuple[tuple[str, ...], ...]:
    """Return the lines with the elevation in m and ft: side by side, one above the other, m alone, nothing."""
    in_metres, in_feet = f"{metres:,} m", f"{metres_to_feet(metres):,} {FEET[language]}"
    return (f"{in_metres} · {in_feet}",), (in_metres, in_feet), (in_metres,), ()


def _is_night(column: Column) -> bool:
    return column.day.lodging is not Lodging.NONE


def _night_points(column: Column, scale: Scale) -> list[Point]:
    """Return where the night of a day is spent on the drawing: at most one point."""
    place = column.day.sleep_place
    if not _is_night(column) or place is None or place.metres is None:
        return []
    return [(column.x1, scale.y(place.metres))]


def _near(point: Point) -> tuple[int, int]:
    """Return a point to the nearest point of type, to tell whether two marks lie on one spot."""
    return round(point[0]), round(point[1])
