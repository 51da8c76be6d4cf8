"""Available departures, for everybody: dates, prices, seats left and what is included, month by month."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from lares_desk.documents.blocks import Block
from lares_desk.documents.document import Rendered
from lares_desk.documents.money import money
from lares_desk.documents.paper import Audience, Paper, Scope
from lares_desk.documents.phone import readable_phone
from lares_desk.documents.request import PaperRequest
from lares_desk.documents.sheet import LINE_LIMIT, NAME_LIMIT, Sheet, sentence_case, web
from lares_desk.documents.sheet_parts import (
    Column,
    Fact,
    Row,
    empty,
    fact_rows,
    grid,
    head,
    heading,
    note,
    paragraph,
    write_sheet,
)
from lares_desk.documents.text import NBSP, shorten
from lares_desk.documents.theme import CAPTION, STRONG
from lares_desk.domain.agency import PhoneKind
from lares_desk.domain.calendar import month_name
from lares_desk.domain.departure_line import DepartureStatus
from lares_desk.domain.language import LocalText
from lares_desk.domain.season import OfferedDeparture, Season
from lares_desk.domain.trek import Itinerary

_ON_SALE = frozenset({DepartureStatus.OPEN, DepartureStatus.GUARANTEED})
_OWN = "*"


def _draw(request: PaperRequest) -> Rendered:
    sheet = Sheet(request, "available")
    season = request.season or Season()
    treks = {trek.code: trek for trek in season.itineraries}
    offers = sorted(
        (each for each in season.departures if each.status in _ON_SALE), key=lambda each: (each.start, each.code)
    )
    blocks: list[Block] = [
        *head(sheet, sheet.say("title")),
        paragraph(sheet, sheet.say("as_of"), before=6),
        *_dates(sheet, offers, treks),
        *_included(sheet, offers, treks),
        *_seasons(sheet, offers),
        *_booking(sheet),
    ]
    return write_sheet(sheet, blocks, Audience.PUBLIC)


def _dates(sheet: Sheet, offers: list[OfferedDeparture], treks: dict[str, Itinerary]) -> Iterator[Block]:
    """Yield one table whose bands are the months, with their seasons; its head is repeated on every page."""
    if not offers:
        yield empty(sheet, sheet.say("none"))
        return
    columns = (
        Column(sheet.say("head.dates"), 132, style=STRONG),
        Column(sheet.say("head.trek"), 176),
        Column(sheet.say("head.days"), 26, "right"),
        Column(sheet.say("head.seats"), 72, "right", CAPTION.in_colour("text")),
        Column(sheet.say("head.price"), 74, "right", STRONG),
    )
    rows: list[Row] = []
    for (year, month), group in groupby(offers, key=lambda each: (each.start.year, each.start.month)):
        named = sentence_case(sheet.say("month", month=month_name(month).get(sheet.language), year=year))
        rows.append(Row(band=" · ".join([named, *_flags(sheet, month)])))
        rows += [_row(sheet, offer, treks.get(offer.itinerary_code)) for offer in group]
    yield grid(sheet, columns, rows, before=8)
    if any(_has_own(offer, treks.get(offer.itinerary_code)) for offer in offers):
        yield note(sheet, sheet.say("own.note"))


def _flags(sheet: Sheet, month: int) -> list[str]:
    reference = sheet.request.reference
    flags = [flag for flag, months in reference.seasons.months.items() if month in months]
    return [reference.wording.say(f"season.{flag}.label", sheet.language).lower() for flag in flags]


def _row(sheet: Sheet, offer: OfferedDeparture, trek: Itinerary | None) -> Row:
    first, last = sheet.short_day(offer.start), sheet.short_day(offer.end)
    name = shorten(trek.name.get(sheet.language), NAME_LIMIT) if trek else offer.itinerary_code
    cells = (
        sentence_case(first) if offer.start == offer.end else f"{sentence_case(first)} –{NBSP}{last}",
        f"{name}{NBSP}{_OWN}" if _has_own(offer, trek) else name,
        str((offer.end - offer.start).days + 1),
        _seats(sheet, offer),
        sheet.say("ask") if offer.price_minor is None else money(offer.price_minor, _currency(sheet, offer)),
    )
    return Row(cells)


def _currency(sheet: Sheet, offer: OfferedDeparture) -> str:
    return offer.currency or sheet.dossier.agency.currency


def _seats(sheet: Sheet, offer: OfferedDeparture) -> str:
    left = max(offer.capacity - offer.booked, 0)
    if not left:
        return sheet.say("seats.full")
    return sheet.say("seats.guaranteed", n=left) if offer.status is DepartureStatus.GUARANTEED else str(left)


def _has_own(offer: OfferedDeparture, trek: Itinerary | None) -> bool:
    return bool(offer.inclusions) and (trek is None or offer.inclusions != trek.inclusions)


def _included(sheet: Sheet, offers: list[OfferedDeparture], treks: dict[str, Itinerary]) -> Iterator[Block]:
    """Yield what the price includes and what it does not, trek by trek; then departures that include something else."""
    offered = [treks[code] for code in dict.fromkeys(each.itinerary_code for each in offers) if code in treks]
    facts = [
        Fact(
            shorten(trek.name.get(sheet.language), NAME_LIMIT),
            _lines(sheet, trek.inclusions) or sheet.say("inclusions.ask"),
            f"itinerary/{trek.id}",
        )
        for trek in offered
    ]
    facts += [
        Fact(f"{_OWN} {sentence_case(sheet.short_day(each.start))} {each.start.year}", _lines(sheet, each.inclusions))
        for each in offers
        if _has_own(each, treks.get(each.itinerary_code))
    ]
    if facts:
        yield heading(sheet, sheet.say("included"))
        yield from fact_rows(sheet, facts)
    yield from _excluded(sheet, offered)


def _excluded(sheet: Sheet, offered: list[Itinerary]) -> Iterator[Block]:
    """Yield what the price does not include, with the treks of which that is so where they differ."""
    left_out: dict[str, list[str]] = {}
    for trek in offered:
        left_out.setdefault(_lines(sheet, trek.exclusions), []).append(trek.name.get(sheet.language))
    for text, names in left_out.items():
        if text:
            label = sheet.say("excluded") if len(left_out) == 1 else sheet.say("excluded.of", treks=sheet.listed(names))
            yield note(sheet, (("bold", f"{label}:"), ("regular", text)))


def _lines(sheet: Sheet, text: LocalText) -> str:
    """Return a text of several lines as one line."""
    lines = [shorten(line, LINE_LIMIT).rstrip(".") for line in text.get(sheet.language).splitlines() if line.strip()]
    return f"{NBSP}· ".join(lines)


def _seasons(sheet: Sheet, offers: list[OfferedDeparture]) -> Iterator[Block]:
    """Yield what each season of the months on offer is like, in the agency's own words."""
    months = {each.start.month for each in offers}
    reference = sheet.request.reference
    flags = [flag for flag, held in reference.seasons.months.items() if months & held]
    if not flags:
        return
    yield heading(sheet, sheet.say("season"))
    facts = [
        Fact(*(reference.wording.say(f"season.{flag}.{part}", sheet.language) for part in ("label", "text")))
        for flag in flags
    ]
    yield from fact_rows(sheet, facts)


def _booking(sheet: Sheet) -> Iterator[Block]:
    """Yield the agency's advice on when to book, and how to reach it."""
    agency = sheet.dossier.agency
    phones = [readable_phone(phone.number) for phone in sheet.phones(PhoneKind.OFFICE)]
    ways = " · ".join(way for way in (shorten(web(agency.website), 80), shorten(agency.email, 80), *phones) if way)
    yield heading(sheet, sheet.say("book"))
    yield paragraph(sheet, sheet.say("advice"))
    if ways:
        yield paragraph(sheet, (("bold", ways),), about=f"agency/{agency.id}")


PAPER = Paper(
    id="available-departures",
    title=LocalText("Available departures", "Salidas disponibles"),
    audience=Audience.PUBLIC,
    scope=Scope.SEASON,
    fields=frozenset({"departure.price_minor"}),
    draw=_draw,
)
