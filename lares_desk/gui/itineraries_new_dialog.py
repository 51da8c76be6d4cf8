"""The dialog for a new itinerary: a code and a name."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

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
        self.resize(560, 280)

    def _save(self) -> int:
        code, name = self.fields["code"].value(), self.fields["name"].value()
        return self._context.perform(itineraries.add, code, name).value
