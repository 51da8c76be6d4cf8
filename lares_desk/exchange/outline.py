"""Treks and departures as plain numbers and words, for other programs: what the shell prints as JSON."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest

from lares_desk.domain.acclimatisation import first_night_column
from lares_desk.domain.air import boils_c, pressure_hpa
from lares_desk.domain.altitude import Night, nights, origin_of
from lares_desk.domain.daylight import clock
from lares_desk.domain.departure import Dossier, Group
from lares_desk.domain.departure_line import DepartureLine
from lares_desk.domain.figures import figures
from lares_desk.domain.finding import Finding
from lares_desk.domain.packing import packing_facts, packing_list
from lares_desk.domain.people import Traveller
from lares_desk.domain.places import Place
from lares_desk.domain.plan_b import walked
from lares_desk.domain.reference import Reference
from lares_desk.domain.saturation import spo2_range
from lares_desk.domain.sun import Sun
from lares_desk.domain.trek import Itinerary, TrekDay
from lares_desk.domain.walking import RecordedHours, hours_of

Outline = dict[str, object]


def itinerary(trek: Itinerary) -> Outline:
    """Return a trek as sold with its days; names are English."""
    return {
        "code": trek.code,
        "name": trek.name.get("en"),
        "trip_days": trek.trip_days,
        "hiking_days": trek.hiking_days,
        "confirmed": trek.confirmed,
        "days": [trek_day(day) for day in trek.days],
    }


def trek_day(day: TrekDay) -> Outline:
    """Return a day: places by name, elevations and climbs in metres, hours on foot, km; None is not known."""
    found = figures(day)
    return {
        "number": day.number,
        "title": day.title.get("en"),
        "start": _name(day.start_place),
        "end": _name(day.end_place),
        "sleep_place": _name(day.sleep_place),
        "sleep_m": found.sleep_m,
        "high_place": _name(found.high.place) if found.high else None,
        "high_m": found.high.metres if found.high else None,
        "vehicle_high_m": found.vehicle_high.metres if found.vehicle_high else None,
        "hours": _hours(day.walk_minutes),
        "km": None if found.distance_m is None else round(found.distance_m / 1000, 1),
        "ascent_m": found.ascent_m,
        "descent_m": found.descent_m,
        "meals": "".join(letter for letter, given in zip("BLD", _meals(day), strict=True) if given),
        "lodging": day.lodging.value,
    }


def departure(line: DepartureLine) -> Outline:
    """Return a departure as a list shows it; `itinerary` is its code, dates are ISO."""
    return {
        "code": line.code,
        "itinerary": line.itinerary_code,
        "start": line.start.isoformat(),
        "end": line.end.isoformat(),
        "status": line.status.value,
        "capacity": line.capacity,
        "booked": line.booked,
        "guide": line.guide,
    }


def dossier(line: DepartureLine, whole: Dossier, reference: Reference) -> Outline:
    """Return everything about a departure, over the days that are really walked.

    Nights count from where the itinerary starts, and nobody rents a bag.
    """
    start = whole.departure.start
    days = walked(whole.days)
    origin = origin_of(None, whole.itinerary, start, None)
    slept = nights(days, start, origin, reference.climate)
    facts = packing_facts(days, start, slept, reference.climate)
    return {
        **departure(line),
        "days": [
            {**trek_day(day), **_walk(day, whole.recorded.get(day.source_day_id or 0)), **_light(sun)}
            for day, sun in zip_longest(days, whole.suns[: len(days)])
        ],
        "groups": [_group(group) for group in whole.groups],
        "altitude": _altitude(slept),
        "packing": [
            {"item": packed.item.get("en"), "category": packed.bag, "reason": packed.reason.get("en")}
            for packed in packing_list(reference.packing, facts)
        ],
    }


def finding(found: Finding, travellers: Sequence[str]) -> Outline:
    """Return what a rule has found, in English; `travellers` are names, none where it is about everybody."""
    return {
        "id": found.id,
        "level": found.level.value,
        "numbers": dict(found.numbers),
        "reason": found.reason.get("en"),
        "source": found.source,
        "travellers": list(travellers),
        "day": found.day,
        "place": _name(found.place),
    }


def _walk(day: TrekDay, recorded: RecordedHours | None) -> Outline:
    """Return the hours on foot from the shortest to the longest: as guides recorded them, else by the formulas."""
    hours = hours_of(replace(day, walk_minutes=None), recorded)
    return {
        "walk_low_h": _hours(hours.low_minutes) if hours else None,
        "walk_high_h": _hours(hours.high_minutes) if hours else None,
    }


def _light(sun: Sun | None) -> Outline:
    """Return the local times of a day's light."""
    return {
        "sunrise": clock(sun.sunrise) if sun else None,
        "sunset": clock(sun.sunset) if sun else None,
    }


def _group(group: Group) -> Outline:
    return {
        "reference": group.booking.reference,
        "name": group.booking.name,
        "language": group.booking.language,
        "status": group.booking.status.value,
        "travellers": [_traveller(traveller) for traveller in group.travellers],
    }


def _traveller(traveller: Traveller) -> Outline:
    """Return a traveller under the headers of the CSV list that brings one in."""
    client = traveller.client
    return {
        "surname": client.surname,
        "given_names": client.given_names,
        "passport": client.passport,
        "nationality": client.nationality,
        "birth_date": client.birth_date.isoformat() if client.birth_date else None,
        "sex": client.sex.value,
        "email": client.email,
        "phone": client.phone,
        "diet": client.diet,
        "medical": client.medical,
        "emergency_name": client.emergency_name,
        "emergency_phone": client.emergency_phone,
        "arrival_cusco": traveller.arrival_on.isoformat() if traveller.arrival_on else None,
    }


def _altitude(slept: Sequence[Night]) -> list[Outline]:
    return [
        {
            "night": night.number,
            "place": night.place.name.get("en"),
            "sleep_m": night.sleep_m,
            "gain_m": night.gain_m,
            "over_limit": night.over_limit,
            "pressure_pct": round(night.pressure_pct, 1),
            **_air(night.sleep_m),
            "night_min_c": night.night_min_c,
        }
        for night in slept
    ]


def _air(metres: int) -> Outline:
    """Return what holds at an elevation: hPa, °C, % of saturation, and a first night's column of the risk table."""
    low, high = spo2_range(metres)
    return {
        "pressure_hpa": round(pressure_hpa(metres), 1),
        "boils_c": round(boils_c(metres), 1),
        "spo2_low": round(low, 1),
        "spo2_high": round(high, 1),
        "wms_first_night": first_night_column(metres).value,
    }


def _meals(day: TrekDay) -> tuple[bool, bool, bool]:
    return day.breakfast, day.lunch, day.dinner


def _hours(minutes: int | None) -> float | int | None:
    if minutes is None:
        return None
    return minutes // 60 if minutes % 60 == 0 else round(minutes / 60, 2)


def _name(place: Place | None) -> str | None:
    return place.name.get("en") if place else None
