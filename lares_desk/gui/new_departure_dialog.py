"""The dialog that puts a departure on the calendar."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lares_desk.domain.calendar import end_date
from lares_desk.domain.departure import Departure
from lares_desk.domain.trek import Itinerary
from lares_desk.errors import N_, InvalidInput, LaresError
from lares_desk.gui import theme
from lares_desk.gui.context import Context
from lares_desk.gui.dates import long_date
from lares_desk.gui.departure_notes import note, say
from lares_desk.gui.departure_words import clash_sentences
from lares_desk.gui.errors import sentence
from lares_desk.gui.fields import ChoiceField, DateField, LineField, NumberField
from lares_desk.gui.form_dialog import FormDialog
from lares_desk.services import crew, departures, itineraries
from lares_desk.services.session import Done


class NewDepartureDialog(FormDialog):
    """Itinerary, date, capacity, guide; it shows the code and the last day before anything is written."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Offer the itineraries of the file."""
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("New departure"))
        self._accept.setText(self.tr("Schedule"))
        self._context = context
        self._itinerary = ChoiceField(self.tr("Itinerary"), self._choices())
        self._itinerary.set_value(None)
        self._start = DateField(self.tr("First day"), context.locale, required=True)
        self._capacity = NumberField(self.tr("Capacity"), unit=self.tr("travellers"), required=True)
        self._capacity.set_value(departures.DEFAULT_CAPACITY)
        self._guide = LineField(
            self.tr("Guide"), optional=True, help_text=self.tr("A name that is new joins the agency's guides.")
        )
        self._guide.set_suggestions([guide.name for guide in crew.guides(context.session)])
        self._outcome = note()
        self._warning = note("warning")
        self.add("itinerary", self._itinerary)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_XL)
        for name, field in (("start", self._start), ("capacity", self._capacity)):
            self.fields[name] = field
            row.addWidget(field, 3 if name == "start" else 2)
        self.form.addLayout(row)
        self.add("guide", self._guide)
        self.form.addWidget(self._warning)
        self.form.addWidget(self._outcome)
        self.form.addStretch(1)
        self._itinerary.committed.connect(self._on_changed)
        self._start.editor.textChanged.connect(self._on_changed)
        self._guide.editor.textChanged.connect(self._on_changed)
        self._on_changed()
        self._itinerary.setFocus()
        self.resize(theme.scaled(600), theme.scaled(400))

    def _choices(self) -> list[tuple[Itinerary, str]]:
        found = itineraries.on_sale(self._context.session)
        language = self._context.language
        return [(each, f"{each.code}  {each.name.get(language)}") for each in found if each.days and not each.retired]

    @Slot()
    @Slot(str)
    @Slot(object)
    def _on_changed(self, _value: object = None) -> None:
        itinerary, start = self._itinerary.value(), self._start.value()
        if itinerary is None or start is None or self._start.problem():
            self._outcome.setText(self.tr("The code and the last day appear here once there is a date."))
            self._warning.hide()
            return
        try:
            end = end_date(start, itinerary.trip_days)
            code = departures.next_code(self._context.session, itinerary, start)
        except LaresError as error:
            self._outcome.setText(sentence(error))
            return
        self._outcome.setText(
            self.tr("Code {code}, back on {end}.").format(code=code, end=long_date(self._context.locale, end))
        )
        say(self._warning, self._warnings(start, end))

    def _warnings(self, start: date, end: date) -> str:
        """Return what speaks against these days, a line each."""
        session, name = self._context.session, self._guide.value()
        lines = [self.tr("⚠ This day has passed.")] if start < session.clock.today() else []
        guide = crew.guide_named(session, name) if name else None
        busy = crew.clashes(session, [guide], start, end) if guide else ()
        if busy:
            lines.append(clash_sentences(self._context, busy))
            lines.append(self.tr("You may schedule all the same."))
        return "\n".join(lines)

    def _save(self) -> Done[Departure]:
        if self._itinerary.value() is None:
            raise InvalidInput("itinerary", N_("Choose which itinerary departs."))
        return self._context.perform(
            departures.schedule,
            self._itinerary.value(),
            self._start.value(),
            self._capacity.value(),
            self._guide.value(),
        )
