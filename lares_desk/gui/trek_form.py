"""A form over one frozen record: a field for each of its values, saved when a field is left."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from lares_desk.errors import Conflict, InvalidInput, LaresError
from lares_desk.gui import theme
from lares_desk.gui.context import Context
from lares_desk.gui.errors import sentence
from lares_desk.gui.fields import Field
from lares_desk.gui.trek_place_field import PlaceField
from lares_desk.gui.trek_quantity_field import QuantityField
from lares_desk.gui.trek_waypoints_field import WaypointsField
from lares_desk.services.session import Done, Session

T = TypeVar("T")


class TrekForm(QWidget):
    """Edit one record: `edited` while one types, `committed` when a field is left changed."""

    edited = Signal()
    committed = Signal()
    new_place_wanted = Signal(object, str)  # the field of the place, what is typed in it

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without fields."""
        super().__init__(parent)
        self.fields: dict[str, Field] = {}
        self._loading = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.GAP_M, theme.GAP_XS, theme.GAP_M, theme.GAP_XL)
        self._column.setSpacing(theme.GAP_M)
        self.setMaximumWidth(theme.form_width() + 2 * theme.GAP_M)

    def show_record(self, record: object) -> None:
        """Show a record as the file has it."""
        self._loading = True
        for name, field in self.fields.items():
            field.set_value(getattr(record, name))
        self._loading = False

    def refresh(self, record: object) -> None:
        """Take what the file says now, but for what is half typed or has to be mended."""
        self._loading = True
        for name, field in self.fields.items():
            value = getattr(record, name)
            if isinstance(field, WaypointsField):
                field.refresh(value)
            elif not field.is_dirty() and field.value() != value:
                field.set_value(value)
        self._loading = False

    def draft(self, saved: T) -> T:
        """Return the record `saved` as the form shows it."""
        return replace(saved, **{name: field.value() for name, field in self.fields.items()})

    def save(self, saved: T, context: Context, service: Callable[[Session, T], Done[None]]) -> bool:
        """Save the record as it is typed; False if somebody else has changed it meanwhile.

        A value that is refused stays in its field with the reason, and the rest is saved.
        """
        draft = self.draft(saved)
        try:
            while draft != saved:
                try:
                    context.perform(service, draft)
                    break
                except InvalidInput as error:
                    if error.field not in self.fields:
                        raise
                    field = self.fields[error.field]
                    field.keep_typed(field.refusal(error) if isinstance(field, QuantityField) else sentence(error))
                    kept = getattr(saved, error.field)
                    if getattr(draft, error.field) == kept:  # what the file has already is refused too
                        raise
                    draft = replace(draft, **{error.field: kept})
        except LaresError as error:
            context.prompts.tell(self, error)
            return not isinstance(error, Conflict)
        return True

    def unsaved(self) -> list[str]:
        """Return why what stands in the form is not saved, a sentence for each field that has to be mended."""
        return [field.error() for field in self.fields.values() if field.error()]

    def set_read_only(self, read_only: bool) -> None:
        """Show everything, let nothing be edited."""
        for field in self.fields.values():
            field.set_read_only(read_only)

    def section(self, title: str) -> None:
        """Start a group of fields under a heading."""
        heading = QLabel(title)
        heading.setProperty("tone", "section")
        self._column.addSpacing(theme.GAP_M)
        self._column.addWidget(heading)

    def add(self, name: str, field: Field) -> None:
        """Put a field at the end of the form."""
        self.adopt(name, field)
        self._column.addWidget(field)

    def add_beside(self, *named: tuple[str, Field]) -> None:
        """Put fields side by side at the end of the form."""
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_L)
        for name, field in named:
            self.adopt(name, field)
            row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(row)

    def add_widget(self, widget: QWidget) -> None:
        """Put what is no field at the end of the form."""
        self._column.addWidget(widget)

    def add_row(self, row: QHBoxLayout) -> None:
        """Put a row of buttons at the end of the form."""
        self._column.addLayout(row)

    def add_stretch(self) -> None:
        """Leave the rest of the room empty."""
        self._column.addStretch(1)

    def adopt(self, name: str, field: Field) -> None:
        """Take a field that is laid out elsewhere."""
        self.fields[name] = field
        field.committed.connect(self._on_committed)
        if isinstance(field, PlaceField | WaypointsField):
            field.new_wanted.connect(self.new_place_wanted)
        if isinstance(field, PlaceField):
            field.offer_new()
        if isinstance(field, QuantityField | PlaceField | WaypointsField):
            field.edited.connect(self._on_edited)
            return
        for line in field.findChildren(QLineEdit):
            line.textChanged.connect(self._on_edited)
        for text in field.findChildren(QPlainTextEdit):
            text.textChanged.connect(self._on_edited)

    def _on_edited(self) -> None:
        if not self._loading:
            self.edited.emit()

    def _on_committed(self, _value: object) -> None:
        if not self._loading:
            self.edited.emit()
            self.committed.emit()
