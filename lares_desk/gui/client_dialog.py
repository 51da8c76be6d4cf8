"""The dialog of a client: the person, whatever trek they are on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from lares_desk.domain.people import Client
from lares_desk.gui import theme
from lares_desk.gui.client_fields import client_fields, client_of, show_client
from lares_desk.gui.context import Context
from lares_desk.gui.form_dialog import FormDialog
from lares_desk.services import clients
from lares_desk.services.session import Done


class ClientDialog(FormDialog):
    """Identity as in the passport, contact, diet and medical notes, emergency contact."""

    def __init__(self, context: Context, client: Client, parent: QWidget | None = None) -> None:
        """Show `client` as it was read."""
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Client {name}").format(name=client.full_name))
        self._accept.setText(self.tr("Save client"))
        self._context = context
        self._client = client
        self.fields = client_fields(context)
        self._section(self.tr("As in the passport"))
        self._row("given_names", "surname")
        self._row("passport", "nationality")
        self._row("birth_date", "sex")
        self._section(self.tr("Contact"))
        self._row("email", "phone")
        self._section(self.tr("On the trek"))
        self._row("diet", "language")
        self._row("medical")
        self._row("emergency_name", "emergency_phone")
        self._row("notes")
        show_client(self.fields, client)
        self.resize(720, 690)

    def _section(self, title: str) -> None:
        label = QLabel(title)
        label.setProperty("tone", "section")
        self.form.addWidget(label)

    def _row(self, *names: str) -> None:
        self.form.addLayout(field_row([self.fields.get(name) for name in names]))

    def _save(self) -> Done[None]:
        return self._context.perform(clients.save, client_of(self.fields, self._client))


def field_row(fields: Sequence[QWidget | None]) -> QHBoxLayout:
    """Return fields side by side, equally wide; None leaves its place empty."""
    row = QHBoxLayout()
    row.setSpacing(theme.GAP_L)
    for field in fields:
        if field is None:
            row.addStretch(1)
        else:
            row.addWidget(field, 1)
    return row
