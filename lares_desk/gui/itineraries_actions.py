"""What can be done with a trek as sold: new, copied, compared, filled in, retired, brought back, deleted."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from lares_desk.domain.trek import Itinerary
from lares_desk.gui.context import Context
from lares_desk.gui.icons import set_icon
from lares_desk.gui.itineraries_detail import ItineraryDetail
from lares_desk.services import itineraries


class TrekActions(QObject):
    """The actions for the itinerary that is shown; `made` brings the id of a new one."""

    made = Signal(object)

    def __init__(self, context: Context, parent: QWidget, detail: ItineraryDetail) -> None:
        """Serve the itinerary in `detail`, whose typing is saved before anything is done with it."""
        super().__init__(parent)
        self._context = context
        self._page = parent
        self._detail = detail
        self._trek: Itinerary | None = None
        self.new = self._action(self.tr("&New itinerary…"), "Ctrl+N", "add", self._on_new)
        self.copy = self._action(self.tr("Dup&licate itinerary…"), "Ctrl+Shift+D", "copy", self._on_copy)
        self.compare = self._action(self.tr("&Compare itineraries…"), "Ctrl+Shift+M", "itineraries", self._on_compare)
        self.fill = self._action(self.tr("Fill in &other plans"), "", "edit", self._on_fill)
        self.retire = self._action("", "", "closed", self._on_retire)
        self.remove = self._action(self.tr("Dele&te itinerary"), "", "remove", self._on_remove)
        self.show(None, 0)

    def listed(self) -> list[QAction | None]:
        """Return the actions in the order of a menu."""
        return [self.new, self.copy, self.compare, None, self.fill, self.retire, self.remove]

    def show(self, trek: Itinerary | None, count: int) -> None:
        """Serve this itinerary, of so many there are."""
        self._trek = trek
        may = not self._context.session.read_only
        is_retired = trek is not None and trek.retired
        self.new.setEnabled(may)
        self.retire.setText(self.tr("B&ring itinerary back") if is_retired else self.tr("&Retire itinerary"))
        self.retire.setToolTip(
            self.tr("Sell it again") if is_retired else self.tr("Sell it no more; its departures stay")
        )
        for action in (self.copy, self.retire, self.remove):
            action.setEnabled(may and trek is not None)
        self.compare.setEnabled(trek is not None and count > 1)
        self._aim_fill(may)

    def _aim_fill(self, may: bool) -> None:
        from lares_desk.services.reference_filling import gaps  # noqa: PLC0415  (a page without treks needs none)

        found = gaps(self._context.session, self._trek) if may and self._trek else 0
        self.fill.setEnabled(found > 0)
        said = self.tr("Empty lower camps, ways out, health posts, hours and positions, as the program knows them")
        self.fill.setToolTip(said if found else self.tr("There is nothing to fill in"))

    def _action(self, text: str, keys: str, icon: str, slot: object) -> QAction:
        action = QAction(text, self)
        if keys:
            action.setShortcut(QKeySequence(keys))
        set_icon(action, icon, self._page.palette())
        action.triggered.connect(slot)
        return action

    def _name(self) -> str:
        return self._trek.code if self._trek else ""

    @Slot()
    def _on_new(self) -> None:
        from lares_desk.gui.itineraries_new_dialog import NewItineraryDialog  # noqa: PLC0415  (seldom wanted)

        dialog = NewItineraryDialog(self._context, self._page)
        dialog.saved.connect(self.made)
        dialog.open()

    @Slot()
    def _on_copy(self) -> None:
        if self._trek is None:
            return
        from lares_desk.gui.itineraries_new_dialog import CopyItineraryDialog  # noqa: PLC0415  (seldom wanted)

        self._detail.commit_pending()
        dialog = CopyItineraryDialog(self._context, self._trek.id, self._page)
        dialog.saved.connect(self.made)
        dialog.open()

    @Slot()
    def _on_compare(self) -> None:
        if self._trek is None:
            return
        from lares_desk.gui.itineraries_compare_dialog import CompareDialog  # noqa: PLC0415  (seldom wanted)

        self._detail.commit_pending()
        CompareDialog(self._context, self._trek.id, self._page).open()

    @Slot()
    def _on_fill(self) -> None:
        from lares_desk.services.reference_filling import fill_from_reference  # noqa: PLC0415  (seldom wanted)

        if self._trek is None:
            return
        self._detail.commit_pending()
        code = self._name()
        done = self._context.attempt(fill_from_reference, self._trek.id)
        if done:
            self._context.notify(self.tr("%n gap(s) of {code} filled in", "", done.value).format(code=code), undo=True)

    @Slot()
    def _on_retire(self) -> None:
        if self._trek is None:
            return
        self._detail.commit_pending()
        code, was_retired = self._name(), self._trek.retired
        service = itineraries.bring_back if was_retired else itineraries.retire
        said = self.tr("{code} is sold again") if was_retired else self.tr("{code} is retired: it is sold no more")
        if self._context.attempt(service, self._trek.id):
            self._context.notify(said.format(code=code), undo=True)

    @Slot()
    def _on_remove(self) -> None:
        if self._trek is None:
            return
        self._detail.commit_pending()
        said = self.tr("{code} deleted").format(code=self._name())
        if self._context.attempt(itineraries.remove, self._trek.id):
            self._context.notify(said, undo=True)
