"""The dialog of one reading: how high, who says so, and when that was checked."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from lares_desk.domain.places import Place, Reading
from lares_desk.errors import N_, InvalidInput, LaresError
from lares_desk.gui import theme
from lares_desk.gui.context import Context
from lares_desk.gui.fields import DateField, LineField
from lares_desk.gui.form_dialog import FormDialog
from lares_desk.gui.trek_quantity_field import QuantityField
from lares_desk.gui.trek_words import TrekWords
from lares_desk.services import places


class ReadingDialog(FormDialog):
    """Write down a new reading of a place, or change one."""

    def __init__(
        self, context: Context, place: Place, reading: Reading | None = None, parent: QWidget | None = None
    ) -> None:
        """Show `reading` as it was read, or start a new one of today."""
        super().__init__("", self.tr("Save") if reading else self.tr("Add reading"), parent)
        name = place.name.get(context.language)
        title = self.tr("Reading of {place}") if reading else self.tr("New reading of {place}")
        self.setWindowTitle(title.format(place=name))
        self._context = context
        self._place = place
        self._reading = reading
        words = TrekWords(context.locale, self)
        self.add("metres", QuantityField(self.tr("Elevation"), words.metres_habit(), unit=self.tr("m")))
        help_text = self.tr("A map with its scale, a survey, a receiver, the agency's own walk.")
        self.add("source", LineField(self.tr("Source"), help_text=help_text))
        self.add("checked_on", DateField(self.tr("Checked on"), context.locale, optional=True))
        shown = reading or Reading(0, "", context.session.clock.today())
        self.fields["metres"].set_value(reading.metres if reading else None)
        self.fields["source"].set_value(shown.source)
        self.fields["checked_on"].set_value(shown.checked_on)
        self.resize(theme.scaled(520), theme.scaled(340))

    def show_error(self, error: LaresError) -> None:
        """Write the metres of a refusal as they are typed here."""
        super().show_error(error)
        field = self.fields["metres"]
        if isinstance(error, InvalidInput) and error.field == "metres":
            field.set_error(field.refusal(error))

    def _save(self) -> None:
        metres = self.fields["metres"].value()
        if metres is None:
            raise InvalidInput("metres", N_("Write how high the place is, in metres."))
        source, checked_on = self.fields["source"].value(), self.fields["checked_on"].value()
        if self._reading is None:
            self._context.perform(places.add_reading, self._place.id, Reading(metres, source, checked_on))
        else:
            changed = replace(self._reading, metres=metres, source=source, checked_on=checked_on)
            self._context.perform(places.save_reading, changed)
