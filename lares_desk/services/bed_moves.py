"""Beds: somebody moves to another tent or room, changes places with somebody, or is taken out of one."""

from __future__ import annotations

from dataclasses import replace

from lares_desk.domain.logistics import Room
from lares_desk.errors import N_, NotFound, Refused
from lares_desk.services import departures, logistics
from lares_desk.services.session import Done, Session


def move(session: Session, departure_id: int, traveller_id: int, room_id: int, instead_of: int = 0) -> Done[None]:
    """Let a traveller sleep in a room or tent, and no longer in another one of the same place.

    `instead_of` is a traveller of that room who takes the bed that becomes free, where there is one.
    """
    action = N_("Change beds")
    with session.together(action) as (inside, work):
        target = _room(inside, departure_id, room_id)
        if traveller_id not in target.traveller_ids:
            if instead_of in target.traveller_ids:
                _swap_into(inside, departure_id, traveller_id, instead_of, target)
                target = _room(inside, departure_id, room_id)
            stays = [each for each in target.traveller_ids if each != instead_of]
            if len(stays) >= target.places:
                raise Refused(N_("{room} is full: it has {places} places."), room=target.label, places=target.places)
            logistics.save_room(inside, replace(target, traveller_ids=(*stays, traveller_id)))
    return Done(None, work.changes, action)


def take_out(session: Session, departure_id: int, traveller_id: int, room_id: int) -> Done[None]:
    """Take a traveller out of a room or tent: nobody else moves."""
    action = N_("Take out of the bed")
    with session.together(action) as (inside, work):
        room = _room(inside, departure_id, room_id)
        stays = tuple(each for each in room.traveller_ids if each != traveller_id)
        logistics.save_room(inside, replace(room, traveller_ids=stays))
    return Done(None, work.changes, action)


def _swap_into(session: Session, departure_id: int, traveller_id: int, other_id: int, target: Room) -> None:
    """Give the other one the bed that the traveller leaves, if that is in the same camp or hotel."""
    for each in departures.dossier(session, departure_id).rooms:
        same_place = (each.kind, each.service_id) == (target.kind, target.service_id)
        if same_place and traveller_id in each.traveller_ids:
            swapped = tuple(other_id if sleeper == traveller_id else sleeper for sleeper in each.traveller_ids)
            logistics.save_room(session, replace(each, traveller_ids=swapped))


def _room(session: Session, departure_id: int, room_id: int) -> Room:
    found = next((each for each in departures.dossier(session, departure_id).rooms if each.id == room_id), None)
    if found is None:
        raise NotFound(N_("This room is no longer in the file."))
    return found
