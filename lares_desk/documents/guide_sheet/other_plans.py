"""What can be done when a day cannot be walked: a lower camp, a road out, back to the valley."""

from __future__ import annotations

from collections.abc import Iterator

from lares_desk.documents.blocks import Block
from lares_desk.documents.sheet import LINE_LIMIT, Sheet, metres, signed
from lares_desk.documents.sheet_parts import Column, Row, grid, heading
from lares_desk.documents.text import NBSP, shorten
from lares_desk.documents.theme import LIST, STRONG
from lares_desk.domain.plan_b import PlanB, plans


def other_plans(sheet: Sheet) -> Iterator[Block]:
    """Yield each other plan of the days as planned; nothing where there is none."""
    found = plans(sheet.request.dossier.days)
    if not found:
        return
    yield heading(sheet, sheet.say("plans"))
    columns = (
        Column(sheet.common("day"), 12, style=STRONG),
        Column(sheet.say("head.if"), 40, style=LIST),
        Column(sheet.say("head.then"), 68, style=LIST),
        Column(sheet.say("head.out"), 55, style=LIST),
        Column(sheet.say("head.touched"), 24, style=LIST),
    )
    yield grid(sheet, columns, [_row(sheet, plan) for plan in found])


def _row(sheet: Sheet, plan: PlanB) -> Row:
    road = shorten(plan.exit_road.get(sheet.language), LINE_LIMIT)
    touched = dict.fromkeys(sheet.say(f"service.{each.kind}", n=each.number) for each in plan.touched)
    meals = [sheet.say("plan.meal", n=n, meal=sheet.common(f"meal.{meal}").lower()) for n, meal in plan.meals]
    cells = (
        str(plan.number),
        sheet.say(f"plan.{plan.kind}"),
        f"{NBSP}· ".join(_then(sheet, plan)),
        road,
        "\n".join([*touched, *meals]),
    )
    return Row(cells, about=f"day/{plan.planned.id}")


def _then(sheet: Sheet, plan: PlanB) -> Iterator[str]:
    """Yield where one sleeps instead, how high, how much higher than the night before, and how long the walk is."""
    if plan.bed:
        height = "" if plan.sleep_m is None else metres(plan.sleep_m)
        yield sheet.say("plan.sleep", place=sheet.name(plan.bed), metres=height).strip()
    lower = (plan.sleep_m or 0) - (plan.planned_sleep_m or 0)
    if lower and plan.sleep_m is not None and plan.planned_sleep_m is not None:
        yield sheet.say("plan.against", metres=f"{signed(lower)}{NBSP}m")
    if plan.gain_m is not None:
        yield sheet.say("plan.gain", metres=f"{signed(plan.gain_m)}{NBSP}m")
    if plan.day.walk_minutes:
        yield sheet.say("plan.walk", hours=f"{plan.day.walk_minutes / 60:.1f}".removesuffix(".0"))
