"""The incident form, filled by hand: when and where, who, vital signs, Lake Louise items, what was done, who saw it."""

from __future__ import annotations

from collections.abc import Iterator

from lares_desk.documents.blocks import Block
from lares_desk.documents.columns import Columns, Entry
from lares_desk.documents.document import Rendered
from lares_desk.documents.flow import Turn
from lares_desk.documents.paper import Audience, Paper, Scope
from lares_desk.documents.request import PaperRequest
from lares_desk.documents.sheet import PERSON_LIMIT, Sheet, metres
from lares_desk.documents.sheet_parts import (
    TICK,
    Column,
    empty,
    grid,
    head,
    heading,
    note,
    write_sheet,
    writing_boxes,
    writing_lines,
)
from lares_desk.documents.text import NBSP, shorten
from lares_desk.documents.theme import GUTTER, LIST, STRONG
from lares_desk.domain.lake_louise import SOURCE, functional_item, items
from lares_desk.domain.language import LocalText
from lares_desk.domain.places import Place
from lares_desk.domain.saturation import spo2_range

_NAME_COLUMNS = 3
_INDENT = 12.0


def _draw(request: PaperRequest) -> Rendered:
    sheet = Sheet(request, "incident_form")
    blocks: list[Block] = [
        *head(sheet, sheet.say("title"), audience=Audience.GUIDE),
        writing_boxes(sheet, ("date", "hour", "place", "altitude", "weather"), (20, 14, 52, 20, 40)),
        *_who(sheet),
        heading(sheet, sheet.say("what")),
        *writing_lines(sheet, 6),
        *_vital_signs(sheet),
        Turn(),
        *_lake_louise(sheet),
        heading(sheet, sheet.say("action")),
        *writing_lines(sheet, 2),
        writing_boxes(
            sheet, ("descent.from", "descent.to", "descent.how", "descent.start", "descent.end"), (36, 36, 30, 20, 20)
        ),
        writing_boxes(sheet, ("called.who", "called.phone", "called.hour", "called.answer"), (44, 36, 18, 60)),
        heading(sheet, sheet.say("witnesses")),
        writing_boxes(sheet, ("witness.name", "witness.phone", "witness.signature"), (60, 40, 46), count=2),
        heading(sheet, sheet.say("follow_up")),
        *writing_lines(sheet, 2),
        writing_boxes(sheet, ("guide.name", "guide.date", "guide.signature"), (60, 40, 46)),
    ]
    return write_sheet(sheet, blocks, Audience.GUIDE)


def _who(sheet: Sheet) -> Iterator[Block]:
    """Yield everybody of the departure to tick, travellers before crew."""
    yield heading(sheet, sheet.say("who"))
    names = [(each.client.full_name, f"client/{each.client.id}") for each in sheet.travellers]
    crew = [(each.member.name, sheet.common(f"role.{each.role}")) for each in sheet.dossier.crew]
    people = [*names, *((f"{shorten(name, PERSON_LIMIT)} ({role})", "") for name, role in crew)]
    if not people:
        yield empty(sheet, sheet.common("no_travellers"))
        yield from writing_lines(sheet, 1)
        return
    room = (sheet.width + GUTTER) / _NAME_COLUMNS - GUTTER - _INDENT
    entries = tuple(
        Entry(
            sheet.setter.lay(shorten(name, PERSON_LIMIT + 40), LIST, room),
            indent=_INDENT,
            box=True,
            before=1.5,
            about=about,
        )
        for name, about in people
    )
    yield Columns(entries, _NAME_COLUMNS, (sheet.width + GUTTER) / _NAME_COLUMNS, before=4)


def _vital_signs(sheet: Sheet) -> Iterator[Block]:
    """Yield room for three measurements, and the saturation that formulas expect at each camp."""
    yield heading(sheet, sheet.say("vital"))
    labels = ("hour", "vital.pulse", "vital.breaths", "vital.spo2", "vital.pressure", "vital.temperature", "vital.mind")
    yield writing_boxes(sheet, labels, (16, 20, 22, 16, 26, 22, 30), count=3)
    beds: dict[str, tuple[Place, int]] = {night.place.key: (night.place, night.sleep_m) for night in sheet.nights}
    if beds:
        yield note(
            sheet, sheet.say("vital.expected", places="; ".join(_expected(sheet, *bed) for bed in beds.values()))
        )


def _expected(sheet: Sheet, place: Place, height: int) -> str:
    low, high = (round(value) for value in spo2_range(height))
    text = sheet.say("vital.expected.at", place=sheet.name(place), metres=metres(height), low=low, high=high)
    return text.replace(" ", NBSP)


def _lake_louise(sheet: Sheet) -> Iterator[Block]:
    """Yield the items with what their points stand for, to tick, and room for the sum."""
    yield heading(sheet, sheet.say("score"))
    reference = sheet.request.reference
    columns = (
        Column(sheet.say("score.item"), 42, style=STRONG),
        *(Column(str(points), 31) for points in range(4)),
        Column(sheet.say("score.points"), 14, "right"),
    )
    rows = [
        (item.name.get(sheet.language), *(f"{TICK}{NBSP}{text.get(sheet.language)}" for text in item.points), "")
        for item in (*items(reference), functional_item(reference))
    ]
    total = (reference.wording.say("lake-louise.total", sheet.language), "", "", "", "", "")
    yield grid(sheet, columns, [*rows[:4], total, rows[4]], ruled=True)
    yield note(sheet, sheet.say("score.note", source=SOURCE))


PAPER = Paper(
    id="incident-form",
    title=LocalText("Incident and Lake Louise form", "Parte de incidente y Lake Louise"),
    audience=Audience.GUIDE,
    scope=Scope.DEPARTURE,
    fields=frozenset({"client.surname", "client.given_names"}),
    draw=_draw,
)
