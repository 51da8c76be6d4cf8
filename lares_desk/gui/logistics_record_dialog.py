"""A dialog whose fields are those of one frozen record, saved whole by one service."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from lares_desk.gui import theme
from lares_desk.gui.client_dialog import field_row
from lares_desk.gui.context import Context
from lares_desk.gui.fields import Field
from lares_desk.gui.form_dialog import FormDialog
from lares_desk.services.session import Done

Record = Any  # a frozen dataclass; its fields have the names of the form's


class RecordDialog(FormDialog):
    """Rows of fields by the record's own names; what the form does not show stays as it is."""

    def __init__(self, context: Context, record: Record, service: Callable[..., Done[Any]], parent: QWidget) -> None:
        """Show `record`, which `service` saves."""
        super().__init__("", "", parent)
        self._context = context
        self._record = record
        self._service = service

    def lay_out(self, *rows: tuple[Field | None, ...], **fields: Field) -> None:
        """Put rows of fields into the form, and the record's values into them."""
        self.fields = fields
        for row in rows:
            self.form.addLayout(field_row(row))
        self.form.addStretch(1)
        self.fill()

    def fill(self) -> None:
        """Show the record's values; in a file that is read only they are to be looked at."""
        may = not self._context.session.read_only
        for name, field in self.fields.items():
            field.set_value(getattr(self._record, name))
            field.set_read_only(not may)
        self._accept.setEnabled(may)

    def say(self, new: str, new_button: str, old: str) -> None:
        """Take the title and the button of a new record, or the title of one that is there already."""
        self.setWindowTitle(old if self._record.id else new)
        self._accept.setText(self.tr("Save") if self._record.id else new_button)

    def size_to(self, width: int, height: int) -> None:
        """Open as large as the form needs, at the usual size of the text."""
        self.resize(theme.scaled(width), theme.scaled(height))

    def values(self) -> dict[str, object]:
        """Return what stands in the form, by the record's names; fields that are out of sight are emptied."""
        return {name: field.value() for name, field in self.fields.items()}

    def _save(self) -> Done[Any]:
        return self._context.perform(self._service, replace(self._record, **self.values()))
