"""Ctrl+Z in a text field: first its own typing is taken back, then what the program has saved."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

from lares_desk.gui.field_base import Field

_EDITORS = (QLineEdit, QPlainTextEdit, QTextEdit)


class TypingUndo(QObject):
    """Watches the text field that has the keyboard: it would keep the keys of undo even with nothing to undo."""

    # Said here too: the last change of focus comes while everything is being taken down.
    _focused: QWidget | None = None
    _window: QWidget | None = None

    def __init__(self, over: QWidget) -> None:
        """Watch the fields of the window that `over` is in, from when it is on the screen."""
        super().__init__(over)
        self._window = over.window()
        if self._window.windowHandle() is not None:
            self._watch()
        else:
            self._window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the keys to the program where the field has no typing of its own to take back."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if isinstance(watched, _EDITORS) and not _has_own(watched, event):
                event.ignore()
                return True
        elif event.type() == QEvent.Type.Show and watched is self._window:
            self._window.removeEventFilter(self)
            self._watch()
        return False

    def _watch(self) -> None:
        self._window.windowHandle().focusObjectChanged.connect(self._on_focus_changed)
        self._on_focus_changed(self._window.windowHandle().focusObject())

    @Slot(QObject)
    def _on_focus_changed(self, now: QObject | None) -> None:
        # A field that is being taken down gives the focus away when it is hardly there any more.
        if self._focused is not None and isValid(self._focused):
            self._focused.removeEventFilter(self)
        self._focused = now if isinstance(now, _EDITORS) else None
        if self._focused is not None:
            self._focused.installEventFilter(self)


def _has_own(editor: QLineEdit | QPlainTextEdit | QTextEdit, event: QKeyEvent) -> bool:
    """Tell whether these keys mean something to the field itself."""
    is_undo = event.matches(QKeySequence.StandardKey.Undo)
    if not is_undo and not event.matches(QKeySequence.StandardKey.Redo):
        return True
    own = editor if isinstance(editor, QLineEdit) else editor.document()
    return (own.isUndoAvailable() if is_undo else own.isRedoAvailable()) and not _is_saved(editor)


def _is_saved(editor: QWidget) -> bool:
    """Tell whether what stands in a form's field is what the file has: then its typing is an action of the program."""
    field = editor.parentWidget()
    while field is not None and not isinstance(field, Field):
        field = field.parentWidget()
    return field is not None and not field.is_dirty()
