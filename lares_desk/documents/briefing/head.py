"""The first page's head: agency, trek, dates, and where, when and with whom in one glance."""

from __future__ import annotations

from lares_desk.documents.blocks import Block, Ground, Mark, Panel, Text
from lares_desk.documents.briefing.section import Paragraph
from lares_desk.documents.briefing.sheet import Sheet
from lares_desk.documents.sheet import LINE_LIMIT, sentence_case
from lares_desk.documents.sheet_parts import agency_head
from lares_desk.documents.text import NBSP, shorten
from lares_desk.documents.theme import BODY, CAPTION, GUTTER, STRONG, TITLE

_MARGIN_IN_BOX = 10.0


def head(sheet: Sheet) -> list[Block]:
    """Return the agency's head, the name of the trek with its dates, and the facts to be on time with."""
    return [agency_head(sheet), _trek(sheet), *_facts(sheet)]


def _trek(sheet: Sheet) -> Block:
    departure, days = sheet.dossier.departure, sheet.dated
    code = sheet.setter.lay_line(departure.code, STRONG, sheet.width / 3)
    name = sheet.setter.lay(
        shorten(sheet.dossier.itinerary.name.get(sheet.language), 120), TITLE, sheet.width - code.width - 16
    )
    first, last = days[0].date if days else departure.start, days[-1].date if days else departure.end
    span = sheet.day(first) if first == last else f"{sheet.day(first)} – {sheet.day(last)}"
    lengths = [sheet.count("days", len(days))] if days else []
    if sheet.facts.nights:
        lengths.append(sheet.count("nights", sheet.facts.nights))
    dates = sheet.setter.lay(sentence_case(" · ".join([span, *lengths])), STRONG.in_colour("accent"), sheet.width)
    drop = TITLE.leading - STRONG.leading - 1.2
    marks = (Mark(0, 0, name, leads=True), Mark(0, drop, code, sheet.width, "right"), Mark(0, name.height, dates))
    return Panel(name.height + dates.height, marks, before=9)


def _facts(sheet: Sheet) -> list[Block]:
    travellers = sheet.group.travellers
    people = sheet.say("travellers", n=len(travellers))
    reference = sheet.group.booking.reference
    rows: list[tuple[str, Paragraph]] = [
        (sheet.say("meet"), _meeting(sheet)),
        (sheet.say("guide"), _guides(sheet)),
        (people, _people(sheet)),
    ]
    blocks: list[Block] = []
    for label, value in rows:
        laid = sheet.setter.lay(value, BODY, sheet.body)
        drop = (BODY.leading - CAPTION.leading) / 2 + 0.4
        marks = [Mark(0, drop, sheet.setter.lay_line(label, CAPTION, sheet.rail - GUTTER), leads=True)]
        if label == people and reference:
            booking = sheet.setter.lay_line(sheet.say("reference", reference=reference), CAPTION, sheet.rail - GUTTER)
            marks.append(Mark(0, drop + CAPTION.leading, booking, leads=True))
        blocks.append(Text(laid, sheet.rail, before=2 if blocks else 8, marks=tuple(marks)))
    return blocks


def _meeting(sheet: Sheet) -> Paragraph:
    """Return when and where, the departure's own before what the itinerary says."""
    departure, itinerary = sheet.dossier.departure, sheet.dossier.itinerary
    minutes = itinerary.meeting_minutes if departure.meeting_minutes is None else departure.meeting_minutes
    place = (departure.meeting_point or itinerary.meeting_point).get(sheet.language)
    if minutes is None and not place:
        return sheet.say("meet.unknown")
    when = sentence_case(sheet.day(departure.start))
    if minutes is not None:
        when += f", {minutes // 60:02}:{minutes % 60:02}"
    return (("bold", when.replace(" ", NBSP)), ("regular", shorten(place, LINE_LIMIT)))


def _people(sheet: Sheet) -> Paragraph:
    group = sheet.group
    names = sheet.listed(each.client.full_name for each in group.travellers) if group.travellers else ""
    return (("bold", f"{shorten(group.booking.name, 80)}:"), ("regular", names or sheet.say("travellers.none")))


def _guides(sheet: Sheet) -> Paragraph:
    if not sheet.dossier.guides:
        return sheet.say("guide.unknown")
    return sheet.listed(guide.member.name for guide in sheet.dossier.guides)


def safety(sheet: Sheet) -> Block:
    """Return the box that may save a life: on the first page, with the number to call."""
    inner = sheet.width - 2 * _MARGIN_IN_BOX
    room = sheet.rail - 2 * _MARGIN_IN_BOX
    title = sheet.setter.lay(sheet.say("safety.title"), STRONG.in_colour("warning"), room)
    call = sheet.setter.lay(sheet.emergency_numbers, STRONG, room)
    rules = sheet.setter.lay(sheet.say("safety.rules"), BODY, inner - sheet.rail + _MARGIN_IN_BOX)
    height = max(title.height + call.height, rules.height) + 11
    marks = (
        Mark(_MARGIN_IN_BOX, 5.5, title),
        Mark(_MARGIN_IN_BOX, 5.5 + title.height, call),
        Mark(sheet.rail, 5.5, rules),
    )
    ground, under = Ground(sheet.width, height, "warning_ground", "warning"), sheet.say("safety.title")
    return Panel(height, marks, (ground,), before=9, heading=under)
