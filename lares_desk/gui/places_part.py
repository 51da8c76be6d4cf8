"""The places of the agency: the list, and the one that is open."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSplitter, QStackedWidget, QToolButton, QWidget

from lares_desk.domain.places import Place
from lares_desk.gui import theme
from lares_desk.gui.context import Context
from lares_desk.gui.empty_state import EmptyState
from lares_desk.gui.icons import set_icon
from lares_desk.gui.itineraries_switch import PartSwitch
from lares_desk.gui.leaving import may_leave
from lares_desk.gui.part import Part
from lares_desk.gui.places_detail import PlaceDetail
from lares_desk.gui.places_list import PlaceList
from lares_desk.gui.places_new_dialog import NewPlaceDialog
from lares_desk.gui.remembering import remember_splitter
from lares_desk.services import places

_SHARES = (500, 560)


class PlacesPart(Part):
    """A list beside the place that is chosen in it."""

    moved = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Show the list; its first place is opened when somebody looks."""
        super().__init__(parent)
        self._context = context
        self.new = self._action(self.tr("&New place…"), "Ctrl+N", "add", self._on_new)
        self.remove = self._action(self.tr("&Delete place"), "Ctrl+Del", "remove", self._on_remove)
        self.list = PlaceList(context, self.new, self)
        self.detail: PlaceDetail | None = None
        self._nothing = EmptyState(self)
        self._right = QStackedWidget(self)
        self.more = QToolButton(self)
        self._menu = QMenu(self)
        self._lay_out()
        self.begin_at(self.list)
        self.list.selected.connect(self._on_selected)
        self.list.opened.connect(self._on_opened)
        self._on_selected(None)

    @property
    def switch(self) -> PartSwitch:
        """The switch to the treks."""
        return self.list.switch

    def actions_of_menu(self) -> list[QAction | None]:
        """Return what can be done here, in the order of a menu."""
        return [self.new, self.remove]

    def open_id(self) -> int:
        """Return the id of the place that is open, or 0."""
        return self.shown().id if self.shown() else 0

    def shown(self) -> Place | None:
        """Return the place that is open, or None."""
        return self.detail.shown if self.detail else None

    def open_first(self) -> None:
        """Open the first place where none is open."""
        if not self.open_id() and self.list.model.rowCount():
            self.list.table.selectRow(0)

    def commit_pending(self) -> None:
        """Save what is typed and not yet left."""
        if self.detail is not None:
            self.detail.commit_pending()

    def _action(self, text: str, keys: str, icon: str, slot: object) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(keys))
        set_icon(action, icon, self.palette())
        action.triggered.connect(slot)
        return action

    def _lay_out(self) -> None:
        self._menu.addActions([self.new, self.remove])
        self.more.setAccessibleName(self.tr("More actions"))
        self.more.setToolTip(self.more.accessibleName())
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.more.clicked.connect(self._on_more)
        set_icon(self.more, "more", self.palette())
        self.more.hide()
        self._right.addWidget(self._nothing)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(self.list)
        split.addWidget(self._right)
        split.setSizes([theme.scaled(share) for share in _SHARES])
        remember_splitter(split, self._context.memory, "places")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(split)

    def _made_detail(self) -> PlaceDetail:
        if self.detail is None:
            self.detail = PlaceDetail(self._context, self)
            self.detail.gone.connect(self._on_gone)
            self.detail.set_corner(self.more)
            self.more.setVisible(not self._context.session.read_only)
            self._right.addWidget(self.detail)
        return self.detail

    def _aim(self) -> None:
        may = not self._context.session.read_only
        self.new.setEnabled(may)
        self.remove.setEnabled(may and self.open_id() != 0)

    @Slot(object)
    def _on_selected(self, place_id: int | None) -> None:
        shown = self.open_id()
        if place_id is not None and place_id != shown:
            if shown and not may_leave(self.detail, self._context.prompts):
                self.list.table.select(shown)
                return
            self._made_detail().show_place(place_id)
            self.moved.emit()
        self._right.setCurrentWidget(self.detail if self.open_id() else self._nothing)
        self._nothing.show_words(self.tr("Choose a place in the list."))
        self._aim()

    @Slot(int)
    def _on_opened(self, _place_id: int) -> None:
        self.detail.form.fields["name"].setFocus()

    @Slot()
    def _on_gone(self) -> None:
        """Show the first place in place of one that is no longer there."""
        if self.list.table.current_id() is None and self.list.model.rowCount():
            self.list.table.selectRow(0)
        self._on_selected(self.list.table.current_id())

    @Slot()
    def _on_more(self) -> None:
        self._menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    @Slot()
    def _on_new(self) -> None:
        dialog = NewPlaceDialog(self._context, self)
        dialog.saved.connect(self._on_made)
        dialog.open()

    @Slot(object)
    def _on_made(self, place_id: int) -> None:
        self.list.show_place(place_id)

    @Slot()
    def _on_remove(self) -> None:
        place = self.shown()
        if place is not None and self._context.attempt(places.remove, place.id):
            name = place.name.get(self._context.language)
            self._context.notify(self.tr("{name} deleted").format(name=name), undo=True)
