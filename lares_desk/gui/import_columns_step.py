"""The second step of an import: how the file is read, and what each of its columns holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from lares_desk.gui import import_words, theme, words
from lares_desk.gui.fields import ChoiceField
from lares_desk.gui.import_columns_grid import ColumnsGrid
from lares_desk.gui.part import Part
from lares_desk.services import imports
from lares_desk.services.import_work import ReadList
from lares_desk.services.imports import DayOrder, ImportPlan, RawTable, Reading

_SHORT = 40


class ColumnsStep(Part):
    """What was found out about a file, each finding changeable: a change of how it is read sends `reread`."""

    reread = Signal(object)

    def __init__(self, *, is_group: bool, parent: QWidget | None = None) -> None:
        """Offer the day of arrival where the list is for a group."""
        super().__init__(parent)
        self._table: RawTable | None = None
        self._order = DayOrder()
        self._plan = ImportPlan(())
        self.encoding = ChoiceField(self.tr("Encoding"), list(import_words.encodings().items()))
        self.delimiter = ChoiceField(self.tr("Cells are parted by"), list(import_words.delimiters().items()))
        self.sheet = ChoiceField(self.tr("Sheet"))
        self.header = ChoiceField(self.tr("Names of columns in line"))
        self.days = ChoiceField(
            self.tr("Dates such as 03/04/1990"),
            [(False, self.tr("Day first: 3 April")), (True, self.tr("Month first: March 4"))],
        )
        language = self.tr("Language of the group") if is_group else self.tr("Language of new clients")
        self.language = ChoiceField(language, list(words.languages().items()))
        for field in (self.encoding, self.delimiter, self.sheet, self.header):
            field.committed.connect(self._on_reading_changed)
        self.days.committed.connect(self._on_days_changed)
        self._doubt = QLabel()
        self._doubt.setProperty("tone", "warning")
        self._doubt.setWordWrap(True)
        self._doubt.setTextFormat(Qt.TextFormat.PlainText)
        self.grid = ColumnsGrid(is_group=is_group)
        self.grid.changed.connect(self._on_columns_changed)
        for field in self._fields():
            # A long choice may be cut in its box, never the window on a small screen.
            field.editor.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            field.editor.setMinimumContentsLength(12)
        self._row = QGridLayout()
        self._row.setHorizontalSpacing(theme.GAP_L)
        self._row.setVerticalSpacing(theme.GAP_S)
        for place, field in enumerate(self._fields()):
            self._row.addWidget(field, place // 3, place % 3)
            self._row.setColumnStretch(place % 3, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_M)
        column.addLayout(self._row)
        column.addWidget(self._doubt)
        column.addWidget(self.grid, 1)
        self.begin_at(self.header.editor)

    def show_list(self, found: ReadList) -> None:
        """Show what was found in a file, and the plan that it speaks for."""
        table, plan = found.table, found.plan
        self._table, self._plan, self._order = table, plan, found.days
        self._show_fields(table)
        self.encoding.set_value("utf-8" if table.encoding == "utf-8-sig" else table.encoding)
        self.delimiter.set_value(table.delimiter)
        self.sheet.set_choices([(name, name) for name in table.sheets])
        self.sheet.set_value(table.sheet)
        self.header.set_choices(self._header_choices(table))
        self.header.set_value(table.header.number or imports.NO_HEADER)
        self.language.set_value(plan.language)
        self.grid.show_table(table, plan.fields)
        self._show_days(is_month_first=plan.month_first)

    def plan(self) -> ImportPlan:
        """Return the plan as it stands."""
        return replace(
            self._plan,
            fields=self.grid.fields(),
            month_first=bool(self.days.value()),
            language=self.language.value(),
        )

    def _fields(self) -> tuple[ChoiceField, ...]:
        return (self.encoding, self.delimiter, self.sheet, self.header, self.language, self.days)

    def _show_fields(self, table: RawTable) -> None:
        """Lay out three in a row what there is to choose of such a file; the order of days comes and goes last."""
        own = {self.encoding: not table.is_workbook, self.delimiter: not table.is_workbook}
        own[self.sheet] = len(table.sheets) > 1
        place = 0
        for field in self._fields():
            wanted = own.get(field, True)
            field.setVisible(wanted)
            if wanted:
                self._row.addWidget(field, place // 3, place % 3)
                place += 1

    def _header_choices(self, table: RawTable) -> Sequence[tuple[int, str]]:
        lines = [
            (line.number, self.tr("{number}: {text}").format(number=line.number, text=_short(line.cells)))
            for line in table.top
        ]
        return [*lines, (imports.NO_HEADER, self.tr("None: the columns have no names"))]

    def _show_days(self, *, is_month_first: bool) -> None:
        if self._table is None:
            return
        order = self._order
        self.days.setVisible(bool(order.either or order.day_first or order.month_first))
        self.days.set_value(is_month_first)
        doubts = []
        if self._table.encoding_guessed:
            doubts.append(self.tr("The encoding is a guess: check letters with accents."))
        if not order.is_proved:
            text = self.tr("Dates such as {example} could have the day or the month first: check which.")
            doubts.append(text.format(example=order.example))
        if "full_name" in self.grid.fields():
            doubts.append(self.tr("Whole names are cut before their last word, or at a comma: check the surnames."))
        self._doubt.setText("⚠ " + " ".join(doubts) if doubts else "")
        self._doubt.setVisible(bool(doubts))

    @Slot()
    def _on_reading_changed(self) -> None:
        sheet = self.sheet.value() or ""
        # Another sheet has its own line of names.
        header = 0 if sheet != (self._table.sheet if self._table else "") else self.header.value()
        self.reread.emit(
            Reading(
                encoding=self.encoding.value() if self.encoding.isVisibleTo(self) else "",
                delimiter=self.delimiter.value() if self.delimiter.isVisibleTo(self) else "",
                sheet=sheet,
                header_line=header,
            )
        )

    @Slot()
    def _on_days_changed(self) -> None:
        self._show_days(is_month_first=bool(self.days.value()))

    @Slot()
    def _on_columns_changed(self) -> None:
        if self._table is not None:
            self._order = imports.order_of_days(self._table, self.grid.fields())
            decides = self._order.is_proved
            self._show_days(is_month_first=self._order.is_month_first if decides else bool(self.days.value()))


def _short(cells: Sequence[object]) -> str:
    text = ", ".join(" ".join(str(cell).split()) for cell in cells if cell)
    return text if len(text) <= _SHORT else text[:_SHORT] + "…"
