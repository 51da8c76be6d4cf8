"""A trek as sold: itineraries, their days and the waypoints of a day."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from lares_desk.domain.language import LocalText
from lares_desk.domain.places import Place


class Mode(StrEnum):
    """How a traveller reaches a waypoint from the one before; the first of a day is its start."""

    START = "start"
    FOOT = "foot"
    VEHICLE = "vehicle"
    TRAIN = "train"


class Lodging(StrEnum):
    """Under what roof a night is spent; NONE on the day of return."""

    TENT = "tent"
    HOMESTAY = "homestay"
    HOTEL = "hotel"
    NONE = "none"


class DayKind(StrEnum):
    """What a day is for; only HIKE days count as hiking days."""

    HIKE = "hike"
    VISIT = "visit"
    TRANSFER = "transfer"


class DayState(StrEnum):
    """Whether a day can be walked as planned; SHORTENED ends at its lower camp, CLOSED is not walked at all."""

    PLANNED = "planned"
    SHORTENED = "shortened"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Waypoint:
    """A place on the way; `leg_m` is the length in metres of the leg that leads to it."""

    place: Place
    mode: Mode
    leg_m: int | None = None
    id: int = 0


@dataclass(frozen=True, slots=True)
class Track:
    """What a receiver recorded on a day: points are (metres along the way, metres above the sea or None).

    Climbs and extremes are None where no elevation was recorded.
    """

    file_name: str
    points: tuple[tuple[int, int | None], ...]
    distance_m: int
    ascent_m: int | None = None
    descent_m: int | None = None
    high_m: int | None = None
    low_m: int | None = None
    id: int = 0
    rev: int = 0


@dataclass(frozen=True, slots=True)
class TrekDay:
    """One numbered day of an itinerary or of a departure.

    `walk_minutes` is time on foot, stops included. The fields from `distance_m` to `sleep_gain_m` are set by hand where
    they differ from what the waypoints say (None: computed, see `figures`). `transport` and `signal` are for clients,
    `notes` for the office. `lower_camp` and `exit_road` are the other plan of its night, `clinic` says where the
    nearest health post is from there. `walk_starts_minutes` counts from midnight, `recorded_minutes` is what a guide
    wrote down after walking it, stops included.
    """

    number: int
    title: LocalText
    narrative: LocalText = LocalText()
    kind: DayKind = DayKind.HIKE
    waypoints: tuple[Waypoint, ...] = ()
    walk_minutes: int | None = None
    sleep_place: Place | None = None
    lodging: Lodging = Lodging.NONE
    breakfast: bool = False
    lunch: bool = False
    dinner: bool = False
    transport: LocalText = LocalText()
    signal: LocalText = LocalText()
    notes: str = ""
    distance_m: int | None = None
    ascent_m: int | None = None
    descent_m: int | None = None
    high_m: int | None = None
    vehicle_high_m: int | None = None
    sleep_gain_m: int | None = None
    track: Track | None = None
    state: DayState = DayState.PLANNED
    state_reason: str = ""
    lower_camp: Place | None = None
    exit_road: LocalText = LocalText()
    clinic: LocalText = LocalText()
    walk_starts_minutes: int | None = None
    recorded_minutes: int | None = None
    source_day_id: int | None = None
    id: int = 0
    rev: int = 0

    @property
    def start_place(self) -> Place | None:
        """Return where the day starts."""
        return self.waypoints[0].place if self.waypoints else None

    @property
    def end_place(self) -> Place | None:
        """Return where the day ends."""
        return self.waypoints[-1].place if self.waypoints else None


@dataclass(frozen=True, slots=True)
class Itinerary:
    """A trek as sold; `meeting_minutes` counts from midnight, `confirmed` once the agency has ticked its facts.

    A `retired` one is sold no more; its departures stay.
    """

    code: str
    name: LocalText
    summary: LocalText = LocalText()
    highlights: LocalText = LocalText()
    inclusions: LocalText = LocalText()
    exclusions: LocalText = LocalText()
    start_place: Place | None = None
    meeting_point: LocalText = LocalText()
    meeting_minutes: int | None = None
    source: str = ""
    confirmed: bool = False
    retired: bool = False
    days: tuple[TrekDay, ...] = ()
    id: int = 0
    rev: int = 0

    @property
    def trip_days(self) -> int:
        """Return the days from leaving to coming back, as the agency sells them."""
        return len(self.days)

    @property
    def hiking_days(self) -> int:
        """Return the days that are walked; the Machu Picchu day is not one of them."""
        return sum(day.kind is DayKind.HIKE for day in self.days)
