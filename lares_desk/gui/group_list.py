"""The groups of a departure as a list of two-line entries; travellers are dropped on them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyleOptionViewItem, QWidget

from lares_desk.domain.departure import Dossier, Group
from lares_desk.domain.people import BookingStatus
from lares_desk.gui import theme, words
from lares_desk.gui.delegates import PaintedDelegate
from lares_desk.gui.icons import pixmap
from lares_desk.gui.travellers import MIME, dragged_travellers
from lares_desk.gui.windowed_model import Column, RowRole, WindowedModel

Index = QModelIndex | QPersistentModelIndex


class GroupsModel(WindowedModel):
    """Groups that take travellers dropped on them; `dropped` carries the travellers' ids and the group's."""

    dropped = Signal(object, int)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let travellers be dropped on a group that runs."""
        found = super().flags(index)
        group = self.record(index.row()) if index.isValid() else None
        return found | Qt.ItemFlag.ItemIsDropEnabled if group is not None and not _is_off(group) else found

    def mimeTypes(self) -> list[str]:
        """Return the one kind of thing that is taken."""
        return [MIME]

    def supportedDropActions(self) -> Qt.DropAction:
        """Move only: nobody is in two groups."""
        return Qt.DropAction.MoveAction

    def canDropMimeData(self, data: QMimeData, _action: object, _row: int, _column: int, parent: Index) -> bool:
        """Take travellers of another group, on a group and not between two."""
        dragged = dragged_travellers(data)
        group = self.record(parent.row()) if parent.isValid() else None
        return dragged is not None and group is not None and not _is_off(group) and dragged[0] != group.booking.id

    def dropMimeData(self, data: QMimeData, action: object, row: int, column: int, parent: Index) -> bool:
        """Ask for the travellers to be moved."""
        dragged = dragged_travellers(data)
        if dragged is None or not self.canDropMimeData(data, action, row, column, parent):
            return False
        self.dropped.emit(dragged[1], self.record(parent.row()).booking.id)
        return True


class GroupList(QListView):
    """Groups with their size, language and status; sends the id of the chosen one."""

    chosen = Signal(object)
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._groups: dict[int, Group] = {}
        self.groups = GroupsModel(
            [Column(self.tr("Group"), _name, tool_tip=_name, spoken=self._spoken)],
            self._fetch_ids, self._fetch_rows, self,
        )  # fmt: skip
        self.setModel(self.groups)
        self.setItemDelegate(_GroupDelegate(self))
        self.setAccessibleName(self.tr("Groups"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self.doubleClicked.connect(self._on_opened)

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the chosen group with Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.opened.emit()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Ask for the width of a name, and little height: lists take the room that they are given."""
        return QSize(self.fontMetrics().averageCharWidth() * 21, 160)

    def minimumSizeHint(self) -> QSize:
        """Stay wide enough to tell the groups apart."""
        return QSize(self.fontMetrics().averageCharWidth() * 16, 80)

    def _fetch_ids(self) -> list[int]:
        return list(self._groups)

    def _fetch_rows(self, ids: Sequence[int]) -> list[Group]:
        return [self._groups[each] for each in ids]

    def _spoken(self, group: Group) -> str:
        return f"{group.booking.name}, {summary(group)}"

    def _on_current_changed(self, _current: object = None, _previous: object = None) -> None:
        self.chosen.emit(self.current_id())

    @Slot()
    def _on_opened(self, _index: object = None) -> None:
        self.opened.emit()


class _GroupDelegate(PaintedDelegate):
    """A group's name over its size, language and status; a cancelled one is marked."""

    def paint_content(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        group = index.data(RowRole)
        if group is None:
            return
        tokens = theme.tokens(option.palette)
        area = option.rect.adjusted(theme.GAP_M, theme.GAP_S, -theme.GAP_S, -theme.GAP_S)
        painter.setFont(theme.font(bold=not _is_off(group)))
        painter.setPen(QColor(tokens.muted if _is_off(group) else tokens.text))
        name = area
        if _is_off(group):
            size = painter.fontMetrics().ascent() + 2
            painter.drawPixmap(area.left(), area.top() + 2, pixmap("cancelled", tokens.error, size))
            name = area.adjusted(size + theme.GAP_XS, 0, 0, 0)
        _draw_elided(painter, name, Qt.AlignmentFlag.AlignTop, str(index.data()))
        painter.setFont(theme.font(theme.CAPTION_PT))
        painter.setPen(QColor(tokens.muted))
        _draw_elided(painter, area, Qt.AlignmentFlag.AlignBottom, summary(group))

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(option.fontMetrics.averageCharWidth() * 16, option.fontMetrics.height() * 2 + theme.GAP_S * 3)


def summary(group: Group) -> str:
    """Return size, language and status of a group in one line."""
    status = words.booking_statuses()[group.booking.status]
    language = words.languages()[group.booking.language]
    return f"{len(group.travellers)}  ·  {language}  ·  {status}"


def _draw_elided(painter: QPainter, area: QRect, where: Qt.AlignmentFlag, text: str) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, where | Qt.AlignmentFlag.AlignLeft, shown)


def _is_off(group: Group) -> bool:
    return group.booking.status is BookingStatus.CANCELLED


def _name(group: Group) -> str:
    return group.booking.name
