"""What is in the file as plain numbers and words, for other programs."""

from __future__ import annotations

from datetime import date

from lares_desk.exchange import outline
from lares_desk.exchange.outline import Outline
from lares_desk.services import departure_lists, departures
from lares_desk.services import itineraries as itinerary_service
from lares_desk.services.session import Session


def itineraries(session: Session) -> list[Outline]:
    """Return every trek as sold with its days."""
    return [outline.itinerary(trek) for trek in itinerary_service.all_itineraries(session)]


def calendar(session: Session, first: date | None, last: date | None) -> list[Outline]:
    """Return the departures that start in these days, by date."""
    ids = departure_lists.matching_ids(session, first=first, last=last)
    return [outline.departure(line) for line in departure_lists.lines(session, ids)]


def dossier(session: Session, departure_id: int) -> Outline:
    """Return everything about one departure."""
    whole = departures.dossier(session, departure_id)
    (line,) = departure_lists.lines(session, [departure_id])
    return outline.dossier(line, whole, session.reference)
