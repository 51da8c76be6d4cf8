"""The records that a person has looked at last, kept for each agency file; and where each kind of record is shown."""

from __future__ import annotations

from lares_desk.domain.changes import Kind
from lares_desk.domain.found import Found
from lares_desk.domain.history import Spot
from lares_desk.gui.settings import FileMemory

LIMIT = 8
_KEY = "recent"
_PAGES = {
    Kind.DEPARTURE: ("departures", ""),
    Kind.BOOKING: ("bookings", ""),
    Kind.CLIENT: ("clients", ""),
    Kind.ITINERARY: ("itineraries", ""),
    Kind.PLACE: ("itineraries", "places/"),
}


def spot_of(found: Found) -> Spot:
    """Return where a record is shown."""
    page, before = _PAGES[found.kind]
    return Spot(page, f"{before}{found.id}")


def note_record(memory: FileMemory, spot: Spot) -> None:
    """Keep that a person has looked at the record of a spot; a list is none."""
    record = _record(spot)
    if record is not None:
        kept = [record, *(each for each in recent_records(memory) if each != record)]
        memory.set(_KEY, [[kind.value, record_id] for kind, record_id in kept[:LIMIT]])


def recent_records(memory: FileMemory) -> list[tuple[Kind, int]]:
    """Return the records looked at last, the newest first; whether they are still there nobody has asked."""
    found: list[tuple[Kind, int]] = []
    for each in memory.get(_KEY, []):
        match each:
            case [str(kind), int(record_id)] if kind in _PAGES:
                found.append((Kind(kind), record_id))
    return found[:LIMIT]


def _record(spot: Spot) -> tuple[Kind, int] | None:
    for kind, (page, before) in sorted(_PAGES.items(), key=lambda item: -len(item[1][1])):
        if spot.page == page and spot.place.startswith(before):
            number = spot.place[len(before) :].split("/", maxsplit=1)[0]
            return (kind, int(number)) if number.isdecimal() else None
    return None
