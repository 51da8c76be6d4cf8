"""The logistics of the sample season: crew, services, tents, kit, animals, cash and prices, as an office has them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from random import Random

from lares_desk.domain.departure import Departure, Dossier
from lares_desk.domain.departure_line import DepartureStatus
from lares_desk.domain.language import LocalText
from lares_desk.domain.logistics import CashItem, EquipmentKind
from lares_desk.domain.people import CrewRole
from lares_desk.domain.trek import DayKind, DayState, Lodging
from lares_desk.paths import resources
from lares_desk.services import departures, logistics
from lares_desk.services.reference_rows import Row, read_rows
from lares_desk.services.sample_people import listed
from lares_desk.services.sample_rides import Rides, made_wrong
from lares_desk.services.session import Session
from lares_desk.storage import (
    logistics_animals,
    logistics_cash,
    logistics_equipment,
    logistics_services,
    trek_days,
)
from lares_desk.storage.connection import Connection

_PLANNED = timedelta(days=100)  # who looks farther ahead sees prices only
_MANY = 8  # travellers, from whom on an assistant goes along


@dataclass(frozen=True, slots=True)
class Troubles:
    """What goes wrong on a departure."""

    wrong_tickets: bool = False
    closed_day: int | None = None
    closed_reason: LocalText = LocalText()


@dataclass(slots=True)
class SampleLogistics:
    """Makes up one departure after the other; the same chance makes the same."""

    top: Row
    chance: Random
    today: date
    rides: Rides = field(init=False)
    busy: dict[str, list[Departure]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Read who could be asked."""
        self.rides = Rides(self.top, self.chance)

    def write(self, session: Session, db: Connection, departure_id: int, troubles: Troubles) -> None:
        """Write what a departure near today needs, and the price of any."""
        dossier = departures.dossier(session, departure_id)
        departure = dossier.departure
        price = self.top.table("prices").whole(dossier.itinerary.code)
        logistics.save_offer(session, departure_id, price, "USD", LocalText())
        if abs(departure.start - self.today) > _PLANNED or departure.status is DepartureStatus.CANCELLED:
            return
        self._assign(session, dossier)
        self._buy(db, departures.dossier(session, departure_id), troubles)
        if dossier.going:
            logistics.propose_rooms(session, departure_id)
        logistics.propose_kit(session, departure_id)
        dossier = departures.dossier(session, departure_id)
        self._name_animals(db, dossier)
        self._lend(db, dossier)
        self._advance(db, dossier)
        self._walk(db, dossier, troubles)

    def _assign(self, session: Session, dossier: Dossier) -> None:
        people = dossier.booked
        wanted = {
            CrewRole.ASSISTANT: int(people >= _MANY),
            CrewRole.COOK: int(dossier.has_camps),
            CrewRole.ARRIERO: 1 + int(people >= _MANY) if dossier.has_camps else 0,
            CrewRole.DRIVER: 1,
        }
        for row in self.top.rows("crew"):
            role = row.one_of("role", CrewRole)
            names = listed(row, "names")
            for name in self._free(names, dossier.departure)[: wanted[role]]:
                phone = f"+51900000{names.index(name):01}{len(role)}{len(name) % 10}"
                language = ("qu",) if role is CrewRole.ARRIERO else ("es", "qu")
                logistics.assign_crew(session, dossier.departure.id, name, role, phone, language)
                self.busy.setdefault(name, []).append(dossier.departure)

    def _free(self, names: tuple[str, ...], departure: Departure) -> list[str]:
        """Return who is on no other departure of these days, those who have worked least first."""
        free = [
            name
            for name in names
            if not any(each.start <= departure.end and each.end >= departure.start for each in self.busy.get(name, ()))
        ]
        return sorted(free, key=lambda name: len(self.busy.get(name, ())))

    def _buy(self, db: Connection, dossier: Dossier, troubles: Troubles) -> None:
        for service in self.rides.services(dossier):
            bought = replace(service, id=logistics_services.add(db, service))
            tickets = self.rides.tickets(dossier, bought)
            for ticket in made_wrong(bought, tickets) if troubles.wrong_tickets and tickets else tickets:
                logistics_services.add_ticket(db, ticket)

    def _name_animals(self, db: Connection, dossier: Dossier) -> None:
        names = self.top.table("animals")
        mules, horses = listed(names, "mules"), listed(names, "horses")
        arrieros = [each.member.name for each in dossier.crew if each.role is CrewRole.ARRIERO] or [""]
        first = self.chance.randrange(len(mules))
        for number, animal in enumerate(dossier.animals):
            name = self.chance.choice(horses) if animal.is_emergency else mules[(first + number) % len(mules)]
            called = replace(animal, name=name, arriero=arrieros[number % len(arrieros)])
            logistics_animals.save_animal(db, called)

    def _lend(self, db: Connection, dossier: Dossier) -> None:
        start, end = dossier.departure.start, dossier.departure.end
        if start > self.today + timedelta(days=1):
            return
        for number, each in enumerate(dossier.equipment, 1):
            if each.kind is EquipmentKind.RENTAL:
                is_back = end < self.today
                lent = replace(
                    each,
                    serial=f"M-{number:03}",
                    issued_on=start - timedelta(days=1),
                    condition_out="OK",
                    returned_on=end + timedelta(days=1) if is_back else None,
                    condition_back="OK" if is_back else "",
                )
                logistics_equipment.save_equipment(db, lent)

    def _advance(self, db: Connection, dossier: Dossier) -> None:
        camps = sum(day.lodging is Lodging.TENT for day in dossier.days)
        counts: Mapping[str, int] = {
            "person": dossier.booked,
            "animal_night": len(dossier.animals) * camps,
            "departure": 1,
        }
        for row in self.top.rows("cash"):
            planned = row.whole("minor") * counts[row.text("per")]
            currency = row.text("currency")
            if not planned:
                continue
            spent, receipt = None, ""
            if dossier.departure.end < self.today:
                spent = 0 if currency == "USD" else planned - self.chance.randrange(0, planned // 10, 10)
                receipt = f"M001-{self.chance.randrange(10**4):04}" if spent else ""
            name = row.local("name").get(dossier.agency.default_language)
            logistics_cash.add(db, CashItem(dossier.departure.id, name, currency, planned, spent, receipt))

    def _walk(self, db: Connection, dossier: Dossier, troubles: Troubles) -> None:
        """Write down how long past days took, and the day that is closed."""
        for day in dossier.days:
            on = dossier.departure.start + timedelta(days=day.number - 1)
            if on < self.today and day.kind is DayKind.HIKE and day.walk_minutes:
                took = round(day.walk_minutes * self.chance.uniform(0.9, 1.2) / 5) * 5
                trek_days.save_day(db, replace(day, recorded_minutes=took))
            elif day.number == troubles.closed_day:
                reason = troubles.closed_reason.get(dossier.agency.default_language)
                trek_days.save_day(db, replace(day, state=DayState.CLOSED, state_reason=reason))


def read_top() -> Row:
    """Return the invented logistics."""
    return read_rows(resources() / "reference" / "sample_logistics.toml")
