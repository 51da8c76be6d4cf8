"""The history of a record, from the journal: who did what when, and which fields it changed from what to what."""

from __future__ import annotations

from collections.abc import Sequence

from lares_desk.domain.changes import Kind
from lares_desk.domain.history import HistoryEntry
from lares_desk.services.session import Session
from lares_desk.storage import history


class RecordHistory:
    """The history of one record with its parts, read page by page: a departure's days, crew and groups, and so on."""

    def __init__(self, session: Session, kind: Kind, record_id: int) -> None:
        """Find the record's parts, those that are gone included."""
        self._db = session.db
        self._owned = history.owned(session.db, kind, record_id)

    def moments(self) -> list[int]:
        """Return the id of every entry, newest first."""
        return history.moments(self._db, self._owned)

    def entries(self, moments: Sequence[int]) -> tuple[HistoryEntry, ...]:
        """Return these entries in this order."""
        return history.entries(self._db, self._owned, moments)


def of_record(session: Session, kind: Kind, record_id: int) -> tuple[HistoryEntry, ...]:
    """Return the whole history of a record, newest first; a long one is better read by `RecordHistory`."""
    found = RecordHistory(session, kind, record_id)
    return found.entries(found.moments())
