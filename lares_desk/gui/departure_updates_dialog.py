"""The dialog that offers a changed itinerary to the departures to come."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTreeWidgetItem, QWidget

from lares_desk.gui import theme
from lares_desk.gui.context import Context
from lares_desk.gui.dates import long_date
from lares_desk.gui.departure_notes import branch, note, tree
from lares_desk.gui.departure_words import named_fields
from lares_desk.gui.form_dialog import FormDialog
from lares_desk.services import day_updates, itineraries
from lares_desk.services.day_updates import DayUpdate, DepartureBehind
from lares_desk.services.session import Done

_ID = Qt.ItemDataRole.UserRole


class UpdatesDialog(FormDialog):
    """Departures with an earlier version of the days, each to be ticked; those with edits of their own are not."""

    def __init__(self, context: Context, itinerary_id: int, parent: QWidget | None = None) -> None:
        """Offer the days of one itinerary."""
        super().__init__("", "", parent)
        self._context = context
        self._itinerary_id = itinerary_id
        code = itineraries.get(context.session, itinerary_id).code
        self.setWindowTitle(self.tr("Bring departures up to date with {code}").format(code=code))
        self._accept.setText(self.tr("Bring up to date"))
        self._said = note()
        self._tree = tree(self.tr("Departures to come with an earlier version"))
        self._all, self._none = QPushButton(self.tr("Tick all")), QPushButton(self.tr("Tick none"))
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_S)
        row.addWidget(self._said, 1)
        for button in (self._all, self._none):
            button.setAutoDefault(False)
            row.addWidget(button)
        self.form.addLayout(row)
        self.form.addWidget(self._tree, 1)
        self._fill()
        self._all.clicked.connect(self._on_all)
        self._none.clicked.connect(self._on_none)
        self._tree.itemChanged.connect(self._on_ticked)
        self._on_ticked()
        self._tree.setFocus()
        has_any = self._tree.topLevelItemCount() > 0
        for widget in (self._tree, self._all, self._none, self._accept):
            widget.setVisible(has_any)
        self.resize(theme.scaled(700), theme.scaled(480) if has_any else self.sizeHint().height())

    def ticked(self) -> list[int]:
        """Return the departures that are to be brought up to date."""
        return [
            item.data(0, _ID) for item in self._items() if item.checkState(0) is Qt.CheckState.Checked
        ]  # fmt: skip

    def _fill(self) -> None:
        for behind in day_updates.departures_behind(self._context.session, self._itinerary_id):
            item = branch(self._tree, self._headline(behind))
            item.setData(0, _ID, behind.line.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(0, Qt.CheckState.Checked if behind.is_plain else Qt.CheckState.Unchecked)
            for update in behind.days:
                for line in self._lines(update):
                    branch(item, line)
            item.setExpanded(True)
        if self._tree.topLevelItemCount():
            self._tree.setCurrentItem(self._tree.topLevelItem(0))

    def _headline(self, behind: DepartureBehind) -> str:
        line = behind.line
        seats = self.tr("{booked} of {capacity} seats").format(booked=line.booked, capacity=line.capacity)
        return f"{long_date(self._context.locale, line.start)}    {line.code}    {seats}"

    def _lines(self, update: DayUpdate) -> list[str]:
        facts = {
            "number": update.theirs.number,
            "title": update.theirs.title.get(self._context.language),
            "fields": named_fields(update.fields),
        }
        if update.mine is None:
            return [self.tr("⚠ Day {number}, {title}: new, the trek gets a day longer").format(**facts)]
        lines = [self.tr("Day {number}, {title}: {fields}").format(**facts)]
        if update.is_edited:
            lines.append(self.tr("⚠ Day {number} has changes of its own, which would be lost").format(**facts))
        return lines

    def _items(self) -> list[QTreeWidgetItem]:
        return [self._tree.topLevelItem(row) for row in range(self._tree.topLevelItemCount())]

    @Slot()
    def _on_ticked(self, _item: object = None, _column: int = 0) -> None:
        ticked, count = len(self.ticked()), self._tree.topLevelItemCount()
        if count:
            self._said.setText(self.tr("Ticked: {ticked} of {count}").format(ticked=ticked, count=count))
        else:
            self._said.setText(self.tr("Every departure to come has the days of the itinerary."))
        self._accept.setEnabled(ticked > 0)
        self._all.setEnabled(ticked < count)
        self._none.setEnabled(ticked > 0)

    @Slot()
    def _on_all(self) -> None:
        self._tick(Qt.CheckState.Checked)

    @Slot()
    def _on_none(self) -> None:
        self._tick(Qt.CheckState.Unchecked)

    def _tick(self, state: Qt.CheckState) -> None:
        self._tree.blockSignals(True)
        for item in self._items():
            item.setCheckState(0, state)
        self._tree.blockSignals(False)
        self._on_ticked()
        self._tree.viewport().update()

    def _save(self) -> Done[int]:
        done = self._context.perform(day_updates.bring_up_to_date, self._itinerary_id, self.ticked())
        self._context.notify(self.tr("Departures brought up to date: {count}").format(count=done.value), undo=True)
        return done
