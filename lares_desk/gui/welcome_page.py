"""The page of a window without a file: make one, open one, or look at the sample."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from lares_desk.gui import theme
from lares_desk.gui.buttons import ActionButton
from lares_desk.gui.desk import Desk
from lares_desk.gui.icons import pixmap
from lares_desk.gui.recent_files import RecentFiles


class WelcomePage(QWidget):
    """Three ways in, and the files opened last."""

    path_chosen = Signal(object)
    path_dropped = Signal(object)

    def __init__(
        self, desk: Desk, new: QAction, open_: QAction, sample: QAction, parent: QWidget | None = None
    ) -> None:
        """Offer the window's own actions as buttons."""
        super().__init__(parent)
        self.recent = RecentFiles(desk)
        self.recent.path_chosen.connect(self.path_chosen)
        self.recent.path_dropped.connect(self.path_dropped)
        body = QWidget()
        body.setMaximumWidth(theme.form_width())
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_M)
        column.addLayout(self._head())
        column.addSpacing(theme.GAP_M)
        column.addLayout(self._ways(new, open_, sample))
        hint = QLabel(self.tr("Or drop an agency file (.lares) here."))
        hint.setProperty("tone", "caption")
        column.addWidget(hint)
        column.addSpacing(theme.GAP_L)
        column.addWidget(self.recent, 1)
        column.addStretch(0)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(theme.GAP_XXL, theme.GAP_XXL * 2, theme.GAP_XXL, theme.GAP_XXL)
        outer.addStretch(1)
        outer.addWidget(body, 4)
        outer.addStretch(1)

    @Slot(list)
    def show_recent(self, paths: list[Path]) -> None:
        """List the files opened last; those that are gone are greyed and cannot be chosen."""
        self.recent.show_paths(paths)

    def _head(self) -> QHBoxLayout:
        picture = QLabel()
        picture.setPixmap(pixmap("lares-desk", theme.tokens(self.palette()).accent, theme.scaled(44)))
        title = QLabel(self.tr("Lares Desk"))
        title.setProperty("tone", "title")
        line = QLabel(self.tr("Departures, groups and briefing sheets of the Lares Trek, in one agency file."))
        line.setProperty("tone", "muted")
        line.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(theme.GAP_XS)
        words.addWidget(title)
        words.addWidget(line)
        head = QHBoxLayout()
        head.setSpacing(theme.GAP_L)
        head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        return head

    @staticmethod
    def _ways(new: QAction, open_: QAction, sample: QAction) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_M)
        for action in (new, open_, sample):
            row.addWidget(ActionButton(action, is_main=action is new))
        row.addStretch(1)
        return row
