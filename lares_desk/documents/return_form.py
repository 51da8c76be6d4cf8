"""The form that travellers fill in by hand and send back: health, experience, insurance; one copy for each of them."""

from __future__ import annotations

from collections.abc import Iterator

from lares_desk.documents.blocks import Block
from lares_desk.documents.document import Rendered
from lares_desk.documents.paper import Audience, Paper, Scope
from lares_desk.documents.request import PaperRequest
from lares_desk.documents.sheet import Sheet
from lares_desk.documents.sheet_parts import (
    TICK,
    head,
    heading,
    note,
    paragraph,
    write_sheet,
    writing_boxes,
    writing_lines,
)
from lares_desk.documents.text import NBSP
from lares_desk.domain.language import LocalText

_BOX = 19.0  # the height of a box to write in: all stands on one page
_CHOICES = {"illness": 4, "walking": 2, "nights": 3}  # how many answers each question offers to tick


def _draw(request: PaperRequest) -> Rendered:
    sheet = Sheet(request, "return_form")
    blocks: list[Block] = [
        *head(sheet, sheet.say("title"), audience=Audience.CLIENT),
        paragraph(sheet, sheet.say("intro")),
        heading(sheet, sheet.say("you")),
        writing_boxes(sheet, ("name", "born"), (90, 40), tall=_BOX),
        writing_boxes(sheet, ("emergency", "emergency.phone", "emergency.who"), (60, 40, 30), tall=_BOX),
        heading(sheet, sheet.say("health")),
        *writing_lines(sheet, 2, sheet.say("health.illness")),
        *writing_lines(sheet, 1, sheet.say("health.medicines")),
        *writing_lines(sheet, 1, sheet.say("health.allergies")),
        *writing_lines(sheet, 1, sheet.say("health.diet")),
        heading(sheet, sheet.say("altitude")),
        *_questions(sheet),
        heading(sheet, sheet.say("insurance")),
        writing_boxes(sheet, ("insurance.company", "insurance.policy", "insurance.phone"), (50, 40, 40), tall=_BOX),
        writing_boxes(sheet, ("insurance.until", "insurance.height", "insurance.covers"), (40, 40, 50), tall=_BOX),
        note(sheet, sheet.say("note")),
        writing_boxes(sheet, ("date", "signature"), (40, 90), tall=_BOX),
    ]
    return write_sheet(sheet, blocks, Audience.CLIENT)


def _questions(sheet: Sheet) -> Iterator[Block]:
    """Yield the questions of the advice, each with its answers to tick."""
    for question, count in _CHOICES.items():
        answers = (sheet.say(f"altitude.{question}.{number}").replace(" ", NBSP) for number in range(1, count + 1))
        ticks = "   ".join(f"{TICK}{NBSP}{answer}" for answer in answers)
        yield paragraph(sheet, (("bold", sheet.say(f"altitude.{question}")), ("regular", ticks)))


PAPER = Paper(
    id="return-form",
    title=LocalText("Form to return", "Ficha para devolver"),
    audience=Audience.CLIENT,
    scope=Scope.GROUP,
    fields=frozenset({"booking.name"}),
    draw=_draw,
)
