"""The sample season: an invented agency with invented people, to try the desk out."""

from __future__ import annotations

from lares_desk.domain.agency import Agency
from lares_desk.services.session import Session


def agency() -> Agency:
    """Return the invented agency."""
    return Agency("Andean Paths Sample Agency")


def write(session: Session) -> None:
    """Write departures, groups and clients around today; the same date makes the same season."""
