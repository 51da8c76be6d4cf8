"""What the weather of the month is like, how cold a night may get, and which sleeping bag that asks for."""

from __future__ import annotations

from collections.abc import Iterator

from lares_desk.documents.blocks import Block
from lares_desk.documents.briefing.section import Paragraph, section
from lares_desk.documents.briefing.sheet import Sheet
from lares_desk.documents.sheet import fahrenheit, number
from lares_desk.documents.text import Span
from lares_desk.domain.calendar import month_name
from lares_desk.domain.weather import month_weather


def weather(sheet: Sheet) -> list[Block]:
    """Return the section for the month that the trek starts in."""
    month = month_name(sheet.dossier.departure.start.month).get(sheet.language)
    return list(section(sheet, sheet.say("weather", month=month), [_seasons(sheet), " ".join(_numbers(sheet, month))]))


def _seasons(sheet: Sheet) -> Paragraph:
    reference = sheet.request.reference
    spans: list[Span] = []
    for flag in month_weather(reference.climate, reference.seasons, sheet.facts.month).flags:
        label, text = (reference.wording.say(f"season.{flag}.{part}", sheet.language) for part in ("label", "text"))
        spans += [("bold", f"{label}."), ("regular", text)]
    return tuple(spans)


def _numbers(sheet: Sheet, month: str) -> Iterator[str]:
    reference, facts = sheet.request.reference, sheet.facts
    climate = reference.climate
    means = month_weather(climate, reference.seasons, facts.month)
    yield sheet.say("weather.day")
    yield sheet.say(
        "weather.means",
        station=climate.station, metres=number(climate.station_m), month=month,
        min=number(means.min_c), max=number(means.max_c), rain=means.rain_mm, days=means.rain_days,
    )  # fmt: skip
    cold = [night for night in sheet.nights if night.night_min_c is not None]
    if cold and facts.coldest_night_c is not None:
        coldest = min(cold, key=lambda night: night.night_min_c or 0)
        night = facts.coldest_night_c
        yield sheet.say(
            "weather.night", place=sheet.name(coldest.place), night=number(night), night_f=fahrenheit(night)
        )
    if facts.camp_nights and facts.coldest_night_c is not None and facts.bag_c is not None:
        # The agency's own figures where its advice asks for more than the month's estimate does.
        mild = facts.coldest_night_c > climate.advised_night_c
        yield sheet.say(
            "weather.bag_any_month" if mild else "weather.bag",
            bag=number(facts.bag_c), bag_f=fahrenheit(facts.bag_c),
            night=number(climate.advised_night_c), night_f=fahrenheit(climate.advised_night_c),
        )  # fmt: skip
