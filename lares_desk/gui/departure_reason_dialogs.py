"""The dialogs that ask why: a departure is cancelled, or offers fewer seats than are taken."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from lares_desk.domain.departure import Departure, Dossier
from lares_desk.gui import theme
from lares_desk.gui.context import Context
from lares_desk.gui.departure_notes import note
from lares_desk.gui.fields import LineField
from lares_desk.gui.form_dialog import FormDialog
from lares_desk.services import departures
from lares_desk.services.session import Done


class CancelDepartureDialog(FormDialog):
    """Why a departure is cancelled; its groups stay on record."""

    def __init__(self, context: Context, dossier: Dossier, parent: QWidget | None = None) -> None:
        """Cancel the departure of `dossier`."""
        super().__init__("", "", parent)
        self._context = context
        self._departure = dossier.departure
        self.setWindowTitle(self.tr("Cancel {code}").format(code=self._departure.code))
        self._accept.setText(self.tr("Cancel departure"))
        self._cancel.setText(self.tr("Keep departure"))
        said = note()
        said.setText(
            self.tr("It stays in the list, with its groups ({groups}) on record. No group can join it.").format(
                groups=len(dossier.groups)
            )
        )
        self.form.addWidget(said)
        self.add("cancel_reason", LineField(self.tr("Why is it cancelled?")))
        self.form.addStretch(1)
        self.fields["cancel_reason"].setFocus()
        self.resize(theme.scaled(520), theme.scaled(230))

    def _save(self) -> Done[None]:
        reason = self.fields["cancel_reason"].value()
        done = self._context.perform(departures.cancel, self._departure.id, reason)
        self._context.notify(self.tr("{code} cancelled").format(code=self._departure.code), undo=True)
        return done


class FewerSeatsDialog(FormDialog):
    """Why a departure offers fewer seats than are taken."""

    def __init__(
        self, context: Context, departure: Departure, capacity: int, booked: int, parent: QWidget | None = None
    ) -> None:
        """Give `departure` this `capacity` although `booked` travellers are on it."""
        super().__init__("", "", parent)
        self._context = context
        self._wanted = replace(departure, capacity=capacity)
        self.setWindowTitle(self.tr("Over capacity"))
        self._accept.setText(self.tr("Save capacity"))
        said, why = note(), self.tr("{booked} travellers are on {code}, so a capacity of {capacity} needs a reason.")
        said.setText(why.format(booked=booked, code=departure.code, capacity=capacity))
        self.form.addWidget(said)
        self.add("over_capacity_reason", LineField(self.tr("Reason to go over capacity")))
        self.form.addStretch(1)
        self.fields["over_capacity_reason"].setFocus()
        self.resize(theme.scaled(520), theme.scaled(230))

    def _save(self) -> Done[None]:
        reason = self.fields["over_capacity_reason"].value()
        return self._context.perform(departures.save, self._wanted, reason)
