"""The treks of the agency as a list: a handful, so all of them at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from lares_desk.domain.language import Language
from lares_desk.domain.trek import Itinerary
from lares_desk.gui.tips import plain_tip
from lares_desk.gui.trek_words import TrekWords

ITINERARY_ROLE = Qt.ItemDataRole.UserRole
DAYS_ROLE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


class ItinerariesModel(QAbstractListModel):
    """One row an itinerary."""

    def __init__(self, words: TrekWords, language: Language, parent: QObject | None = None) -> None:
        """Write names in `language`."""
        super().__init__(parent)
        self._words = words
        self._language = language
        self._rows: tuple[Itinerary, ...] = ()

    def set_rows(self, rows: Sequence[Itinerary]) -> None:
        """Show these itineraries; rows of the same ones are only repainted, so that the selection stays."""
        rows = tuple(rows)
        if [row.id for row in rows] == [row.id for row in self._rows]:
            changed = [number for number, row in enumerate(rows) if row != self._rows[number]]
            self._rows = rows
            for number in changed:
                self.dataChanged.emit(self.index(number), self.index(number))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row_of(self, itinerary_id: int) -> int:
        """Return the row of an itinerary, or -1."""
        return next((number for number, row in enumerate(self._rows) if row.id == itinerary_id), -1)

    def at(self, row: int) -> Itinerary | None:
        """Return the itinerary in a row, or None."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of itineraries."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row shows or says."""
        itinerary = self.at(index.row())
        if itinerary is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{itinerary.code}  {itinerary.name.get(self._language)}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(itinerary)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._spoken(itinerary))
        if role == ITINERARY_ROLE:
            return itinerary
        return self._words.days_of(itinerary) if role == DAYS_ROLE else None

    def _spoken(self, itinerary: Itinerary) -> str:
        told = [f"{itinerary.code}, {itinerary.name.get(self._language)}", self._words.days_of(itinerary)]
        if itinerary.retired:
            told.append(self._words.retired())
        if not itinerary.confirmed:
            told.append(self._words.unconfirmed())
        return ", ".join(told)
