"""The usual kit proposed for a departure, and the animals to carry it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from math import ceil

from lares_desk.domain.departure import Dossier
from lares_desk.domain.logistics import Animal, AnimalKind, Equipment, EquipmentKind, RoomKind
from lares_desk.domain.people import Traveller
from lares_desk.domain.sharing import sharing
from lares_desk.domain.text import fold
from lares_desk.domain.trek import DayKind
from lares_desk.errors import N_
from lares_desk.services import departures
from lares_desk.services.logistics_usual import Per, UsualThing, usual
from lares_desk.services.session import Done, Session
from lares_desk.storage import logistics_animals, logistics_equipment

_OF_EVERY_TREK = (EquipmentKind.SAFETY, EquipmentKind.RENTAL)


def propose_kit(session: Session, departure_id: int) -> Done[int]:
    """Add what is usual and not listed yet, and return how many lines were added.

    Tents and food only where the trek camps. Where no animal is listed and there is something to carry, so many mules
    come along as their limit asks for, and an emergency horse that carries nothing.
    """
    dossier = departures.dossier(session, departure_id)
    listed = {_key(each) for each in dossier.equipment}
    new = [each for each in _usual_kit(dossier) if _key(each) not in listed]
    animals = _animals(replace(dossier, equipment=(*dossier.equipment, *new)))
    action = N_("Propose kit")
    with session.transaction(action) as work:
        for each in new:
            logistics_equipment.add(work.db, each)
        for animal in animals:
            logistics_animals.add(work.db, animal)
    return Done(len(new) + len(animals), work.changes, action)


def _usual_kit(dossier: Dossier) -> Iterator[Equipment]:
    people = dossier.going
    for thing in usual().things:
        if not (dossier.has_camps or thing.kind in _OF_EVERY_TREK):
            continue
        if thing.per in {Per.BAG, Per.POLES}:
            rented = [each for each in people if (each.rents_bag if thing.per is Per.BAG else each.rents_poles)]
            yield from (replace(_line(dossier, thing, 1), traveller_id=each.id) for each in rented)
        elif pieces := ceil(_count(dossier, thing.per, people) / thing.each):
            yield _line(dossier, thing, pieces)


def _line(dossier: Dossier, thing: UsualThing, pieces: int) -> Equipment:
    name = thing.name.get(dossier.agency.default_language)
    return Equipment(dossier.departure.id, thing.kind, name, pieces, thing.weight_g)


def _count(dossier: Dossier, per: Per, people: tuple[Traveller, ...]) -> int:
    crew = len({each.member.id for each in dossier.crew})
    match per:
        case Per.DEPARTURE:
            return 1
        case Per.TENT:
            there = sum(room.kind is not RoomKind.ROOM for room in dossier.rooms)
            return there or len(sharing(dossier.groups, dossier.departure.start))
        case Per.PERSON_DAY:
            return (len(people) + crew) * sum(day.kind is DayKind.HIKE for day in dossier.days)
        case _:
            return len(people) + crew


def _animals(dossier: Dossier) -> list[Animal]:
    """Return mules for kit and duffels, which weigh what the limit allows until somebody has weighed them."""
    limits = {limit.key: limit.grams for limit in dossier.limits}
    if dossier.animals or not dossier.has_camps or not limits.get("mule"):
        return []
    kit = sum(
        each.quantity * (each.weight_g or 0) for each in dossier.equipment if each.kind is not EquipmentKind.RENTAL
    )
    usual_duffel = limits.get("duffel", 0)
    duffels = sum(usual_duffel if each.duffel_g is None else each.duffel_g for each in dossier.going)
    mules = [
        _animal(dossier, AnimalKind.MULE, n, limits["mule"])
        for n in range(1, ceil((kit + duffels) / limits["mule"]) + 1)
    ]
    horse = _animal(dossier, AnimalKind.HORSE, 1, limits.get("horse", limits["mule"]))
    return [*mules, replace(horse, is_emergency=True)] if mules else []


def _animal(dossier: Dossier, kind: AnimalKind, number: int, limit_g: int) -> Animal:
    name = usual().animals[kind].get(dossier.agency.default_language)
    return Animal(dossier.departure.id, kind, f"{name} {number}", limit_g)


def _key(equipment: Equipment) -> tuple[str, int | None]:
    return fold(equipment.name), equipment.traveller_id
