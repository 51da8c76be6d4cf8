"""A dialog of fields: one service call behind its one main button, errors under the fields they belong to."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QMainWindow,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from lares_desk.domain.changes import Kind
from lares_desk.errors import InvalidInput, LaresError
from lares_desk.gui import theme
from lares_desk.gui.context import Context
from lares_desk.gui.errors import sentence
from lares_desk.gui.fields import Field
from lares_desk.gui.history_action import show_history


class FormDialog(QDialog):
    """Lay fields out in `form`, name them in `fields` as the service does, and save in `_save`."""

    saved = Signal(object)
    _context: Context  # every dialog with a service behind it keeps its own

    def __init__(self, title: str, accept_text: str, parent: QWidget | None = None) -> None:
        """Start with an empty form under `title`; `accept_text` says what the main button does."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fields: dict[str, Field] = {}
        content = QWidget()
        self.form = QVBoxLayout(content)
        self.form.setContentsMargins(theme.GAP_XL, theme.GAP_L, theme.GAP_XL, theme.GAP_M)
        self.form.setSpacing(theme.GAP_M)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(content)
        self._refusal = QLabel()
        self._refusal.setProperty("tone", "error")
        self._refusal.setWordWrap(True)
        self._refusal.setTextFormat(Qt.TextFormat.PlainText)
        self._refusal.hide()
        self._accept = QPushButton(accept_text)
        self._accept.setProperty("main", True)
        self._accept.setDefault(True)
        box = self._box = QDialogButtonBox()
        box.addButton(self._accept, QDialogButtonBox.ButtonRole.AcceptRole)
        self._cancel = box.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._cancel.setAutoDefault(False)
        self._first_button = self._accept
        box.accepted.connect(self._on_accepted)
        box.rejected.connect(self.reject)
        foot = QVBoxLayout()
        foot.setContentsMargins(theme.GAP_XL, theme.GAP_S, theme.GAP_XL, theme.GAP_L)
        foot.addWidget(self._refusal)
        foot.addWidget(box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll, 1)
        column.addLayout(foot)

    def set_history(self, kind: Kind, record_id: int) -> None:
        """Offer the history of the record that the form is about."""
        self._history_of = (kind, record_id)
        button = self._box.addButton(self.tr("History…"), QDialogButtonBox.ButtonRole.ResetRole)
        button.setAutoDefault(False)
        button.setShortcut(QKeySequence("Ctrl+H"))
        button.setToolTip(self.tr("Who changed what and when (Ctrl+H)"))
        button.clicked.connect(self._on_history)
        self._first_button = button

    def add(self, name: str, field: Field) -> None:
        """Put a field at the end of the form under the name that errors give it."""
        self.fields[name] = field
        self.form.addWidget(field)

    def show_error(self, error: LaresError) -> None:
        """Show a refusal under its field, or over the buttons where it belongs to none."""
        field = self.fields.get(error.field) if isinstance(error, InvalidInput) else None
        if field is None:
            self._refusal.setText(f"✕ {sentence(error)}")
            self._refusal.show()
        else:
            field.set_error(sentence(error))
            field.setFocus()
            self._scroll.ensureWidgetVisible(field)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin in the first field, not at the button that saves; be no larger than the window below."""
        super().showEvent(event)
        below = self.parentWidget().window() if self.parentWidget() else None
        if isinstance(below, QMainWindow):
            self.resize(self.size().boundedTo(below.size()))
        self._box.setFocusProxy(self._first_button)  # Tab jumps from the box to its proxy
        QWidget.setTabOrder(self._first_button, self._accept)
        QWidget.setTabOrder(self._accept, self._cancel)
        if self.focusWidget() in {None, self._accept}:
            # The field after the last button. The chain of focus is not to be asked: its Python side takes the answer
            # for a child of the one asked, and the fields after one that is taken away would be dead.
            self._cancel.setFocus()
            self.focusNextPrevChild(True)

    def _save(self) -> object:
        """Call the service and return what it made; raise LaresError for what will not do."""
        raise NotImplementedError

    @Slot()
    def _on_history(self) -> None:
        show_history(self._context, *self._history_of, self.windowTitle(), self)

    @Slot()
    def _on_accepted(self) -> None:
        self._refusal.hide()
        wrong = None
        for field in self.fields.values():
            problem = field.problem() if field.isVisibleTo(self) else None
            field.set_error(problem)
            if problem and wrong is None:
                wrong = field
        if wrong is not None:
            wrong.setFocus()
            self._scroll.ensureWidgetVisible(wrong)
            return
        try:
            made = self._save()
        except LaresError as error:
            self.show_error(error)
            return
        self._accept.setEnabled(False)  # a second click finds nothing to do
        self.saved.emit(made)
        self.accept()
