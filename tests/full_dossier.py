"""A departure with everything that a departure can have, and the same with a mark in every private field."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from typing import Any

import full_logistics as logistics
from briefings import AGENCY
from lares_desk.domain.departure import Departure, Dossier, Group
from lares_desk.domain.departure_line import DepartureStatus
from lares_desk.domain.language import LocalText
from lares_desk.domain.people import AltitudeHistory, Booking, Client, Sex, TentKind, Traveller
from lares_desk.domain.places import Place
from lares_desk.domain.sun import Sun
from lares_desk.domain.trek import DayKind, Itinerary, TrekDay
from lares_desk.domain.walking import RecordedHours
from lares_desk.services.reference_data import load_itineraries, load_places
from marks import marked

START = date(2027, 6, 14)  # a Monday
CODE = f"L4-{START}"
SUNS = (Sun(368, 1049, 1073), Sun(368, 1049, 1073), Sun(368, 1049, 1073), Sun(369, 1050, 1073))

_CLIENTS: tuple[tuple[str, str, str, date, Sex, dict[str, Any]], ...] = (
    ("Nowak", "Łukasz Jan", "PL", date(1984, 3, 5), Sex.MALE, {"medical": "Mild asthma; carries an inhaler."}),
    ("Nowak", "Zofia", "PL", date(1986, 11, 23), Sex.FEMALE, {"diet": "Vegetarian, coeliac (no gluten)"}),
    ("Nowak", "Hanna", "PL", date(2005, 7, 2), Sex.FEMALE, {"wears_glasses": True}),
    ("Nowak", "Staś", "PL", date(2020, 1, 30), Sex.MALE, {"diet": "Allergy: peanuts"}),
    ("Quispe Ñahui", "Ñusta", "PE", date(1979, 9, 12), Sex.FEMALE, {"language": "es"}),
    ("García Ccori", "Túpac", "PE", date(1977, 5, 19), Sex.MALE, {"language": "es", "diet": "Sin mariscos: alergia"}),
    (
        "Yábar Núñez", "Milagros", "PE", date(1990, 2, 14), Sex.FEMALE,
        {"language": "es", "medical": "Tuvo edema pulmonar a 4,300 m en 2019.",
         "altitude_history": AltitudeHistory.HAPE_HACE},
    ),
    ("O'Brien", "Siobhán Mary", "IE", date(1958, 12, 1), Sex.FEMALE, {"medical": "High blood pressure, treated."}),
    ("O'Brien", "Seán", "IE", date(1956, 8, 8), Sex.MALE, {"altitude_history": AltitudeHistory.AMS}),
    ("Nguyễn", "Thị Hoa", "VN", date(1995, 4, 25), Sex.FEMALE, {"diet": "Vegan", "previous_passport": "X0009910"}),
    ("Иванов", "Дмитрий", "RU", date(1992, 10, 17), Sex.MALE, {"insurance_altitude_m": 3000}),
    ("Silva", "João", "BR", date(1999, 6, 14), Sex.MALE, {
        "language": "es", "insurer": "", "insurance_policy": "", "insurance_phone": "", "insurance_until": None,
        "insurance_altitude_m": None, "notes": "Asks for a window seat",
    }),
)  # fmt: skip
_TRAVELLERS: tuple[dict[str, Any], ...] = (
    {"tent_with": "Zofia Nowak", "rents_bag": True, "duffel_g": 6900, "daypack_g": 4800, "used_to_walking": True},
    {"tent_with": "Łukasz Jan Nowak", "duffel_g": 7400, "daypack_g": 4200, "used_to_walking": True},
    {"tent_with": "Staś Nowak", "is_student": True, "duffel_g": 6500, "daypack_g": 5600, "used_to_walking": True},
    {"tent_with": "Hanna Nowak", "rents_bag": True, "duffel_g": 3100, "used_to_walking": False},
    {"tent_with": "Túpac García Ccori", "duffel_g": 6200, "nights_high": 30, "used_to_walking": True},
    {"tent_with": "Ñusta Quispe Ñahui", "duffel_g": 6800, "nights_high": 30, "used_to_walking": True},
    {"tent": TentKind.SINGLE, "rents_poles": True, "boot_size": "EU 38", "nights_high": 30, "duffel_g": 5900},
    {"tent_with": "Seán O'Brien", "used_to_walking": False, "duffel_g": 6700, "daypack_g": 3900},
    {"tent_with": "Siobhán Mary O'Brien", "duffel_g": 7900, "daypack_g": 5200},
    {"duffel_g": None},
    {"nights_high": 2, "duffel_g": 8100, "daypack_g": 6100},
    {"duffel_g": 6000, "daypack_g": 3000},
)
_GROUPS = (("Nowak family", "en", 0, 4), ("Quispe party", "es", 4, 7), ("Andes friends", "en", 7, 12))
_PLANS_B = {
    1: ("lares-springs", "Back on foot to the road at the springs", "De regreso a pie hasta la carretera de los baños")
}


@cache
def places() -> dict[str, Place]:
    """Return the places of the reference by key, with the ids of a file."""
    return {place.key: replace(place, id=n, rev=1) for n, place in enumerate(load_places(), 301)}


@cache
def trek(code: str = "L4") -> Itinerary:
    """Return a trek of the reference as it stands in a file."""
    found = next(each for each in load_itineraries(places()) if each.code == code)
    days = tuple(replace(day, id=310 + day.number, rev=1) for day in found.days)
    return replace(found, id=11, rev=1, confirmed=True, days=days)


def full_dossier(**changes: Any) -> Dossier:
    """Return the full departure; `changes` are fields of the dossier that differ."""
    return replace(_full(), **changes)


@cache
def _full() -> Dossier:
    groups = _groups()
    who = tuple(traveller for group in groups for traveller in group.travellers)
    return Dossier(
        agency=replace(AGENCY, certifications=("Sample Certificate of Fair Loads",), id=1, rev=1),
        itinerary=trek(),
        departure=_departure(),
        days=tuple(_day(day) for day in trek().days),
        groups=groups,
        crew=logistics.crew(),
        services=logistics.services(START, who),
        rooms=logistics.rooms(who),
        equipment=logistics.equipment(START),
        animals=logistics.animals(),
        cash=logistics.cash(),
        limits=logistics.limits(),
        recorded={312: RecordedHours(400, 505, 7)},
        suns=SUNS,
    )


def _departure() -> Departure:
    return Departure(
        CODE, 11, START, START + timedelta(days=3), 12, DepartureStatus.GUARANTEED,
        meeting_point=LocalText("Lobby of your hotel in Cusco", "Recepción de su hotel en Cusco"), meeting_minutes=330,
        notes="Ask Hilario for the calm mule", price_minor=68_500, currency="USD",
        inclusions=LocalText("Guide, meals, tents, train and entry", "Guía, comidas, carpas, tren y entrada"),
        id=logistics.DEPARTURE, rev=1,
    )  # fmt: skip


def _day(day: TrekDay) -> TrekDay:
    """Return the departure's own copy of a day, with another plan for its night."""
    camp, en, es = _PLANS_B.get(day.number, (None, "", ""))
    return replace(
        day,
        id=400 + day.number,
        source_day_id=day.id,
        notes="Leave the horse at the last house",
        lower_camp=places()[camp] if camp else day.lower_camp,
        exit_road=LocalText(en, es) if camp else day.exit_road,
        clinic=day.clinic if day.number == 1 else LocalText(),
        walk_starts_minutes=450 if day.kind is DayKind.HIKE else None,
    )


def _groups() -> tuple[Group, ...]:
    people = [_traveller(n) for n in range(len(_CLIENTS))]
    found = []
    for number, (name, language, first, last) in enumerate(_GROUPS, 1):
        members = tuple(
            replace(each, booking_id=30 + number, position=position)
            for position, each in enumerate(people[first:last], 1)
        )
        lead = members[0].client.id
        booking = Booking(21, f"{CODE}-G{number}", name, language, lead_client_id=lead, id=30 + number, rev=1)  # type: ignore[arg-type]
        found.append(Group(booking, members))
    return tuple(found)


def _traveller(n: int) -> Traveller:
    surname, given_names, country, born, sex, facts = _CLIENTS[n]
    usual: dict[str, Any] = {
        "email": f"traveller{n + 1}@example.com",
        "phone": f"+4477009002{n:02}",
        "emergency_name": f"Alex {surname}",
        "emergency_phone": f"+4477009003{n:02}",
        "passport_expires": START + timedelta(days=150 if n == 8 else 1400 + n),
        "insurer": "Sample Travel Insurance",
        "insurance_policy": f"STI-{n + 1:05}",
        "insurance_phone": "+442079460000",
        "insurance_until": START + timedelta(days=30),
        "insurance_altitude_m": 5000,
    }
    client = Client(surname, given_names, f"X{n + 1:07}", country, born, sex, **{**usual, **facts}, id=101 + n, rev=1)
    arrival = START - timedelta(days=1 if n == 10 else 3)
    return Traveller(client, arrival_on=arrival, id=201 + n, rev=1, **_TRAVELLERS[n])


def marked_dossier() -> Dossier:
    """Return the full departure with a mark in every private field; `marks.MARKS` says what to look for on a paper."""
    return marked(full_dossier())
