"""A client's fields: each is saved when a person leaves it, and warned of where a coming trek needs more."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from lares_desk.domain.client_warnings import ClientWarning
from lares_desk.domain.people import Client
from lares_desk.errors import InvalidInput, LaresError
from lares_desk.gui import theme
from lares_desk.gui.client_fields import client_fields, sections
from lares_desk.gui.client_words import warning_sentence
from lares_desk.gui.context import Context
from lares_desk.gui.errors import sentence
from lares_desk.gui.fields import Field
from lares_desk.services import clients

_TWO_COLUMNS = 62  # average letters: below that two fields side by side would be too narrow to read
_SPLIT = (9, 10)


class ClientForm(QScrollArea):
    """Everything that is kept of a client, in sections."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Show nothing until the first `show_client`."""
        super().__init__(parent)
        self._context = context
        self._client: Client | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.fields: dict[str, Field] = client_fields(context, mark_optional=False)
        self._notes: dict[str, QLabel] = {}
        self._rows: list[QBoxLayout] = []
        for name, field in self.fields.items():
            field.setObjectName(name)
            field.committed.connect(self._on_committed)
            field.set_read_only(context.session.read_only)
        self._lay_out()
        self.setFocusProxy(self.fields["given_names"])

    def show_client(self, client: Client, warnings: Sequence[ClientWarning]) -> None:
        """Show a client; what is being typed stays where it is the same one."""
        same = self._client is not None and self._client.id == client.id
        self._client = client
        for name, field in self.fields.items():
            value = getattr(client, name)
            if same:
                field.show_value(value)
            else:
                field.set_value(value)
        if not same:
            self.verticalScrollBar().setValue(0)
        self._show_warnings(warnings)

    def warning_of(self, name: str) -> str:
        """Return the warning under a field, empty where there is none."""
        return self._notes[name].text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put fields side by side where there is room, else one below the other."""
        super().resizeEvent(event)
        is_wide = self.viewport().width() >= self.fontMetrics().averageCharWidth() * _TWO_COLUMNS
        direction = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        for row in self._rows:
            if row.direction() != direction:
                row.setDirection(direction)

    def _lay_out(self) -> None:
        body = QWidget()
        body.setMaximumWidth(theme.form_width() + 2 * theme.GAP_XL)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, theme.GAP_M, theme.GAP_L, theme.GAP_L)
        column.setSpacing(theme.GAP_M)
        for number, section in enumerate(sections()):
            title = QLabel(section.title)
            title.setProperty("tone", "section")
            title.setContentsMargins(0, theme.GAP_M if number else 0, 0, 0)
            column.addWidget(title)
            for names in section.rows:
                column.addLayout(self._row(names))
        column.addStretch(1)
        holder = QWidget()
        row = QVBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(body)
        self.setWidget(holder)

    def _row(self, names: Sequence[str]) -> QBoxLayout:
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(theme.GAP_M)
        for place, name in enumerate(names):
            cell = QVBoxLayout()
            cell.setSpacing(theme.GAP_XS)
            # A date with its weekday needs a little more, and stands at the right: so all rows are split alike.
            row.addLayout(cell, _SPLIT[place])
            if not name:
                cell.addWidget(QWidget())
                continue
            note = QLabel()
            note.setProperty("tone", "warning")
            note.setWordWrap(True)
            note.hide()
            self._notes[name] = note
            cell.addWidget(self.fields[name])
            cell.addWidget(note)
        self._rows.append(row)
        return row

    def _show_warnings(self, warnings: Sequence[ClientWarning]) -> None:
        texts = {warning.field: f"⚠ {warning_sentence(self._context.locale, warning)}" for warning in warnings}
        for name, note in self._notes.items():
            text = texts.get(name, "")
            note.setText(text)
            note.setVisible(bool(text))
            if not self.fields[name].error():
                self.fields[name].editor.setAccessibleDescription(text)

    @Slot(object)
    def _on_committed(self, value: object) -> None:
        if self._client is None:
            return
        field = self.sender()
        try:
            self._context.perform(clients.save, replace(self._client, **{field.objectName(): value}))
        except InvalidInput as error:
            field.keep_typed(sentence(error))
        except LaresError as error:
            field.keep_typed(sentence(error))
            self._context.prompts.tell(self, error)
