"""Which texts of the agency file stand in one language only."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import date

from lares_desk.domain.changes import Kind
from lares_desk.domain.untranslated import Untranslated
from lares_desk.storage.rows import iso, local

_ITINERARY = ("name", "summary", "highlights", "inclusions", "exclusions", "meeting_point")
_DEPARTURE = ("meeting_point", "inclusions")
_DAY = ("title", "narrative", "transport", "signal", "exit_road", "clinic")


def all_untranslated(db: sqlite3.Connection, since: date) -> Iterator[Untranslated]:
    """Yield those of the agency, of treks that are sold, places, departures from `since` on, and own wording."""
    facts = {"since": iso(since)}
    for table, names, select in (
        (Kind.AGENCY, ("document_footer",), "SELECT *, id AS owner, '' AS code FROM agency WHERE 1 = 1"),
        (Kind.AGENCY_PHONE, ("label",), "SELECT *, id AS owner, number AS code FROM agency_phone WHERE 1 = 1"),
        (Kind.ITINERARY, _ITINERARY, "SELECT *, id AS owner FROM itinerary WHERE retired = 0"),
        (Kind.PLACE, ("name",), "SELECT *, id AS owner, '' AS code FROM place WHERE 1 = 1"),
        (Kind.DEPARTURE, _DEPARTURE, "SELECT *, id AS owner FROM departure WHERE end_date >= :since"),
        (Kind.OWN_WORDING, ("text",), "SELECT *, id AS owner, '' AS code FROM own_wording WHERE is_on = 1"),
    ):
        rows = db.execute(f"{select} AND ({_half_empty(names)}) ORDER BY id", facts)
        yield from (found for row in rows for found in _found(table, row, names))
    for owner in ("itinerary", "departure"):
        yield from _days(db, owner, facts)


def _days(db: sqlite3.Connection, owner: str, facts: dict[str, str | None]) -> Iterator[Untranslated]:
    sold = "itinerary.retired = 0" if owner == "itinerary" else "departure.end_date >= :since"
    rows = db.execute(
        f"SELECT trek_day.*, {owner}.id AS owner, {owner}.code AS code FROM trek_day "
        f"JOIN {owner} ON {owner}.id = trek_day.{owner}_id WHERE {sold} AND ({_half_empty(_DAY)}) "
        f"ORDER BY {owner}.id, trek_day.number",
        facts,
    )
    kind = Kind.ITINERARY if owner == "itinerary" else Kind.DEPARTURE
    yield from (found for row in rows for found in _found(kind, row, _DAY, day=row["number"]))


def _found(kind: Kind, row: sqlite3.Row, names: tuple[str, ...], day: int | None = None) -> Iterator[Untranslated]:
    for name in names:
        text = local(row[name])
        if bool(text.en) != bool(text.es):
            key = row["key"] if kind is Kind.OWN_WORDING else ""
            yield Untranslated(kind, row["owner"], name, text, row["code"], day, key)


def _half_empty(names: tuple[str, ...]) -> str:
    """Return the condition that a text has an empty side; quotes inside a text are escaped, so these are its ends."""
    return " OR ".join(f"{name} LIKE '%: \"\"%'" for name in names)
