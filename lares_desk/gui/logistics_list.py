"""The sections of the logistics as a list of two-line entries."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyleOptionViewItem, QWidget

from lares_desk.gui import theme
from lares_desk.gui.delegates import PaintedDelegate
from lares_desk.gui.icons import pixmap
from lares_desk.gui.windowed_model import Column, RowRole, WindowedModel

Index = QModelIndex | QPersistentModelIndex
_LETTERS = 17  # of an entry, at least


@dataclass(frozen=True, slots=True)
class Entry:
    """A section: what it is called, how it stands, and whether something is missing there."""

    id: int
    name: str
    said: str
    is_wrong: bool


class SectionList(QListView):
    """One entry a section; `chosen` carries the number of the one that is chosen."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._entries: dict[int, Entry] = {}
        column = Column(self.tr("Section"), _name, tool_tip=_said, spoken=_spoken)
        self.entries = WindowedModel([column], self._fetch_ids, self._fetch_rows, self)
        self.setModel(self.entries)
        self.setItemDelegate(_EntryDelegate(self))
        self.setAccessibleName(self.tr("Sections of the logistics"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show the sections; the chosen one stays chosen."""
        self._entries = {entry.id: entry for entry in entries}
        self.entries.refresh()

    def choose(self, number: int) -> None:
        """Choose a section."""
        self.setCurrentIndex(self.entries.index(number, 0))

    def sizeHint(self) -> QSize:
        """Ask for the width of an entry, and little height."""
        return QSize(self.fontMetrics().averageCharWidth() * (_LETTERS + 4), 160)

    def minimumSizeHint(self) -> QSize:
        """Stay wide enough for the names."""
        return QSize(self.fontMetrics().averageCharWidth() * _LETTERS, 80)

    def _fetch_ids(self) -> list[int]:
        return list(self._entries)

    def _fetch_rows(self, ids: Sequence[int]) -> list[Entry]:
        return [self._entries[each] for each in ids]

    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(current.row())


class _EntryDelegate(PaintedDelegate):
    """A name over how the section stands; where something is missing an icon says so."""

    def paint_content(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = index.data(RowRole)
        if entry is None:
            return
        tokens = theme.tokens(option.palette)
        area = option.rect.adjusted(theme.GAP_M, theme.GAP_XS, -theme.GAP_S, -theme.GAP_XS - 1)
        painter.setFont(theme.font(bold=True))
        painter.setPen(QColor(tokens.text))
        painter.drawText(area, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, entry.name)
        painter.setFont(theme.font(theme.CAPTION_PT))
        tone = tokens.warning if entry.is_wrong else tokens.muted
        if entry.is_wrong:
            size = painter.fontMetrics().ascent() + 1
            painter.drawPixmap(area.left(), area.bottom() - size - 1, pixmap("warning", tone, size))
            area.setLeft(area.left() + size + theme.GAP_XS)
        painter.setPen(QColor(tone))
        said = painter.fontMetrics().elidedText(entry.said, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, said)

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(option.fontMetrics.averageCharWidth() * _LETTERS, option.fontMetrics.height() * 2 + theme.GAP_S)


def _name(entry: Entry) -> str:
    return entry.name


def _said(entry: Entry) -> str:
    return entry.said


def _spoken(entry: Entry) -> str:
    return f"{entry.name}, {entry.said}"
