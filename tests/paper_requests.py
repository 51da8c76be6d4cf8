"""Every paper of the desk, asked for with an invented departure, and with all that may be wrong with one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from io import BytesIO

from PIL import Image

from briefings import PRINTED_ON
from full_dossier import full_dossier, trek
from lares_desk.documents.paper import Paper, Scope
from lares_desk.documents.request import PaperRequest
from lares_desk.domain.agency import Logo, PaperSize
from lares_desk.domain.departure import Departure, Dossier, Group
from lares_desk.domain.departure_line import DepartureStatus
from lares_desk.domain.language import Language, LocalText
from lares_desk.domain.people import Booking, Client, Traveller
from lares_desk.domain.places import Place, Reading
from lares_desk.domain.season import OfferedDeparture, Season
from lares_desk.domain.trek import TrekDay
from lares_desk.services.reference_data import load_reference

LONG_SURNAME = "Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh-Smythe-Q"


def asked(
    paper: Paper, dossier: Dossier | None = None, language: Language = "en", size: PaperSize = PaperSize.A4
) -> PaperRequest:
    """Return what `paper` is asked for with: the first group, its first traveller, the season, as it wants them."""
    whole = full_dossier() if dossier is None else dossier
    whole = replace(whole, agency=replace(whole.agency, paper_size=size))
    group = traveller = None
    if paper.scope in {Scope.GROUP, Scope.TRAVELLER}:
        group = whole.groups[0] if whole.groups else Group(Booking(1, "REF", "Nobody yet"))
    if group and paper.scope is Scope.TRAVELLER:
        traveller = group.travellers[0] if group.travellers else Traveller(Client("Nobody", "Yet"))
        group = replace(group, travellers=group.travellers or (traveller,))
        whole = replace(whole, groups=(group, *whole.groups[1:]))
    on_offer = season(whole) if paper.scope is Scope.SEASON else None
    return PaperRequest(whole, group, language, load_reference(), 3, PRINTED_ON, traveller, on_offer)


def season(dossier: Dossier) -> Season:
    """Return a season of every trek of the reference, with one departure as the dossier says and one without price."""
    departure = dossier.departure
    offered = OfferedDeparture(
        departure.code, dossier.itinerary.code, departure.start, departure.end, 12, dossier.booked,
        departure.status, departure.price_minor, departure.currency, departure.inclusions,
    )  # fmt: skip
    later = replace(
        offered, code="L3-2027-07-05", itinerary_code="L3", start=date(2027, 7, 5), end=date(2027, 7, 7),
        price_minor=None, booked=12, status=DepartureStatus.OPEN,
    )  # fmt: skip
    treks = (dossier.itinerary if code == dossier.itinerary.code else trek(code) for code in ("L2", "L3", "L4", "L5"))
    return Season(tuple(treks), (offered, later))


@cache
def bad_dossiers() -> Mapping[str, Dossier]:
    """Return departures that somebody will make one day, by what is odd about them."""
    full = full_dossier()
    bare = Dossier(full.agency, replace(full.itinerary, days=()), _bare_departure(full))
    return {
        "nothing at all": bare,
        "no group": replace(full, groups=()),
        "no guide and no logistics": replace(full, crew=(), services=(), rooms=(), equipment=(), animals=(), cash=()),
        "no days": replace(full, days=(), suns=(), itinerary=replace(full.itinerary, days=())),
        "days without places": _with_days(full, *(replace(d, waypoints=(), sleep_place=None) for d in full.days)),
        "readings that disagree by 2,000 m": _with_days(full, *(_disputed(day) for day in full.days)),
        "one day": _with_days(full, replace(full.days[-1], number=1)),
        "thirty days and forty travellers": _large(full),
        "odd people": replace(full, groups=(_odd_people(full.groups[0]), *full.groups[1:])),
        "no translation": _untranslated(full),
        "no logo and no phone": replace(full, agency=replace(full.agency, logo=None, phones=(), address="")),
        "a logo of 40 megapixels": _with_logo(full, _picture(8000, 5000)),
        "a logo that is no picture": _with_logo(full, b"GIF89a, or so it says"),
    }


def _bare_departure(full: Dossier) -> Departure:
    return replace(full.departure, meeting_point=LocalText(), meeting_minutes=None, inclusions=LocalText())


def _with_days(full: Dossier, *days: TrekDay) -> Dossier:
    start = full.departure.start
    end = start + timedelta(days=len(days) - 1)
    return replace(full, days=days, departure=replace(full.departure, end=end))


def _disputed(day: TrekDay) -> TrekDay:
    points = tuple(replace(point, place=_torn(point.place)) for point in day.waypoints)
    return replace(day, waypoints=points, sleep_place=_torn(day.sleep_place) if day.sleep_place else None)


def _torn(place: Place) -> Place:
    metres = place.metres or 3000
    return replace(place, readings=(*place.readings, Reading(metres + 2000, "somebody's watch")))


def _large(full: Dossier) -> Dossier:
    """Return thirty days and forty travellers; each tenth day is the last of the classic trek."""
    days = tuple(
        replace(full.days[n % 3], number=n + 1, id=400 + n, source_day_id=None, title=LocalText(f"Stage {n + 1}"))
        for n in range(30)
    )
    many = [traveller for group in full.groups for traveller in group.travellers] * 4
    people = tuple(
        replace(each, id=1000 + n, position=n + 1, client=replace(each.client, id=2000 + n, surname=f"Sample {n + 1}"))
        for n, each in enumerate(many[:40])
    )
    return replace(_with_days(full, *days), groups=(Group(full.groups[0].booking, people),), suns=full.suns[:1] * 30)


def _odd_people(group: Group) -> Group:
    """Return a group aged 0 and 99, without a birth date, with an endless name, with two diets and an allergy."""
    start = date(2027, 6, 14)
    odd = (
        {"birth_date": start - timedelta(days=30), "surname": LONG_SURNAME, "given_names": "Maximiliana Wilhelmina"},
        {"birth_date": date(start.year - 99, 1, 1)},
        {"birth_date": None, "diet": "Vegetarian, halal; allergic to sesame", "medical": "Long story. " * 400},
        {"birth_date": start + timedelta(days=400), "diet": "غير معروف", "emergency_phone": "ask at the desk"},
    )
    changed = [
        replace(each, client=replace(each.client, **facts))  # type: ignore[arg-type]
        for each, facts in zip(group.travellers, odd, strict=False)
    ]
    booking = replace(group.booking, name=LONG_SURNAME)
    return Group(booking, (*changed, *group.travellers[len(changed) :]))


def _untranslated(full: Dossier) -> Dossier:
    """Return a departure that has only ever been written in Spanish."""
    days = (replace(day, title=LocalText(es=day.title.es), narrative=LocalText()) for day in full.days)
    itinerary = replace(full.itinerary, name=LocalText(es=full.itinerary.name.es), inclusions=LocalText())
    return replace(_with_days(full, *days), itinerary=itinerary)


def _with_logo(full: Dossier, content: bytes) -> Dossier:
    return replace(full, agency=replace(full.agency, logo=Logo("image/png", content)))


@cache
def _picture(width: int, height: int) -> bytes:
    out = BytesIO()
    Image.new("1", (width, height)).save(out, "PNG")
    return out.getvalue()
