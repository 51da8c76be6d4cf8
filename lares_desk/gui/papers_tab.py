"""The papers of a departure: which there are, who holds them, and the very PDF on the screen, saved or printed."""

from __future__ import annotations

import logging

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from lares_desk.domain.departure import Dossier, Group
from lares_desk.domain.language import Language
from lares_desk.errors import LaresError
from lares_desk.gui import theme, words
from lares_desk.gui.buttons import ActionButton
from lares_desk.gui.context import Context
from lares_desk.gui.empty_state import EmptyState
from lares_desk.gui.fields import ChoiceField
from lares_desk.gui.logistics_summary import LogisticsSummary
from lares_desk.gui.one_dialog import is_asking
from lares_desk.gui.paper_actions import PaperActions
from lares_desk.gui.paper_drawing import CompareWithPrints, DrawnPaper
from lares_desk.gui.paper_holders import PaperHolders
from lares_desk.gui.paper_list import PaperList
from lares_desk.gui.paper_preview import PaperPreview
from lares_desk.gui.paper_targets import target
from lares_desk.gui.remembering import remember_splitter
from lares_desk.services import paper_currency, papers
from lares_desk.services.paper_currency import PaperState
from lares_desk.services.papers import PaperChoice

_log = logging.getLogger(__name__)
_MEMORY = "departures/papers"


class PapersTab(QWidget):
    """Papers on the left, the chosen one on the right. Nothing is drawn until the tab is looked at."""

    group_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Make the lists when the tab is looked at first."""
        super().__init__(parent)
        self._context = context
        self._dossier: Dossier | None = None
        self._is_stale = self._is_held_stale = True
        self._task = 0
        self._language: Language | None = None  # chosen by hand; None is the reader's own
        self._states: dict[str, list[PaperState]] = {}
        self._kinds: dict[str, PaperChoice] = {}
        self.list = PaperList(context.language)
        self.group = ChoiceField(self.tr("Group"))
        self.traveller = ChoiceField(self.tr("Traveller"))
        self.language = ChoiceField(self.tr("Language"), list(words.languages().items()))
        self.actions_ = PaperActions(context, self)
        self.preview = PaperPreview(context)
        self.holders = PaperHolders(context.locale)
        self._sum = QLabel()
        self._sum.setTextFormat(Qt.TextFormat.PlainText)
        self._sum.setWordWrap(True)
        self._empty = EmptyState()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.preview)
        self._stack.addWidget(self._empty)
        self._summary = LogisticsSummary(context.locale, self)
        self._lay_out()
        self.group.committed.connect(self._on_group_chosen)
        self.traveller.committed.connect(self._on_traveller_chosen)
        self.language.committed.connect(self._on_language_chosen)
        self._empty.chosen.connect(self.group_wanted)
        self.preview.drawn.connect(self._on_drawn)
        self.preview.failed.connect(self._on_failed)
        self.preview.clicked.connect(self._on_fact_clicked)
        self.preview.hit_changed.connect(self._on_hit_changed)
        self.actions_.mended.connect(self._on_mend)
        self.holders.wrong_wanted.connect(self._on_wrong_wanted)

    def show_dossier(self, dossier: Dossier, *, is_seen: bool) -> None:
        """Offer the papers of a departure; draw at once only where the tab `is_seen`."""
        other = self._dossier is None or self._dossier.departure.id != dossier.departure.id
        self._dossier = dossier
        if other:
            self._states = {}
            self._language = None
        groups = dossier.groups_going or dossier.groups
        self.group.set_choices([(group.booking.id, group.booking.name) for group in groups])
        self._offer_travellers()
        self._is_stale = self._is_held_stale = True
        if is_seen:
            self.draw()

    def draw(self) -> None:
        """Draw the chosen paper if what is shown is not it, and hold prints against what is true now."""
        if self._dossier is None:
            return
        if not self._kinds:
            self._offer_papers()
        if self._is_stale:
            self._draw()
        if self._is_held_stale:
            self._compare()

    def _draw(self) -> None:
        kind = self._kind()
        needs_group = kind.scope in {papers.GROUP, papers.TRAVELLER}
        self.group.setVisible(needs_group)
        self.traveller.setVisible(kind.scope == papers.TRAVELLER)
        self.actions_.aim(None, self._dossier)
        self._summary.show_on(self._sum, self._dossier)
        if needs_group and (self.group.value() is None or (kind.scope == papers.TRAVELLER and not self._travellers())):
            self._is_stale = False
            self._empty.show_words(self.tr("This paper is for groups: add the first one."), self.tr("Go to the groups"))
            self._stack.setCurrentIndex(1)
            return
        try:
            job = papers.prepare(
                self._context.session,
                self._dossier.departure.id,
                kind.id,
                self._language,
                booking_id=self.group.value() if kind.scope == papers.GROUP else None,
                traveller_id=self.traveller.value() if kind.scope == papers.TRAVELLER else None,
            )
        except LaresError as error:
            self._context.prompts.tell(self, error)
            return
        self._is_stale = False
        self.language.set_value(job.language)
        self._stack.setCurrentIndex(0)
        self.preview.show_job(job)

    def _draw_another(self) -> None:
        """Draw what was chosen now, in the language of its reader again."""
        self._language = None
        self._draw()

    def _compare(self) -> None:
        """Ask which prints are wrong by now, off the window's thread."""
        self._is_held_stale = False
        try:
            found = paper_currency.checks(self._context.session, self._dossier.departure.id)
        except LaresError:
            return  # the paper that is drawn says what is the matter
        self._context.tasks.cancel(self._task)
        self._task = self._context.tasks.run(CompareWithPrints(found), self._on_compared, self._on_compare_failed)

    def _kind(self) -> PaperChoice:
        return self._kinds.get(self.list.current()) or next(iter(self._kinds.values()))

    def _group(self) -> Group | None:
        groups = self._dossier.groups if self._dossier else ()
        return next((group for group in groups if group.booking.id == self.group.value()), None)

    def _travellers(self) -> list[tuple[int, str]]:
        group = self._group()
        return [(each.id, each.client.full_name) for each in group.travellers] if group else []

    def _offer_travellers(self) -> None:
        self.traveller.set_choices(self._travellers())

    def _offer_papers(self) -> None:
        found = papers.available()
        self._kinds = {paper.id: paper for paper in found}
        self.list.offer(found)
        self.list.choose(self._context.memory.get(_MEMORY, ""))
        self.list.chosen.connect(self._on_paper_chosen)

    def _lay_out(self) -> None:
        left, right = QWidget(), QWidget()
        beside = QVBoxLayout(left)
        beside.setContentsMargins(0, 0, theme.GAP_M, 0)
        beside.setSpacing(theme.GAP_M)
        beside.addWidget(self.list, 1)
        beside.addWidget(self.holders)
        choices = QHBoxLayout()
        choices.setSpacing(theme.GAP_M)
        for field, share in ((self.group, 3), (self.traveller, 3), (self.language, 2)):
            field.setMaximumWidth(theme.scaled(120 * share))
            choices.addWidget(field, share)
        choices.addStretch(0)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.GAP_S)
        buttons.addStretch(1)
        for action in (self.actions_.print, self.actions_.save_all):
            buttons.addWidget(ActionButton(action))
        buttons.addWidget(ActionButton(self.actions_.save, is_main=True))
        column = QVBoxLayout(right)
        column.setContentsMargins(theme.GAP_M, 0, 0, 0)
        column.setSpacing(theme.GAP_S)
        column.addLayout(choices)
        column.addWidget(self._stack, 1)
        column.addLayout(buttons)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        splitter.addWidget(left)
        splitter.addWidget(right)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([theme.scaled(270), theme.scaled(700)])
        remember_splitter(splitter, self._context.memory, f"{_MEMORY}/splitter")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, theme.GAP_S, 0, 0)
        whole.setSpacing(theme.GAP_S)
        whole.addWidget(self._sum)
        whole.addWidget(splitter, 1)

    def _go(self, about: str) -> None:
        found = target(about, self._dossier.departure.id) if self._dossier else None
        if found:
            self._context.bus.wanted.emit(*found)

    @Slot(str)
    def _on_paper_chosen(self, paper: str) -> None:
        self._context.memory.set(_MEMORY, paper)
        self.holders.show_states(self._states.get(paper, []))
        self._draw_another()

    @Slot(object)
    def _on_group_chosen(self, _booking_id: int) -> None:
        self._offer_travellers()
        self._draw_another()

    @Slot(object)
    def _on_traveller_chosen(self, _traveller_id: int) -> None:
        self._draw_another()

    @Slot(object)
    def _on_language_chosen(self, language: str) -> None:
        self._language = language
        self._draw()

    @Slot(object)
    def _on_drawn(self, drawn: DrawnPaper) -> None:
        self.actions_.aim(drawn.paper, self._dossier)

    @Slot(object)
    def _on_failed(self, _error: Exception) -> None:
        self._is_stale = True

    @Slot(object)
    def _on_compared(self, states: tuple[PaperState, ...]) -> None:
        self._states = {}
        for state in states:
            self._states.setdefault(state.printed.paper, []).append(state)
        self.list.show_states(self._states)
        self.holders.show_states(self._states.get(self.list.current(), []))

    @Slot(object)
    def _on_compare_failed(self, error: Exception) -> None:
        _log.error("comparing papers failed: %s", type(error).__name__)

    @Slot(str)
    def _on_fact_clicked(self, about: str) -> None:
        self._go(about)

    @Slot()
    def _on_hit_changed(self) -> None:
        about = self.preview.hit()
        self.actions_.mend.setEnabled(bool(about and self._dossier and target(about, self._dossier.departure.id)))

    @Slot()
    def _on_mend(self) -> None:
        self._go(self.preview.hit())

    @Slot()
    def _on_wrong_wanted(self) -> None:
        if is_asking(self):
            return
        from lares_desk.gui.paper_changes_dialog import PaperChangesDialog  # noqa: PLC0415  (seldom wanted)

        dialog = PaperChangesDialog(self._context, self._states.get(self.list.current(), []), self.actions_, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
