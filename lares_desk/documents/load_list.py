"""The load list: every duffel, the kit, food and safety in kilograms, split over the animals within their limits."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from lares_desk.documents.blocks import Block
from lares_desk.documents.document import Rendered
from lares_desk.documents.paper import Audience, Paper, Scope
from lares_desk.documents.request import PaperRequest
from lares_desk.documents.sheet import NAME_LIMIT, PERSON_LIMIT, Sheet, glued, kilograms
from lares_desk.documents.sheet_parts import (
    LARGE,
    TICK,
    Column,
    Fact,
    Row,
    empty,
    grid,
    head,
    heading,
    note,
    paragraph,
    write_sheet,
)
from lares_desk.documents.text import NBSP, shorten
from lares_desk.documents.theme import STRONG, Style
from lares_desk.domain.language import LocalText
from lares_desk.domain.loads import DUFFEL, Burden, Load, LoadPlan, loads_of, plan
from lares_desk.domain.logistics import Animal

_ROW_TO_WRITE = 19.0  # the weight at the scale is written down by hand
_LONG = 22  # letters: a longer name may go on over a line
_PIECE = Style("bold", 11, 14)
_KINDS = (DUFFEL, "kit", "food", "safety")


def _draw(request: PaperRequest) -> Rendered:
    sheet = Sheet(request, "load_list")
    loads = loads_of(sheet.dossier)
    split = plan(loads, sheet.dossier.animals)
    blocks: list[Block] = [*head(sheet, sheet.say("title"), _facts(sheet, loads, split), Audience.ARRIERO)]
    blocks += _animals(sheet, split)
    blocks += _pieces(sheet, loads)
    return write_sheet(sheet, blocks, Audience.ARRIERO)


def _facts(sheet: Sheet, loads: Sequence[Load], split: LoadPlan) -> Iterator[Fact]:
    by_kind = [
        sheet.say(f"sum.{kind}", kg=kilograms(sum(load.grams or 0 for load in loads if load.kind == kind)))
        for kind in _KINDS
        if any(load.kind == kind for load in loads)
    ]
    yield Fact(sheet.say("total"), (("bold", kilograms(split.grams)), ("regular", sheet.joined(by_kind))))
    if split.burdens:
        free = split.limit_g - sum(burden.grams for burden in split.burdens)
        capacity = sheet.say(
            "capacity.text", n=len(split.burdens), limit=kilograms(split.limit_g), free=kilograms(free)
        )
        yield Fact(sheet.say("capacity"), capacity)
    if split.left:
        over = sum(load.grams or 0 for load in split.left)
        yield Fact(sheet.say("left"), (("bold", kilograms(over)), ("regular", _told(split.left))))
    if split.unweighed:
        yield Fact(sheet.say("unweighed"), _told(split.unweighed))


def _animals(sheet: Sheet, split: LoadPlan) -> Iterator[Block]:
    """Yield a row for each animal: what it carries against its limit, and what it could carry more."""
    yield heading(sheet, sheet.say("animals"))
    if not sheet.dossier.animals:
        yield empty(sheet, sheet.say("no_animals"))
        return
    columns = (
        Column(sheet.say("head.animal"), 33, style=LARGE),
        Column(sheet.say("head.arriero"), 28),
        Column(sheet.say("head.carries"), 72),
        Column(sheet.say("head.kg"), 18, "right", LARGE),
        Column(sheet.say("head.limit"), 14, "right"),
        Column(sheet.say("head.free"), 14, "right"),
    )
    rows = [_burden(sheet, burden) for burden in split.burdens]
    for animal in split.unloaded:
        cells = (_animal(sheet, animal), shorten(animal.arriero, NAME_LIMIT), sheet.say("unloaded"), "0", "", "")
        rows.append(Row(cells, about=f"animal/{animal.id}"))
    yield grid(sheet, columns, rows)
    if split.left:
        yield paragraph(sheet, (("bold", sheet.say("left.where")), ("regular", _told(split.left))), before=6)
        most = max((burden.animal.limit_g for burden in split.burdens), default=0)
        if any((load.grams or 0) > most for load in split.left):
            yield note(sheet, sheet.say("left.heavy", kg=kilograms(most)))


def _burden(sheet: Sheet, burden: Burden) -> Row:
    cells = (
        _animal(sheet, burden.animal),
        shorten(burden.animal.arriero, NAME_LIMIT),
        _told(burden.loads) or sheet.say("nothing"),
        kilograms(burden.grams),
        kilograms(burden.animal.limit_g),
        kilograms(burden.free_g),
    )
    return Row(cells, about=f"animal/{burden.animal.id}")


def _animal(sheet: Sheet, animal: Animal) -> str:
    return sheet.say("animal", name=shorten(animal.name, 40), kind=sheet.say(f"animal.{animal.kind}"))


def _told(loads: Sequence[Load]) -> str:
    """Return loads in words, equal pieces as one with their number."""
    counts = Counter((load.name, load.grams) for load in loads)
    return ", ".join(_whole(name) + (f"{NBSP}×{NBSP}{n}" if n > 1 else "") for (name, _), n in counts.items())


def _whole(name: str) -> str:
    """Return a name that is not broken over lines, unless it is long."""
    return shorten(name, NAME_LIMIT) if len(name) > _LONG else glued(name)


def _pieces(sheet: Sheet, loads: Sequence[Load]) -> Iterator[Block]:
    """Yield every piece with its weight, and room to write what the scale says."""
    yield heading(sheet, sheet.say("pieces"))
    if not loads:
        yield empty(sheet, sheet.say("no_pieces"))
        return
    columns = (
        Column("", 7),
        Column(sheet.say("head.piece"), 70, style=_PIECE),
        Column(sheet.say("head.number"), 14, "right"),
        Column(sheet.say("head.each"), 24, "right"),
        Column(sheet.say("head.sum"), 22, "right", STRONG),
        Column(sheet.say("head.scale"), 26, "right"),
    )
    rows: list[Row] = []
    for kind in _KINDS:
        alike = Counter(load for load in loads if load.kind == kind)
        if alike:
            rows.append(Row(band=sheet.say(f"band.{kind}", n=alike.total())))
        rows += [_piece(sheet, load, count) for load, count in alike.items()]
    yield grid(sheet, columns, rows, least_row=_ROW_TO_WRITE)
    if any(load.assumed for load in loads):
        yield note(sheet, sheet.say("assumed"))


def _piece(sheet: Sheet, load: Load, count: int) -> Row:
    about = f"client/{load.record_id}" if load.kind == DUFFEL else f"equipment/{load.record_id}"
    each = sheet.say("unknown") if load.grams is None else kilograms(load.grams) + ("*" if load.assumed else "")
    whole = "" if load.grams is None else kilograms(load.grams * count)
    return Row((TICK, shorten(load.name, PERSON_LIMIT), str(count), each, whole, ""), about=about)


PAPER = Paper(
    id="load-list",
    title=LocalText("Load list", "Lista de carga"),
    audience=Audience.ARRIERO,
    scope=Scope.DEPARTURE,
    fields=frozenset(
        {
            "client.surname", "client.given_names", "traveller.duffel_g",
            "equipment.name", "equipment.quantity", "equipment.weight_g",
            "animal.name", "animal.limit_g", "animal.is_emergency", "animal.arriero",
        }
    ),
    draw=_draw,
)  # fmt: skip
