"""Day by day: each day one block that never breaks, its date in the rail."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lares_desk.documents.blocks import Block, Mark, Panel, Rule, Text
from lares_desk.documents.briefing.section import section
from lares_desk.documents.briefing.sheet import LINE_LIMIT, Sheet, metres, number, sentence_case
from lares_desk.documents.pen import Pen
from lares_desk.documents.text import NBSP, Laid, Span, shorten
from lares_desk.documents.theme import BODY, CAPTION, CAPTION_STRONG, GUTTER, STRONG
from lares_desk.domain.calendar import DatedDay, month_name, weekday_name
from lares_desk.domain.figures import DayFigures
from lares_desk.domain.trek import DayKind, Lodging, TrekDay

_DAY_GAP = 9.0
_MEAL_RADIUS = 5.6
_MEAL_STEP = 15.0
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
    day, setter = dated.day, sheet.setter
    right, down = sheet.rail, 7.0
    marks = list(_rail(sheet, dated, down))
    title = setter.lay(sentence_case(shorten(day.title.get(sheet.language), 120)), STRONG, sheet.body)
    marks.append(Mark(right, down, title))
    below = down + title.height
    row, height = _figure_row(sheet, day, figures)
    marks.extend(Mark(right + mark.right, below + 1 + mark.down, mark.laid) for mark in row)
    below += height
    story = setter.lay(day.narrative.get(sheet.language), BODY, sheet.body)
    shown, rest = story.cut(_MOST_LINES)
    marks.append(Mark(right, below, shown))
    below += shown.height
    practical = _practical(sheet, day)
    if not rest.lines:
        marks.append(Mark(right, below + 1, practical))
        below += practical.height + 1
    meals = tuple(_meals(sheet, day, down + BODY.leading + CAPTION.leading * 2 + 3 + _MEAL_RADIUS))
    if first:
        legend = setter.lay(sheet.say("meals"), CAPTION, sheet.rail - GUTTER)
        marks.append(Mark(0, meals[0].down + _MEAL_RADIUS + 3, legend))
    height = max([below, meals[0].down + _MEAL_RADIUS, *(mark.down + mark.laid.height for mark in marks)])
    bookmark = sheet.say("days") if first else ""
    yield Panel(height, tuple(marks), (Rule(sheet.width), *meals), before=_DAY_GAP, bookmark=bookmark)
    if rest.lines:
        yield Text(rest, right)
        yield Text(practical, right)


def _rail(sheet: Sheet, dated: DatedDay, down: float) -> Iterator[Mark]:
    """Yield weekday, date, and which day of how many."""
    room = sheet.rail - GUTTER
    weekday = sentence_case(weekday_name(dated.date).get(sheet.language))
    month = month_name(dated.date.month).get(sheet.language)
    date = sheet.say("date.short", day=dated.date.day, month=month, year=dated.date.year)
    of = sheet.say("day", n=dated.day.number, of=len(sheet.dated))
    yield Mark(0, down, sheet.setter.lay_line(weekday, STRONG, room))
    yield Mark(0, down + BODY.leading, sheet.setter.lay_line(date, CAPTION.in_colour("text"), room))
    yield Mark(0, down + BODY.leading + CAPTION.leading, sheet.setter.lay_line(of, CAPTION, room))


def _figure_row(sheet: Sheet, day: TrekDay, figures: DayFigures) -> tuple[list[Mark], float]:
    """Return the figures of a day side by side, each under its label, and the height of the row."""
    cells = [
        (sheet.setter.lay_line(sheet.say(f"figure.{label}"), CAPTION), sheet.setter.lay_line(value, STRONG))
        for label, value in _figures(day, figures)
    ]
    widths = [max(label.width, value.width) for label, value in cells]
    if not cells:
        return [], 1.0
    gap = min(16.0, (sheet.body - sum(widths)) / max(len(cells) - 1, 1))
    marks, right = [], 0.0
    for (label, value), wide in zip(cells, widths, strict=True):
        marks += [Mark(right, 0, label), Mark(right, CAPTION.leading - 1, value)]
        right += wide + gap
    return marks, CAPTION.leading + STRONG.leading + 2


def _figures(day: TrekDay, figures: DayFigures) -> Iterator[tuple[str, str]]:
    """Yield what is known, as label and value; the road is named only where it is higher than the trail."""
    walked = figures.high.metres if figures.high else None
    if day.walk_minutes:
        yield "walk", _duration(day.walk_minutes)
    if figures.distance_m:
        yield "distance", f"{figures.distance_m / 1000:,.1f}".removesuffix(".0") + f"{NBSP}km"
    if figures.ascent_m and walked is not None:
        yield "up", metres(figures.ascent_m)
    if figures.descent_m and walked is not None:
        yield "down", metres(figures.descent_m)
    if walked is not None:
        yield "high", metres(walked)
    if figures.vehicle_high and figures.vehicle_high.metres > (walked or 0) and day.kind is not DayKind.VISIT:
        yield "vehicle", metres(figures.vehicle_high.metres)
    if figures.sleep_m is not None and day.lodging is not Lodging.NONE:
        yield "sleep", metres(figures.sleep_m)


def _duration(minutes: int) -> str:
    hours, rest = divmod(minutes, 60)
    parts = [f"{number(hours)}{NBSP}h" if hours else "", f"{rest}{NBSP}min" if rest else ""]
    return NBSP.join(part for part in parts if part)


def _practical(sheet: Sheet, day: TrekDay) -> Laid:
    """Return where one sleeps, how one travels and whether a phone works, in one caption."""
    parts: list[tuple[str, str]] = []
    if day.lodging is not Lodging.NONE:
        place = sheet.name(day.sleep_place)
        parts.append((sheet.say("sleep"), sheet.say(f"lodging.{day.lodging}", place=place).strip(" ,")))
    for label, text in (("transport", day.transport), ("signal", day.signal)):
        if text:
            parts.append((sheet.say(label), shorten(text.get(sheet.language), LINE_LIMIT)))
    spans: list[Span] = []
    for label, words in parts:
        spans += [("bold", label), ("regular", words if words.endswith(".") else f"{words}.")]
    return sheet.setter.lay(tuple(spans), CAPTION.in_colour("text"), sheet.body)


@dataclass(frozen=True, slots=True)
class _Meal:
    """A letter in a circle, filled where the meal is included."""

    laid: Laid
    right: float
    down: float
    included: bool

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the circle and its letter."""
        middle = (x + self.right + _MEAL_RADIUS, top - self.down)
        pen.circle(
            *middle, _MEAL_RADIUS, fill="accent" if self.included else "", stroke="" if self.included else "line"
        )
        letter_top = top - self.down + CAPTION.leading / 2
        pen.text(self.laid, x + self.right, letter_top, 2 * _MEAL_RADIUS, "centre")


def _meals(sheet: Sheet, day: TrekDay, down: float) -> Iterator[_Meal]:
    meals = (("breakfast", day.breakfast), ("lunch", day.lunch), ("dinner", day.dinner))
    for position, (meal, included) in enumerate(meals):
        style = CAPTION_STRONG.in_colour("on_accent") if included else CAPTION.in_colour("muted")
        laid = sheet.setter.lay_line(sheet.say(f"meal.{meal}"), style)
        yield _Meal(laid, position * _MEAL_STEP, down, included)
