"""The altitude profile on paper: the shared display list, drawn with the pen."""

from __future__ import annotations

from dataclasses import dataclass

from lares_desk.documents.fonts import run_width, split_runs
from lares_desk.documents.pen import Pen
from lares_desk.documents.text import Laid, Typesetter
from lares_desk.documents.theme import Face, Style
from lares_desk.domain.profile import Profile
from lares_desk.domain.profile_marks import Line, Point, Polygon, Polyline, Text

_DASH = (1.6, 1.6)


def measure(text: str, size: float, bold: bool) -> float:
    """Return the width of `text` in points, as the papers set it."""
    face: Face = "bold" if bold else "regular"
    return sum(run_width(name, part) for name, part in split_runs(text, face)[0]) * size


@dataclass(frozen=True, slots=True)
class ProfileDrawing:
    """A profile with its texts laid, to be drawn from the top left corner of a block."""

    profile: Profile
    laid: tuple[Laid, ...]

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the elements back to front."""
        texts = iter(self.laid)

        def at(point: Point) -> Point:
            return x + point[0], top - point[1]

        for element in self.profile.elements:
            match element:
                case Line(start, end, colour, width, dash):
                    pen.polyline((at(start), at(end)), colour, width, _DASH if dash else ())
                case Polyline(points, colour, width, dash):
                    pen.polyline([at(p) for p in points], colour, width, (0, width * 2) if dash else ())
                case Polygon(points, fill, stroke, width):
                    pen.polygon([at(p) for p in points], fill, stroke or "", width)
                case Text():
                    left, baseline = at(element.at)
                    pen.text_at(next(texts), left, baseline, element.anchor)


def profile_drawing(profile: Profile, setter: Typesetter) -> ProfileDrawing:
    """Return `profile` ready to draw."""
    laid = [
        setter.lay_line(text.text, Style("bold" if text.bold else "regular", text.size, text.size, text.colour))
        for text in profile.elements
        if isinstance(text, Text)
    ]
    return ProfileDrawing(profile, tuple(laid))
