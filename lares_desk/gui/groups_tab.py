"""The groups of a departure: the list of groups, and the travellers of the chosen one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from lares_desk.domain.departure import Dossier, Group
from lares_desk.gui import theme
from lares_desk.gui.buttons import ActionButton
from lares_desk.gui.context import Context
from lares_desk.gui.empty_state import EmptyState
from lares_desk.gui.group_actions import GroupActions
from lares_desk.gui.group_list import GroupList, summary
from lares_desk.gui.icons import set_icon
from lares_desk.gui.remembering import remember_splitter
from lares_desk.gui.tips import plain_tip
from lares_desk.gui.travellers_table import TravellersTable


class GroupsTab(QWidget):
    """Groups at the left, travellers at the right; `moved` is sent when another group is chosen."""

    moved = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Show nothing until the first `show_dossier`."""
        super().__init__(parent)
        self._context = context
        self._dossier: Dossier | None = None
        self._shown: int | None = None
        self.list = GroupList()
        self.table = TravellersTable(context, self.tr("Travellers of the group"))
        self.travellers = self.table.travellers
        self.actions_ = GroupActions(context, self, self.list, self.table)
        self._name = QLabel()
        self._name.setProperty("tone", "section")
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._about = QLabel()
        self._about.setProperty("tone", "caption")
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        self._about.setWordWrap(True)
        self._nobody = EmptyState()
        self._people = QStackedWidget()
        self._people.addWidget(self.table)
        self._people.addWidget(self._nobody)
        self._empty = EmptyState()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._filled())
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.GAP_M, 0, theme.GAP_S)
        column.addWidget(self._stack)
        self._empty.chosen.connect(self.actions_.add_group.trigger)
        self._nobody.chosen.connect(self.actions_.add_travellers.trigger)
        self.list.chosen.connect(self._on_group_chosen)
        self.table.selected.connect(self._on_traveller_selected)
        self.table.chosen.connect(self._on_traveller_selected)
        self.table.opened.connect(self._on_traveller_opened)
        self.actions_.group_added.connect(self.choose)

    def show_dossier(self, dossier: Dossier) -> None:
        """Show the groups of a departure."""
        self._dossier = dossier
        self._stack.setCurrentIndex(0 if dossier.groups else 1)
        if not dossier.groups:
            can_add = not self._context.session.read_only
            self._empty.show_words(
                self.tr("No group is on this departure yet."),
                self.tr("Add group…") if can_add else "",
                is_main=True,
            )
        self.list.show_dossier(dossier)

    @Slot(int)
    def choose(self, booking_id: int) -> bool:
        """Show a group; say whether it is on this departure."""
        return self.list.choose(booking_id)

    def _filled(self) -> QWidget:
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.setChildrenCollapsible(False)
        parts.setHandleWidth(1)
        parts.addWidget(self._left())
        parts.addWidget(self._right())
        parts.setStretchFactor(0, 0)
        parts.setStretchFactor(1, 1)
        remember_splitter(parts, self._context.memory, "groups")
        return parts

    def _left(self) -> QWidget:
        widget = QWidget()
        column = QVBoxLayout(widget)
        column.setContentsMargins(0, 0, theme.GAP_M, 0)
        column.setSpacing(theme.GAP_S)
        column.addWidget(self.list, 1)
        column.addWidget(ActionButton(self.actions_.import_group))
        return widget

    def _right(self) -> QWidget:
        acts = self.actions_
        more = _menu_button(
            self.tr("More"),
            [
                acts.edit_group, acts.cancel_group, acts.remove_group, acts.import_into, None,
                acts.edit_traveller, acts.make_lead, acts.move_to, acts.move_up, acts.move_down, None,
                acts.copy, acts.paste,
            ],
            self,
        )  # fmt: skip
        head = QHBoxLayout()
        head.setSpacing(theme.GAP_S)
        head.addWidget(self._name, 1)
        for widget in (more, ActionButton(acts.add_group, is_main=True)):
            head.addWidget(widget)
        tools = QHBoxLayout()
        tools.setSpacing(theme.GAP_S)
        for action in (acts.add_travellers, acts.edit_client, acts.remove_traveller):
            tools.addWidget(ActionButton(action))
        tools.addStretch(1)
        widget = QWidget()
        column = QVBoxLayout(widget)
        column.setContentsMargins(theme.GAP_M, 0, 0, 0)
        column.setSpacing(theme.GAP_S)
        column.addLayout(head)
        column.addWidget(self._about)
        column.addWidget(self._people, 1)
        column.addLayout(tools)
        return widget

    def _show_group(self, group: Group | None) -> None:
        start = self._dossier.departure.start if self._dossier else None
        if group is None or start is None:
            self._name.clear()
            self._about.clear()
            if start is not None:
                self.travellers.show_group(None, start)
            return
        self._name.setText(group.booking.name)
        self._name.setToolTip(plain_tip(group.booking.name))
        about = [group.booking.reference, summary(group)]
        if group.booking.over_capacity_reason:
            about.append(self.tr("over capacity: {reason}").format(reason=group.booking.over_capacity_reason))
        self._about.setText("  ·  ".join(about))
        self.travellers.show_group(group, start)
        self._people.setCurrentIndex(0 if group.travellers else 1)
        can_add = not self._context.session.read_only
        self._nobody.show_words(self.tr("Nobody is in this group yet."), self.tr("Add travellers…") if can_add else "")

    def _aim(self) -> None:
        traveller = self.travellers.get(self.table.current_id())
        self.actions_.aim(self._dossier, self.list.current(), traveller, self.table.selected_ids())

    @Slot(object)
    def _on_group_chosen(self, booking_id: int | None) -> None:
        self._show_group(self.list.current())
        if self.table.current_id() is None and self.travellers.rowCount():
            self.table.selectRow(0)
        self._aim()
        if booking_id != self._shown:
            self._shown = booking_id
            self.moved.emit()

    @Slot()
    def _on_traveller_selected(self, _traveller_id: int | None = None) -> None:
        self._aim()

    @Slot(int)
    def _on_traveller_opened(self, _traveller_id: int) -> None:
        self.actions_.edit_client.trigger()


def _menu_button(text: str, actions: list[QAction | None], over: QWidget) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setAccessibleName(text)
    button.setToolTip(text)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    set_icon(button, "more", over.palette())
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    menu = QMenu(button)
    for action in actions:
        if action is None:
            menu.addSeparator()
        else:
            menu.addAction(action)
    button.setMenu(menu)
    return button
