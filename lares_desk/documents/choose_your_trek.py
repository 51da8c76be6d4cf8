"""Choose your trek, for everybody: Lares or the Inca Trail, and our own treks side by side, on one page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lares_desk.documents.blocks import Block
from lares_desk.documents.choose_figures import ROWS, Compared
from lares_desk.documents.document import Rendered
from lares_desk.documents.paper import Audience, Paper, Scope
from lares_desk.documents.phone import readable_phone
from lares_desk.documents.request import PaperRequest
from lares_desk.documents.sheet import NAME_LIMIT, Sheet, web
from lares_desk.documents.sheet_parts import Column, Paragraph, empty, grid, head, heading, note, paragraph, write_sheet
from lares_desk.documents.text import NBSP, shorten
from lares_desk.documents.theme import CAPTION, STRONG
from lares_desk.domain.agency import PhoneKind
from lares_desk.domain.language import LocalText
from lares_desk.domain.season import Season
from lares_desk.domain.trek import Itinerary

_SMALL = CAPTION.in_colour("text")
_FEATURES = ("crowds", "permits", "focus", "difficulty", "booking")  # in the order of the agency's own table
_MOST = 5  # treks side by side; more go into a table of their own


def _draw(request: PaperRequest) -> Rendered:
    sheet = Sheet(request, "choose")
    season = request.season or Season()
    treks = sorted(
        (trek for trek in season.itineraries if not trek.retired), key=lambda trek: (trek.trip_days, trek.code)
    )
    blocks: list[Block] = [
        *head(sheet, sheet.say("title")),
        paragraph(sheet, sheet.say("lead"), before=2),
        *_versus(sheet),
        *_ours(sheet, treks),
        *_booking(sheet),
    ]
    return write_sheet(sheet, blocks, Audience.PUBLIC)


def _versus(sheet: Sheet) -> list[Block]:
    """Return the agency's own comparison with the Inca Trail."""
    columns = (
        Column(sheet.say("versus.feature"), 26, style=STRONG),
        Column(sheet.say("versus.lares"), 98),
        Column(sheet.say("versus.inca"), 50),
    )
    rows = [tuple(sheet.say(f"{feature}{which}") for which in ("", ".lares", ".inca")) for feature in _FEATURES]
    question = paragraph(sheet, sheet.say("versus.question"), CAPTION)
    return [heading(sheet, sheet.say("versus")), question, grid(sheet, columns, rows, before=2)]


def _ours(sheet: Sheet, treks: Sequence[Itinerary]) -> Iterator[Block]:
    """Yield the treks side by side, shortest first; those whose facts nobody has confirmed are starred."""
    yield heading(sheet, sheet.say("ours"))
    if not treks:
        yield empty(sheet, sheet.say("treks.none"))
        return
    for part in _parts(treks):
        yield _table(sheet, part)
    unconfirmed = [_named(sheet, trek) for trek in treks if not trek.confirmed]
    if unconfirmed:
        yield note(sheet, sheet.say("unconfirmed", treks=sheet.joined(unconfirmed)))
    yield note(sheet, sheet.say("notes"))


def _parts(treks: Sequence[Itinerary]) -> Iterator[Sequence[Itinerary]]:
    """Yield as few parts as hold all treks, each about as wide as the others."""
    count = -(-len(treks) // _MOST)
    size = -(-len(treks) // count)
    yield from (treks[start : start + size] for start in range(0, len(treks), size))


def _table(sheet: Sheet, treks: Sequence[Itinerary]) -> Block:
    compared = [Compared(sheet, trek) for trek in treks]
    titles = [_named(sheet, trek) + ("" if trek.confirmed else f"{NBSP}*") for trek in treks]
    columns = (Column("", 70, style=_SMALL), *(Column(title, 100, style=_SMALL) for title in titles))
    return grid(sheet, columns, [(sheet.say(f"row.{row}"), *(each.value(row) for each in compared)) for row in ROWS])


def _named(sheet: Sheet, trek: Itinerary) -> str:
    return shorten(trek.name.get(sheet.language), NAME_LIMIT)


def _booking(sheet: Sheet) -> Iterator[Block]:
    """Yield where to go on, and how to reach the agency."""
    agency = sheet.dossier.agency
    phones = [readable_phone(phone.number) for phone in sheet.phones(PhoneKind.OFFICE)]
    ways = " · ".join(way for way in (shorten(web(agency.website), 80), shorten(agency.email, 80), *phones) if way)
    text: Paragraph = (("bold", sheet.say("decided")), ("regular", ways))
    yield paragraph(sheet, text, about=f"agency/{agency.id}", before=6)


PAPER = Paper(
    id="choose-your-trek",
    title=LocalText("Choose your trek", "Elija su trek"),
    audience=Audience.PUBLIC,
    scope=Scope.SEASON,
    fields=frozenset(),
    draw=_draw,
)
