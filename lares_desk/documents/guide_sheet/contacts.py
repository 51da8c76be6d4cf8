"""Where and when to meet, who works on the departure, and whom to call."""

from __future__ import annotations

from collections.abc import Iterator

from lares_desk.documents.phone import readable_phone
from lares_desk.documents.sheet import LINE_LIMIT, NAME_LIMIT, Sheet, glued, hour
from lares_desk.documents.sheet_parts import Fact, Paragraph
from lares_desk.documents.text import shorten
from lares_desk.domain.agency import PhoneKind


def facts(sheet: Sheet) -> Iterator[Fact]:
    """Yield the facts of the head."""
    departure, itinerary = sheet.dossier.departure, sheet.dossier.itinerary
    minutes = itinerary.meeting_minutes if departure.meeting_minutes is None else departure.meeting_minutes
    place = shorten((departure.meeting_point or itinerary.meeting_point).get(sheet.language), LINE_LIMIT)
    if place or minutes is not None:
        when: Paragraph = (("bold", hour(minutes)), ("regular", place)) if minutes is not None else place
        yield Fact(sheet.common("meeting"), when, f"departure/{departure.id}")
    yield Fact(sheet.common("crew"), " · ".join(_crew(sheet)) or sheet.common("no_crew"))
    phones = [
        f"{shorten(phone.label.get(sheet.language), NAME_LIMIT)} {readable_phone(phone.number)}".strip()
        for kind in (PhoneKind.EMERGENCY, PhoneKind.OFFICE, PhoneKind.PUBLIC)
        for phone in sheet.phones(kind)
        if kind is not PhoneKind.PUBLIC or phone.checked_on
    ]
    if phones:
        yield Fact(sheet.say("phones"), " · ".join(phones), f"agency/{sheet.dossier.agency.id}")


def _crew(sheet: Sheet) -> Iterator[str]:
    for each in sheet.dossier.crew:
        phone = readable_phone(each.member.phone) if each.member.phone else ""
        role = sheet.common(f"role.{each.role}")
        yield sheet.say("crew.one", name=glued(each.member.name), role=role, phone=phone).strip()
