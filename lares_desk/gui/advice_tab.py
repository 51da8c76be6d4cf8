"""The advice about a departure: what rules find, the nights of every traveller, what other elevations change."""

from __future__ import annotations

import logging
from dataclasses import dataclass

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from lares_desk.domain.acclimatisation import Ledger, ledgers
from lares_desk.domain.acclimatisation_summary import summary
from lares_desk.domain.departure import Dossier
from lares_desk.domain.finding import Finding
from lares_desk.domain.findings import findings
from lares_desk.domain.flip import Flip, flips
from lares_desk.domain.people import Traveller
from lares_desk.domain.reference import Reference
from lares_desk.gui import theme
from lares_desk.gui.advice_ledger import LedgerModel, longest_column, longest_history
from lares_desk.gui.advice_list import ToldList
from lares_desk.gui.advice_words import told_finding, told_flip
from lares_desk.gui.context import Context
from lares_desk.gui.empty_state import EmptyState
from lares_desk.gui.page_actions import make_list_action
from lares_desk.gui.part import Part
from lares_desk.gui.screen_words import screen_words
from lares_desk.gui.tables import Table

_log = logging.getLogger(__name__)
SECTIONS = ("findings", "nights", "elevations")
_OF_CLIENTS = frozenset({"history", "insurance", "passport-expiry"})  # what the client's own form knows
_MEMORY = "advice/section"
_MOST_LINES = 4  # of the summary: the list below has everything


@dataclass(frozen=True, slots=True)
class AskFlips:
    """The work of the flip test: it asks the whole advice once for every other reading."""

    dossier: Dossier
    reference: Reference

    def __call__(self) -> tuple[Flip, ...]:
        """Ask it."""
        return flips(self.dossier, self.reference)


class AdviceTab(Part):
    """How many are outside which limit on top, three sections below; nothing is asked until the tab is looked at."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Show nothing until the first `show_dossier`."""
        super().__init__(parent)
        self._context = context
        self._dossier: Dossier | None = None
        self._findings: tuple[Finding, ...] = ()
        self._ledgers: tuple[Ledger, ...] = ()
        self._flips: tuple[Flip, ...] = ()
        self._is_stale = self._flips_are_stale = False
        self._task = 0
        self.list = ToldList(self.tr("What the rules find"))
        self.model = LedgerModel(context, self)
        self.table = Table(self.model, self.tr("Nights of each traveller"), {0: 1, 2: 1})
        self.other = ToldList(self.tr("What other elevations would change"))
        self.open = make_list_action(self, self.tr("&Go to what it is about"), "forward", self._on_open, "Alt+Return")
        self._summary = QLabel()
        self._summary.setTextFormat(Qt.TextFormat.PlainText)
        self._summary.setWordWrap(True)
        self._summary.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._empty, self._nobody, self._alike = EmptyState(), EmptyState(), EmptyState()
        self.sections = QTabWidget()
        self._lay_out()
        self.list.opened.connect(self._on_finding)
        self.other.opened.connect(self._on_flip)
        self.table.opened.connect(self._on_traveller)
        self._empty.chosen.connect(self._on_groups)
        self._nobody.chosen.connect(self._on_groups)
        self.sections.currentChanged.connect(self._on_section)
        self.begin_at(self.sections)

    def menu_actions(self) -> list[QAction | None]:
        """Return every action in the order of a menu; None stands for a line."""
        return [self.open]

    def section(self) -> str:
        """Return which section is shown, as places name it."""
        return SECTIONS[self.sections.currentIndex()]

    def show_section(self, section: str) -> bool:
        """Turn to a section; say whether there is such a one."""
        if section not in SECTIONS:
            return False
        self.sections.setCurrentIndex(SECTIONS.index(section))
        return True

    def show_dossier(self, dossier: Dossier, *, is_seen: bool = True) -> None:
        """Take the departure; ask the rules at once only where the tab `is_seen`."""
        self._dossier = dossier
        self._is_stale = self._flips_are_stale = True
        if is_seen:
            self.fill()

    def fill(self) -> None:
        """Ask the rules if what is shown is not their answer."""
        if self._dossier is None:
            return
        if self._is_stale:
            self._is_stale = False
            self._ask()
        if self._flips_are_stale and self.section() == "elevations":
            self._flips_are_stale = False
            self._ask_flips()

    def _ask(self) -> None:
        dossier, reference, language = self._dossier, self._context.session.reference, self._context.language
        self._findings = findings(dossier, reference)
        self._ledgers = ledgers(dossier, reference.climate)
        names = {each.id: each.client.full_name for each in dossier.going}
        known = screen_words(self._context)
        told = [told_finding(at, each, names, known, language) for at, each in enumerate(self._findings)]
        self.list.show_entries(told)
        self.model.show_ledgers(self._ledgers)
        lines = [line.get(language) for line in summary(self._ledgers, reference)][:_MOST_LINES]
        self._summary.setText("\n".join(lines))
        self._summary.setVisible(bool(lines))
        self._empty.show_words(
            self.tr("The rules find nothing to say about this departure."),
            "" if names else self.tr("Go to the groups"),
        )
        self._nobody.show_words(self.tr("Nobody travels yet: add the first group."), self.tr("Go to the groups"))
        _turn(self.list, bool(told))
        _turn(self.table, bool(self._ledgers))
        self.sections.setTabText(0, self.tr("Findings ({count})").format(count=len(told)))

    def _ask_flips(self) -> None:
        self._context.tasks.cancel(self._task)
        self._alike.show_words(self.tr("Asking…"))
        _turn(self.other, False)
        work = AskFlips(self._dossier, self._context.session.reference)
        self._task = self._context.tasks.run(work, self._on_flips, self._on_failed)

    def _lay_out(self) -> None:
        self.sections.setDocumentMode(True)
        self.sections.tabBar().setDrawBase(False)
        self.sections.setAccessibleName(self.tr("Parts of the advice"))
        self.sections.tabBar().setAccessibleName(self.sections.accessibleName())
        night = f"Cusco, 3,399 m · {longest_column()}"
        samples = {0: "M" * 8, 1: longest_history(), 2: night, 3: "0", 4: "⚠ +1,008 m", 5: "Wed 30 Dec", 6: "⚠ 1,008 m"}
        self.table.set_widths(samples)
        self.table.set_wishes({0: "M" * 13, 2: f"Ollantaytambo, 2,792 m · {longest_column()}"})
        self.table.give_way((5, 6, 3))
        for widget, empty, title in (
            (self.list, self._empty, self.tr("Findings")),
            (self.table, self._nobody, self.tr("Nights of each traveller")),
            (self.other, self._alike, self.tr("Other elevations")),
        ):
            widget.addAction(self.open)
            stack = QStackedWidget()
            stack.addWidget(widget)
            stack.addWidget(empty)
            self.sections.addTab(stack, title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.GAP_M, 0, theme.GAP_S)
        column.setSpacing(theme.GAP_S)
        column.addWidget(self._summary)
        column.addWidget(self.sections, 1)
        self.show_section(self._context.memory.get(_MEMORY, ""))

    def _traveller(self, traveller_id: int) -> Traveller | None:
        travellers = self._dossier.going if self._dossier else ()
        return next((each for each in travellers if each.id == traveller_id), None)

    def _want_departure(self, part: str) -> None:
        if self._dossier is not None:
            self._context.bus.wanted.emit("departures", f"{self._dossier.departure.id}/{part}")

    def _want_place(self, place_id: int) -> None:
        self._context.bus.wanted.emit("itineraries", f"places/{place_id}")

    @Slot(object)
    def _on_flips(self, found: tuple[Flip, ...]) -> None:
        self._flips = found
        reference, language = self._context.session.reference, self._context.language
        self.other.show_entries([told_flip(at, flip, reference, language) for at, flip in enumerate(found)])
        self._alike.show_words(self.tr("No other reading of a place would change the advice."))
        _turn(self.other, bool(found))

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._flips_are_stale = True
        _log.error("the flip test failed: %s", type(error).__name__)
        self._context.prompts.tell(self, self.tr("Other elevations could not be asked. The details are in the log."))

    @Slot()
    def _on_open(self) -> None:
        if self.section() == "nights":
            current = self.table.current_id()
            if current is not None:
                self._on_traveller(current)
            return
        of = self.list if self.section() == "findings" else self.other
        current = of.current_id()
        if current is not None:
            of.opened.emit(current)

    @Slot(int)
    def _on_finding(self, number: int) -> None:
        """Go to whom or what a finding is about: the place, the traveller, the day."""
        finding = self._findings[number]
        if finding.id == "elevation-conflict":
            self._want_place(finding.place.id)
        elif finding.travellers:
            traveller = self._traveller(finding.travellers[0])
            if traveller is not None and finding.id in _OF_CLIENTS and len(finding.travellers) == 1:
                self._context.bus.wanted.emit("clients", str(traveller.client.id))
            else:
                self._on_traveller(finding.travellers[0])
        elif self._dossier is not None:
            day = next((each for each in self._dossier.days if each.number == finding.day), None)
            self._want_departure(f"days/{day.id}" if day else "days")

    @Slot(int)
    def _on_traveller(self, traveller_id: int) -> None:
        traveller = self._traveller(traveller_id)
        if traveller is not None:
            self._want_departure(f"groups/{traveller.booking_id}")

    @Slot(int)
    def _on_flip(self, number: int) -> None:
        self._want_place(self._flips[number].place.id)

    @Slot()
    def _on_groups(self) -> None:
        self._want_departure("groups")

    @Slot(int)
    def _on_section(self, _index: int) -> None:
        self._context.memory.set(_MEMORY, self.section())
        self.fill()


def _turn(widget: QWidget, has_rows: bool) -> None:
    """Show a list, or its empty state."""
    stack = widget.parentWidget()
    if isinstance(stack, QStackedWidget):
        stack.setCurrentIndex(0 if has_rows else 1)
