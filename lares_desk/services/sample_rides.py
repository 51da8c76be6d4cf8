"""What is bought for the departures of the sample season: rides, beds, entries, and a ticket for everybody."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from random import Random

from lares_desk.domain.daylight import clock
from lares_desk.domain.departure import Dossier
from lares_desk.domain.language import Language
from lares_desk.domain.logistics import PassengerType, Service, ServiceKind, Ticket
from lares_desk.domain.people import CrewRole
from lares_desk.domain.places import Place
from lares_desk.domain.trek import DayKind, Lodging, Mode, TrekDay
from lares_desk.services.logistics_tickets import ticket_for
from lares_desk.services.reference_rows import Row
from lares_desk.services.sample_people import listed

_MACHU_PICCHU = "machu-picchu"
_PICK_UP = 15  # minutes between two stops
_WITH_TICKETS = (ServiceKind.TRAIN, ServiceKind.BUS, ServiceKind.MACHU_PICCHU)
# When things leave, in minutes from midnight: to Machu Picchu, its gate, after a day on foot, on the way home.
_BUS, _GATE, _AFTER_WALK, _TRAIN_DOWN, _TRAIN_HOME, _ROAD_HOME = 330, 420, 900, 990, 935, 1045
_TRAIN_TAKES, _ROAD_TAKES = 105, 120


class Rides:
    """Makes up what a departure buys."""

    def __init__(self, top: Row, chance: Random) -> None:
        """Read suppliers and stops."""
        suppliers = top.table("suppliers")
        self._suppliers = {kind: listed(suppliers, kind) for kind in ServiceKind}
        self._stops = [stop.strip() for stop in top.table("pickups").text("stops").split(";")]
        self._chance = chance

    def services(self, dossier: Dossier) -> Iterator[Service]:
        """Yield the services of a departure without their tickets."""
        railway = self._chance.choice(self._suppliers[ServiceKind.TRAIN])
        movers = self._supplier(ServiceKind.TRANSPORT)
        driver = next((each.member for each in dossier.crew if each.role is CrewRole.DRIVER), None)
        for day in dossier.days:
            for service in self._of_day(dossier, day):
                found = replace(service, starts_on=dossier.departure.start + timedelta(days=day.number - 1))
                if service.kind is ServiceKind.TRAIN:
                    found = replace(found, supplier=railway)
                if service.kind is ServiceKind.TRANSPORT:
                    # The driver answers the phone on the road, not the supplier's office.
                    name, phone = (driver.name, driver.phone) if driver else ("", service.phone)
                    plate = f"X{self._chance.randrange(1, 9)}A-{self._number(3)}"
                    found = replace(found, supplier=movers, driver=name, phone=phone, plate=plate)
                yield found

    def tickets(self, dossier: Dossier, service: Service) -> list[Ticket]:
        """Return a ticket for everybody who goes, as bought: a renewed passport's old number stands on it."""
        if service.kind not in _WITH_TICKETS:
            return []
        coach = self._chance.choice("ABC")
        first = self._chance.randrange(100, 900)
        return [
            replace(
                (bought := ticket_for(each, service, dossier.departure.start)),
                passport=each.client.previous_passport or bought.passport,
                number=f"M{service.kind[0].upper()}-{first + n}",
                seat=f"{coach}-{n}" if service.kind is ServiceKind.TRAIN else "",
            )
            for n, each in enumerate(dossier.going, 1)
        ]

    def _of_day(self, dossier: Dossier, day: TrekDay) -> Iterator[Service]:
        for mode, places in _legs(day):
            if any(place.key == _MACHU_PICCHU for place in places):
                yield from self._machu_picchu(dossier, places)
            elif mode is Mode.TRAIN:
                begins = _TRAIN_HOME if day.kind is DayKind.VISIT else _TRAIN_DOWN
                yield self._ride(dossier, ServiceKind.TRAIN, places, begins, _TRAIN_TAKES)
            elif mode is Mode.VEHICLE:
                yield self._road(dossier, day, places)
        if day.lodging is Lodging.HOTEL and day.sleep_place is not None:
            hotel = self._supplier(ServiceKind.HOTEL)
            yield replace(
                self._service(dossier, ServiceKind.HOTEL, hotel), to_place=self._name(dossier, day.sleep_place),
                starts_minutes=1140, supplier=hotel,
            )  # fmt: skip

    def _machu_picchu(self, dossier: Dossier, places: Sequence[Place]) -> Iterator[Service]:
        yield self._ride(dossier, ServiceKind.BUS, places[:2], _BUS, 30)
        route = self._chance.choice(("2-A", "2-B", "1-B"))
        entry = self._service(dossier, ServiceKind.MACHU_PICCHU, f"Machu Picchu {route}")
        to = self._name(dossier, next(place for place in places if place.key == _MACHU_PICCHU))
        yield replace(entry, circuit=route[0], route=route, starts_minutes=_GATE, to_place=to)

    def _road(self, dossier: Dossier, day: TrekDay, places: Sequence[Place]) -> Service:
        is_first = day.number == 1 and day.waypoints[0].place == places[0]
        if is_first:
            begins = dossier.departure.meeting_minutes or _BUS
            stops = [f"{clock(begins + n * _PICK_UP)} {stop}" for n, stop in enumerate(self._stops)]
            ride = self._ride(dossier, ServiceKind.TRANSPORT, places, begins, 2 * _ROAD_TAKES)
            return replace(ride, pickups="\n".join(stops))
        begins = _ROAD_HOME if day.kind is DayKind.VISIT else _AFTER_WALK
        return self._ride(dossier, ServiceKind.TRANSPORT, places, begins, _ROAD_TAKES)

    def _ride(self, dossier: Dossier, kind: ServiceKind, places: Sequence[Place], begins: int, takes: int) -> Service:
        origin, target = (self._name(dossier, place) for place in (places[0], places[-1]))
        return replace(
            self._service(dossier, kind, f"{origin} – {target}"),
            from_place=origin, to_place=target, starts_minutes=begins, ends_minutes=begins + takes,
        )  # fmt: skip

    def _service(self, dossier: Dossier, kind: ServiceKind, name: str) -> Service:
        booked = dossier.booked
        seats = booked if kind is not ServiceKind.TRANSPORT else booked + len(dossier.crew) + 2
        reference = f"MUESTRA-{self._number(4)}"
        return Service(
            dossier.departure.id, kind, name, self._supplier(kind), reference=reference, seats=seats,
            phone=f"+519000000{self._number(2)}",
        )  # fmt: skip

    def _supplier(self, kind: ServiceKind) -> str:
        return self._chance.choice(self._suppliers[kind])

    def _number(self, digits: int) -> str:
        return f"{self._chance.randrange(10**digits):0{digits}}"

    @staticmethod
    def _name(dossier: Dossier, place: Place) -> str:
        language: Language = dossier.agency.default_language
        return place.name.get(language)


def made_wrong(service: Service, tickets: list[Ticket]) -> list[Ticket]:
    """Return tickets with what goes wrong in the trade: another name at the gate, one missing, one too many."""
    if service.kind is ServiceKind.MACHU_PICCHU:
        first, *rest = tickets
        left = Ticket(service.id, None, "Ausente", "Muestra", "X0009999", "PE", number="MM-099")
        return [replace(first, given_names=f"{first.given_names} Ejemplo"), *rest, left]
    if service.kind is ServiceKind.TRAIN and service.starts_minutes == _TRAIN_HOME:
        return tickets[:-1]
    return [replace(each, passenger_type=PassengerType.ADULT) for each in tickets]


def _legs(day: TrekDay) -> list[tuple[Mode, list[Place]]]:
    """Return the way of a day in pieces of one mode, each with the places from its start on."""
    found: list[tuple[Mode, list[Place]]] = []
    for before, point in pairwise(day.waypoints):
        if found and found[-1][0] is point.mode:
            found[-1][1].append(point.place)
        else:
            found.append((point.mode, [before.place, point.place]))
    return found
