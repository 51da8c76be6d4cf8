"""The preview of one paper: its pages, their size, and what is searched for on them."""

from __future__ import annotations

import logging
from enum import Enum, auto
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from lares_desk.domain.agency import PaperSize
from lares_desk.domain.papers import Spot
from lares_desk.errors import LaresError
from lares_desk.gui import theme
from lares_desk.gui.context import Context
from lares_desk.gui.icons import set_icon
from lares_desk.gui.paper_drawing import DrawnPaper, DrawPaper, FindWords, ShowPaper
from lares_desk.gui.paper_pages import A4_WIDTH, LETTER_WIDTH, POINTS_PER_INCH, SCREEN_DPI, PaperPages
from lares_desk.gui.search_box import SearchBox
from lares_desk.services.papers import PaperJob

_log = logging.getLogger(__name__)
_ZOOMS = (50, 67, 80, 100, 125, 150, 200)


class PageSize(Enum):
    """How large pages are shown: as they are but no wider than the room, as wide as the room, or as chosen."""

    FITTING = auto()
    WIDE = auto()
    CHOSEN = auto()


class PaperPreview(QWidget):
    """Draws a job off the window's thread and shows its pages; `drawn` and `failed` say how that went."""

    drawn = Signal(object)
    failed = Signal(object)
    clicked = Signal(str)
    hit_changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Start without a paper."""
        super().__init__(parent)
        self._context = context
        self._job: PaperJob | None = None
        self.paper: DrawnPaper | None = None
        self._task = self._search_task = 0
        self._size = PageSize.FITTING
        self._zoom = 100
        self._found: tuple[Spot, ...] = ()
        self._at = 0
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(120)
        self._settling.timeout.connect(self._on_settled)
        self.search = SearchBox(self.tr("Find on this paper"), context.locale, self)
        self.pages = PaperPages()
        self._page, self._zoom_label, self._missing = QLabel(), QLabel(), QLabel()
        for label, tone in ((self._page, "caption"), (self._zoom_label, "caption"), (self._missing, "warning")):
            label.setProperty("tone", tone)
        self._missing.setWordWrap(True)
        self._missing.setTextFormat(Qt.TextFormat.PlainText)
        self._missing.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_S)
        column.addLayout(self._tools())
        column.addWidget(self._missing)
        column.addWidget(self.pages, 1)
        for before, after in pairwise((*self._zooms, self.search, *self._steps, self.pages)):
            QWidget.setTabOrder(before, after)
        self.pages.page_changed.connect(self._on_page_changed)
        self.pages.resized.connect(self._on_resized)
        self.pages.clicked.connect(self.clicked)
        self.search.changed.connect(self._on_search_changed)
        self.search.left_down.connect(self.find_next)

    def show_job(self, job: PaperJob) -> None:
        """Draw a paper and show it."""
        self._job = job
        self.paper = None
        self._page.setText(self.tr("Drawing…"))
        self._run(DrawPaper(job, self.scale()))

    def scale(self) -> float:
        """Return picture pixels for each point of the paper."""
        ratio = self.devicePixelRatioF()
        is_letter = self._job is not None and self._job.dossier.agency.paper_size is PaperSize.LETTER
        fitting = self.pages.width_for_page() * ratio / (LETTER_WIDTH if is_letter else A4_WIDTH)
        chosen = self._zoom / 100 * SCREEN_DPI / POINTS_PER_INCH * ratio
        if self._size is PageSize.WIDE:
            return fitting
        return min(chosen, fitting) if self._size is PageSize.FITTING else chosen

    def hit(self) -> str:
        """Return which record is told of where the search stands; empty where it stands nowhere."""
        return self.pages.about(self._found[self._at]) if self._found else ""

    @Slot()
    def find_next(self) -> None:
        """Go on to the next place where the words stand, and after the last to the first."""
        self._go(1)

    @Slot()
    def find_previous(self) -> None:
        """Go back to the place before."""
        self._go(-1)

    def _go(self, step: int) -> None:
        if self._found:
            self._at = (self._at + step) % len(self._found)
            self._show_hit()

    def _show_hit(self) -> None:
        if self.search.text().strip():
            self.search.show_count(self._at + 1 if self._found else 0, len(self._found))
        else:
            self.search.show_no_count()
        self.pages.show_found(self._found, self._found[self._at] if self._found else None)
        self.hit_changed.emit()

    def _tools(self) -> QHBoxLayout:
        self._zooms = (
            self._tool("zoom-out", self.tr("Smaller"), self.smaller),
            self._tool("zoom-in", self.tr("Larger"), self.larger),
            self._tool("fit-width", self.tr("Fit the width"), self.fit_width),
        )
        self._steps = (
            self._tool("up", self.tr("The place before"), self.find_previous),
            self._tool("down", self.tr("The next place"), self.find_next),
        )
        tools = QHBoxLayout()
        tools.setSpacing(theme.GAP_S)
        for widget in (*self._zooms, self._zoom_label, self._page):
            tools.addWidget(widget)
        tools.addStretch(0)
        self.search.setMaximumWidth(theme.scaled(260))
        tools.addWidget(self.search, 1)
        for button in self._steps:
            tools.addWidget(button)
        return tools

    def _tool(self, icon: str, text: str, slot: object) -> QToolButton:
        action = QAction(text, self)
        set_icon(action, icon, self.palette())
        action.triggered.connect(slot)
        button = QToolButton()
        button.setDefaultAction(action)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAccessibleName(text)
        return button

    def _run(self, work: DrawPaper | ShowPaper) -> None:
        self._context.tasks.cancel(self._task)
        self._task = self._context.tasks.run(work, self._on_drawn, self._on_failed)

    def _redraw(self) -> None:
        """Picture the same paper at another size."""
        if self.paper:
            self._run(ShowPaper(self.paper.paper, self.scale()))

    def _look(self) -> None:
        """Look for what is typed on the paper that is shown."""
        self._context.tasks.cancel(self._search_task)
        words = self.search.text().strip()
        if not words or self.paper is None:
            self._found, self._at = (), 0
            self._show_hit()
            return
        work = FindWords(self.paper.paper, words)
        self._search_task = self._context.tasks.run(work, self._on_found, self._on_failed)

    @Slot(object)
    def _on_drawn(self, drawn: DrawnPaper) -> None:
        other = self.paper is None or self.paper.paper is not drawn.paper
        self.paper = drawn
        self.pages.show_pages(drawn.pictures, drawn.scale, drawn.paper.spots)
        missing = drawn.paper.missing_glyphs
        self._missing.setVisible(bool(missing))
        self._missing.setText(
            self.tr("⚠ These characters cannot be printed and are replaced: {characters}").format(
                characters=" ".join(missing)
            )
        )
        self._zoom_label.setText(
            f"{round(drawn.scale / self.devicePixelRatioF() * POINTS_PER_INCH / SCREEN_DPI * 100)} %"
        )
        if other:
            self._look()
            self.drawn.emit(drawn)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._page.setText("")
        if isinstance(error, LaresError):
            self._context.prompts.tell(self, error)
        else:
            _log.error("drawing failed: %s", type(error).__name__)
            self._context.prompts.tell(self, self.tr("This paper could not be drawn. The details are in the log."))
        self.failed.emit(error)

    @Slot(object)
    def _on_found(self, found: tuple[Spot, ...]) -> None:
        self._found, self._at = found, 0
        self._show_hit()

    @Slot(str)
    def _on_search_changed(self, _words: str) -> None:
        self._look()

    @Slot(int)
    def _on_page_changed(self, page: int) -> None:
        if self.paper:
            self._page.setText(self.tr("Page {page} of {count}").format(page=page + 1, count=len(self.paper.pictures)))

    @Slot()
    def _on_resized(self) -> None:
        self._settling.start()

    @Slot()
    def _on_settled(self) -> None:
        """Picture the pages again where the new room asks for another size."""
        if self.paper and abs(self.scale() - self.paper.scale) > 0.01:
            self._redraw()

    @Slot()
    def smaller(self) -> None:
        """Show the pages a step smaller."""
        self._zoom_to([zoom for zoom in reversed(_ZOOMS) if zoom < self._shown_zoom() - 1])

    @Slot()
    def larger(self) -> None:
        """Show the pages a step larger."""
        self._zoom_to([zoom for zoom in _ZOOMS if zoom > self._shown_zoom() + 1])

    @Slot()
    def fit_width(self) -> None:
        """Show the pages as wide as the room."""
        self._size = PageSize.WIDE
        self._redraw()

    def _shown_zoom(self) -> float:
        return self.scale() / self.devicePixelRatioF() * POINTS_PER_INCH / SCREEN_DPI * 100

    def _zoom_to(self, steps: list[int]) -> None:
        if steps:
            self._zoom, self._size = steps[0], PageSize.CHOSEN
            self._redraw()
