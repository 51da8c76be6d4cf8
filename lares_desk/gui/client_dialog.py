"""The dialogs of a client: the person, whatever trek they are on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from lares_desk.domain.changes import Kind
from lares_desk.domain.people import Client
from lares_desk.gui import theme
from lares_desk.gui.client_fields import client_fields, client_of, sections, show_client
from lares_desk.gui.context import Context
from lares_desk.gui.duplicate_hint import DuplicateHint
from lares_desk.gui.form_dialog import FormDialog
from lares_desk.services import clients
from lares_desk.services.session import Done

_TELLING = ("given_names", "surname", "passport", "birth_date")


class ClientDialog(FormDialog):
    """Everything that is kept of a client, in sections."""

    def __init__(self, context: Context, client: Client, parent: QWidget | None = None) -> None:
        """Show `client` as it was read."""
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Client {name}").format(name=client.full_name))
        self._accept.setText(self.tr("Save client"))
        self._context = context
        self._client = client
        self.fields = client_fields(context, mark_optional=False)
        self._hint = QLabel(self.tr("Only the surname is needed now; the rest can be added later."))
        self._hint.setProperty("tone", "caption")
        self.form.addWidget(self._hint)
        for section in sections():
            self._section(section.title)
            for names in section.rows:
                self.form.addLayout(field_row([self.fields.get(name) for name in names]))
        show_client(self.fields, client)
        if client.id:
            self.set_history(Kind.CLIENT, client.id)
        self.fields["given_names"].setFocus()
        self.resize(theme.form_width() + 80, theme.scaled(690))

    def _section(self, title: str) -> None:
        label = QLabel(title)
        label.setProperty("tone", "section")
        self.form.addWidget(label)

    def _save(self) -> Done[None] | Done[int]:
        return self._context.perform(clients.save, client_of(self.fields, self._client))


class NewClientDialog(ClientDialog):
    """The same form for a client who is new to the agency; `known` carries the id of one who is not after all."""

    known = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Start empty, and look for the same person while somebody writes."""
        super().__init__(context, Client("", ""), parent)
        self.setWindowTitle(self.tr("New client"))
        self._accept.setText(self.tr("Add client"))
        self.hint = DuplicateHint(context)
        self.form.insertWidget(1, self.hint)
        for name in _TELLING:
            self.fields[name].editor.textChanged.connect(self._on_written)
        self.fields["nationality"].editor.currentIndexChanged.connect(self._on_written)
        self.hint.chosen.connect(self._on_known)

    def _save(self) -> Done[None] | Done[int]:
        return self._context.perform(clients.add, client_of(self.fields, self._client))

    @Slot()
    def _on_written(self) -> None:
        self.hint.show_client(client_of(self.fields, self._client))

    @Slot(int)
    def _on_known(self, client_id: int) -> None:
        self.known.emit(client_id)
        self.reject()


def field_row(fields: Sequence[QWidget | None]) -> QHBoxLayout:
    """Return fields side by side, equally wide; None leaves its place empty."""
    row = QHBoxLayout()
    row.setSpacing(theme.GAP_L)
    for field in fields:
        row.addWidget(QWidget() if field is None else field, 1)
    return row
