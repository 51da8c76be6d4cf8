"""The altitude profile across the full width."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from lares_desk.documents.blocks import Block, Mark, Panel
from lares_desk.documents.document import text_height
from lares_desk.documents.profile_painter import measure, profile_drawing
from lares_desk.documents.sheet import Sheet, metres
from lares_desk.documents.text import NBSP
from lares_desk.documents.theme import CAPTION
from lares_desk.domain.language import Language
from lares_desk.domain.profile import Profile, Size, altitude_profile
from lares_desk.domain.trek import TrekDay

_SHARE = 0.215  # of the height of a page's text area


def profile(sheet: Sheet, share: float = _SHARE) -> list[Block]:
    """Return the profile, `share` of a page high, and its caption; nothing where no place has an elevation."""
    known = [point for day in sheet.dossier.days for point in day.waypoints if point.place.metres is not None]
    if len(known) < 2:
        return []
    high = text_height(sheet.dossier.agency.paper_size) * share
    drawn = _drawn(sheet.dossier.days, Size(sheet.width, high), sheet.language, sheet.dossier.departure.start)
    caption = sheet.setter.lay(sheet.say("profile"), CAPTION, sheet.width)
    height = high + 2 + caption.height
    drawing, said = profile_drawing(drawn, sheet.setter), tuple(_words(sheet))
    under = sheet.common("profile")
    return [Panel(height, (Mark(0, high + 2, caption),), (drawing,), before=8, words=said, heading=under)]


def _words(sheet: Sheet) -> Iterator[str]:
    """Yield each place of the profile with its elevation, day by day."""
    for day in sheet.dossier.days:
        for before, point in zip((None, *day.waypoints), day.waypoints, strict=False):
            place = point.place
            if place.metres is not None and (before is None or before.place != place):
                line = f"{sheet.common('day')} {day.number}: {sheet.name(place)} {metres(place.metres)}"
                yield line.replace(NBSP, " ")


@lru_cache(maxsize=16)
def _drawn(days: tuple[TrekDay, ...], size: Size, language: Language, start: date) -> Profile:
    """Return the profile, placed once for all groups of a departure that read the same language."""
    return altitude_profile(days, size, language, measure, start=start)
