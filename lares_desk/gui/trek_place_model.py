"""The places to choose from: one list for all the fields of a form."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel

from lares_desk.domain.language import Language
from lares_desk.domain.places import Place
from lares_desk.domain.text import fold
from lares_desk.gui.trek_place_delegate import ELEVATION_ROLE
from lares_desk.gui.trek_words import TrekWords

FOLDED_ROLE = Qt.ItemDataRole.UserRole + 1


class PlaceModel(QStandardItemModel):
    """List places by name; a box loses its line while the list changes: `changing` goes before, `changed` after."""

    changing = Signal()
    changed = Signal()

    def __init__(self, language: Language, words: TrekWords, parent: QObject) -> None:
        """Name places in `language`; offer none yet."""
        super().__init__(parent)
        self.language = language
        self.words = words
        self._places: dict[int, Place] = {}
        self._folded: dict[int, tuple[str, ...]] = {}

    def offer(self, places: Sequence[Place]) -> None:
        """Offer these places."""
        if list(self._places.values()) == list(places):
            return
        self.changing.emit()
        self._places = {place.id: place for place in places}
        self._folded = {place.id: folded_names(place) for place in places}
        self.removeRows(0, self.rowCount())
        self.invisibleRootItem().appendRows([self._item(place) for place in places])
        self.changed.emit()

    def place(self, place_id: int | None) -> Place | None:
        """Return the place with this id, if it is offered."""
        return self._places.get(place_id)

    def named(self, folded: str) -> Place | None:
        """Return the first place that has this folded name in any language."""
        found = (key for key, names in self._folded.items() if folded in names)
        return self._places.get(next(found, 0))

    def found(self, folded: str) -> list[Place]:
        """Return the places with this folded text in a name."""
        return [self._places[key] for key, names in self._folded.items() if any(folded in name for name in names)]

    def _item(self, place: Place) -> QStandardItem:
        name, elevation = place.name.get(self.language), self.words.elevation(place)
        item = QStandardItem(name)
        item.setData(place.id, Qt.ItemDataRole.UserRole)
        item.setData(fold(f"{place.name.en} {place.name.es}"), FOLDED_ROLE)
        item.setData(elevation, ELEVATION_ROLE)
        item.setData(f"{name}, {elevation}", Qt.ItemDataRole.AccessibleTextRole)
        return item


def folded_names(place: Place) -> tuple[str, ...]:
    """Return the names of a place as they are compared."""
    return tuple(fold(name) for name in (place.name.en, place.name.es) if name)
