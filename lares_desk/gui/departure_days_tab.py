"""The days of a departure: what differs from the itinerary, and the editor below."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from lares_desk.domain.day_differences import differing
from lares_desk.domain.departure import Dossier
from lares_desk.domain.trek import DayKind, DayState, TrekDay
from lares_desk.gui import theme
from lares_desk.gui.banners import read_only_reason
from lares_desk.gui.buttons import ActionButton
from lares_desk.gui.context import Context
from lares_desk.gui.departure_words import named_fields
from lares_desk.gui.page_actions import allow, make_action
from lares_desk.gui.part import Part
from lares_desk.gui.trek_days_editor import TrekDaysEditor
from lares_desk.services import day_updates, trek_days


class DepartureDaysTab(Part):
    """The editor of the days under a strip that compares them with the trek as sold."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Show nothing until the first `show_dossier`."""
        super().__init__(parent)
        self._context = context
        self._dossier: Dossier | None = None
        self.editor = TrekDaysEditor(context, "departure", self)
        self.take_day = make_action(self, self.tr("&Take the itinerary's day"), "down", self._on_take_day)
        self.take_all = make_action(self, self.tr("Take a&ll its days"), "", self._on_take_all)
        self.to_valley = make_action(self, self.tr("&Back to the valley from this day"), "", self._on_to_valley)
        self._trek, self._day = QLabel(), QLabel()
        for label in (self._trek, self._day):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._day.setProperty("tone", "muted")
        self._strip = self._framed()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._strip)
        column.addWidget(self.editor, 1)
        self.begin_at(self.editor)
        # The editor selects a day after it has told what changed: the strip follows when both are done.
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._compare)
        self.editor.list.day_chosen.connect(self._on_day_chosen)
        context.bus.changed.connect(self._on_changed)
        self._compare()

    def menu_actions(self) -> list[QAction | None]:
        """Return every action in the order of a menu; None stands for a line."""
        return [*self.editor.day_actions(), self.to_valley, None, self.take_day, self.take_all]

    def show_dossier(self, dossier: Dossier) -> None:
        """Compare the days of a departure with its itinerary's."""
        other = self._dossier is None or self._dossier.departure.id != dossier.departure.id
        self._dossier = dossier
        if other:
            self.editor.show_owner(dossier.departure.id)
        self._compare()

    def _framed(self) -> QFrame:
        frame = QFrame()
        frame.setObjectName("differences")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._trek)
        words.addWidget(self._day)
        row = QHBoxLayout(frame)
        row.setContentsMargins(0, theme.GAP_M, 0, 0)
        row.setSpacing(theme.GAP_S)
        row.addLayout(words, 1)
        row.addWidget(ActionButton(self.take_day), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(ActionButton(self.take_all), 0, Qt.AlignmentFlag.AlignTop)
        return frame

    @Slot()
    def _compare(self) -> None:
        pairs = day_updates.pairs(self._dossier) if self._dossier else ()
        changed = [mine for mine, theirs in pairs if mine and theirs and differing(mine, theirs)]
        own = [mine for mine, theirs in pairs if mine and not theirs]
        missing = [theirs for mine, theirs in pairs if theirs and not mine]
        selected = self.editor.selected_day()
        mine, theirs = next(
            ((mine, theirs) for mine, theirs in pairs if mine and selected and mine.id == selected.id), (None, None)
        )
        fields = differing(mine, theirs) if mine and theirs else ()
        self._strip.setVisible(bool(changed or own or missing))
        self._trek.setText(f"⚠ {self._of_trek(changed, own, missing)}" if self._dossier else "")
        self._day.setText(self._of_day(mine, theirs, fields))
        self._day.setVisible(bool(self._day.text()))
        reason = read_only_reason(self._context.session)
        allow(self.take_day, bool(fields), reason)
        allow(self.to_valley, bool(self._walks_from(selected)), reason)
        allow(self.take_all, bool(theirs or missing or changed or own) and self._has_itinerary_days(), reason)

    def _of_trek(self, changed: list[TrekDay], own: list[TrekDay], missing: list[TrekDay]) -> str:
        """Return what of all days is not as the itinerary has it."""
        parts = []
        code = self._dossier.itinerary.code if self._dossier else ""
        if changed:
            parts.append(self.tr("differs from {code} on day {days}").format(code=code, days=_numbers(changed)))
        if own:
            parts.append(self.tr("this departure's own: day {days}").format(days=_numbers(own)))
        if missing:
            titles = ", ".join(f"“{day.title.get(self._context.language)}”" for day in missing)
            parts.append(self.tr("missing here: {titles}").format(titles=titles))
        said = "  ·  ".join(parts)
        return said[:1].upper() + said[1:]

    def _of_day(self, mine: TrekDay | None, theirs: TrekDay | None, fields: tuple[str, ...]) -> str:
        """Return what of the selected day is not as the itinerary has it."""
        if mine is None or self._dossier is None:
            return ""
        if theirs is None:
            return self.tr("Day {number} is this departure's own.").format(number=mine.number)
        if not fields:
            return ""
        return self.tr("Day {number} differs in: {fields}").format(number=mine.number, fields=named_fields(fields))

    def _walks_from(self, selected: TrekDay | None) -> list[TrekDay]:
        """Return the days that would not be walked if the group went back on the selected one."""
        if selected is None or self._dossier is None:
            return []
        later = [day for day in self._dossier.days if day.number >= selected.number]
        return [day for day in later if day.kind is DayKind.HIKE and day.state is not DayState.CLOSED]

    def _has_itinerary_days(self) -> bool:
        return bool(self._dossier and self._dossier.itinerary.days)

    @Slot(int)
    def _on_day_chosen(self, _day_id: int) -> None:
        self._later.start()

    @Slot(object)
    def _on_changed(self, _changes: object) -> None:
        self._later.start()

    @Slot()
    def _on_take_day(self) -> None:
        self.editor.commit_pending()
        day = self.editor.selected_day()
        if day and self._context.attempt(day_updates.take_day, day.id):
            said = self.tr("Day {number} is the itinerary's again").format(number=day.number)
            self._context.notify(said, undo=True)

    @Slot()
    def _on_to_valley(self) -> None:
        self.editor.commit_pending()
        day = self.editor.selected_day()
        if day is None or self._dossier is None:
            return
        closed = _numbers(self._walks_from(day))
        if self._context.attempt(trek_days.close_from, self._dossier.departure.id, day.number):
            said = self.tr("Back to the valley: closed to walkers on day {days}").format(days=closed)
            self._context.notify(said, undo=True)

    @Slot()
    def _on_take_all(self) -> None:
        self.editor.commit_pending()
        if self._dossier and self._context.attempt(day_updates.take_all, self._dossier.departure.id):
            self._context.notify(self.tr("All days are the itinerary's again"), undo=True)


def _numbers(days: list[TrekDay]) -> str:
    return ", ".join(str(day.number) for day in days)
