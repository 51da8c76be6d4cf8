"""Your altitude plan: the nights in numbers, what to watch for, what we do; sources, and never a verdict."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from lares_desk.documents.blocks import Block
from lares_desk.documents.briefing.section import PARAGRAPH_GAP, Paragraph, labelled, paragraph, section
from lares_desk.documents.briefing.sheet import Sheet
from lares_desk.documents.sheet import NAME_LIMIT, metres, number, sentence_case, signed
from lares_desk.documents.table import Column, table
from lares_desk.documents.text import NBSP, shorten
from lares_desk.documents.theme import CAPTION
from lares_desk.domain.air import pressure_pct
from lares_desk.domain.altitude import GAIN_LIMIT_ABOVE_M, Night, Origin, nights, origin_of
from lares_desk.domain.figures import HighPoint
from lares_desk.domain.people import Traveller
from lares_desk.domain.places import PlaceKind
from lares_desk.domain.spread import point_text
from lares_desk.domain.text import metres_to_feet

_FEW_NIGHTS = 2  # fewer before the trek than the agency recommends


def altitude(sheet: Sheet) -> list[Block]:
    """Return the section; its table only where a night of known height is slept."""
    opening = [" ".join(_heights(sheet))] if sheet.high or sheet.vehicle_high else []
    blocks: list[Block] = list(section(sheet, sheet.say("altitude"), [*opening, sheet.say("altitude.before")]))
    if sheet.nights:
        blocks.append(_table(sheet))
    texts = (*_steps(sheet), *_own_arrivals(sheet), *_advice(sheet))
    blocks += [paragraph(sheet, text, before=PARAGRAPH_GAP if position else 7) for position, text in enumerate(texts)]
    climate = sheet.request.reference.climate
    sources = sheet.say("altitude.sources", station=climate.station, metres=number(climate.station_m))
    return [*blocks, paragraph(sheet, sources, CAPTION)]


def _heights(sheet: Sheet) -> Iterator[str]:
    if sheet.high:
        pct = round(pressure_pct(sheet.high.metres))
        yield _at(sheet, "altitude.high", sheet.high, pct=pct)
    road = sheet.vehicle_high
    if road and road.metres > GAIN_LIMIT_ABOVE_M and (road.place is None or road.place.kind is PlaceKind.PASS):
        yield _at(sheet, "altitude.road", road)


def _at(sheet: Sheet, sentence: str, point: HighPoint, **facts: object) -> str:
    feet = number(metres_to_feet(point.metres))
    which = sentence if point.place else f"{sentence}.unnamed"
    facts["spread"] = sheet.say("altitude.spread", spread=point_text(point)) if point.lowest != point.highest else ""
    return sheet.say(which, place=sheet.name(point.place), metres=number(point.metres), feet=feet, **facts)


def _table(sheet: Sheet) -> Block:
    columns = (
        Column(sheet.say("altitude.head.night"), 56),
        Column(sheet.say("altitude.head.place"), 80),
        Column(sheet.say("altitude.head.height"), 102, "right"),
        Column(sheet.say("altitude.head.gain"), 136, "right"),
        Column(sheet.say("altitude.head.air"), 46, "right"),
        Column(sheet.say("altitude.head.cold"), 50, "right"),
    )
    rows = [_row(sheet, night) for night in sheet.nights]
    return table(sheet.setter, columns, rows, sheet.width, before=PARAGRAPH_GAP * 2)


def _row(sheet: Sheet, night: Night) -> tuple[str, ...]:
    feet = number(metres_to_feet(night.sleep_m))
    cold = sheet.say("altitude.indoors") if night.night_min_c is None else f"{number(night.night_min_c)}{NBSP}°C"
    return (
        sentence_case(sheet.short_day(night.date)),
        sheet.name(night.place),
        sheet.say("altitude.height", metres=number(night.sleep_m), feet=feet),
        _gain(sheet, night),
        f"{night.pressure_pct:.0f}%",
        cold,
    )


def _gain(sheet: Sheet, night: Night) -> str:
    if night.gain_m is None:
        return sheet.say("altitude.gain.unknown")
    if night.by_hand:
        return sheet.say("altitude.gain.by_hand", gain=signed(night.gain_m))
    name = shorten(night.from_name.get(sheet.language), 40)
    return sheet.say("altitude.gain", gain=signed(night.gain_m), place=name) if name else metres(night.gain_m)


def _steps(sheet: Sheet) -> Iterator[str]:
    """Yield each night over the guideline with its number, or the largest step where none is."""
    over = [night for night in sheet.nights if night.over_limit]
    yield from (_over(sheet, night) for night in over)
    high = [night for night in sheet.nights if night.sleep_m > GAIN_LIMIT_ABOVE_M and (night.gain_m or 0) > 0]
    if not over and high:
        yield _largest(sheet, max(high, key=lambda night: night.gain_m or 0))


def _over(sheet: Sheet, night: Night) -> str:
    date, place = sheet.day(night.date), night.from_name.get(sheet.language)
    if night.gain_m is None:
        return sheet.say("altitude.limit.unknown", date=date, metres=number(night.sleep_m))
    gain = number(night.gain_m)
    if night.by_hand:
        return sheet.say("altitude.limit.by_hand", date=date, gain=gain)
    return sheet.say("altitude.limit", date=date, gain=gain, place=place)


def _largest(sheet: Sheet, step: Night) -> str:
    gain = number(step.gain_m or 0)
    if step.by_hand:
        return sheet.say("altitude.step.by_hand", gain=gain, date=sheet.day(step.date))
    return sheet.say(
        "altitude.step",
        gain=gain,
        from_place=shorten(step.from_name.get(sheet.language), 60),
        from_metres=number(step.from_m or 0),
        place=sheet.name(step.place),
        metres=number(step.sleep_m),
    )


def _own_arrivals(sheet: Sheet) -> list[str]:
    """Return what is so for travellers whose own way to the trek is known and differs from what we recommend."""
    alike: dict[Origin, list[Traveller]] = {}
    start, itinerary = sheet.dossier.departure.start, sheet.dossier.itinerary
    for traveller in sheet.group.travellers:
        origin = origin_of(traveller, itinerary, start, None)
        elsewhere = traveller.arrival_place is not None and traveller.arrival_place != itinerary.start_place
        if elsewhere or _late(origin):
            alike.setdefault(origin, []).append(traveller)
    if not alike:
        return []
    firsts = {origin: _first_night(sheet, origin) for origin in alike}
    lines = [_own_arrival(sheet, origin, firsts[origin], travellers) for origin, travellers in alike.items()]
    over = {origin for origin, first in firsts.items() if first and first.over_limit}
    if over:
        lines.append(sheet.say("altitude.own.limit"))
    if any(_late(origin) for origin in alike):
        lines.append(sheet.say("altitude.own.advice"))
    elif over:
        lines.append(sheet.say("altitude.own.higher"))
    return [" ".join(lines)]


def _late(origin: Origin) -> bool:
    return origin.nights is not None and origin.nights < _FEW_NIGHTS


def _first_night(sheet: Sheet, origin: Origin) -> Night | None:
    """Return the first night of the trek as for somebody from `origin`."""
    days, start_place = sheet.dossier.days, sheet.dossier.itinerary.start_place
    if start_place is None or origin.metres != start_place.metres:
        # A gain set by hand is counted from where the itinerary starts, so it says nothing about another place.
        days = tuple(replace(day, sleep_gain_m=None) for day in days)
    own = nights(days, sheet.dossier.departure.start, origin, sheet.request.reference.climate)
    return own[0] if own else None


def _own_arrival(sheet: Sheet, origin: Origin, first: Night | None, travellers: Sequence[Traveller]) -> str:
    names = sheet.listed(traveller.client.full_name for traveller in travellers)
    place = shorten(origin.name.get(sheet.language), NAME_LIMIT)
    if origin.nights == 0:
        sleep = sheet.say("altitude.own.first", metres=number(first.sleep_m)) if first else ""
        return f"{sheet.say('altitude.own.none', names=names)} {sleep}".strip()
    # How many nights are slept there is known only with the day of arrival.
    stay = sheet.count("nights", origin.nights) if origin.nights else sheet.say("altitude.own.stay")
    if first is None or first.gain_m is None or first.from_m is None:
        return sheet.say("altitude.own.unknown", names=names, nights=stay, place=place)
    gain = signed(first.gain_m)
    return sheet.say(
        "altitude.own.nights", names=names, nights=stay, place=place, metres=number(first.from_m), gain=gain
    )


def _advice(sheet: Sheet) -> Iterator[Paragraph]:
    yield labelled(sheet.say("altitude.watch.label"), sheet.say("altitude.watch"))
    yield labelled(sheet.say("altitude.do.label"), sheet.say("altitude.do"))
    sleep = max((night.sleep_m for night in sheet.nights), default=None)
    high = max((point.metres for point in (sheet.high, sheet.vehicle_high) if point), default=None)
    if sleep is not None and high is not None:
        text = sheet.say("altitude.doctor", sleep=number(sleep), high=number(high))
        yield labelled(sheet.say("altitude.doctor.label"), text)
