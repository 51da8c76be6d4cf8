"""The itinerary for the family at home: where the trek goes and whom to call, and nothing private."""

from __future__ import annotations

from collections.abc import Iterator

from lares_desk.documents.blocks import Block, Mark, Panel, Rule
from lares_desk.documents.briefing.profile import profile
from lares_desk.documents.changed_days import change_of
from lares_desk.documents.document import Rendered
from lares_desk.documents.paper import Audience, Paper, Scope
from lares_desk.documents.phone import readable_phone
from lares_desk.documents.request import PaperRequest
from lares_desk.documents.sheet import LINE_LIMIT, NAME_LIMIT, Sheet, metres, sentence_case, web
from lares_desk.documents.sheet_parts import Fact, empty, fact_rows, head, heading, paragraph, write_sheet
from lares_desk.documents.text import Laid, Span, shorten
from lares_desk.documents.theme import BODY, CAPTION, GUTTER, STRONG
from lares_desk.domain.agency import PhoneKind
from lares_desk.domain.calendar import DatedDay, weekday_name
from lares_desk.domain.language import LocalText
from lares_desk.domain.logistics import ServiceKind
from lares_desk.domain.people import CrewRole
from lares_desk.domain.trek import Lodging

_TOP = 5.5  # below the hairline
_DAY_GAP = 5.5
_PROFILE_SHARE = 0.18  # of a page: one page is what a family keeps at hand


def _draw(request: PaperRequest) -> Rendered:
    sheet = Sheet(request, "family")
    blocks: list[Block] = [
        *head(sheet, sheet.say("title")),
        paragraph(sheet, sheet.say("intro"), before=8),
        *profile(sheet, _PROFILE_SHARE),
        *(_day(sheet, each) for each in sheet.dated),
        *([] if sheet.dated else [empty(sheet, sheet.common("no_days"))]),
        *_quiet(sheet),
        *_reach(sheet),
    ]
    return write_sheet(sheet, blocks, Audience.FAMILY)


def _day(sheet: Sheet, dated: DatedDay) -> Block:
    """Return a day: its date in the rail, where it goes, where the night is spent, whether a phone works."""
    day, room = dated.day, sheet.rail - GUTTER
    title = sentence_case(shorten(day.title.get(sheet.language), 120))
    lines = [
        sheet.setter.lay(title, STRONG, sheet.body),
        sheet.setter.lay((("bold", change_of(sheet, day)),), BODY, sheet.body),
        sheet.setter.lay(_way(sheet, dated), BODY, sheet.body),
        sheet.setter.lay((("bold", _night(sheet, dated)), ("regular", _signal(sheet, dated))), CAPTION, sheet.body),
    ]
    marks = list(_stacked([line for line in lines if line.lines], sheet.rail))
    weekday = sentence_case(weekday_name(dated.date).get(sheet.language))
    date = sheet.day(dated.date, "date.short")
    rail = [
        Mark(0, _TOP, sheet.setter.lay_line(weekday, STRONG, room), leads=True),
        Mark(0, _TOP + STRONG.leading, sheet.setter.lay_line(date, CAPTION.in_colour("text"), room), leads=True),
    ]
    height = max(mark.down + mark.laid.height for mark in [*marks, *rail])
    ground, about = (Rule(sheet.width),), f"day/{day.id}"
    return Panel(height, (*rail, *marks), ground, before=_DAY_GAP, about=about, heading=f"{weekday}, {date}")


def _stacked(lines: list[Laid], right: float) -> Iterator[Mark]:
    down = _TOP
    for line in lines:
        yield Mark(right, down, line)
        down += line.height + 1


def _way(sheet: Sheet, dated: DatedDay) -> str:
    """Return the places of the day in their order."""
    names = [sheet.name(point.place) for point in dated.day.waypoints]
    return " → ".join(name for name in names if name)


def _night(sheet: Sheet, dated: DatedDay) -> str:
    """Return where the night is spent, with the name of the hotel where one is booked for that night."""
    day = dated.day
    if day.lodging is Lodging.NONE:
        last = dated is sheet.dated[-1]
        return sheet.say("night.none") if last else ""
    place = sheet.name(day.sleep_place) or sheet.say("night.unknown")
    if day.sleep_place is not None and day.sleep_place.metres is not None:
        place = sheet.say("place", place=place, metres=metres(day.sleep_place.metres))
    hotels = [
        shorten(service.name, NAME_LIMIT)
        for service in sheet.dossier.services
        if service.kind is ServiceKind.HOTEL and service.starts_on == dated.date and day.lodging is Lodging.HOTEL
    ]
    return sheet.say(f"night.{day.lodging}", place=", ".join([*hotels, place]))


def _signal(sheet: Sheet, dated: DatedDay) -> str:
    signal = shorten(dated.day.signal.get(sheet.language), LINE_LIMIT)
    return f"· {sheet.say('signal', signal=signal)}" if signal else ""


def _quiet(sheet: Sheet) -> Iterator[Block]:
    yield heading(sheet, sheet.say("quiet.title"))
    yield paragraph(sheet, f"{sheet.say('quiet')} {sheet.say('change')}")


def _reach(sheet: Sheet) -> Iterator[Block]:
    """Yield the agency's numbers and addresses, the code to name, and the guide."""
    agency = sheet.dossier.agency
    about = f"agency/{agency.id}"
    phones = [phone for kind in (PhoneKind.EMERGENCY, PhoneKind.OFFICE) for phone in sheet.phones(kind)]
    spans: list[Span] = []
    for phone in phones:
        label = sentence_case(shorten(phone.label.get(sheet.language), NAME_LIMIT))
        spans += [("regular", f"· {label}:" if spans else f"{label}:"), ("bold", readable_phone(phone.number))]
    ways = " · ".join(shorten(way, LINE_LIMIT) for way in (agency.email, web(agency.website)) if way)
    code = sheet.say("code", code=sheet.dossier.departure.code)
    guides = sheet.listed(sheet.crew(CrewRole.GUIDE))
    yield heading(sheet, sheet.say("reach"))
    yield from fact_rows(
        sheet,
        [
            *([Fact(sheet.say("call"), tuple(spans), about)] if spans else []),
            *([Fact(sheet.say("write"), (("bold", ways),), about)] if ways else []),
            Fact(sheet.common("guide"), f"{guides or sheet.common('no_guide')} {code}"),
        ],
    )


PAPER = Paper(
    id="family-itinerary",
    title=LocalText("Itinerary for the family at home", "Itinerario para la familia en casa"),
    audience=Audience.FAMILY,
    scope=Scope.GROUP,
    fields=frozenset(),
    draw=_draw,
)
