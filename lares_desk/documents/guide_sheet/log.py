"""The Lake Louise log: room for the four items and their sum, per traveller and evening. It draws no conclusion."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from lares_desk.documents.blocks import Block, Tie
from lares_desk.documents.sheet import Sheet, full_name, metres, sentence_case
from lares_desk.documents.sheet_parts import Column, Row, grid, heading, note
from lares_desk.documents.text import NBSP, Span
from lares_desk.documents.theme import STRONG
from lares_desk.domain.altitude import Night
from lares_desk.domain.lake_louise import SOURCE, items

_FROM_M = 2500  # where altitude illness begins to be seen (WMS 2024, as all that is said of it)
_EVENINGS = 4  # side by side
_ROW = 16.5
_SUM = "\N{GREEK CAPITAL LETTER SIGMA}"


def log(sheet: Sheet) -> Iterator[Block]:
    """Yield a table for each few evenings slept high, with what the points stand for."""
    high = [night for night in sheet.nights if night.sleep_m >= _FROM_M]
    if not high or not sheet.travellers:
        return
    yield heading(sheet, sheet.say("log"))
    asked = items(sheet.request.reference)
    yield replace(note(sheet, sheet.say("log.note", source=SOURCE)), tie=Tie.HARD)
    for first in range(0, len(high), _EVENINGS):
        yield _table(sheet, high[first : first + _EVENINGS])
    spans: list[Span] = []
    for number, item in enumerate(asked, start=1):
        points = "; ".join(f"{n}{NBSP}{text.get(sheet.language)}" for n, text in enumerate(item.points))
        spans += [("bold", f"{number} {item.name.get(sheet.language)}:"), ("regular", f"{points}.")]
    yield note(sheet, tuple(spans))


def _table(sheet: Sheet, evenings: Sequence[Night]) -> Block:
    """Return one column for each item and the sum, evening beside evening."""
    columns = [Column(sheet.common("name"), 60, style=STRONG)]
    over: list[tuple[str, int]] = []
    for night in evenings:
        over.append((f"{sentence_case(sheet.short_day(night.date))} · {metres(night.sleep_m)}", len(columns)))
        columns += [Column(title, 7, "centre") for title in ("1", "2", "3", "4", _SUM)]
    blank = [""] * (len(columns) - 1)
    rows = [Row((full_name(each), *blank), about=f"client/{each.client.id}") for each in sheet.travellers]
    whole = grid(sheet, columns, rows, least_row=_ROW, ruled=True, over=over, before=6)
    return replace(whole, tie=Tie.SOFT)  # on one page, where that costs no page more
