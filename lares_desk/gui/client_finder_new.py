"""The form of a client who is new to the agency; kept when the dialog is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from lares_desk.domain.people import Client
from lares_desk.errors import InvalidInput, LaresError
from lares_desk.gui import theme
from lares_desk.gui.client_dialog import field_row
from lares_desk.gui.client_fields import SHORT, client_fields, client_of, field_labels, show_client
from lares_desk.gui.context import Context
from lares_desk.gui.duplicate_hint import DuplicateHint
from lares_desk.gui.errors import sentence
from lares_desk.services import clients


class NewClient(QWidget):
    """Sends `found` with the client in the form, or `known_found` with the id of one who is in the file already."""

    found = Signal(object)
    known_found = Signal(int)
    search_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Ask what a trek needs to know; the rest can be added later."""
        super().__init__(parent)
        self._context = context
        every = client_fields(context)
        self.fields = {name: every[name] for name in SHORT}
        self.hint = DuplicateHint(context)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_S)
        for pair in (("given_names", "surname"), ("passport", "nationality"), ("birth_date", "diet"), ("medical",)):
            column.addLayout(field_row([self.fields[name] for name in pair]))
        column.addWidget(self.hint)
        column.addStretch(1)
        add = QPushButton(self.tr("Add to the group"))
        back = QPushButton(self.tr("Back to the search"))
        row = QHBoxLayout()
        for button in (add, back):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        for name in ("given_names", "surname", "passport", "nationality", "birth_date"):
            editor = self.fields[name].editor
            written = editor.currentIndexChanged if isinstance(editor, QComboBox) else editor.textChanged
            written.connect(self._on_written)
        self.hint.chosen.connect(self.known_found)
        add.clicked.connect(self._on_add)
        back.clicked.connect(self._on_back)
        self.setFocusProxy(self.fields["given_names"])

    def start(self, name: str) -> None:
        """Start a new client; the last word that was searched for is the surname."""
        given, _space, surname = name.rpartition(" ")
        show_client(self.fields, Client(surname=surname, given_names=given))

    def is_blank(self) -> bool:
        """Tell whether nothing is filled in."""
        return not any(field.problem() for field in self.fields.values()) and self._client() == Client("", "")

    def add(self) -> bool:
        """Send `found` with the client in the form; False where a field shows what will not do."""
        wrong = [field for field in self.fields.values() if field.problem()]
        for field in self.fields.values():
            field.set_error(field.problem())
        if wrong:
            wrong[0].setFocus()
            return False
        try:
            client = clients.validated(self._context.session, self._client())
            differing = clients.contradicted(self._context.session, client)
        except InvalidInput as error:
            field = self.fields.get(error.field, self.fields["surname"])
            field.set_error(sentence(error))
            field.setFocus()
        except LaresError as error:
            self._context.prompts.tell(self, error)
        else:
            if differing:
                self._tell_what_stays(client, differing)
            self.found.emit(client)
            return True
        return False

    def _tell_what_stays(self, client: Client, differing: Sequence[str]) -> None:
        columns = field_labels()
        self._context.prompts.tell(
            self,
            self.tr(
                "{name} is a client already, and the file says otherwise ({columns}). The file keeps its own; "
                "see which is right in Edit client."
            ).format(name=client.full_name, columns=", ".join(columns[field] for field in differing)),
        )

    def _client(self) -> Client:
        return client_of(self.fields, Client("", ""))

    @Slot()
    def _on_written(self, _value: object = None) -> None:
        self.hint.show_client(self._client())

    @Slot()
    def _on_add(self) -> None:
        self.add()

    @Slot()
    def _on_back(self) -> None:
        self.search_wanted.emit()
