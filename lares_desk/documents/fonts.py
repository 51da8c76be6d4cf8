"""The faces of the papers: registered once, text split into runs by what each font has.

Noto Sans sets the text; DejaVu Sans sets what Noto lacks (arrows, ticks, boxes, Hebrew, Arabic). A character that
neither has is replaced by U+FFFD and reported, never a silent box; U+FFFD itself stands for a lost one. So is what
lies above U+FFFF: the PDF writer names characters by four hexadecimal digits, and a reader would copy another one.
"""

from __future__ import annotations

from functools import cache, lru_cache

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from lares_desk.documents.theme import Face
from lares_desk.paths import resources

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_FILES: dict[Face, tuple[str, str]] = {
    "regular": ("NotoSans-Regular", "DejaVuSans"),
    "bold": ("NotoSans-Bold", "DejaVuSans-Bold"),
    "italic": ("NotoSans-Italic", "DejaVuSans"),
    "bold_italic": ("NotoSans-BoldItalic", "DejaVuSans-Bold"),
}
_LAST = 0xFFFF  # the last character that the text of a PDF can name
Run = tuple[str, str]  # font name, text


@cache
def _font(name: str) -> TTFont:
    """Register a font file of the resources once and return it."""
    font = TTFont(name, str(resources() / "fonts" / f"{name}.ttf"))
    pdfmetrics.registerFont(font)
    return font


@cache
def _has(name: str, char: str) -> bool:
    return ord(char) <= _LAST and ord(char) in _font(name).face.charToGlyph


def font_name(face: Face) -> str:
    """Return the name of the text font of `face`, registered."""
    name = _FILES[face][0]
    _font(name)
    return name


@lru_cache(maxsize=4096)
def split_runs(text: str, face: Face) -> tuple[tuple[Run, ...], str]:
    """Return `text` as runs of one font each, and the characters that no font has."""
    first, second = _FILES[face]
    runs: list[list[str]] = []
    missing = ""
    for char in text:
        if char == REPLACEMENT:
            name, missing = first, missing + char
        elif _has(first, char):
            name = first
        elif _has(second, char):
            name = second
        else:
            name, missing, char = first, missing + char, REPLACEMENT  # noqa: PLW2901
        if runs and runs[-1][0] == name:
            runs[-1][1] += char
        else:
            runs.append([name, char])
    return tuple((name, part) for name, part in runs), missing


@lru_cache(maxsize=4096)
def run_width(name: str, text: str) -> float:
    """Return the width of `text` in a registered font, in points at size 1."""
    return float(_font(name).stringWidth(text, 1))


def ascent(face: Face) -> float:
    """Return the height of the capitals of `face` above the line, in points at size 1."""
    return float(_font(_FILES[face][0]).face.capHeight) / 1000
