"""The logistics of a departure: sections at the left, the chosen one at the right, one number on top."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from lares_desk.domain.departure import Dossier
from lares_desk.gui import theme
from lares_desk.gui.banners import read_only_reason
from lares_desk.gui.buttons import ActionButton
from lares_desk.gui.context import Context
from lares_desk.gui.departure_notes import note
from lares_desk.gui.icons import set_icon
from lares_desk.gui.logistics_list import SectionList
from lares_desk.gui.logistics_section import Section, SectionActions
from lares_desk.gui.logistics_summary import LogisticsSummary
from lares_desk.gui.page_actions import allow, make_action
from lares_desk.gui.part import Part
from lares_desk.gui.remembering import remember_splitter

# Where each section is made: with its list and its dialogs it is loaded when it is looked at.
_SECTIONS = {
    "crew": ("logistics_crew", "CrewSection"),
    "services": ("logistics_services", "ServicesSection"),
    "beds": ("logistics_beds", "BedsSection"),
    "equipment": ("logistics_equipment", "EquipmentSection"),
    "luggage": ("logistics_luggage", "LuggageSection"),
    "animals": ("logistics_animals", "AnimalsSection"),
    "cash": ("logistics_cash", "CashSection"),
    "price": ("logistics_price", "PriceSection"),
}
_KEYS = tuple(_SECTIONS)
_MEMORY = "logistics/section"


class LogisticsTab(Part):
    """`menu_changed` is sent when another section is shown: its actions stand in the menu then."""

    menu_changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Show nothing until the first `show_dossier`."""
        super().__init__(parent)
        self._context = context
        self._dossier: Dossier | None = None
        self._sections: dict[str, Section] = {}
        self._stale: set[str] = set()
        self._shown = ""
        self._summary = LogisticsSummary(context.locale, self)
        self.list = SectionList()
        self._stack = QStackedWidget()
        self.acts = SectionActions(
            make_action(self, self.tr("&Add…"), "add", self._on_add, "Ctrl+Shift+A"),
            make_action(self, self.tr("&Edit…"), "edit", self._on_edit),
            self._removing(),
        )
        self.copy = make_action(self, self.tr("Copy from another &departure…"), "copy", self._on_copy)
        self._sum = note("caption")
        self._name = note("section")
        self._name.setWordWrap(False)
        self._about = note("caption")
        self._add = ActionButton(self.acts.add, is_main=True)
        self._more = self._more_button()
        self._lay_out()
        self.list.chosen.connect(self._on_section)
        self.begin_at(self.list)

    def section(self) -> str:
        """Return which section is shown."""
        return self._shown

    def current(self) -> Section | None:
        """Return the section that is shown."""
        return self._sections.get(self._shown)

    def show_section(self, key: str) -> bool:
        """Turn to a section; say whether there is one of that name."""
        if key not in _SECTIONS:
            return False
        self.list.choose(_KEYS.index(key))
        return True

    def show_dossier(self, dossier: Dossier, *, is_seen: bool = True) -> None:
        """Show the logistics of a departure; what is not seen is filled when it is."""
        self._dossier = dossier
        self._stale = set(_KEYS)
        if is_seen:
            self.fill()

    def fill(self) -> None:
        """Show what has changed since it was looked at last."""
        if self._dossier is None:
            return
        if self._stale:
            self.list.show_entries(self._summary.entries(self._dossier))
            self._summary.show_on(self._sum, self._dossier)
        if not self._shown:
            kept = self._context.memory.get(_MEMORY, "")
            self.show_section(kept if kept in _SECTIONS else _KEYS[0])
        self._fill_section()

    def menu_actions(self) -> list[QAction | None]:
        """Return the actions of the section that is shown, in the order of a menu; None stands for a line."""
        section = self.current()
        own = section.own_actions() if section else []
        common = [each for each in (self.acts.add, self.acts.edit, self.acts.remove) if each.isVisible()]
        return [*common, *([None] if own else []), *own, *([None] if common or own else []), self.copy]

    def _removing(self) -> QAction:
        """Return the action whose key is that of the lists alone."""
        action = QAction(self.tr("&Remove"), self)
        action.setShortcut("Del")
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(self._on_remove)
        return action

    def _more_button(self) -> QToolButton:
        """Return the quiet button with everything else that can be done here."""
        button = QToolButton()
        button.setText(self.tr("More"))
        button.setAccessibleName(self.tr("More for this section"))
        button.setToolTip(button.accessibleName())
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        set_icon(button, "more", self.palette())
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(button)
        self._menu.setToolTipsVisible(True)
        self._menu.aboutToShow.connect(self._on_menu)
        button.setMenu(self._menu)
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.GAP_S)
        self._name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        head.addWidget(self._name, 1)
        head.addWidget(self._more)
        head.addWidget(self._add)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(theme.GAP_M, 0, 0, 0)
        column.setSpacing(theme.GAP_S)
        column.addLayout(head)
        column.addWidget(self._about)
        column.addWidget(self._stack, 1)
        left = QWidget()
        beside = QVBoxLayout(left)
        beside.setContentsMargins(0, 0, theme.GAP_M, 0)
        beside.addWidget(self.list)
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.setChildrenCollapsible(False)
        parts.setHandleWidth(1)
        parts.addWidget(left)
        parts.addWidget(right)
        parts.setStretchFactor(0, 0)
        parts.setStretchFactor(1, 1)
        remember_splitter(parts, self._context.memory, "logistics")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, theme.GAP_S, 0, theme.GAP_S)
        outer.setSpacing(theme.GAP_S)
        outer.addWidget(self._sum)
        outer.addWidget(parts, 1)

    def _made(self, key: str) -> Section:
        """Return a section, made when it is looked at first."""
        if key not in self._sections:
            module, name = _SECTIONS[key]
            make: Callable[..., Section] = getattr(import_module(f"lares_desk.gui.{module}"), name)
            section = self._sections[key] = make(self._context, self.acts)
            section.aimed.connect(self._on_aimed)
            for table in section.tables():
                table.addActions([self.acts.edit, self.acts.remove])
            self._stack.addWidget(section)
            self._stale.add(key)
        return self._sections[key]

    def _fill_section(self) -> None:
        section = self.current()
        if section is None or self._dossier is None:
            return
        if self._shown in self._stale:
            self._stale.discard(self._shown)
            section.show_dossier(self._dossier)
        self._aim()

    def _aim(self) -> None:
        section = self.current()
        if section is None:
            return
        reason = read_only_reason(self._context.session)
        for action, text in zip((self.acts.add, self.acts.edit, self.acts.remove), section.words(), strict=True):
            action.setText(text)
            action.setVisible(bool(text))
        allow(self.acts.add, self._dossier is not None and self.acts.add.isVisible(), reason)
        allow(self.acts.edit, section.can_edit())  # in a file that is read only a record is shown whole
        allow(self.acts.remove, section.can_remove(), reason)
        allow(self.copy, self._dossier is not None, reason)
        self._add.setVisible(self.acts.add.isVisible())
        section.aim_own(reason)
        about = section.about()
        self._name.setText(section.title())
        self._about.setText(about)
        self._about.setVisible(bool(about))
        tone = "warning" if "⚠" in about else "caption"
        if self._about.property("tone") != tone:
            self._about.setProperty("tone", tone)
            self._about.style().polish(self._about)

    @Slot(int)
    def _on_section(self, number: int) -> None:
        key = _KEYS[number]
        if key == self._shown:
            return
        section = self._made(key)
        self._shown = key
        self._stack.setCurrentWidget(section)
        self._context.memory.set(_MEMORY, key)
        self._fill_section()
        self.menu_changed.emit()

    @Slot()
    def _on_aimed(self) -> None:
        if self.sender() is self.current():
            self._aim()

    @Slot()
    def _on_menu(self) -> None:
        self._menu.clear()
        for action in self.menu_actions():
            if action is None:
                self._menu.addSeparator()
            elif action is not self.acts.add:
                self._menu.addAction(action)

    @Slot()
    def _on_add(self) -> None:
        if section := self.current():
            section.add()

    @Slot()
    def _on_edit(self) -> None:
        if section := self.current():
            section.edit()

    @Slot()
    def _on_remove(self) -> None:
        if section := self.current():
            section.remove()

    @Slot()
    def _on_copy(self) -> None:
        if self._dossier is not None:
            from lares_desk.gui.logistics_copy_dialog import CopyLogisticsDialog  # noqa: PLC0415  (when it is wanted)

            CopyLogisticsDialog(self._context, self._dossier, self).open()
