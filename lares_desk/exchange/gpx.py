"""GPX files: read as positions, with nothing in them that a parser could be led astray by.

A file is decoded here, looked through for document types and entities, and only then given to a parser as text: what
has been looked at is what is parsed, whatever encoding the file claims.
"""

from __future__ import annotations

import codecs
import logging
import re
from collections.abc import Iterable

from lares_desk.domain.track import Fix
from lares_desk.errors import N_, Refused

MAX_BYTES = 30_000_000
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
    (b"<\0", "utf-16-le"),
    (b"\0<", "utf-16-be"),
)
_DECLARATION = re.compile(r"\s*<\?xml[^>]*\?>")
_ENCODING = re.compile(rb"encoding\s*=\s*[\"']([A-Za-z0-9._-]+)[\"']")
_PLAIN = frozenset({"utf-8", "us-ascii", "ascii", "iso-8859-1", "iso-8859-15", "latin-1", "latin1", "windows-1252"})
_DECLARES_MORE = re.compile(r"<!\s*(DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)", re.IGNORECASE)
_HEAD = 200


def read(content: bytes) -> list[list[Fix]]:
    """Return the segments of every track of a GPX 1.0 or 1.1 file; its routes where it has no track.

    Raises Refused with a sentence for what is too large, declares a document type or entities, or is no GPX.
    """
    if len(content) > MAX_BYTES:
        raise Refused(
            N_("The GPX file is larger than {limit} MB. Export the track of this day alone."),
            limit=MAX_BYTES // 1_000_000,
        )
    text = _decoded(content)
    if _DECLARES_MORE.search(text):
        raise Refused(
            N_("The file declares a document type or entities, which no GPX needs. It was not read: export it anew.")
        )
    return _parsed(_DECLARATION.sub("", text, count=1))


def _decoded(content: bytes) -> str:
    encoding = next((name for mark, name in _MARKS if content.startswith(mark)), "")
    if not encoding:
        said = _ENCODING.search(content[:_HEAD])
        encoding = said[1].decode("ascii").lower() if said else "utf-8"
        if encoding not in _PLAIN:
            raise Refused(N_("The GPX file is written in {encoding}. Export it as UTF-8."), encoding=encoding)
    try:
        return content.decode(encoding)
    except UnicodeError as error:
        raise Refused(N_("The GPX file is damaged: its letters cannot be read. Export it anew.")) from error


def _parsed(text: str) -> list[list[Fix]]:
    # Only who adds a track waits for the parser.
    import gpxpy  # noqa: PLC0415
    from gpxpy.gpx import GPXException  # noqa: PLC0415

    logging.getLogger("gpxpy").setLevel(logging.ERROR)
    try:
        found = gpxpy.parse(text)
    except (GPXException, ValueError, RecursionError) as error:
        raise Refused(N_("This is not a GPX file that can be read. Export the track as GPX again.")) from error
    segments = [_fixes(segment.points) for track in found.tracks for segment in track.segments]
    if not any(segments):
        segments = [_fixes(route.points) for route in found.routes]
    if not any(segments):
        raise Refused(N_("The GPX file holds neither a track nor a route. Choose the file of a recorded track."))
    return segments


def _fixes(points: Iterable[object]) -> list[Fix]:
    return [Fix(point.latitude, point.longitude, point.elevation) for point in points]  # type: ignore[attr-defined]
