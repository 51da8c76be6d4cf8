"""Equipment issue and return, for guides: what went out to whom with which serial, and how it came back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lares_desk.documents.blocks import Block
from lares_desk.documents.document import Rendered
from lares_desk.documents.paper import Audience, Paper, Scope
from lares_desk.documents.request import PaperRequest
from lares_desk.documents.sheet import LINE_LIMIT, Sheet
from lares_desk.documents.sheet_parts import TICK, Column, Row, empty, grid, head, note, write_sheet
from lares_desk.documents.signatures import signatures
from lares_desk.documents.text import shorten
from lares_desk.documents.theme import CAPTION, STRONG
from lares_desk.domain.language import LocalText
from lares_desk.domain.logistics import Equipment, EquipmentKind
from lares_desk.domain.people import Traveller

_KINDS = (EquipmentKind.RENTAL, EquipmentKind.SAFETY, EquipmentKind.KIT)  # food does not come back
_SMALL = CAPTION.in_colour("text")
_ROW = 23.0  # points: room to write and to sign
_SPARE = 4
_EMPTY = 16


def _draw(request: PaperRequest) -> Rendered:
    sheet = Sheet(request, "equipment")
    rows = list(_rows(sheet))
    spare = [Row((TICK, "", "", "", "", "", TICK, ""))] * (_SPARE if rows else _EMPTY)
    blocks: list[Block] = [*head(sheet, sheet.say("title"), (), Audience.GUIDE), note(sheet, sheet.say("how"))]
    if not rows:
        blocks.append(empty(sheet, sheet.say("none")))
    blocks.append(grid(sheet, _columns(sheet), [*rows, *spare], least_row=_ROW, ruled=True))
    labels = [sheet.say(f"sign.{which}") for which in ("out", "guide", "back")]
    return write_sheet(sheet, [*blocks, signatures(sheet, labels, sheet.say("sign.line"))], Audience.GUIDE)


def _columns(sheet: Sheet) -> tuple[Column, ...]:
    return (
        Column(sheet.say("head.out"), 22),
        Column(sheet.say("head.item"), 124, style=STRONG),
        Column(sheet.say("head.quantity"), 22, "right", STRONG),
        Column(sheet.say("head.serial"), 42),
        Column(sheet.say("head.condition"), 72, style=_SMALL),
        Column(sheet.say("head.sign"), 66),
        Column(sheet.say("head.back"), 28),
        Column(sheet.say("head.condition_back"), 72, style=_SMALL),
    )


def _rows(sheet: Sheet) -> Iterator[Row]:
    """Yield what is lent, traveller by traveller, then what the group carries."""
    lent = [item for item in sheet.dossier.equipment if item.kind is EquipmentKind.RENTAL]
    for traveller in sheet.travellers:
        own = [item for item in lent if item.traveller_id == traveller.id]
        missing = list(_not_set_aside(sheet, traveller, own))
        if own or missing:
            yield Row(band=_lent_to(sheet, traveller), about=f"client/{traveller.client.id}")
            yield from (_row(sheet, item) for item in own)
            yield from missing
    people = {traveller.id for traveller in sheet.travellers}
    for kind in _KINDS:
        items = [
            item
            for item in sheet.dossier.equipment
            if item.kind is kind and not (kind is EquipmentKind.RENTAL and item.traveller_id in people)
        ]
        if items:
            yield Row(band=sheet.say(f"kind.{kind}"))
            yield from (_row(sheet, item) for item in items)


def _lent_to(sheet: Sheet, traveller: Traveller) -> str:
    """Return who gets what follows, with the size of their boots where it is known."""
    band = sheet.say("lent", name=shorten(traveller.client.full_name, LINE_LIMIT))
    return f"{band} · {sheet.say('boots', size=shorten(traveller.boot_size, 20))}" if traveller.boot_size else band


def _not_set_aside(sheet: Sheet, traveller: Traveller, own: list[Equipment]) -> Iterator[Row]:
    """Yield what a traveller rents beyond the pieces that are set aside for them."""
    rented = [what for what in ("bag", "poles") if getattr(traveller, f"rents_{what}")]
    if len(own) >= len(rented):
        return
    names = sheet.joined([sheet.say(f"rents.{what}") for what in rented])
    text = sheet.say("rents.open", what=names, n=len(own), of=len(rented))
    yield Row((TICK, text, "", "", "", "", TICK, ""), f"client/{traveller.client.id}")


def _row(sheet: Sheet, item: Equipment) -> Row:
    cells = (
        TICK,
        shorten(item.name, LINE_LIMIT),
        str(item.quantity),
        shorten(item.serial, 40),
        _dated(sheet, item.condition_out, item.issued_on),
        "",
        TICK,
        _dated(sheet, item.condition_back, item.returned_on),
    )
    return Row(cells, f"equipment/{item.id}")


def _dated(sheet: Sheet, text: str, day: date | None) -> str:
    when = sheet.short_day(day) if day else ""
    return ", ".join(part for part in (when, shorten(text, LINE_LIMIT)) if part)


PAPER = Paper(
    id="equipment-list",
    title=LocalText("Equipment issue and return", "Entrega y devolución de equipo"),
    audience=Audience.GUIDE,
    scope=Scope.DEPARTURE,
    fields=frozenset(
        {
            "client.surname", "client.given_names", "traveller.rents_bag", "traveller.rents_poles",
            "traveller.boot_size",
            "equipment.name", "equipment.quantity", "equipment.serial", "equipment.issued_on",
            "equipment.condition_out", "equipment.returned_on", "equipment.condition_back",
        }
    ),
    draw=_draw,
)  # fmt: skip
