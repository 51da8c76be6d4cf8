"""The dialogs of a group: add one with its travellers, add travellers, change the group, move people to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from lares_desk.domain.changes import Kind
from lares_desk.domain.departure import Dossier, Group
from lares_desk.domain.people import Booking, BookingStatus
from lares_desk.errors import N_, InvalidInput
from lares_desk.gui import theme, words
from lares_desk.gui.client_dialog import field_row
from lares_desk.gui.context import Context
from lares_desk.gui.dates import date_span
from lares_desk.gui.fields import ChoiceField, LineField, TextField
from lares_desk.gui.form_dialog import FormDialog
from lares_desk.gui.joining_dialog import JoiningDialog
from lares_desk.gui.listed_name import listed_name
from lares_desk.services import booking_lists, groups
from lares_desk.services.session import Done


class AddGroupDialog(JoiningDialog):
    """A new group with its travellers, all or nothing."""

    def __init__(self, context: Context, dossier: Dossier, parent: QWidget | None = None) -> None:
        """Add to the departure of `dossier`."""
        super().__init__(context, dossier, parent)
        self.setWindowTitle(self.tr("Add group to {code}").format(code=dossier.departure.code))
        self._accept.setText(self.tr("Add group"))
        self.fields["group"] = LineField(self.tr("Name of the group"))
        self.fields["language"] = ChoiceField(self.tr("Language of its papers"), list(words.languages().items()))
        self.fields["language"].set_value(dossier.agency.default_language)
        self.form.addLayout(field_row([self.fields["group"], self.fields["language"]]))
        self._lay_out_travellers()
        self.fields["group"].setFocus()
        self._grow(860, 580)

    def _save(self) -> Done[Booking]:
        return self._context.perform(
            groups.book,
            self._dossier.departure.id,
            self.fields["group"].value(),
            self._travellers(),
            language=self.fields["language"].value(),
            over_capacity_reason=self._over_capacity_reason(),
        )


class AddTravellersDialog(JoiningDialog):
    """More travellers for a group, all or nothing."""

    def __init__(self, context: Context, dossier: Dossier, group: Group, parent: QWidget | None = None) -> None:
        """Add to `group`."""
        super().__init__(context, dossier, parent)
        self.setWindowTitle(self.tr("Add travellers to {group}").format(group=group.booking.name))
        self._accept.setText(self.tr("Add travellers"))
        self._group = group
        self._lay_out_travellers()
        self._finder.setFocus()
        self._grow(860, 560)

    def _takes_seats(self) -> bool:
        return self._group.booking.status is not BookingStatus.CANCELLED

    def _save(self) -> Done[tuple[int, ...]]:
        if not self._joining:
            raise InvalidInput("", N_("Choose a client, or write down a new one, and add them to the group first."))
        reason = self._over_capacity_reason()
        return self._context.perform(groups.add_travellers, self._group.booking.id, self._travellers(), reason)


class GroupDialog(FormDialog):
    """A group's own fields, under the departure that it is on."""

    def __init__(self, context: Context, group: Group, parent: QWidget | None = None) -> None:
        """Show `group` as it was read."""
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Group {reference}").format(reference=group.booking.reference))
        self._accept.setText(self.tr("Save group"))
        self._context = context
        self._booking = group.booking
        self.set_history(Kind.BOOKING, group.booking.id)
        leads = [(each.client.id, listed_name(each.client)) for each in group.travellers]
        self.fields = {
            "group": LineField(self.tr("Name of the group")),
            "language": ChoiceField(self.tr("Language of its papers"), list(words.languages().items())),
            "status": ChoiceField(
                self.tr("Status"),
                list(words.booking_statuses().items()),
                help_text=self.tr("A cancelled group takes no seat and stays on record."),
            ),
            "lead_client_id": ChoiceField(self.tr("Leads the group"), leads or [(None, "–")]),
            "over_capacity_reason": LineField(self.tr("Reason to go over capacity"), optional=True),
            "notes": TextField(self.tr("Notes"), optional=True),
        }
        self.form.addWidget(_head(context, group))
        self.form.addLayout(field_row([self.fields["group"], self.fields["language"]]))
        self.form.addLayout(field_row([self.fields["status"], self.fields["lead_client_id"]]))
        for name in ("over_capacity_reason", "notes"):
            self.form.addWidget(self.fields[name])
        self.form.addStretch(1)
        for name, field in self.fields.items():
            field.set_value(getattr(self._booking, "name" if name == "group" else name))
        self.fields["group"].setFocus()
        self.resize(theme.scaled(640), theme.scaled(540))

    def _save(self) -> Done[None]:
        values = {"name" if name == "group" else name: field.value() for name, field in self.fields.items()}
        return self._context.perform(groups.save, replace(self._booking, **values))


class MoveDialog(FormDialog):
    """Why travellers who leave a cancelled group may take seats that are not there."""

    def __init__(
        self,
        context: Context,
        dossier: Dossier,
        traveller_ids: Sequence[int],
        group: Group,
        parent: QWidget | None = None,
    ) -> None:
        """Move travellers to `group` beyond the capacity of its departure."""
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Move to {group}").format(group=group.booking.name))
        self._accept.setText(self.tr("Move travellers"))
        self._context = context
        self._ids = tuple(traveller_ids)
        self._group = group
        seats = self.tr("{capacity} seats, {taken} travellers with these.").format(
            capacity=dossier.departure.capacity, taken=dossier.booked + len(self._ids)
        )
        self.add("over_capacity_reason", LineField(self.tr("Reason to go over capacity"), help_text=seats))
        self.form.addStretch(1)
        self.resize(theme.scaled(520), theme.scaled(200))

    def _save(self) -> Done[None]:
        reason = str(self.fields["over_capacity_reason"].value())
        if not reason:
            raise InvalidInput("over_capacity_reason", N_("Write why this departure may go over capacity."))
        return self._context.perform(groups.move_travellers, self._ids, self._group.booking.id, reason)


def _head(context: Context, group: Group) -> QLabel:
    """Return the departure of a group: its code and its dates."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("tone", "muted")
    label.setWordWrap(True)
    for line in booking_lists.lines(context.session, [group.booking.id]):
        label.setText(f"{line.departure_code}  ·  {date_span(context.locale, line.start, line.end)}")
    return label
