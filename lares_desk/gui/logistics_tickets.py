"""The tickets of a service, one a traveller, as bought: changed in place, and held against the client's record now."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from lares_desk.domain.departure import Dossier
from lares_desk.domain.logistics import PassengerType, Service, ServiceKind, Ticket
from lares_desk.domain.people import Client
from lares_desk.domain.text import clean
from lares_desk.domain.ticket_drift import Drift, DriftKind, drifts
from lares_desk.gui import logistics_words, theme
from lares_desk.gui.context import Context
from lares_desk.gui.departure_notes import note
from lares_desk.gui.logistics_cells import CellColumn, CellsModel, Choice, Mark, Value
from lares_desk.gui.logistics_facts import travellers, without_ticket
from lares_desk.gui.logistics_table import CellsTable
from lares_desk.gui.screen_words import WAY, screen_words
from lares_desk.gui.shortened import short
from lares_desk.gui.tips import plain_tip
from lares_desk.services import logistics

_NAME = "Małgorzata Anna"  # as long as most are
_FROM_CLIENT = ("surname", "given_names", "passport", "nationality", "birth_date", "sex")


class TicketsPane(QWidget):
    """What stands on each ticket; `aimed` is sent when others are chosen."""

    aimed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Show nothing until the first `show_service`."""
        super().__init__(parent)
        self._context = context
        self._service: Service | None = None
        self._clients: Mapping[int, Client] = {}
        model = CellsModel(context, self._columns(), self._save_cell)
        self.table = CellsTable(context, model, self.tr("Tickets"), {0: 2, 1: 2, 4: 1}, "tickets", extended=True)
        self._head = note("caption")
        self._told = note("warning")
        for line in (self._head, self._told):
            line.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.GAP_S, 0, 0)
        column.setSpacing(theme.GAP_XS)
        column.addWidget(self._head)
        column.addWidget(self.table, 1)
        column.addWidget(self._told)
        self.table.picked.connect(self._on_picked)
        self.table.selected.connect(self._on_picked)

    def show_service(self, dossier: Dossier, service: Service) -> None:
        """Show the tickets of a service, in the order of the travellers."""
        other = self._service is None or self._service.id != service.id or not self._service.tickets
        self._service = service
        people = travellers(dossier)
        self._clients = {each.id: each.client for each in people}
        order = {each.id: number for number, each in enumerate(people)}
        tickets = sorted(service.tickets, key=lambda each: (order.get(each.traveller_id or 0, len(order)), each.id))
        self.table.cells.show_rows(tickets)
        if other and tickets:
            # What has to be looked at is looked at first.
            self.table.select(next((each.id for each in tickets if self._drifts(each)), tickets[0].id))
        self.table.setColumnHidden(6, service.kind is ServiceKind.MACHU_PICCHU)
        said = self.tr("Tickets of {service}: {have} of {all}").format(
            service=short(screen_words(self._context, dossier).say_parts(service.name, WAY)),
            have=len(service.tickets),
            all=len(people),
        )
        missing = [each.client.full_name for each in without_ticket(dossier, service)]
        if missing:
            lacking = self.tr("⚠ no ticket: {names}").format(names=", ".join(missing))
            said = f"{said}  ·  {lacking}"
        self._head.setText(said)
        self._head.setToolTip(plain_tip(said))
        self._tell()

    def chosen(self) -> list[Ticket]:
        """Return the selected tickets."""
        return [self.table.cells.get(each) for each in self.table.selected_ids()]

    def rewritable(self) -> list[Ticket]:
        """Return the selected tickets that differ from their clients' records."""
        return [each for each in self.chosen() if self._drifts(each)]

    def rewrite(self) -> int:
        """Write the selected tickets anew from the clients' records; return how many, numbers and seats stay."""
        changed = {each.id: self._as_now(each) for each in self.rewritable()}
        return len(changed) if changed and self._keep(changed) else 0

    def remove(self) -> int:
        """Take the selected tickets away; return how many."""
        gone = {each.id for each in self.chosen()}
        if self._service is None or not gone:
            return 0
        kept = [each for each in self._service.tickets if each.id not in gone]
        return len(gone) if self._context.attempt(logistics.save_tickets, self._service.id, kept) else 0

    def _columns(self) -> Sequence[CellColumn]:
        kinds, checked = logistics_words.passengers(), self.tr("as recorded")
        return (
            CellColumn(
                self.tr("Surname"), _surname, _surname, tool_tip=_surname, key="surname", sample="Quispe Ña",
                wish=_NAME,
            ),
            CellColumn(
                self.tr("Given names"), _given, _given, tool_tip=_given, key="given_names", sample="Łukasz Ja",
                wish=_NAME,
            ),
            CellColumn(self.tr("Passport"), _passport, _passport, key="passport", sample="X0000000"),
            CellColumn(
                self.tr("Fare"), self._fare, _fare, key="passenger_type", choices=_fares,
                sample=max(kinds.values(), key=len),
            ),
            CellColumn(
                self.tr("Check"), self._check, mark=self._mark, tool_tip=self._tell_of, sample="MM",
                wish=f"MM {checked}",
            ),
            CellColumn(self.tr("Number"), _number, _number, key="number", sample="IR-12345"),
            CellColumn(self.tr("Seat"), _seat, _seat, key="seat", sample="A-12"),
        )  # fmt: skip

    def _save_cell(self, ticket: Ticket, key: str, value: Value) -> object:
        if self._service is None:
            return None
        changed = replace(
            ticket, **{key: clean(value) if isinstance(value, str) and key != "passenger_type" else value}
        )
        kept = [changed if each.id == ticket.id else each for each in self._service.tickets]
        return self._context.perform(logistics.save_tickets, self._service.id, kept)

    def _keep(self, changed: Mapping[int, Ticket]) -> object:
        if self._service is None:
            return None
        kept = [changed.get(each.id, each) for each in self._service.tickets]
        return self._context.attempt(logistics.save_tickets, self._service.id, kept)

    def _client(self, ticket: Ticket) -> Client | None:
        return None if ticket.traveller_id is None else self._clients.get(ticket.traveller_id)

    def _drifts(self, ticket: Ticket) -> tuple[Drift, ...]:
        client = self._client(ticket)
        return () if client is None else drifts(ticket, client)

    def _as_now(self, ticket: Ticket) -> Ticket:
        client = self._client(ticket)
        return ticket if client is None else replace(ticket, **{name: getattr(client, name) for name in _FROM_CLIENT})

    def _check(self, ticket: Ticket) -> str:
        if self._client(ticket) is None:
            return self.tr("not going")
        found = self._drifts(ticket)
        if not found:
            return self.tr("as recorded")
        if all(each.kind is DriftKind.RENEWED for each in found):
            return self.tr("old passport")
        if all(each.kind is DriftKind.SPELLING for each in found):
            return self.tr("spelling")
        words = logistics_words.ticket_fields()
        return ", ".join(words[each.field] for each in found if each.kind is DriftKind.DIFFERENT)

    def _mark(self, ticket: Ticket) -> Mark | None:
        if self._client(ticket) is None:
            return "cancelled", "error"
        found = self._drifts(ticket)
        if not found:
            return "guaranteed", "muted"
        is_grave = any(each.kind is DriftKind.DIFFERENT for each in found)
        return ("warning", "warning") if is_grave else ("info", "info")

    def _tell_of(self, ticket: Ticket) -> str:
        """Return what stands on a ticket and what the record says now, where they differ."""
        if self._client(ticket) is None:
            return self.tr("{name} does not go on this departure: this ticket is one too many.").format(
                name=f"{ticket.given_names} {ticket.surname}".strip()
            )
        words = logistics_words.ticket_fields()
        said = self.tr("{field}: {bought} on the ticket, {now} in the client's record")
        return "; ".join(
            said.format(field=words[each.field], bought=each.bought, now=each.now) for each in self._drifts(ticket)
        )

    def _tell(self) -> None:
        ticket = self.table.cells.get(self.table.current_id())
        said = self._tell_of(ticket) if ticket is not None else ""
        self._told.setText(f"⚠ {said}" if said else "")
        self._told.setVisible(bool(said))

    def _fare(self, ticket: Ticket) -> str:
        return logistics_words.passengers()[ticket.passenger_type]

    @Slot()
    def _on_picked(self, _record_id: int | None = None) -> None:
        self._tell()
        self.aimed.emit()


def _fares(_ticket: Ticket) -> list[Choice]:
    return list(logistics_words.passengers().items())


def _surname(ticket: Ticket) -> str:
    return ticket.surname


def _given(ticket: Ticket) -> str:
    return ticket.given_names


def _passport(ticket: Ticket) -> str:
    return ticket.passport


def _fare(ticket: Ticket) -> PassengerType:
    return ticket.passenger_type


def _number(ticket: Ticket) -> str:
    return ticket.number


def _seat(ticket: Ticket) -> str:
    return ticket.seat
