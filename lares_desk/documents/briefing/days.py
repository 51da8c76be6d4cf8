"""Day by day: each day one block that never breaks, its date in the rail."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from lares_desk.documents.blocks import Block, Mark, Panel, Rule, Text
from lares_desk.documents.briefing.day_figures import figure_row
from lares_desk.documents.briefing.meals import MEAL_HEIGHT, meal_marks
from lares_desk.documents.briefing.section import section
from lares_desk.documents.briefing.sheet import Sheet
from lares_desk.documents.changed_days import change_of
from lares_desk.documents.sheet import LINE_LIMIT, hour, sentence_case
from lares_desk.documents.text import Laid, Span, shorten
from lares_desk.documents.theme import BODY, CAPTION, GUTTER, STRONG
from lares_desk.domain.calendar import DatedDay, weekday_name
from lares_desk.domain.figures import DayFigures
from lares_desk.domain.plan_b import road_of
from lares_desk.domain.trek import DayKind, DayState, Lodging, TrekDay

_DAY_GAP = 9.0
_TOP = 7.0  # below the hairline
_MEALS = _TOP + BODY.leading + 2 * CAPTION.leading + 3
_MOST_LINES = 30  # of a narrative inside the block; what is longer flows on below it


def days(sheet: Sheet) -> list[Block]:
    """Return a block for each day; the first explains the meal marks."""
    if not sheet.dated:
        return list(section(sheet, sheet.say("days"), [sheet.say("days.none")]))
    blocks: list[Block] = []
    for position, (dated, figures) in enumerate(zip(sheet.dated, sheet.figures, strict=True)):
        blocks.extend(_day(sheet, dated, figures, first=position == 0))
    return blocks


def _day(sheet: Sheet, dated: DatedDay, figures: DayFigures, *, first: bool) -> Iterator[Block]:
    """Yield the block of one day, and the rest of a story too long for any page."""
    day, setter, right = dated.day, sheet.setter, sheet.rail
    story, rest = setter.lay_lines(day.narrative.get(sheet.language), BODY, sheet.body).cut(_MOST_LINES)
    practical = _practical(sheet, day)
    row, row_height = figure_row(sheet, day, figures)
    title = setter.lay(sentence_case(shorten(day.title.get(sheet.language), 120)), STRONG, sheet.body)
    below = _TOP + title.height
    marks = [*_rail(sheet, dated, first=first), Mark(right, _TOP, title)]
    marks += [replace(mark, right=right + mark.right, down=below + 1 + mark.down) for mark in row]
    below += row_height
    marks.append(Mark(right, below, story))
    if not rest.lines:
        marks.append(Mark(right, below + story.height + 1, practical))
    meals = tuple(meal_marks(sheet, day, _MEALS))
    height = max([_MEALS + MEAL_HEIGHT, *(mark.down + mark.laid.height for mark in marks)])
    bookmark = sheet.say("days") if first else ""
    head = f"{sheet.common('day')} {day.number}"
    yield Panel(height, tuple(marks), (Rule(sheet.width),), meals, before=_DAY_GAP, bookmark=bookmark, heading=head)
    if rest.lines:
        yield Text(rest, right)
        yield Text(practical, right, before=1)


def _rail(sheet: Sheet, dated: DatedDay, *, first: bool) -> Iterator[Mark]:
    """Yield weekday, date, which day of how many, and on the first day what the meal marks mean."""
    room = sheet.rail - GUTTER
    weekday = sentence_case(weekday_name(dated.date).get(sheet.language))
    date = sheet.day(dated.date, "date.short")
    of = sheet.say("day", n=dated.day.number, of=len(sheet.dated))
    yield Mark(0, _TOP, sheet.setter.lay_line(weekday, STRONG, room))
    yield Mark(0, _TOP + BODY.leading, sheet.setter.lay_line(date, CAPTION.in_colour("text"), room))
    yield Mark(0, _TOP + BODY.leading + CAPTION.leading, sheet.setter.lay_line(of, CAPTION, room))
    if first:
        yield Mark(0, _MEALS + MEAL_HEIGHT + 3, sheet.setter.lay(sheet.say("meals"), CAPTION, room))


def _practical(sheet: Sheet, day: TrekDay) -> Laid:
    """Return where one sleeps, how one travels and whether a phone works, in one caption."""
    parts: list[tuple[str, str]] = []
    change = change_of(sheet, day)
    if change:
        own = day.state is not DayState.PLANNED and not road_of(day)
        parts.append((sheet.say("changed"), sheet.say(f"changed.{day.state}") if own else change))
    if day.lodging is not Lodging.NONE:
        place = sheet.name(day.sleep_place)
        parts.append((sheet.say("sleep"), sheet.say(f"lodging.{day.lodging}", place=place).strip(" ,")))
    for label, text in (("transport", day.transport), ("signal", day.signal)):
        if text:
            parts.append((sheet.say(label), shorten(text.get(sheet.language), LINE_LIMIT)))
    sun = sheet.sun_of(day)
    if sun and day.kind is DayKind.HIKE:
        parts.append(
            (sheet.say("daylight"), sheet.say("daylight.hours", rise=hour(sun.sunrise), down=hour(sun.sunset)))
        )
    spans: list[Span] = []
    for label, words in parts:
        spans += [("bold", label), ("regular", words if words.endswith(".") else f"{words}.")]
    return sheet.setter.lay(tuple(spans), CAPTION.in_colour("text"), sheet.body)
