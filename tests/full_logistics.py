"""The invented logistics of the full departure of the tests: whole, so that every count of it is one number."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from lares_desk.domain.language import LocalText
from lares_desk.domain.logistics import (
    Animal,
    AnimalKind,
    CashItem,
    Equipment,
    EquipmentKind,
    PassengerType,
    Room,
    RoomKind,
    Service,
    ServiceKind,
    Ticket,
    WeightLimit,
)
from lares_desk.domain.people import Assignment, CrewMember, CrewRole, Traveller

DEPARTURE = 21
HOTEL = 73
CREW = (
    ("Rosa Huamán Ttito", CrewRole.GUIDE, "+51984999001", ("es", "en", "qu")),
    ("Edwin Illa Mamani", CrewRole.ASSISTANT, "+51984999002", ("es", "qu")),
    ("Justina Ccahuana", CrewRole.COOK, "+51984999003", ("es", "qu")),
    ("Hilario Sinchi", CrewRole.ARRIERO, "+51984999004", ("qu",)),
    ("Bonifacio Puma", CrewRole.ARRIERO, "", ("qu",)),
    ("Percy Zárate", CrewRole.DRIVER, "+51984999006", ("es",)),
)
# What the departure carries or lends: kind, name, pieces, grams a piece, serial, traveller or None.
_THINGS = (
    (EquipmentKind.KIT, "Two-person tent", 5, 3600, "", None),
    (EquipmentKind.KIT, "Dining tent", 1, 14_000, "C-01", None),
    (EquipmentKind.KIT, "Kitchen tent", 1, 12_000, "C-02", None),
    (EquipmentKind.KIT, "Stove and pots", 1, 16_000, "", None),
    (EquipmentKind.FOOD, "Food for 18 people", 1, 62_000, "", None),
    (EquipmentKind.FOOD, "Gas bottle 10 kg", 2, 18_000, "", None),
    (EquipmentKind.SAFETY, "Oxygen bottle 4 l", 1, 5_200, "OX-7", None),
    (EquipmentKind.SAFETY, "First-aid kit", 1, 3_000, "FA-2", None),
    (EquipmentKind.SAFETY, "Satellite phone", 1, 400, "SAT-1", None),
    (EquipmentKind.RENTAL, "Sleeping bag -10 °C", 1, 2_000, "SB-014", 201),
    (EquipmentKind.RENTAL, "Sleeping bag -10 °C, child", 1, 1_400, "SB-031", 204),
    (EquipmentKind.RENTAL, "Pair of poles", 1, 500, "TP-009", 207),
)
_CASH = (
    ("Hot springs entry, 12 people", "PEN", 12_000, 12_000, "B001-0451"),
    ("Camping fee, community of Wacawasi", "PEN", 18_000, 18_000, "paper signed by the president"),
    ("Mules and arrieros, 3 days", "PEN", 108_000, None, ""),
    ("Vegetables on the way", "PEN", 15_000, 13_450, "no receipt"),
    ("Reserve for an emergency", "USD", 20_000, 0, ""),
)
_LIMITS = (
    ("duffel", "Duffel", "Bolso de carga", 7000, None, "Usual on the Lares Trek, sleeping bag included"),
    ("day_pack", "Day pack", "Mochila de día", 5000, None, "Usual on the Lares Trek"),
    ("inca_rail", "Inca Rail", "Inca Rail", 8000, 1180, "incarail.com, luggage policies"),
    ("perurail", "PeruRail", "PeruRail", 5000, 1570, "Notice of 2012; other sources say 6 and 8 kg"),
    ("mule", "Mule", "Mula", 40_000, None, "General knowledge: ask the arrieros"),
    ("horse", "Horse", "Caballo", 40_000, None, "General knowledge: ask the arrieros"),
)


def crew() -> tuple[Assignment, ...]:
    """Return somebody in every role."""
    return tuple(
        Assignment(CrewMember(name, role, phone, languages, id=51 + n, rev=1), role, id=61 + n, rev=1)
        for n, (name, role, phone, languages) in enumerate(CREW)
    )


def services(start: date, travellers: Sequence[Traveller]) -> tuple[Service, ...]:
    """Return what is bought for the trek; every traveller has a ticket where tickets bear names."""
    first, third, fourth = (start + timedelta(days=n) for n in (0, 2, 3))
    return (
        _service(
            71, ServiceKind.TRANSPORT, "Minibus to the hot springs", first, 330, 600,
            supplier="Transportes Ejemplo", phone="+5184000071", reference="TE-71", from_place="Cusco",
            to_place="Lares hot springs", seats=18, plate="X1A-234", driver="Percy Zárate",
            pickups="05:30 Hotel Muestra, Calle Ejemplo 12\n05:45 Hostal Prueba, Av. Ficticia 340\n06:00 Plaza Ejemplo",
            notes="Roof rack for eighteen duffels",
        ),
        _service(
            72, ServiceKind.TRAIN, "Train down the valley", third, 990, 1090,
            supplier="Inca Rail", reference="IR-482910", from_place="Ollantaytambo", to_place="Aguas Calientes",
            seats=12, tickets=_tickets(72, travellers, "IR", 3),
        ),
        _service(
            HOTEL, ServiceKind.HOTEL, "Hostal del Ejemplo", third, 1110, None,
            supplier="Hostal del Ejemplo", phone="+5184000073", reference="HE-2027-19", to_place="Aguas Calientes",
            seats=12, notes="Breakfast at 04:45",
        ),
        _service(
            74, ServiceKind.BUS, "Bus to Machu Picchu and back", fourth, 330, 360,
            supplier="Consettur", reference="CS-55120", from_place="Aguas Calientes", to_place="Machu Picchu",
            seats=12, tickets=_tickets(74, travellers, "CS", None),
        ),
        _service(
            75, ServiceKind.MACHU_PICCHU, "Machu Picchu entry", fourth, 420, None,
            supplier="Ministerio de Cultura", reference="MP-778812", to_place="Machu Picchu", circuit="2", route="2-A",
            seats=12, tickets=_tickets(75, travellers, "MP", None),
        ),
        _service(
            76, ServiceKind.TRAIN, "Train back", fourth, 990, 1095,
            supplier="Inca Rail", reference="IR-482911", from_place="Aguas Calientes", to_place="Ollantaytambo",
            seats=12, tickets=_tickets(76, travellers, "IR", 5),
        ),
        _service(
            77, ServiceKind.TRANSPORT, "Minibus to Cusco", fourth, 1110, 1230,
            supplier="Transportes Ejemplo", phone="+5184000071", reference="TE-77", from_place="Ollantaytambo",
            to_place="Cusco", seats=18, plate="X5B-678", driver="Percy Zárate",
        ),
    )  # fmt: skip


def rooms(travellers: Sequence[Traveller]) -> tuple[Room, ...]:
    """Return tents as people asked for them (one alone, a family of three), a crew tent, and the hotel's rooms."""
    ids = [each.id for each in travellers]
    sharing = (ids[0:2], ids[2:4], ids[4:6], ids[6:7], ids[7:9], ids[9:12])
    tents = [
        Room(DEPARTURE, RoomKind.TENT, f"Tent {n}", len(who), traveller_ids=tuple(who), id=500 + n, rev=1)
        for n, who in enumerate(sharing, 1)
    ]
    beds = [
        Room(DEPARTURE, RoomKind.ROOM, f"{200 + n}", len(who), HOTEL, traveller_ids=tuple(who), id=520 + n, rev=1)
        for n, who in enumerate(sharing, 1)
    ]
    return (*tents, Room(DEPARTURE, RoomKind.CREW_TENT, "Crew tent", 6, notes="Near the kitchen", id=510, rev=1), *beds)


def equipment(start: date) -> tuple[Equipment, ...]:
    """Return equipment of every kind; what is lent was given out the evening before."""
    return tuple(
        Equipment(
            DEPARTURE, kind, name, count, grams, serial, who, start - timedelta(days=1) if who else None,
            "clean, zip good" if who else "", id=601 + n, rev=1,
        )
        for n, (kind, name, count, grams, serial, who) in enumerate(_THINGS)
    )  # fmt: skip


def animals() -> tuple[Animal, ...]:
    """Return six mules and a horse that goes unloaded for an emergency."""
    mules = [
        Animal(DEPARTURE, AnimalKind.MULE, name, 40_000, arriero=CREW[3 + n % 2][0], id=701 + n, rev=1)
        for n, name in enumerate(("Chaska", "Inti", "Killa", "Wayra", "Sonqo", "Rumi"))
    ]
    return (
        *mules,
        Animal(DEPARTURE, AnimalKind.HORSE, "Lucero", 40_000, is_emergency=True, arriero=CREW[3][0], id=707),
    )


def cash() -> tuple[CashItem, ...]:
    """Return the guide's advance in soles and dollars, settled in part."""
    return tuple(
        CashItem(DEPARTURE, name, currency, planned, spent, receipt, id=801 + n, rev=1)
        for n, (name, currency, planned, spent, receipt) in enumerate(_CASH)
    )


def limits() -> tuple[WeightLimit, ...]:
    """Return what operators let through."""
    return tuple(
        WeightLimit(key, LocalText(en, es), grams, sides, source, date(2027, 2, 1), id=901 + n, rev=1)
        for n, (key, en, es, grams, sides, source) in enumerate(_LIMITS)
    )


def _service(
    number: int, kind: ServiceKind, name: str, on: date, begins: int, ends: int | None, **facts: object
) -> Service:
    return Service(
        DEPARTURE, kind, name, starts_on=on, starts_minutes=begins, ends_minutes=ends, id=number, rev=1, **facts  # type: ignore[arg-type]
    )  # fmt: skip


def _tickets(service: int, travellers: Sequence[Traveller], mark: str, coach: int | None) -> tuple[Ticket, ...]:
    return tuple(
        Ticket(
            service_id=service,
            traveller_id=each.id,
            surname=each.client.surname,
            given_names=each.client.given_names,
            passport=each.client.passport,
            nationality=each.client.nationality,
            birth_date=each.client.birth_date,
            sex=each.client.sex,
            passenger_type=_fare(each),
            number=f"{mark}{service}{n:03}",
            seat=f"{coach}-{n + 10}" if coach else "",
            id=service * 100 + n,
            rev=1,
        )
        for n, each in enumerate(travellers, 1)
    )


def _fare(traveller: Traveller) -> PassengerType:
    born = traveller.client.birth_date
    if born and born.year > 2010:
        return PassengerType.CHILD
    return PassengerType.STUDENT if traveller.is_student else PassengerType.ADULT
