"""The logistics of a departure: crew, services, tickets, beds, kit, animals, cash and price. The one door to them."""

from __future__ import annotations

from lares_desk.services.logistics_copy import copy_logistics
from lares_desk.services.logistics_crew import assign_crew, change_crew_member, unassign_crew
from lares_desk.services.logistics_kit import propose_kit
from lares_desk.services.logistics_offer import save_offer, set_duffels
from lares_desk.services.logistics_rooms import propose_rooms, remove_room, save_room
from lares_desk.services.logistics_services import remove_service, save_service
from lares_desk.services.logistics_things import (
    remove_animal,
    remove_cash_item,
    remove_equipment,
    save_animal,
    save_cash_item,
    save_equipment,
)
from lares_desk.services.logistics_tickets import issue_tickets, save_tickets

__all__ = [
    "assign_crew",
    "change_crew_member",
    "copy_logistics",
    "issue_tickets",
    "propose_kit",
    "propose_rooms",
    "remove_animal",
    "remove_cash_item",
    "remove_equipment",
    "remove_room",
    "remove_service",
    "save_animal",
    "save_cash_item",
    "save_equipment",
    "save_offer",
    "save_room",
    "save_service",
    "save_tickets",
    "set_duffels",
    "unassign_crew",
]
