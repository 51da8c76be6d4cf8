"""What a person does with a whole departure: one action each, for the one chosen in the list or open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from lares_desk.domain.departure_line import DepartureStatus
from lares_desk.errors import LaresError
from lares_desk.gui.banners import read_only_reason
from lares_desk.gui.context import Context
from lares_desk.gui.one_dialog import is_asking
from lares_desk.gui.page_actions import allow, make_action

if TYPE_CHECKING:
    from lares_desk.domain.departure import Dossier


class DepartureActions(QObject):
    """Move, duplicate, cancel, open again, delete, bring up to date; `aim` says which departure they are about.

    `made` is sent with the ids of departures that were made.
    """

    made = Signal(object)

    def __init__(self, context: Context, over: QWidget) -> None:
        """Open dialogs over a page, which also holds the shortcuts."""
        super().__init__(over)
        self._context = context
        self._over = over
        self._id: int | None = None
        self.move = make_action(over, self.tr("&Move departure…"), "calendar", self._on_move, "Ctrl+M")
        self.duplicate = make_action(over, self.tr("D&uplicate departure…"), "copy", self._on_duplicate, "Ctrl+Shift+D")
        self.cancel = make_action(over, self.tr("&Cancel departure…"), "cancelled", self._on_cancel)
        self.reopen = make_action(over, self.tr("Open for &sale again"), "open-status", self._on_reopen)
        self.update = make_action(
            over, self.tr("&Bring departures up to date…"), "itineraries", self._on_update, "Ctrl+U"
        )
        self.remove = make_action(over, self.tr("De&lete departure"), "remove", self._on_remove, "Ctrl+Delete")

    def all(self) -> list[QAction | None]:
        """Return the actions in the order of a menu; None stands for a line."""
        return [self.move, self.duplicate, self.update, None, self.cancel, self.reopen, self.remove]

    def aim(self, departure_id: int | None, status: DepartureStatus | None) -> None:
        """Say which departure the actions are about, and how it stands."""
        self._id = departure_id
        reason = read_only_reason(self._context.session)
        is_cancelled = status is DepartureStatus.CANCELLED
        for action in (self.move, self.duplicate, self.update, self.remove):
            allow(action, departure_id is not None, reason)
        allow(self.cancel, departure_id is not None and not is_cancelled, reason)
        allow(self.reopen, is_cancelled, reason)

    def _dossier(self) -> Dossier | None:
        """Read the departure anew; one that has gone meanwhile is said."""
        if self._id is None:
            return None
        from lares_desk.services import departures  # noqa: PLC0415  (the window opens without it)

        try:
            return departures.dossier(self._context.session, self._id)
        except LaresError as error:
            self._context.prompts.tell(self._over, error)
            return None

    @Slot()
    def _on_move(self) -> None:
        dossier = self._dossier()
        if dossier and not is_asking(self._over):
            from lares_desk.gui.departure_move_dialog import MoveDepartureDialog  # noqa: PLC0415  (seldom wanted)

            MoveDepartureDialog(self._context, dossier.departure, self._over).open()

    @Slot()
    def _on_duplicate(self) -> None:
        dossier = self._dossier()
        if dossier and not is_asking(self._over):
            from lares_desk.gui.departure_duplicate_dialog import DuplicateDepartureDialog  # noqa: PLC0415

            dialog = DuplicateDepartureDialog(self._context, dossier, self._over)
            dialog.saved.connect(self._on_duplicated)
            dialog.open()

    @Slot(object)
    def _on_duplicated(self, done: object) -> None:
        self.made.emit(done.value)

    @Slot()
    def _on_cancel(self) -> None:
        dossier = self._dossier()
        if dossier and not is_asking(self._over):
            from lares_desk.gui.departure_reason_dialogs import CancelDepartureDialog  # noqa: PLC0415

            CancelDepartureDialog(self._context, dossier, self._over).open()

    @Slot()
    def _on_reopen(self) -> None:
        from lares_desk.services import departures  # noqa: PLC0415

        dossier = self._dossier()
        if dossier and self._context.attempt(departures.reopen, dossier.departure.id):
            self._context.notify(self.tr("{code} is open again").format(code=dossier.departure.code), undo=True)

    @Slot()
    def _on_remove(self) -> None:
        from lares_desk.services import departures  # noqa: PLC0415

        dossier = self._dossier()
        if dossier and self._context.attempt(departures.remove, dossier.departure.id):
            self._context.notify(self.tr("{code} deleted").format(code=dossier.departure.code), undo=True)

    @Slot()
    def _on_update(self) -> None:
        dossier = self._dossier()
        if dossier and not is_asking(self._over):
            from lares_desk.gui.departure_updates_dialog import UpdatesDialog  # noqa: PLC0415

            UpdatesDialog(self._context, dossier.itinerary.id, self._over).open()
