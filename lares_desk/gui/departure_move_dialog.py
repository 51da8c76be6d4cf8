"""The dialog that moves a departure to another day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from lares_desk.domain.departure import Departure
from lares_desk.errors import LaresError
from lares_desk.gui import theme
from lares_desk.gui.context import Context
from lares_desk.gui.dates import date_span, long_date
from lares_desk.gui.departure_notes import note, say
from lares_desk.gui.departure_words import clash_sentences
from lares_desk.gui.errors import sentence
from lares_desk.gui.fields import DateField
from lares_desk.gui.form_dialog import FormDialog
from lares_desk.services import departure_moves
from lares_desk.services.departure_moves import Move
from lares_desk.services.session import Done

_MOST_NAMES = 6


class MoveDepartureDialog(FormDialog):
    """A new first day; it says what happens to code, guide, arrivals and what is bought."""

    def __init__(self, context: Context, departure: Departure, parent: QWidget | None = None) -> None:
        """Move `departure`."""
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Move {code}").format(code=departure.code))
        self._accept.setText(self.tr("Move departure"))
        self._context = context
        self._departure = departure
        now = note()
        now.setText(self.tr("Now {dates}.").format(dates=date_span(context.locale, departure.start, departure.end)))
        self._start = DateField(self.tr("New first day"), context.locale, required=True)
        self._start.set_value(departure.start)
        self._outcome, self._warning = note("text"), note("warning")
        self.form.addWidget(now)
        self.add("start", self._start)
        self.form.addWidget(self._outcome)
        self.form.addWidget(self._warning)
        self.form.addStretch(1)
        self._start.editor.textChanged.connect(self._on_changed)
        self._on_changed()
        self._start.setFocus()
        self._start.editor.selectAll()
        self.resize(theme.scaled(560), theme.scaled(380))

    @Slot()
    @Slot(str)
    def _on_changed(self, _text: str = "") -> None:
        """Say what the move would do, as far as there is a day to move to."""
        say(self._outcome, self.tr("What this changes appears here once there is another day."))
        say(self._warning, "")
        start = self._start.value()
        if start is None or self._start.problem() or start == self._departure.start:
            return
        try:
            plan = departure_moves.plan(self._context.session, self._departure.id, start)
        except LaresError as error:
            say(self._outcome, sentence(error))
            return
        say(self._outcome, self._words(plan))
        say(self._warning, self._warnings(plan))

    def _words(self, plan: Move) -> str:
        after = plan.after
        dates = self.tr("Then {dates}.").format(dates=date_span(self._context.locale, after.start, after.end))
        if plan.keeps_code:
            code = self.tr(
                "The code stays {code}: its groups have it on their papers. Print those again, they show the old dates."
            )
        else:
            code = self.tr("No group has had a paper yet, so the code changes from {old} to {code}.")
        return f"{dates}\n{code.format(old=plan.before.code, code=after.code)}"

    def _warnings(self, plan: Move) -> str:
        lines = [self.tr("⚠ This day has passed.")] if plan.is_past else []
        if plan.clashes:
            lines.append(clash_sentences(self._context, plan.clashes))
        late, bought = (
            self.tr("⚠ {name} arrives on {date}, after the new first day."),
            self.tr("⚠ {name}: the tickets stay for {date}."),
        )
        lines += [
            *self._some(late, [(each.client.full_name, each.arrival_on) for each in plan.late if each.arrival_on]),
            *self._some(bought, [(each.name, each.starts_on) for each in plan.bought if each.starts_on]),
        ]
        return "\n".join(lines)

    def _some(self, sentence_: str, found: Sequence[tuple[str, date]]) -> list[str]:
        """Return the sentence for each name and date, and how many more there are."""
        said = [
            sentence_.format(name=name, date=long_date(self._context.locale, day)) for name, day in found[:_MOST_NAMES]
        ]
        rest = len(found) - _MOST_NAMES
        return [*said, self.tr("⚠ and {count} more").format(count=rest)] if rest > 0 else said

    def _save(self) -> Done[Departure]:
        done = self._context.perform(departure_moves.move, self._departure.id, self._start.value())
        moved = self.tr("{code} moved to {date}").format(
            code=done.value.code, date=long_date(self._context.locale, done.value.start)
        )
        self._context.notify(moved, undo=True)
        return done
