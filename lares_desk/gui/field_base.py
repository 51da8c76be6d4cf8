"""A form field: label, editor, help and error in one column, and the moment when its value is committed."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QSizePolicy, QVBoxLayout, QWidget

from lares_desk.gui import theme

Value = Any  # what a field holds: its kind knows


class Field(QWidget):
    """One labelled value; `committed` is sent with the new value when a person leaves it changed.

    A kind of field gives `_read` (raises ValueError with a sentence for what cannot be read) and `_write`.
    """

    committed = Signal(object)

    def __init__(
        self,
        label: str,
        editor: QWidget,
        *,
        help_text: str = "",
        optional: bool = False,
        body: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Show `label` over `editor`; `body` is the widget that holds the editor where it is not alone."""
        super().__init__(parent)
        self.editor = editor
        self._name = label
        self._kept: Value = None
        self._before: Value = None
        self._read_only = False
        self._label = QLabel(self.tr("{label} (optional)").format(label=label) if optional else label)
        self._label.setProperty("tone", "caption")
        self._label.setBuddy(editor)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        if not label:
            self._label.hide()
        self._help = _note(help_text, "caption")
        self._error = _note("", "error")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_XS)
        column.addWidget(self._label)
        column.addWidget(body or editor)
        column.addWidget(self._help)
        column.addWidget(self._error)
        if not isinstance(editor, QAbstractScrollArea):
            # Beside a higher neighbour a line stays at the top, and its label with it.
            column.addStretch(1)
        editor.setAccessibleName(label)
        editor.setAccessibleDescription(help_text)
        self.setFocusProxy(editor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def name(self) -> str:
        """Return what a person calls the field: its label, or what is read aloud where it has none."""
        return self._name or self.editor.accessibleName()

    def value(self) -> Value:
        """Return what stands in the field, or what stood there last where that cannot be read."""
        try:
            return self._read()
        except ValueError:
            return self._kept

    def set_value(self, value: Value) -> None:
        """Show a value as the one that is kept."""
        self._kept = value
        self._write(value)
        # What the editor makes of the value is what it is compared with: a rounded value is not a changed one.
        try:
            self._kept = self._read()
        except ValueError:
            self._kept = value
        self.set_error(None)

    def show_value(self, value: Value) -> None:
        """Show a value read anew, unless a person is typing another one here or has to mend it."""
        if not (self.is_dirty() and (self.error() or self.isAncestorOf(self.window().focusWidget() or self))):
            self.set_value(value)

    def is_dirty(self) -> bool:
        """Tell whether the field differs from what is kept."""
        try:
            return bool(self._read() != self._kept)
        except ValueError:
            return True

    def problem(self) -> str | None:
        """Return the sentence why the field cannot be read, or None."""
        try:
            self._read()
        except ValueError as error:
            return str(error)
        return None

    def commit(self) -> None:
        """Take what stands in the field now: send `committed` if it changed, or say what is wrong under it."""
        if self._read_only:
            return
        try:
            value = self._read()
        except ValueError as error:
            self.set_error(str(error))
            return
        if value != self._kept:
            self.set_error(None)
            self._before, self._kept = self._kept, value
            self.committed.emit(value)
        elif self.error():
            self.set_error(None)

    def error(self) -> str:
        """Return the sentence shown under the field, empty where there is none."""
        return str(self._error.property("sentence") or "")

    def set_error(self, sentence: str | None) -> None:
        """Show under the field what is wrong and what to do; None takes it away."""
        self._error.setProperty("sentence", sentence)
        self._error.setText(f"✕ {sentence}" if sentence else "")
        self._error.setVisible(bool(sentence))
        for part in self._frames():
            if bool(part.property("wrong")) != bool(sentence):
                part.setProperty("wrong", bool(sentence))
                part.style().polish(part)
        self.editor.setAccessibleDescription(sentence or self._help.text())

    def set_help(self, text: str) -> None:
        """Change the help under the field."""
        self._help.setText(text)
        self._help.setVisible(bool(text))
        self.editor.setAccessibleDescription(text)

    def set_read_only(self, read_only: bool) -> None:
        """Keep the value readable and copyable, but not editable."""
        self._read_only = read_only
        self._lock(read_only)

    def is_read_only(self) -> bool:
        """Tell whether the field only shows its value."""
        return self._read_only

    def keep_typed(self, sentence: str) -> None:
        """Keep what was typed in sight after a refusal, as not saved: leaving the field tries again."""
        self._kept = self._before
        self.set_error(sentence)

    def restore(self) -> None:
        """Show again what is kept, as Escape does."""
        self.set_value(self._kept)

    def _frames(self) -> tuple[QWidget, ...]:
        """Return the widgets whose frame shows an error."""
        return (self.editor,)

    def _read(self) -> Value:
        raise NotImplementedError

    def _write(self, value: Value) -> None:
        raise NotImplementedError

    def _lock(self, read_only: bool) -> None:
        self.editor.setEnabled(not read_only)


def commit_focus(root: QWidget) -> None:
    """Commit the field that a person is typing in under `root`, before its page goes away."""
    focused = root.focusWidget()
    while focused is not None and focused is not root:
        if isinstance(focused, Field):
            focused.commit()
        focused = focused.parentWidget()


def _note(text: str, tone: str) -> QLabel:
    note = QLabel(text)
    note.setProperty("tone", tone)
    note.setWordWrap(True)
    note.setTextFormat(Qt.TextFormat.PlainText)
    if not text:
        # Shown without a parent it would be a window for a moment.
        note.hide()
    return note
