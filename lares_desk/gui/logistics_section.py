"""A section of the logistics: one list of records, with what can be done to them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from lares_desk.domain.departure import Dossier
from lares_desk.gui import theme
from lares_desk.gui.buttons import ActionButton
from lares_desk.gui.context import Context
from lares_desk.gui.empty_state import EmptyState
from lares_desk.gui.form_dialog import FormDialog
from lares_desk.gui.logistics_cells import CellColumn, CellsModel, Value
from lares_desk.gui.logistics_table import CellsTable
from lares_desk.gui.part import Part
from lares_desk.gui.screen_words import screen_words
from lares_desk.services.session import Done

Record = Any  # a frozen dataclass with an id; the section knows which


class SectionActions:
    """The actions that every section has: they are about the one that is shown."""

    def __init__(self, add: QAction, edit: QAction, remove: QAction) -> None:
        """Keep the three."""
        self.add, self.edit, self.remove = add, edit, remove


class Section(Part):
    """What the tab asks of every section; `aimed` is sent when another record is chosen."""

    aimed = Signal()

    def __init__(self, context: Context, acts: SectionActions, parent: QWidget | None = None) -> None:
        """Show nothing until the first `show_dossier`."""
        super().__init__(parent)
        self._context = context
        self._acts = acts
        self._dossier: Dossier | None = None

    def title(self) -> str:
        """Return what the section is called."""
        raise NotImplementedError

    def words(self) -> tuple[str, str, str]:
        """Return what it is called here to add, to edit and to remove something; empty where there is no such thing."""
        raise NotImplementedError

    def about(self) -> str:
        """Return the totals and what is missing, in a line."""
        return ""

    def show_dossier(self, dossier: Dossier) -> None:
        """Show the logistics of a departure."""
        self._dossier = dossier

    def add(self) -> None:
        """Open the dialog of a new record."""

    def edit(self) -> None:
        """Open the dialog of the chosen record."""

    def remove(self) -> None:
        """Take the chosen records away."""

    def can_edit(self) -> bool:
        """Tell whether there is a record to edit."""
        return False

    def can_remove(self) -> bool:
        """Tell whether there is a record to remove."""
        return False

    def own_actions(self) -> list[QAction]:
        """Return what can be done in this section alone."""
        return []

    def aim_own(self, read_only_reason: str) -> None:
        """Say which of its own actions can be done now."""

    def tables(self) -> Sequence[CellsTable]:
        """Return the lists where the keys of the common actions work."""
        return ()


class ListSection(Section):
    """A section that is one list of records."""

    def __init__(self, context: Context, acts: SectionActions, parent: QWidget | None = None) -> None:
        """Lay out the list, its empty state and its buttons."""
        super().__init__(context, acts, parent)
        self._wanted: int | None = None
        self._known = screen_words(context)
        self._make_own()
        self.table = self._made_table()
        self._empty = EmptyState()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._filled())
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._empty.chosen.connect(acts.add.trigger)
        self.table.opened.connect(self._on_opened)
        self.table.picked.connect(self._on_picked)
        self.table.selected.connect(self._on_picked)
        self.begin_at(self.table)

    def show_dossier(self, dossier: Dossier) -> None:
        """Show the records of a departure; the chosen one stays chosen, a new one is chosen."""
        super().show_dossier(dossier)
        self._known = screen_words(self._context, dossier)
        rows = self._rows(dossier)
        line, button = self._empty_words()
        self._empty.show_words(line, "" if self._context.session.read_only else button)
        self._stack.setCurrentIndex(0 if rows else 1)
        self.begin_at(self.table if rows else self._empty)
        self.table.cells.show_rows(rows)
        if self._wanted is not None and self.table.select(self._wanted):
            self._wanted = None
        if self.table.current_id() is None and rows:
            self.table.selectRow(0)

    def current(self) -> Record:
        """Return the chosen record, or None."""
        return self.table.cells.get(self.table.current_id())

    def chosen(self) -> list[Record]:
        """Return the selected records."""
        return [self.table.cells.get(each) for each in self.table.selected_ids()]

    def add(self) -> None:
        """Open the dialog of a new record."""
        if self._dossier is not None:
            self._open(self._dialog(self._dossier, None))

    def edit(self) -> None:
        """Open the dialog of the chosen record."""
        record = self.current()
        if self._dossier is not None and record is not None:
            self._open(self._dialog(self._dossier, record))

    def remove(self) -> None:
        """Take the chosen record away, and say so."""
        record = self.current()
        if record is not None and self._context.attempt(self._remover(), record.id):
            self._context.notify(self.tr("{what} is removed").format(what=self._called(record)), undo=True)

    def can_edit(self) -> bool:
        """Tell whether a record is chosen."""
        return self.current() is not None

    def can_remove(self) -> bool:
        """Tell whether a record is chosen."""
        return self.current() is not None

    def tables(self) -> Sequence[CellsTable]:
        """Return the list."""
        return (self.table,)

    def _make_own(self) -> None:
        """Make the actions of this section alone."""

    def _made_table(self) -> CellsTable:
        model = CellsModel(self._context, self._columns(), self._save_cell)
        columns = {number: cell.sample for number, cell in enumerate(self._columns())}
        return CellsTable(
            self._context, model, self.title(), self._flexible(columns), self._key(), gives_way=self._outs()
        )

    def _flexible(self, columns: dict[int, str]) -> dict[int, int]:
        """Return which columns share the room that is left, by weight: those with the longest texts."""
        longest = sorted(columns, key=lambda number: -len(columns[number]))[:2]
        return {number: 2 if number == 0 else 1 for number in {0, *longest}}

    def _outs(self) -> Sequence[int]:
        """Return the columns that are left out where the list is narrow."""
        return ()

    def _filled(self) -> QWidget:
        tools = QHBoxLayout()
        tools.setSpacing(theme.GAP_S)
        _new, edit, remove = self.words()
        common = [action for action, word in ((self._acts.edit, edit), (self._acts.remove, remove)) if word]
        own = self.own_actions()
        for action in (*common[:1], *(own or common[1:])):  # what is not here stands in the menu
            tools.addWidget(ActionButton(action))
        tools.addStretch(1)
        widget = QWidget()
        column = QVBoxLayout(widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_S)
        column.addWidget(self.table, 1)
        column.addLayout(tools)
        return widget

    def _open(self, dialog: FormDialog) -> None:
        dialog.saved.connect(self._on_saved)
        dialog.open()

    def _key(self) -> str:
        raise NotImplementedError

    def _columns(self) -> Sequence[CellColumn]:
        raise NotImplementedError

    def _rows(self, dossier: Dossier) -> Sequence[Record]:
        raise NotImplementedError

    def _empty_words(self) -> tuple[str, str]:
        raise NotImplementedError

    def _dialog(self, dossier: Dossier, record: Record) -> FormDialog:
        raise NotImplementedError

    def _remover(self) -> Any:  # noqa: ANN401  (a service of an id)
        raise NotImplementedError

    def _called(self, record: Record) -> str:
        return str(record.name)

    def _save_cell(self, record: Record, key: str, value: Value) -> object:
        raise NotImplementedError

    @Slot(int)
    def _on_opened(self, _record_id: int) -> None:
        self._acts.edit.trigger()

    @Slot()
    def _on_picked(self, _record_id: int | None = None) -> None:
        self.aimed.emit()

    @Slot(object)
    def _on_saved(self, done: Done[object] | None) -> None:
        """Choose what was added: the page has shown it already, or will in a moment."""
        value = getattr(done, "value", None)
        if isinstance(value, int) and value and not self.table.select(value):
            self._wanted = value
