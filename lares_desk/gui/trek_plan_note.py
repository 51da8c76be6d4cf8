"""What another plan for a day would change, in words under its fields."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lares_desk.domain.language import Language, LocalText
from lares_desk.domain.logistics import Service
from lares_desk.domain.plan_b import PlanB, PlanKind, plans, walked
from lares_desk.domain.plan_words import bought_sentences, day_sentences, plan_sentences
from lares_desk.domain.reference import Wording
from lares_desk.domain.trek import DayState, TrekDay
from lares_desk.gui import theme
from lares_desk.gui.departure_notes import note, say


class PlanNote(QWidget):
    """Say how a day is really walked, and below that each of its other plans."""

    def __init__(self, parent: QWidget) -> None:
        """Start with nothing to say."""
        super().__init__(parent)
        self.now = note("warning")
        self.others = {kind: note() for kind in PlanKind}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_S)
        for paragraph in (self.now, *self.others.values()):
            column.addWidget(paragraph)

    def show_plans(
        self,
        days: Sequence[TrekDay],
        number: int,
        wording: Wording,
        language: Language,
        bought: Sequence[Service] = (),
    ) -> None:
        """Tell what becomes of the day `number` among `days`, and what was `bought` for it as it was planned."""
        real = walked(days)
        at = next(at for at, day in enumerate(days) if day.number == number)
        texts = (*day_sentences(wording, days[at], real[at]), *bought_sentences(wording, bought))
        said = [f"{text.get(language).rstrip('.')}." for text in texts]
        if days[at].state is DayState.SHORTENED and not said:
            said = [self.tr("Shortened, but nothing changes until a lower camp is chosen.")]
        say(self.now, "⚠ " + " ".join(said) if said else "")
        found = {plan.kind: plan for plan in plans(days, number)}
        for kind, paragraph in self.others.items():
            say(paragraph, _words(wording, found[kind], language) if kind in found else "")


def _words(wording: Wording, plan: PlanB, language: Language) -> str:
    """Return a plan on its lines; the road out of this night's camp stands in the field above."""
    if plan.kind is PlanKind.LOWER:
        plan = replace(plan, exit_road=LocalText())
    return " ".join(text.get(language) for text in plan_sentences(wording, plan))
