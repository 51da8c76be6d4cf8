"""The highest points of a trek in words, with what sources say of their elevation."""

from __future__ import annotations

from lares_desk.documents.briefing.sheet import Sheet
from lares_desk.documents.sheet import number
from lares_desk.documents.text import shorten
from lares_desk.domain.places import Place, PlaceKind
from lares_desk.domain.text import metres_to_feet
from lares_desk.domain.trek import Mode

_MOST = 4
_NAME_LIMIT = 40


def high_points(sheet: Sheet) -> list[str]:
    """Return the passes that are walked, the highest first; without one, the highest place on foot.

    A day whose highest point is set by hand, or recorded by a track, gives that figure instead of its places.
    """
    figured: list[tuple[int, str]] = []
    walked: list[Place] = []
    for day, figures in zip(sheet.dossier.days, sheet.figures, strict=True):
        high = figures.high
        if high and high.place is None:
            figured.append((high.metres, sheet.say("point.by_hand", n=day.number, **_heights(high.metres))))
        elif high and high.place and "high_m" in figures.from_track:
            figured.append((high.metres, _point(sheet, high.place, high.metres)))
        else:
            walked += [point.place for point in day.waypoints if point.mode is Mode.FOOT]
    passes = {place.key: place for place in walked if place.kind is PlaceKind.PASS and place.metres is not None}
    if not passes and not figured and sheet.high and sheet.high.place:
        passes = {sheet.high.place.key: sheet.high.place}
    named = [(place.metres or 0, _point(sheet, place, place.metres or 0)) for place in passes.values()]
    highest_first = sorted([*figured, *named], key=lambda point: -point[0])
    return [text for _, text in highest_first[:_MOST]]


def _point(sheet: Sheet, place: Place, metres: int) -> str:
    return sheet.say("point", place=shorten(place.name.get(sheet.language), _NAME_LIMIT), **_heights(metres))


def _heights(metres: int) -> dict[str, str]:
    return {"metres": number(metres), "feet": number(metres_to_feet(metres))}
