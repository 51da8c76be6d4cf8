"""What an action changed: kinds of records and their ids."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Kind(StrEnum):
    """A kind of record; the value is its name in the journal."""

    AGENCY = "agency"
    AGENCY_PHONE = "agency_phone"
    ANIMAL = "animal"
    BOOKING = "booking"
    CASH_ITEM = "cash_item"
    CLIENT = "client"
    CREW = "crew"
    DEPARTURE = "departure"
    DEPARTURE_CREW = "departure_crew"
    EQUIPMENT = "equipment"
    ITINERARY = "itinerary"
    LOGO = "logo"
    OWN_WORDING = "own_wording"
    PLACE = "place"
    PRINTED_PAPER = "printed_paper"
    READING = "reading"
    ROOM = "room"
    ROOM_PLACE = "room_place"
    SERVICE = "service"
    TICKET = "ticket"
    TRACK = "track"
    TRAVELLER = "traveller"
    TREK_DAY = "trek_day"
    WAYPOINT = "waypoint"
    WEIGHT_LIMIT = "weight_limit"


@dataclass(frozen=True, slots=True)
class Changes:
    """The records that one action touched, by kind."""

    by_kind: Mapping[Kind, frozenset[int]] = field(default_factory=dict)

    def touches(self, *kinds: Kind) -> bool:
        """Tell whether any record of these kinds changed."""
        return any(kind in self.by_kind for kind in kinds)

    def ids(self, kind: Kind) -> frozenset[int]:
        """Return the changed records of one kind."""
        return self.by_kind.get(kind, frozenset())

    def __bool__(self) -> bool:
        """Tell whether anything changed."""
        return bool(self.by_kind)

    @classmethod
    def of(cls, touched: Iterable[tuple[str, int]]) -> Changes:
        """Collect (name of kind, id) pairs."""
        found: dict[Kind, set[int]] = {}
        for name, record_id in touched:
            found.setdefault(Kind(name), set()).add(record_id)
        return cls({kind: frozenset(ids) for kind, ids in found.items()})
