"""The emergency sheet, for guides: whom to call, the ways out night by night, what to know of whom, who does what."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import chain

from lares_desk.documents.blocks import Block
from lares_desk.documents.document import Rendered
from lares_desk.documents.emergency_people import people, roles
from lares_desk.documents.flow import Turn
from lares_desk.documents.paper import Audience, Paper, Scope
from lares_desk.documents.phone import readable_phone
from lares_desk.documents.request import PaperRequest
from lares_desk.documents.sheet import LINE_LIMIT, NAME_LIMIT, Sheet, metres, sentence_case
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
    writing_lines,
)
from lares_desk.documents.text import Span, shorten
from lares_desk.documents.theme import STRONG
from lares_desk.domain.agency import AgencyPhone, PhoneKind
from lares_desk.domain.calendar import DatedDay
from lares_desk.domain.language import LocalText
from lares_desk.domain.logistics import EquipmentKind
from lares_desk.domain.places import Place
from lares_desk.domain.trek import Lodging

_SITE = "machu-picchu"


def _draw(request: PaperRequest) -> Rendered:
    sheet = Sheet(request, "emergency")
    turn = [Turn()] if sheet.travellers else []
    blocks: list[Block] = [
        *head(sheet, sheet.say("title"), (), Audience.GUIDE),
        paragraph(sheet, (("bold", sheet.say("warning")),), before=6),
        _rules(sheet), *_lines(sheet), *_exits(sheet), *roles(sheet), *turn, *people(sheet), *_gear(sheet),
    ]  # fmt: skip
    return write_sheet(sheet, blocks, Audience.GUIDE)


def _rules(sheet: Sheet) -> Block:
    return paragraph(sheet, (("bold", sheet.say("rules")), ("regular", sheet.say("rules.text"))), before=6)


def _lines(sheet: Sheet) -> Iterator[Block]:
    """Yield the agency's numbers, public ones only where somebody has checked them, and room for the next clinic."""
    about = f"agency/{sheet.dossier.agency.id}"
    yield heading(sheet, sheet.say("lines"))
    own = [*sheet.phones(PhoneKind.EMERGENCY), *sheet.phones(PhoneKind.OFFICE)]
    yield from fact_rows(
        sheet, [Fact(_label(sheet, each), _strong(readable_phone(each.number)), about) for each in own]
    )
    if not own:
        yield empty(sheet, sheet.say("lines.none"))
    checked: dict[date, list[str]] = {}
    unchecked = []
    for each in sheet.phones(PhoneKind.PUBLIC):
        label = _label(sheet, each)
        if each.checked_on is None:
            unchecked.append(label)
            continue
        line = sheet.say("lines.line", label=label, number=readable_phone(each.number))
        checked.setdefault(each.checked_on, []).append(line)
    for day, numbers in sorted(checked.items()):
        when = sheet.say("lines.checked", date=f"{sheet.short_day(day)} {day.year}")
        value: tuple[Span, ...] = (("bold", " · ".join(numbers)), ("regular", when))
        yield from fact_rows(sheet, [Fact(sheet.say("lines.public"), value, about)])
    if unchecked:
        yield note(sheet, sheet.say("lines.unchecked", labels=sheet.joined(unchecked)), about)
    yield from _clinics(sheet)


def _clinics(sheet: Sheet) -> Iterator[Block]:
    """Yield the nearest clinic of the nights, and a line to write on where it is not known."""
    known: dict[str, list[str]] = {}
    unknown = []
    for each in _nights(sheet):
        clinic, night = shorten(each.day.clinic.get(sheet.language), LINE_LIMIT), sheet.short_day(each.date)
        if clinic:
            known.setdefault(clinic, []).append(night)
        else:
            unknown.append(night)
    rows = [
        (sheet.say("lines.clinic.nights", nights=sentence_case(sheet.joined(nights))), clinic)
        for clinic, nights in known.items()
    ]
    yield from fact_rows(
        sheet, [Fact(sheet.say("lines.clinic"), (("bold", when), ("regular", clinic))) for when, clinic in rows]
    )
    if not known:
        yield from writing_lines(sheet, 1, sheet.say("lines.clinic"))
    elif unknown:
        yield from writing_lines(sheet, 1, sheet.say("lines.clinic.other", nights=sheet.joined(unknown)))


def _nights(sheet: Sheet) -> list[DatedDay]:
    return [each for each in sheet.dated if each.day.lodging is not Lodging.NONE]


def _label(sheet: Sheet, phone: AgencyPhone) -> str:
    return sentence_case(shorten(phone.label.get(sheet.language), NAME_LIMIT))


def _strong(text: str) -> tuple[Span, ...]:
    return (("bold", text),)


def _exits(sheet: Sheet) -> Iterator[Block]:
    """Yield for each night where one sleeps, the lower camp, the way to the road, and where a phone works."""
    yield heading(sheet, sheet.say("exits"))
    nights = _nights(sheet)
    if not nights:
        yield empty(sheet, sheet.say("exits.none"))
        return
    columns = (
        Column(sheet.say("exits.night"), 56, style=STRONG),
        Column(sheet.say("exits.camp"), 92),
        Column(sheet.say("exits.lower"), 104),
        Column(sheet.say("exits.road"), 130),
        Column(sheet.say("exits.signal"), 76),
    )
    yield grid(sheet, columns, [_exit(sheet, each) for each in nights])
    sites = {point.place.key for day in sheet.dossier.days for point in day.waypoints}
    yield paragraph(sheet, sheet.say("exits.last" if _SITE in sites else "exits.last.short"))


def _exit(sheet: Sheet, dated: DatedDay) -> Row:
    day = dated.day
    here, lower, unknown = day.sleep_place, day.lower_camp, sheet.say("exits.unknown")
    camp = _place(sheet, here)
    below = _place(sheet, lower)
    if here and lower and here.metres is not None and lower.metres is not None:
        below = sheet.say(
            "exits.drop",
            place=sheet.name(lower), metres=metres(lower.metres), drop=metres(here.metres - lower.metres),
        )  # fmt: skip
    cells = (
        sentence_case(sheet.short_day(dated.date)),
        camp or unknown,
        below or unknown,
        shorten(day.exit_road.get(sheet.language), LINE_LIMIT) or unknown,
        shorten(day.signal.get(sheet.language), LINE_LIMIT) or unknown,
    )
    return Row(cells, f"day/{day.id}")


def _place(sheet: Sheet, place: Place | None) -> str:
    if place is None or place.metres is None:
        return sheet.name(place)
    return sheet.say("exits.place", place=sheet.name(place), metres=metres(place.metres))


def _gear(sheet: Sheet) -> Iterator[Block]:
    """Yield the horse that goes unloaded, and what there is of oxygen and the like."""
    horses = [
        Fact(sheet.say("gear.horse"), _horse(sheet, each.name, each.arriero), f"animal/{each.id}")
        for each in sheet.dossier.animals
        if each.is_emergency
    ]
    kit = [
        (sheet.say("gear.piece", quantity=each.quantity, name=shorten(each.name, NAME_LIMIT)), each)
        for each in sheet.dossier.equipment
        if each.kind is EquipmentKind.SAFETY
    ]
    pieces = [f"{text} ({shorten(each.serial, 30)})" if each.serial else text for text, each in kit]
    safety = Fact(sheet.say("gear.safety"), "; ".join(pieces) or sheet.say("gear.none"))
    yield heading(sheet, sheet.say("gear"))
    yield from fact_rows(
        sheet, chain(horses or [Fact(sheet.say("gear.horse"), sheet.say("gear.horse.none"))], [safety])
    )


def _horse(sheet: Sheet, name: str, arriero: str) -> str:
    named = shorten(name, NAME_LIMIT)
    return sheet.say("gear.horse.with", name=named, arriero=shorten(arriero, NAME_LIMIT)) if arriero else named


PAPER = Paper(
    id="emergency-sheet",
    title=LocalText("Emergency sheet", "Hoja de emergencia"),
    audience=Audience.GUIDE,
    scope=Scope.DEPARTURE,
    fields=frozenset(
        {
            "client.surname", "client.given_names", "client.emergency_name", "client.emergency_phone",
            "client.insurer", "client.insurance_policy", "client.insurance_phone", "client.medical",
            "booking.name", "crew.phone", "animal.name", "animal.arriero", "animal.is_emergency",
            "equipment.name", "equipment.quantity", "equipment.serial",
        }
    ),
    draw=_draw,
)  # fmt: skip
