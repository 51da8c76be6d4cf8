"""What a person does with groups and travellers: one action each, disabled with its reason where it cannot be done."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QWidget

from lares_desk.domain.departure import Dossier, Group
from lares_desk.domain.people import BookingStatus, Traveller
from lares_desk.errors import LaresError
from lares_desk.gui.banners import read_only_reason
from lares_desk.gui.client_dialog import ClientDialog
from lares_desk.gui.context import Context
from lares_desk.gui.group_dialogs import AddGroupDialog, AddTravellerDialog, GroupDialog, cancelled
from lares_desk.gui.icons import set_icon
from lares_desk.gui.import_dialog import ImportDialog
from lares_desk.gui.traveller_dialog import TravellerDialog
from lares_desk.paths import documents_folder
from lares_desk.services import groups, imports
from lares_desk.services.session import Done


class GroupActions(QObject):
    """The actions of the groups tab; `aim` says what they are about."""

    group_added = Signal(int)

    def __init__(self, context: Context, over: QWidget) -> None:
        """Open dialogs over a widget, which also holds the shortcuts."""
        super().__init__(over)
        self._context = context
        self._over = over
        self._dossier: Dossier | None = None
        self._group: Group | None = None
        self._traveller: Traveller | None = None
        self.add_group = self._action(self.tr("Add group…"), "add", self._on_add_group, "Ctrl+G")
        self.import_group = self._action(self.tr("Import from CSV…"), "import", self._on_import)
        self.edit_group = self._action(self.tr("Edit group…"), "edit", self._on_edit_group)
        self.cancel_group = self._action(self.tr("Cancel group…"), "cancelled", self._on_cancel_group)
        self.remove_group = self._action(self.tr("Remove group…"), "remove", self._on_remove_group)
        self.add_traveller = self._action(self.tr("Add traveller…"), "person", self._on_add_traveller, "Ctrl+T")
        self.edit_client = self._action(self.tr("Edit client…"), "edit", self._on_edit_client, "F2")
        self.edit_traveller = self._action(self.tr("On this trek…"), "departures", self._on_edit_traveller)
        self.remove_traveller = self._action(self.tr("Remove"), "remove", self._on_remove_traveller)

    def aim(self, dossier: Dossier | None, group: Group | None, traveller: Traveller | None) -> None:
        """Say which departure, group and traveller the actions are about."""
        self._dossier, self._group, self._traveller = dossier, group, traveller
        reason = read_only_reason(self._context.session)
        is_cancelled = group is not None and group.booking.status is BookingStatus.CANCELLED
        for action, possible in (
            (self.add_group, dossier is not None),
            (self.import_group, dossier is not None),
            (self.edit_group, group is not None),
            (self.cancel_group, group is not None and not is_cancelled),
            (self.remove_group, group is not None),
            (self.add_traveller, group is not None),
            (self.edit_client, traveller is not None),
            (self.edit_traveller, traveller is not None),
            (self.remove_traveller, traveller is not None),
        ):
            action.setEnabled(possible and not reason)
            action.setToolTip(reason or action.text())

    def _action(self, text: str, icon: str, slot: object, keys: str = "") -> QAction:
        action = QAction(text, self._over)
        action.setShortcut(QKeySequence(keys))
        set_icon(action, icon, self._over.palette())
        action.triggered.connect(slot)
        self._over.addAction(action)
        return action

    @Slot()
    def _on_add_group(self) -> None:
        if self._dossier:
            self._open(AddGroupDialog(self._context, self._dossier, self._over))

    @Slot()
    def _on_import(self) -> None:
        if self._dossier is None:
            return
        folder = self._context.settings.folder("import", documents_folder())
        kinds = self.tr("Lists of travellers (*.csv *.txt);;All files (*)")
        path = self._context.prompts.ask_file_to_open(self._over, self.tr("Import travellers"), folder, kinds)
        if path is None:
            return
        self._context.settings.set_folder("import", path.parent)
        try:
            preview = imports.preview(self._context.session, path.read_bytes())
        except OSError as error:
            self._context.prompts.tell(
                self._over, self.tr("{file} cannot be read: {why}.").format(file=path.name, why=error.strerror)
            )
        except LaresError as error:
            self._context.prompts.tell(self._over, error)
        else:
            self._open(ImportDialog(self._context, self._dossier, path, preview, self._over))

    @Slot()
    def _on_edit_group(self) -> None:
        if self._group:
            self._open(GroupDialog(self._context, self._group, self._over))

    @Slot()
    def _on_cancel_group(self) -> None:
        if self._group is None:
            return
        question = self.tr("Cancel group {group}? Its seats become free; the group stays on record.")
        if self._confirmed(question, self.tr("Cancel group")):
            self._context.attempt(groups.save, cancelled(self._group.booking))

    @Slot()
    def _on_remove_group(self) -> None:
        if self._group is None:
            return
        question = self.tr("Remove group {group} with its list of travellers? The clients stay in the file.")
        if self._confirmed(question, self.tr("Remove group")):
            self._context.attempt(groups.remove, self._group.booking.id)

    @Slot()
    def _on_add_traveller(self) -> None:
        if self._dossier and self._group:
            self._open(AddTravellerDialog(self._context, self._dossier, self._group, self._over))

    @Slot()
    def _on_edit_client(self) -> None:
        if self._traveller:
            self._open(ClientDialog(self._context, self._traveller.client, self._over))

    @Slot()
    def _on_edit_traveller(self) -> None:
        if self._traveller:
            self._open(TravellerDialog(self._context, self._traveller, self._over))

    @Slot()
    def _on_remove_traveller(self) -> None:
        if self._traveller is None:
            return
        question = self.tr("Take {name} off this group? The client stays in the file.")
        question = question.format(name=self._traveller.client.full_name)
        if self._context.prompts.confirm(self._over, question, self.tr("Remove traveller")):
            self._context.attempt(groups.remove_travellers, [self._traveller.id], self._traveller.booking_id)

    @Slot(object)
    def _on_saved(self, done: Done[object]) -> None:
        booking_id = getattr(done.value, "id", 0)
        if booking_id:
            self.group_added.emit(booking_id)

    def _open(self, dialog: QDialog) -> None:
        dialog.saved.connect(self._on_saved)
        dialog.open()

    def _confirmed(self, question: str, accept: str) -> bool:
        name = self._group.booking.name if self._group else ""
        return self._context.prompts.confirm(self._over, question.format(group=name), accept)
