"""The dialog for a new place: its name, what it is, and a first reading where somebody has one."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from lares_desk.domain.language import LocalText
from lares_desk.domain.places import PlaceKind
from lares_desk.gui import theme
from lares_desk.gui.context import Context
from lares_desk.gui.fields import ChoiceField, LineField, LocalTextField
from lares_desk.gui.form_dialog import FormDialog
from lares_desk.gui.trek_place_field import PlaceField
from lares_desk.gui.trek_quantity_field import QuantityField
from lares_desk.gui.trek_words import TrekWords
from lares_desk.services import places


class NewPlaceDialog(FormDialog):
    """Ask for a place; `saved` brings its id, and `field`, where one asked for it, takes it."""

    def __init__(
        self, context: Context, parent: QWidget | None = None, *, name: str = "", field: PlaceField | None = None
    ) -> None:
        """Start with what was typed as the name."""
        super().__init__(self.tr("New place"), self.tr("Add place"), parent)
        self._context = context
        self._field = field
        words = TrekWords(context.locale, self)
        self.add("name", LocalTextField(self.tr("Name")))
        self.add("kind", ChoiceField(self.tr("What it is"), list(words.place_kinds().items())))
        self.add(
            "metres",
            QuantityField(self.tr("Elevation, if known"), words.metres_habit(), unit=self.tr("m")),
        )
        self.add("source", LineField(self.tr("Who says so"), help_text=self.tr("A map, a survey, a receiver.")))
        self.fields["name"].set_value(LocalText(name, name))
        self.fields["kind"].set_value(PlaceKind.VILLAGE)
        if context.locale.language() == QLocale.Language.Spanish:
            self.fields["name"].setFocusProxy(self.fields["name"].editor_of("es"))
        self.resize(theme.scaled(560), theme.scaled(440))
        self.saved.connect(self._on_saved)

    def _save(self) -> int:
        values = {name: field.value() for name, field in self.fields.items()}
        name, kind, metres = values["name"], values["kind"], values["metres"]
        source = values["source"] if metres is not None else ""
        return self._context.perform(places.add, name, kind, metres, source).value

    @Slot(object)
    def _on_saved(self, place_id: int) -> None:
        if self._field is not None and isValid(self._field):
            self._field.choose(places.get(self._context.session, place_id))
