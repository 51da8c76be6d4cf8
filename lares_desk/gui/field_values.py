"""Fields of numbers, dates, times, choices and ticks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QLocale, QPoint, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCalendarWidget, QCheckBox, QComboBox, QHBoxLayout, QLabel, QToolButton, QWidget

from lares_desk.gui import theme
from lares_desk.gui.dates import long_date
from lares_desk.gui.field_base import Field, Value
from lares_desk.gui.field_text import LineEdit
from lares_desk.gui.icons import set_icon
from lares_desk.gui.shortened import short

_TIME = re.compile(r"([0-9]{1,2})[:.h]?([0-9]{2})")
# Digits and nothing else: Python's own reading takes nan, 1e9, 1_000, 20270614 and 2027-W24-1 for numbers and dates.
_NUMBER = re.compile(r"[-+]?[0-9]{1,12}([.,][0-9]{1,9})?")
_DATE = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")
_YEARS = range(1900, 2200)


class _TypedField(Field):
    """A value typed into a line and read with a rule; an empty line is None."""

    editor: LineEdit

    def __init__(
        self, label: str, width: int, *, help_text: str, optional: bool, unit: str, parent: QWidget | None
    ) -> None:
        editor, body = LineEdit(), QWidget()
        self._row = QHBoxLayout(body)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.GAP_S)
        self._row.addWidget(editor)
        self._beside = QLabel(unit)
        self._beside.setProperty("tone", "muted")
        self._row.addWidget(self._beside)
        self._row.addStretch(1)
        editor.setFixedWidth(editor.fontMetrics().horizontalAdvance("0") * width + 24)
        super().__init__(label, editor, help_text=help_text, optional=optional, body=body, parent=parent)
        editor.editingFinished.connect(self.commit)
        editor.escaped.connect(self.restore)

    def _lock(self, read_only: bool) -> None:
        self.editor.setReadOnly(read_only)


class NumberField(_TypedField):
    """A whole number, or one with `decimals`; an empty field is None where `required` is not said."""

    def __init__(
        self,
        label: str,
        *,
        unit: str = "",
        decimals: int = 0,
        required: bool = False,
        help_text: str = "",
        optional: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Start empty, with `unit` beside the number."""
        super().__init__(label, 8, help_text=help_text, optional=optional, unit=unit, parent=parent)
        self._decimals = decimals
        self._required = required
        self.editor.setAlignment(Qt.AlignmentFlag.AlignRight)

    def _read(self) -> int | float | None:
        text = self.editor.text().replace("\N{NO-BREAK SPACE}", "").replace(" ", "")
        if not text:
            if self._required:
                raise ValueError(self.tr("Write a number."))
            return None
        text = text.replace("\N{MINUS SIGN}", "-")
        found = _NUMBER.fullmatch(text)
        if not found or (found[1] and not self._decimals):
            raise ValueError(self.tr("{text} is not a number: write digits only.").format(text=short(text)))
        return round(float(text.replace(",", ".")), self._decimals) if self._decimals else int(text)

    def _write(self, value: float | None) -> None:
        if value is None:
            self.editor.setText("")
        else:
            self.editor.setText(f"{value:.{self._decimals}f}" if self._decimals else str(int(value)))


class TimeField(_TypedField):
    """A time of day as hh:mm; the value is minutes from midnight, or None."""

    def __init__(
        self, label: str, *, help_text: str = "", optional: bool = False, parent: QWidget | None = None
    ) -> None:
        """Start empty."""
        super().__init__(label, 7, help_text=help_text, optional=optional, unit="", parent=parent)
        self.editor.setPlaceholderText(self.tr("hh:mm"))

    def _read(self) -> int | None:
        text = self.editor.text().strip()
        if not text:
            return None
        found = _TIME.fullmatch(text)
        if not found or int(found[1]) > 23 or int(found[2]) > 59:
            raise ValueError(self.tr("{text} is not a time. Write it like 04:30.").format(text=short(text)))
        return int(found[1]) * 60 + int(found[2])

    def _write(self, value: int | None) -> None:
        self.editor.setText("" if value is None else f"{value // 60:02}:{value % 60:02}")


class DateField(_TypedField):
    """A date typed as year-month-day with its weekday beside it, or picked from a calendar."""

    def __init__(
        self,
        label: str,
        locale: QLocale,
        *,
        required: bool = False,
        help_text: str = "",
        optional: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Start empty; weekdays are written in `locale`."""
        super().__init__(label, 12, help_text=help_text, optional=optional, unit="", parent=parent)
        self._locale = locale
        self._required = required
        self.editor.setPlaceholderText(self.tr("yyyy-mm-dd"))
        self._button = QToolButton()
        self._button.setAccessibleName(self.tr("Calendar for {label}").format(label=label))
        self._button.setToolTip(self.tr("Choose from a calendar"))
        set_icon(self._button, "calendar", self.palette(), "muted")
        self._row.insertWidget(1, self._button)
        self._button.clicked.connect(self._on_calendar_asked)
        self.editor.textChanged.connect(self._on_text_changed)

    def _on_text_changed(self, _text: str) -> None:
        try:
            found = self._read()
        except ValueError:
            found = None
        self._beside.setText(long_date(self._locale, found) if found else "")

    def _on_calendar_asked(self) -> None:
        calendar = QCalendarWidget(self)
        calendar.setWindowFlag(Qt.WindowType.Popup)
        calendar.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar.setLocale(self._locale)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        shown = self.value()
        if shown:
            calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        calendar.activated.connect(self._on_day_chosen)
        calendar.clicked.connect(self._on_day_chosen)
        calendar.move(self.editor.mapToGlobal(QPoint(0, self.editor.height())))
        calendar.show()

    def _on_day_chosen(self, day: QDate) -> None:
        calendar = self.sender()
        self.editor.setText(day.toString(Qt.DateFormat.ISODate))
        if isinstance(calendar, QCalendarWidget):
            calendar.close()
        self.commit()

    def _read(self) -> date | None:
        text = self.editor.text().strip()
        if not text:
            if self._required:
                raise ValueError(self.tr("Write a date, such as 2027-06-14."))
            return None
        found = _DATE.fullmatch(text)
        try:
            if found and int(found[1]) in _YEARS:
                return date(int(found[1]), int(found[2]), int(found[3]))
        except ValueError:
            pass  # the 30th of February
        sentence = self.tr("{text} is not a date. Write it as year-month-day, such as 2027-06-14.")
        raise ValueError(sentence.format(text=short(text)))

    def _write(self, value: date | None) -> None:
        self.editor.setText(value.isoformat() if value else "")

    def _lock(self, read_only: bool) -> None:
        super()._lock(read_only)
        self._button.setEnabled(not read_only)


class _Choice(QComboBox):
    """A list to choose from that the wheel changes only when it has the focus: scrolling a form changes nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ChoiceField(Field):
    """One of a few values, each with the words a person sees."""

    editor: _Choice

    def __init__(
        self,
        label: str,
        choices: Sequence[tuple[Value, str]] = (),
        *,
        help_text: str = "",
        optional: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Offer (value, text) pairs; the first is chosen."""
        super().__init__(label, _Choice(), help_text=help_text, optional=optional, parent=parent)
        self._values: list[Value] = []
        self.set_choices(choices)
        self.editor.activated.connect(self._on_activated)

    def set_choices(self, choices: Sequence[tuple[Value, str]]) -> None:
        """Offer other values; the chosen one stays if it is among them."""
        before = self._kept
        self.editor.clear()
        self.editor.setPlaceholderText(self.tr("Choose…"))
        self._values = [value for value, _text in choices]
        for _value, text in choices:
            self.editor.addItem(text)
        self.set_value(before if before in self._values else (self._values[0] if self._values else None))

    def _on_activated(self, _index: int) -> None:
        self.commit()

    def _read(self) -> Value:
        index = self.editor.currentIndex()
        return self._values[index] if 0 <= index < len(self._values) else None

    def _write(self, value: Value) -> None:
        self.editor.setCurrentIndex(self._values.index(value) if value in self._values else -1)


class CheckField(Field):
    """A tick; the label stands beside the box."""

    editor: QCheckBox

    def __init__(self, label: str, *, help_text: str = "", parent: QWidget | None = None) -> None:
        """Start without the tick."""
        super().__init__("", QCheckBox(label), help_text=help_text, parent=parent)
        self.editor.setAccessibleName(label)
        self._kept = False
        self.editor.clicked.connect(self._on_clicked)

    def _on_clicked(self, _checked: bool) -> None:
        self.commit()

    def _read(self) -> bool:
        return self.editor.isChecked()

    def _write(self, value: bool) -> None:
        self.editor.setChecked(bool(value))
