"""What a departure's logistics amount to: who goes, who lacks a ticket or a bed, what there is to carry."""

from __future__ import annotations

from dataclasses import dataclass

from lares_desk.domain.departure import Dossier
from lares_desk.domain.loads import loads_of, plan
from lares_desk.domain.logistics import EquipmentKind, Room, RoomKind, Service, ServiceKind, Ticket
from lares_desk.domain.people import BookingStatus, Client, Traveller
from lares_desk.domain.ticket_drift import DriftKind, drifts

NAMED = frozenset({ServiceKind.TRAIN, ServiceKind.MACHU_PICCHU, ServiceKind.BUS})  # their tickets bear names


@dataclass(frozen=True, slots=True)
class Loads:
    """What is to be carried and what the animals may carry, in grams, as the load list splits it.

    `duffels` are those that have been weighed; the `total` counts the `unweighed` ones as heavy as a duffel may be.
    What fits on no animal is `left`.
    """

    duffels: int
    by_kind: dict[EquipmentKind, int]
    total: int
    limit: int
    left: int
    unweighed: int


def travellers(dossier: Dossier) -> tuple[Traveller, ...]:
    """Return everybody who goes, group after group; cancelled groups do not."""
    return tuple(
        each
        for group in dossier.groups
        if group.booking.status is not BookingStatus.CANCELLED
        for each in group.travellers
    )


def without_ticket(dossier: Dossier, service: Service) -> tuple[Traveller, ...]:
    """Return who goes and has no ticket of a service whose tickets bear names."""
    if service.kind not in NAMED:
        return ()
    have = {ticket.traveller_id for ticket in service.tickets}
    return tuple(each for each in travellers(dossier) if each.id not in have)


def wrong_tickets(dossier: Dossier, service: Service) -> int:
    """Return how many tickets bear another name or number than the record now, or are somebody's who does not go."""
    clients = {each.id: each.client for each in travellers(dossier)}
    return sum(_is_wrong(ticket, clients.get(ticket.traveller_id or 0)) for ticket in service.tickets)


def _is_wrong(ticket: Ticket, client: Client | None) -> bool:
    return client is None or any(each.kind is DriftKind.DIFFERENT for each in drifts(ticket, client))


def beds(dossier: Dossier, kind: RoomKind, service_id: int | None) -> tuple[Room, ...]:
    """Return the tents, or the rooms of one hotel."""
    return tuple(each for each in dossier.rooms if each.kind is kind and each.service_id == service_id)


def without_bed(dossier: Dossier, kind: RoomKind, service_id: int | None) -> tuple[Traveller, ...]:
    """Return who goes and sleeps in none of the tents, or of the rooms of one hotel; crew tents are for nobody."""
    if kind is RoomKind.CREW_TENT:
        return ()
    placed = {each_id for room in beds(dossier, kind, service_id) for each_id in room.traveller_ids}
    return tuple(each for each in travellers(dossier) if each.id not in placed)


def loads(dossier: Dossier) -> Loads:
    """Return what is to be carried and what the animals may; an emergency animal goes unloaded."""
    who = travellers(dossier)
    by_kind = dict.fromkeys(EquipmentKind, 0)
    for each in dossier.equipment:
        by_kind[each.kind] += each.quantity * (each.weight_g or 0)
    split = plan(loads_of(dossier), dossier.animals)
    return Loads(
        duffels=sum(each.duffel_g or 0 for each in who),
        by_kind=by_kind,
        total=split.grams,
        limit=split.limit_g,
        left=sum(load.grams or 0 for load in split.left),
        unweighed=sum(each.duffel_g is None for each in who),
    )
