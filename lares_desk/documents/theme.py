"""The tokens of every paper: colours, sizes and the grid. Nothing else on paper names a colour or a size."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from lares_desk.domain.agency import PaperSize

Face = Literal["regular", "bold", "italic", "bold_italic"]
Rgb = tuple[float, float, float]

MM = 72 / 25.4
MARGIN = 18 * MM
FOOT = 28.0  # what the footer takes at the bottom of the text area, in points
COLUMNS = 12
GUTTER = 12.0
RAIL_COLUMNS = 3

PAGE_SIZES: dict[PaperSize, tuple[float, float]] = {
    PaperSize.A4: (210 * MM, 297 * MM),
    PaperSize.LETTER: (8.5 * 72, 11 * 72),
}


def _rgb(code: str) -> Rgb:
    red, green, blue = (round(int(code[i : i + 2], 16) / 255, 4) for i in (1, 3, 5))
    return red, green, blue


COLOURS: dict[str, Rgb] = {
    "text": _rgb("#1F2421"),
    "muted": _rgb("#5B635E"),
    "line": _rgb("#DAD7CF"),
    "surface": _rgb("#FFFFFF"),
    "window": _rgb("#F7F6F3"),
    "lit": _rgb("#F7F6F3"),
    "ground": _rgb("#E7F0EF"),  # the land under the profile line, and
    "band": _rgb("#C9DEDD"),  # the spread of elevation readings: the accent, watered down
    "accent": _rgb("#0F6B6E"),
    "on_accent": _rgb("#FFFFFF"),
    "warning": _rgb("#8A5200"),
    "warning_ground": _rgb("#FFF4DC"),
}


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set: face, size and leading in points, a colour token."""

    face: Face = "regular"
    size: float = 9.5
    leading: float = 13.5
    colour: str = "text"

    def in_colour(self, colour: str) -> Style:
        """Return the same style in another colour."""
        return replace(self, colour=colour)


BODY = Style()
STRONG = Style("bold")
LIST = Style(leading=12.5)
CAPTION = Style(size=8, leading=11, colour="muted")
CAPTION_STRONG = Style("bold", 8, 11)
LARGE = Style("bold", 12, 16)  # names on the sheets of the crew: for cold hands and a head torch
HEADING = Style("bold", 12, 15, "accent")
TITLE = Style("bold", 17, 21)


def column_width(width: float, span: int) -> float:
    """Return the width in points of `span` columns of the grid that fills `width`."""
    one = (width - GUTTER * (COLUMNS - 1)) / COLUMNS
    return one * span + GUTTER * (span - 1)


def rail_offset(width: float) -> float:
    """Return how far right of the margin the text beside the rail starts, in points."""
    return column_width(width, RAIL_COLUMNS) + GUTTER
