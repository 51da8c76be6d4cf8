"""What a person does with groups and travellers: one action each, disabled with its reason where it cannot be done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from lares_desk.domain.departure import Dossier, Group
from lares_desk.domain.people import BookingStatus, Traveller
from lares_desk.gui.banners import read_only_reason
from lares_desk.gui.context import Context
from lares_desk.gui.group_list import GroupList
from lares_desk.gui.page_actions import allow, make_action, make_list_action
from lares_desk.gui.travellers_table import TravellersTable
from lares_desk.services import groups
from lares_desk.services.session import Done

# A drop is done when the toolkit has ended the drag: the lists are made anew then.
_QUEUED = Qt.ConnectionType.QueuedConnection


class GroupActions(QObject):
    """The actions of the groups tab; `aim` says what they are about."""

    group_added = Signal(int)

    def __init__(self, context: Context, over: QWidget, list_: GroupList, table: TravellersTable) -> None:
        """Open dialogs over a widget, which also holds the shortcuts; those of one list are that list's."""
        super().__init__(over)
        self._context = context
        self._over = over
        self._table = table
        self._dossier: Dossier | None = None
        self._group: Group | None = None
        self._traveller: Traveller | None = None
        self._chosen: list[int] = []
        self._targets = QMenu(self.tr("&Move to group"), over)
        self._make_group_actions(over, list_)
        self._make_traveller_actions(over, table)
        list_.groups.dropped.connect(self._on_dropped, _QUEUED)
        table.travellers.placed.connect(self._on_placed, _QUEUED)
        table.pasted.connect(self._on_pasted)

    def aim(
        self, dossier: Dossier | None, group: Group | None, traveller: Traveller | None, chosen: Sequence[int]
    ) -> None:
        """Say which departure, group, traveller and selected travellers the actions are about."""
        self._dossier, self._group, self._traveller = dossier, group, traveller
        self._chosen = list(chosen)
        reason = read_only_reason(self._context.session)
        is_off = group is not None and group.booking.status is BookingStatus.CANCELLED
        leads = group is not None and traveller is not None and traveller.client.id == group.booking.lead_client_id
        ids = [each.id for each in group.travellers] if group else []
        for action, possible in (
            (self.add_group, dossier is not None),
            (self.import_group, dossier is not None),
            (self.import_into, group is not None),
            (self.edit_group, group is not None),
            (self.cancel_group, group is not None and not is_off),
            (self.remove_group, group is not None),
            (self.add_travellers, group is not None),
            (self.edit_client, traveller is not None),
            (self.edit_traveller, traveller is not None),
            (self.make_lead, traveller is not None and not leads),
            (self.move_up, bool(chosen) and ids[: len(chosen)] != list(chosen)),
            (self.move_down, bool(chosen) and ids[-len(chosen) :] != list(chosen)),
            (self.move_to, bool(chosen) and bool(self._possible_targets())),
            (self.paste, traveller is not None),
            (self.remove_traveller, bool(chosen)),
        ):
            allow(action, possible, reason)
        self.copy.setEnabled(bool(chosen))
        self._targets.clear()
        for target in self._possible_targets():
            action = self._targets.addAction(target.booking.name.replace("&", "&&"))
            action.setData(target.booking.id)
            action.triggered.connect(self._on_target_chosen)

    def menu_actions(self) -> list[QAction | None]:
        """Return every action in the order of a menu; None stands for a line."""
        return [
            self.add_group, self.edit_group, self.cancel_group, self.remove_group, self.import_group, None,
            self.add_travellers, self.import_into, self.edit_client, self.edit_traveller, self.make_lead,
            self.remove_traveller, None,
            self.move_up, self.move_down, self.move_to, None, self.copy, self.paste,
        ]  # fmt: skip

    def _make_group_actions(self, over: QWidget, list_: GroupList) -> None:
        self.add_group = make_action(over, self.tr("Add &group…"), "add", self._on_add_group, "Ctrl+G")
        self.import_group = make_action(over, self.tr("&Import…"), "import", self._on_import, "Ctrl+Shift+I")
        self.import_into = make_action(over, self.tr("Import i&nto this group…"), "import", self._on_import_into)
        self.edit_group = make_action(over, self.tr("Edit g&roup…"), "edit", self._on_edit_group, "Ctrl+Shift+E")
        self.cancel_group = make_action(over, self.tr("&Cancel group"), "cancelled", self._on_cancel_group)
        self.remove_group = make_list_action(list_, self.tr("Remo&ve group"), "remove", self._on_remove_group, "Del")
        list_.addActions([self.add_group, self.edit_group, self.cancel_group])
        list_.opened.connect(self.edit_group.trigger)

    def _make_traveller_actions(self, over: QWidget, table: TravellersTable) -> None:
        self.edit_client = make_action(over, self.tr("Edit c&lient…"), "edit", self._on_edit_client, "Ctrl+E")
        self.edit_traveller = make_action(over, self.tr("&On this trek…"), "departures", self._on_edit_traveller)
        self.make_lead = make_action(over, self.tr("M&ake lead"), "lead", self._on_make_lead)
        self.move_to = make_list_action(table, self._targets.title(), "group", self._on_move_to, "Ctrl+Shift+M")
        self.move_to.setMenu(self._targets)
        self.move_up = make_list_action(table, self.tr("Move &up"), "up", self._on_up, "Alt+Up")
        self.move_down = make_list_action(table, self.tr("Move &down"), "down", self._on_down, "Alt+Down")
        self.copy = make_list_action(table, self.tr("Cop&y"), "copy", table.copy, "Ctrl+C")
        self.paste = make_list_action(table, self.tr("&Paste"), "", table.paste, "Ctrl+V")
        self.remove_traveller = make_list_action(
            table, self.tr("Remove &from group"), "remove", self._on_remove_traveller, "Del"
        )
        self.add_travellers = make_action(
            over, self.tr("Add &travellers…"), "person", self._on_add_travellers, "Ctrl+T"
        )
        table.addActions([self.edit_client, self.edit_traveller, self.make_lead])

    def _possible_targets(self) -> list[Group]:
        """Return the other groups that travellers can move to."""
        return [
            each
            for each in (self._dossier.groups if self._dossier else ())
            if each.booking.status is not BookingStatus.CANCELLED
            and (self._group is None or each.booking.id != self._group.booking.id)
        ]

    def _open(self, dialog: QDialog) -> None:
        dialog.saved.connect(self._on_saved)
        dialog.open()

    def _import(self, *, departure_id: int = 0, booking_id: int = 0) -> None:
        # The readers of lists are loaded when one is read.
        from lares_desk.gui.import_wizard import ImportWizard  # noqa: PLC0415
        from lares_desk.services.import_target import ImportTarget  # noqa: PLC0415

        self._open(ImportWizard(self._context, ImportTarget(departure_id, booking_id), self._over))

    def _move(self, traveller_ids: Sequence[int], booking_id: int) -> None:
        """Move travellers; beyond capacity, as from a cancelled group, ask why."""
        target = next((each for each in self._possible_targets() if each.booking.id == booking_id), None)
        if self._dossier is None or self._group is None or target is None:
            return
        comes_back = self._group.booking.status is BookingStatus.CANCELLED
        if comes_back and self._dossier.booked + len(traveller_ids) > self._dossier.departure.capacity:
            from lares_desk.gui.group_dialogs import MoveDialog  # noqa: PLC0415  (when one is needed)

            self._open(MoveDialog(self._context, self._dossier, traveller_ids, target, self._over))
        elif self._context.attempt(groups.move_travellers, traveller_ids, booking_id):
            text = self.tr("%n traveller(s) moved to {group}", "", len(traveller_ids))
            self._context.notify(text.format(group=target.booking.name), undo=True)

    def _place(self, step: int) -> None:
        """Move the selected travellers one place up (-1) or down (1)."""
        if self._group is None:
            return
        ids = [each.id for each in self._group.travellers]
        for each in self._chosen if step < 0 else self._chosen[::-1]:
            at = ids.index(each)
            if 0 <= at + step < len(ids) and ids[at + step] not in self._chosen:
                ids[at], ids[at + step] = ids[at + step], ids[at]
        self._on_placed(ids)

    @Slot()
    def _on_add_group(self) -> None:
        if self._dossier:
            from lares_desk.gui.group_dialogs import AddGroupDialog  # noqa: PLC0415

            self._open(AddGroupDialog(self._context, self._dossier, self._over))

    @Slot()
    def _on_import(self) -> None:
        if self._dossier:
            self._import(departure_id=self._dossier.departure.id)

    @Slot()
    def _on_import_into(self) -> None:
        if self._group:
            self._import(booking_id=self._group.booking.id)

    @Slot()
    def _on_edit_group(self) -> None:
        if self._group and self.edit_group.isEnabled():
            from lares_desk.gui.group_dialogs import GroupDialog  # noqa: PLC0415

            self._open(GroupDialog(self._context, self._group, self._over))

    @Slot()
    def _on_cancel_group(self) -> None:
        if self._group and self._context.attempt(groups.cancel, self._group.booking):
            name = self._group.booking.name
            self._context.notify(self.tr("Group {group} is cancelled").format(group=name), undo=True)

    @Slot()
    def _on_remove_group(self) -> None:
        if self._group:
            name = self._group.booking.name
            if self._context.attempt(groups.remove, self._group.booking.id):
                self._context.notify(self.tr("Group {group} is removed").format(group=name), undo=True)

    @Slot()
    def _on_add_travellers(self) -> None:
        if self._dossier and self._group:
            from lares_desk.gui.group_dialogs import AddTravellersDialog  # noqa: PLC0415

            self._open(AddTravellersDialog(self._context, self._dossier, self._group, self._over))

    @Slot()
    def _on_edit_client(self) -> None:
        if self._traveller:
            from lares_desk.gui.client_dialog import ClientDialog  # noqa: PLC0415

            self._open(ClientDialog(self._context, self._traveller.client, self._over))

    @Slot()
    def _on_edit_traveller(self) -> None:
        if self._traveller and self._group:
            from lares_desk.gui.traveller_dialog import TravellerDialog  # noqa: PLC0415

            self._open(TravellerDialog(self._context, self._traveller, self._group.travellers, self._over))

    @Slot()
    def _on_make_lead(self) -> None:
        if self._group and self._traveller:
            booking = replace(self._group.booking, lead_client_id=self._traveller.client.id)
            self._context.attempt(groups.save, booking)

    @Slot()
    def _on_remove_traveller(self) -> None:
        if self._group is None or not self._chosen:
            return
        gone = len(self._chosen)
        if self._context.attempt(groups.remove_travellers, self._chosen, self._group.booking.id):
            self._context.notify(self.tr("%n traveller(s) taken off the group", "", gone), undo=True)

    @Slot()
    def _on_up(self) -> None:
        self._place(-1)

    @Slot()
    def _on_down(self) -> None:
        self._place(1)

    @Slot(object)
    def _on_placed(self, traveller_ids: list[int]) -> None:
        if self._group:
            kept = self._table.selected_ids()
            self._context.attempt(groups.reorder, self._group.booking.id, traveller_ids)
            self._table.select_all_of(kept)

    @Slot()
    def _on_move_to(self) -> None:
        at = self._table.visualRect(self._table.currentIndex())
        self._targets.popup(self._table.viewport().mapToGlobal(at.bottomLeft() + QPoint(at.height(), 0)))

    @Slot()
    def _on_target_chosen(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._move(self._chosen, int(action.data()))

    @Slot(object, int)
    def _on_dropped(self, traveller_ids: list[int], booking_id: int) -> None:
        self._move(traveller_ids, booking_id)

    @Slot(int)
    def _on_pasted(self, count: int) -> None:
        self._context.notify(self.tr("%n traveller(s) changed", "", count), undo=count > 0)

    @Slot(object)
    def _on_saved(self, done: Done[object] | None) -> None:
        value = getattr(done, "value", None)
        booking_id = getattr(value, "id", 0) or getattr(value, "booking_id", 0)
        if booking_id:
            self.group_added.emit(booking_id)
