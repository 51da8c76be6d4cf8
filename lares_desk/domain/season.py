"""The season on offer: every trek as sold and the departures to come, for the papers that sell them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from lares_desk.domain.departure_line import DepartureStatus
from lares_desk.domain.language import LocalText
from lares_desk.domain.trek import Itinerary


@dataclass(frozen=True, slots=True)
class OfferedDeparture:
    """A departure as it is offered; `price_minor` is in hundredths of `currency`, None where no price is set."""

    code: str
    itinerary_code: str
    start: date
    end: date
    capacity: int
    booked: int
    status: DepartureStatus
    price_minor: int | None
    currency: str
    inclusions: LocalText


@dataclass(frozen=True, slots=True)
class Season:
    """Treks that are sold, by code, and their departures that are not cancelled, by date."""

    itineraries: tuple[Itinerary, ...] = ()
    departures: tuple[OfferedDeparture, ...] = ()
