"""The dialogs for a new itinerary and for a copy of one: a code and a name."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from lares_desk.gui import theme
from lares_desk.gui.context import Context
from lares_desk.gui.fields import LineField, LocalTextField
from lares_desk.gui.form_dialog import FormDialog
from lares_desk.services import itineraries


class NewItineraryDialog(FormDialog):
    """Ask for code and name; `saved` brings the id of the new itinerary."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(self.tr("New itinerary"), self.tr("Add itinerary"), parent)
        self._context = context
        self.add(
            "code",
            LineField(
                self.tr("Code"),
                help_text=self.tr("Letters and digits, such as L4. It starts the code of every departure."),
            ),
        )
        self.add("name", LocalTextField(self.tr("Name")))
        self.resize(theme.scaled(560), theme.scaled(280))

    def _save(self) -> int:
        code, name = self.fields["code"].value(), self.fields["name"].value()
        return self._context.perform(itineraries.add, code, name).value


class CopyItineraryDialog(NewItineraryDialog):
    """Ask for the code and the name of a copy; `saved` brings its id."""

    def __init__(self, context: Context, itinerary_id: int, parent: QWidget | None = None) -> None:
        """Start with the name of the original."""
        super().__init__(context, parent)
        self._original_id = itinerary_id
        original = itineraries.get(context.session, itinerary_id)
        self.setWindowTitle(self.tr("Duplicate {code}").format(code=original.code))
        self._accept.setText(self.tr("Duplicate itinerary"))
        self.fields["name"].set_value(original.name)
        self.fields["code"].set_help(self.tr("A code of its own. The days come along; the agency confirms them anew."))

    def _save(self) -> int:
        code, name = self.fields["code"].value(), self.fields["name"].value()
        return self._context.perform(itineraries.duplicate, self._original_id, code, name).value
