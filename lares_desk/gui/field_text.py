"""Fields of text: one line, several lines, and the same text in both languages."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from lares_desk.domain.language import LANGUAGES, Language, LocalText
from lares_desk.domain.text import clean
from lares_desk.gui import theme
from lares_desk.gui.field_base import Field

_LONGEST = 20_000


class LineEdit(QLineEdit):
    """A line that gives Escape to the field before anybody else, if there is something to undo."""

    escaped = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo what was typed with Escape; a second one goes on to the dialog."""
        if event.key() == Qt.Key.Key_Escape and self.isModified() and not self.isReadOnly():
            self.escaped.emit()
            return
        super().keyPressEvent(event)


class TextEdit(QPlainTextEdit):
    """Several lines of plain text; Tab goes to the next field, leaving commits."""

    left = Signal()

    def __init__(self, lines: int) -> None:
        """Be `lines` high at least."""
        super().__init__()
        self.setTabChangesFocus(True)
        self.setMinimumHeight(lines * self.fontMetrics().lineSpacing() + 20)
        self.setMaximumHeight(max(lines, 2) * 2 * self.fontMetrics().lineSpacing() + 20)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell when a person leaves, but not for the menu of the right button."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()


class LineField(Field):
    """One line of text; `set_suggestions` offers words that complete it."""

    editor: LineEdit

    def __init__(
        self, label: str, *, help_text: str = "", optional: bool = False, parent: QWidget | None = None
    ) -> None:
        """Start empty."""
        super().__init__(label, LineEdit(), help_text=help_text, optional=optional, parent=parent)
        self._kept = ""
        self.editor.setMaxLength(_LONGEST)
        self.editor.editingFinished.connect(self.commit)
        self.editor.escaped.connect(self.restore)

    def set_suggestions(self, words: Sequence[str]) -> None:
        """Offer these texts wherever any part of them is typed."""
        completer = QCompleter(QStringListModel(list(words), self), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.editor.setCompleter(completer)

    def _read(self) -> str:
        # A table that was pasted is one line here, as the services keep it.
        return clean(self.editor.text())

    def _write(self, value: str) -> None:
        self.editor.setText(value)
        self.editor.setCursorPosition(0)

    def _lock(self, read_only: bool) -> None:
        self.editor.setReadOnly(read_only)


class TextField(Field):
    """Several lines of text."""

    editor: TextEdit

    def __init__(
        self,
        label: str,
        *,
        lines: int = 3,
        help_text: str = "",
        optional: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Start empty, `lines` high."""
        super().__init__(label, TextEdit(lines), help_text=help_text, optional=optional, parent=parent)
        self._kept = ""
        self.editor.left.connect(self.commit)

    def _read(self) -> str:
        return self.editor.toPlainText().strip()

    def _write(self, value: str) -> None:
        self.editor.setPlainText(value)

    def _lock(self, read_only: bool) -> None:
        self.editor.setReadOnly(read_only)


class LocalTextField(Field):
    """The same text in English and Spanish, side by side; a missing one is marked, and the other one stands in."""

    def __init__(
        self,
        label: str,
        *,
        lines: int = 1,
        help_text: str = "",
        optional: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Start empty; with one line the two are line editors, with more text editors."""
        self._editors: dict[Language, LineEdit | TextEdit] = {
            language: LineEdit() if lines == 1 else TextEdit(lines) for language in LANGUAGES
        }
        body = QWidget()
        super().__init__(label, self._editors["en"], help_text=help_text, optional=optional, body=body, parent=parent)
        self._kept = LocalText()
        self._marks: dict[Language, QLabel] = {}
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP_M)
        for language, name in (("en", self.tr("English")), ("es", self.tr("Spanish"))):
            row.addLayout(self._column(language, name, label), 1)

    def editor_of(self, language: Language) -> LineEdit | TextEdit:
        """Return the editor of one language."""
        return self._editors[language]

    def _column(self, language: Language, name: str, label: str) -> QVBoxLayout:
        editor = self._editors[language]
        editor.setAccessibleName(f"{label}, {name}")
        head, mark = QLabel(name), QLabel()
        head.setProperty("tone", "caption")
        head.setBuddy(editor)
        mark.setProperty("tone", "warning")
        self._marks[language] = mark
        line = QHBoxLayout()
        line.setSpacing(theme.GAP_S)
        line.addWidget(head)
        line.addWidget(mark, 1)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addLayout(line)
        column.addWidget(editor)
        if isinstance(editor, LineEdit):
            editor.setMaxLength(_LONGEST)
            editor.editingFinished.connect(self.commit)
            editor.escaped.connect(self.restore)
        else:
            editor.left.connect(self.commit)
        editor.textChanged.connect(self._on_text_changed)
        return column

    def _on_text_changed(self, _text: str = "") -> None:
        value = self._read()
        for language, mark in self._marks.items():
            other = self.tr("Spanish") if language == "en" else self.tr("English")
            missing = self.tr("⚠ Missing: {language} is used").format(language=other)
            mark.setText(missing if value.missing(language) else "")

    def _frames(self) -> tuple[QWidget, ...]:
        return tuple(self._editors.values())

    def _read(self) -> LocalText:
        texts = {
            language: clean(editor.text()) if isinstance(editor, LineEdit) else editor.toPlainText().strip()
            for language, editor in self._editors.items()
        }
        return LocalText(texts["en"], texts["es"])

    def _write(self, value: LocalText) -> None:
        for language, editor in self._editors.items():
            text = value.en if language == "en" else value.es
            if isinstance(editor, LineEdit):
                editor.setText(text)
                editor.setCursorPosition(0)
            else:
                editor.setPlainText(text)

    def _lock(self, read_only: bool) -> None:
        for editor in self._editors.values():
            editor.setReadOnly(read_only)
