"""A mark in every private field of a dossier: what a paper must not hold can be looked for on it.

Text fields hold a mark such as "ZQ017" (behind it a letter for the person or record); phones, dates, numbers and
countries hold values that stand nowhere else. Fields that cannot bear a mark (yes or no, kinds, small counts) are left:
whether a paper tells of those is seen by drawing it again with other values (`changed`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import fields, replace
from datetime import date
from enum import Enum
from string import ascii_lowercase
from typing import Any, TypeVar

from lares_desk.domain.departure import Departure, Dossier, Group
from lares_desk.domain.language import LocalText
from lares_desk.domain.logistics import Animal, CashItem, Equipment, Room, Service, Ticket
from lares_desk.domain.people import Assignment, Booking, Client, CrewMember, Traveller
from lares_desk.domain.places import Place, PlaceKind, Reading
from lares_desk.domain.trek import TrekDay

T = TypeVar("T")
NOWHERE = Place("nowhere", LocalText("Nowhere"), PlaceKind.TOWN, (Reading(2222, "invented", chosen=True),))
# The text fields of each entity that are private; of the first group of entities, all of them are.
_ALL = {
    "client": Client, "traveller": Traveller, "ticket": Ticket, "cash_item": CashItem, "equipment": Equipment,
    "room": Room, "animal": Animal,
}  # fmt: skip
_SOME = {
    "booking": ("notes", "over_capacity_reason", "reference", "name"),
    "crew": ("notes",),
    "departure": ("notes", "cancel_reason"),
    "day": ("notes",),
    "service": ("reference", "notes", "driver", "plate", "pickups"),
}
# What is no free text: the value, and what a paper that shows it holds, spaces left out.
_SPECIAL: dict[str, tuple[object, tuple[str, ...]]] = {
    "client.nationality": ("VU", ("Vanuatu",)),
    "client.email": ("zq900@example.com", ("zq900",)),
    "client.phone": ("+51984710101", ("984710101",)),
    "client.emergency_phone": ("+51984710202", ("984710202",)),
    "client.insurance_phone": ("+51984710303", ("984710303",)),
    "client.birth_date": (date(1931, 3, 5), ("1931",)),
    "client.passport_expires": (date(2043, 3, 6), ("2043",)),
    "client.insurance_until": (date(2044, 3, 7), ("2044",)),
    "client.insurance_altitude_m": (6173, ("6173", "6,173")),
    "traveller.arrival_on": (date(2025, 4, 7), ("2025", "7April", "April7", "7deabril", "7Apr", "7abr")),
    "traveller.duffel_g": (13_700, ("13.7", "13700", "13,700")),
    "traveller.daypack_g": (17_300, ("17.3", "17300", "17,300")),
    "ticket.nationality": ("TO", ("Tonga",)),
    "ticket.birth_date": (date(1932, 5, 8), ("1932",)),
    "crew.phone": ("+51984710404", ("984710404",)),
    "service.phone": ("+51984710505", ("984710505",)),
    "departure.price_minor": (713_500, ("7135", "7,135")),
    "cash_item.currency": ("KZT", ("KZT",)),
    "cash_item.planned_minor": (431_700, ("4317", "4,317")),
    "cash_item.spent_minor": (529_300, ("5293", "5,293")),
    "equipment.weight_g": (61_900, ("61.9", "61900", "61,900")),
    "equipment.issued_on": (date(2045, 3, 9), ("2045",)),
    "equipment.returned_on": (date(2046, 3, 10), ("2046",)),
    "animal.limit_g": (43_100, ("43.1", "43100", "43,100")),
}


def _text_names() -> Iterable[str]:
    for entity, kind in _ALL.items():
        yield from (f"{entity}.{field.name}" for field in fields(kind) if field.type == "str")
    for entity, names in _SOME.items():
        yield from (f"{entity}.{name}" for name in names)


_TEXTS = {name: f"ZQ{n:03}" for n, name in enumerate(_text_names(), 101) if name not in _SPECIAL}
# What a paper holds, spaces left out, only if it shows the field: any of these texts.
MARKS: Mapping[str, tuple[str, ...]] = {
    **{name: (mark,) for name, mark in _TEXTS.items()},
    **{name: forms for name, (_, forms) in _SPECIAL.items()},
}


def marked(dossier: Dossier) -> Dossier:
    """Return `dossier` with every private field of every record replaced by its mark."""
    return replace(
        dossier,
        departure=_marked("departure", dossier.departure, Departure),
        days=_each("day", dossier.days, TrekDay),
        groups=tuple(_group(group, n) for n, group in enumerate(dossier.groups)),
        crew=tuple(_assignment(each, n) for n, each in enumerate(dossier.crew)),
        services=tuple(_service(each, n) for n, each in enumerate(dossier.services)),
        rooms=_each("room", dossier.rooms, Room),
        equipment=_each("equipment", dossier.equipment, Equipment),
        animals=_each("animal", dossier.animals, Animal),
        cash=_each("cash_item", dossier.cash, CashItem),
    )


def found(text: str) -> frozenset[str]:
    """Return the private fields that the text of a paper shows."""
    plain = "".join(text.split()).casefold()
    return frozenset(name for name, forms in MARKS.items() if any(form.casefold() in plain for form in forms))


def changed(dossier: Dossier, names: Collection[str]) -> Dossier:
    """Return `dossier` with another value in each of the private fields `names`, of every record that has it."""

    def other(entity: str, record: T) -> T:
        own = {name.split(".")[1] for name in names if name.startswith(f"{entity}.")}
        facts = {name: _other(f"{entity}.{name}", getattr(record, name)) for name in own}
        return replace(record, **facts)  # type: ignore[type-var]

    def people(group: Group) -> Group:
        every = (replace(other("traveller", each), client=other("client", each.client)) for each in group.travellers)
        return Group(other("booking", group.booking), tuple(every))

    def tickets(service: Service) -> Service:
        return replace(other("service", service), tickets=tuple(other("ticket", each) for each in service.tickets))

    return replace(
        dossier,
        departure=other("departure", dossier.departure),
        days=tuple(other("day", each) for each in dossier.days),
        groups=tuple(people(group) for group in dossier.groups),
        crew=tuple(replace(each, member=other("crew", each.member)) for each in dossier.crew),
        services=tuple(tickets(service) for service in dossier.services),
        rooms=tuple(other("room", each) for each in dossier.rooms),
        equipment=tuple(other("equipment", each) for each in dossier.equipment),
        animals=tuple(other("animal", each) for each in dossier.animals),
        cash=tuple(other("cash_item", each) for each in dossier.cash),
    )


# Another value where nobody has written one yet.
_UNWRITTEN: dict[str, object] = {
    "traveller.nights_high": 9, "traveller.used_to_walking": True, "traveller.arrival_place": NOWHERE,
}  # fmt: skip


def _other(name: str, value: object) -> object:
    """Return a value of the same kind that is not `value`."""
    if name in _UNWRITTEN:
        return None if value == _UNWRITTEN[name] else _UNWRITTEN[name]
    if isinstance(value, bool):
        return not value
    if isinstance(value, Enum):
        kinds = list(type(value))
        return kinds[(kinds.index(value) + 1) % len(kinds)]
    if isinstance(value, int):
        return value + 1
    if isinstance(value, tuple):
        return value[1:] if value else ("ZQ",)
    if name in _SPECIAL:
        return _SPECIAL[name][0]
    if name == "client.language":
        return "en" if value == "es" else "es"
    return f"{value} ZQ"


def _each(entity: str, records: Iterable[T], kind: type[T]) -> tuple[T, ...]:
    return tuple(_marked(entity, record, kind, n) for n, record in enumerate(records))


def _marked(entity: str, record: T, kind: type[T], number: int = 0) -> T:
    changes: dict[str, Any] = {}
    for field in fields(kind):  # type: ignore[arg-type]
        name = f"{entity}.{field.name}"
        if name in _SPECIAL:
            changes[field.name] = _SPECIAL[name][0]
        elif name in _TEXTS:
            changes[field.name] = _TEXTS[name] + ascii_lowercase[number % 26]
    return replace(record, **changes)  # type: ignore[type-var]


def _group(group: Group, number: int) -> Group:
    travellers = tuple(
        replace(
            _marked("traveller", each, Traveller, each.id),
            client=_marked("client", each.client, Client, each.client.id),
        )
        for each in group.travellers
    )
    return Group(_marked("booking", group.booking, Booking, number), travellers)


def _assignment(assignment: Assignment, number: int) -> Assignment:
    return replace(assignment, member=_marked("crew", assignment.member, CrewMember, number))


def _service(service: Service, number: int) -> Service:
    return replace(_marked("service", service, Service, number), tickets=_each("ticket", service.tickets, Ticket))
