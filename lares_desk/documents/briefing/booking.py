"""What was booked: what is included and what is not, at which price, and what is rented."""

from __future__ import annotations

from lares_desk.documents.briefing.section import Paragraph, labelled
from lares_desk.documents.briefing.sheet import Sheet
from lares_desk.documents.money import amount
from lares_desk.documents.text import shorten
from lares_desk.domain.language import LocalText

_LIMIT = 900


def booking(sheet: Sheet) -> list[Paragraph]:
    """Return what a group has booked, in a paragraph each; nothing of what is not written down."""
    departure, itinerary = sheet.dossier.departure, sheet.dossier.itinerary
    listed = (("included", departure.inclusions or itinerary.inclusions), ("excluded", itinerary.exclusions))
    found: list[Paragraph] = [
        labelled(sheet.say(f"booking.{label}"), _in_one_line(sheet, text)) for label, text in listed if text
    ]
    if departure.price_minor is not None:
        currency = departure.currency or sheet.dossier.agency.currency
        found.append(labelled(sheet.say("booking.price"), f"{currency} {amount(departure.price_minor)}."))
    return found


def _in_one_line(sheet: Sheet, text: LocalText) -> str:
    lines = [line.strip(" .;") for line in text.get(sheet.language).splitlines()]
    return shorten("; ".join(line for line in lines if line), _LIMIT) + "."
