"""Undo and redo: the last action of this session taken back, and done again, by what the journal says."""

from __future__ import annotations

from lares_desk.domain.history import Spot
from lares_desk.errors import N_, Refused
from lares_desk.services.session import Done, Session
from lares_desk.storage.undo import Step, next_steps, refusing_broken_records, take_back


def next_undo(session: Session) -> str | None:
    """Return the English name of the action that undo would take back, or None."""
    step, _redo = _steps(session)
    return step.name if step else None


def next_redo(session: Session) -> str | None:
    """Return the English name of the action that redo would do again, or None."""
    _undo, step = _steps(session)
    return step.name if step else None


def undo(session: Session) -> Done[Spot | None]:
    """Take the last action back and return where that can be seen; Refused where it cannot be taken back any more."""
    step, _redo = _steps(session)
    return _take_back(session, step, N_("There is nothing to undo."))


def redo(session: Session) -> Done[Spot | None]:
    """Do again what was taken back last and return where that can be seen."""
    _undo, step = _steps(session)
    return _take_back(session, step, N_("There is nothing to redo."))


def _steps(session: Session) -> tuple[Step | None, Step | None]:
    # A file that is only read may be of a version before undo.
    return (None, None) if session.read_only else next_steps(session.db, session.since)


def _take_back(session: Session, step: Step | None, nothing: str) -> Done[Spot | None]:
    if step is None:
        raise Refused(nothing)
    with refusing_broken_records(), session.transaction(step.name, undoes=step.id) as work:
        spot = take_back(work.db, step.id)
    return Done(spot, work.changes, step.name)
