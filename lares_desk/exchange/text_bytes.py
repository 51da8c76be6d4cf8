"""From bytes to text: which encoding a file was written in, found out and said."""

from __future__ import annotations

import codecs
from dataclasses import dataclass

from lares_desk.errors import N_, Refused

MAX_BYTES = 10_000_000
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_WESTERN = "cp1252"
_CENTRAL_EUROPEAN = "cp1250"
# What Excel writes on the computers of Western, Central European, Cyrillic, Greek and Turkish clients.
_OLD_ENCODINGS = [_WESTERN, _CENTRAL_EUROPEAN, "cp1251", "cp1253", "cp1254"]
_OTHER_ALPHABETS = frozenset({"cp1251", "cp1253"})
# What Polish, Czech and Hungarian letters turn into when they are read as Western ones.
_NEVER_IN_NAMES = frozenset("¹³£¶¥¯")
_WHITE = frozenset("\t\n\r\f\v")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text and the name of its encoding; `guessed` where the bytes alone do not prove it."""

    text: str
    encoding: str
    guessed: bool


def decode(data: bytes) -> Decoded:
    """Return the text of a file of at most 10 MB; what is no text raises Refused."""
    if len(data) > MAX_BYTES:
        raise Refused(N_("The list is larger than {limit} MB. Split it."), limit=MAX_BYTES // 1_000_000)
    if data.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        raise Refused(N_("This is a workbook, not a CSV list. Open it and save it as CSV UTF-8."))
    decoded = _decode(data)
    if any(char < " " and char not in _WHITE for char in decoded.text):
        raise Refused(N_("The list is not plain text: it holds characters that no text has. Save it as CSV UTF-8."))
    return decoded


def _decode(data: bytes) -> Decoded:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return Decoded(data.decode(encoding), encoding, guessed=False)
            except UnicodeDecodeError as error:
                raise Refused(N_("The list is damaged: it says {encoding}, but is not."), encoding=encoding) from error
    try:
        return Decoded(data.decode("utf-8"), "utf-8", guessed=False)
    except UnicodeDecodeError:
        return _old(data)


def _old(data: bytes) -> Decoded:
    """Return a text from before Unicode: Western, unless its bytes speak for another alphabet."""
    from charset_normalizer import from_bytes  # noqa: PLC0415  (slow to load, and most lists are UTF-8)

    best = from_bytes(data, cp_isolation=_OLD_ENCODINGS).best()
    hint = best.encoding if best else _WESTERN
    try:
        western = data.decode(_WESTERN)
    except UnicodeDecodeError:
        western = ""
    # A short Western list is easily taken for a Central European one, never for another alphabet.
    if western and hint not in _OTHER_ALPHABETS:
        if _NEVER_IN_NAMES.isdisjoint(western):
            return Decoded(western, _WESTERN, guessed=True)
        hint = _CENTRAL_EUROPEAN
    try:
        return Decoded(data.decode(hint), hint, guessed=True)
    except UnicodeDecodeError:
        raise Refused(N_("The encoding of the list is unknown. Save it as CSV UTF-8.")) from None
