"""What a departure needs beside people and days: services with tickets, beds, loads, animals and cash."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from lares_desk.domain.language import LocalText
from lares_desk.domain.people import Sex


class ServiceKind(StrEnum):
    """What is bought from a supplier."""

    TRAIN = "train"
    MACHU_PICCHU = "machu_picchu"
    BUS = "bus"
    HOTEL = "hotel"
    TRANSPORT = "transport"


class PassengerType(StrEnum):
    """The fare that a ticket was bought at."""

    ADULT = "adult"
    CHILD = "child"
    STUDENT = "student"


@dataclass(frozen=True, slots=True)
class Ticket:
    """A named piece of a service, *as bought*: what stands on it, whatever the client's record says now.

    `traveller_id` is None where the traveller has left the group: the ticket stays, and is one too many.
    """

    service_id: int
    traveller_id: int | None
    surname: str
    given_names: str
    passport: str = ""
    nationality: str = ""
    birth_date: date | None = None
    sex: Sex = Sex.UNKNOWN
    passenger_type: PassengerType = PassengerType.ADULT
    number: str = ""
    seat: str = ""
    id: int = 0
    rev: int = 0


@dataclass(frozen=True, slots=True)
class Service:
    """Something bought from a supplier for a departure; hours count in minutes from midnight.

    `reference` is the supplier's booking code. `circuit` and `route` are of a Machu Picchu entry; `seats` are the seats
    of a train or vehicle and the beds of a hotel; `plate`, `driver` and `pickups` (one a line, in order) of a vehicle.
    """

    departure_id: int
    kind: ServiceKind
    name: str
    supplier: str = ""
    phone: str = ""
    reference: str = ""
    starts_on: date | None = None
    starts_minutes: int | None = None
    ends_minutes: int | None = None
    from_place: str = ""
    to_place: str = ""
    circuit: str = ""
    route: str = ""
    seats: int | None = None
    plate: str = ""
    driver: str = ""
    pickups: str = ""
    notes: str = ""
    tickets: tuple[Ticket, ...] = ()
    id: int = 0
    rev: int = 0


class RoomKind(StrEnum):
    """Where people sleep: a TENT of travellers, a hotel ROOM, a CREW_TENT."""

    TENT = "tent"
    ROOM = "room"
    CREW_TENT = "crew_tent"


@dataclass(frozen=True, slots=True)
class Room:
    """A tent of the camps, or a room of the hotel `service_id`; `traveller_ids` sleep in it, at most `places`."""

    departure_id: int
    kind: RoomKind
    label: str
    places: int = 2
    service_id: int | None = None
    notes: str = ""
    traveller_ids: tuple[int, ...] = ()
    id: int = 0
    rev: int = 0


class EquipmentKind(StrEnum):
    """KIT of the camp, FOOD and gas, SAFETY such as oxygen, RENTAL lent to a traveller."""

    KIT = "kit"
    FOOD = "food"
    SAFETY = "safety"
    RENTAL = "rental"


@dataclass(frozen=True, slots=True)
class Equipment:
    """Something that a departure carries or lends; `weight_g` is of one piece, in grams."""

    departure_id: int
    kind: EquipmentKind
    name: str
    quantity: int = 1
    weight_g: int | None = None
    serial: str = ""
    traveller_id: int | None = None
    issued_on: date | None = None
    condition_out: str = ""
    returned_on: date | None = None
    condition_back: str = ""
    id: int = 0
    rev: int = 0


class AnimalKind(StrEnum):
    """What carries the load."""

    MULE = "mule"
    HORSE = "horse"
    LLAMA = "llama"


@dataclass(frozen=True, slots=True)
class Animal:
    """An animal of a departure: it carries at most `limit_g` grams, an emergency horse nothing."""

    departure_id: int
    kind: AnimalKind
    name: str
    limit_g: int
    is_emergency: bool = False
    arriero: str = ""
    id: int = 0
    rev: int = 0


@dataclass(frozen=True, slots=True)
class CashItem:
    """A line of the guide's cash advance, in hundredths of `currency`; `spent_minor` is None until it is settled."""

    departure_id: int
    name: str
    currency: str
    planned_minor: int
    spent_minor: int | None = None
    receipt: str = ""
    id: int = 0
    rev: int = 0


@dataclass(frozen=True, slots=True)
class WeightLimit:
    """What an operator lets through: grams, and the sum of the three sides in millimetres (None: not limited).

    `key` is "duffel", "day_pack", "inca_rail", "perurail", "mule", "horse", "llama" or "porter".
    """

    key: str
    name: LocalText
    grams: int
    sides_mm: int | None = None
    source: str = ""
    checked_on: date | None = None
    id: int = 0
    rev: int = 0
