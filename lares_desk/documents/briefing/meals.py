"""The meals of a day as three small marks: a letter in a circle, filled where the meal is included."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lares_desk.documents.briefing.sheet import Sheet
from lares_desk.documents.pen import Pen
from lares_desk.documents.text import Laid
from lares_desk.documents.theme import CAPTION, CAPTION_STRONG
from lares_desk.domain.trek import TrekDay

MEAL_HEIGHT = 11.2
_RADIUS = MEAL_HEIGHT / 2
_STEP = 15.0


@dataclass(frozen=True, slots=True)
class MealMark:
    """A letter in a circle, filled where the meal is included."""

    laid: Laid
    right: float
    down: float
    included: bool

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the circle and its letter."""
        middle = (x + self.right + _RADIUS, top - self.down - _RADIUS)
        pen.circle(*middle, _RADIUS, fill="accent" if self.included else "", stroke="" if self.included else "line")
        letter_top = top - self.down - _RADIUS + CAPTION.leading / 2
        pen.text(self.laid, x + self.right, letter_top, 2 * _RADIUS, "centre")


def meal_marks(sheet: Sheet, day: TrekDay, down: float) -> Iterator[MealMark]:
    """Yield breakfast, lunch and dinner side by side, `down` points from the top of the block."""
    meals = (("breakfast", day.breakfast), ("lunch", day.lunch), ("dinner", day.dinner))
    for position, (meal, included) in enumerate(meals):
        style = CAPTION_STRONG.in_colour("on_accent") if included else CAPTION.in_colour("muted")
        laid = sheet.setter.lay_line(sheet.say(f"meal.{meal}"), style)
        yield MealMark(laid, position * _STEP, down, included)
