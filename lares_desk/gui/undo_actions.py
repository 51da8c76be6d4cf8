"""Undo and redo: two actions that always say what they would take back or do again."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from lares_desk.domain.history import Spot
from lares_desk.errors import LaresError
from lares_desk.gui.bus import Notice
from lares_desk.gui.context import Context
from lares_desk.gui.field_base import Field, commit_focus
from lares_desk.gui.icons import set_icon
from lares_desk.gui.typing_undo import TypingUndo
from lares_desk.services import undo as undo_service
from lares_desk.services.session import Done


class UndoActions(QObject):
    """`undo` and `redo` of one open file, for its whole window."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        """Hold the shortcuts on `parent`."""
        super().__init__(parent)
        self._context = context
        self._over = parent
        self.undo = self._action("undo", ["Ctrl+Z"])
        self.redo = self._action("redo", ["Ctrl+Shift+Z", "Ctrl+Y"])
        self.undo.triggered.connect(self._on_undo)
        self.redo.triggered.connect(self._on_redo)
        self._typing = TypingUndo(parent)
        context.bus.changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Name what would be taken back and what would be done again."""
        session = self._context.session
        undone, redone = undo_service.next_undo(session), undo_service.next_redo(session)
        self._name(self.undo, undone, self.tr("&Undo: {action}"), self.tr("&Undo"))
        self._name(self.redo, redone, self.tr("&Redo: {action}"), self.tr("&Redo"))

    def _action(self, icon: str, keys: list[str]) -> QAction:
        action = QAction(self._over)
        action.setShortcuts([QKeySequence(key) for key in keys])
        set_icon(action, icon, self._over.palette())
        self._over.addAction(action)
        return action

    @staticmethod
    def _name(action: QAction, name: str | None, named: str, plain: str) -> None:
        action.setEnabled(name is not None)
        action.setText(named.format(action=translated(name)) if name is not None else plain)
        action.setIconText(plain.replace("&", ""))
        action.setToolTip(f"{action.text().replace('&', '')} ({action.shortcut().toString()})")

    @Slot()
    def _on_undo(self) -> None:
        self._take(undo_service.undo, self.tr("Undone: {action}"), self.redo)

    @Slot()
    def _on_redo(self) -> None:
        self._take(undo_service.redo, self.tr("Done again: {action}"), self.undo)

    def _take(self, service: object, words: str, offer: QAction) -> None:
        if QApplication.activeModalWidget() is not None:
            self._context.notify(self.tr("A dialog is open: finish it or cancel it first."))
            return
        if self._takes_back_typing():
            return
        # To take an import back may last some seconds.
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        refusal = None
        try:
            done: Done[Spot | None] = self._context.perform(service)
        except LaresError as error:
            refusal = error
        finally:
            QApplication.restoreOverrideCursor()
        if refusal is not None:
            self._context.prompts.tell(self._over, refusal)
            self.refresh()
            return
        spot = (done.value.page, done.value.place) if done.value else None
        text = words.format(action=translated(done.action))
        self._context.bus.noticed.emit(Notice(text, offer=offer, spot=spot))

    def _takes_back_typing(self) -> bool:
        """Save what is being typed, so that it is an action too; what cannot be saved is all that is taken back."""
        window = self._over.window()
        commit_focus(window)
        field = window.focusWidget()
        while field is not None and not isinstance(field, Field):
            field = field.parentWidget()
        if field is None or not (field.error() or field.problem()):
            return False
        field.restore()
        return True


def translated(action: str) -> str:
    """Return the name of an action in the language of the screen."""
    return QCoreApplication.translate("errors", action)
