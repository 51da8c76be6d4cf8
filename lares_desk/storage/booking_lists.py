"""The list of bookings of all departures: found, sorted, and read a page at a time."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import chain

from lares_desk.domain.booking_line import BookingFilter, BookingLine
from lares_desk.domain.departure_line import DepartureStatus
from lares_desk.domain.list_order import Order
from lares_desk.domain.people import BookingStatus
from lares_desk.domain.text import fold
from lares_desk.storage.rows import Value, by_ids, every, ids_of, iso, local
from lares_desk.storage.search import FEW, found, hits, listed

_TRAVELLERS = "(SELECT count(*) FROM traveller WHERE traveller.booking_id = booking.id)"
_ORDERS = {
    "": "departure.start_date {way}, departure.code {way}, booking.id {way}",
    "start": "departure.start_date {way}, departure.code {way}, booking.id {way}",
    "name": "{sign}booking.name COLLATE NOCASE {way}, booking.id {way}",
    "reference": "{sign}booking.reference {way}",
    "departure": "departure.code {way}, booking.id {way}",
    "lead": "{sign}client.search {way} NULLS LAST, booking.id {way}",
    "travellers": f"{_TRAVELLERS} {{way}}, departure.start_date, booking.id",
    "status": "booking.status {way}, departure.start_date, booking.id",
    "language": "booking.language {way}, departure.start_date, booking.id",
}
_LEAD = "LEFT JOIN client ON client.id = booking.lead_client_id"
_BOOKING_LEADS = f"booking CROSS JOIN departure ON departure.id = booking.departure_id {_LEAD}"
_DEPARTURE_LEADS = f"departure CROSS JOIN booking ON booking.departure_id = departure.id {_LEAD}"
_CLIENT_LEADS = (
    "client CROSS JOIN booking ON booking.lead_client_id = client.id "
    "CROSS JOIN departure ON departure.id = booking.departure_id"
)
_NOBODY_LEADS = (
    "booking CROSS JOIN departure ON departure.id = booking.departure_id AND booking.lead_client_id IS NULL "
    "LEFT JOIN client ON NULL"
)
# An index keeps departures by date and bookings and clients by name: where they lead in that order, the first rows need
# no sorting. A cross join keeps to the leader.
_LEADERS = {
    "name": (_BOOKING_LEADS,),
    "reference": (_BOOKING_LEADS,),
    "lead": (_CLIENT_LEADS, _NOBODY_LEADS),
}
_LINE = (
    "SELECT booking.id, booking.reference, booking.name, booking.status, booking.language, "
    "client.surname, client.given_names, departure.id AS departure_id, departure.code, "
    "departure.status AS departure_status, start_date, end_date, itinerary.name AS itinerary_name, "
    f"{_TRAVELLERS} AS travellers FROM booking JOIN departure ON departure.id = booking.departure_id "
    "JOIN itinerary ON itinerary.id = departure.itinerary_id LEFT JOIN client ON client.id = booking.lead_client_id "
    "WHERE booking.id IN"
)


def matching_ids(db: sqlite3.Connection, wanted: BookingFilter, order: Order) -> Iterator[int]:
    """Yield the bookings that `wanted` leaves as far as they are asked for; unsorted by the date of their departure."""
    words = list(dict.fromkeys(fold(wanted.search).split()))
    rarest = _rarest(db, words)
    conditions, facts = _conditions(wanted, words, rarest)
    way = "DESC" if order.descending else "ASC"
    # Where a word is rare, the bookings that it finds lead, and are sorted: the sign keeps from walking them in order.
    by = _ORDERS[order.key].format(way=way, sign="+" if rarest else "")
    leaders: Sequence[str] = (_DEPARTURE_LEADS,)
    if rarest:
        leaders = (_BOOKING_LEADS,)
    elif not (wanted.first or wanted.last or wanted.ends_from):  # few are left of a season: they are sorted
        leaders = _LEADERS.get(order.key, leaders)
    return chain.from_iterable(
        ids_of(db, f"SELECT booking.id FROM {leader} WHERE {every(conditions)} ORDER BY {by}", facts)
        for leader in leaders
    )


def _rarest(db: sqlite3.Connection, words: Sequence[str]) -> str | None:
    """Return the word that finds the fewest bookings, None where even those are sooner walked than looked up."""
    # Many hits of one word come soon in any order; of two words together, perhaps none does.
    most = FEW if len(words) < 2 else 4 * FEW
    found_by = {word: hits(db, "booking", word, most) + hits(db, "client", word, most) for word in words}
    rarest = min(words, key=found_by.__getitem__, default=None)
    return rarest if rarest is not None and found_by[rarest] < most else None


def count(db: sqlite3.Connection) -> int:
    """Return the number of all bookings."""
    return int(db.execute("SELECT count(*) FROM booking").fetchone()[0])


def lines(db: sqlite3.Connection, ids: Sequence[int]) -> tuple[BookingLine, ...]:
    """Return the list's lines of these bookings in this order."""
    return by_ids(db, _LINE, ids, _line)


def seasons(db: sqlite3.Connection) -> tuple[int, ...]:
    """Return the years in which departures start, the latest first."""
    rows = db.execute("SELECT DISTINCT substr(start_date, 1, 4) AS year FROM departure ORDER BY year DESC")
    return tuple(int(row["year"]) for row in rows)


def _conditions(wanted: BookingFilter, words: Sequence[str], rarest: str | None) -> tuple[list[str], dict[str, Value]]:
    """Return what `wanted` asks; the `rarest` of the words is looked up, others are compared."""
    conditions: list[str] = []
    facts: dict[str, Value] = {}
    for n, word in enumerate(words):
        condition_of = found if word == rarest else listed
        group, group_facts = condition_of("booking", [word])
        lead, lead_facts = condition_of("client", [word])
        condition = f"({group} OR coalesce({lead}, 0))"
        if word == rarest:
            condition = (
                f"booking.id IN (SELECT id FROM booking WHERE {group} UNION ALL SELECT id FROM booking "
                f"WHERE lead_client_id IN (SELECT id FROM client WHERE {lead}))"
            )
        # One word makes the same parameters for both; the next word makes them again.
        for name, value in {**group_facts, **lead_facts}.items():
            condition = re.sub(rf":{name}\b", f":{name}_{n}", condition)
            facts[f"{name}_{n}"] = value
        conditions.append(condition)
    for condition, name, fact in (
        ("booking.status = :status", "status", wanted.status),
        ("departure.itinerary_id = :itinerary", "itinerary", wanted.itinerary_id),
        ("departure.start_date >= :first", "first", iso(wanted.first)),
        ("departure.start_date <= :last", "last", iso(wanted.last)),
        ("departure.end_date >= :ends_from", "ends_from", iso(wanted.ends_from)),
        ("departure.end_date < :ends_before", "ends_before", iso(wanted.ends_before)),
    ):
        if fact is not None:
            conditions.append(condition)
            facts[name] = fact
    return conditions, facts


def _line(row: sqlite3.Row) -> BookingLine:
    lead = f"{row['surname']}, {row['given_names']}" if row["given_names"] else row["surname"]
    return BookingLine(
        id=row["id"],
        reference=row["reference"],
        name=row["name"],
        status=BookingStatus(row["status"]),
        language=row["language"],
        lead=lead or "",
        travellers=row["travellers"],
        departure_id=row["departure_id"],
        departure_code=row["code"],
        departure_status=DepartureStatus(row["departure_status"]),
        itinerary_name=local(row["itinerary_name"]),
        start=date.fromisoformat(row["start_date"]),
        end=date.fromisoformat(row["end_date"]),
    )
