"""Printed papers: which revision of which paper left the office, when, what it said, and who holds it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from datetime import date

from lares_desk.domain.papers import PrintedPaper, Where
from lares_desk.storage.rows import Value, insert, iso

_ABOUT = "departure_id IS :departure AND booking_id IS :booking AND traveller_id IS :traveller"
_NEWEST = (
    "SELECT * FROM printed_paper WHERE id IN (SELECT max(id) FROM printed_paper WHERE {about} "
    "GROUP BY paper, language, booking_id, traveller_id, holder) ORDER BY paper, id"
)


def last(  # noqa: PLR0917  (what a print is about, from wide to narrow)
    db: sqlite3.Connection,
    paper: str,
    language: str,
    departure_id: int | None = None,
    booking_id: int | None = None,
    traveller_id: int | None = None,
) -> PrintedPaper | None:
    """Return the newest print of a paper in one language, whoever holds it.

    It is about the traveller, about the group, about the whole departure, or about the season: what is None is not
    named on the paper, and a paper of a group is no paper of one of its travellers.
    """
    row = db.execute(
        f"SELECT * FROM printed_paper WHERE {_ABOUT} AND paper = :paper AND language = :language "
        "ORDER BY revision DESC, id DESC LIMIT 1",
        {
            "departure": departure_id,
            "booking": booking_id,
            "traveller": traveller_id,
            "paper": paper,
            "language": language,
        },
    ).fetchone()
    return _printed(row) if row else None


def of_departure(db: sqlite3.Connection, departure_id: int) -> tuple[PrintedPaper, ...]:
    """Return the newest print of each paper, language, group, traveller and holder of a departure."""
    rows = db.execute(_NEWEST.format(about="departure_id = :departure"), {"departure": departure_id})
    return tuple(_printed(row) for row in rows)


def of_season(db: sqlite3.Connection) -> tuple[PrintedPaper, ...]:
    """Return the newest print of each paper, language and holder that is about no departure."""
    return tuple(_printed(row) for row in db.execute(_NEWEST.format(about="departure_id IS NULL")))


def add(db: sqlite3.Connection, printed: PrintedPaper) -> int:
    """Write down a print and return its id."""
    return insert(db, "printed_paper", _values(printed))


def _printed(row: sqlite3.Row) -> PrintedPaper:
    lines = json.loads(row["said"]) if row["said"] else []
    return PrintedPaper(
        departure_id=row["departure_id"],
        booking_id=row["booking_id"],
        paper=row["paper"],
        language=row["language"],
        revision=row["revision"],
        fingerprint=row["fingerprint"],
        printed_on=date.fromisoformat(row["printed_on"]),
        printed_by=row["printed_by"],
        traveller_id=row["traveller_id"],
        holder=row["holder"],
        said=tuple(each if isinstance(each, str) else each[0] for each in lines),
        wheres=tuple(Where(page, heading) for _, page, heading in lines) if _has_wheres(lines) else (),
        id=row["id"],
    )


def _values(printed: PrintedPaper) -> dict[str, Value]:
    return {
        "departure_id": printed.departure_id,
        "booking_id": printed.booking_id,
        "traveller_id": printed.traveller_id,
        "paper": printed.paper,
        "language": printed.language,
        "revision": printed.revision,
        "fingerprint": printed.fingerprint,
        "holder": printed.holder,
        "said": json.dumps(_lines(printed), ensure_ascii=False) if printed.said else "",
        "printed_on": iso(printed.printed_on),
        "printed_by": printed.printed_by,
    }


def _lines(printed: PrintedPaper) -> list[object]:
    """Return the lines as they are kept: with page and heading, or bare where these are not known."""
    if not printed.wheres:
        return list(printed.said)
    return [(line, where.page, where.heading) for line, where in zip(printed.said, printed.wheres, strict=True)]


def _has_wheres(lines: Sequence[object]) -> bool:
    return bool(lines) and not isinstance(lines[0], str)
