"""The papers of a departure: the very PDF on the screen, saved, or printed."""

from __future__ import annotations

import logging
from enum import Enum, auto

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from lares_desk.domain.agency import PaperSize
from lares_desk.domain.departure import Dossier, Group
from lares_desk.errors import LaresError
from lares_desk.gui import theme, words
from lares_desk.gui.buttons import ActionButton
from lares_desk.gui.context import Context
from lares_desk.gui.empty_state import EmptyState
from lares_desk.gui.fields import ChoiceField
from lares_desk.gui.icons import set_icon
from lares_desk.gui.paper_actions import PaperActions
from lares_desk.gui.paper_drawing import DrawnPaper, DrawPaper, ShowPaper
from lares_desk.gui.paper_pages import A4_WIDTH, LETTER_WIDTH, POINTS_PER_INCH, SCREEN_DPI, PaperPages
from lares_desk.services import papers

_log = logging.getLogger(__name__)
_ZOOMS = (50, 67, 80, 100, 125, 150, 200)


class PageSize(Enum):
    """How large pages are shown: as they are but no wider than the room, as wide as the room, or as chosen."""

    FITTING = auto()
    WIDE = auto()
    CHOSEN = auto()


class PapersTab(QWidget):
    """Group, paper and language at the top, pages below."""

    group_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Draw nothing until the tab is looked at."""
        super().__init__(parent)
        self._context = context
        self._dossier: Dossier | None = None
        self._drawn: DrawnPaper | None = None
        self._is_stale = True
        self._task = 0
        self._size = PageSize.FITTING
        self._zoom = 100
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(120)
        self._settling.timeout.connect(self._on_settled)
        self.group = ChoiceField(self.tr("Group"))
        self.paper = ChoiceField(self.tr("Paper"))
        self.language = ChoiceField(self.tr("Language"), list(words.languages().items()))
        self.actions_ = PaperActions(context, self)
        self.pages = PaperPages()
        self._page = QLabel()
        self._page.setProperty("tone", "caption")
        self._zoom_label = QLabel()
        self._zoom_label.setProperty("tone", "caption")
        self._missing = QLabel()
        self._missing.setProperty("tone", "warning")
        self._missing.setWordWrap(True)
        self._missing.hide()
        self._empty = EmptyState()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._filled())
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.GAP_M, 0, 0)
        column.addWidget(self._stack)
        self.group.committed.connect(self._on_group_chosen)
        self.paper.committed.connect(self._on_choice)
        self.language.committed.connect(self._on_choice)
        self.pages.page_changed.connect(self._on_page_changed)
        self.pages.resized.connect(self._on_resized)
        self._empty.chosen.connect(self.group_wanted)

    def show_dossier(self, dossier: Dossier, *, is_seen: bool) -> None:
        """Offer the groups of a departure; draw at once only where the tab `is_seen`."""
        other = self._dossier is None or self._dossier.departure.id != dossier.departure.id
        self._dossier = dossier
        self._stack.setCurrentIndex(0 if dossier.groups else 1)
        self._empty.show_words(self.tr("Papers are for groups: add the first one."), self.tr("Go to the groups"))
        before = self.group.value()
        self.group.set_choices([(group.booking.id, group.booking.name) for group in dossier.groups])
        self._is_stale = True
        if other or self.group.value() != before:
            self._follow_group_language()
        if is_seen:
            self.draw()

    def draw(self) -> None:
        """Draw the chosen paper if what is shown is not it."""
        if not self._is_stale or self._dossier is None or self.group.value() is None:
            return
        if self.paper.value() is None:
            language = self._context.language
            self.paper.set_choices([(each.id, each.title.get(language)) for each in papers.available()])
        try:
            job = papers.prepare(
                self._context.session,
                self._dossier.departure.id,
                self.paper.value(),
                self.language.value(),
                booking_id=self.group.value(),
            )
        except LaresError as error:
            self._context.prompts.tell(self, error)
            return
        self._is_stale = False
        self.actions_.aim(None, self._dossier)
        self._page.setText(self.tr("Drawing…"))
        self._run(DrawPaper(job, self._scale()))

    def _group(self) -> Group | None:
        groups = self._dossier.groups if self._dossier else ()
        return next((group for group in groups if group.booking.id == self.group.value()), None)

    def _follow_group_language(self) -> None:
        group = self._group()
        if group:
            self.language.set_value(group.booking.language)

    def _scale(self) -> float:
        """Return picture pixels for each point of the paper."""
        ratio = self.devicePixelRatioF()
        is_letter = self._dossier is not None and self._dossier.agency.paper_size is PaperSize.LETTER
        fitting = self.pages.width_for_page() * ratio / (LETTER_WIDTH if is_letter else A4_WIDTH)
        chosen = self._zoom / 100 * SCREEN_DPI / POINTS_PER_INCH * ratio
        if self._size is PageSize.WIDE:
            return fitting
        return min(chosen, fitting) if self._size is PageSize.FITTING else chosen

    def _run(self, work: DrawPaper | ShowPaper) -> None:
        self._context.tasks.cancel(self._task)
        self._task = self._context.tasks.run(work, self._on_drawn, self._on_failed)

    def _redraw(self) -> None:
        """Picture the same paper at another size."""
        if self._drawn and not self._is_stale:
            self._run(ShowPaper(self._drawn.paper, self._scale()))

    def _filled(self) -> QWidget:
        choices = QHBoxLayout()
        choices.setSpacing(theme.GAP_M)
        choices.addWidget(self.group, 3)
        choices.addWidget(self.paper, 3)
        choices.addWidget(self.language, 2)
        tools = QHBoxLayout()
        tools.setSpacing(theme.GAP_S)
        for name, text, slot in (
            ("zoom-out", self.tr("Smaller"), self._on_smaller),
            ("zoom-in", self.tr("Larger"), self._on_larger),
            ("fit-width", self.tr("Fit the width"), self._on_fit_width),
        ):
            tools.addWidget(self._tool(name, text, slot))
        tools.addWidget(self._zoom_label)
        tools.addWidget(self._page)
        tools.addStretch(1)
        tools.addWidget(ActionButton(self.actions_.print))
        tools.addWidget(ActionButton(self.actions_.save_all))
        tools.addWidget(ActionButton(self.actions_.save, is_main=True))
        widget = QWidget()
        column = QVBoxLayout(widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_S)
        column.addLayout(choices)
        column.addLayout(tools)
        column.addWidget(self._missing)
        column.addWidget(self.pages, 1)
        return widget

    def _tool(self, icon: str, text: str, slot: object) -> QToolButton:
        action = QAction(text, self)
        set_icon(action, icon, self.palette())
        action.triggered.connect(slot)
        button = QToolButton()
        button.setDefaultAction(action)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAccessibleName(text)
        return button

    @Slot(object)
    def _on_drawn(self, drawn: DrawnPaper) -> None:
        self._drawn = drawn
        self.pages.show_pages(drawn.pictures)
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
        self.actions_.aim(drawn.paper, self._dossier)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._is_stale = True
        self._page.setText("")
        if isinstance(error, LaresError):
            self._context.prompts.tell(self, error)
        else:
            _log.error("drawing failed: %s", type(error).__name__)
            self._context.prompts.tell(self, self.tr("This paper could not be drawn. The details are in the log."))

    @Slot(object)
    def _on_group_chosen(self, _booking_id: int) -> None:
        self._follow_group_language()
        self._on_choice()

    @Slot(object)
    def _on_choice(self, _value: object = None) -> None:
        self._is_stale = True
        self.draw()

    @Slot(int)
    def _on_page_changed(self, page: int) -> None:
        if self._drawn:
            self._page.setText(self.tr("Page {page} of {count}").format(page=page + 1, count=len(self._drawn.pictures)))

    @Slot()
    def _on_resized(self) -> None:
        self._settling.start()

    @Slot()
    def _on_settled(self) -> None:
        """Picture the pages again where the new room asks for another size."""
        if self._drawn and abs(self._scale() - self._drawn.scale) > 0.01:
            self._redraw()

    @Slot()
    def _on_smaller(self) -> None:
        self._zoom_to([zoom for zoom in reversed(_ZOOMS) if zoom < self._shown_zoom() - 1])

    @Slot()
    def _on_larger(self) -> None:
        self._zoom_to([zoom for zoom in _ZOOMS if zoom > self._shown_zoom() + 1])

    def _shown_zoom(self) -> float:
        return self._scale() / self.devicePixelRatioF() * POINTS_PER_INCH / SCREEN_DPI * 100

    def _zoom_to(self, steps: list[int]) -> None:
        if steps:
            self._zoom, self._size = steps[0], PageSize.CHOSEN
            self._redraw()

    @Slot()
    def _on_fit_width(self) -> None:
        self._size = PageSize.WIDE
        self._redraw()
