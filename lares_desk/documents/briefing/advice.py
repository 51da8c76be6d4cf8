"""What else to know before one leaves: the agency's sentences of advice that hold for this trek and these people."""

from __future__ import annotations

from collections.abc import Mapping

from lares_desk.documents.blocks import Block
from lares_desk.documents.briefing.booking import booking
from lares_desk.documents.briefing.contacts import contacts
from lares_desk.documents.briefing.high_points import high_points
from lares_desk.documents.briefing.section import Paragraph
from lares_desk.documents.briefing.sheet import Sheet
from lares_desk.documents.briefing.side_by_side import side_by_side
from lares_desk.documents.briefing.tickets import tickets
from lares_desk.documents.sheet import number
from lares_desk.domain.advice_sentences import filled, sentences
from lares_desk.domain.calendar import month_name
from lares_desk.domain.language import LocalText
from lares_desk.domain.packing_weights import TRAIN_LIMITS, train_limit
from lares_desk.domain.text import metres_to_feet

# Heading of the paper: sections of the advice under it, each a paragraph.
_PARTS = (
    ("documents", ("documents",)),
    ("machu", ("machu-picchu", "train")),
    ("luggage", ("luggage",)),
    ("money", ("money",)),
    ("health", ("health", "insurance")),
    ("children", ("children", "not-used-to-walking")),
    ("people", ("communities", "environment")),
    ("change", ("change-of-plans",)),
    ("booking", ("booking", "meeting")),
    ("forms", ("forms",)),
)


def advice(sheet: Sheet) -> Block:
    """Return the sections that have anything to say, and whom to call; what was bought stands with what it is about."""
    facts = _facts(sheet)
    known: Mapping[str, list[Paragraph]] = {"machu": tickets(sheet), "booking": booking(sheet)}
    sections: list[tuple[str, list[Paragraph]]] = []
    for heading, names in _PARTS:
        texts = [*known.get(heading, ()), *(text for name in names if (text := _said(sheet, facts, name)))]
        if texts:
            sections.append((sheet.say(heading), texts))
    return side_by_side(sheet, [*sections, (sheet.say("contacts"), contacts(sheet))])


def _said(sheet: Sheet, facts: Mapping[str, LocalText | str | None], name: str) -> str:
    """Return the sentences of one section as one paragraph; one that names an unknown fact is left out."""
    found = (filled(each, facts) for each in sentences(sheet.request.reference, sheet.facts, name))
    return " ".join(text.get(sheet.language) for text in found if text)


def _facts(sheet: Sheet) -> dict[str, LocalText | str | None]:
    limits = {limit.key: limit for limit in sheet.dossier.limits}
    train = train_limit(limits.values(), sheet.dossier.services) if sheet.has_train_service else None
    sleep = max((night.sleep_m for night in sheet.nights), default=None)
    high = max((point.metres for point in (sheet.high, sheet.vehicle_high) if point), default=None)
    points = high_points(sheet)
    return {
        "month": month_name(sheet.dossier.departure.start.month),
        "duffel_kg": _kilograms(limits["duffel"].grams if "duffel" in limits else None),
        "daypack_kg": _kilograms(limits["day_pack"].grams if "day_pack" in limits else None),
        "train_name": train.name if train else None,
        "train_kg": _kilograms(train.grams if train else None),
        "train_limits": None if train else _train_limits(sheet),
        "train_cm": number(train.sides_mm // 10) if train and train.sides_mm else None,
        "sleep_m": None if sleep is None else number(sleep),
        "high_m": None if high is None else number(high),
        "high_ft": None if high is None else number(metres_to_feet(high)),
        "points": sheet.joined(points) if points else None,
    }


def _train_limits(sheet: Sheet) -> str | None:
    """Return what each railway lets on board, for who does not know yet with which one they go."""
    known = [limit for limit in sheet.dossier.limits if limit.key in TRAIN_LIMITS]
    said = [f"{limit.name.get(sheet.language)} {_kilograms(limit.grams)} kg" for limit in known]
    return ", ".join(said) or None


def _kilograms(grams: int | None) -> str | None:
    return None if grams is None else f"{grams / 1000:,.1f}".removesuffix(".0")
