"""A journaled row in the words of the domain: which fields changed, and what the ids in them stand for."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from datetime import date
from typing import Any

from lares_desk.domain.changes import Kind
from lares_desk.domain.history import Event, FieldChange, FieldValue, RecordChange
from lares_desk.domain.language import LANGUAGES, LocalText
from lares_desk.storage.rows import local

Row = Mapping[str, Any]

# What no person reads: bookkeeping, pictures and the points of a track.
_HIDDEN = frozenset({"id", "rev", "search", "key", "content", "media_type", "points", "fingerprint"})
# What is plain from where a new record stands.
_OWNERS = frozenset({"departure_id", "booking_id", "trek_day_id", "source_day_id", "position", "number"})
_LOCAL = {
    Kind.AGENCY: frozenset({"document_footer"}),
    Kind.AGENCY_PHONE: frozenset({"label"}),
    Kind.DEPARTURE: frozenset({"meeting_point", "inclusions"}),
    Kind.ITINERARY: frozenset({"name", "summary", "highlights", "inclusions", "exclusions", "meeting_point"}),
    Kind.OWN_WORDING: frozenset({"text"}),
    Kind.PLACE: frozenset({"name"}),
    Kind.TREK_DAY: frozenset({"title", "narrative", "transport", "signal", "exit_road", "clinic"}),
    Kind.WEIGHT_LIMIT: frozenset({"name"}),
}
_LISTS = frozenset({"affiliations", "certifications", "languages"})
_YES_NO = frozenset(
    {
        "breakfast", "chosen", "confirmed", "dinner", "is_emergency", "is_on", "is_student", "lunch", "rents_bag",
        "rents_poles", "retired", "used_to_walking", "wears_glasses",
    }
)  # fmt: skip
_DATES = frozenset(
    {
        "start_date", "end_date", "birth_date", "passport_expires", "insurance_until", "arrival_on", "checked_on",
        "printed_on", "starts_on", "issued_on", "returned_on",
    }
)  # fmt: skip
_NAMED = {
    "itinerary_id": Kind.ITINERARY,
    "departure_id": Kind.DEPARTURE,
    "booking_id": Kind.BOOKING,
    "client_id": Kind.CLIENT,
    "lead_client_id": Kind.CLIENT,
    "crew_id": Kind.CREW,
    "place_id": Kind.PLACE,
    "start_place_id": Kind.PLACE,
    "sleep_place_id": Kind.PLACE,
    "arrival_place_id": Kind.PLACE,
    "source_day_id": Kind.TREK_DAY,
    "lower_camp_id": Kind.PLACE,
    "traveller_id": Kind.TRAVELLER,
    "service_id": Kind.SERVICE,
    "room_id": Kind.ROOM,
}


class Names:
    """What the ids in the journal stand for; what is deleted has the last name that it had."""

    def __init__(self, db: sqlite3.Connection) -> None:
        """Look each record up once."""
        self._db = db
        self._rows: dict[tuple[Kind, int], Row | None] = {}

    def row(self, kind: Kind, record_id: int) -> Row | None:
        """Return a record as it is, or as it was last."""
        key = (kind, record_id)
        if key not in self._rows:
            self._rows[key] = self._read(kind, record_id)
        return self._rows[key]

    def of(self, kind: Kind, record_id: int | None) -> str | LocalText | None:
        """Return the name of a record; the code where it has one."""
        row = self.row(kind, record_id) if record_id is not None else None
        if row and kind is Kind.TRAVELLER:
            return self.of(Kind.CLIENT, row["client_id"])
        return _name(kind, row) if row else None

    def _read(self, kind: Kind, record_id: int) -> Row | None:
        row = self._db.execute(f"SELECT * FROM {kind} WHERE id = :id", {"id": record_id}).fetchone()
        if row is not None:
            return dict(row)
        last = self._db.execute(
            "SELECT coalesce(after, before) AS content FROM journal WHERE entity = :kind AND entity_id = :id "
            "ORDER BY seq DESC LIMIT 1",
            {"kind": kind, "id": record_id},
        ).fetchone()
        return read(last["content"]) if last else None


def read(content: str | None) -> Row | None:
    """Read one side of a journal row."""
    return json.loads(content, strict=False) if content is not None else None


def change_of(names: Names, kind: Kind, before: Row | None, after: Row | None, *, is_itself: bool) -> RecordChange:
    """Return what happened to one record; `is_itself` tells whether it is the one whose history is asked for."""
    event = Event.ADDED if before is None else Event.REMOVED if after is None else Event.CHANGED
    known = after or before or {}
    fields: tuple[FieldChange, ...] = ()
    if event is Event.CHANGED or is_itself:
        fields = tuple(
            change
            for column in known
            if column not in _HIDDEN and (event is Event.CHANGED or column not in _OWNERS)
            for change in _field(names, kind, column, before, after)
        )
    return RecordChange(kind, event, () if is_itself else _subject(names, kind, known), fields)


def _field(names: Names, kind: Kind, column: str, before: Row | None, after: Row | None) -> list[FieldChange]:
    old, new = (row.get(column) if row else None for row in (before, after))
    if old == new or (not old and not new and None in (before, after)):
        return []
    if column in _LOCAL.get(kind, frozenset()):
        texts = [local(side) if side else LocalText() for side in (old, new)]
        pairs = [(language, getattr(texts[0], language), getattr(texts[1], language)) for language in LANGUAGES]
        return [FieldChange(column, was, now, language) for language, was, now in pairs if was != now]
    return [FieldChange(column, _value(names, column, old), _value(names, column, new))]


def _value(names: Names, column: str, value: Any) -> FieldValue:  # noqa: ANN401  (what JSON holds)
    if value is None or value == "":
        return None
    if column in _NAMED:
        return names.of(_NAMED[column], value)
    if column in _LISTS:
        return tuple(json.loads(value))
    if column in _DATES:
        return date.fromisoformat(value)
    return bool(value) if column in _YES_NO else value


def _subject(names: Names, kind: Kind, row: Row) -> tuple[str | int | LocalText, ...]:  # noqa: PLR0912  (one a kind)
    parts: tuple[object, ...]
    match kind:
        case Kind.TREK_DAY:
            parts = (row["number"], local(row["title"]))
        case Kind.WAYPOINT:
            parts = (_day_number(names, row), names.of(Kind.PLACE, row["place_id"]))
        case Kind.TRACK:
            parts = (_day_number(names, row), row["file_name"])
        case Kind.DEPARTURE_CREW:
            parts = (names.of(Kind.CREW, row["crew_id"]),)
        case Kind.TRAVELLER:
            parts = (names.of(Kind.CLIENT, row["client_id"]),)
        case Kind.PRINTED_PAPER:
            parts = (row["paper"], row["language"], f"{row['revision']}")
        case Kind.READING:
            parts = (f"{row['metres']} m", row["source"])
        case Kind.AGENCY_PHONE:
            parts = (local(row["label"]), row["number"])
        case Kind.ROOM_PLACE:
            parts = (names.of(Kind.TRAVELLER, row["traveller_id"]), names.of(Kind.ROOM, row["room_id"]))
        case Kind.TICKET:
            parts = (f"{row['given_names']} {row['surname']}".strip(), names.of(Kind.SERVICE, row["service_id"]))
        case Kind.OWN_WORDING:
            parts = (row["key"],)
        case Kind.LOGO:
            parts = ()
        case _:
            parts = (_name(kind, row),)
    return tuple(part for part in parts if isinstance(part, str | int | LocalText) and part)


def _day_number(names: Names, row: Row) -> int | None:
    day = names.row(Kind.TREK_DAY, row["trek_day_id"])
    return day["number"] if day else None


def _name(kind: Kind, row: Row) -> str | LocalText | None:
    match kind:
        case Kind.CLIENT:
            return f"{row['given_names']} {row['surname']}".strip()
        case Kind.PLACE | Kind.WEIGHT_LIMIT:
            return local(row["name"])
        case Kind.ROOM:
            return str(row["label"])
        case Kind.TREK_DAY:
            return local(row["title"])
        case Kind.ITINERARY | Kind.DEPARTURE:
            return str(row["code"])
        case _:
            return str(row["name"]) if "name" in row else None
