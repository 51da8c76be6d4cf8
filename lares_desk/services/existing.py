"""What an action is about, looked up when it begins: somebody else may have removed it."""

from __future__ import annotations

from lares_desk.domain.departure import Departure
from lares_desk.domain.logistics import Service
from lares_desk.errors import N_, NotFound
from lares_desk.storage import departures, logistics_services
from lares_desk.storage.agency_file import Transaction


def departure(work: Transaction, departure_id: int) -> Departure:
    """Return a departure as it is now, or raise NotFound."""
    found = departures.get(work.db, departure_id)
    if found is None:
        raise NotFound(N_("This departure is no longer in the file."))
    return found


def service(work: Transaction, service_id: int) -> Service:
    """Return a service as it is now, or raise NotFound."""
    found = logistics_services.get(work.db, service_id)
    if found is None:
        raise NotFound(N_("This service is no longer in the file."))
    return found
