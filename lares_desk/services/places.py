"""Places and the readings of their elevation: looked up, written down, chosen among."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import count

from lares_desk.domain import validation
from lares_desk.domain.figure_moves import FigureMove, figure_moves, with_chosen
from lares_desk.domain.language import Language, LocalText
from lares_desk.domain.list_order import Order
from lares_desk.domain.places import Place, PlaceKind, PlaceUsers, Reading
from lares_desk.domain.text import fold
from lares_desk.errors import N_, InvalidInput, NotFound, Refused
from lares_desk.services.session import Done, Session
from lares_desk.storage import itineraries, places
from lares_desk.storage.agency_file import Transaction
from lares_desk.storage.rows import delete

MOST_DEPARTURES = 30
_NAMED = 4


def all_places(session: Session, language: Language = "en") -> tuple[Place, ...]:
    """Return every place with its readings, by its name in a language."""
    return tuple(sorted(places.all_places(session.db).values(), key=lambda place: fold(place.name.get(language))))


def matching(session: Session, words: str = "", order: Order | None = None) -> tuple[Place, ...]:
    """Return the places with every word in a name, its kind or a source, accents or not.

    Sorted by "name" (the usual), "kind", "metres" or "spread". An agency has dozens of places, not thousands: they are
    all in memory anyway, since every itinerary needs them.
    """
    wanted = fold(words).split()
    found = [place for place in all_places(session) if all(word in _folded(place) for word in wanted)]
    keys = {"kind": lambda place: place.kind, "metres": lambda place: place.metres or 0, "spread": _spread}
    if order and order.key in keys:
        found.sort(key=keys[order.key])
    if order and order.descending:
        found.reverse()
    return tuple(found)


def get(session: Session, place_id: int) -> Place:
    """Return one place with its readings, or raise NotFound."""
    found = places.get(session.db, place_id)
    if found is None:
        raise NotFound(N_("This place is no longer in the file."))
    return found


def users(session: Session, place_id: int) -> PlaceUsers:
    """Return who goes to a place."""
    return places.users(session.db, place_id, session.clock.today(), MOST_DEPARTURES)


def moves_if_chosen(session: Session, reading_id: int) -> tuple[FigureMove, ...]:
    """Return which figures of the itineraries would move if this reading were the chosen one of its place."""
    place, reading = _reading(session, reading_id)
    return figure_moves(itineraries.all_itineraries(session.db), with_chosen(place, reading))


def add(session: Session, name: LocalText, kind: PlaceKind, metres: int | None = None, source: str = "") -> Done[int]:
    """Add a place, with a first reading that is chosen where its elevation is known, and return its id."""
    name = _name(session, name, 0)
    readings: tuple[Reading, ...] = ()
    if metres is not None:
        readings = (_clean(session, Reading(metres, source, session.clock.today(), chosen=True), ()),)
    action = N_("Add place")
    with session.transaction(action) as work:
        place_id = places.add(work.db, Place(_free_key(work, name), name, kind, readings))
    return Done(place_id, work.changes, action)


def save(session: Session, place: Place) -> Done[None]:
    """Save name, kind and position of a place that was read with its `rev`; its readings are saved by themselves."""
    for field, degrees, most in (("latitude", place.latitude, 90), ("longitude", place.longitude, 180)):
        if degrees is not None and not -most <= degrees <= most:
            raise InvalidInput(
                field, N_("{value}° is not possible here: write degrees from {low} to {high}."),
                value=degrees, low=-most, high=most,
            )  # fmt: skip
    clean = replace(place, name=_name(session, place.name, place.id))
    action = N_("Change place")
    with session.transaction(action) as work:
        places.save_place(work.db, clean)
    return Done(None, work.changes, action)


def remove(session: Session, place_id: int) -> Done[None]:
    """Delete a place that nobody goes to, or raise Refused with who does."""
    get(session, place_id)
    found = users(session, place_id)
    if found.itineraries or found.departure_count:
        raise Refused(N_("The place is used by {users}, so it cannot be deleted."), users=_named(found))
    if found:
        raise Refused(N_("Travellers arrive there ({count}), so the place cannot be deleted."), count=found.arrivals)
    action = N_("Delete place")
    with session.transaction(action) as work:
        delete(work.db, "place", place_id)
    return Done(None, work.changes, action)


def add_reading(session: Session, place_id: int, reading: Reading) -> Done[int]:
    """Write down what a source says; the first reading of a place is the chosen one."""
    place = get(session, place_id)
    clean = replace(_clean(session, reading, place.readings), chosen=not place.readings)
    action = N_("Add reading")
    with session.transaction(action) as work:
        reading_id = places.add_reading(work.db, place_id, clean)
    return Done(reading_id, work.changes, action)


def save_reading(session: Session, reading: Reading) -> Done[None]:
    """Save metres, source and date of a reading that was read with its `rev`; whether it is chosen stays."""
    place, kept = _reading(session, reading.id)
    clean = replace(_clean(session, reading, place.readings), chosen=kept.chosen)
    action = N_("Change reading")
    with session.transaction(action) as work:
        places.save_reading(work.db, clean)
    return Done(None, work.changes, action)


def choose_reading(session: Session, reading_id: int) -> Done[None]:
    """Let every figure of the program count with this reading of its place."""
    place, reading = _reading(session, reading_id)
    action = N_("Choose elevation")
    with session.transaction(action) as work:
        if not reading.chosen:
            for other in place.readings:
                if other.chosen:
                    places.save_reading(work.db, replace(other, chosen=False))
            places.save_reading(work.db, replace(reading, chosen=True))
    return Done(None, work.changes, action)


def remove_reading(session: Session, reading_id: int) -> Done[None]:
    """Delete a reading; the chosen one only as the last."""
    place, reading = _reading(session, reading_id)
    if reading.chosen and len(place.readings) > 1:
        raise Refused(N_("Every figure counts with this reading. Choose another one first, then delete it."))
    action = N_("Delete reading")
    with session.transaction(action) as work:
        delete(work.db, "reading", reading_id)
    return Done(None, work.changes, action)


def _spread(place: Place) -> int:
    return (place.highest or 0) - (place.lowest or 0)


def _folded(place: Place) -> str:
    return fold(" ".join((place.name.en, place.name.es, *(reading.source for reading in place.readings))))


def _reading(session: Session, reading_id: int) -> tuple[Place, Reading]:
    place_id = places.place_of_reading(session.db, reading_id)
    if place_id is None:
        raise NotFound(N_("This reading is no longer in the file."))
    place = get(session, place_id)
    return place, next(reading for reading in place.readings if reading.id == reading_id)


def _name(session: Session, name: LocalText, place_id: int) -> LocalText:
    """Return a clean name that no other place has, or raise InvalidInput."""
    limit = validation.NAME_LENGTH
    clean = LocalText(validation.line("name", name.en, limit), validation.line("name", name.es, limit))
    if not clean:
        raise InvalidInput("name", N_("Write a name: it may not be empty."))
    own = {fold(text) for text in (clean.en, clean.es) if text}
    for other in all_places(session):
        if other.id != place_id and own & {fold(text) for text in (other.name.en, other.name.es)}:
            raise InvalidInput(
                "name", N_("There is a place {name} already. Give this one another name."), name=other.name.get("en")
            )
    return clean


def _clean(session: Session, reading: Reading, others: Sequence[Reading]) -> Reading:
    """Return a reading that can be kept beside `others`, or raise InvalidInput."""
    validation.elevation("metres", reading.metres)
    source = validation.line("source", reading.source)
    if not source:
        raise InvalidInput("source", N_("Write who says so: a map, a survey, a receiver, the agency."))
    if any(other.id != reading.id and fold(other.source) == fold(source) for other in others):
        raise InvalidInput(
            "source", N_("{source} has a reading of this place already. Change that one."), source=source
        )
    checked = validation.optional_date("checked_on", reading.checked_on)
    if checked is not None and checked > session.clock.today():
        raise InvalidInput(
            "checked_on", N_("{value} is still to come. Write the day on which it was checked."),
            value=checked.isoformat(),
        )  # fmt: skip
    return replace(reading, source=source, checked_on=checked)


def _free_key(work: Transaction, name: LocalText) -> str:
    plain = re.sub(r"[^a-z0-9]+", "-", fold(name.get("en"))).strip("-")[:40] or "place"
    tries = (plain if number == 1 else f"{plain}-{number}" for number in count(1))
    return next(key for key in tries if not places.has_key(work.db, key))


def _named(found: PlaceUsers) -> str:
    """Return the codes of a few users, and how many more there are."""
    codes = [use.code for use in (*found.itineraries, *found.departures)][:_NAMED]
    rest = len(found.itineraries) + found.departure_count - len(codes)
    return ", ".join(codes) + (f" + {rest}" if rest else "")
