"""The agency: its profile, its wording of advice, the limits of luggage, and what lacks a language."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from lares_desk.domain.agency import PhoneKind
from lares_desk.domain.changes import Changes, Kind
from lares_desk.domain.own_wording import WordingLine
from lares_desk.domain.reference import OwnWording
from lares_desk.gui import theme
from lares_desk.gui.agency_form import AgencyForm
from lares_desk.gui.agency_tabs import LIMITS, PROFILE, UNTRANSLATED, WORDING, AgencyTabs
from lares_desk.gui.banners import read_only_reason
from lares_desk.gui.buttons import ActionButton
from lares_desk.gui.context import Context
from lares_desk.gui.history_action import history_action
from lares_desk.gui.page import Page
from lares_desk.gui.page_actions import allow, make_action
from lares_desk.gui.tab_order import tab_through
from lares_desk.services import agency as agency_service
from lares_desk.services import limits, wording

_SHOWN = (Kind.AGENCY, Kind.AGENCY_PHONE, Kind.LOGO)


class AgencyPage(Page):
    """Tabs of which the profile is the first; the actions of the others are out of the menu."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Show the profile."""
        super().__init__(context, parent)
        self.form = AgencyForm(context, self)
        phones = self.form.phones
        self.choose_logo = make_action(self, self.tr("Choose &logo…"), "open", self.form.logo.editor.click)
        self.remove_logo = make_action(self, self.tr("&Take logo away"), "remove", self.form.logo.remove.click)
        self.add_office = make_action(self, self.tr("Add &office number"), "add", phones[PhoneKind.OFFICE].add)
        self.add_emergency = make_action(self, self.tr("Add &emergency number"), "add", phones[PhoneKind.EMERGENCY].add)
        self.add_public = make_action(self, self.tr("Add &public number"), "add", phones[PhoneKind.PUBLIC].add)
        self.change_wording = make_action(self, self.tr("Change &wording…"), "edit", self._on_change_wording)
        self.switch_wording = make_action(self, self.tr("Leave off the pape&rs"), "", self._on_switch_wording)
        self.take_back = make_action(self, self.tr("Take &back the default"), "undo", self._on_take_back)
        self.change_limit = make_action(self, self.tr("Change l&imit…"), "edit", self._on_change_limit)
        self.check_limit = make_action(
            self, self.tr("Checked to&day"), "calendar", self._on_check_limit, "Ctrl+Shift+K"
        )
        self.history = history_action(context, self, self._record)
        self.addAction(self.history)
        self.tabs = AgencyTabs(context, self.form, self._actions_under_lists(), self)
        self._lay_out()
        self.tabs.turned.connect(self._on_turned)
        self.tabs.aimed.connect(self._aim)
        self.tabs.line_opened.connect(self.change_wording.trigger)
        self.tabs.limit_opened.connect(self.change_limit.trigger)
        context.bus.changed.connect(self._on_changed)
        self.begin_at(self.form)
        self._aim()

    def menu_title(self) -> str:
        """Return the title of the menu."""
        return self.tr("A&gency")

    def menu_actions(self) -> list[QAction | None]:
        """Return the actions for the menu: those of every tab, of which one tab's are seen."""
        return [
            self.choose_logo, self.remove_logo, None,
            self.add_office, self.add_emergency, self.add_public, None,
            self.change_wording, self.switch_wording, self.take_back, self.change_limit,
            self.check_limit, None,
            self.history,
        ]  # fmt: skip

    def place(self) -> str:
        """Return the tab that is shown; the profile is the first place of the page."""
        return self.tabs.name()

    def go_to(self, place: str) -> bool:
        """Show a tab, and of the wording a line."""
        name, _, key = place.partition("/")
        return self.tabs.show_tab(name) and (not key or (name == WORDING and self.tabs.wording().show_key(key)))

    def _actions_under_lists(self) -> dict[str, tuple[QAction, ...]]:
        wordings = (self.change_wording, self.switch_wording, self.take_back)
        return {WORDING: wordings, LIMITS: (self.change_limit, self.check_limit)}

    def _record(self) -> tuple[Kind, int, str] | None:
        if self.tabs.name() == WORDING:
            line = self._line()
            return (Kind.OWN_WORDING, line.own.id, line.key) if line and line.own else None
        if self.tabs.name() == LIMITS:
            limit = self.tabs.limits().current()
            return (Kind.WEIGHT_LIMIT, limit.id, limit.name.get(self.context.language)) if limit else None
        return Kind.AGENCY, 1, agency_service.get(self.context.session).name

    def _line(self) -> WordingLine | None:
        return self.tabs.wording().current() if self.tabs.name() == WORDING else None

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Agency"))
        title.setProperty("tone", "title")
        head = QHBoxLayout()
        head.addWidget(title, 1)
        history = ActionButton(self.history)
        head.addWidget(history)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_XL, theme.GAP_M, theme.GAP_XL, theme.GAP_S)
        column.setSpacing(theme.GAP_XS)
        column.addLayout(head)
        column.addWidget(self.tabs, 1)
        tab_through(self, history, self.tabs)

    @Slot()
    def _aim(self) -> None:
        """Enable what can be done in the tab that is shown, and leave the rest out of the menu."""
        reason, here = read_only_reason(self.context.session), self.tabs.name()
        profile = (self.choose_logo, self.remove_logo, self.add_office, self.add_emergency, self.add_public)
        for action in profile:
            action.setVisible(here == PROFILE)
            allow(action, action is not self.remove_logo or self.form.logo.value() is not None, reason)
        line = self._line()
        for action in (self.change_wording, self.switch_wording, self.take_back):
            action.setVisible(here == WORDING)
        is_off = line is not None and not line.is_on
        self.switch_wording.setText(self.tr("Put on the pape&rs") if is_off else self.tr("Leave off the pape&rs"))
        allow(self.change_wording, line is not None)
        fixed = self.tr("The papers are built around this sentence") if line is not None and line.is_built_in else ""
        allow(self.switch_wording, line is not None, reason or fixed)
        allow(self.take_back, line is not None and line.own is not None, reason)
        limit = self.tabs.limits().current() if here == LIMITS else None
        for action in (self.change_limit, self.check_limit):
            action.setVisible(here == LIMITS)
            allow(action, limit is not None, reason)
        if limit is not None and limit.checked_on == self.context.session.clock.today():
            allow(self.check_limit, False, self.tr("It was checked today"))
        allow(self.history, here != UNTRANSLATED and self._record() is not None)

    @Slot()
    def _on_turned(self) -> None:
        self.begin_at(self.tabs.shown())
        self._aim()
        self.moved.emit()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*_SHOWN):
            self.form.refresh()
            self._aim()

    @Slot()
    def _on_change_wording(self) -> None:
        from lares_desk.gui.wording_dialog import WordingDialog  # noqa: PLC0415  (seldom wanted)

        line = self._line()
        if line is not None:
            WordingDialog(self.context, line, self).open()

    @Slot()
    def _on_switch_wording(self) -> None:
        line = self._line()
        if line is None:
            return
        own = replace(line.own or OwnWording(line.key), is_on=not line.is_on)
        if self.context.attempt(wording.save, own):
            said = self.tr("It stands on no paper any more") if line.is_on else self.tr("It stands on the papers again")
            self.context.notify(said, undo=True)

    @Slot()
    def _on_take_back(self) -> None:
        line = self._line()
        if line is not None and self.context.attempt(wording.take_back, line.key):
            self.context.notify(self.tr("What came with the program holds again"), undo=True)

    @Slot()
    def _on_change_limit(self) -> None:
        from lares_desk.gui.limit_dialog import LimitDialog  # noqa: PLC0415  (seldom wanted)

        limit = self.tabs.limits().current()
        if limit is not None:
            LimitDialog(self.context, limit, self).open()

    @Slot()
    def _on_check_limit(self) -> None:
        limit = self.tabs.limits().current()
        if limit is None:
            return
        checked = replace(limit, checked_on=self.context.session.clock.today())
        if self.context.attempt(limits.save, checked):
            name = limit.name.get(self.context.language)
            self.context.notify(self.tr("{name}: checked today").format(name=name), undo=True)
