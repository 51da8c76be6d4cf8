"""The services of a departure, and the tickets of the one that is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from lares_desk.domain.departure import Dossier
from lares_desk.domain.logistics import Service
from lares_desk.gui import logistics_words, theme
from lares_desk.gui.buttons import ActionButton
from lares_desk.gui.dates import short_date
from lares_desk.gui.form_dialog import FormDialog
from lares_desk.gui.logistics_cells import CellColumn, Mark, Value
from lares_desk.gui.logistics_facts import NAMED, travellers, without_ticket, wrong_tickets
from lares_desk.gui.logistics_numbers import hours, whole
from lares_desk.gui.logistics_section import ListSection
from lares_desk.gui.logistics_service_dialog import ServiceDialog, new_service
from lares_desk.gui.logistics_table import CellsTable
from lares_desk.gui.logistics_tickets import TicketsPane
from lares_desk.gui.page_actions import allow, make_action, make_list_action
from lares_desk.gui.remembering import remember_splitter
from lares_desk.gui.screen_words import WAY
from lares_desk.services import logistics

_NO_HOUR = 24 * 60
_WIDEST = "Ollantaytambo – Aguas Calientes"


class ServicesSection(ListSection):
    """Trains, entries, buses, hotels and transport by day and hour; tickets below where they bear names."""

    def title(self) -> str:
        """Return what the section is called."""
        return self.tr("Services")

    def words(self) -> tuple[str, str, str]:
        """Return what is done here."""
        return self.tr("&Add service…"), self.tr("&Edit service…"), self.tr("&Remove service")

    def show_dossier(self, dossier: Dossier) -> None:
        """Show the services of a departure."""
        super().show_dossier(dossier)
        self._show_tickets()

    def own_actions(self) -> list[QAction]:
        """Return what is done with tickets."""
        return [self.issue, self.rewrite, self.remove_tickets]

    def aim_own(self, read_only_reason: str) -> None:
        """Aim at the tickets of the chosen service."""
        service, dossier = self.current(), self._dossier
        missing = without_ticket(dossier, service) if dossier and service else ()
        is_named = service is not None and service.kind in NAMED
        allow(self.issue, bool(missing), read_only_reason)
        allow(self.rewrite, is_named and bool(self.tickets.rewritable()), read_only_reason)
        allow(self.remove_tickets, is_named and bool(self.tickets.chosen()), read_only_reason)

    def tables(self) -> Sequence[CellsTable]:
        """Return the list of services: the common keys are not for the tickets."""
        return (self.table,)

    def _make_own(self) -> None:
        self.tickets = TicketsPane(self._context)
        self.issue = make_action(self, self.tr("&Issue missing tickets"), "add", self._on_issue, "Ctrl+Shift+T")
        self.rewrite = make_action(self, self.tr("As the re&cord is now"), "", self._on_rewrite)
        self.remove_tickets = make_list_action(
            self.tickets.table, self.tr("Re&move tickets"), "remove", self._on_remove_tickets, "Del"
        )
        self.tickets.table.addActions([self.issue, self.rewrite])
        self.tickets.aimed.connect(self._on_picked)

    def _filled(self) -> QWidget:
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.setHandleWidth(1)
        parts.addWidget(self.table)
        parts.addWidget(self.tickets)
        parts.setStretchFactor(0, 2)
        parts.setStretchFactor(1, 3)
        remember_splitter(parts, self._context.memory, "logistics/services")
        tools = QHBoxLayout()
        tools.setSpacing(theme.GAP_S)
        self._buttons = [ActionButton(action) for action in (self.issue, self.rewrite)]
        self._common = [ActionButton(action) for action in (self._acts.edit, self._acts.remove)]
        for button in (*self._buttons, *self._common):
            tools.addWidget(button)
        tools.addStretch(1)
        widget = QWidget()
        column = QVBoxLayout(widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_S)
        column.addWidget(parts, 1)
        column.addLayout(tools)
        return widget

    def _show_tickets(self) -> None:
        service = self.current()
        has_tickets = service is not None and service.kind in NAMED
        if has_tickets and self._dossier is not None:
            self.tickets.show_service(self._dossier, service)
        self.tickets.setVisible(has_tickets)
        for button in self._buttons:
            button.setVisible(has_tickets)
        for button in self._common:  # with tickets these two stand in the menu: there is not room for all
            button.setVisible(not has_tickets)

    def _key(self) -> str:
        return "services"

    def _outs(self) -> Sequence[int]:
        return (3, 1, 6, 4)

    def _columns(self) -> Sequence[CellColumn]:
        kinds = logistics_words.services()
        return (
            CellColumn(
                self.tr("Service"), self._name, tool_tip=self._name, sample="Train down the valley", wish=_WIDEST
            ),
            CellColumn(self.tr("Kind"), self._kind, sample=max(kinds.values(), key=len)),
            CellColumn(self.tr("When"), self._when, sample="Wed 30 Sep  16:30 – 18:10"),
            CellColumn(self.tr("From – to"), self._way, tool_tip=self._way, sample=_WIDEST),
            CellColumn(
                self.tr("Reference"), _reference, _reference, tool_tip=_reference, key="reference", sample="HE-2027-19",
                wish="PERURAIL-12345",
            ),
            CellColumn(self.tr("Tickets"), self._tickets_of, mark=self._ticket_mark, sample="MM 12 of 12"),
            CellColumn(self.tr("Seats"), _seats, _seats, is_number=True, key="seats", sample="99"),
        )  # fmt: skip

    def _rows(self, dossier: Dossier) -> Sequence[Service]:
        return sorted(dossier.services, key=_moment)

    def _empty_words(self) -> tuple[str, str]:
        return self.tr("No train, entry, bus, hotel or transport is bought yet."), self.tr("Add service…")

    def _dialog(self, dossier: Dossier, record: Service | None) -> FormDialog:
        return ServiceDialog(self._context, dossier, record or new_service(dossier), self)

    def _remover(self) -> object:
        return logistics.remove_service

    def _save_cell(self, record: Service, key: str, value: Value) -> object:
        if key == "seats":
            value = whole(str(value)) if str(value).strip() else None
        return self._context.perform(logistics.save_service, replace(record, **{key: value}))

    def _name(self, service: Service) -> str:
        return self._known.say_parts(service.name, WAY)

    def _way(self, service: Service) -> str:
        return WAY.join(self._known.say(each) for each in (service.from_place, service.to_place) if each)

    def _kind(self, service: Service) -> str:
        return logistics_words.services()[service.kind]

    def _when(self, service: Service) -> str:
        day = short_date(self._context.locale, service.starts_on) if service.starts_on else ""
        return f"{day}  {hours(service.starts_minutes, service.ends_minutes)}".strip()

    def _tickets_of(self, service: Service) -> str:
        if service.kind not in NAMED or self._dossier is None:
            return ""
        return self.tr("{have} of {all}").format(have=len(service.tickets), all=len(travellers(self._dossier)))

    def _ticket_mark(self, service: Service) -> Mark | None:
        if service.kind not in NAMED or self._dossier is None:
            return None
        is_wrong = without_ticket(self._dossier, service) or wrong_tickets(self._dossier, service)
        return ("warning", "warning") if is_wrong else ("guaranteed", "muted")

    @Slot()
    def _on_picked(self, _record_id: int | None = None) -> None:
        if self.sender() is self.table:
            self._show_tickets()
        self.aimed.emit()

    @Slot()
    def _on_issue(self) -> None:
        service = self.current()
        if service is None or self._dossier is None:
            return
        ids = [each.id for each in without_ticket(self._dossier, service)]
        if ids and self._context.attempt(logistics.issue_tickets, service.id, ids):
            self._context.notify(self.tr("%n ticket(s) issued", "", len(ids)), undo=True)

    @Slot()
    def _on_rewrite(self) -> None:
        if done := self.tickets.rewrite():
            self._context.notify(self.tr("%n ticket(s) written anew from the record", "", done), undo=True)

    @Slot()
    def _on_remove_tickets(self) -> None:
        if done := self.tickets.remove():
            self._context.notify(self.tr("%n ticket(s) removed", "", done), undo=True)


def _moment(service: Service) -> tuple[date, int, int]:
    """Sort by day and hour; what has none comes last."""
    minutes = _NO_HOUR if service.starts_minutes is None else service.starts_minutes
    return service.starts_on or date.max, minutes, service.id


def _reference(service: Service) -> str:
    return service.reference


def _seats(service: Service) -> str:
    return "" if service.seats is None else str(service.seats)
