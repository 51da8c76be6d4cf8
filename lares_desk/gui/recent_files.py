"""The files opened last: name, folder and day; what is gone is greyed, with the reason and a way to take it off."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QColor, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from lares_desk.gui import theme
from lares_desk.gui.dates import long_date
from lares_desk.gui.desk import Desk
from lares_desk.gui.icons import set_icon
from lares_desk.gui.tips import plain_tip
from lares_desk.gui.windowed_model import Index

_PATH, _NAME, _FOLDER, _NOTE, _THERE = (Qt.ItemDataRole.UserRole + n for n in range(5))


class RecentFiles(QWidget):
    """A heading and a list; Enter or a click opens, Delete or the menu takes off the list (never off the disk)."""

    path_chosen = Signal(object)
    path_dropped = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Show nothing until `show_paths`."""
        super().__init__(parent)
        self._desk = desk
        self._head = QLabel(self.tr("Recent files"))
        self._head.setProperty("tone", "section")
        self.list = _List()
        self.list.setItemDelegate(_Delegate(self.list))
        self.list.setAccessibleName(self.tr("Recent files"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._head.setBuddy(self.list)
        self.drop = QAction(self.tr("Take off this list"), self)
        self.drop.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        self.drop.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        set_icon(self.drop, "remove", self.palette())
        self.list.addAction(self.drop)
        self.drop.setEnabled(False)
        button = QToolButton()
        button.setDefaultAction(self.drop)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(QSize(theme.scaled(16), theme.scaled(16)))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.list.currentRowChanged.connect(self._on_current_changed)
        self.list.itemClicked.connect(self._on_chosen)
        self.list.entered_by_key.connect(self._on_chosen)
        self.list.customContextMenuRequested.connect(self._on_menu)
        self.drop.triggered.connect(self._on_drop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_S)
        head = QHBoxLayout()
        head.addWidget(self._head, 1)
        head.addWidget(button)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        column.addStretch(0)

    def show_paths(self, paths: list[Path]) -> None:
        """List files, the newest first."""
        row = self.list.currentRow()
        self.list.clear()
        for path in paths:
            self.list.addItem(self._item(path))
        self.list.setCurrentRow(min(row, len(paths) - 1))
        rows = sum(self.list.sizeHintForRow(number) for number in range(len(paths)))
        self.list.setMaximumHeight(rows + 2 * self.list.frameWidth())
        self.setVisible(bool(paths))

    def _item(self, path: Path) -> QListWidgetItem:
        # os.path says no, without an error, to a name that no system allows.
        is_there, has_folder = os.path.isfile(path), os.path.isdir(path.parent)  # noqa: PTH112, PTH113
        opened = self._desk.settings.opened_on(path)
        if not has_folder:
            note = self.tr("The folder is not there: is a disk or a network folder missing?")
        elif not is_there:
            note = self.tr("The file is not there any more: moved, renamed or deleted.")
        else:
            note = self.tr("Opened {day}").format(day=long_date(self._desk.locale, opened)) if opened else ""
        item = QListWidgetItem(path.stem)
        for role, value in (
            (_PATH, str(path)), (_NAME, path.stem), (_FOLDER, str(path.parent)), (_NOTE, note), (_THERE, is_there),
            (Qt.ItemDataRole.ToolTipRole, plain_tip(str(path))),
            (Qt.ItemDataRole.AccessibleTextRole, f"{path.stem}, {path.parent}. {note}"),
        ):  # fmt: skip
            item.setData(role, value)
        return item

    @Slot(QListWidgetItem)
    def _on_chosen(self, item: QListWidgetItem) -> None:
        if item.data(_THERE):
            self.path_chosen.emit(Path(item.data(_PATH)))

    @Slot(int)
    def _on_current_changed(self, row: int) -> None:
        self.drop.setEnabled(row >= 0)

    @Slot()
    def _on_drop(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.path_dropped.emit(Path(item.data(_PATH)))

    @Slot(object)
    def _on_menu(self, place: object) -> None:
        if self.list.itemAt(place) is not None:
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.addAction(self.drop)
            menu.popup(self.list.viewport().mapToGlobal(place))


class _List(QListWidget):
    """A list that tells of Enter whatever the system's habit is."""

    entered_by_key = Signal(QListWidgetItem)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentItem() is not None:
            self.entered_by_key.emit(self.currentItem())
            return
        super().keyPressEvent(event)


class _Delegate(QStyledItemDelegate):
    """Two lines: the name with the day at the right, the folder under it; a reason stands where a file is gone."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, 2 * option.fontMetrics.height() + theme.GAP_L)

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.text = ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        tokens, is_there = theme.tokens(option.palette), bool(index.data(_THERE))
        area = option.rect.adjusted(theme.GAP_M, theme.GAP_S - 1, -theme.GAP_M, -theme.GAP_S)
        half = area.height() // 2
        above, below = QRect(area.topLeft(), QSize(area.width(), half)), area.adjusted(0, half, 0, 0)
        painter.save()
        note = index.data(_NOTE) if is_there else ""
        painter.setFont(theme.font(theme.CAPTION_PT))
        painter.setPen(QColor(tokens.muted))
        taken = painter.fontMetrics().horizontalAdvance(note) + theme.GAP_M if note else 0
        _write(painter, above, note, Qt.AlignmentFlag.AlignRight)
        under = index.data(_FOLDER) if is_there else f"⚠ {index.data(_NOTE)}  ·  {index.data(_FOLDER)}"
        _write(painter, below, under, Qt.AlignmentFlag.AlignLeft, Qt.TextElideMode.ElideMiddle)
        painter.setFont(theme.font(bold=is_there))
        painter.setPen(QColor(tokens.text if is_there else tokens.muted))
        _write(painter, above.adjusted(0, 0, -taken, 0), index.data(_NAME), Qt.AlignmentFlag.AlignLeft)
        painter.restore()


def _write(
    painter: QPainter, area: QRect, text: str, side: Qt.AlignmentFlag,
    cut: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> None:  # fmt: skip
    shown = painter.fontMetrics().elidedText(text, cut, area.width())
    painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter, shown)
