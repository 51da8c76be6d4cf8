"""What of a day is not as it was planned: its title still names the plan, so every paper with titles says it there."""

from __future__ import annotations

from lares_desk.documents.sheet import Sheet
from lares_desk.domain.plan_b import is_altered
from lares_desk.domain.plan_words import day_sentences
from lares_desk.domain.trek import DayState, TrekDay


def change_of(sheet: Sheet, day: TrekDay) -> str:
    """Return in a sentence how a day as it is really walked differs from the planned one; empty where it does not."""
    planned = next((each for each in sheet.request.dossier.days if each.number == day.number), None)
    if planned is None or not (day.state is DayState.CLOSED or is_altered(planned, day)):
        return ""
    said = day_sentences(sheet.request.reference.wording, planned, day)
    return said[0].get(sheet.language) if said else ""
