"""What is offered: departures from today on, with seats, prices and what they include."""

from __future__ import annotations

from datetime import timedelta

from builders import TODAY, booked, scheduled
from lares_desk.domain.language import LocalText
from lares_desk.services import departures, itineraries, logistics, offers
from lares_desk.services.session import Session


def test_departures_from_today_on_are_offered_but_those_that_are_cancelled(session: Session) -> None:
    scheduled(session, start=TODAY - timedelta(days=1))
    today = scheduled(session, start=TODAY)
    departures.cancel(session, scheduled(session, "L3").id, "Landslide")
    later = scheduled(session, "L5")
    found = offers.season(session).departures
    assert [(each.code, each.itinerary_code) for each in found] == [(today.code, "L4"), (later.code, "L5")]


def test_an_offer_says_seats_price_and_inclusions(session: Session) -> None:
    departure = scheduled(session, capacity=10)
    booked(session, departure, 3)
    plain = offers.season(session).departures[0]
    trek = itineraries.by_code(session, "L4")
    assert (plain.capacity, plain.booked, plain.price_minor, plain.currency) == (10, 3, None, "USD")
    assert plain.inclusions == trek.inclusions
    logistics.save_offer(session, departure.id, 250_000, "PEN", LocalText("Everything", "Todo"))
    own = offers.season(session).departures[0]
    assert (own.price_minor, own.currency, own.inclusions.es) == (250_000, "PEN", "Todo")


def test_a_retired_trek_is_not_sold(session: Session) -> None:
    itineraries.retire(session, itineraries.by_code(session, "L2").id)
    assert [trek.code for trek in offers.season(session).itineraries] == ["L3", "L4", "L5"]
