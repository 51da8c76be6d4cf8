"""The editors of the travellers' cells: a list to choose from, and a date to type or to pick."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QCalendarWidget, QComboBox, QLineEdit, QWidget

from lares_desk.gui.icons import set_icon
from lares_desk.gui.travellers_cells import Choice, Value, read_date
from lares_desk.gui.travellers_paste import is_table

_LONGEST = 20_000


class ChoiceEditor(QComboBox):
    """A few values, each with its words; `settled` is sent when one is chosen, `table_pasted` instead of garbage."""

    settled = Signal()
    table_pasted = Signal()

    def __init__(self, name: str, choices: Sequence[Choice], parent: QWidget) -> None:
        """Offer (value, words) pairs under the accessible `name`."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self._is_picking = False
        self._values = [value for value, _words in choices]
        for _value, words in choices:
            self.addItem(words)
        self.activated.connect(self._on_activated)

    def show_value(self, value: Value) -> None:
        """Choose a value."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else 0)

    def value(self) -> Value:
        """Return what is chosen."""
        return self._values[self.currentIndex()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through the choices with the arrows, and give what is pasted to the table."""
        self._is_picking = False
        if event.matches(QKeySequence.StandardKey.Paste):
            self.table_pasted.emit()
            return
        super().keyPressEvent(event)

    def showPopup(self) -> None:
        """Drop the list down: what is picked from it is settled, what the arrows go through is not yet."""
        self._is_picking = True
        super().showPopup()

    @Slot()
    def _on_activated(self, _index: int = 0) -> None:
        if self._is_picking:
            self.settled.emit()


class DateEditor(QLineEdit):
    """A date as year-month-day, or one picked from the calendar behind the button."""

    settled = Signal()
    table_pasted = Signal()

    def __init__(self, name: str, calendar_name: str, locale: QLocale, parent: QWidget) -> None:
        """Start empty under the accessible `name`."""
        super().__init__(parent)
        self._locale = locale
        self.setAccessibleName(name)
        self.setMaxLength(_LONGEST)
        self.setPlaceholderText(self.tr("yyyy-mm-dd"))
        self._pick = QAction(calendar_name, self)
        self._pick.setShortcut(QKeySequence("Alt+Down"))
        self._pick.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        set_icon(self._pick, "calendar", self.palette(), "muted")
        self._pick.triggered.connect(self._on_pick)
        self.addAction(self._pick, QLineEdit.ActionPosition.TrailingPosition)

    def show_value(self, value: Value) -> None:
        """Show a date, or nothing."""
        self.setText(value.isoformat() if isinstance(value, date) else "")

    def value(self) -> date | None:
        """Return the date that stands here; ValueError says why it cannot be read."""
        return read_date(self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give a pasted table to the table: a cell takes one cell."""
        if event.matches(QKeySequence.StandardKey.Paste) and is_table(QGuiApplication.clipboard().text()):
            self.table_pasted.emit()
            return
        super().keyPressEvent(event)

    @Slot()
    def _on_pick(self) -> None:
        calendar = QCalendarWidget(self)
        calendar.setWindowFlag(Qt.WindowType.Popup)
        calendar.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar.setLocale(self._locale)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        try:
            shown = self.value()
        except ValueError:
            shown = None
        if shown:
            calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        calendar.activated.connect(self._on_picked)
        calendar.clicked.connect(self._on_picked)
        calendar.move(self.mapToGlobal(QPoint(0, self.height())))
        calendar.show()
        calendar.setFocus()

    @Slot(QDate)
    def _on_picked(self, day: QDate) -> None:
        calendar = self.sender()
        if isinstance(calendar, QCalendarWidget):
            # One click sends both signals.
            calendar.blockSignals(True)
            calendar.close()
        self.setText(day.toString(Qt.DateFormat.ISODate))
        self.settled.emit()
