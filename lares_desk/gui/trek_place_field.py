"""A field to choose a place by typing any part of its name, accents or not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QPushButton, QWidget

from lares_desk.domain.language import Language
from lares_desk.domain.places import Place
from lares_desk.domain.text import fold
from lares_desk.gui.fields import Field
from lares_desk.gui.trek_place_delegate import ELEVATION_ROLE, PlaceDelegate
from lares_desk.gui.trek_words import TrekWords

FOLDED_ROLE = Qt.ItemDataRole.UserRole + 1
_SHOWN_ROWS = 14
_SHORTEST = 8
_LONGEST_NAME = 24


class FoldedCompleter(QCompleter):
    """Complete names by their folded form: "ñusta" and "NUSTA" find the same."""

    def __init__(self, parent: QObject) -> None:
        """Match anywhere in the folded name."""
        super().__init__(parent)
        self.setCompletionRole(FOLDED_ROLE)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)

    def splitPath(self, path: str) -> list[str]:
        """Look for the folded form of what is typed."""
        return [fold(path)]

    def pathFromIndex(self, index: QModelIndex) -> str:
        """Put the name itself into the line."""
        return str(index.data(Qt.ItemDataRole.DisplayRole) or "")


class PlaceBox(QComboBox):
    """An editable list of places; the wheel scrolls the form, not the choice."""

    def __init__(self) -> None:
        """Offer nothing yet."""
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(_SHOWN_ROWS)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_SHORTEST)
        completer = FoldedCompleter(self)
        completer.setModel(self.model())
        self.setCompleter(completer)
        completer.popup().setItemDelegate(PlaceDelegate(completer.popup()))
        self.setItemDelegate(PlaceDelegate(self))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the form."""
        event.ignore()


class PlaceField(Field):
    """Choose one of the agency's places, with its elevation under it; `required` refuses an empty line."""

    edited = Signal()
    new_wanted = Signal(object, str)  # this field, what is typed
    editor: PlaceBox

    def __init__(
        self,
        label: str,
        language: Language,
        words: TrekWords,
        *,
        required: bool = False,
        optional: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Name places in `language`."""
        super().__init__(label, PlaceBox(), optional=optional, parent=parent)
        self._language = language
        self._words = words
        self._required = required
        self._places: dict[int, Place] = {}
        self._may_add = False
        self._new = QPushButton()
        self._new.clicked.connect(self._on_new)
        self._new.hide()
        self.layout().addWidget(self._new)
        self.editor.lineEdit().setPlaceholderText(self.tr("Type a place"))
        self.editor.lineEdit().textEdited.connect(self._on_text_edited)
        self.editor.lineEdit().editingFinished.connect(self.commit)
        self.editor.activated.connect(self._on_activated)

    def set_places(self, places: Sequence[Place]) -> None:
        """Offer these places; what stands in the line stays."""
        if list(self._places.values()) == list(places):
            return
        typed = self.editor.lineEdit().text()
        self._places = {place.id: place for place in places}
        self.editor.clear()
        for row, place in enumerate(places):
            self.editor.addItem(place.name.get(self._language), place.id)
            self.editor.setItemData(row, fold(f"{place.name.en} {place.name.es}"), FOLDED_ROLE)
            elevation = self._words.elevation(place)
            self.editor.setItemData(row, elevation, ELEVATION_ROLE)
            spoken = f"{place.name.get(self._language)}, {elevation}"
            self.editor.setItemData(row, spoken, Qt.ItemDataRole.AccessibleTextRole)
        self.editor.setCurrentIndex(-1)
        self.editor.lineEdit().setText(typed)
        self._tell()

    def offer_new(self) -> None:
        """Offer to add what is typed as a new place."""
        self._may_add = True

    def set_required(self, required: bool) -> None:
        """Refuse an empty line, or not."""
        self._required = required

    def choose(self, place: Place) -> None:
        """Take a place as if a person had chosen it."""
        self._write(place)
        self.commit()

    def is_filled(self) -> bool:
        """Tell whether a place has been chosen, whatever is being typed over it."""
        return self._kept is not None

    def new_button(self) -> QPushButton:
        """Return the button that adds what is typed as a new place."""
        return self._new

    def set_value(self, value: Place | None) -> None:
        """Show a place."""
        super().set_value(value)
        self._tell()

    def commit(self) -> None:
        """Take what is typed, or the one place that it can only mean."""
        only = self._only_match()
        if only is not None:
            self._write(only)
        self._tell()
        self.edited.emit()
        super().commit()

    def _on_text_edited(self) -> None:
        if self.error() and not self.problem():
            self.set_error(None)
        self._tell()
        self.edited.emit()

    def _on_activated(self, index: int) -> None:
        self._write(self._places.get(self.editor.itemData(index)))
        self._tell()
        self.edited.emit()
        self.commit()

    def _tell(self) -> None:
        place = None if self.problem() else self._read()
        self.set_help(self._words.elevation(place) if place else "")
        typed = self.editor.lineEdit().text().strip()
        is_unknown = bool(typed) and self.problem() is not None and not self._found(typed)
        self._new.setText(self.tr("New place “{name}”…").format(name=typed[:_LONGEST_NAME].replace("&", "&&")))
        self._new.setVisible(self._may_add and is_unknown and not self.is_read_only())

    def _on_new(self) -> None:
        self.new_wanted.emit(self, self.editor.lineEdit().text().strip())

    def _found(self, typed: str) -> list[Place]:
        """Return the places with what is typed in a name."""
        folded = fold(typed)
        return [place for place in self._places.values() if any(folded in name for name in _names(place))]

    def _read(self) -> Place | None:
        typed = fold(self.editor.lineEdit().text())
        if not typed:
            if self._required:
                raise ValueError(self.tr("Choose a place from the list."))
            return None
        if self._kept is not None and typed in _names(self._kept):
            return self._places.get(self._kept.id, self._kept)
        for place in self._places.values():
            if typed in _names(place):
                return place
        raise ValueError(self.tr("No place of this name. Choose one from the list."))

    def _write(self, value: Place | None) -> None:
        line = self.editor.lineEdit()
        name = value.name.get(self._language) if value else ""
        self.editor.setCurrentIndex(self.editor.findData(value.id) if value else -1)
        if line.text() != name:
            line.setText(name)
        line.setCursorPosition(0)

    def _only_match(self) -> Place | None:
        """Return the one place with what is typed in its name, if there is just one."""
        if not self.problem():
            return None
        typed = self.editor.lineEdit().text().strip()
        found = self._found(typed)
        return found[0] if typed and len(found) == 1 else None


def _names(place: Place) -> tuple[str, ...]:
    return tuple(fold(name) for name in (place.name.en, place.name.es) if name)
