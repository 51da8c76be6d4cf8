"""Printed papers: which revision of which paper left the office, and when."""

from __future__ import annotations

import sqlite3
from datetime import date

from lares_desk.domain.papers import PrintedPaper
from lares_desk.storage.rows import insert, iso


def last(db: sqlite3.Connection, booking_id: int, paper: str, language: str) -> PrintedPaper | None:
    """Return the newest print of one paper for one group in one language."""
    row = db.execute(
        "SELECT * FROM printed_paper WHERE booking_id = :booking AND paper = :paper AND language = :language "
        "ORDER BY revision DESC, id DESC LIMIT 1",
        {"booking": booking_id, "paper": paper, "language": language},
    ).fetchone()
    return _printed(row) if row else None


def add(db: sqlite3.Connection, printed: PrintedPaper) -> int:
    """Write down a print and return its id."""
    return insert(
        db,
        "printed_paper",
        {
            "departure_id": printed.departure_id,
            "booking_id": printed.booking_id,
            "paper": printed.paper,
            "language": printed.language,
            "revision": printed.revision,
            "fingerprint": printed.fingerprint,
            "printed_on": iso(printed.printed_on),
            "printed_by": printed.printed_by,
        },
    )


def _printed(row: sqlite3.Row) -> PrintedPaper:
    return PrintedPaper(
        departure_id=row["departure_id"],
        booking_id=row["booking_id"],
        paper=row["paper"],
        language=row["language"],
        revision=row["revision"],
        fingerprint=row["fingerprint"],
        printed_on=date.fromisoformat(row["printed_on"]),
        printed_by=row["printed_by"],
        id=row["id"],
    )
