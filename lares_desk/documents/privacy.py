"""Need to know: a paper is handed only those private fields that it has declared.

A private field is named by its record and itself, such as "client.medical". Records of which a paper may show no field
at all (tickets, rooms, equipment, animals, cash) do not reach it.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import MISSING, fields, replace
from functools import lru_cache
from types import MappingProxyType
from typing import Any, TypeVar, cast

from lares_desk.documents.request import PaperRequest
from lares_desk.domain.departure import Dossier, Group
from lares_desk.domain.logistics import Animal, CashItem, Equipment, Room, Service, Ticket
from lares_desk.domain.people import Assignment, Booking, Client, CrewMember, Traveller
from lares_desk.domain.season import Season
from lares_desk.domain.trek import TrekDay

_Record = TypeVar("_Record")
_KEYS = frozenset(
    {
        "id", "rev", "kind", "departure_id", "booking_id", "service_id", "traveller_id", "position", "client",
    }
)  # fmt: skip


def _all_of(kind: type[Any]) -> frozenset[str]:
    return frozenset(field.name for field in fields(kind)) - _KEYS


PRIVATE: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "client": _all_of(Client),
        "traveller": _all_of(Traveller),
        "booking": frozenset({"reference", "name", "over_capacity_reason", "notes"}),
        "crew": frozenset({"phone", "notes"}),
        "departure": frozenset({"notes", "cancel_reason", "price_minor"}),
        "day": frozenset({"notes", "state_reason"}),
        "service": frozenset({"reference", "phone", "notes", "driver", "plate", "pickups"}),
        "ticket": _all_of(Ticket),
        "room": _all_of(Room),
        "equipment": _all_of(Equipment),
        "animal": _all_of(Animal),
        "cash_item": _all_of(CashItem),
    }
)
"""The private fields of each kind of record; whatever else there is may stand on any paper."""


def narrowed(request: PaperRequest, allowed: Collection[str]) -> PaperRequest:
    """Return `request` with no private field but those in `allowed`; a group's paper knows of no other group."""
    known = _of_group(request.dossier, request.group) if request.group else request.dossier
    dossier = only(known, allowed)
    group = dossier.groups[0] if request.group else None
    traveller = _traveller(request.traveller, frozenset(allowed)) if request.traveller else None
    season = _season(request.season, allowed) if request.season else None
    return replace(request, dossier=dossier, group=group, traveller=traveller, season=season)


def only(dossier: Dossier, allowed: Collection[str]) -> Dossier:
    """Return `dossier` with every private field blank but those in `allowed`."""
    allowed = frozenset(allowed)
    return replace(
        dossier,
        departure=_blank("departure", dossier.departure, allowed),
        itinerary=replace(dossier.itinerary, days=_days(dossier.itinerary.days, allowed)),
        days=_days(dossier.days, allowed),
        groups=tuple(_group(group, allowed) for group in dossier.groups),
        crew=tuple(_assignment(assignment, allowed) for assignment in dossier.crew),
        services=tuple(_service(service, allowed) for service in dossier.services),
        rooms=_blanks("room", dossier.rooms, allowed),
        equipment=_blanks("equipment", dossier.equipment, allowed),
        animals=_blanks("animal", dossier.animals, allowed),
        cash=_blanks("cash_item", dossier.cash, allowed),
    )


def _of_group(dossier: Dossier, group: Group) -> Dossier:
    """Return `dossier` as far as it is about one group: nobody reads of the other travellers."""
    ours = {traveller.id for traveller in group.travellers}
    services = tuple(
        replace(service, tickets=tuple(ticket for ticket in service.tickets if ticket.traveller_id in ours))
        for service in dossier.services
    )
    rooms = tuple(
        replace(room, traveller_ids=tuple(each for each in room.traveller_ids if each in ours))
        for room in dossier.rooms
        if ours.intersection(room.traveller_ids)
    )
    equipment = tuple(item for item in dossier.equipment if item.traveller_id is None or item.traveller_id in ours)
    return replace(dossier, groups=(group,), services=services, rooms=rooms, equipment=equipment)


def _season(season: Season, allowed: Collection[str]) -> Season:
    """Return the season on offer, its prices blank where those of a departure may not be shown."""
    if "departure.price_minor" in allowed:
        return season
    return replace(season, departures=tuple(replace(each, price_minor=None) for each in season.departures))


def _group(group: Group, allowed: frozenset[str]) -> Group:
    booking: Booking = _blank("booking", group.booking, allowed)
    return Group(booking, tuple(_traveller(traveller, allowed) for traveller in group.travellers))


def _traveller(traveller: Traveller, allowed: frozenset[str]) -> Traveller:
    client = _blank("client", traveller.client, allowed)
    return replace(_blank("traveller", traveller, allowed), client=client)


def _assignment(assignment: Assignment, allowed: frozenset[str]) -> Assignment:
    member: CrewMember = _blank("crew", assignment.member, allowed)
    return replace(assignment, member=member)


def _service(service: Service, allowed: frozenset[str]) -> Service:
    kept: Service = _blank("service", service, allowed)
    return replace(kept, tickets=_blanks("ticket", service.tickets, allowed))


def _days(days: tuple[TrekDay, ...], allowed: frozenset[str]) -> tuple[TrekDay, ...]:
    return tuple(_blank("day", day, allowed) for day in days)


def _blanks(entity: str, records: tuple[_Record, ...], allowed: frozenset[str]) -> tuple[_Record, ...]:
    """Return records with their private fields blank, or none where not one of their fields may be shown."""
    if not any(name.startswith(f"{entity}.") for name in allowed):
        return ()
    return tuple(_blank(entity, record, allowed) for record in records)


def _blank(entity: str, record: _Record, allowed: frozenset[str]) -> _Record:
    """Return a record whose private fields are as if nobody had written them, but those in `allowed`."""
    hidden = {
        name: _nothing(default, getattr(record, name))
        for name, default in _hidden(entity, cast("Any", type(record)), allowed)
    }
    return cast("_Record", replace(cast("Any", record), **hidden)) if hidden else record


@lru_cache(maxsize=256)
def _hidden(entity: str, kind: type[Any], allowed: frozenset[str]) -> tuple[tuple[str, object], ...]:
    """Return the fields of a kind of record that may not be shown, each with its default."""
    private = PRIVATE[entity]
    own = (field for field in fields(kind) if field.name in private and f"{entity}.{field.name}" not in allowed)
    return tuple((field.name, field.default) for field in own)


def _nothing(default: object, value: object) -> object:
    return type(value)() if default is MISSING else default
