"""The cash sheet, for guides: what was given for what, what was spent, which receipt, and what goes back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from lares_desk.documents.blocks import Block, Tie
from lares_desk.documents.document import Rendered
from lares_desk.documents.money import amount, money
from lares_desk.documents.paper import Audience, Paper, Scope
from lares_desk.documents.request import PaperRequest
from lares_desk.documents.sheet import LINE_LIMIT, Sheet
from lares_desk.documents.sheet_parts import (
    TICK,
    Column,
    Row,
    empty,
    grid,
    head,
    heading,
    note,
    paragraph,
    write_sheet,
    writing_lines,
)
from lares_desk.documents.signatures import signatures
from lares_desk.documents.text import shorten
from lares_desk.domain.language import LocalText
from lares_desk.domain.logistics import CashItem
from lares_desk.domain.settlement import Settlement, settlements

_ROW = 21.0  # points: room to write
_SPARE = 3  # empty lines under what is planned, and one fewer in each of several currencies
_EMPTY = 6  # where nothing is planned
_USUAL = ("PEN", "USD")
_NAMED = frozenset({"PEN", "USD", "EUR"})


def _draw(request: PaperRequest) -> Rendered:
    sheet = Sheet(request, "cash")
    found = settlements(sheet.dossier.cash)
    blocks: list[Block] = [*head(sheet, sheet.say("title"), (), Audience.GUIDE), note(sheet, sheet.say("notes"))]
    if not found:
        blocks.append(empty(sheet, sheet.say("none")))
    for settlement in found or [Settlement(code, ()) for code in _USUAL]:
        blocks += _currency(sheet, settlement, _SPARE - (len(found) > 1))
    return write_sheet(sheet, [*blocks, _signatures(sheet)], Audience.GUIDE)


def _currency(sheet: Sheet, settlement: Settlement, spare: int) -> Iterator[Block]:
    code = settlement.currency
    name = sheet.say(f"currency.{code}") if code in _NAMED else code
    yield heading(sheet, sheet.say("currency", currency=name))
    columns = (
        Column(sheet.say("head.item"), 184),
        Column(sheet.say("head.planned"), 66, "right"),
        Column(sheet.say("head.spent"), 66, "right"),
        Column(sheet.say("head.receipt"), 110),
        Column(sheet.say("head.seen"), 28, "centre"),
    )
    rows = [_row(item) for item in settlement.items]
    rows += [Row(("", "", "", "", TICK))] * (spare if settlement.items else _EMPTY)
    yield grid(sheet, columns, [*rows, _total(sheet, settlement)], least_row=_ROW, ruled=True)
    yield from _balance(sheet, settlement)


def _row(item: CashItem) -> Row:
    spent = "" if item.spent_minor is None else amount(item.spent_minor)
    cells = (shorten(item.name, LINE_LIMIT), amount(item.planned_minor), spent, shorten(item.receipt, LINE_LIMIT), TICK)
    return Row(cells, f"cash_item/{item.id}")


def _total(sheet: Sheet, settlement: Settlement) -> Row:
    """Return the totals; what is spent stays open while a line is."""
    planned = amount(settlement.planned_minor) if settlement.items else ""
    spent = amount(settlement.spent_minor) if settlement.items and not settlement.unsettled else ""
    return Row((sheet.say("total"), planned, spent, "", ""))


def _balance(sheet: Sheet, settlement: Settlement) -> Iterator[Block]:
    """Yield what goes back, or is owed; lines to write it on while that is open."""
    difference = settlement.difference_minor if settlement.items else None
    if difference is None:
        if settlement.items:
            count = "open.one" if settlement.unsettled == 1 else "open.many"
            open_lines = note(sheet, sheet.say(count, n=settlement.unsettled))
            yield replace(open_lines, tie=Tie.SOFT)
        yield from writing_lines(sheet, 1, sheet.say("difference"))
    elif difference == 0:
        yield paragraph(sheet, sheet.say("even"))
    else:
        label = sheet.say("back" if difference > 0 else "owed")
        yield paragraph(sheet, (("regular", f"{label}:"), ("bold", money(abs(difference), settlement.currency))))


def _signatures(sheet: Sheet) -> Block:
    """Return where office and guide sign, before the trek and after it."""
    labels = [sheet.say(f"sign.{which}") for which in ("out.office", "out.guide", "back.guide", "back.office")]
    return signatures(sheet, labels, sheet.say("sign.line"))


PAPER = Paper(
    id="cash-sheet",
    title=LocalText("Cash advance and settlement", "Anticipo y liquidación de gastos"),
    audience=Audience.GUIDE,
    scope=Scope.DEPARTURE,
    fields=frozenset(
        {
            "cash_item.name", "cash_item.currency", "cash_item.planned_minor", "cash_item.spent_minor",
            "cash_item.receipt",
        }
    ),
    draw=_draw,
)  # fmt: skip
