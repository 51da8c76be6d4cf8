"""Text as people type it: cleaned for keeping, folded for searching; and metres in feet."""

from __future__ import annotations

import unicodedata

_FEET_PER_METRE = 1 / 0.3048
_LETTERS = str.maketrans(
    {
        "ł": "l", "đ": "d", "ð": "d", "ø": "o", "ı": "i", "ħ": "h", "ŧ": "t", "æ": "ae", "œ": "oe", "þ": "th", "ŋ": "n",
        "\N{RIGHT SINGLE QUOTATION MARK}": "'", "\N{MODIFIER LETTER APOSTROPHE}": "'", "`": "'",
    }
)  # fmt: skip
# Marks and overrides of writing direction, zero-width space and joiners of no letter, byte-order mark: they hide or
# reorder what a paper shows. The joiners U+200C and U+200D stay: Persian and emoji need them.
_HIDDEN = frozenset("\u061c\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff")
_FORBIDDEN = frozenset({"Cc", "Cs"})


def fold(text: str) -> str:
    """Return `text` for searching: no case, no accents, plain letters for ł, đ, ø, æ and the like, single spaces."""
    if text.isascii():
        return " ".join(text.lower().translate(_LETTERS).split())  # most names need no more
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    bare = "".join(char for char in decomposed if unicodedata.category(char) != "Mn")
    return " ".join(bare.translate(_LETTERS).split())


def clean(text: str) -> str:
    """Return `text` as one line to keep: NFC, no control, half or direction-changing characters, single spaces."""
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    kept = "".join(char for char in text if char.isspace() or not _is_unwanted(char))
    return " ".join(unicodedata.normalize("NFC", kept).split())


def clean_lines(text: str) -> str:
    """Return `text` of several lines to keep: each line cleaned, no empty lines at either end."""
    return "\n".join(clean(line) for line in text.splitlines()).strip("\n")


def metres_to_feet(metres: float) -> int:
    """Return whole feet: 4,500 m is 14,764 ft and 4,750 m is 15,584 ft, as the agency prints them."""
    return int(metres * _FEET_PER_METRE + 0.5)


def _is_unwanted(char: str) -> bool:
    return char in _HIDDEN or unicodedata.category(char) in _FORBIDDEN
