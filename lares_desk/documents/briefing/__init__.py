"""The client briefing: everything a group must know before it leaves, in five pages at most for a trek of four days."""

from __future__ import annotations

from lares_desk.documents.blocks import Block
from lares_desk.documents.briefing.advice import advice
from lares_desk.documents.briefing.altitude import altitude
from lares_desk.documents.briefing.days import days
from lares_desk.documents.briefing.head import head, safety
from lares_desk.documents.briefing.packing import packing
from lares_desk.documents.briefing.personal import personal
from lares_desk.documents.briefing.profile import profile
from lares_desk.documents.briefing.sheet import Sheet
from lares_desk.documents.briefing.weather import weather
from lares_desk.documents.document import Metadata, Rendered, write_pdf
from lares_desk.documents.flow import Turn
from lares_desk.documents.paper import Audience, Paper, Scope
from lares_desk.documents.request import PaperRequest
from lares_desk.documents.sheet import NAME_LIMIT
from lares_desk.documents.sheet_parts import footer
from lares_desk.documents.text import shorten
from lares_desk.domain.language import LocalText

__all__ = ["GROUP_FIELDS", "PAPER", "draw", "render_briefing"]


def render_briefing(request: PaperRequest) -> Rendered:
    """Return the briefing of one group as PDF; the same request gives the same bytes."""
    return PAPER.render(request)


def draw(request: PaperRequest) -> Rendered:
    """Return the briefing of a group, or of the traveller of the request."""
    sheet = Sheet(request)
    blocks: list[Block] = [
        *head(sheet), *profile(sheet), safety(sheet), *days(sheet), Turn(), *altitude(sheet), *personal(sheet),
        *weather(sheet), *packing(sheet), advice(sheet),
    ]  # fmt: skip
    size = sheet.dossier.agency.paper_size
    return write_pdf(blocks, size, _metadata(sheet), footer(sheet, Audience.CLIENT), sheet.setter)


def _metadata(sheet: Sheet) -> Metadata:
    departure = sheet.dossier.departure
    trek = shorten(sheet.dossier.itinerary.name.get(sheet.language), NAME_LIMIT)
    traveller = sheet.request.traveller
    group = shorten(traveller.client.full_name if traveller else sheet.group.booking.name, NAME_LIMIT)
    return Metadata(
        title=sheet.say("title", trek=trek, group=group),
        author=shorten(sheet.dossier.agency.name, NAME_LIMIT),
        subject=sheet.say("subject", code=departure.code, date=sheet.day(departure.start)),
        language=sheet.language,
        made_on=sheet.request.printed_on,
    )


GROUP_FIELDS = frozenset(
    {
        "client.surname", "client.given_names", "client.birth_date", "client.wears_glasses", "traveller.arrival_on",
        "traveller.arrival_place", "traveller.rents_bag", "traveller.rents_poles", "traveller.is_student",
        "traveller.used_to_walking", "booking.reference", "booking.name", "departure.price_minor",
    }
)  # fmt: skip

PAPER = Paper(
    id="briefing",
    title=LocalText("Client briefing", "Hoja informativa"),
    audience=Audience.CLIENT,
    scope=Scope.GROUP,
    fields=GROUP_FIELDS,
    draw=draw,
)
