"""The guide sheet: who comes, what they need and whom to call for them, the days in hours, and the other plans."""

from __future__ import annotations

from lares_desk.documents.blocks import Block
from lares_desk.documents.document import Rendered
from lares_desk.documents.guide_sheet.advice import advice
from lares_desk.documents.guide_sheet.contacts import facts
from lares_desk.documents.guide_sheet.days import days
from lares_desk.documents.guide_sheet.log import log
from lares_desk.documents.guide_sheet.other_plans import other_plans
from lares_desk.documents.guide_sheet.people import people
from lares_desk.documents.guide_sheet.slots import slots
from lares_desk.documents.paper import Audience, Paper, Scope
from lares_desk.documents.request import PaperRequest
from lares_desk.documents.sheet import Sheet
from lares_desk.documents.sheet_parts import head, write_sheet
from lares_desk.domain.language import LocalText

__all__ = ["PAPER"]


def _draw(request: PaperRequest) -> Rendered:
    sheet = Sheet(request, "guide_sheet")
    blocks: list[Block] = [
        *head(sheet, sheet.say("title"), facts(sheet)), *people(sheet), *days(sheet),
        *slots(sheet), *other_plans(sheet), *advice(sheet), *log(sheet),
    ]  # fmt: skip
    return write_sheet(sheet, blocks, Audience.GUIDE)


PAPER = Paper(
    id="guide-sheet",
    title=LocalText("Guide sheet", "Hoja del guía"),
    audience=Audience.GUIDE,
    scope=Scope.DEPARTURE,
    fields=frozenset(
        {
            "client.surname", "client.given_names", "client.birth_date", "client.language", "client.diet",
            "client.medical", "client.emergency_name", "client.emergency_phone", "client.insurer",
            "client.insurance_policy", "client.insurance_phone", "client.insurance_until",
            "client.insurance_altitude_m", "client.altitude_history", "traveller.tent", "traveller.tent_with",
            "traveller.rents_bag", "traveller.rents_poles", "traveller.boot_size", "traveller.arrival_on",
            "traveller.arrival_place",
            "traveller.nights_high", "traveller.used_to_walking", "booking.name", "crew.phone", "day.state_reason",
            "room.label", "room.traveller_ids", "service.reference", "service.phone",
        }
    ),
    draw=_draw,
)  # fmt: skip
