"""The agency's advice and packing items: a list to search, and what is changed or switched off in it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from lares_desk.domain.changes import Changes, Kind
from lares_desk.domain.own_wording import WordingLine
from lares_desk.gui import theme
from lares_desk.gui.buttons import ActionButton
from lares_desk.gui.context import Context
from lares_desk.gui.empty_state import EmptyState
from lares_desk.gui.part import Part
from lares_desk.gui.search_box import SearchBox
from lares_desk.gui.tables import Table
from lares_desk.gui.windowed_model import Column, WindowedModel
from lares_desk.gui.wording_filter import WordingFilter
from lares_desk.gui.wording_words import condition, where
from lares_desk.services import wording

_WIDTHS = {0: "Quick-dry walking trousers", 1: "Meeting and briefing", 2: "2,000 g", 3: "Switched off"}
_GIVING_WAY = (2, 1)


class WordingPart(Part):
    """Search, filter and table; Enter opens the form of a line, `aimed` is sent when another line is selected."""

    opened = Signal(str)
    aimed = Signal()

    def __init__(self, context: Context, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        """Show every line; `actions` stand under the list."""
        super().__init__(parent)
        self._context = context
        self._lines: dict[int, WordingLine] = {}
        self._total = 0
        self.search = SearchBox(self.tr("Search advice and packing"), context.locale, self)
        self.filter = WordingFilter(context)
        self.model = WindowedModel(self._columns(), self._fetch_ids, self._fetch_rows, self)
        self.table = Table(
            self.model, self.tr("Advice and packing"), flexible={0: 1}, memory=context.memory, key="wording"
        )
        self.table.set_widths(_WIDTHS | {3: max(self._states(), key=self.fontMetrics().horizontalAdvance)})
        self.table.give_way(_GIVING_WAY)
        self._empty = EmptyState()
        self._stack = QStackedWidget()
        self._lay_out(actions)
        self.search.changed.connect(self._on_narrowed)
        self.search.left_down.connect(self._on_left_down)
        self.filter.changed.connect(self._on_narrowed)
        self.table.opened.connect(self._on_opened)
        self.table.selected.connect(self._on_selected)
        self._empty.chosen.connect(self._on_empty_chosen)
        context.bus.changed.connect(self._on_changed)
        self.begin_at(self.table)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read the lines again; the selected one stays selected."""
        self.model.refresh()
        is_narrowed = self.filter.is_set() or bool(self.search.text().strip())
        self.search.show_count(self.model.rowCount(), self._total)
        self._stack.setCurrentIndex(0 if self.model.rowCount() else 1)
        if is_narrowed:
            self._empty.show_words(self.tr("Nothing is among what was chosen."), self.tr("Show everything"))
        if self.model.rowCount() and self.table.current_id() is None:
            self.table.selectRow(0)

    def current(self) -> WordingLine | None:
        """Return the selected line, or None."""
        return self._lines.get(self.table.current_id() or 0)

    def show_key(self, key: str) -> bool:
        """Select the line of a key, whatever is searched for; say whether there is one."""
        number = next((number for number, line in self._lines.items() if line.key == key), None)
        if number is None:
            return False
        if not self.table.select(number):
            self.filter.clear()
            self.search.clear()
        return self.table.select(number)

    def _lay_out(self, actions: Sequence[QAction]) -> None:
        about = QLabel(
            self.tr("What the papers say and ask travellers to bring. What you change here holds for every paper.")
        )
        about.setProperty("tone", "caption")
        about.setWordWrap(True)
        head = QHBoxLayout()
        head.setSpacing(theme.GAP_M)
        head.addWidget(self.search, 3)
        head.addWidget(self.filter, 2)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        foot = QHBoxLayout()
        foot.setSpacing(theme.GAP_S)
        for action in actions:
            foot.addWidget(ActionButton(action))
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.GAP_M, 0, theme.GAP_XS)
        column.setSpacing(theme.GAP_M)
        column.addWidget(about)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        column.addLayout(foot)

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Sentence or item"), self._text, tool_tip=self._tip),
            Column(self.tr("Where"), where),
            Column(self.tr("Weight"), self._weight, _grams, is_number=True),
            Column(self.tr("Wording"), self._state),
        ]

    def _fetch_ids(self) -> list[int]:
        every = wording.all_lines(self._context.session)
        self._lines = dict(enumerate(every, 1))
        self._total = len(every)
        found = {line.key for line in wording.matching(self._context.session, self.search.text())}
        return [number for number, line in self._lines.items() if line.key in found and self.filter.lets(line)]

    def _fetch_rows(self, ids: Sequence[int]) -> tuple[WordingLine, ...]:
        return tuple(self._lines[number] for number in ids if number in self._lines)

    def _text(self, line: WordingLine) -> str:
        return line.text.get(self._context.language)

    def _tip(self, line: WordingLine) -> str:
        words = condition(line, self._context.locale, self._context.language)
        return f"{line.text.get(self._context.language)}\n{words}"

    def _weight(self, line: WordingLine) -> str:
        if not line.weight_g:
            return ""
        return self.tr("{n} g").format(n=self._context.locale.toString(line.weight_g))

    def _states(self) -> tuple[str, str, str, str]:
        return self.tr("Default"), self.tr("Changed"), self.tr("Switched off"), self.tr("⚠ One language")

    def _state(self, line: WordingLine) -> str:
        default, changed, off, half = self._states()
        if not line.is_on:
            return off
        if bool(line.text.en) != bool(line.text.es):
            return half
        return default if line.own is None else changed

    @Slot()
    def _on_narrowed(self, _text: str = "") -> None:
        self.refresh()

    @Slot()
    def _on_left_down(self) -> None:
        self.table.setFocus()

    @Slot()
    def _on_empty_chosen(self) -> None:
        self.filter.clear()
        self.search.clear()
        self.search.setFocus()

    @Slot(int)
    def _on_opened(self, _number: int) -> None:
        line = self.current()
        if line is not None:
            self.opened.emit(line.key)

    @Slot(object)
    def _on_selected(self, _number: object) -> None:
        self.aimed.emit()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(Kind.OWN_WORDING):
            self.refresh()
            self.aimed.emit()


def _grams(line: WordingLine) -> object:
    return line.weight_g
