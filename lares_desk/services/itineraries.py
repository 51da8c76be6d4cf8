"""Itineraries: treks as sold."""

from __future__ import annotations

from dataclasses import replace

from lares_desk.domain import validation
from lares_desk.domain.language import LocalText
from lares_desk.domain.trek import Itinerary
from lares_desk.errors import N_, InvalidInput, NotFound, Refused
from lares_desk.services.session import Done, Session
from lares_desk.storage import departures, itineraries, trek_days
from lares_desk.storage.rows import delete


def all_itineraries(session: Session) -> tuple[Itinerary, ...]:
    """Return every itinerary with its days, by code."""
    return itineraries.all_itineraries(session.db)


def on_sale(session: Session) -> tuple[Itinerary, ...]:
    """Return the itineraries that new departures may run, by code: those that are not retired."""
    return tuple(trek for trek in all_itineraries(session) if not trek.retired)


def get(session: Session, itinerary_id: int) -> Itinerary:
    """Return one itinerary with its days, or raise NotFound."""
    found = itineraries.get(session.db, itinerary_id)
    if found is None:
        raise NotFound(N_("This itinerary is no longer in the file."))
    return found


def by_code(session: Session, code: str) -> Itinerary:
    """Return the itinerary with this code, in capitals or not, or raise NotFound with the codes there are."""
    found = itineraries.id_of_code(session.db, code.strip())
    if found is None:
        known = ", ".join(itinerary.code for itinerary in all_itineraries(session))
        raise NotFound(N_("There is no itinerary {code}. There are: {known}."), code=code, known=known or "-")
    return get(session, found)


def add(session: Session, code: str, name: LocalText) -> Done[int]:
    """Add an itinerary without days and return its id."""
    fresh = Itinerary(_free_code(session, code), _name(name))
    action = N_("Add itinerary")
    with session.transaction(action) as work:
        itinerary_id = itineraries.add(work.db, fresh)
    return Done(itinerary_id, work.changes, action)


def duplicate(session: Session, itinerary_id: int, code: str, name: LocalText) -> Done[int]:
    """Add a copy of an itinerary with its days under another code, still to be confirmed, and return its id."""
    original = get(session, itinerary_id)
    copy = replace(
        original,
        code=_free_code(session, code),
        name=_name(name),
        confirmed=False,
        retired=False,
        days=tuple(replace(trek_days.as_copy(day), source_day_id=None) for day in original.days),
    )
    action = N_("Duplicate itinerary")
    with session.transaction(action) as work:
        copy_id = itineraries.add(work.db, copy)
    return Done(copy_id, work.changes, action)


def retire(session: Session, itinerary_id: int) -> Done[None]:
    """Sell an itinerary no more; its departures stay as they are."""
    return _sell(session, itinerary_id, N_("Retire itinerary"), retired=True)


def bring_back(session: Session, itinerary_id: int) -> Done[None]:
    """Sell a retired itinerary again."""
    return _sell(session, itinerary_id, N_("Bring itinerary back"), retired=False)


def save(session: Session, itinerary: Itinerary) -> Done[None]:
    """Save the itinerary's own fields, the tick of the agency included; its days are saved by themselves."""
    clean = replace(
        itinerary,
        name=_name(itinerary.name),
        summary=validation.local_lines("summary", itinerary.summary),
        highlights=validation.local_lines("highlights", itinerary.highlights),
        inclusions=validation.local_lines("inclusions", itinerary.inclusions),
        exclusions=validation.local_lines("exclusions", itinerary.exclusions),
        meeting_point=validation.local_lines("meeting_point", itinerary.meeting_point),
        source=validation.lines("source", itinerary.source),
    )
    action = N_("Change itinerary")
    with session.transaction(action) as work:
        before = itineraries.get(work.db, clean.id)
        itineraries.save_itinerary(work.db, clean)
        if before is not None and before.name != clean.name:
            departures.follow_name(work.db, clean.id, clean.name)
    return Done(None, work.changes, action)


def remove(session: Session, itinerary_id: int) -> Done[None]:
    """Delete an itinerary that no departure runs."""
    used = itineraries.departures_of(session.db, itinerary_id)
    if used:
        raise Refused(
            N_("This itinerary has departures ({count}), so it cannot be deleted."), count=used
        )  # fmt: skip
    action = N_("Delete itinerary")
    with session.transaction(action) as work:
        delete(work.db, "itinerary", itinerary_id)
    return Done(None, work.changes, action)


def _sell(session: Session, itinerary_id: int, action: str, *, retired: bool) -> Done[None]:
    itinerary = get(session, itinerary_id)
    with session.transaction(action) as work:
        if itinerary.retired is not retired:
            itineraries.save_itinerary(work.db, replace(itinerary, retired=retired))
    return Done(None, work.changes, action)


def _free_code(session: Session, code: str) -> str:
    code = validation.itinerary_code("code", code)
    if itineraries.id_of_code(session.db, code) is not None:
        raise InvalidInput("code", N_("{code} is the code of another itinerary. Choose a new one."), code=code)
    return code


def _name(name: LocalText) -> LocalText:
    kept = validation.local_lines("name", name)
    if not kept:
        raise InvalidInput("name", N_("Write a name: it may not be empty."))
    return kept
