"""Clients: the people an agency knows."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from itertools import chain

from lares_desk.domain.client_line import ClientLine
from lares_desk.domain.list_order import Order
from lares_desk.domain.people import AltitudeHistory, Client, Sex
from lares_desk.domain.text import fold
from lares_desk.storage.rows import Value, by_ids, day, delete, ids_of, insert, iso, save
from lares_desk.storage.search import first_in_order, found_in

# A cancelled place is none; the latest of many is found through the traveller's index.
_LINE = (
    "SELECT id, surname, given_names, nationality, birth_date, (SELECT max(departure.start_date) FROM traveller "
    "JOIN booking ON booking.id = traveller.booking_id JOIN departure ON departure.id = booking.departure_id "
    "WHERE traveller.client_id = client.id AND booking.status <> 'cancelled' AND departure.status <> 'cancelled') "
    "AS last_trek FROM client WHERE id IN"
)


def add(db: sqlite3.Connection, client: Client) -> int:
    """Add a client and return the id."""
    return insert(db, "client", _values(client))


def save_client(db: sqlite3.Connection, client: Client) -> None:
    """Save a client that was read with its `rev`, or raise Conflict."""
    save(db, "client", client, _values(client), get)


def get(db: sqlite3.Connection, client_id: int) -> Client | None:
    """Return one client, or None."""
    row = db.execute("SELECT * FROM client WHERE id = :id", {"id": client_id}).fetchone()
    return client_of(row) if row else None


def remove(db: sqlite3.Connection, client_id: int) -> None:
    """Delete a client whom nothing names any more."""
    delete(db, "client", client_id)


def count(db: sqlite3.Connection) -> int:
    """Return the number of all clients."""
    return int(db.execute("SELECT count(*) FROM client").fetchone()[0])


def matching_ids(db: sqlite3.Connection, search: str, limit: int = -1) -> list[int]:
    """Return the clients whose name, passport or e-mail holds every word of `search`, in the order of names."""
    condition, words = found_in(db, "client", fold(search).split())
    return list(
        ids_of(
            db,
            f"SELECT id FROM client WHERE {condition} ORDER BY search, id LIMIT :limit",
            {**words, "limit": limit},
        )
    )


def listed_ids(db: sqlite3.Connection, search: str, order: Order, countries: Sequence[str]) -> Iterator[int]:
    """Yield the clients that `matching_ids` finds as far as they are asked for, in `order`.

    Its keys are name, nationality (in the order of `countries`, codes sorted by name) and birth_date; those of whom it
    is not known come last.
    """
    return chain.from_iterable(_parts(db, search, order, countries))


def _parts(db: sqlite3.Connection, search: str, order: Order, countries: Sequence[str]) -> Iterator[Iterator[int]]:
    words = fold(search).split()
    condition, facts = found_in(db, "client", words)
    way = "DESC" if order.descending else "ASC"
    select, by_name = f"SELECT id FROM client WHERE {condition}", f"search {way}, id {way}"
    if order.key == "birth_date":
        yield ids_of(db, f"{select} AND birth_date IS NOT NULL ORDER BY birth_date {way}, {by_name}", facts)
        yield ids_of(db, f"{select} AND birth_date IS NULL ORDER BY {by_name}", facts)
    elif order.key == "nationality":
        # One country after the other, each in the order of names, so that the first rows need no sorting of all.
        for country in _ranked(db, countries, descending=order.descending):
            of_country = {**facts, "country": country}
            yield ids_of(db, f"{select} AND nationality = :country ORDER BY {by_name}", of_country)
    elif words and not order.descending:
        # Whose surname begins with what is typed comes first.
        begins, range_facts = first_in_order(words[0])
        every_fact = {**facts, **range_facts}
        yield ids_of(db, f"{select} AND {begins} ORDER BY {by_name}", every_fact)
        yield ids_of(db, f"{select} AND NOT ({begins}) ORDER BY {by_name}", every_fact)
    else:
        yield ids_of(db, f"{select} ORDER BY {by_name}", facts)


def _ranked(db: sqlite3.Connection, countries: Sequence[str], *, descending: bool) -> list[str]:
    """Return the codes that clients have in the order of `countries`, unknown ones behind them and no country last."""
    rank = {code: number for number, code in enumerate(countries)}
    codes = [
        row["nationality"] for row in db.execute("SELECT DISTINCT nationality FROM client WHERE nationality <> ''")
    ]
    return [*sorted(codes, key=lambda code: (rank.get(code, len(rank)), code), reverse=descending), ""]


def lines(db: sqlite3.Connection, ids: Sequence[int]) -> tuple[ClientLine, ...]:
    """Return the list's lines of these clients in this order."""
    return by_ids(db, _LINE, ids, _line)


def rows(db: sqlite3.Connection, ids: Sequence[int]) -> tuple[Client, ...]:
    """Return these clients in this order."""
    return by_ids(db, "SELECT * FROM client WHERE id IN", ids, client_of)


def same_person(db: sqlite3.Connection, client: Client) -> Client | None:
    """Return the client who has this passport, or this name and birth date, if the agency knows one.

    Passports of two countries may have one number; where a country is not known, the number alone decides.
    """
    if client.passport:
        row = db.execute(
            "SELECT * FROM client WHERE passport = :passport AND passport <> '' "
            "AND (nationality IN ('', :nationality) OR :nationality = '') "
            "ORDER BY nationality = :nationality DESC, id LIMIT 1",
            {"passport": client.passport, "nationality": client.nationality},
        ).fetchone()
        if row:
            return client_of(row)
    if client.birth_date is None:
        return None
    row = db.execute(
        "SELECT * FROM client WHERE surname = :surname AND given_names = :given_names AND birth_date = :birth_date",
        {"surname": client.surname, "given_names": client.given_names, "birth_date": iso(client.birth_date)},
    ).fetchone()
    return client_of(row) if row else None


def _line(row: sqlite3.Row) -> ClientLine:
    return ClientLine(
        id=row["id"],
        surname=row["surname"],
        given_names=row["given_names"],
        nationality=row["nationality"],
        birth_date=day(row["birth_date"]),
        last_trek=day(row["last_trek"]),
    )


def client_of(row: sqlite3.Row) -> Client:
    """Build a client from a row that has the columns of `client`."""
    return Client(
        surname=row["surname"],
        given_names=row["given_names"],
        passport=row["passport"],
        passport_expires=day(row["passport_expires"]),
        nationality=row["nationality"],
        birth_date=day(row["birth_date"]),
        sex=Sex(row["sex"]),
        email=row["email"],
        phone=row["phone"],
        language=row["language"],
        diet=row["diet"],
        medical=row["medical"],
        emergency_name=row["emergency_name"],
        emergency_phone=row["emergency_phone"],
        insurer=row["insurer"],
        insurance_policy=row["insurance_policy"],
        insurance_phone=row["insurance_phone"],
        insurance_until=day(row["insurance_until"]),
        insurance_altitude_m=row["insurance_altitude_m"],
        altitude_history=AltitudeHistory(row["altitude_history"]),
        wears_glasses=bool(row["wears_glasses"]),
        previous_passport=row["previous_passport"],
        notes=row["notes"],
        id=row["id"],
        rev=row["rev"],
    )


def _values(client: Client) -> dict[str, Value]:
    return {
        "surname": client.surname,
        "given_names": client.given_names,
        "passport": client.passport,
        "passport_expires": iso(client.passport_expires),
        "nationality": client.nationality,
        "birth_date": iso(client.birth_date),
        "sex": client.sex,
        "email": client.email,
        "phone": client.phone,
        "language": client.language,
        "diet": client.diet,
        "medical": client.medical,
        "emergency_name": client.emergency_name,
        "emergency_phone": client.emergency_phone,
        "insurer": client.insurer,
        "insurance_policy": client.insurance_policy,
        "insurance_phone": client.insurance_phone,
        "insurance_until": iso(client.insurance_until),
        "insurance_altitude_m": client.insurance_altitude_m,
        "altitude_history": client.altitude_history,
        "wears_glasses": int(client.wears_glasses),
        "previous_passport": client.previous_passport,
        "notes": client.notes,
        "search": fold(" ".join((client.surname, client.given_names, client.surname, client.passport, client.email))),
    }
