"""What the dialogs share that put people on a departure: a finder, who joins, the reason beyond capacity."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QPushButton, QVBoxLayout, QWidget

from lares_desk.domain.departure import Dossier
from lares_desk.domain.people import BookingStatus, Client, Traveller
from lares_desk.errors import N_, InvalidInput
from lares_desk.gui import theme
from lares_desk.gui.client_finder import ClientFinder
from lares_desk.gui.context import Context
from lares_desk.gui.fields import LineField
from lares_desk.gui.form_dialog import FormDialog
from lares_desk.gui.listed_name import listed_name

_NAMED = 5


class JoiningDialog(FormDialog):
    """A finder beside the list of who joins; beyond capacity it asks why."""

    def __init__(self, context: Context, dossier: Dossier, parent: QWidget | None) -> None:
        """Join the departure of `dossier`."""
        super().__init__("", "", parent)
        self._context = context
        self._dossier = dossier
        self._joining: list[Client] = []
        self._finder = ClientFinder(context, _present(dossier))
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

    def _grow(self, width: int, height: int) -> None:
        """Take so much room, grown with the text, as the screen has."""
        room = self.screen().availableGeometry()
        self.resize(min(theme.scaled(width), room.width() - 40), min(theme.scaled(height), room.height() - 80))

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
        if not self._joining or not self._takes_seats():
            return False
        return self._dossier.booked + len(self._joining) > self._dossier.departure.capacity

    def _takes_seats(self) -> bool:
        return True

    def _show_joining(self) -> None:
        self._head.setText(self.tr("Travellers who join: {count}").format(count=len(self._joining)))
        self._list.clear()
        for client in self._joining:
            name = listed_name(client)
            self._list.addItem(name if client.id else self.tr("{name} (new)").format(name=name))
        self._off.setEnabled(False)
        self._reason.setVisible(self._is_over())
        self._reason.set_help(
            self.tr("{capacity} seats, {taken} travellers with these.").format(
                capacity=self._dossier.departure.capacity, taken=self._dossier.booked + len(self._joining)
            )
        )

    def reject(self) -> None:
        """Close without a change; who has been gathered already is not dropped without a question."""
        question = self.tr("Close without adding {names}?")
        names = ", ".join(client.full_name for client in self._joining[:_NAMED]) + "…" * (len(self._joining) > _NAMED)
        if not self._joining or self._context.prompts.confirm(
            self, question.format(names=names), self.tr("Close without them")
        ):
            super().reject()

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


def _present(dossier: Dossier) -> dict[int, str]:
    """Return the group of everybody who has a place on a departure."""
    return {
        each.client.id: group.booking.name
        for group in dossier.groups
        if group.booking.status is not BookingStatus.CANCELLED
        for each in group.travellers
    }
