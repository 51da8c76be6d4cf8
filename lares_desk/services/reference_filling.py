"""Fill in what a trek lacks and the one that came with the program has: files of older versions have no other plans."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache

from lares_desk.domain.filling import Filling, filling
from lares_desk.domain.trek import Itinerary
from lares_desk.errors import N_
from lares_desk.services.itineraries import get
from lares_desk.services.reference_data import load_itineraries, load_places
from lares_desk.services.session import Done, Session
from lares_desk.storage import places, trek_days


def gaps(session: Session, itinerary: Itinerary) -> int:
    """Return how many fields, positions and places `fill_from_reference` would fill in."""
    return _filling(session, itinerary).gaps


def fill_from_reference(session: Session, itinerary_id: int) -> Done[int]:
    """Fill in empty lower camps, ways out, health posts, start hours and positions; return how many.

    What somebody has written stays. Only days of the same places as a day of the trek with the same code are filled in.
    """
    found = _filling(session, get(session, itinerary_id))
    action = N_("Fill in other plans")
    with session.transaction(action) as work:
        camps = {place.key: replace(place, id=places.add(work.db, place)) for place in found.added}
        for place in found.placed:
            places.save_place(work.db, place)
        for day in found.days:
            camp = day.lower_camp
            trek_days.save_day(work.db, replace(day, lower_camp=camps.get(camp.key, camp) if camp else None))
    return Done(found.gaps, work.changes, action)


def _filling(session: Session, itinerary: Itinerary) -> Filling:
    known = _reference().get(itinerary.code.upper())
    if known is None:
        return Filling()
    mine = {place.key: place for place in places.all_places(session.db).values()}
    return filling(itinerary.days, known.days, mine)


@cache
def _reference() -> Mapping[str, Itinerary]:
    return {trek.code: trek for trek in load_itineraries({place.key: place for place in load_places()})}
