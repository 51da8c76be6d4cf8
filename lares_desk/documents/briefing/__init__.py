"""The client briefing: everything a group must know before it leaves, in two to four pages."""

from __future__ import annotations

from dataclasses import replace

from lares_desk.documents.blocks import Block
from lares_desk.documents.briefing.advice import advice
from lares_desk.documents.briefing.altitude import altitude
from lares_desk.documents.briefing.contacts import contacts, footer
from lares_desk.documents.briefing.days import days
from lares_desk.documents.briefing.head import head, safety
from lares_desk.documents.briefing.packing import packing
from lares_desk.documents.briefing.profile import profile
from lares_desk.documents.briefing.sheet import NAME_LIMIT, Sheet
from lares_desk.documents.briefing.weather import weather
from lares_desk.documents.document import Metadata, Rendered, write_pdf
from lares_desk.documents.flow import Turn
from lares_desk.documents.privacy import only_fields, only_group
from lares_desk.documents.request import PaperRequest
from lares_desk.documents.text import shorten

__all__ = ["FIELDS", "render_briefing"]

FIELDS = frozenset({"surname", "given_names", "arrival_on", "arrival_place", "rents_bag", "rents_poles"})


def render_briefing(request: PaperRequest) -> Rendered:
    """Return the briefing of one group as PDF; the same request gives the same bytes."""
    assert request.group is not None  # noqa: S101  (a briefing is for a group)
    group = only_fields(request.group, FIELDS)
    sheet = Sheet(replace(request, group=group, dossier=only_group(request.dossier, group)))
    blocks: list[Block] = [
        *head(sheet), *profile(sheet), safety(sheet), *days(sheet), Turn(), *altitude(sheet), *weather(sheet),
        *packing(sheet), *advice(sheet), *contacts(sheet),
    ]  # fmt: skip
    agency = sheet.dossier.agency
    content, pages = write_pdf(blocks, agency.paper_size, _metadata(sheet), footer(sheet))
    return Rendered(content, pages, sheet.setter.missing)


def _metadata(sheet: Sheet) -> Metadata:
    departure = sheet.dossier.departure
    trek = shorten(sheet.dossier.itinerary.name.get(sheet.language), NAME_LIMIT)
    group = shorten(sheet.group.booking.name, NAME_LIMIT)
    return Metadata(
        title=sheet.say("title", trek=trek, group=group),
        author=shorten(sheet.dossier.agency.name, NAME_LIMIT),
        subject=sheet.say("subject", code=departure.code, date=sheet.day(departure.start)),
        language=sheet.language,
        made_on=sheet.request.printed_on,
    )
