"""The search over everything: candidates of every kind, a few dozen of each, for whoever ranks them."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import date

from lares_desk.domain.changes import Kind
from lares_desk.domain.found import Found
from lares_desk.domain.language import LocalText
from lares_desk.domain.text import fold
from lares_desk.storage.rows import every, local
from lares_desk.storage.search import found_in

_GUIDES = (
    "(SELECT group_concat(crew.name, ', ') FROM departure_crew JOIN crew ON crew.id = departure_crew.crew_id "
    "WHERE departure_crew.departure_id = departure.id AND departure_crew.role = 'guide')"
)
_DEPARTURE = (
    f"SELECT departure.id, departure.code, start_date, end_date, itinerary.name AS trek, {_GUIDES} AS guide "
    "FROM departure JOIN itinerary ON itinerary.id = departure.itinerary_id WHERE"
)
_BOOKING = (
    "SELECT booking.id, booking.name, departure.code, start_date, end_date FROM booking "
    "JOIN departure ON departure.id = booking.departure_id WHERE"
)
_CLIENT = "SELECT client.id, surname, given_names, passport FROM client WHERE"


def departures(db: sqlite3.Connection, words: Sequence[str], near: date, limit: int) -> list[Found]:
    """Return departures with every folded word in their code, trek or guides, those around `near` first.

    Half of them start on that day or later, half before: a common word does not bring the whole file. Their groups are
    found by themselves.
    """
    treks = {found.id: fold(f"{found.name.en} {found.name.es}") for found in itineraries(db)}
    conditions: list[str] = []
    facts: dict[str, str] = {}
    for n, word in enumerate(dict.fromkeys(words)):
        facts[f"word{n}"] = word
        # Codes stand in the index of days: where no trek has the word, no departure itself needs to be read.
        named = ", ".join(str(trek_id) for trek_id, name in treks.items() if word in name)
        conditions.append(
            f"(instr(lower(departure.code), :word{n}) > 0 "
            + (f"OR departure.itinerary_id IN ({named}) " if named else "")
            + "OR departure.id IN (SELECT departure_id FROM departure_crew WHERE crew_id IN "
            + f"(SELECT id FROM crew WHERE instr(search, :word{n}) > 0)))"
        )
    condition = every(conditions)
    halves = ("start_date >= :near ORDER BY start_date, departure.code", "start_date < :near ORDER BY start_date DESC")
    return [
        _departure(row)
        for half in halves
        for row in db.execute(
            f"{_DEPARTURE} {condition} AND {half} LIMIT :limit",
            {**facts, "near": near.isoformat(), "limit": limit // 2},
        )
    ]


def bookings(db: sqlite3.Connection, words: Sequence[str], limit: int) -> list[Found]:
    """Return groups whose name or reference holds every folded word, the newest first."""
    condition, facts = found_in(db, "booking", words)
    rows = db.execute(f"{_BOOKING} {condition} ORDER BY booking.id DESC LIMIT :limit", {**facts, "limit": limit})
    return [_booking(row) for row in rows]


def clients(db: sqlite3.Connection, words: Sequence[str], limit: int) -> list[Found]:
    """Return clients whose name, passport or e-mail holds every folded word, by surname."""
    condition, facts = found_in(db, "client", words)
    rows = db.execute(f"{_CLIENT} {condition} ORDER BY search, id LIMIT :limit", {**facts, "limit": limit})
    return [_client(row) for row in rows]


def places(db: sqlite3.Connection) -> list[Found]:
    """Return every place with the elevation that is chosen for it."""
    rows = db.execute(
        "SELECT place.id, name, "
        "(SELECT metres FROM reading WHERE place_id = place.id ORDER BY chosen DESC, id LIMIT 1) "
        "AS metres FROM place ORDER BY place.id"
    )
    return [Found(Kind.PLACE, row["id"], local(row["name"]), metres=row["metres"]) for row in rows]


def itineraries(db: sqlite3.Connection) -> list[Found]:
    """Return every itinerary."""
    rows = db.execute("SELECT id, code, name FROM itinerary ORDER BY code")
    return [Found(Kind.ITINERARY, row["id"], local(row["name"]), _same(row["code"])) for row in rows]


def one(db: sqlite3.Connection, kind: Kind, record_id: int) -> Found | None:
    """Return one record of a kind, or None where it is gone."""
    if kind in {Kind.PLACE, Kind.ITINERARY}:
        listed = places(db) if kind is Kind.PLACE else itineraries(db)
        return next((found for found in listed if found.id == record_id), None)
    select, build = {
        Kind.DEPARTURE: (f"{_DEPARTURE} departure.id = :id", _departure),
        Kind.BOOKING: (f"{_BOOKING} booking.id = :id", _booking),
        Kind.CLIENT: (f"{_CLIENT} client.id = :id", _client),
    }[kind]
    row = db.execute(select, {"id": record_id}).fetchone()
    return build(row) if row else None


def _departure(row: sqlite3.Row) -> Found:
    trek, guide = local(row["trek"]), row["guide"] or ""
    about = LocalText(*(" · ".join(filter(None, (name, guide))) for name in (trek.get("en"), trek.get("es"))))
    first, last = date.fromisoformat(row["start_date"]), date.fromisoformat(row["end_date"])
    return Found(Kind.DEPARTURE, row["id"], _same(row["code"]), about, first, last)


def _booking(row: sqlite3.Row) -> Found:
    first, last = date.fromisoformat(row["start_date"]), date.fromisoformat(row["end_date"])
    return Found(Kind.BOOKING, row["id"], _same(row["name"]), _same(row["code"]), first, last)


def _client(row: sqlite3.Row) -> Found:
    name = " ".join(filter(None, (row["given_names"], row["surname"])))
    return Found(Kind.CLIENT, row["id"], _same(name), _same(row["passport"]))


def _same(text: str) -> LocalText:
    return LocalText(text, text)
