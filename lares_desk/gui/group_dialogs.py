"""The dialogs of a group: add one with its travellers, add a traveller, change the group itself."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QPushButton, QVBoxLayout, QWidget

from lares_desk.domain.departure import Dossier, Group
from lares_desk.domain.people import Booking, BookingStatus, Client, Traveller
from lares_desk.errors import N_, InvalidInput
from lares_desk.gui import theme, words
from lares_desk.gui.client_dialog import field_row
from lares_desk.gui.client_finder import ClientFinder, listed_name
from lares_desk.gui.context import Context
from lares_desk.gui.fields import ChoiceField, LineField, TextField
from lares_desk.gui.form_dialog import FormDialog
from lares_desk.services import groups
from lares_desk.services.session import Done


class _JoiningDialog(FormDialog):
    """A finder beside the list of who joins; beyond capacity it asks why."""

    def __init__(self, context: Context, dossier: Dossier, most: int | None, parent: QWidget | None) -> None:
        super().__init__("", "", parent)
        self._context = context
        self._dossier = dossier
        self._most = most
        self._joining: list[Client] = []
        self._finder = ClientFinder(context)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Travellers who join"))
        self._head = QLabel()
        self._head.setProperty("tone", "caption")
        self._head.setBuddy(self._list)
        self._off = QPushButton(self.tr("Take off the list"))
        self._off.setAutoDefault(False)
        self._reason = LineField(self.tr("Reason to go over capacity"))
        self.fields["over_capacity_reason"] = self._reason
        self._finder.found.connect(self._on_found)
        self._off.clicked.connect(self._on_taken_off)
        self._list.currentRowChanged.connect(self._on_current_changed)

    def _lay_out_travellers(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(theme.GAP_S)
        side.addWidget(self._head)
        side.addWidget(self._list, 1)
        side.addWidget(self._off)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_XL)
        row.addWidget(self._finder, 3)
        row.addLayout(side, 2)
        self.form.addLayout(row, 1)
        self.form.addWidget(self._reason)
        self._show_joining()

    def _travellers(self) -> list[Traveller]:
        return [Traveller(client) for client in self._joining]

    def _over_capacity_reason(self) -> str:
        """Return the reason where one is needed; an empty one is refused under its field."""
        if not self._is_over():
            return ""
        reason = str(self._reason.value())
        if not reason:
            raise InvalidInput("over_capacity_reason", N_("Write why this departure may go over capacity."))
        return reason

    def _is_over(self) -> bool:
        return bool(self._joining) and self._dossier.booked + len(self._joining) > self._dossier.departure.capacity

    def _show_joining(self) -> None:
        self._head.setText(self.tr("Travellers who join: {count}").format(count=len(self._joining)))
        self._list.clear()
        for client in self._joining:
            name = listed_name(client)
            self._list.addItem(name if client.id else self.tr("{name} (new)").format(name=name))
        self._off.setEnabled(False)
        self._finder.setEnabled(self._most is None or len(self._joining) < self._most)
        self._reason.setVisible(self._is_over())
        self._reason.set_help(
            self.tr("{capacity} seats, {taken} travellers with these.").format(
                capacity=self._dossier.departure.capacity, taken=self._dossier.booked + len(self._joining)
            )
        )

    @Slot()
    def _on_accepted(self) -> None:
        """Take a new client who is written down and not added yet with the others."""
        if self._finder.finish():
            super()._on_accepted()

    @Slot(object)
    def _on_found(self, client: Client) -> None:
        if not client.id or client.id not in {each.id for each in self._joining}:
            self._joining.append(client)
            self._show_joining()

    @Slot()
    def _on_taken_off(self) -> None:
        row = self._list.currentRow()
        if row >= 0:
            del self._joining[row]
            self._show_joining()

    @Slot(int)
    def _on_current_changed(self, row: int) -> None:
        self._off.setEnabled(row >= 0)


class AddGroupDialog(_JoiningDialog):
    """A new group with its travellers, all or nothing."""

    def __init__(self, context: Context, dossier: Dossier, parent: QWidget | None = None) -> None:
        """Add to the departure of `dossier`."""
        super().__init__(context, dossier, None, parent)
        self.setWindowTitle(self.tr("Add group to {code}").format(code=dossier.departure.code))
        self._accept.setText(self.tr("Add group"))
        self.fields["group"] = LineField(self.tr("Name of the group"))
        self.fields["language"] = ChoiceField(self.tr("Language of its papers"), list(words.languages().items()))
        self.fields["language"].set_value(dossier.agency.default_language)
        self.form.addLayout(field_row([self.fields["group"], self.fields["language"]]))
        self._lay_out_travellers()
        self.fields["group"].setFocus()
        self.resize(860, 580)

    def _save(self) -> Done[Booking]:
        return self._context.perform(
            groups.book,
            self._dossier.departure.id,
            self.fields["group"].value(),
            self._travellers(),
            language=self.fields["language"].value(),
            over_capacity_reason=self._over_capacity_reason(),
        )


class AddTravellerDialog(_JoiningDialog):
    """One more traveller for a group."""

    def __init__(self, context: Context, dossier: Dossier, group: Group, parent: QWidget | None = None) -> None:
        """Add to `group`."""
        super().__init__(context, dossier, 1, parent)
        self.setWindowTitle(self.tr("Add traveller to {group}").format(group=group.booking.name))
        self._accept.setText(self.tr("Add traveller"))
        self._group = group
        self._lay_out_travellers()
        self._finder.setFocus()
        self.resize(860, 540)

    def _save(self) -> Done[int]:
        if not self._joining:
            raise InvalidInput("", N_("Choose a client, or write down a new one, and add them to the group first."))
        reason = self._over_capacity_reason()
        return self._context.perform(groups.add_travellers, self._group.booking.id, self._travellers(), reason)


class GroupDialog(FormDialog):
    """A group's own fields."""

    def __init__(self, context: Context, group: Group, parent: QWidget | None = None) -> None:
        """Show `group` as it was read."""
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Group {reference}").format(reference=group.booking.reference))
        self._accept.setText(self.tr("Save group"))
        self._context = context
        self._booking = group.booking
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
        self.form.addLayout(field_row([self.fields["group"], self.fields["language"]]))
        self.form.addLayout(field_row([self.fields["status"], self.fields["lead_client_id"]]))
        for name in ("over_capacity_reason", "notes"):
            self.form.addWidget(self.fields[name])
        self.form.addStretch(1)
        for name, field in self.fields.items():
            field.set_value(getattr(self._booking, "name" if name == "group" else name))
        self.resize(640, 520)

    def _save(self) -> Done[None]:
        values = {"name" if name == "group" else name: field.value() for name, field in self.fields.items()}
        return self._context.perform(groups.save, replace(self._booking, **values))


def cancelled(booking: Booking) -> Booking:
    """Return a booking as cancelled."""
    return replace(booking, status=BookingStatus.CANCELLED)
