"""The kitchen sheet: how many eat at each meal, who may not eat what in their own words, cooking at each camp."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lares_desk.documents.blocks import Block
from lares_desk.documents.document import Rendered
from lares_desk.documents.paper import Audience, Paper, Scope
from lares_desk.documents.request import PaperRequest
from lares_desk.documents.sheet import Sheet, full_name, glued, metres, sentence_case
from lares_desk.documents.sheet_parts import (
    LARGE,
    Column,
    Fact,
    Row,
    empty,
    grid,
    head,
    heading,
    note,
    write_sheet,
)
from lares_desk.documents.text import NBSP
from lares_desk.documents.theme import STRONG
from lares_desk.domain.air import boils_c, cooking_factors
from lares_desk.domain.client_warnings import FULL_AGE
from lares_desk.domain.diets import Diet, counted, parse
from lares_desk.domain.language import LocalText
from lares_desk.domain.meals import MEALS, Meal, gas_days, meals
from lares_desk.domain.packing import age_of
from lares_desk.domain.people import CrewRole, Traveller

_EATING = (CrewRole.GUIDE, CrewRole.ASSISTANT, CrewRole.COOK, CrewRole.ARRIERO)
_MINUTES = 10  # of boiling at sea level, to say what a camp makes of them


def _draw(request: PaperRequest) -> Rendered:
    sheet = Sheet(request, "kitchen_sheet")
    served = meals(sheet.dossier.days)
    diets = [(each, parse(each.client.diet)) for each in sheet.travellers]
    blocks: list[Block] = [*head(sheet, sheet.say("title"), _facts(sheet, served, diets), Audience.KITCHEN)]
    blocks += _restrictions(sheet, diets)
    blocks += _meals(sheet, served)
    blocks += _camps(sheet)
    return write_sheet(sheet, blocks, Audience.KITCHEN)


def _facts(sheet: Sheet, served: Sequence[Meal], diets: Sequence[tuple[Traveller, Diet]]) -> Iterator[Fact]:
    crew = len(sheet.crew(*_EATING))
    travellers = sheet.count("travellers", len(sheet.travellers))
    people = sheet.say("people.text", travellers=travellers, crew=sheet.count("crew", crew))
    yield Fact(sheet.say("people"), (("bold", str(len(sheet.travellers) + crew)), ("regular", people)))
    yield Fact(sheet.say("cook_for"), (("bold", _cook_for(sheet, [diet for _, diet in diets])),))
    children = [_aged(sheet, each) for each in sheet.travellers if _is_child(sheet, each)]
    if children:
        yield Fact(sheet.say("children"), sheet.joined(children))
    yield Fact(sheet.say("gas"), sheet.count("days", gas_days(served)))


def _cook_for(sheet: Sheet, diets: Sequence[Diet]) -> str:
    """Return "3 vegetarian, 1 without peanuts (allergy)"; whose words are not understood is counted apart."""
    parts = []
    for (name, is_allergy), n in counted(diets).items():
        what = sheet.say(f"diet.{name}")
        parts.append(sheet.say("cook_for.allergy" if is_allergy else "cook_for.one", n=n, what=what))
    unread = sum(diet.is_restriction and not diet.is_understood for diet in diets)
    if unread:
        parts.append(sheet.say("cook_for.unread", n=unread))
    return ", ".join(parts) if parts else sheet.say("cook_for.nothing")


def _is_child(sheet: Sheet, traveller: Traveller) -> bool:
    age = age_of(traveller, sheet.dossier.departure.start)
    return age is not None and age < FULL_AGE


def _aged(sheet: Sheet, traveller: Traveller) -> str:
    name = glued(traveller.client.full_name)
    return f"{name} ({sheet.count('years', age_of(traveller, sheet.dossier.departure.start) or 0)})"


def _restrictions(sheet: Sheet, diets: Sequence[tuple[Traveller, Diet]]) -> Iterator[Block]:
    """Yield each restriction with its person, the words as they were written, and what they count as."""
    yield heading(sheet, sheet.say("restrictions"))
    rows = [
        Row(
            (full_name(each), each.client.diet, _counts_as(sheet, diet)),
            about=f"client/{each.client.id}",
        )
        for each, diet in diets
        if diet.is_restriction
    ]
    if not rows:
        yield empty(sheet, sheet.say("restrictions.none"))
        return
    columns = (
        Column(sheet.common("name"), 52, style=LARGE),
        Column(sheet.say("head.words"), 60, style=STRONG),
        Column(sheet.say("head.counts_as"), 44),
    )
    yield grid(sheet, columns, rows)
    yield note(sheet, sheet.say("restrictions.note"))


def _counts_as(sheet: Sheet, diet: Diet) -> str:
    if not diet.is_understood:
        return sheet.say("as_written")
    without = [sheet.say(f"diet.{food}") for food in diet.without]
    if diet.is_allergy:
        without = [sheet.say("allergy", what=what) for what in without]
    return ", ".join([*(sheet.say(f"diet.{way}") for way in diet.ways), *without])


def _meals(sheet: Sheet, served: Sequence[Meal]) -> Iterator[Block]:
    """Yield how many eat at each meal of each day."""
    yield heading(sheet, sheet.say("meals"))
    if not sheet.dated:
        yield empty(sheet, sheet.common("no_days"))
        return
    columns = (
        Column(sheet.common("day"), 34, style=STRONG),
        Column(sheet.say("head.sleep"), 40),
        *(Column(sheet.common(f"meal.{name}"), 26, "right", LARGE) for name in MEALS),
    )
    crew = len(sheet.crew(*_EATING))
    rows = []
    for dated in sheet.dated:
        day = dated.day
        mine = {meal.name: meal for meal in served if meal.day == day.number}
        counts = [_count(sheet, mine.get(name), crew) for name in MEALS]
        date = sheet.say("day", n=day.number, date=sentence_case(sheet.short_day(dated.date)))
        rows.append(Row((date, sheet.name(day.sleep_place), *counts), about=f"day/{day.id}"))
    yield grid(sheet, columns, rows)
    yield note(sheet, sheet.say("meals.note"))


def _count(sheet: Sheet, meal: Meal | None, crew: int) -> str:
    if meal is None:
        return "–"
    if meal.cooked:
        return str(len(sheet.travellers) + crew)
    return sheet.say("out", n=len(sheet.travellers)).replace(" ", NBSP)


def _camps(sheet: Sheet) -> Iterator[Block]:
    """Yield at how many degrees water boils at each camp, and how much longer food takes."""
    camps = {night.place.key: night for night in sheet.nights if night.night_min_c is not None}
    if not camps:
        return
    yield heading(sheet, sheet.say("altitude"))
    columns = (
        Column(sheet.say("head.camp"), 52, style=LARGE),
        Column(sheet.say("head.height"), 26, "right"),
        Column(sheet.say("head.boils"), 30, "right", LARGE),
        Column(sheet.say("head.longer", minutes=_MINUTES), 48, "right", STRONG),
    )
    rows = []
    for night in camps.values():
        low, high = cooking_factors(night.sleep_m)
        longer = sheet.say("longer", low=round(_MINUTES * low), high=round(_MINUTES * high))
        boils = sheet.say("degrees", c=round(boils_c(night.sleep_m)))
        rows.append(
            Row((sheet.name(night.place), metres(night.sleep_m), boils, longer), about=f"place/{night.place.id}")
        )
    yield grid(sheet, columns, rows)
    yield note(sheet, sheet.say("altitude.note"))


PAPER = Paper(
    id="kitchen-sheet",
    title=LocalText("Kitchen and diet sheet", "Hoja de cocina y dietas"),
    audience=Audience.KITCHEN,
    scope=Scope.DEPARTURE,
    fields=frozenset({"client.surname", "client.given_names", "client.diet", "client.birth_date"}),
    draw=_draw,
)
