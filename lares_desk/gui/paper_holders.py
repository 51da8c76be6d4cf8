"""Who holds the chosen paper, and whether it is still true."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from lares_desk.gui import theme
from lares_desk.gui.dates import short_date
from lares_desk.gui.departure_notes import note
from lares_desk.services.paper_currency import PaperState

_MOST = 5


class PaperHolders(QWidget):
    """A line for each holder; the button shows which lines are wrong."""

    wrong_wanted = Signal()

    def __init__(self, locale: QLocale) -> None:
        """Start with nobody."""
        super().__init__()
        self._locale = locale
        self._title = QLabel(self.tr("Who holds it"))
        self._title.setProperty("tone", "section")
        self._lines = note()
        self.button = QPushButton(self.tr("Wrong lines…"))
        self.button.clicked.connect(self.wrong_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_S, 0, 0, 0)
        column.setSpacing(theme.GAP_XS)
        column.addWidget(self._title)
        column.addWidget(self._lines)
        column.addWidget(self.button)
        self.show_states(())

    def show_states(self, states: Sequence[PaperState]) -> None:
        """Show who holds the paper."""
        said = [self._line(state) for state in states[:_MOST]]
        if len(states) > _MOST:
            said.append(self.tr("and {count} more").format(count=len(states) - _MOST))
        self._lines.setText("\n".join(said) or self.tr("Nobody has a print of it yet."))
        self.button.setVisible(any(not state.is_true for state in states))

    def _line(self, state: PaperState) -> str:
        printed = state.printed
        if state.is_true:
            how = self.tr("true")
        elif state.changes:
            how = self.tr("⚠ %n line(s) wrong", "", len(state.changes))
        else:
            how = self.tr("⚠ no longer true")
        return self.tr("{holder}: revision {revision}, {date}, {how}").format(
            holder=printed.holder or self.tr("not said"),
            revision=printed.revision,
            date=short_date(self._locale, printed.printed_on),
            how=how,
        )
