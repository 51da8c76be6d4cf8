"""The cells of the travellers' table: what each is called, shows and accepts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from lares_desk.domain.people import TentKind, Traveller
from lares_desk.domain.places import Place, PlaceKind
from lares_desk.domain.text import clean, fold
from lares_desk.domain.validation import parse_date
from lares_desk.errors import LaresError
from lares_desk.gui.context import Context
from lares_desk.gui.errors import sentence
from lares_desk.gui.shortened import short
from lares_desk.services import places

Value = object
Choice = tuple[Value, str]
_ARRIVAL_KINDS = (PlaceKind.TOWN, PlaceKind.VILLAGE)
_NO = frozenset({"", "no", "0", "false", "falso", "-", "–", "n"})
_YES = frozenset({"yes", "si", "x", "1", "true", "verdadero", "✓", "✔", "y", "s"})


class Cell(StrEnum):
    """The columns in their order; those with a field's name are kept in that field of the traveller."""

    NAME = "name"
    TENT = "tent"
    BAG = "rents_bag"
    POLES = "rents_poles"
    ARRIVES = "arrival_on"
    DIET = "diet"
    MEDICAL = "medical"
    PLACE = "arrival_place"
    AGE = "age"
    NATIONALITY = "nationality"


CELLS = tuple(Cell)
CHECKS = frozenset({Cell.BAG, Cell.POLES})
EDITED = frozenset({Cell.TENT, Cell.ARRIVES, Cell.PLACE}) | CHECKS


def titles() -> dict[Cell, str]:
    """Return the title of each column."""
    return {
        Cell.NAME: QCoreApplication.translate("travellers_cells", "Name"),
        Cell.TENT: QCoreApplication.translate("travellers_cells", "Tent"),
        Cell.BAG: QCoreApplication.translate("travellers_cells", "Bag"),
        Cell.POLES: QCoreApplication.translate("travellers_cells", "Poles"),
        Cell.ARRIVES: QCoreApplication.translate("travellers_cells", "Arrives"),
        Cell.DIET: QCoreApplication.translate("travellers_cells", "Diet"),
        Cell.MEDICAL: QCoreApplication.translate("travellers_cells", "Medical"),
        Cell.PLACE: QCoreApplication.translate("travellers_cells", "Sleeps before in"),
        Cell.AGE: QCoreApplication.translate("travellers_cells", "Age"),
        Cell.NATIONALITY: QCoreApplication.translate("travellers_cells", "From"),
    }


def tent_words(value: tuple[TentKind, str]) -> str:
    """Return a tent, and with whom it is shared, in words."""
    kind, name = value
    if kind is TentKind.SINGLE:
        return QCoreApplication.translate("travellers_cells", "Single")
    if not name:
        return QCoreApplication.translate("travellers_cells", "Shared")
    return QCoreApplication.translate("travellers_cells", "With {name}").format(name=name)


def tent_choices(travellers: Sequence[Traveller], traveller: Traveller) -> list[Choice]:
    """Return the tents that a traveller may have: shared, single, with each of the others, and as it is now."""
    others = [each.client.full_name for each in travellers if each.id != traveller.id]
    values = [(TentKind.SHARED, ""), (TentKind.SINGLE, ""), *((TentKind.SHARED, name) for name in others)]
    if tent_of(traveller) not in values:
        values.append(tent_of(traveller))
    return [(value, tent_words(value)) for value in dict.fromkeys(values)]


def tent_of(traveller: Traveller) -> tuple[TentKind, str]:
    """Return a traveller's tent and whom it is shared with."""
    return (traveller.tent, "" if traveller.tent is TentKind.SINGLE else traveller.tent_with)


def place_choices(context: Context, own: Place | None) -> list[tuple[Place | None, str]]:
    """Return the towns that people arrive in; the traveller's own place is offered whatever it is."""
    unsaid = (None, QCoreApplication.translate("travellers_cells", "Where the itinerary starts"))
    found = [
        place
        for place in places.all_places(context.session, context.language)
        if place.kind in _ARRIVAL_KINDS or (own and place.id == own.id)
    ]
    return [unsaid, *((place, _place_label(context, place)) for place in found)]


def read_date(text: str) -> date | None:
    """Return the date of a typed or pasted text, None for an empty one; ValueError says what will not do."""
    kept = clean(text)
    try:
        return parse_date(Cell.ARRIVES, _padded(kept)) if kept else None
    except LaresError:
        raise ValueError(
            QCoreApplication.translate(
                "travellers_cells", "{text} is not a date. Write it as year-month-day, such as 2027-06-14."
            ).format(text=short(kept))
        ) from None


def read_check(text: str) -> bool:
    """Return whether a pasted text says yes."""
    kept = fold(clean(text))
    if kept in _YES or kept in _NO:
        return kept in _YES
    raise ValueError(
        QCoreApplication.translate("travellers_cells", "{text} is neither yes nor no.").format(text=short(text))
    )


def read_tent(text: str, travellers: Sequence[Traveller], traveller: Traveller) -> tuple[TentKind, str]:
    """Return the tent that a pasted text names: as the cell shows it, or by the other traveller's name."""
    kept = fold(clean(text))
    if not kept:
        return (TentKind.SHARED, "")
    for value, words in tent_choices(travellers, traveller):
        if kept in {fold(words), fold(value[1])}:
            return value
    raise ValueError(
        QCoreApplication.translate(
            "travellers_cells", "{text} is nobody of this group. Write Shared, Single, or a traveller's name."
        ).format(text=short(text))
    )


def read_place(context: Context, text: str, own: Place | None) -> Place | None:
    """Return the town that a pasted text names in either language."""
    kept = fold(clean(text))
    for place, words in place_choices(context, own):
        names = {fold(words)} | ({fold(place.name.en), fold(place.name.es)} if place else {""})
        if kept in names:
            return place
    raise ValueError(
        QCoreApplication.translate("travellers_cells", "{text} is no place where people arrive.").format(
            text=short(text)
        )
    )


def refusal(error: LaresError | ValueError) -> str:
    """Return the sentence of what was refused."""
    return sentence(error) if isinstance(error, LaresError) else str(error)


def _place_label(context: Context, place: Place) -> str:
    name = place.name.get(context.language)
    if place.metres is None:
        return name
    metres = context.locale.toString(place.metres)
    return QCoreApplication.translate("travellers_cells", "{place} ({metres} m)").format(place=name, metres=metres)


def _padded(text: str) -> str:
    """Return 2027-06-04 for 2027-6-4."""
    parts = text.split("-")
    return f"{parts[0]}-{parts[1]:0>2}-{parts[2]:0>2}" if len(parts) == 3 else text
