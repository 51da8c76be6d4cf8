"""Which lines of a paper in somebody's hands are wrong by now, and the slip that mends them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QTreeWidgetItem, QVBoxLayout, QWidget

from lares_desk.domain.papers import Where
from lares_desk.errors import LaresError
from lares_desk.gui import theme
from lares_desk.gui.banners import read_only_reason
from lares_desk.gui.context import Context
from lares_desk.gui.dates import long_date
from lares_desk.gui.departure_notes import branch, note, tree
from lares_desk.gui.dialog_size import open_at
from lares_desk.gui.paper_actions import PaperActions
from lares_desk.services import paper_currency, papers
from lares_desk.services.paper_currency import PaperState


class PaperChangesDialog(QDialog):
    """A branch for each holder: page and heading, the old line struck through, the new one below it."""

    def __init__(
        self, context: Context, states: Sequence[PaperState], actions: PaperActions, parent: QWidget | None = None
    ) -> None:
        """Show what is wrong with `states`; `actions` save the slips."""
        super().__init__(parent)
        self._context, self._actions = context, actions
        self._states = [state for state in states if not state.is_true]
        self.setWindowTitle(self.tr("Wrong lines"))
        said = note()
        said.setText(
            self.tr("Give each holder the slip with the new lines, or print the whole paper again with Print.")
        )
        self.tree = tree(self.tr("Papers that are wrong, by holder"))
        self.tree.setWordWrap(True)
        self.tree.setUniformRowHeights(False)
        for state in self._states:
            self._add(state)
        self.tree.expandAll()
        self.slip = QPushButton(self.tr("Save the erratum…"))
        self.slip.setProperty("main", True)
        self.sealed = QPushButton(self.tr("Save with a pass&word…"))
        self.sealed.setAutoDefault(False)
        box = QDialogButtonBox()
        box.addButton(self.slip, QDialogButtonBox.ButtonRole.ActionRole)
        box.addButton(self.sealed, QDialogButtonBox.ButtonRole.ActionRole)
        close = box.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setAutoDefault(False)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_XL, theme.GAP_L, theme.GAP_XL, theme.GAP_L)
        column.setSpacing(theme.GAP_M)
        column.addWidget(said)
        column.addWidget(self.tree, 1)
        column.addWidget(box)
        self.slip.clicked.connect(self._on_slip)
        self.sealed.clicked.connect(self._on_sealed)
        self.tree.currentItemChanged.connect(self._on_current_changed)
        if self.tree.topLevelItemCount():
            self.tree.setCurrentItem(self.tree.topLevelItem(0))
        open_at(self, 720, 480)

    def _add(self, state: PaperState) -> None:
        printed = state.printed
        head = branch(
            self.tree,
            self.tr("{holder}, revision {revision} of {date}").format(
                holder=printed.holder or self.tr("Holder not said"),
                revision=printed.revision,
                date=long_date(self._context.locale, printed.printed_on),
            ),
        )
        if not state.changes:
            branch(head, self.tr("It is no longer true, and its old lines are not known: print the whole paper again."))
        above: Where | None = None
        for change in state.changes:
            if change.where is not None and change.where != above:
                self._where(head, change.where)
            above = change.where
            if change.old is not None:
                self._line(head, self.tr("was: {line}").format(line=change.old), is_old=True)
            if change.new is not None:
                self._line(head, self.tr("now: {line}").format(line=change.new), is_old=False)

    def _where(self, head: QTreeWidgetItem, where: Where) -> None:
        said = self.tr("page {page}").format(page=where.page) if where.page else ""
        if said and where.heading:
            said = self.tr("{page}, {heading}").format(page=said, heading=where.heading)
        item = branch(head, said or where.heading)
        font = item.font(0)
        font.setBold(True)
        item.setFont(0, font)

    def _line(self, head: QTreeWidgetItem, text: str, *, is_old: bool) -> None:
        item = branch(head, text)
        font = item.font(0)
        font.setStrikeOut(is_old)
        item.setFont(0, font)
        if is_old:
            item.setForeground(0, self.palette().color(QPalette.ColorRole.PlaceholderText))

    def _state(self) -> PaperState | None:
        item = self.tree.currentItem()
        while item is not None and item.parent() is not None:
            item = item.parent()
        at = self.tree.indexOfTopLevelItem(item) if item is not None else -1
        return self._states[at] if at >= 0 else None

    @Slot(QTreeWidgetItem, QTreeWidgetItem)
    def _on_current_changed(self, _item: QTreeWidgetItem, _before: QTreeWidgetItem) -> None:
        state = self._state()
        reason = read_only_reason(self._context.session)
        for button in (self.slip, self.sealed):
            button.setEnabled(state is not None and bool(state.changes) and state.now is not None and not reason)
            button.setToolTip(reason)
        self.sealed.setVisible(state is not None and papers.choice(state.printed.paper).is_private)

    @Slot()
    def _on_slip(self) -> None:
        self._save_slip("")

    @Slot()
    def _on_sealed(self) -> None:
        from lares_desk.gui.paper_password_dialog import PaperPasswordDialog  # noqa: PLC0415  (seldom wanted)

        dialog = PaperPasswordDialog(self)
        dialog.saved.connect(self._save_slip)
        dialog.open()

    @Slot(object)
    def _save_slip(self, password: str) -> None:
        """Save the slip for the chosen holder, sealed where there is a password."""
        state = self._state()
        if state is None:
            return
        try:
            slip = paper_currency.erratum(state)
            content = papers.seal(slip.content, password)
        except LaresError as error:
            self._context.prompts.tell(self, error)
            return
        if self._actions.save_bytes(content, slip.name) and self._context.attempt(paper_currency.record_erratum, slip):
            self.accept()
