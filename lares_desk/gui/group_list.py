"""The groups of a departure as a list of two-line entries."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyleOptionViewItem, QWidget

from lares_desk.domain.departure import Dossier, Group
from lares_desk.domain.people import BookingStatus
from lares_desk.gui import theme, words
from lares_desk.gui.delegates import PaintedDelegate
from lares_desk.gui.windowed_model import Column, RowRole, WindowedModel

Index = QModelIndex | QPersistentModelIndex


class GroupList(QListView):
    """Groups with their size, language and status; sends the id of the chosen one."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._groups: dict[int, Group] = {}
        self._kept: int | None = None
        self.groups = WindowedModel(
            [Column(self.tr("Group"), _name, spoken=self._spoken)], self._fetch_ids, self._fetch_rows, self
        )
        self.setModel(self.groups)
        self.setItemDelegate(_GroupDelegate(self))
        self.setAccessibleName(self.tr("Groups"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    def show_dossier(self, dossier: Dossier) -> None:
        """Show the groups of a departure; the chosen one stays chosen, else it is the first."""
        kept = self.current_id()
        self._groups = {group.booking.id: group for group in dossier.groups}
        self.groups.refresh()
        if not self.choose(kept) and self._groups:
            self.setCurrentIndex(self.groups.index(0, 0))
        self.chosen.emit(self.current_id())

    def choose(self, booking_id: int | None) -> bool:
        """Choose a group; say whether it is there."""
        row = None if booking_id is None else self.groups.row_of(booking_id)
        if row is None:
            return False
        self.setCurrentIndex(self.groups.index(row, 0))
        return True

    def current_id(self) -> int | None:
        """Return the id of the chosen group, or None."""
        return self.groups.id_at(self.currentIndex().row()) if self.currentIndex().isValid() else None

    def current(self) -> Group | None:
        """Return the chosen group, or None."""
        found = self.current_id()
        return None if found is None else self._groups.get(found)

    def _fetch_ids(self) -> list[int]:
        return list(self._groups)

    def _fetch_rows(self, ids: Sequence[int]) -> list[Group]:
        return [self._groups[each] for each in ids]

    def _spoken(self, group: Group) -> str:
        return f"{group.booking.name}, {summary(group)}"

    def _on_current_changed(self, _current: object = None, _previous: object = None) -> None:
        self.chosen.emit(self.current_id())


class _GroupDelegate(PaintedDelegate):
    """A group's name over its size, language and status."""

    def paint_content(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        group = index.data(RowRole)
        tokens = theme.tokens(option.palette)
        area = option.rect.adjusted(theme.GAP_M, theme.GAP_S, -theme.GAP_S, -theme.GAP_S)
        is_off = group.booking.status is BookingStatus.CANCELLED
        painter.setFont(theme.font(bold=not is_off))
        painter.setPen(QColor(tokens.muted if is_off else tokens.text))
        shown = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignTop, shown)
        painter.setFont(theme.font(theme.CAPTION_PT))
        painter.setPen(QColor(tokens.muted))
        shown = painter.fontMetrics().elidedText(summary(group), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignBottom, shown)

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(160, option.fontMetrics.height() * 2 + theme.GAP_S * 3)


def summary(group: Group) -> str:
    """Return size, language and status of a group in one line."""
    status = words.booking_statuses()[group.booking.status]
    language = words.languages()[group.booking.language]
    return f"{len(group.travellers)}  ·  {language}  ·  {status}"


def _name(group: Group) -> str:
    return group.booking.name
