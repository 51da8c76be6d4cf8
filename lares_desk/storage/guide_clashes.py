"""Guides who are on two departures at once; a cancelled departure takes nobody's days."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Sequence
from datetime import date, timedelta

from lares_desk.domain.departure_clash import GuideClash
from lares_desk.storage.rows import iso

# No trek is longer (services.trek_days.MAX_DAYS): what started earlier is over.
_LONGEST = timedelta(days=60)
# A page of a list by date reaches over weeks; one sorted otherwise over years, where it is shorter to go by guide.
_WEEKS = timedelta(days=400)
_RUN = "SELECT departure.id, code, start_date, end_date, crew.id AS crew_id, crew.name FROM "
_IN_THESE_DAYS = (
    "departure_crew.role = 'guide' AND status <> 'cancelled' AND start_date BETWEEN :from AND :last "
    "AND end_date >= :first"
)


def between(
    db: sqlite3.Connection, crew_ids: Collection[int], first: date, last: date, but: int = 0
) -> tuple[GuideClash, ...]:
    """Return the departures, but one, that these guides are on from `first` to `last`, by date."""
    return tuple(_clash(row) for row in _runs(db, crew_ids, first, last) if row["id"] != but)


def of_departures(db: sqlite3.Connection, ids: Sequence[int]) -> dict[int, tuple[GuideClash, ...]]:
    """Return, for each of these departures that has any, the others that its guides are on in its days."""
    marks = ", ".join("?" * len(ids))
    mine = db.execute(
        f"{_RUN} departure JOIN departure_crew ON departure_crew.departure_id = departure.id "
        "JOIN crew ON crew.id = departure_crew.crew_id "
        f"WHERE departure.id IN ({marks}) AND departure_crew.role = 'guide' AND status <> 'cancelled'",
        tuple(ids),
    ).fetchall()
    if not mine:
        return {}
    first = date.fromisoformat(min(row["start_date"] for row in mine))
    last = date.fromisoformat(max(row["end_date"] for row in mine))
    by_guide: dict[int, list[sqlite3.Row]] = {}
    for row in _runs(db, {row["crew_id"] for row in mine}, first, last):
        by_guide.setdefault(row["crew_id"], []).append(row)
    found: dict[int, tuple[GuideClash, ...]] = {}
    for row in mine:
        start, end = row["start_date"], row["end_date"]
        clashes = tuple(
            _clash(other)
            for other in by_guide.get(row["crew_id"], ())
            if other["start_date"] <= end and other["end_date"] >= start and other["id"] != row["id"]
        )
        if clashes:
            found[row["id"]] = (*found.get(row["id"], ()), *clashes)
    return found


def _runs(db: sqlite3.Connection, crew_ids: Collection[int], first: date, last: date) -> list[sqlite3.Row]:
    facts: dict[str, int | str | None] = {
        "from": iso(max(first, date.min + _LONGEST) - _LONGEST), "first": iso(first), "last": iso(last),
    }  # fmt: skip
    names = []
    for n, crew_id in enumerate(crew_ids):
        facts[f"crew{n}"] = crew_id
        names.append(f":crew{n}")
    # A cross join keeps the tables in this order.
    tables = (
        "departure CROSS JOIN departure_crew ON departure_crew.departure_id = departure.id"
        if last - first <= _WEEKS
        else "departure_crew CROSS JOIN departure ON departure.id = departure_crew.departure_id"
    )
    return db.execute(
        f"{_RUN} {tables} JOIN crew ON crew.id = departure_crew.crew_id "
        f"WHERE departure_crew.crew_id IN ({', '.join(names)}) AND {_IN_THESE_DAYS} ORDER BY start_date, code",
        facts,
    ).fetchall()


def _clash(row: sqlite3.Row) -> GuideClash:
    return GuideClash(
        row["name"],
        row["id"],
        row["code"],
        date.fromisoformat(row["start_date"]),
        date.fromisoformat(row["end_date"]),
    )
