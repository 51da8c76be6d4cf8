"""The advice about a departure, or about some of its groups, as plain numbers and words."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from lares_desk.domain.departure import Dossier
from lares_desk.domain.findings import findings
from lares_desk.exchange import outline
from lares_desk.exchange.outline import Outline
from lares_desk.services import departures
from lares_desk.services.session import Session


def rows(session: Session, departure_id: int, booking_ids: Collection[int] | None = None) -> list[Outline]:
    """Return what every rule finds, the gravest first; raise NotFound.

    With `booking_ids` the rules know of these groups only; what is about everybody, such as a day that ends after dark,
    stays.
    """
    dossier = departures.dossier(session, departure_id)
    if booking_ids is not None:
        # The sentences themselves name people: the rules must not see the other groups at all.
        dossier = _of_groups(dossier, booking_ids)
    names = {each.id: each.client.full_name for each in dossier.going}
    found = findings(dossier, session.reference)
    return [outline.finding(each, [names[who] for who in each.travellers]) for each in found]


def _of_groups(dossier: Dossier, booking_ids: Collection[int]) -> Dossier:
    return replace(dossier, groups=tuple(group for group in dossier.groups if group.booking.id in booking_ids))
