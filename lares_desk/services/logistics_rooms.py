"""Tents and rooms of a departure: who sleeps where."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from lares_desk.domain import validation
from lares_desk.domain.departure import Dossier
from lares_desk.domain.logistics import Room, RoomKind, ServiceKind
from lares_desk.domain.sharing import Sleepers, sharing
from lares_desk.errors import N_, InvalidInput, NotFound, Refused
from lares_desk.services import departures, existing, logistics_usual
from lares_desk.services import logistics_rules as rules
from lares_desk.services.logistics_services import refuse_elsewhere
from lares_desk.services.session import Done, Session
from lares_desk.storage import logistics_rooms
from lares_desk.storage.agency_file import Transaction

_MOST_PLACES = 20


def save_room(session: Session, room: Room) -> Done[int]:
    """Save a tent or room with who sleeps in it, or add one without id; return the id.

    Who sleeps in another tent (or in another room of the same hotel) so far leaves that one.
    """
    clean = replace(
        room,
        label=validation.name("label", room.label),
        places=rules.whole("places", room.places, 1, _MOST_PLACES) or 1,
        notes=validation.lines("notes", room.notes),
        traveller_ids=tuple(dict.fromkeys(room.traveller_ids)),
    )
    _refuse_crowd(clean)
    action = (N_("Change room") if clean.id else N_("Add room")) if clean.kind is RoomKind.ROOM else ""
    action = action or (N_("Change tent") if clean.id else N_("Add tent"))
    with session.transaction(action) as work:
        existing.departure(work, clean.departure_id)
        rules.refuse_strangers(work, clean.departure_id, clean.traveller_ids)
        _refuse_no_hotel(work, clean)
        _leave_others(work, clean)
        if clean.id:
            logistics_rooms.save_room(work.db, clean)
        else:
            clean = replace(clean, id=logistics_rooms.add(work.db, clean))
    return Done(clean.id, work.changes, action)


def remove_room(session: Session, room_id: int) -> Done[None]:
    """Delete a tent or room; who slept in it has no bed then."""
    action = N_("Delete room")
    with session.transaction(action) as work:
        if logistics_rooms.get(work.db, room_id) is None:
            raise NotFound(N_("This room is no longer in the file."))
        logistics_rooms.remove(work.db, room_id)
    return Done(None, work.changes, action)


def propose_rooms(session: Session, departure_id: int) -> Done[int]:
    """Add tents and hotel rooms for those who have none, as they asked to share, and return how many were added.

    What is there stays as it is. Tents only where the trek has a night in tents; one for the crew if there is none.
    """
    dossier = departures.dossier(session, departure_id)
    action = N_("Propose tents and rooms")
    rooms = (*_tents(dossier), *_crew_tents(dossier), *_hotel_rooms(dossier))
    with session.transaction(action) as work:
        for room in rooms:
            logistics_rooms.add(work.db, room)
    return Done(len(rooms), work.changes, action)


def _tents(dossier: Dossier) -> list[Room]:
    if not dossier.has_camps:
        return []
    there = [room for room in dossier.rooms if room.kind is RoomKind.TENT]
    return _for_those_without(dossier, there, RoomKind.TENT, None)


def _crew_tents(dossier: Dossier) -> list[Room]:
    if not (dossier.has_camps and dossier.crew) or any(room.kind is RoomKind.CREW_TENT for room in dossier.rooms):
        return []
    places = min(len({each.member.id for each in dossier.crew}), _MOST_PLACES)
    label = logistics_usual.label("crew_tent", dossier.agency.default_language)
    return [Room(dossier.departure.id, RoomKind.CREW_TENT, label, places)]


def _hotel_rooms(dossier: Dossier) -> list[Room]:
    found: list[Room] = []
    for service in dossier.services:
        if service.kind is ServiceKind.HOTEL:
            there = [room for room in dossier.rooms if room.service_id == service.id]
            found += _for_those_without(dossier, there, RoomKind.ROOM, service.id)
    return found


def _for_those_without(dossier: Dossier, there: Sequence[Room], kind: RoomKind, hotel: int | None) -> list[Room]:
    """Return new rooms for whom none of those `there` has, numbered on."""
    have = {traveller_id for room in there for traveller_id in room.traveller_ids}
    groups = [
        replace(group, travellers=tuple(each for each in group.travellers if each.id not in have))
        for group in dossier.groups
    ]
    label = logistics_usual.label(kind, dossier.agency.default_language)
    return [
        _room(dossier.departure.id, kind, f"{label} {number}", hotel, sleepers)
        for number, sleepers in enumerate(sharing(groups, dossier.departure.start), len(there) + 1)
    ]


def _room(departure_id: int, kind: RoomKind, label: str, hotel: int | None, sleepers: Sleepers) -> Room:
    ids = tuple(each.id for each in sleepers)
    return Room(departure_id, kind, label, len(ids), hotel, traveller_ids=ids)


def _refuse_crowd(room: Room) -> None:
    if room.kind is RoomKind.CREW_TENT and room.traveller_ids:
        raise InvalidInput("kind", N_("Travellers sleep in it: it cannot be a tent of the crew."))
    if len(room.traveller_ids) > room.places:
        raise InvalidInput(
            "places", N_("Too few places for the people in it (places: {places}, people: {count}). Give it more."),
            count=len(room.traveller_ids), places=room.places,
        )  # fmt: skip


def _refuse_no_hotel(work: Transaction, room: Room) -> None:
    if room.service_id is None:
        return
    if room.kind is not RoomKind.ROOM:
        raise InvalidInput("service_id", N_("A tent stands in no hotel."))
    hotel = existing.service(work, room.service_id)
    refuse_elsewhere(hotel, room.departure_id)
    if hotel.kind is not ServiceKind.HOTEL:
        raise Refused(N_("{name} is no hotel."), name=hotel.name)


def _leave_others(work: Transaction, room: Room) -> None:
    """Let nobody have two beds in one night."""
    for other in logistics_rooms.of_departure(work.db, room.departure_id):
        if other.id == room.id or (other.kind, other.service_id) != (room.kind, room.service_id):
            continue
        staying = tuple(each for each in other.traveller_ids if each not in room.traveller_ids)
        if staying != other.traveller_ids:
            logistics_rooms.save_room(work.db, replace(other, traveller_ids=staying))
