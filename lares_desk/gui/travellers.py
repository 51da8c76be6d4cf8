"""The travellers of a group as a table that is edited in place: each committed cell is one action."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from lares_desk.domain.departure import Group
from lares_desk.domain.people import TentKind, Traveller
from lares_desk.errors import LaresError
from lares_desk.gui.context import Context
from lares_desk.gui.dates import short_date
from lares_desk.gui.errors import sentence
from lares_desk.gui.listed_name import listed_name
from lares_desk.gui.travellers_cells import CELLS, CHECKS, EDITED, Cell, Value, tent_of, tent_words, titles
from lares_desk.gui.windowed_model import Column, Data, WindowedModel
from lares_desk.services import groups

Index = QModelIndex | QPersistentModelIndex
MIME = "application/x-lares-travellers"


class TravellersModel(WindowedModel):
    """One row a traveller, in the order of the list; `refused` says at which cell what will not do.

    `placed` asks for another order of the list: the ids as they were dropped.
    """

    refused = Signal(int, int, str)
    placed = Signal(object)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        """Start without a group."""
        self._context = context
        self._group: Group | None = None
        self._start = date.max
        self._by_id: dict[int, Traveller] = {}
        super().__init__(self._columns_of_cells(), self._fetch_ids, self._fetch_rows, parent)

    def show_group(self, group: Group | None, start: date) -> None:
        """Show the travellers of a group that leaves on `start`."""
        self._group, self._start = group, start
        self._by_id = {each.id: each for each in group.travellers} if group else {}
        self.refresh()

    def get(self, traveller_id: int | None) -> Traveller | None:
        """Return a traveller of the group, or None."""
        return None if traveller_id is None else self._by_id.get(traveller_id)

    def travellers(self) -> tuple[Traveller, ...]:
        """Return the travellers of the group."""
        return tuple(self._by_id.values())

    def is_lead(self, traveller: Traveller) -> bool:
        """Tell whether this one leads the group."""
        return self._group is not None and traveller.client.id == self._group.booking.lead_client_id

    def save(self, changed: Sequence[Traveller]) -> str:
        """Save travellers in one action; return why that was refused, or an empty text."""
        try:
            self._context.perform(groups.save_travellers, changed)
        except LaresError as error:
            return sentence(error)
        return ""

    def with_value(self, traveller: Traveller, cell: Cell, value: Value) -> Traveller:
        """Return a traveller with another value in a cell."""
        if cell is Cell.TENT:
            kind, name = value
            return replace(traveller, tent=kind, tent_with=name)
        return replace(traveller, **{cell.value: value})

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Tell what can be done with a cell; between the rows travellers may be dropped."""
        found = super().flags(index)
        if self._context.session.read_only:
            return found
        if not index.isValid():
            return found | Qt.ItemFlag.ItemIsDropEnabled
        cell = CELLS[index.column()]
        if cell in CHECKS:
            found |= Qt.ItemFlag.ItemIsUserCheckable
        elif cell in EDITED:
            found |= Qt.ItemFlag.ItemIsEditable
        return found | Qt.ItemFlag.ItemIsDragEnabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Data:
        """Return what a cell shows; a rental is a tick, whose words are for those who listen."""
        if index.isValid() and CELLS[index.column()] in CHECKS:
            traveller = self.record(index.row())
            if role == Qt.ItemDataRole.CheckStateRole and traveller is not None:
                is_rented = getattr(traveller, CELLS[index.column()])
                return Qt.CheckState.Checked if is_rented else Qt.CheckState.Unchecked
            if role == Qt.ItemDataRole.DisplayRole:
                return ""
        return super().data(index, role)

    def setData(self, index: Index, value: Value, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Save the value of a cell; where it is refused, say so and keep what was there."""
        traveller = self.record(index.row()) if index.isValid() else None
        cell = CELLS[index.column()] if index.isValid() else Cell.NAME
        wanted = Qt.ItemDataRole.CheckStateRole if cell in CHECKS else Qt.ItemDataRole.EditRole
        if traveller is None or cell not in EDITED or role != wanted or self._context.session.read_only:
            return False
        if cell in CHECKS:
            value = Qt.CheckState(value) is Qt.CheckState.Checked
        row, column = index.row(), index.column()
        changed = self.with_value(traveller, cell, value)
        problem = "" if changed == traveller else self.save([changed])
        if problem:
            self.refused.emit(row, column, problem)
        return not problem

    def plain(self, traveller: Traveller, cell: Cell) -> str:
        """Return a cell as it is copied: a date as year-month-day, the rest as it is shown or said."""
        if cell is Cell.ARRIVES:
            return traveller.arrival_on.isoformat() if traveller.arrival_on else ""
        column = self.columns[CELLS.index(cell)]
        return (column.spoken or column.text)(traveller) if cell in CHECKS else column.text(traveller)

    def mimeTypes(self) -> list[str]:
        """Return the one kind of thing that is dragged here."""
        return [MIME]

    def mimeData(self, indexes: Sequence[Index]) -> QMimeData:
        """Return the dragged travellers and the group that they leave."""
        ids = [self.id_at(row) for row in sorted({index.row() for index in indexes})]
        dragged = QMimeData()
        group = self._group.booking.id if self._group else 0
        dragged.setData(MIME, json.dumps({"group": group, "travellers": ids}).encode())
        return dragged

    def supportedDropActions(self) -> Qt.DropAction:
        """Move only: nobody is in two places."""
        return Qt.DropAction.MoveAction

    def canDropMimeData(self, data: QMimeData, _action: object, _row: int, _column: int, parent: Index) -> bool:
        """Take travellers of this very group, between its rows."""
        dragged = dragged_travellers(data)
        mine = self._group is not None and dragged is not None and dragged[0] == self._group.booking.id
        return mine and not parent.isValid()

    def dropMimeData(self, data: QMimeData, action: object, row: int, column: int, parent: Index) -> bool:
        """Ask for the order in which the travellers were dropped."""
        dragged = dragged_travellers(data)
        if dragged is None or not self.canDropMimeData(data, action, row, column, parent):
            return False
        ids = list(self._by_id)
        place = row if 0 <= row <= len(ids) else len(ids)
        moving = [each for each in ids if each in dragged[1]]
        before = [each for each in ids[:place] if each not in moving]
        after = [each for each in ids[place:] if each not in moving]
        self.placed.emit([*before, *moving, *after])
        return True

    def _columns_of_cells(self) -> list[Column]:
        title = titles()
        columns = {
            Cell.NAME: Column(title[Cell.NAME], _name, tool_tip=self._spoken_name, spoken=self._spoken_name),
            Cell.TENT: Column(title[Cell.TENT], _tent, raw=tent_of),
            Cell.BAG: Column(title[Cell.BAG], _nothing, spoken=self._bag),
            Cell.POLES: Column(title[Cell.POLES], _nothing, spoken=self._poles),
            Cell.ARRIVES: Column(title[Cell.ARRIVES], self._arrival, raw=_arrival_on),
            Cell.DIET: Column(title[Cell.DIET], _diet, tool_tip=_diet),
            Cell.MEDICAL: Column(title[Cell.MEDICAL], self._medical, tool_tip=self._medical_tip),
            Cell.PLACE: Column(title[Cell.PLACE], self._place, raw=_arrival_place),
            Cell.AGE: Column(title[Cell.AGE], self._age, is_number=True),
            Cell.NATIONALITY: Column(title[Cell.NATIONALITY], _nationality),
        }
        return [columns[cell] for cell in CELLS]

    def _fetch_ids(self) -> list[int]:
        return list(self._by_id)

    def _fetch_rows(self, ids: Sequence[int]) -> list[Traveller]:
        return [self._by_id[each] for each in ids]

    def _spoken_name(self, traveller: Traveller) -> str:
        name = listed_name(traveller.client)
        return self.tr("{name}  (leads)").format(name=name) if self.is_lead(traveller) else name

    def _bag(self, traveller: Traveller) -> str:
        return self._yes_or_no(traveller.rents_bag)

    def _poles(self, traveller: Traveller) -> str:
        return self._yes_or_no(traveller.rents_poles)

    def _yes_or_no(self, is_so: bool) -> str:
        return self.tr("Yes") if is_so else self.tr("No")

    def _medical(self, traveller: Traveller) -> str:
        return self.tr("Yes") if traveller.client.medical else ""

    def _medical_tip(self, traveller: Traveller) -> str:
        return self.tr("There are medical notes: open the client to read them.") if traveller.client.medical else ""

    def _arrival(self, traveller: Traveller) -> str:
        return short_date(self._context.locale, traveller.arrival_on) if traveller.arrival_on else ""

    def _place(self, traveller: Traveller) -> str:
        return traveller.arrival_place.name.get(self._context.language) if traveller.arrival_place else ""

    def _age(self, traveller: Traveller) -> str:
        born = traveller.client.birth_date
        if born is None:
            return ""
        had_birthday = (self._start.month, self._start.day) >= (born.month, born.day)
        return str(self._start.year - born.year - (not had_birthday))


def dragged_travellers(data: QMimeData) -> tuple[int, list[int]] | None:
    """Return the group and the ids of dragged travellers; None for anything else."""
    try:
        found = json.loads(bytes(data.data(MIME).data()))
        return int(found["group"]), [int(each) for each in found["travellers"]]
    except (ValueError, KeyError, TypeError):
        return None


def _name(traveller: Traveller) -> str:
    return listed_name(traveller.client)


def _nothing(_traveller: Traveller) -> str:
    return ""


def _tent(traveller: Traveller) -> str:
    return tent_words((TentKind(traveller.tent), traveller.tent_with))


def _arrival_on(traveller: Traveller) -> date | None:
    return traveller.arrival_on


def _arrival_place(traveller: Traveller) -> object:
    return traveller.arrival_place


def _diet(traveller: Traveller) -> str:
    return traveller.client.diet


def _nationality(traveller: Traveller) -> str:
    return traveller.client.nationality
