"""The history of a record: the moments in a list, and what each of them changed from what to what."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QSplitter, QTextBrowser, QVBoxLayout, QWidget

from lares_desk.domain.changes import Kind
from lares_desk.domain.history import FieldChange, HistoryEntry, RecordChange
from lares_desk.gui import theme
from lares_desk.gui.context import Context
from lares_desk.gui.dialog_size import open_at
from lares_desk.gui.history_words import HistoryWords, short
from lares_desk.gui.tables import Table
from lares_desk.gui.windowed_model import Column, WindowedModel
from lares_desk.services.history import RecordHistory

_LONGEST = 600  # letters of a value, more than anybody compares by eye


class HistoryDialog(QDialog):
    """Who changed what and when, newest first."""

    def __init__(self, context: Context, kind: Kind, record_id: int, title: str, parent: QWidget | None = None) -> None:
        """Show the history of one record; `title` names it."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("History of {name}").format(name=title))
        self._words = HistoryWords(context.locale, context.language)
        self._history = RecordHistory(context.session, kind, record_id)
        self.model = WindowedModel(self._columns(), self._history.moments, self._entries, self)
        self.table = Table(self.model, self.tr("Changes, newest first"), {3: 1})
        self.details = QTextBrowser()
        self.details.setAccessibleName(self.tr("What was changed"))
        self.details.setOpenLinks(False)
        self.details.setProperty("card", True)
        self._lay_out()
        self.table.selected.connect(self._on_selected)
        self.model.refresh()
        self.table.set_widths(
            {0: self._words.moment(context.session.clock.now()) + "0", 1: "María Quispe", 2: "M" * 16, 3: "M" * 12}
        )
        if self.model.rowCount():
            self.table.selectRow(0)
        self.table.setFocus()
        open_at(self, 900, 600)

    def _lay_out(self) -> None:
        caption = QLabel(self.tr("What was changed"))
        caption.setProperty("tone", "caption")
        caption.setBuddy(self.details)
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, theme.GAP_S, 0, 0)
        column.setSpacing(theme.GAP_XS)
        column.addWidget(caption)
        column.addWidget(self.details, 1)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.addWidget(self.table)
        splitter.addWidget(below)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        box = QDialogButtonBox()
        close = box.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setAutoDefault(False)
        box.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.GAP_XL, theme.GAP_L, theme.GAP_XL, theme.GAP_L)
        whole.setSpacing(theme.GAP_M)
        whole.addWidget(splitter, 1)
        whole.addWidget(box)

    def _columns(self) -> list[Column]:
        words = self._words
        return [
            Column(self.tr("When"), lambda entry: words.moment(entry.at)),
            Column(self.tr("Who"), lambda entry: entry.who),
            Column(self.tr("Action"), words.action),
            Column(self.tr("Changed"), words.summary, tool_tip=words.summary),
        ]

    def _entries(self, ids: Sequence[int]) -> Sequence[HistoryEntry]:
        return self._history.entries(ids)

    @Slot(object)
    def _on_selected(self, _entry_id: int | None) -> None:
        row = self.table.currentIndex().row()
        entry = self.model.record(row) if row >= 0 else None
        self.details.setHtml(self._told(entry) if entry else "")

    def _told(self, entry: HistoryEntry) -> str:
        rows = [row for change in entry.changes for row in self._rows(change)]
        if not rows:
            return f"<p>{escape(self.tr('Nothing that is read was changed.'))}</p>"
        muted = theme.tokens(self.palette()).muted
        heads = "".join(
            f'<td style="color:{muted}">{escape(head)}</td>'
            for head in (self.tr("Field"), self.tr("Before"), self.tr("After"))
        )
        head = f"<tr>{heads}</tr>" if any(change.fields for change in entry.changes) else ""
        return f'<table cellpadding="4" width="100%">{head}{"".join(rows)}</table>'

    def _rows(self, change: RecordChange) -> list[str]:
        record = self._words.record(change)
        head = [f'<tr><td colspan="3"><b>{escape(record)}</b></td></tr>'] if record else []
        return head + [self._row(change, field) for field in change.fields]

    def _row(self, change: RecordChange, field: FieldChange) -> str:
        sides = (self._words.value(change, field.field, side) for side in (field.before, field.after))
        cells = "".join(f'<td width="36%">{_marked(side)}</td>' for side in sides)
        return f'<tr><td width="28%">{escape(self._words.field(change, field))}</td>{cells}</tr>'


def _marked(text: str) -> str:
    return escape(short(text, _LONGEST)).replace("\n", "<br>")
