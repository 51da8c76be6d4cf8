"""Itineraries: treks as sold."""

from __future__ import annotations

from dataclasses import replace

from lares_desk.domain import validation
from lares_desk.domain.language import LocalText
from lares_desk.domain.trek import Itinerary
from lares_desk.errors import N_, InvalidInput, NotFound, Refused
from lares_desk.services.session import Done, Session
from lares_desk.storage import itineraries
from lares_desk.storage.rows import delete


def all_itineraries(session: Session) -> tuple[Itinerary, ...]:
    """Return every itinerary with its days, by code."""
    return itineraries.all_itineraries(session.db)


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
    code = validation.itinerary_code("code", code)
    if not name:
        raise InvalidInput("name", N_("Write a name: it may not be empty."))
    if itineraries.id_of_code(session.db, code) is not None:
        raise InvalidInput("code", N_("{code} is the code of another itinerary. Choose a new one."), code=code)
    action = N_("Add itinerary")
    with session.transaction(action) as work:
        itinerary_id = itineraries.add(work.db, Itinerary(code, validation.local_lines("name", name)))
    return Done(itinerary_id, work.changes, action)


def save(session: Session, itinerary: Itinerary) -> Done[None]:
    """Save the itinerary's own fields, the tick of the agency included; its days are saved by themselves."""
    clean = replace(
        itinerary,
        name=validation.local_lines("name", itinerary.name),
        summary=validation.local_lines("summary", itinerary.summary),
        highlights=validation.local_lines("highlights", itinerary.highlights),
        inclusions=validation.local_lines("inclusions", itinerary.inclusions),
        exclusions=validation.local_lines("exclusions", itinerary.exclusions),
        meeting_point=validation.local_lines("meeting_point", itinerary.meeting_point),
        source=validation.lines("source", itinerary.source),
    )
    if not clean.name:
        raise InvalidInput("name", N_("Write a name: it may not be empty."))
    action = N_("Change itinerary")
    with session.transaction(action) as work:
        itineraries.save_itinerary(work.db, clean)
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
