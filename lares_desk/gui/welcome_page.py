"""The page of a window without a file: make one, open one, or look at the sample."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from lares_desk.gui import theme
from lares_desk.gui.buttons import ActionButton


class WelcomePage(QWidget):
    """Three ways in, and the files opened last."""

    path_chosen = Signal(object)

    def __init__(self, new: QAction, open_: QAction, sample: QAction, parent: QWidget | None = None) -> None:
        """Offer the window's own actions as buttons."""
        super().__init__(parent)
        title = QLabel(self.tr("Lares Desk"))
        title.setProperty("tone", "title")
        line = QLabel(self.tr("Departures, groups and briefing sheets of the Lares Trek, in one agency file."))
        line.setProperty("tone", "muted")
        line.setWordWrap(True)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(theme.GAP_M)
        for action in (new, open_, sample):
            self._buttons.addWidget(ActionButton(action, is_main=action is new))
        self._buttons.addStretch(1)
        self._head = QLabel(self.tr("Recent files"))
        self._head.setProperty("tone", "section")
        self._recent = QListWidget()
        self._recent.setAccessibleName(self.tr("Recent files"))
        self._recent.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._recent.itemActivated.connect(self._on_activated)
        self._recent.itemClicked.connect(self._on_activated)
        self._head.setBuddy(self._recent)
        body = QWidget()
        body.setMaximumWidth(theme.FORM_WIDTH)
        column = QVBoxLayout(body)
        column.setSpacing(theme.GAP_M)
        for widget in (title, line):
            column.addWidget(widget)
        column.addSpacing(theme.GAP_M)
        column.addLayout(self._buttons)
        column.addSpacing(theme.GAP_XL)
        column.addWidget(self._head)
        column.addWidget(self._recent, 1)
        column.addStretch(0)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(theme.GAP_XXL, theme.GAP_XXL * 2, theme.GAP_XXL, theme.GAP_XXL)
        outer.addStretch(1)
        outer.addWidget(body, 4)
        outer.addStretch(1)

    def show_recent(self, paths: list[Path]) -> None:
        """List the files opened last; those that are gone are greyed and cannot be chosen."""
        self._recent.clear()
        for path in paths:
            there = path.is_file()
            text = (
                f"{path.stem}\n{path.parent}"
                if there
                else self.tr("{name} (missing)\n{folder}").format(name=path.stem, folder=path.parent)
            )
            item = QListWidgetItem(text)
            item.setData(Qt.ItemDataRole.UserRole, str(path))
            item.setToolTip(str(path))
            if not there:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            self._recent.addItem(item)
        for part in (self._head, self._recent):
            part.setVisible(bool(paths))

    @Slot(QListWidgetItem)
    def _on_activated(self, item: QListWidgetItem) -> None:
        self.path_chosen.emit(Path(item.data(Qt.ItemDataRole.UserRole)))
