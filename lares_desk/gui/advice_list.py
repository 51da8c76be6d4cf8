"""A calm list of what is told: an icon and a word, what it is about, the sentences, and small who and whence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyleOptionViewItem, QWidget

from lares_desk.gui import theme
from lares_desk.gui.delegates import PaintedDelegate
from lares_desk.gui.icons import pixmap
from lares_desk.gui.windowed_model import Column, RowRole, WindowedModel

Index = QModelIndex | QPersistentModelIndex
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_ENDLESS = 100_000  # pixels, longer than any entry
_LETTERS = 90  # of a line at most: longer ones are hard to read


@dataclass(frozen=True, slots=True)
class Told:
    """One entry: `word` stands beside its icon in its tone, `sentences` are paragraphs, `captions` small and muted."""

    id: int
    icon: str
    tone: str
    word: str
    about: str
    sentences: tuple[str, ...]
    captions: tuple[str, ...]


class ToldList(QListView):
    """Entries as high as what they say; `opened` carries the id of one that was double-clicked or entered."""

    opened = Signal(int)
    chosen = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Start empty, under the accessible `name`."""
        super().__init__(parent)
        self._entries: dict[int, Told] = {}
        column = Column(name, _about, tool_tip=_nothing, spoken=_spoken)
        self.entries = WindowedModel([column], self._fetch_ids, self._fetch_rows, self)
        self.setModel(self.entries)
        self.setItemDelegate(_ToldDelegate(self))
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A bar that came and went with the height of the entries would change their height.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.doubleClicked.connect(self._on_double_clicked)
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    def show_entries(self, entries: Sequence[Told]) -> None:
        """Show the entries; the place in the list stays where there are as many."""
        kept = self.currentIndex().row()
        self._entries = {entry.id: entry for entry in entries}
        self.entries.refresh()
        if entries:
            self.setCurrentIndex(self.entries.index(min(max(kept, 0), len(entries) - 1), 0))
        self.chosen.emit()

    def current_id(self) -> int | None:
        """Return the id of the chosen entry, or None."""
        return self.entries.id_at(self.currentIndex().row()) if self.currentIndex().isValid() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the chosen entry with Enter."""
        current = self.current_id()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and current is not None:
            self.opened.emit(current)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the sentences anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def sizeHint(self) -> QSize:
        """Ask for the width of a line, and little height: lists take the room that they are given."""
        return QSize(self.fontMetrics().averageCharWidth() * 50, 160)

    def minimumSizeHint(self) -> QSize:
        """Stay wide enough to read."""
        return QSize(self.fontMetrics().averageCharWidth() * 30, 80)

    def _fetch_ids(self) -> list[int]:
        return list(self._entries)

    def _fetch_rows(self, ids: Sequence[int]) -> list[Told]:
        return [self._entries[each] for each in ids]

    @Slot(QModelIndex)
    def _on_double_clicked(self, index: QModelIndex) -> None:
        found = self.entries.id_at(index.row())
        if found is not None:
            self.opened.emit(found)

    def _on_current_changed(self, _current: object = None, _previous: object = None) -> None:
        self.chosen.emit()


class _ToldDelegate(PaintedDelegate):
    """The head with its icon, then what is said, wrapped to the width of the list."""

    def paint_content(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = index.data(RowRole)
        if entry is None:
            return
        tokens = theme.tokens(option.palette)
        tone = getattr(tokens, entry.tone)
        area = option.rect.adjusted(theme.GAP_M, theme.GAP_S, -theme.GAP_M, -theme.GAP_S)
        bold = theme.font(bold=True)
        painter.setFont(bold)
        metrics = painter.fontMetrics()
        size = metrics.ascent() + 2
        painter.drawPixmap(area.left(), area.top() + 2, pixmap(entry.icon, tone, size))
        left = area.left() + size + theme.GAP_S
        painter.setPen(QColor(tone))
        painter.drawText(left, area.top() + metrics.ascent(), entry.word)
        left += metrics.horizontalAdvance(entry.word) + theme.GAP_M
        painter.setPen(QColor(tokens.text))
        about = QRect(left, area.top(), area.right() - left, area.height())
        painter.drawText(about, int(_WRAP), entry.about)
        top = area.top() + _head_height(entry, bold, area.width())
        for text, font, muted in _paragraphs(entry):
            painter.setFont(font)
            painter.setPen(QColor(tokens.muted if muted else tokens.text))
            room = QRect(area.left() + size + theme.GAP_S, top, _text_width(area.width(), size), _ENDLESS)
            painter.drawText(room, int(_WRAP), text)
            top += _height(font, room.width(), text) + 2

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        entry = index.data(RowRole)
        view = option.widget
        if entry is None or not isinstance(view, ToldList):
            return QSize(0, theme.row_height())
        width = view.viewport().width() - 2 * theme.GAP_M
        bold = theme.font(bold=True)
        size = QFontMetrics(bold).ascent() + 2
        height = _head_height(entry, bold, width)
        height += sum(_height(font, _text_width(width, size), text) + 2 for text, font, _ in _paragraphs(entry))
        return QSize(theme.row_height(), height + 2 * theme.GAP_S)


def _paragraphs(entry: Told) -> Iterator[tuple[str, QFont, bool]]:
    """Yield each text below the head with its font, and whether it is muted."""
    body, caption = theme.font(), theme.font(theme.CAPTION_PT)
    yield from ((text, body, False) for text in entry.sentences)
    yield from ((text, caption, True) for text in entry.captions)


def _head_height(entry: Told, bold: QFont, width: int) -> int:
    metrics = QFontMetrics(bold)
    left = metrics.ascent() + 2 + theme.GAP_S + metrics.horizontalAdvance(entry.word) + theme.GAP_M
    return _height(bold, width - left, entry.about) + theme.GAP_XS


def _text_width(width: int, icon: int) -> int:
    """Return how wide a paragraph is: no wider than it is read easily."""
    return min(width - icon - theme.GAP_S, QFontMetrics(theme.font()).averageCharWidth() * _LETTERS)


def _height(font: QFont, width: int, text: str) -> int:
    return QFontMetrics(font).boundingRect(QRect(0, 0, max(width, 1), _ENDLESS), int(_WRAP), text).height()


def _about(entry: Told) -> str:
    return f"{entry.word}: {entry.about}"


def _nothing(_entry: Told) -> str:
    return ""


def _spoken(entry: Told) -> str:
    return " ".join((_about(entry) + ".", *entry.sentences, *entry.captions))
