"""Pictures that a person has chosen, such as a logo: scaled into a frame, left out where they are no picture."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO

from PIL import Image
from reportlab.lib.utils import ImageReader

from lares_desk.documents.pen import Pen

_FORMATS = ("PNG", "JPEG")
_MOST_PIXELS = 16_000_000


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture inside a block, `right` from its left edge, in points."""

    reader: ImageReader
    right: float
    width: float
    height: float

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the picture."""
        pen.picture(self.reader, x + self.right, top, (self.width, self.height))


def picture(content: bytes, frame: tuple[float, float]) -> Picture | None:
    """Return the PNG or JPEG picture in `content` scaled into `frame` (width, height); None where it cannot be read."""
    try:
        image = Image.open(BytesIO(content), formats=_FORMATS)
        wide, high = image.size
        if wide * high > _MOST_PIXELS:
            return None
        image.load()
        reader = ImageReader(image)
    except Exception:  # a damaged picture fails in many ways, and a logo must never stop a paper
        return None
    scale = min(frame[0] / wide, frame[1] / high)
    return Picture(reader, 0, wide * scale, high * scale)
