"""A departure's own fields: each is saved when a person leaves it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from lares_desk.domain.departure import Dossier
from lares_desk.domain.departure_line import DepartureStatus
from lares_desk.errors import InvalidInput, LaresError
from lares_desk.gui import status_words, theme
from lares_desk.gui.context import Context
from lares_desk.gui.departure_reason_dialogs import FewerSeatsDialog
from lares_desk.gui.errors import sentence
from lares_desk.gui.fields import ChoiceField, Field, LineField, LocalTextField, NumberField, TextField, TimeField
from lares_desk.services import crew, departures


class DepartureForm(QScrollArea):
    """Status, capacity, guide, meeting point and time, notes.

    `cancel_wanted` is sent where somebody chooses the status that needs a reason.
    """

    cancel_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Show nothing until the first `show_dossier`."""
        super().__init__(parent)
        self._context = context
        self._dossier: Dossier | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.status = ChoiceField(self.tr("Status"), list(status_words.departure_statuses().items()))
        self.capacity = NumberField(self.tr("Capacity"), unit=self.tr("travellers"), required=True)
        self.guide = LineField(self.tr("Guide"), help_text=self.tr("A name that is new joins the agency's guides."))
        self.meeting_minutes = TimeField(self.tr("Meeting time"), optional=True)
        self.meeting_point = LocalTextField(self.tr("Meeting point"), lines=2)
        self.notes = TextField(
            self.tr("Notes"), lines=3, optional=True, help_text=self.tr("For the office; on no client's paper.")
        )
        self._own: dict[str, Field] = {
            "status": self.status,
            "capacity": self.capacity,
            "meeting_minutes": self.meeting_minutes,
            "meeting_point": self.meeting_point,
            "notes": self.notes,
        }
        for name, field in self._own.items():
            field.setObjectName(name)
            field.committed.connect(self._on_committed)
        self.guide.committed.connect(self._on_guide_committed)
        self._lay_out()

    def show_dossier(self, dossier: Dossier) -> None:
        """Show a departure; what is being typed stays where it is the same one."""
        same = self._dossier is not None and self._dossier.departure.id == dossier.departure.id
        self._dossier = dossier
        for name, field in self._own.items():
            value = getattr(dossier.departure, name)
            if same:
                field.show_value(value)
            else:
                field.set_value(value)
        guide = dossier.guides[0].member.name if dossier.guides else ""
        (self.guide.show_value if same else self.guide.set_value)(guide)
        self.guide.set_suggestions([each.name for each in crew.guides(self._context.session)])
        for field in (*self._own.values(), self.guide):
            field.set_read_only(self._context.session.read_only)

    def _lay_out(self) -> None:
        body = QWidget()
        body.setMaximumWidth(theme.form_width() + 2 * theme.GAP_XL)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, theme.GAP_L, theme.GAP_XL, theme.GAP_L)
        column.setSpacing(theme.GAP_M)
        first = QHBoxLayout()
        first.setSpacing(theme.GAP_XL)
        first.addWidget(self.status, 2)
        first.addWidget(self.capacity, 2)
        first.addWidget(self.meeting_minutes, 1)
        column.addLayout(first)
        column.addWidget(self.guide)
        column.addWidget(self.meeting_point)
        column.addWidget(self.notes)
        column.addStretch(1)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(body, 1)
        row.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.setWidget(holder)

    @Slot(object)
    def _on_committed(self, value: object) -> None:
        if self._dossier is None:
            return
        name, departure = self.sender().objectName(), self._dossier.departure
        if name == "status" and value is DepartureStatus.CANCELLED:
            # It is cancelled once there is a reason.
            self.status.set_value(departure.status)
            self.cancel_wanted.emit()
            return
        self._try(self._own[name], departures.save, replace(departure, **{name: value}))

    @Slot(object)
    def _on_guide_committed(self, name: str) -> None:
        if self._dossier is not None:
            self._try(self.guide, departures.set_guide, self._dossier.departure.id, name)

    def _try(self, field: Field, service: object, *args: object) -> None:
        """Save one field; a refusal stays under it with what was typed."""
        try:
            self._context.perform(service, *args)
        except InvalidInput as error:
            field.keep_typed(sentence(error))
            if error.field == "over_capacity_reason":
                self._ask_why()
        except LaresError as error:
            field.keep_typed(sentence(error))
            self._context.prompts.tell(self, error)

    def _ask_why(self) -> None:
        """Ask for the reason that fewer seats than travellers need."""
        if self._dossier is None or any(each.isVisible() for each in self.findChildren(FewerSeatsDialog)):
            return
        dialog = FewerSeatsDialog(
            self._context, self._dossier.departure, self.capacity.value(), self._dossier.booked, self
        )
        dialog.saved.connect(self._on_fewer_saved)
        dialog.rejected.connect(self.capacity.restore)
        dialog.open()

    @Slot(object)
    def _on_fewer_saved(self, _done: object) -> None:
        if self._dossier is not None:
            self.capacity.set_value(self._dossier.departure.capacity)
