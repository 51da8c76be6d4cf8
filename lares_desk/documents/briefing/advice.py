"""What else to know before one leaves: papers, Machu Picchu, money, health, people, and plans that change."""

from __future__ import annotations

from lares_desk.documents.blocks import Block
from lares_desk.documents.briefing.section import Paragraph, section
from lares_desk.documents.briefing.sheet import Sheet
from lares_desk.documents.sheet import number
from lares_desk.documents.text import shorten
from lares_desk.domain.places import Place, PlaceKind
from lares_desk.domain.text import metres_to_feet
from lares_desk.domain.trek import Mode


def advice(sheet: Sheet) -> list[Block]:
    """Return the sections, those about Machu Picchu, the train and the springs only where the trek has them."""
    facts = sheet.facts
    parts: list[tuple[str, list[Paragraph]]] = [
        ("documents", [sheet.say("documents.passport"), sheet.say("documents.other")]),
        ("machu", _machu(sheet)),
        ("money", [sheet.say("money.text" if facts.springs else "money.text.dry")]),
        ("health", _health(sheet)),
        ("people", [f"{sheet.say('people.text')} {sheet.say('people.signal')}"]),
        ("change", [sheet.say("change.text" if facts.machu_picchu else "change.text.short")]),
    ]
    return [block for title, texts in parts if texts for block in section(sheet, sheet.say(title), texts)]


def _machu(sheet: Sheet) -> list[Paragraph]:
    texts: list[Paragraph] = []
    if sheet.facts.machu_picchu:
        texts += [sheet.say("machu.tickets"), f"{sheet.say('machu.hour')} {sheet.say('machu.bag')}"]
    if sheet.facts.train:
        texts.append(sheet.say("train.luggage"))
    return texts


def _health(sheet: Sheet) -> list[Paragraph]:
    texts: list[Paragraph] = [sheet.say("health.difficulty")]
    points = _high_points(sheet)
    if points:
        texts[0] = f"{texts[0]} {sheet.say('health.points', points=sheet.joined(points))}"
    texts[0] = f"{texts[0]} {sheet.say('health.children')}"
    highest = max((point.metres for point in (sheet.high, sheet.vehicle_high) if point), default=None)
    if highest is not None:
        feet = number(metres_to_feet(highest))
        texts.append(sheet.say("health.insurance", metres=number(highest), feet=feet))
    return texts


def _high_points(sheet: Sheet) -> list[str]:
    """Return the passes that are walked, the highest first; without one, the highest place on foot.

    A day whose highest point is set by hand gives that figure instead of its places.
    """
    set_by_hand: list[tuple[int, str]] = []
    walked: list[Place] = []
    for day, figures in zip(sheet.dossier.days, sheet.figures, strict=True):
        if figures.high and figures.high.place is None:
            facts = _heights(figures.high.metres)
            set_by_hand.append((figures.high.metres, sheet.say("health.point.by_hand", n=day.number, **facts)))
        else:
            walked += [point.place for point in day.waypoints if point.mode is Mode.FOOT]
    passes = {place.key: place for place in walked if place.kind is PlaceKind.PASS and place.metres is not None}
    if not passes and not set_by_hand and sheet.high and sheet.high.place:
        passes = {sheet.high.place.key: sheet.high.place}
    named = [(place.metres or 0, _point(sheet, place)) for place in passes.values()]
    highest_first = sorted([*set_by_hand, *named], key=lambda point: -point[0])
    return [text for _, text in highest_first[:4]]


def _point(sheet: Sheet, place: Place) -> str:
    name = shorten(place.name.get(sheet.language), 40)
    return sheet.say("health.point", place=name, **_heights(place.metres or 0))


def _heights(metres: int) -> dict[str, str]:
    return {"metres": number(metres), "feet": number(metres_to_feet(metres))}
