"""The one way for text to reach paper: cleaned, shaped, broken into lines.

No markup language stands between a person's words and the page: a name with `<b` in it is nothing but six letters more.
Nothing else in this package breaks lines, and only the pen draws what is laid here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import cast

from arabic_reshaper import ArabicReshaper
from bidi import get_display

from lares_desk.documents.fonts import REPLACEMENT, run_width, split_runs
from lares_desk.documents.theme import Face, Style
from lares_desk.domain.text import clean

NBSP = "\N{NO-BREAK SPACE}"
_ELLIPSIS = "\N{HORIZONTAL ELLIPSIS}"
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff]")
_HALVES = re.compile("[\ud800-\udfff]")
_INVISIBLE = re.compile("[\u00ad\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\U000e0000-\U000e01ef]")
_GLUED = re.compile(r"(?<=\d) (?=(?:m|km|cm|mm|ft|pies|h|min|L|kg|lb|°C|°F)\b|× \d)|(?<=\d ×) (?=\d)")
_reshape = ArabicReshaper().reshape

Segment = tuple[str, str, float]  # font name, text, offset from the start of the line in points
Span = tuple[Face, str]


@dataclass(frozen=True, slots=True)
class Line:
    """One line of runs, and its width in points."""

    segments: tuple[Segment, ...]
    width: float


@dataclass(frozen=True, slots=True)
class Laid:
    """Text broken into lines in one style; `said` are its words, a string for each paragraph, as they are read."""

    lines: tuple[Line, ...]
    style: Style
    said: tuple[str, ...] = ()

    @property
    def height(self) -> float:
        """Return the height in points."""
        return len(self.lines) * self.style.leading

    @property
    def width(self) -> float:
        """Return the width of the longest line in points."""
        return max((line.width for line in self.lines), default=0)

    def cut(self, lines: int) -> tuple[Laid, Laid]:
        """Return the first `lines` lines, and the rest; the first says what both say."""
        return Laid(self.lines[:lines], self.style, self.said), Laid(self.lines[lines:], self.style)


class Typesetter:
    """Lays the text of one paper and remembers the characters that no font has."""

    def __init__(self) -> None:
        """Start with nothing missing."""
        self._missing: dict[str, None] = {}

    @property
    def missing(self) -> tuple[str, ...]:
        """Return the characters that were replaced, in the order in which they were met."""
        return tuple(self._missing)

    def lay(self, text: str | tuple[Span, ...], style: Style, width: float) -> Laid:
        """Return `text` broken into lines of `width` points; spans of several faces are joined by a space."""
        spans = ((style.face, text),) if isinstance(text, str) else text
        lines, missing, said = _break(spans, style.size, width)
        for char in missing:
            self._missing[char] = None
        return Laid(lines, style, said)

    def lay_lines(self, text: str, style: Style, width: float) -> Laid:
        """Return `text` whose own line breaks are kept."""
        laid = [self.lay(line, style, width) for line in text.splitlines()]
        if len(laid) == 1:
            return laid[0]
        lines = tuple(line for part in laid for line in part.lines)
        return Laid(lines, style, tuple(words for part in laid for words in part.said))

    def lay_line(self, text: str, style: Style, width: float = float("inf")) -> Laid:
        """Return `text` as one line, cut with an ellipsis where it is wider than `width` points."""
        laid = self.lay(text, style, float("inf"))
        if laid.width <= width:
            return laid
        kept = tidy(text)[: int(width / style.size * 4)]
        while kept and self.lay(kept + _ELLIPSIS, style, float("inf")).width > width:
            kept = kept[:-1]
        return self.lay(kept.rstrip() + _ELLIPSIS, style, float("inf"))


def shorten(text: str, limit: int) -> str:
    """Return `text` cleaned, and cut with an ellipsis where it has more than `limit` characters."""
    whole = tidy(text)
    return whole if len(whole) <= limit else whole[: limit - 1].rstrip() + _ELLIPSIS


@lru_cache(maxsize=2048)
def tidy(text: str) -> str:
    """Return `text` as one clean line (see `clean`); a number stays with its unit, half a character becomes U+FFFD."""
    whole = _HALVES.sub(REPLACEMENT, text)
    return _GLUED.sub(NBSP, NBSP.join(clean(part) for part in whole.split(NBSP)))


@lru_cache(maxsize=4096)
def _break(spans: tuple[Span, ...], size: float, width: float) -> tuple[tuple[Line, ...], str, tuple[str, ...]]:
    """Return lines filled word by word, the characters that no font has, and the words as they are read."""
    lines: list[Line] = []
    missing = ""
    chunks: list[tuple[Face, list[str]]] = []
    used = 0.0
    for face, word, wide in _words(spans, size, width):
        gap = _width(" ", chunks[-1][0]) * size if chunks else 0.0
        if chunks and used + gap + wide > width + 0.01:
            line, lost = _line(chunks, size)
            lines.append(line)
            missing += lost
            chunks, used, gap = [], 0.0, 0.0
        if chunks and chunks[-1][0] == face:
            chunks[-1][1].append(word)
        else:
            chunks.append((face, [word]))
        used += gap + wide
    if chunks:
        line, lost = _line(chunks, size)
        lines.append(line)
        missing += lost
    said = " ".join(tidy(part) for _, part in spans if part).replace(NBSP, " ")
    return tuple(lines), missing, (said,) if said else ()


def _words(spans: tuple[Span, ...], size: float, width: float) -> Iterator[tuple[Face, str, float]]:
    """Yield each word with its face and width; a word wider than the line is cut."""
    for face, text in spans:
        for word in _shape(tidy(text)).split(" "):
            if not word:
                continue
            wide = _width(word, face) * size
            if wide <= width:
                yield face, word, wide
                continue
            yield from ((face, part, _width(part, face) * size) for part in _cut_word(word, face, width / size))


def _cut_word(word: str, face: Face, width: float) -> Iterator[str]:
    part, used = "", 0.0
    for char in word:
        wide = _width(char, face)
        if part and used + wide > width:
            yield part
            part, used = "", 0.0
        part += char
        used += wide
    yield part


def _line(chunks: list[tuple[Face, list[str]]], size: float) -> tuple[Line, str]:
    """Return the words of one line as placed runs, right-to-left ones in the order in which they are drawn."""
    segments: list[Segment] = []
    x, missing = 0.0, ""
    for number, (face, words) in enumerate(chunks):
        text = _in_drawing_order(words)
        if number:
            x += _width(" ", chunks[number - 1][0]) * size
        runs, lost = split_runs(text, face)
        missing += lost
        for name, part in runs:
            segments.append((name, part, x))
            x += run_width(name, part) * size
    return Line(tuple(segments), x), missing


def _in_drawing_order(words: Sequence[str]) -> str:
    """Return the words of a line with right-to-left ones turned; what is glued (a name in a list) turns on its own."""
    text = " ".join(words)
    if not _RIGHT_TO_LEFT.search(text):
        return text
    parts: list[str] = []
    for glued, group in groupby(words, key=lambda word: NBSP in word):
        together = list(group)
        parts += together if glued else [" ".join(together)]
    return " ".join(cast("str", get_display(part, base_dir="L")) for part in parts)


@lru_cache(maxsize=4096)
def _width(text: str, face: Face) -> float:
    runs, _ = split_runs(text, face)
    return sum(run_width(name, part) for name, part in runs)


def _shape(text: str) -> str:
    """Return `text` with its Arabic letters joined and without characters that draw nothing."""
    joined = _reshape(text) if _RIGHT_TO_LEFT.search(text) else text
    return _INVISIBLE.sub("", joined)
