"""The altitude profile across the full width."""

from __future__ import annotations

from lares_desk.documents.blocks import Block, Mark, Panel
from lares_desk.documents.briefing.sheet import Sheet
from lares_desk.documents.profile_painter import measure, profile_drawing
from lares_desk.documents.theme import CAPTION
from lares_desk.domain.profile import Size, altitude_profile

_HEIGHT = 148.0


def profile(sheet: Sheet) -> list[Block]:
    """Return the profile and its caption; nothing where no place of the trek has an elevation."""
    known = [point for day in sheet.dossier.days for point in day.waypoints if point.place.metres is not None]
    if len(known) < 2:
        return []
    size = Size(sheet.width, _HEIGHT)
    start = sheet.dossier.departure.start
    drawn = altitude_profile(sheet.dossier.days, size, sheet.language, measure, start=start)
    caption = sheet.setter.lay(sheet.say("profile"), CAPTION, sheet.width)
    height = _HEIGHT + 2 + caption.height
    return [Panel(height, (Mark(0, _HEIGHT + 2, caption),), (profile_drawing(drawn, sheet.setter),), before=8)]
