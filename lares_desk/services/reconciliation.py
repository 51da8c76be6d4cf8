"""Reconciliation: seats, names, beds, plates and tickets of a departure as one number, before anything prints."""

from __future__ import annotations

from lares_desk.domain import reconciliation
from lares_desk.domain.reconciliation import Count
from lares_desk.services import departures
from lares_desk.services.session import Session


def counts(session: Session, departure_id: int) -> tuple[Count, ...]:
    """Return every count that a departure needs or has, each with the names of who is missing or too many."""
    return reconciliation.counts(departures.dossier(session, departure_id))
