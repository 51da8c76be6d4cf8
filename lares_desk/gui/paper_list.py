"""The list of papers, by whom they are for, with what is known of their prints."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from lares_desk.domain.language import Language
from lares_desk.gui import theme
from lares_desk.gui.departure_notes import tree
from lares_desk.gui.tips import plain_tip
from lares_desk.services.paper_currency import PaperState
from lares_desk.services.papers import PaperChoice

_ID = Qt.ItemDataRole.UserRole


class PaperList(QTreeWidget):
    """Papers under a heading for each kind of reader, those with a wrong print marked.

    `chosen` is sent with the id of the one that is wanted.
    """

    chosen = Signal(str)

    def __init__(self, language: Language) -> None:
        """Start empty: which papers there are is asked when they are looked at."""
        super().__init__()
        self._dress()
        self._language = language
        self._items: dict[str, QTreeWidgetItem] = {}
        self._titles: dict[str, str] = {}
        self.setItemsExpandable(False)
        self.setRootIsDecorated(False)
        self.currentItemChanged.connect(self._on_current_changed)

    def offer(self, papers: Sequence[PaperChoice]) -> None:
        """Offer `papers` in their order, the first one chosen."""
        self._titles = {paper.id: paper.title.get(self._language) for paper in papers}
        heads = self._headings()
        branches: dict[str, QTreeWidgetItem] = {}
        for paper in papers:
            head = heads.get(paper.audience, heads["office"])
            if head not in branches:
                branches[head] = self._add(self, head)
                branches[head].setFlags(Qt.ItemFlag.ItemIsEnabled)
                branches[head].setFont(0, theme.font(theme.CAPTION_PT))
                branches[head].setForeground(0, QColor(theme.tokens(self.palette()).muted))
            item = self._add(branches[head], self._titles[paper.id])
            item.setData(0, _ID, paper.id)
            self._items[paper.id] = item
        self.expandAll()
        if self._items:
            self.setCurrentItem(next(iter(self._items.values())))

    def current(self) -> str:
        """Return the id of the chosen paper; empty where a heading has the keyboard."""
        item = self.currentItem()
        return str(item.data(0, _ID) or "") if item else ""

    def choose(self, paper: str) -> bool:
        """Choose a paper; say whether there is one of this id."""
        if paper not in self._items:
            return False
        self.setCurrentItem(self._items[paper])
        self.scrollToItem(self._items[paper])
        return True

    def show_states(self, states: Mapping[str, Sequence[PaperState]]) -> None:
        """Say of each paper which revision is in somebody's hands, and mark those that are wrong by now."""
        for paper, item in self._items.items():
            held = states.get(paper, ())
            wrong = sum(not state.is_true for state in held)
            title = self._titles[paper]
            item.setText(0, f"⚠ {title}" if wrong else title)
            if wrong:
                known = self.tr("%n print(s) wrong by now", "", wrong)
            elif held:
                known = self.tr("revision {number} is out").format(number=max(each.printed.revision for each in held))
            else:
                known = self.tr("not printed yet")
            item.setToolTip(0, plain_tip(f"{title}: {known}"))
            item.setData(0, Qt.ItemDataRole.AccessibleDescriptionRole, known)

    def _dress(self) -> None:
        quiet = tree(self.tr("Papers"))
        self.setAccessibleName(quiet.accessibleName())
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setVerticalScrollMode(quiet.verticalScrollMode())
        self.setPalette(quiet.palette())
        self.setIndentation(theme.GAP_M)
        quiet.deleteLater()

    def _headings(self) -> dict[str, str]:
        """Return the heading that papers of each audience stand under."""
        crew = self.tr("For the crew")
        return {
            "client": self.tr("For clients"),
            "family": self.tr("For clients"),
            "guide": crew,
            "kitchen": crew,
            "arriero": crew,
            "driver": crew,
            "office": self.tr("For the office"),
            "public": self.tr("For everybody"),
        }

    def _add(self, parent: QTreeWidget | QTreeWidgetItem, text: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem(parent, [text])
        item.setToolTip(0, plain_tip(text))
        item.setSizeHint(0, QSize(0, theme.scaled(28)))
        return item

    @Slot(QTreeWidgetItem, QTreeWidgetItem)
    def _on_current_changed(self, item: QTreeWidgetItem | None, _before: QTreeWidgetItem | None) -> None:
        if item is not None and item.data(0, _ID):
            self.chosen.emit(item.data(0, _ID))
