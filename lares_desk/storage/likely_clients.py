"""Clients who may be somebody: found through the indexes, never by looking at all of them."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import date

from lares_desk.domain.people import Client
from lares_desk.storage.rows import day, iso
from lares_desk.storage.search import found

_MOST = 40


def of_passports(db: sqlite3.Connection, passports: Sequence[str]) -> list[int]:
    """Return the clients with one of these passports."""
    marks = ", ".join("?" * len(passports))
    # The second condition is the index's own: without it the index would not be used.
    rows = db.execute(f"SELECT id FROM client WHERE passport IN ({marks}) AND passport <> ''", tuple(passports))
    return [row["id"] for row in rows]


def of_birth_date(db: sqlite3.Connection, born: date) -> list[int]:
    """Return the clients born on a day."""
    rows = db.execute("SELECT id FROM client WHERE birth_date = :born LIMIT 500", {"born": iso(born)})
    return [row["id"] for row in rows]


def of_words(db: sqlite3.Connection, words: Sequence[str]) -> list[int]:
    """Return some of the clients in whose names these folded words stand."""
    condition, facts = found("client", words)
    rows = db.execute(f"SELECT id FROM client WHERE {condition} LIMIT {_MOST}", facts)
    return [row["id"] for row in rows]


def sketches(db: sqlite3.Connection, ids: Sequence[int]) -> list[Client]:
    """Return what tells these clients from others, and nothing else of them: names, passport, country, birth date."""
    marks = ", ".join("?" * len(ids))
    rows = db.execute(
        f"SELECT id, surname, given_names, passport, nationality, birth_date FROM client WHERE id IN ({marks})",
        tuple(ids),
    )
    return [
        Client(
            surname=row["surname"],
            given_names=row["given_names"],
            passport=row["passport"],
            nationality=row["nationality"],
            birth_date=day(row["birth_date"]),
            id=row["id"],
        )
        for row in rows
    ]
