"""A field for one quantity: typed in any habit, kept as a whole number, written in the window's habit."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from lares_desk.errors import InvalidInput
from lares_desk.gui import theme
from lares_desk.gui.errors import sentence
from lares_desk.gui.fields import Field, LineEdit
from lares_desk.gui.trek_quantity import Habit

_DIGITS = 6


class QuantityField(Field):
    """Edit a number or nothing; what cannot be read stays on screen, is said so, and changes nothing."""

    edited = Signal()
    editor: LineEdit

    def __init__(self, label: str, habit: Habit, *, unit: str = "", parent: QWidget | None = None) -> None:
        """Start empty, with `unit` beside the number."""
        body, editor = QWidget(), LineEdit()
        super().__init__(label, editor, body=body, parent=parent)
        self.habit = habit
        self.row = QHBoxLayout(body)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(theme.GAP_S)
        self.row.addWidget(editor)
        if unit:
            beside = QLabel(unit)
            beside.setProperty("tone", "muted")
            self.row.addWidget(beside)
        self.row.addStretch(1)
        editor.setFixedWidth(editor.fontMetrics().horizontalAdvance("0") * _DIGITS + theme.GAP_XL)
        editor.setAlignment(Qt.AlignmentFlag.AlignRight)
        editor.textEdited.connect(self._on_text_edited)
        editor.editingFinished.connect(self.commit)
        editor.escaped.connect(self.restore)

    def commit(self) -> None:
        """Take what is typed and write it in the window's habit."""
        if not self.problem():
            self._write(self._read())
        super().commit()

    def refusal(self, error: InvalidInput) -> str:
        """Return the sentence of a refusal with its quantities as they are typed here: 25 h, not 1500 minutes."""
        facts = {name: self.habit.write(fact) if isinstance(fact, int) else fact for name, fact in error.facts.items()}
        return sentence(InvalidInput(error.field, error.template, **facts))

    def restore(self) -> None:
        """Show again what is kept."""
        super().restore()
        self.edited.emit()

    def _on_text_edited(self) -> None:
        if self.error() and not self.problem():
            self.set_error(None)
        self.edited.emit()

    def _read(self) -> int | None:
        try:
            return self.habit.parse(self.editor.text())
        except ValueError:
            raise ValueError(self.habit.complaint) from None

    def _write(self, value: int | None) -> None:
        text = "" if value is None else self.habit.write(value)
        if text != self.editor.text():
            self.editor.setText(text)

    def _lock(self, read_only: bool) -> None:
        self.editor.setReadOnly(read_only)
