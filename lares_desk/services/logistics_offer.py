"""What a departure costs and includes, and what its travellers' bags weigh."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from lares_desk.domain import validation
from lares_desk.domain.language import LocalText
from lares_desk.errors import N_
from lares_desk.services import existing
from lares_desk.services import logistics_rules as rules
from lares_desk.services.session import Done, Session
from lares_desk.storage import bookings, departures


def save_offer(
    session: Session, departure_id: int, price_minor: int | None, currency: str, inclusions: LocalText
) -> Done[None]:
    """Save the price per person in hundredths of `currency` (empty: the agency's), and what it includes."""
    price_minor = rules.money("price_minor", price_minor)
    currency = rules.currency("currency", currency, optional=True)
    inclusions = validation.local_lines("inclusions", inclusions)
    action = N_("Change price")
    with session.transaction(action) as work:
        departure = existing.departure(work, departure_id)
        offered = replace(departure, price_minor=price_minor, currency=currency, inclusions=inclusions)
        if offered != departure:
            departures.save_departure(work.db, offered)
    return Done(None, work.changes, action)


def set_duffels(session: Session, weights: Mapping[int, tuple[int | None, int | None]]) -> Done[None]:
    """Write down what duffels and day packs weigh: (duffel, day pack) in grams by the traveller's id, None unknown."""
    clean = {
        traveller_id: (
            validation.weight("duffel_g", duffel),
            validation.weight("daypack_g", day_pack),
        )
        for traveller_id, (duffel, day_pack) in weights.items()
    }
    action = N_("Weigh luggage")
    with session.transaction(action) as work:
        for traveller_id, (duffel, day_pack) in clean.items():
            traveller = rules.traveller_of(work, traveller_id)
            weighed = replace(traveller, duffel_g=duffel, daypack_g=day_pack)
            if weighed != traveller:
                bookings.save_traveller(work.db, weighed)
    return Done(None, work.changes, action)
