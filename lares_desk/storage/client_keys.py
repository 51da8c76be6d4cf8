"""Who of many people the agency may know already: found for a whole list at once, in three statements."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from lares_desk.domain.text import fold
from lares_desk.storage.rows import day, iso

# A birth date that more clients share stands for "not known" in some list: such a crowd tells nobody from another.
_CROWD = 40
_FOUND = (
    "place, client.id, client.surname, client.given_names, client.passport, client.nationality, client.birth_date, "
    "client.search"
)
# The search text of a client begins with the folded surname, given names and a space; "!" is the sign after the space.
_SAME_PASSPORT = (
    f"SELECT {_FOUND} FROM listed JOIN client ON client.passport = listed.passport WHERE listed.passport <> ''"
)
_SAME_NAME = (
    f"SELECT {_FOUND} FROM listed CROSS JOIN client ON client.search >= listed.name || ' ' "
    "AND client.search < listed.name || '!'"
)
_SAME_BIRTH_DATE = (
    f"SELECT {_FOUND} FROM client JOIN listed ON listed.birth_date = client.birth_date WHERE client.birth_date IN "
    f"(SELECT birth_date FROM client GROUP BY birth_date HAVING count(*) <= {_CROWD})"
)


@dataclass(frozen=True, slots=True)
class Key:
    """What tells a person of a list: `place` is the caller's own number for the line, `name` the folded name."""

    place: int
    name: str
    passport: str
    birth_date: date | None


@dataclass(frozen=True, slots=True)
class Candidate:
    """A client who has something in common with the line at `place`; `search` begins with the folded name."""

    place: int
    id: int
    surname: str
    given_names: str
    passport: str
    nationality: str
    birth_date: date | None
    search: str


def folded_name(surname: str, given_names: str) -> str:
    """Return a name as it begins the search text of a client."""
    return fold(f"{surname} {given_names}")


def candidates(db: sqlite3.Connection, keys: Iterable[Key]) -> Iterator[Candidate]:
    """Return every client with the passport, the folded name or the birth date of a line, some more than once.

    Works on a connection that may make temporary tables; they live in memory where its `temp_store` says so.
    """
    db.execute(
        "CREATE TEMP TABLE listed (place INTEGER PRIMARY KEY, name TEXT NOT NULL, passport TEXT NOT NULL, "
        "birth_date TEXT)"
    )
    try:
        rows = ((key.place, key.name, key.passport, iso(key.birth_date)) for key in keys)
        db.executemany("INSERT INTO listed VALUES (?, ?, ?, ?)", rows)
        db.execute("CREATE INDEX temp.listed_by_birth_date ON listed (birth_date)")
        for statement in (_SAME_PASSPORT, _SAME_NAME, _SAME_BIRTH_DATE):
            for place, number, surname, given_names, passport, nationality, born, search in db.execute(statement):
                yield Candidate(place, number, surname, given_names, passport, nationality, day(born), search)
    finally:
        db.execute("DROP TABLE temp.listed")
