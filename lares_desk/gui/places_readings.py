"""What sources say of a place's elevation: one of them chosen, each with what choosing it would move."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QLabel, QRadioButton, QToolButton, QWidget

from lares_desk.domain.figure_moves import FigureMove
from lares_desk.domain.places import Place, Reading
from lares_desk.gui import theme
from lares_desk.gui.context import Context
from lares_desk.gui.dates import long_date
from lares_desk.gui.icons import set_icon
from lares_desk.gui.tab_order import tab_through
from lares_desk.gui.trek_words import TrekWords
from lares_desk.services import places

_SHOWN_MOVES = 3


class ReadingsView(QWidget):
    """A row for each reading: the tick, who says so and when it was checked, and under it what it would move."""

    chosen = Signal(int)
    edit_wanted = Signal(int)
    remove_wanted = Signal(int)

    def __init__(self, context: Context, words: TrekWords, parent: QWidget | None = None) -> None:
        """Start without a place."""
        super().__init__(parent)
        self._context = context
        self._moves = MoveWords(words, self)
        self._words = words
        self._group = QButtonGroup(self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.GAP_M)
        self._grid.setVerticalSpacing(theme.GAP_XS)
        self._grid.setColumnStretch(1, 1)
        self.radios: dict[int, QRadioButton] = {}
        self.tools: dict[int, dict[str, QToolButton]] = {}
        self.told: dict[int, str] = {}
        self._labels: dict[int, tuple[QLabel, QLabel]] = {}
        self._tips = {
            "edit": self.tr("Change the reading of {height}"),
            "remove": self.tr("Delete the reading of {height}"),
        }

    def show_place(self, place: Place) -> None:
        """Show the readings of a place, from low to high; rows of the same ones stay, and the keyboard in them."""
        if [reading.id for reading in place.readings] != list(self.radios):
            self._clear()
            for number, reading in enumerate(place.readings):
                self._add_row(3 * number, reading)
            self._tie_tabs()
        for reading in place.readings:
            self._fill_row(reading)
        if not place.readings:
            self._clear()
            none = QLabel(self.tr("Nobody has said yet how high it is."))
            none.setProperty("tone", "muted")
            self._grid.addWidget(none, 0, 0, 1, 3)

    def _add_row(self, row: int, reading: Reading) -> None:
        may = not self._context.session.read_only
        radio, source, below = QRadioButton(), QLabel(), QLabel()
        radio.setEnabled(may)
        radio.setProperty("reading", reading.id)
        radio.clicked.connect(self._on_chosen)
        self._group.addButton(radio)
        source.setTextFormat(Qt.TextFormat.PlainText)
        source.setWordWrap(True)
        below.setProperty("tone", "caption")
        below.setWordWrap(True)
        self._grid.addWidget(radio, row, 0)
        self._grid.addWidget(source, row, 1)
        self._grid.addWidget(below, row + 1, 1)
        self._grid.setRowMinimumHeight(row + 2, theme.GAP_XS)
        self.radios[reading.id], self._labels[reading.id] = radio, (source, below)
        if may:
            self._grid.addLayout(self._tools(reading), row, 2, Qt.AlignmentFlag.AlignVCenter)

    def _fill_row(self, reading: Reading) -> None:
        height, checked, told = self._words.metres(reading.metres), self._checked(reading), self._told(reading)
        radio, (source, below) = self.radios[reading.id], self._labels[reading.id]
        radio.setText(height)
        radio.setChecked(reading.chosen)
        radio.setAccessibleName(f"{height}, {reading.source}, {checked}")
        radio.setAccessibleDescription(told)
        source.setText(f"{reading.source} · {checked}")
        below.setText(told)
        self.told[reading.id] = told
        for name, button in self.tools.get(reading.id, {}).items():
            button.setToolTip(self._tips[name].format(height=height))
            button.setAccessibleName(button.toolTip())

    def _tools(self, reading: Reading) -> QHBoxLayout:
        box = QHBoxLayout()
        box.setSpacing(theme.GAP_XS)
        self.tools[reading.id] = {}
        for name, slot in (("edit", self._on_edit), ("remove", self._on_remove)):
            button = QToolButton()
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setProperty("reading", reading.id)
            set_icon(button, name, self.palette(), "muted")
            button.clicked.connect(slot)
            self.tools[reading.id][name] = button
            box.addWidget(button)
        return box

    def _tie_tabs(self) -> None:
        """Let Tab come here before what stands below, which is made earlier."""
        rows = ((radio, *self.tools.get(reading_id, {}).values()) for reading_id, radio in self.radios.items())
        tab_through(self, *chain.from_iterable(rows))

    def _checked(self, reading: Reading) -> str:
        if reading.checked_on is None:
            return self.tr("never checked")
        return self.tr("checked {date}").format(date=long_date(self._context.locale, reading.checked_on))

    def _told(self, reading: Reading) -> str:
        if reading.chosen:
            return self.tr("Every figure counts with this one.")
        moves = places.moves_if_chosen(self._context.session, reading.id)
        if not moves:
            return self.tr("Choosing it would move no figure of an itinerary.")
        return self.tr("Choosing it would move: {figures}").format(figures=self._moves.listed(moves))

    def _clear(self) -> None:
        _empty(self._grid)
        for radio in self.radios.values():
            self._group.removeButton(radio)
        self.radios, self.tools, self.told, self._labels = {}, {}, {}, {}

    @Slot()
    def _on_chosen(self) -> None:
        self.chosen.emit(self.sender().property("reading"))

    @Slot()
    def _on_edit(self) -> None:
        self.edit_wanted.emit(self.sender().property("reading"))

    @Slot()
    def _on_remove(self) -> None:
        self.remove_wanted.emit(self.sender().property("reading"))


class MoveWords(QObject):
    """Say in figures what moves: L4 day 2 highest 4,500 m → 4,400 m."""

    def __init__(self, words: TrekWords, parent: QObject) -> None:
        """Write heights with `words`."""
        super().__init__(parent)
        self._words = words
        self._figures = {
            "high_m": self.tr("highest"),
            "vehicle_high_m": self.tr("highest by vehicle"),
            "ascent_m": self.tr("up"),
            "descent_m": self.tr("down"),
            "sleep_m": self.tr("sleep"),
            "gain_m": self.tr("sleeping gain"),
        }

    def listed(self, moves: Sequence[FigureMove]) -> str:
        """Return the moves of each day together, the first few of them."""
        days: dict[tuple[str, int], list[str]] = {}
        for move in moves:
            days.setdefault((move.code, move.day), []).append(self._said(move))
        told = [
            self.tr("{code} day {day}: {figures}").format(code=code, day=day, figures=", ".join(figures))
            for (code, day), figures in days.items()
        ]
        # One more is told too: "and 1 more" would take as much room.
        rest = len(told) - _SHOWN_MOVES if len(told) > _SHOWN_MOVES + 1 else 0
        shown = "; ".join(told[:_SHOWN_MOVES] if rest else told)
        return self.tr("{days}; and {count} more days").format(days=shown, count=rest) if rest > 0 else shown

    def _said(self, move: FigureMove) -> str:
        before, after = (self._height(value) for value in (move.before, move.after))
        return f"{self._figures[move.figure]} {before} → {after}"

    def _height(self, metres: int | None) -> str:
        return "–" if metres is None else self._words.metres(metres)


def _empty(layout: object) -> None:
    while item := layout.takeAt(0):
        if item.widget():
            item.widget().hide()
            item.widget().deleteLater()
        elif item.layout():
            _empty(item.layout())
            item.layout().deleteLater()
