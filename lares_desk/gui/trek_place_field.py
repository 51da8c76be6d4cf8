"""A field to choose a place by typing any part of its name, accents or not."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QPushButton, QWidget

from lares_desk.domain.places import Place
from lares_desk.domain.text import fold
from lares_desk.gui.fields import Field
from lares_desk.gui.trek_place_delegate import PlaceDelegate
from lares_desk.gui.trek_place_model import FOLDED_ROLE, PlaceModel, folded_names

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

    def __init__(self, places: PlaceModel) -> None:
        """Offer the places of a list that others share."""
        super().__init__()
        self._is_dressed = False
        self.setModel(places)
        self.setEditable(True)
        self.setCompleter(None)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(_SHOWN_ROWS)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_SHORTEST)
        self.setCurrentIndex(-1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Be ready to complete what will be typed."""
        self._dress()
        super().focusInEvent(event)

    def showPopup(self) -> None:
        """Show every place with its elevation."""
        self._dress()
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the form."""
        event.ignore()

    def _dress(self) -> None:
        """Make the two lists that open under the line: most boxes of a form are never used and need none."""
        if self._is_dressed:
            return
        self._is_dressed = True
        completer = FoldedCompleter(self)
        completer.setModel(self.model())
        self.setCompleter(completer)
        completer.popup().setItemDelegate(PlaceDelegate(completer.popup()))
        self.setItemDelegate(PlaceDelegate(self))


class PlaceField(Field):
    """Choose one of the agency's places, with its elevation under it; `required` refuses an empty line."""

    edited = Signal()
    new_wanted = Signal(object, str)  # this field, what is typed
    editor: PlaceBox

    def __init__(
        self,
        label: str,
        places: PlaceModel,
        *,
        required: bool = False,
        optional: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Offer `places`, whatever they are to be."""
        super().__init__(label, PlaceBox(places), optional=optional, parent=parent)
        self._places = places
        self._required = required
        self._may_add = False
        self._typed = ""
        self._new: QPushButton | None = None
        self.editor.lineEdit().setPlaceholderText(self.tr("Type a place"))
        self.editor.lineEdit().textEdited.connect(self._on_text_edited)
        self.editor.lineEdit().editingFinished.connect(self.commit)
        self.editor.activated.connect(self._on_activated)
        places.changing.connect(self._on_places_changing)
        places.changed.connect(self._on_places_changed)

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
        if self._new is None:
            # Made where an unknown name is typed, which is seldom.
            self._new = QPushButton(self)
            self._new.clicked.connect(self._on_new)
            self._new.hide()
            self.layout().addWidget(self._new)
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

    @Slot()
    def _on_places_changing(self) -> None:
        self._typed = self.editor.lineEdit().text()

    @Slot()
    def _on_places_changed(self) -> None:
        """Bring back what stood in the line."""
        self.editor.setCurrentIndex(-1)
        self.editor.lineEdit().setText(self._typed)
        self._tell()

    def _on_text_edited(self) -> None:
        if self.error() and not self.problem():
            self.set_error(None)
        self._tell()
        self.edited.emit()

    def _on_activated(self, index: int) -> None:
        self._write(self._places.place(self.editor.itemData(index)))
        self._tell()
        self.edited.emit()
        self.commit()

    def _tell(self) -> None:
        place = None if self.problem() else self._read()
        self.set_help(self._places.words.elevation(place) if place else "")
        typed = self.editor.lineEdit().text().strip()
        is_unknown = bool(typed) and self.problem() is not None and not self._places.found(fold(typed))
        is_offered = self._may_add and is_unknown and not self.is_read_only()
        if is_offered:
            name = typed[:_LONGEST_NAME].replace("&", "&&")
            self.new_button().setText(self.tr("New place “{name}”…").format(name=name))
        if self._new is not None:
            self._new.setVisible(is_offered)

    def _on_new(self) -> None:
        self.new_wanted.emit(self, self.editor.lineEdit().text().strip())

    def _read(self) -> Place | None:
        typed = fold(self.editor.lineEdit().text())
        if not typed:
            if self._required:
                raise ValueError(self.tr("Choose a place from the list."))
            return None
        if self._kept is not None and typed in folded_names(self._kept):
            return self._places.place(self._kept.id) or self._kept
        named = self._places.named(typed)
        if named is not None:
            return named
        raise ValueError(self.tr("No place of this name. Choose one from the list."))

    def _write(self, value: Place | None) -> None:
        line = self.editor.lineEdit()
        name = value.name.get(self._places.language) if value else ""
        self.editor.setCurrentIndex(self.editor.findData(value.id) if value else -1)
        if line.text() != name:
            line.setText(name)
        line.setCursorPosition(0)

    def _only_match(self) -> Place | None:
        """Return the one place with what is typed in its name, if there is just one."""
        if not self.problem():
            return None
        typed = self.editor.lineEdit().text().strip()
        found = self._places.found(fold(typed))
        return found[0] if typed and len(found) == 1 else None
