"""The days of a trek as a list: one row a day, rows may be dragged to another place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from lares_desk.domain.language import Language
from lares_desk.domain.trek import TrekDay
from lares_desk.gui.tips import plain_tip
from lares_desk.gui.trek_words import TrekWords

MIME = "application/x-lares-trek-day"
DAY_ROLE = Qt.ItemDataRole.UserRole
FIGURES_ROLE = Qt.ItemDataRole.UserRole + 1
MARK_ROLE = Qt.ItemDataRole.UserRole + 2
Index = QModelIndex | QPersistentModelIndex


class TrekDayModel(QAbstractListModel):
    """Show `days`; a dropped row only asks to be moved, the file decides."""

    move_wanted = Signal(int, int)  # id of the day, its new number

    def __init__(self, words: TrekWords, language: Language, parent: QObject | None = None) -> None:
        """Write titles in `language` and figures with `words`."""
        super().__init__(parent)
        self._words = words
        self._language = language
        self._days: tuple[TrekDay, ...] = ()
        self._real: tuple[TrekDay, ...] = ()
        self._movable = True

    def set_days(self, days: Sequence[TrekDay], real: Sequence[TrekDay] | None = None) -> None:
        """Show these days with the figures of `real`, as they are walked (None: as they are planned).

        Rows of the same days are only repainted, so that the selection stays.
        """
        days, real = tuple(days), tuple(days if real is None else real)
        if [day.id for day in days] == [day.id for day in self._days]:
            changed = [row for row, day in enumerate(days) if (day, real[row]) != (self._days[row], self._real[row])]
            self._days, self._real = days, real
            for row in changed:
                self.dataChanged.emit(self.index(row), self.index(row))
            return
        self.beginResetModel()
        self._days, self._real = days, real
        self.endResetModel()

    def set_movable(self, movable: bool) -> None:
        """Let rows be dragged, or not."""
        self._movable = movable

    def row_of(self, day_id: int) -> int:
        """Return the row of a day, or -1."""
        return next((row for row, day in enumerate(self._days) if day.id == day_id), -1)

    def day_at(self, row: int) -> TrekDay | None:
        """Return the day in a row, or None."""
        return self._days[row] if 0 <= row < len(self._days) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of days."""
        return 0 if parent.isValid() else len(self._days)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row shows or says."""
        day = self.day_at(index.row())
        if day is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{day.number}  {day.title.get(self._language)}"
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            spoken = self._spoken(index.row())
            return plain_tip(spoken) if role == Qt.ItemDataRole.ToolTipRole else spoken
        if role == DAY_ROLE:
            return day
        if role == MARK_ROLE:
            return self._words.state_mark(day.state)
        return self._words.day_figures(self._real[index.row()]) if role == FIGURES_ROLE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let rows be dragged and be dropped between."""
        flags = super().flags(index)
        if not self._movable:
            return flags
        return flags | (Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.ItemIsDropEnabled)

    def supportedDropActions(self) -> Qt.DropAction:
        """Move only."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Take days of this program only."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Carry the id of the day."""
        carried = QMimeData()
        day = self.day_at(indexes[0].row()) if indexes else None
        carried.setData(MIME, QByteArray(str(day.id if day else 0).encode()))
        return carried

    def canDropMimeData(self, data: QMimeData, *_where: object) -> bool:
        """Take a day of this very list, anywhere."""
        return self._movable and data.hasFormat(MIME) and self.row_of(_day_id(data)) >= 0

    def dropMimeData(self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index) -> bool:
        """Ask for the move; False, since the view has nothing to remove."""
        if not self.canDropMimeData(data):
            return False
        before = self.row_of(_day_id(data))
        target = parent.row() if parent.isValid() else (row if row >= 0 else len(self._days))
        number = target if target > before else target + 1
        if number != before + 1:
            self.move_wanted.emit(_day_id(data), number)
        return False

    def _spoken(self, row: int) -> str:
        day = self._days[row]
        title = self.tr("Day {number}: {title}").format(number=day.number, title=day.title.get(self._language))
        rest = (self._words.state_mark(day.state), self._words.day_figures(self._real[row])[0])
        return ". ".join(part for part in (title, *rest) if part)


def _day_id(data: QMimeData) -> int:
    return int(bytes(data.data(MIME).data()).decode() or 0)
