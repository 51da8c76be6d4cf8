"""The days on one table: the way, the hours, how high, the light, the meals, and what is closed or shortened."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from lares_desk.documents.blocks import Block, Tie
from lares_desk.documents.changed_days import change_of
from lares_desk.documents.sheet import LINE_LIMIT, Sheet, hour, metres, sentence_case
from lares_desk.documents.sheet_parts import Column, Row, empty, grid, heading, note
from lares_desk.documents.text import NBSP, shorten
from lares_desk.documents.theme import LIST, STRONG
from lares_desk.domain.calendar import DatedDay
from lares_desk.domain.figures import DayFigures
from lares_desk.domain.meals import MEALS
from lares_desk.domain.trek import DayState, Lodging, TrekDay
from lares_desk.domain.walking import HoursBy, hours_of


def days(sheet: Sheet) -> Iterator[Block]:
    """Yield the table of days as they are really walked."""
    yield heading(sheet, sheet.say("days"))
    if not sheet.dated:
        yield empty(sheet, sheet.common("no_days"))
        return
    columns = (
        Column(sheet.common("day"), 22, style=STRONG),
        Column(sheet.say("head.way"), 80, style=LIST),
        Column(sheet.say("head.walk"), 46, style=LIST),
        Column(sheet.say("head.heights"), 32, style=LIST),
    )
    rows = [
        _row(sheet, dated, figures, n)
        for n, (dated, figures) in enumerate(zip(sheet.dated, sheet.figures, strict=True))
    ]
    yield replace(note(sheet, sheet.say("days.note")), tie=Tie.HARD)
    yield grid(sheet, columns, rows)


def _row(sheet: Sheet, dated: DatedDay, figures: DayFigures, position: int) -> Row:
    day = dated.day
    date = f"{day.number}\n{sentence_case(sheet.short_day(dated.date))}"
    cells = (date, *("\n".join(part) for part in (
        _way(sheet, day), (*_walk(sheet, day, figures), *_light(sheet, position)), _heights(sheet, day, figures),
    )))  # fmt: skip
    return Row(cells, about=f"day/{day.id}")


def _way(sheet: Sheet, day: TrekDay) -> Iterator[str]:
    """Yield the title, what has changed, how one travels, whether a phone works, the meals."""
    if day.state is not DayState.PLANNED:
        reason = shorten(day.state_reason, LINE_LIMIT)
        yield sheet.say(f"state.{day.state}", reason=reason).rstrip(": ")
    change = change_of(sheet, day)
    if change:
        yield change
    yield shorten(day.title.get(sheet.language), 120)
    if day.transport:
        yield sheet.say("transport", text=shorten(day.transport.get(sheet.language), LINE_LIMIT))
    rest = [sheet.say("signal", text=shorten(day.signal.get(sheet.language), LINE_LIMIT))] if day.signal else []
    served = [sheet.common(f"meal.{name}").lower() for name in MEALS if getattr(day, name)]
    if served:
        rest.append(sheet.say("meals", meals=", ".join(served)))
    if rest:
        yield " · ".join(rest)


def _walk(sheet: Sheet, day: TrekDay, figures: DayFigures) -> Iterator[str]:
    """Yield when one starts, how long it takes and who says so, how far, up and down."""
    starts = [] if day.walk_starts_minutes is None else [sheet.say("starts", hour=hour(day.walk_starts_minutes))]
    hours = hours_of(day, sheet.dossier.recorded.get(day.source_day_id or 0))
    if hours:
        low, high = (_hours(minutes) for minutes in (hours.low_minutes, hours.high_minutes))
        span = low if low == high else f"{low}–{high}"
        by = f"{hours.by}.one" if hours.by is HoursBy.RECORDED and hours.runs == 1 else str(hours.by)
        starts.append(sheet.say(f"hours.{by}", hours=span, runs=hours.runs))
    if starts:
        yield " · ".join(starts)
    way = [f"{figures.distance_m / 1000:,.1f}{NBSP}km"] if figures.distance_m and figures.high else []
    if figures.high and (figures.ascent_m or figures.descent_m):
        climb = sheet.say("climb", up=metres(figures.ascent_m or 0), down=metres(figures.descent_m or 0))
        way.append(climb)
    if way:
        yield " · ".join(way)


def _hours(minutes: int) -> str:
    return f"{minutes / 60:.1f}".removesuffix(".0")


def _heights(sheet: Sheet, day: TrekDay, figures: DayFigures) -> Iterator[str]:
    """Yield the highest points on foot and by road, and the bed."""
    walked = figures.high.metres if figures.high else 0
    if walked:
        yield sheet.say("high", metres=metres(walked))
    if figures.vehicle_high and figures.vehicle_high.metres > walked:
        yield sheet.say("high.road", metres=metres(figures.vehicle_high.metres))
    if day.lodging is not Lodging.NONE:
        height = "" if figures.sleep_m is None else metres(figures.sleep_m)
        yield sheet.say(f"sleep.{day.lodging}", place=sheet.name(day.sleep_place), metres=height).strip()


def _light(sheet: Sheet, position: int) -> Iterator[str]:
    sun = sheet.dossier.suns[position] if position < len(sheet.dossier.suns) else None
    if sun:
        yield sheet.say("light", rise=hour(sun.sunrise), down=hour(sun.sunset), dusk=hour(sun.dusk))
