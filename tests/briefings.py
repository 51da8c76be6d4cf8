"""Invented groups on the classic trek, ready to be printed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from io import BytesIO
from typing import Any

from pypdf import PdfReader

from lares_desk.documents.request import PaperRequest
from lares_desk.domain.agency import Agency, AgencyPhone, PaperSize, PhoneKind
from lares_desk.domain.departure import Departure, Dossier, Group
from lares_desk.domain.language import Language, LocalText
from lares_desk.domain.logistics import WeightLimit
from lares_desk.domain.people import Assignment, Booking, Client, CrewMember, CrewRole, Traveller
from lares_desk.domain.places import Place
from lares_desk.domain.trek import Itinerary
from lares_desk.services.reference_data import load_itineraries, load_places, load_reference

START = date(2027, 6, 14)
PRINTED_ON = date(2027, 5, 20)
NAMES = (
    ("Nowak", "Łukasz"), ("Nguyễn", "Thị Hoa"), ("Иванов", "Дмитрий"), ("Quispe", "Ñusta"), ("O'Brien", "Siobhán"),
    ("Silva", "João"), ("Παππά", "Αθηνά"), ("Müller", "Jörg"), ("Example", "Ann"), ("Sample", "Bea"),
    ("Sample", "Carl"), ("Sample", "Dora"),
)  # fmt: skip
AGENCY = Agency(
    name="Andean Sample Treks",
    address="Calle Ejemplo 123, Cusco, Peru",
    email="office@example.com",
    website="www.example.com",
    phones=(
        AgencyPhone(PhoneKind.EMERGENCY, LocalText("Emergency line", "Línea de emergencia"), "+51 984 000 001"),
        AgencyPhone(PhoneKind.OFFICE, LocalText("Office", "Oficina"), "+51 84 000 002"),
        AgencyPhone(PhoneKind.PUBLIC, LocalText("police", "policía"), "105", date(2026, 11, 2)),
        AgencyPhone(PhoneKind.PUBLIC, LocalText("firefighters", "bomberos"), "116"),
    ),
    affiliations=("Sample Association of Trekking Agencies",),
    document_footer=LocalText("We know our homeland", "Conocemos nuestra tierra"),
)


LIMITS = (
    WeightLimit("duffel", LocalText("Duffel", "Bolso de carga"), 7000),
    WeightLimit("day_pack", LocalText("Day pack", "Mochila de día"), 5000),
    WeightLimit("inca_rail", LocalText("Inca Rail", "Inca Rail"), 8000, 1180),
    WeightLimit("perurail", LocalText("PeruRail", "PeruRail"), 5000, 1570),
)


@cache
def places() -> dict[str, Place]:
    """Return the places of the reference by key."""
    return {place.key: place for place in load_places()}


@cache
def itinerary(code: str = "L4") -> Itinerary:
    """Return a trek of the reference."""
    return next(each for each in load_itineraries(places()) if each.code == code)


def travellers(count: int = 2) -> tuple[Traveller, ...]:
    """Return invented travellers, with private fields that no briefing may show."""
    return tuple(
        Traveller(Client(*NAMES[n % len(NAMES)], passport=f"X{n:07}", diet="DIET", medical="MEDICAL"), position=n + 1)
        for n in range(count)
    )


def request(
    people: int | tuple[Traveller, ...] = 2,
    *,
    language: Language = "en",
    code: str = "L4",
    start: date = START,
    size: PaperSize = PaperSize.A4,
    group_name: str = "Nowak family",
    **agency: Any,
) -> PaperRequest:
    """Return what a briefing is asked for with; `agency` are fields of the agency that differ."""
    trek = itinerary(code)
    departure = Departure(f"{code}-{start}", 1, start, start + timedelta(days=trek.trip_days - 1), 12)
    who = travellers(people) if isinstance(people, int) else people
    group = Group(Booking(1, f"{departure.code}-A", group_name, language), who)
    guide = Assignment(CrewMember("Rosa Huamán", phone="+51 984 999 999"), CrewRole.GUIDE)
    house = replace(AGENCY, paper_size=size, **agency)
    dossier = Dossier(house, trek, departure, trek.days, (group,), (guide,), limits=LIMITS)
    return PaperRequest(dossier, group, language, load_reference(), 3, PRINTED_ON)


def with_days(asked: PaperRequest, **changes: Any) -> PaperRequest:
    """Return `asked` with every day of its trek changed."""
    days = tuple(replace(day, **changes) for day in asked.dossier.days)
    return replace(asked, dossier=replace(asked.dossier, days=days))


def pages_of(content: bytes) -> list[str]:
    """Return the text of each page as a reader extracts it, with plain spaces."""
    return [page.extract_text().replace("\N{NO-BREAK SPACE}", " ") for page in PdfReader(BytesIO(content)).pages]


def text_of(content: bytes) -> str:
    """Return all text of a paper as one line."""
    return " ".join(" ".join(pages_of(content)).split())
