"""Tents or rooms with who sleeps in them, as one list: people are dragged, or sent by keys, from bed to bed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyleOptionViewItem, QWidget

from lares_desk.domain.known_words import KnownWords
from lares_desk.domain.logistics import Room
from lares_desk.domain.people import TentKind, Traveller
from lares_desk.gui import theme
from lares_desk.gui.delegates import PaintedDelegate
from lares_desk.gui.icons import pixmap
from lares_desk.gui.listed_name import listed_name
from lares_desk.gui.windowed_model import Column, RowRole, WindowedModel

Index = QModelIndex | QPersistentModelIndex
_MIME = "application/x-lares-sleeper"


@dataclass(frozen=True, slots=True)
class BedRow:
    """A line of the list: a room, somebody in it, or (without a room) somebody who has no bed, or their heading."""

    id: int
    room: Room | None = None
    traveller: Traveller | None = None


class BedsModel(WindowedModel):
    """Rooms, each followed by its people; who has no bed comes first.

    `dropped` carries the lines of who is moved and of where.
    """

    dropped = Signal(object, object)

    def __init__(self, column: Column, *, read_only: bool, parent: QWidget) -> None:
        """Start empty."""
        self._rows: dict[int, BedRow] = {}
        self._read_only = read_only
        super().__init__([column], self._fetch_ids, self._fetch_rows, parent)

    def show_rows(self, rows: Sequence[BedRow]) -> None:
        """Show these lines."""
        self._rows = {row.id: row for row in rows}
        self.refresh()

    def get(self, row_id: int | None) -> BedRow | None:
        """Return a line, or None."""
        return None if row_id is None else self._rows.get(row_id)

    def rows(self) -> tuple[BedRow, ...]:
        """Return all lines in their order."""
        return tuple(self._rows.values())

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let people be dragged, and dropped on any line."""
        found = super().flags(index)
        row = self.record(index.row()) if index.isValid() else None
        if row is None or self._read_only:
            return found
        found |= Qt.ItemFlag.ItemIsDropEnabled
        return found | Qt.ItemFlag.ItemIsDragEnabled if row.traveller else found

    def mimeTypes(self) -> list[str]:
        """Return the one kind of thing that is dragged here."""
        return [_MIME]

    def mimeData(self, indexes: Sequence[Index]) -> QMimeData:
        """Return the dragged line."""
        dragged = QMimeData()
        dragged.setData(_MIME, str(self.id_at(indexes[0].row())).encode())
        return dragged

    def supportedDropActions(self) -> Qt.DropAction:
        """Move only: nobody sleeps in two beds."""
        return Qt.DropAction.MoveAction

    def canDropMimeData(self, data: QMimeData, _action: object, _row: int, _column: int, parent: Index) -> bool:
        """Take somebody of this list on a line of another room."""
        moved, target = self._dragged(data), self.record(parent.row()) if parent.isValid() else None
        return moved is not None and target is not None and moved.room != target.room

    def dropMimeData(self, data: QMimeData, action: object, row: int, column: int, parent: Index) -> bool:
        """Ask for somebody to be moved."""
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        self.dropped.emit(self._dragged(data), self.record(parent.row()))
        return True

    def _dragged(self, data: QMimeData) -> BedRow | None:
        found = bytes(data.data(_MIME).data()) if data.hasFormat(_MIME) else b""
        return self._rows.get(int(found)) if found.isdigit() else None

    def _fetch_ids(self) -> list[int]:
        return list(self._rows)

    def _fetch_rows(self, ids: Sequence[int]) -> list[BedRow]:
        return [self._rows[each] for each in ids]


class BedList(QListView):
    """The list; `opened` is sent for a room, `aimed` when another line is chosen."""

    aimed = Signal()
    opened = Signal()

    def __init__(self, known: KnownWords, *, read_only: bool, parent: QWidget | None = None) -> None:
        """Start empty; rooms are called by the `known` words."""
        super().__init__(parent)
        self._known = known
        column = Column(self.tr("Beds"), self.words, tool_tip=self._note, spoken=self.words)
        self.beds = BedsModel(column, read_only=read_only, parent=self)
        self.setModel(self.beds)
        self.setItemDelegate(_BedDelegate(self))
        self.setAccessibleName(self.tr("Beds"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDragDropOverwriteMode(True)  # on a line, never between two
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self.doubleClicked.connect(self._on_opened)

    def show_rows(self, rows: Sequence[BedRow]) -> None:
        """Show these lines; the chosen one stays chosen."""
        kept = self.current_id()
        at = max(self.currentIndex().row(), 0)
        self.beds.show_rows(rows)
        if not self.choose(kept) and rows:
            self.setCurrentIndex(self.beds.index(min(at, len(rows) - 1), 0))
        self.aimed.emit()

    def choose(self, row_id: int | None) -> bool:
        """Choose a line; say whether it is there."""
        row = None if row_id is None else self.beds.row_of(row_id)
        if row is None:
            return False
        self.setCurrentIndex(self.beds.index(row, 0))
        return True

    def current_id(self) -> int | None:
        """Return the id of the chosen line, or None."""
        return self.beds.id_at(self.currentIndex().row()) if self.currentIndex().isValid() else None

    def current(self) -> BedRow | None:
        """Return the chosen line, or None."""
        return self.beds.get(self.current_id())

    def words(self, row: BedRow) -> str:
        """Return a line in words."""
        if row.traveller is not None:
            return listed_name(row.traveller.client)
        if row.room is None:
            return self.tr("No bed yet")
        there = self.tr("{taken} of {places}").format(taken=len(row.room.traveller_ids), places=row.room.places)
        return f"{self.called(row.room)}  ·  {there}"

    def called(self, room: Room) -> str:
        """Return what a room is called in the language of the screen."""
        return self._known.say(room.label)

    def wish(self, traveller: Traveller) -> str:
        """Return how somebody asked to sleep."""
        if traveller.tent is TentKind.SINGLE:
            return self.tr("asked to be alone")
        return self.tr("asked for {name}").format(name=traveller.tent_with) if traveller.tent_with else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the chosen room with Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.opened.emit()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Ask for little: lists take the room that they are given."""
        return QSize(320, 160)

    def _note(self, row: BedRow) -> str:
        return row.room.notes if row.room is not None and row.traveller is None else ""

    def _on_current_changed(self, _current: object = None, _previous: object = None) -> None:
        self.aimed.emit()

    @Slot()
    def _on_opened(self, _index: object = None) -> None:
        self.opened.emit()


class _BedDelegate(PaintedDelegate):
    """A room in bold with its places, people under it with what they asked for; an icon says who has no bed."""

    def paint_content(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(RowRole)
        view = self.parent()
        if row is None or not isinstance(view, BedList):
            return
        tokens = theme.tokens(option.palette)
        area = option.rect.adjusted(theme.GAP_M, 0, -theme.GAP_M, -1)
        size = painter.fontMetrics().ascent() + 2
        colour, icon, side = tokens.text, "", ""
        if row.traveller is not None:
            icon, side = "person", view.wish(row.traveller)
            area.setLeft(area.left() + theme.scaled(theme.GAP_XL))
        elif row.room is None:
            colour, icon = tokens.warning, "warning"
        else:
            side = row.room.notes
        painter.setFont(theme.font(bold=row.traveller is None))
        if icon:
            painter.drawPixmap(
                area.left(),
                area.center().y() - size // 2 + 1,
                pixmap(icon, colour if row.room is None else tokens.muted, size),
            )
            area.setLeft(area.left() + size + theme.GAP_S)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        words = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, area.width())
        painter.setPen(QColor(colour))
        painter.drawText(area, middle, words)
        area.setLeft(area.left() + painter.fontMetrics().horizontalAdvance(words) + theme.GAP_L)
        painter.setFont(theme.font(theme.CAPTION_PT))
        painter.setPen(QColor(tokens.muted))
        painter.drawText(
            area, middle, painter.fontMetrics().elidedText(side, Qt.TextElideMode.ElideRight, max(area.width(), 0))
        )

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(option.fontMetrics.averageCharWidth() * 16, option.fontMetrics.height() + theme.GAP_M)
