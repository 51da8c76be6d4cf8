"""One number before anything prints: seats = names = beds = tent places = dinners = tickets = seats on the way.

Each count is held against the travellers who go; whoever it lacks, or has too many, is named. Groups that are cancelled
do not go. A trek that needs none of a thing, and has none, has no count of it. What the days as they are really walked
need, and no service is for, is held by nobody: a train home that nobody has booked counts 0 and names everybody.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from lares_desk.domain.departure import Dossier
from lares_desk.domain.logistics import RoomKind, Service, ServiceKind, Ticket
from lares_desk.domain.needs import Need, unmet
from lares_desk.domain.people import Traveller
from lares_desk.domain.plan_b import walked
from lares_desk.domain.trek import Lodging

_NUMBERED = (ServiceKind.TRAIN, ServiceKind.TRANSPORT, ServiceKind.BUS)


@dataclass(frozen=True, slots=True)
class Count:
    """How many there are of one thing, and the names of those whom it lacks and of those who are too many.

    `what` is "seats", "names", "beds", "tent_places", "dinners", "machu_picchu_tickets", "train_seats" or
    "vehicle_seats". Where a departure has several of a kind (a train there and one back), `count` is that of the one
    that is farthest from the travellers, and a name that is wrong in some of them only is followed by which, or by the
    date and way of what nobody has bought.
    """

    what: str
    count: int
    missing: tuple[str, ...] = ()
    extra: tuple[str, ...] = ()

    @property
    def is_right(self) -> bool:
        """Tell whether nobody is missing and nobody is too many."""
        return not self.missing and not self.extra


# Somebody, told from others of the same name by the first part.
_Who = tuple[int | str, str]


@dataclass(frozen=True, slots=True)
class _Share:
    """What one train, hotel or camp holds: how many, and who is missing or too many there."""

    name: str
    count: int
    missing: tuple[_Who, ...] = ()
    extra: tuple[_Who, ...] = ()


@dataclass(frozen=True, slots=True)
class _People:
    """Who goes, in the order of the list, and everybody whom the dossier knows by name."""

    going: tuple[Traveller, ...]
    names: Mapping[int, str]
    ids: frozenset[int]

    def without(self, served: Iterable[int | None]) -> tuple[_Who, ...]:
        """Return those who go and are not among `served`."""
        there = set(served)
        return tuple(self.who(each.id) for each in self.going if each.id not in there)

    def who(self, traveller_id: int) -> _Who:
        """Return somebody whom the dossier may not know any more."""
        return traveller_id, self.names.get(traveller_id, f"#{traveller_id}")


def counts(dossier: Dossier) -> tuple[Count, ...]:
    """Return every count that this departure needs or has; the first two, seats and names, are always there."""
    people, without = _people(dossier), unmet(dossier)
    shares = (
        ("beds", [*_beds(dossier, people), *_open(dossier, people, without, ServiceKind.HOTEL)]),
        ("tent_places", _tents(dossier, people)),
        ("dinners", _dinners(dossier, people)),
        ("machu_picchu_tickets", _bought(dossier, people, without, ServiceKind.MACHU_PICCHU)),
        ("train_seats", _bought(dossier, people, without, ServiceKind.TRAIN)),
        ("vehicle_seats", _bought(dossier, people, without, ServiceKind.TRANSPORT, ServiceKind.BUS)),
    )
    found = [_count(what, held, len(people.going)) for what, held in shares if held]
    return (_seats(dossier, people), _names(people), *found)


def _people(dossier: Dossier) -> _People:
    names = {
        each.id: each.client.full_name or f"{group.booking.reference} {number}"
        for group in dossier.groups
        for number, each in enumerate(group.travellers, 1)
    }
    return _People(dossier.going, names, frozenset(each.id for each in dossier.going))


def _seats(dossier: Dossier, people: _People) -> Count:
    """Count who has a seat: those within the capacity, and those beyond it whom a written reason let on."""
    without: list[str] = []
    taken = 0
    for group in dossier.groups_going:
        for each in group.travellers:
            taken += 1
            if taken > dossier.departure.capacity and not group.booking.over_capacity_reason:
                without.append(people.names[each.id])
    return Count("seats", taken - len(without), tuple(without))


def _names(people: _People) -> Count:
    """Count people: somebody without surname or given names is missing, somebody who is listed twice is too many."""
    nameless = [each for each in people.going if not (each.client.surname and each.client.given_names)]
    seen: set[int] = set()
    twice = []
    for each in people.going:
        if each.client.id in seen:
            twice.append(people.names[each.id])
        seen |= {each.client.id} - {0}
    named = len(people.going) - len(nameless)
    return Count("names", named, tuple(people.names[each.id] for each in nameless), tuple(twice))


def _beds(dossier: Dossier, people: _People) -> list[_Share]:
    """Return the beds of each hotel: who is put into its rooms or, before that, the beds that it has promised."""
    hotels = [each for each in dossier.services if each.kind is ServiceKind.HOTEL]
    rooms = [room for room in dossier.rooms if room.kind is RoomKind.ROOM]
    known = {hotel.id for hotel in hotels}
    shares = []
    for hotel in hotels:
        placed = [room.traveller_ids for room in rooms if room.service_id == hotel.id]
        shares.append(_placed(hotel.name, placed, people) if placed else _by_number(hotel, people))
    loose = [room.traveller_ids for room in rooms if room.service_id not in known]
    if loose:
        shares.append(_placed("", loose, people))
    return shares


def _tents(dossier: Dossier, people: _People) -> list[_Share]:
    tents = [room.traveller_ids for room in dossier.rooms if room.kind is RoomKind.TENT]
    if tents:
        return [_placed("", tents, people)]
    camps = any(day.lodging is Lodging.TENT for day in walked(dossier.days))
    return [_Share("", 0, people.without(()))] if camps else []


def _dinners(dossier: Dossier, people: _People) -> list[_Share]:
    """Return the plates of each dinner: the kitchen cooks for everybody who goes, on each day that has a dinner."""
    return [_Share(f"{day.number}", len(people.going)) for day in walked(dossier.days) if day.dinner]


def _bought(dossier: Dossier, people: _People, without: Sequence[Need], *kinds: ServiceKind) -> list[_Share]:
    """Return the seats or entries of each service, by its tickets where it has any, else by its number of seats."""
    held = [
        _by_number(each, people) if each.seats is not None and each.kind in _NUMBERED and not each.tickets
        else _by_ticket(each, people)
        for each in dossier.services
        if each.kind in kinds
    ]  # fmt: skip
    return [*held, *_open(dossier, people, without, *kinds)]


def _open(dossier: Dossier, people: _People, without: Sequence[Need], *kinds: ServiceKind) -> list[_Share]:
    """Return that everybody goes without what is needed and not bought."""
    language = dossier.agency.default_language
    return [_Share(need.label(language), 0, people.without(())) for need in without if need.kind in kinds]


def _by_ticket(service: Service, people: _People) -> _Share:
    """Hold tickets against travellers: one whose traveller has left, or never was, is one too many."""
    extra = tuple(_bearer(ticket) for ticket in service.tickets if ticket.traveller_id not in people.ids)
    missing = people.without(ticket.traveller_id for ticket in service.tickets)
    return _Share(service.name, len(service.tickets), missing, extra)


def _by_number(service: Service, people: _People) -> _Share:
    """Hold a number of seats against travellers: the last of the list go without; seats left over are nobody's."""
    seated = people.going[: service.seats or 0]
    return _Share(service.name, len(seated), people.without(each.id for each in seated))


def _placed(name: str, rooms: Iterable[Sequence[int]], people: _People) -> _Share:
    """Hold places against travellers: who lies in two of them, or does not go, is one too many."""
    times = Counter(each for room in rooms for each in room)
    extra = [each for each, number in times.items() for _ in range(number - (each in people.ids))]
    return _Share(name, times.total(), people.without(times), tuple(people.who(each) for each in extra))


def _bearer(ticket: Ticket) -> _Who:
    name = f"{ticket.given_names} {ticket.surname}".strip() or ticket.number or f"#{ticket.id}"
    return ticket.traveller_id or name, name


def _count(what: str, held: Sequence[_Share], going: int) -> Count:
    farthest = max(held, key=lambda share: abs(share.count - going))
    missing = _told(held, [share.missing for share in held])
    return Count(what, farthest.count, missing, _told(held, [share.extra for share in held]))


def _told(held: Sequence[_Share], found: Sequence[Sequence[_Who]]) -> tuple[str, ...]:
    """Return names; one that is found in some of the places only is followed by which."""
    where: dict[_Who, list[str]] = {}
    for share, people in zip(held, found, strict=True):
        for who in people:
            where.setdefault(who, []).append(share.name)
    return tuple(
        name if len(places) >= len(held) else f"{name} ({', '.join(dict.fromkeys(places))})"
        for (_, name), places in where.items()
    )
