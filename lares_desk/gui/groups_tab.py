"""The groups of a departure: the list of groups, and the travellers of the chosen one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
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
from lares_desk.gui.tables import Table
from lares_desk.gui.travellers import Travellers

_LIST_WIDTH = 220
_WIDTHS = {
    0: "Quispe, María (leads)",
    1: "From",
    2: "Age",
    3: "Vegetarian",
    4: "Medical",
    5: "With María",
    6: "poles",
    7: "Wed 30 Sep",
}


class GroupsTab(QWidget):
    """Groups at the left, travellers at the right."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Show nothing until the first `show_dossier`."""
        super().__init__(parent)
        self._context = context
        self._dossier: Dossier | None = None
        self.actions_ = GroupActions(context, self)
        self.list = GroupList()
        self.list.setFixedWidth(_LIST_WIDTH)
        self.travellers = Travellers(context, self)
        self.table = Table(self.travellers.model, self.tr("Travellers of the group"), flexible={0: 3, 3: 2, 4: 3, 5: 2})
        self.table.set_widths(_WIDTHS)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.table.addActions([self.actions_.edit_client, self.actions_.edit_traveller, self.actions_.remove_traveller])
        self._name = QLabel()
        self._name.setProperty("tone", "section")
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._about = QLabel()
        self._about.setProperty("tone", "caption")
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        self._about.setWordWrap(True)
        self._empty = EmptyState()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._filled())
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.GAP_M, 0, theme.GAP_S)
        column.addWidget(self._stack)
        self._empty.chosen.connect(self._on_empty_chosen)
        self.list.chosen.connect(self._on_group_chosen)
        self.table.selected.connect(self._on_traveller_selected)
        self.table.opened.connect(self._on_traveller_opened)
        self.actions_.group_added.connect(self._on_group_added)

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

    def _filled(self) -> QWidget:
        acts = self.actions_
        more = _menu_button(self.tr("More"), [acts.edit_group, acts.cancel_group, acts.remove_group], self)
        head = QHBoxLayout()
        head.setSpacing(theme.GAP_S)
        head.addWidget(self._name, 1)
        for widget in (ActionButton(acts.add_traveller), more, ActionButton(acts.add_group, is_main=True)):
            head.addWidget(widget)
        tools = QHBoxLayout()
        tools.setSpacing(theme.GAP_S)
        for action in (acts.edit_client, acts.edit_traveller, acts.remove_traveller):
            tools.addWidget(ActionButton(action))
        tools.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(theme.GAP_S)
        right.addLayout(head)
        right.addWidget(self._about)
        right.addWidget(self.table, 1)
        right.addLayout(tools)
        left = QVBoxLayout()
        left.setSpacing(theme.GAP_S)
        left.addWidget(self.list, 1)
        left.addWidget(ActionButton(acts.import_group))
        widget = QWidget()
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP_L)
        row.addLayout(left)
        row.addLayout(right, 1)
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
        about = [group.booking.reference, summary(group)]
        if group.booking.over_capacity_reason:
            about.append(self.tr("over capacity: {reason}").format(reason=group.booking.over_capacity_reason))
        self._about.setText("  ·  ".join(about))
        self.travellers.show_group(group, start)

    def _aim(self) -> None:
        traveller = self.travellers.get(self.table.current_id())
        self.actions_.aim(self._dossier, self.list.current(), traveller)

    @Slot(object)
    def _on_group_chosen(self, _booking_id: int | None) -> None:
        self._show_group(self.list.current())
        if self.table.current_id() is None and self.travellers.model.rowCount():
            self.table.selectRow(0)
        self._aim()

    @Slot(object)
    def _on_traveller_selected(self, _traveller_id: int | None) -> None:
        self._aim()

    @Slot(int)
    def _on_traveller_opened(self, _traveller_id: int) -> None:
        self.actions_.edit_client.trigger()

    @Slot(int)
    def _on_group_added(self, booking_id: int) -> None:
        self.list.choose(booking_id)

    @Slot()
    def _on_empty_chosen(self) -> None:
        self.actions_.add_group.trigger()


def _menu_button(text: str, actions: list[QAction], over: QWidget) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setAccessibleName(text)
    button.setToolTip(text)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    set_icon(button, "more", over.palette())
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    menu = QMenu(button)
    menu.addActions(actions)
    button.setMenu(menu)
    return button
