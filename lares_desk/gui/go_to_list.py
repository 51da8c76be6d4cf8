"""The lines of the search over everything: an icon, what it is called, what tells it apart, its kind or its keys."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, QObject, QRect, QSize, Qt
from PySide6.QtGui import QAction, QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from lares_desk.domain.changes import Kind
from lares_desk.domain.found import Found
from lares_desk.domain.history import Spot
from lares_desk.domain.language import Language
from lares_desk.gui import theme
from lares_desk.gui.commands import Command
from lares_desk.gui.dates import date_span
from lares_desk.gui.icons import icon_size, pixmap
from lares_desk.gui.recent_records import spot_of
from lares_desk.gui.tips import plain_tip
from lares_desk.gui.windowed_model import Data, Index

_ICONS = {
    Kind.DEPARTURE: "departures", Kind.BOOKING: "group", Kind.CLIENT: "clients", Kind.ITINERARY: "itineraries",
    Kind.PLACE: "place",
}  # fmt: skip
EntryRole = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Entry:
    """One line; it leads to a `spot` or calls an `action`."""

    icon: str
    name: str
    about: str
    kind: str
    keys: str = ""
    spot: Spot | None = None
    action: QAction | None = None


class Entries(QAbstractListModel):
    """The lines that answer what is typed."""

    def __init__(self, parent: QObject) -> None:
        """Start without lines."""
        super().__init__(parent)
        self._entries: list[Entry] = []

    def show_entries(self, entries: list[Entry]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Data:
        """Return a line, its name, or what is read aloud."""
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == EntryRole:
            return entry
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            text = ", ".join(filter(None, (entry.name, entry.about)))
            return plain_tip(text) if role == Qt.ItemDataRole.ToolTipRole else text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (entry.kind, entry.name, entry.about, entry.keys)))
        return None


class EntryMaker(QObject):
    """Puts what was found into words."""

    def __init__(self, language: Language, locale: QLocale, parent: QObject) -> None:
        """Speak `language`, with dates and numbers as `locale` has them."""
        super().__init__(parent)
        self._language = language
        self._locale = locale
        self._kinds = {
            Kind.DEPARTURE: self.tr("Departure"),
            Kind.BOOKING: self.tr("Group"),
            Kind.CLIENT: self.tr("Client"),
            Kind.ITINERARY: self.tr("Itinerary"),
            Kind.PLACE: self.tr("Place"),
        }

    def of_record(self, found: Found) -> Entry:
        """Return the line of a record."""
        about = [found.about.get(self._language)]
        if found.first and found.last:
            about.insert(0, date_span(self._locale, found.first, found.last))
        if found.metres is not None:
            about.append(self.tr("{metres} m").format(metres=self._locale.toString(found.metres)))
        words = " · ".join(filter(None, about))
        name = found.name.get(self._language)
        return Entry(_ICONS[found.kind], name, words, self._kinds[found.kind], spot=spot_of(found))

    def of_command(self, command: Command) -> Entry:
        """Return the line of a command."""
        keys = command.keys[0] if command.keys else ""
        icon = str(command.action.property("iconName") or "command")
        return Entry(icon, command.text, command.menu, self.tr("Command"), keys, action=command.action)


class EntryDelegate(QStyledItemDelegate):
    """Draws a line: icon, name, what tells it apart in a muted tone, and at the right its keys or its kind."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Be as high as the row of any list."""
        return QSize(0, theme.row_height() + 2)

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Leave the words to `paint`."""
        super().initStyleOption(option, index)
        option.text = ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the ground, then the line."""
        super().paint(painter, option, index)
        entry: Entry = index.data(EntryRole)
        tokens = theme.tokens(option.palette)
        area = option.rect.adjusted(theme.GAP_M, 0, -theme.GAP_M, -1)
        painter.save()
        picture = pixmap(entry.icon, tokens.muted)
        painter.drawPixmap(area.left(), area.center().y() - icon_size() // 2, picture)
        area.setLeft(area.left() + icon_size() + theme.GAP_M)
        painter.setFont(theme.font(theme.CAPTION_PT))
        painter.setPen(QColor(tokens.muted))
        right = " · ".join(filter(None, (entry.kind, entry.keys)))
        area.setRight(area.right() - _write(painter, area, right, Qt.AlignmentFlag.AlignRight) - theme.GAP_M)
        painter.setFont(theme.font())
        painter.setPen(QColor(tokens.text))
        area.setLeft(area.left() + _write(painter, area, entry.name, Qt.AlignmentFlag.AlignLeft) + theme.GAP_M)
        painter.setFont(theme.font(theme.CAPTION_PT))
        painter.setPen(QColor(tokens.muted))
        _write(painter, area, entry.about, Qt.AlignmentFlag.AlignLeft)
        painter.restore()


def _write(painter: QPainter, area: QRect, text: str, side: Qt.AlignmentFlag) -> int:
    """Write a text as far as it fits and return its width."""
    metrics: QFontMetrics = painter.fontMetrics()
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(area.width(), 0))
    painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter, shown)
    return metrics.horizontalAdvance(shown)
