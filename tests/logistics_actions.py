"""What people do with the logistics of a departure, one function each, for tests that try anything in any order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from random import Random
from typing import TypeVar

from builders import START
from lares_desk.domain.departure import Dossier
from lares_desk.domain.language import LocalText
from lares_desk.domain.logistics import (
    Animal,
    AnimalKind,
    CashItem,
    Equipment,
    EquipmentKind,
    Room,
    RoomKind,
    Service,
    ServiceKind,
)
from lares_desk.domain.people import CrewRole
from lares_desk.errors import NotFound
from lares_desk.services import departures, logistics
from lares_desk.services.session import Session

T = TypeVar("T")
NOTES = ("", "Vegan", "zwei\nZeilen", 'says "no" \\ yes', "🏔️ Ausangate")


def one(found: Sequence[T], chance: Random) -> T:
    if not found:
        raise NotFound("There is none.")
    return chance.choice(list(found))


def any_dossier(session: Session, chance: Random) -> Dossier:
    rows = session.db.execute("SELECT id FROM departure ORDER BY id").fetchall()
    return departures.dossier(session, one([row["id"] for row in rows], chance))


def ids_of(dossier: Dossier) -> list[int]:
    return [each.id for group in dossier.groups for each in group.travellers]


def some(ids: Sequence[int], chance: Random) -> list[int]:
    return chance.sample(list(ids), chance.randrange(len(ids) + 1))


def add_service(session: Session, chance: Random) -> object:
    departure_id = any_dossier(session, chance).departure.id
    day = START + timedelta(days=chance.randrange(9))
    new = Service(departure_id, one(list(ServiceKind), chance), f"Service {chance.randrange(9)}", starts_on=day)
    return logistics.save_service(session, new)


def change_service(session: Session, chance: Random) -> object:
    found = one(any_dossier(session, chance).services, chance)
    return logistics.save_service(session, replace(found, notes=chance.choice(NOTES), seats=chance.randrange(40)))


def remove_service(session: Session, chance: Random) -> object:
    return logistics.remove_service(session, one(any_dossier(session, chance).services, chance).id)


def issue_tickets(session: Session, chance: Random) -> object:
    dossier = any_dossier(session, chance)
    return logistics.issue_tickets(session, one(dossier.services, chance).id, some(ids_of(dossier), chance))


def mix_tickets(session: Session, chance: Random) -> object:
    service = one([each for each in any_dossier(session, chance).services if each.tickets], chance)
    mixed = chance.sample([each.traveller_id for each in service.tickets], len(service.tickets))
    tickets = [replace(each, traveller_id=who, seat="7") for each, who in zip(service.tickets, mixed, strict=True)]
    return logistics.save_tickets(session, service.id, tickets[chance.randrange(2) :])


def save_tent(session: Session, chance: Random) -> object:
    dossier = any_dossier(session, chance)
    new = Room(dossier.departure.id, RoomKind.TENT, f"Tent {chance.randrange(9)}")
    tents = [room for room in dossier.rooms if room.kind is RoomKind.TENT]
    found = chance.choice(tents) if tents and chance.random() < 0.7 else new
    return logistics.save_room(session, replace(found, places=20, traveller_ids=tuple(some(ids_of(dossier), chance))))


def remove_room(session: Session, chance: Random) -> object:
    return logistics.remove_room(session, one(any_dossier(session, chance).rooms, chance).id)


def lend(session: Session, chance: Random) -> object:
    dossier = any_dossier(session, chance)
    bag = Equipment(dossier.departure.id, EquipmentKind.RENTAL, "Bag", issued_on=START)
    return logistics.save_equipment(session, replace(bag, traveller_id=one(ids_of(dossier), chance)))


def change_equipment(session: Session, chance: Random) -> object:
    found = one(any_dossier(session, chance).equipment, chance)
    return logistics.save_equipment(session, replace(found, condition_back=chance.choice(NOTES[1:2]), quantity=2))


def remove_equipment(session: Session, chance: Random) -> object:
    return logistics.remove_equipment(session, one(any_dossier(session, chance).equipment, chance).id)


def save_animal(session: Session, chance: Random) -> object:
    dossier = any_dossier(session, chance)
    new = Animal(dossier.departure.id, one(list(AnimalKind), chance), "Inti", 40_000)
    found = chance.choice(dossier.animals) if dossier.animals and chance.random() < 0.5 else new
    return logistics.save_animal(session, replace(found, limit_g=chance.randrange(9, 99_000)))


def remove_animal(session: Session, chance: Random) -> object:
    return logistics.remove_animal(session, one(any_dossier(session, chance).animals, chance).id)


def save_cash(session: Session, chance: Random) -> object:
    dossier = any_dossier(session, chance)
    new = CashItem(dossier.departure.id, "Springs", chance.choice(("PEN", "USD")), 100)
    found = chance.choice(dossier.cash) if dossier.cash and chance.random() < 0.5 else new
    return logistics.save_cash_item(session, replace(found, spent_minor=chance.randrange(9, 999)))


def remove_cash(session: Session, chance: Random) -> object:
    return logistics.remove_cash_item(session, one(any_dossier(session, chance).cash, chance).id)


def assign(session: Session, chance: Random) -> object:
    name = chance.choice(("Justina", "Hilario", "Ñusta Quispe"))
    return logistics.assign_crew(
        session, any_dossier(session, chance).departure.id, name, one(list(CrewRole), chance), "984000111"
    )


def change_member(session: Session, chance: Random) -> object:
    member = one(any_dossier(session, chance).crew, chance).member
    return logistics.change_crew_member(session, replace(member, notes=chance.choice(NOTES), name="Flor"))


def unassign(session: Session, chance: Random) -> object:
    return logistics.unassign_crew(session, one(any_dossier(session, chance).crew, chance).id)


def propose_rooms(session: Session, chance: Random) -> object:
    return logistics.propose_rooms(session, any_dossier(session, chance).departure.id)


def propose_kit(session: Session, chance: Random) -> object:
    return logistics.propose_kit(session, any_dossier(session, chance).departure.id)


def weigh(session: Session, chance: Random) -> object:
    people = some(ids_of(any_dossier(session, chance)), chance)
    return logistics.set_duffels(session, {each: (chance.randrange(9000), None) for each in people})


def save_offer(session: Session, chance: Random) -> object:
    departure_id = any_dossier(session, chance).departure.id
    included = LocalText(chance.choice(NOTES))
    return logistics.save_offer(session, departure_id, chance.randrange(99_999), "PEN", included)


def copy(session: Session, chance: Random) -> object:
    one_id, other_id = (any_dossier(session, chance).departure.id for _ in range(2))
    return logistics.copy_logistics(session, one_id, other_id)


LOGISTICS_ACTIONS: tuple[Callable[[Session, Random], object], ...] = (
    add_service,
    change_service,
    remove_service,
    issue_tickets,
    mix_tickets,
    save_tent,
    remove_room,
    lend,
    change_equipment,
    remove_equipment,
    save_animal,
    remove_animal,
    save_cash,
    remove_cash,
    assign,
    change_member,
    unassign,
    propose_rooms,
    propose_kit,
    weigh,
    save_offer,
    copy,
)
