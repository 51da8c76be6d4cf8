"""The agency: its profile as a page."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from lares_desk.domain.agency import PhoneKind
from lares_desk.domain.changes import Changes, Kind
from lares_desk.gui import theme
from lares_desk.gui.agency_form import AgencyForm
from lares_desk.gui.banners import read_only_reason
from lares_desk.gui.buttons import ActionButton
from lares_desk.gui.context import Context
from lares_desk.gui.history_action import history_action
from lares_desk.gui.page import Page
from lares_desk.gui.page_actions import allow, make_action
from lares_desk.services import agency as agency_service

_SHOWN = (Kind.AGENCY, Kind.AGENCY_PHONE, Kind.LOGO)


class AgencyPage(Page):
    """One form and its few actions."""

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
        self.history = history_action(context, self, self._record)
        self.addAction(self.history)
        self._lay_out()
        self.begin_at(self.form)
        context.bus.changed.connect(self._on_changed)
        self._aim()

    def menu_title(self) -> str:
        """Return the title of the menu."""
        return self.tr("A&gency")

    def menu_actions(self) -> list[QAction | None]:
        """Return the actions for the menu."""
        return [
            self.choose_logo, self.remove_logo, None,
            self.add_office, self.add_emergency, self.add_public, None,
            self.history,
        ]  # fmt: skip

    def place(self) -> str:
        """Return where the person is: there is one place only."""
        return ""

    def go_to(self, place: str) -> bool:
        """Show the profile."""
        return not place

    def _record(self) -> tuple[Kind, int, str]:
        return Kind.AGENCY, 1, agency_service.get(self.context.session).name

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Agency"))
        title.setProperty("tone", "title")
        head = QHBoxLayout()
        head.setContentsMargins(theme.GAP_XL, theme.GAP_M, theme.GAP_XL, 0)
        head.addWidget(title, 1)
        head.addWidget(ActionButton(self.history))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_XS)
        column.addLayout(head)
        column.addWidget(self.form, 1)

    def _aim(self) -> None:
        reason = read_only_reason(self.context.session)
        for action in (self.choose_logo, self.add_office, self.add_emergency, self.add_public):
            allow(action, True, reason)
        allow(self.remove_logo, self.form.logo.value() is not None, reason)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*_SHOWN):
            self.form.refresh()
            self._aim()
