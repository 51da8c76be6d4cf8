"""Two itineraries side by side: their profiles on one scale, day by day what differs, and their totals."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from lares_desk.domain.day_differences import differing, pair_days
from lares_desk.domain.figures import figures
from lares_desk.domain.itinerary_totals import Totals, totals
from lares_desk.domain.trek import Itinerary, TrekDay
from lares_desk.gui import theme
from lares_desk.gui.context import Context
from lares_desk.gui.departure_words import named_fields
from lares_desk.gui.dialog_size import open_at
from lares_desk.gui.fields import ChoiceField
from lares_desk.gui.profile_view import ProfileView
from lares_desk.gui.trek_words import TrekWords
from lares_desk.services import itineraries

_DAY, _LEFT, _RIGHT, _DIFFERENCE = range(4)
_SIZE = (980, 760)
_PROFILE_HEIGHT = 150


class CompareDialog(QDialog):
    """Choose two itineraries and read them against each other."""

    def __init__(self, context: Context, first_id: int, parent: QWidget | None = None) -> None:
        """Start with one itinerary beside the one that follows it."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Compare itineraries"))
        self._context = context
        self._words = TrekWords(context.locale, self)
        self._treks = {trek.id: trek for trek in itineraries.all_itineraries(context.session)}
        choices = [(trek.id, f"{trek.code} · {trek.name.get(context.language)}") for trek in self._treks.values()]
        self.left = ChoiceField(self.tr("This"), choices)
        self.right = ChoiceField(self.tr("Beside this"), choices)
        self.table = QTableWidget(0, 4)
        self.profiles = [ProfileView(context.language, self._words) for _ in range(2)]
        self._lay_out()
        ids = list(self._treks)
        self.left.set_value(first_id)
        self.right.set_value(ids[(ids.index(first_id) + 1) % len(ids)])
        self.left.committed.connect(self._on_chosen)
        self.right.committed.connect(self._on_chosen)
        self._show()
        self.right.setFocus()
        open_at(self, *_SIZE)

    def _lay_out(self) -> None:
        choice = QHBoxLayout()
        choice.setSpacing(theme.GAP_L)
        choice.addWidget(self.left, 1)
        choice.addWidget(self.right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_XL, theme.GAP_L, theme.GAP_XL, theme.GAP_L)
        column.setSpacing(theme.GAP_S)
        column.addLayout(choice)
        for profile in self.profiles:
            profile.setMinimumHeight(theme.scaled(_PROFILE_HEIGHT))
            card = QFrame()
            card.setProperty("card", True)
            inside = QVBoxLayout(card)
            inside.setContentsMargins(theme.GAP_S, theme.GAP_XS, theme.GAP_S, theme.GAP_XS)
            inside.addWidget(profile)
            profile.day_chosen.connect(self._on_day_chosen)
            column.addWidget(card, 1)
        self._dress_table()
        column.addWidget(self.table, 3)
        box = QDialogButtonBox()
        close = box.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setAutoDefault(False)
        box.rejected.connect(self.reject)
        column.addWidget(box)

    def _dress_table(self) -> None:
        table = self.table
        table.setAccessibleName(self.tr("Day by day"))
        table.setShowGrid(False)
        table.setWordWrap(True)
        table.setTabKeyNavigation(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_DAY, QHeaderView.ResizeMode.ResizeToContents)
        table.currentCellChanged.connect(self._on_row_changed)

    def _pair(self) -> tuple[Itinerary, Itinerary]:
        return self._treks[self.left.value()], self._treks[self.right.value()]

    def _show(self) -> None:
        left, right = self._pair()
        for profile, trek, other in zip(self.profiles, (left, right), (right, left), strict=True):
            profile.set_days(trek.days)
            profile.set_beside(other.days)
            profile.setAccessibleName(self.tr("Altitude profile of {code}").format(code=trek.code))
        self.table.setHorizontalHeaderLabels(["", left.code, right.code, self.tr("What differs")])
        rows = [*self._days(left, right), *self._totals(totals(left), totals(right))]
        self.table.setRowCount(len(rows))
        for row, cells in enumerate(rows):
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setTextAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
                if column == _DAY:
                    item.setFont(theme.font(bold=True))
                self.table.setItem(row, column, item)
        self.table.setCurrentCell(0, _DAY)

    def _days(self, left: Itinerary, right: Itinerary) -> Iterator[tuple[str, str, str, str]]:
        for number, (mine, theirs) in enumerate(pair_days(left.days, right.days), start=1):
            yield (
                self.tr("Day {number}").format(number=number),
                self._told(mine),
                self._told(theirs),
                self._difference(mine, theirs, left.code, right.code),
            )

    def _told(self, day: TrekDay | None) -> str:
        if day is None:
            return "–"
        found = figures(day)
        parts = [self._words.day_figures(day)[0]]
        if found.ascent_m is not None and found.descent_m is not None:
            up, down = self._words.metres(found.ascent_m), self._words.metres(found.descent_m)
            parts.append(self.tr("{up} up, {down} down").format(up=up, down=down))
        if found.high:
            parts.append(self.tr("highest {height}").format(height=self._words.metres(found.high.metres)))
        return f"{day.title.get(self._context.language)}\n{' · '.join(filter(None, parts))}"

    def _difference(self, mine: TrekDay | None, theirs: TrekDay | None, left: str, right: str) -> str:
        if mine is None or theirs is None:
            return self.tr("only in {code}").format(code=right if mine is None else left)
        fields = differing(mine, theirs)
        return named_fields(fields) if fields else self.tr("the same")

    def _totals(self, left: Totals, right: Totals) -> Iterator[tuple[str, str, str, str]]:
        words = self._words
        for label, write, name in (
            (self.tr("Days"), str, "days"),
            (self.tr("Hiking days"), str, "hiking_days"),
            (self.tr("Time on foot"), words.hours, "walk_minutes"),
            (self.tr("Distance on foot"), words.km, "distance_m"),
            (self.tr("Ascent"), words.metres, "ascent_m"),
            (self.tr("Descent"), words.metres, "descent_m"),
            (self.tr("High point on foot"), words.metres, "high_m"),
            (self.tr("Highest by vehicle"), words.metres, "vehicle_high_m"),
            (self.tr("Highest night"), words.metres, "sleep_m"),
        ):
            a, b = getattr(left, name), getattr(right, name)
            difference = "–" if a is None or b is None else self.tr("the same") if a == b else self._step(write, b - a)
            yield label, self._written(write, a), self._written(write, b), difference

    def _written(self, write: object, value: int | None) -> str:
        return self.tr("not known") if value is None else write(value)

    def _step(self, write: object, difference: int) -> str:
        sign = "+" if difference > 0 else "\N{MINUS SIGN}"
        return f"{sign}{write(abs(difference))}"

    @Slot()
    def _on_chosen(self, _value: object = None) -> None:
        self._show()

    @Slot(int)
    def _on_day_chosen(self, number: int) -> None:
        profile = self.profiles.index(self.sender())
        left, right = self._pair()
        pairs = pair_days(left.days, right.days)
        row = next((at for at, pair in enumerate(pairs) if pair[profile] and pair[profile].number == number), None)
        if row is not None:
            self.table.setCurrentCell(row, _DAY)

    @Slot(int)
    def _on_row_changed(self, row: int, _column: int = 0, _before: int = 0, _before_column: int = 0) -> None:
        left, right = self._pair()
        pairs = pair_days(left.days, right.days)
        pair = pairs[row] if 0 <= row < len(pairs) else (None, None)
        for profile, day in zip(self.profiles, pair, strict=True):
            profile.set_selected(day.number if day else None)
