"""What happened to a record: who changed which field from what to what, and where it can be seen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from lares_desk.domain.changes import Kind
from lares_desk.domain.language import Language, LocalText


class Deed(StrEnum):
    """What an action was: DONE by a person, UNDONE (it took another one back), or done again after that."""

    DONE = "done"
    UNDONE = "undone"
    REDONE = "redone"


class Event(StrEnum):
    """What became of a record."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"


# What a field may hold: codes of the file are texts, records that are named are LocalText or text.
FieldValue = str | int | bool | date | LocalText | tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field before and after; `language` says which of the two texts, where the field has both."""

    field: str
    before: FieldValue
    after: FieldValue
    language: Language | None = None


@dataclass(frozen=True, slots=True)
class RecordChange:
    """What one action did to one record; `subject` names it (a number is that of a trek day), empty: the record itself.

    `fields` is empty where nothing that a person reads has changed, and for what came or went along with the record.
    """

    kind: Kind
    event: Event
    subject: tuple[str | int | LocalText, ...] = ()
    fields: tuple[FieldChange, ...] = ()


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One action on a record: `action` is its English name, `at` the time in Cusco."""

    id: int
    at: datetime
    who: str
    action: str
    deed: Deed
    changes: Sequence[RecordChange] = ()


@dataclass(frozen=True, slots=True)
class Spot:
    """A place of the window: the name of a page and a place in it, such as "departures" and "12/groups/45"."""

    page: str
    place: str = ""
