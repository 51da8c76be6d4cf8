"""From bytes to text: which encoding a file was written in, found out and said."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from lares_desk.errors import N_, Refused

MAX_BYTES = 50_000_000
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
_CONTROLS = re.compile(r"[\0-\x08\x0e-\x1f]")
# What a person may say instead, the likeliest first.
ENCODINGS = ("utf-8", "utf-16", *_OLD_ENCODINGS)


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text and the name of its encoding; `guessed` where the bytes alone do not prove it."""

    text: str
    encoding: str
    guessed: bool


def decode(data: bytes, encoding: str = "") -> Decoded:
    """Return the text of a file of at most 50 MB, in the `encoding` that a person names or the one found out.

    What is no text raises Refused.
    """
    if len(data) > MAX_BYTES:
        raise Refused(N_("The list is larger than {limit} MB. Split it."), limit=MAX_BYTES // 1_000_000)
    decoded = _as_told(data, encoding) if encoding else _decode(data)
    if _CONTROLS.search(decoded.text):
        raise Refused(N_("The list is not plain text: it holds characters that no text has. Save it as CSV UTF-8."))
    return decoded


def _as_told(data: bytes, encoding: str) -> Decoded:
    found = next((known for mark, known in _MARKS if data.startswith(mark) and known.startswith(encoding)), encoding)
    try:
        return Decoded(data.decode(found), found, guessed=False)
    except UnicodeError as error:
        raise Refused(
            N_("The list is not written in {encoding}. Choose another encoding."), encoding=encoding
        ) from error


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
