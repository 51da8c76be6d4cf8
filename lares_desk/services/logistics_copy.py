"""The logistics of one departure taken over by another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from lares_desk.domain.departure import Dossier
from lares_desk.domain.logistics import Animal, CashItem, Equipment, EquipmentKind, Service
from lares_desk.domain.text import fold
from lares_desk.errors import N_, Refused
from lares_desk.services import departures
from lares_desk.services.session import Done, Session
from lares_desk.storage import logistics_animals, logistics_cash, logistics_equipment, logistics_services


def copy_logistics(session: Session, from_departure_id: int, to_departure_id: int) -> Done[None]:
    """Copy services, kit, animals and cash lines to another departure; what it has already is not doubled.

    Services follow the new dates, without tickets, booking reference and pick-ups; what was lent, given back or spent
    belongs to the first departure and stays there.
    """
    if from_departure_id == to_departure_id:
        raise Refused(N_("This is the same departure. Choose another one to copy from."))
    source, target = (departures.dossier(session, each) for each in (from_departure_id, to_departure_id))
    action = N_("Copy logistics")
    with session.transaction(action) as work:
        for service in _services(source, target):
            logistics_services.add(work.db, service)
        for equipment in _kit(source, target):
            logistics_equipment.add(work.db, equipment)
        for animal in _animals(source, target):
            logistics_animals.add(work.db, animal)
        for item in _cash(source, target):
            logistics_cash.add(work.db, item)
    return Done(None, work.changes, action)


def shifted(service: Service, by: timedelta) -> Service:
    """Return a service on as many days later as `by` says."""
    return replace(service, starts_on=service.starts_on + by if service.starts_on else None)


def _services(source: Dossier, target: Dossier) -> Iterator[Service]:
    by = target.departure.start - source.departure.start
    there = {(each.kind, fold(each.name)) for each in target.services}
    for service in source.services:
        if (service.kind, fold(service.name)) not in there:
            bare = replace(service, departure_id=target.departure.id, reference="", pickups="", tickets=(), id=0, rev=0)
            yield shifted(bare, by)


def _kit(source: Dossier, target: Dossier) -> Iterator[Equipment]:
    there = {fold(each.name) for each in target.equipment}
    for each in source.equipment:
        if each.kind is not EquipmentKind.RENTAL and each.traveller_id is None and fold(each.name) not in there:
            yield Equipment(target.departure.id, each.kind, each.name, each.quantity, each.weight_g, each.serial)


def _animals(source: Dossier, target: Dossier) -> Iterator[Animal]:
    there = {fold(each.name) for each in target.animals}
    for each in source.animals:
        if fold(each.name) not in there:
            yield replace(each, departure_id=target.departure.id, id=0, rev=0)


def _cash(source: Dossier, target: Dossier) -> Iterator[CashItem]:
    there = {(fold(each.name), each.currency) for each in target.cash}
    for each in source.cash:
        if (fold(each.name), each.currency) not in there:
            yield CashItem(target.departure.id, each.name, each.currency, each.planned_minor)
