"""The advice about a departure: what every rule finds, and what other readings of its places would change."""

from __future__ import annotations

from collections.abc import Collection

from lares_desk.domain import findings as rules
from lares_desk.domain.departure import Dossier
from lares_desk.domain.finding import Finding
from lares_desk.domain.flip import Flip
from lares_desk.domain.flip import flips as flips_of
from lares_desk.domain.people import Traveller
from lares_desk.exchange import outline
from lares_desk.exchange.outline import Outline
from lares_desk.services import departures
from lares_desk.services.session import Session


def findings(session: Session, departure_id: int) -> tuple[Finding, ...]:
    """Return the whole advice about a departure, the gravest first; raise NotFound."""
    return rules.findings(departures.dossier(session, departure_id), session.reference)


def flips(session: Session, departure_id: int) -> tuple[Flip, ...]:
    """Return what other readings of the places of a departure would change; raise NotFound."""
    return flips_of(departures.dossier(session, departure_id), session.reference)


def rows(session: Session, departure_id: int, booking_ids: Collection[int] | None = None) -> list[Outline]:
    """Return the advice as plain numbers and words; with `booking_ids`, only what is about travellers of these groups.

    What is about everybody, such as a day that ends after dark, stays.
    """
    dossier = departures.dossier(session, departure_id)
    names = {each.id: each.client.full_name for each in _travellers(dossier, booking_ids)}
    return [
        outline.finding(each, [names[who] for who in each.travellers if who in names])
        for each in rules.findings(dossier, session.reference)
        if not each.travellers or any(who in names for who in each.travellers)
    ]


def _travellers(dossier: Dossier, booking_ids: Collection[int] | None) -> tuple[Traveller, ...]:
    if booking_ids is None:
        return dossier.going
    return tuple(each for group in dossier.groups if group.booking.id in booking_ids for each in group.travellers)
