"""Places and what is said of their elevation."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from lares_desk.domain.language import LocalText


class PlaceKind(StrEnum):
    """What a place is to a trek; passes and camps are named on the altitude profile."""

    TOWN = "town"
    VILLAGE = "village"
    CAMP = "camp"
    PASS = "pass"
    LAKE = "lake"
    SPRINGS = "springs"
    SITE = "site"


@dataclass(frozen=True, slots=True)
class Reading:
    """One elevation reading of a place, in metres, with who says so and when that was checked."""

    metres: int
    source: str
    checked_on: date | None = None
    chosen: bool = False
    id: int = 0
    rev: int = 0


@dataclass(frozen=True, slots=True)
class Place:
    """A named place; of its readings one is chosen for every figure of the program.

    `latitude` and `longitude` are degrees, south and west negative; None where nobody has written them down.
    """

    key: str
    name: LocalText
    kind: PlaceKind
    readings: tuple[Reading, ...] = ()
    latitude: float | None = None
    longitude: float | None = None
    id: int = 0
    rev: int = 0

    @property
    def metres(self) -> int | None:
        """Return the chosen elevation in metres, or None where no reading is chosen."""
        return next((reading.metres for reading in self.readings if reading.chosen), None)

    @property
    def lowest(self) -> int | None:
        """Return the lowest reading in metres."""
        return min((reading.metres for reading in self.readings), default=None)

    @property
    def highest(self) -> int | None:
        """Return the highest reading in metres."""
        return max((reading.metres for reading in self.readings), default=None)


@dataclass(frozen=True, slots=True)
class PlaceUse:
    """An itinerary or a departure that goes to a place: on which days, and whether it starts there."""

    code: str
    owner_id: int
    days: tuple[int, ...] = ()
    is_start: bool = False


@dataclass(frozen=True, slots=True)
class PlaceUsers:
    """Who goes to a place: every itinerary, the next departures of `departure_count` in all, travellers who arrive."""

    itineraries: tuple[PlaceUse, ...] = ()
    departures: tuple[PlaceUse, ...] = ()
    departure_count: int = 0
    arrivals: int = 0

    def __bool__(self) -> bool:
        """Tell whether anybody goes there at all."""
        return bool(self.itineraries or self.departure_count or self.arrivals)


def key_of(place: Place | None) -> str:
    """Return what tells a place from another, empty for none."""
    return place.key if place else ""
