"""The dialog that repeats a departure every few days."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from lares_desk.domain.departure import Dossier
from lares_desk.errors import LaresError
from lares_desk.gui import theme
from lares_desk.gui.context import Context
from lares_desk.gui.dates import date_span
from lares_desk.gui.departure_notes import branch, note, tree
from lares_desk.gui.departure_words import clash_sentence
from lares_desk.gui.errors import sentence
from lares_desk.gui.fields import CheckField, NumberField
from lares_desk.gui.form_dialog import FormDialog
from lares_desk.services import departure_series
from lares_desk.services.departure_series import Run
from lares_desk.services.session import Done


class DuplicateDepartureDialog(FormDialog):
    """Every how many days, how often, with the guide or without; every date is seen before anything is made."""

    def __init__(self, context: Context, dossier: Dossier, parent: QWidget | None = None) -> None:
        """Repeat the departure of `dossier`."""
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Duplicate {code}").format(code=dossier.departure.code))
        self._accept.setText(self.tr("Make departures"))
        self._context = context
        self._dossier = dossier
        self._runs: tuple[Run, ...] = ()
        self._every = NumberField(
            self.tr("Every"), unit=self.tr("days"), required=True, help_text=self.tr("7 makes it weekly.")
        )
        self._times = NumberField(
            self.tr("How often"),
            unit=self.tr("times"),
            required=True,
            help_text=self.tr("At most {limit}.").format(limit=departure_series.MOST_TIMES),
        )
        names = ", ".join(guide.member.name for guide in dossier.guides)
        self._guide = CheckField(self.tr("With {guide} as guide").format(guide=names))
        self._guide.setVisible(bool(names))
        self._said = note()
        self._tree = tree(self.tr("Departures to be made"))
        self._lay_out()
        for field, value in ((self._every, 7), (self._times, 1)):
            field.set_value(value)
            field.editor.textChanged.connect(self._on_changed)
        self._guide.set_value(bool(names))
        self._guide.editor.toggled.connect(self._on_changed)
        self._on_changed()
        self._every.setFocus()
        self._every.editor.selectAll()
        self.resize(theme.scaled(680), theme.scaled(500))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_XL)
        for name, field in (("every", self._every), ("times", self._times)):
            self.fields[name] = field
            row.addWidget(field, 1)
        self.form.addLayout(row)
        self.add("guide", self._guide)
        head = QLabel(self._tree.accessibleName())
        head.setProperty("tone", "caption")
        head.setBuddy(self._tree)
        self.form.addWidget(head)
        self.form.addWidget(self._tree, 1)
        self.form.addWidget(self._said)
        self._said.setText(
            self.tr("Capacity, meeting point and the departure's own days are copied; groups and notes are not.")
        )

    @Slot()
    def _on_changed(self, _value: object = None) -> None:
        self._tree.clear()
        self._runs = ()
        if self._every.problem() or self._times.problem():
            return
        try:
            self._runs = departure_series.plan(
                self._context.session,
                self._dossier.departure.id,
                self._every.value(),
                self._times.value(),
                with_guide=self._guide.value(),
            )
        except LaresError as error:
            branch(self._tree, sentence(error))
            return
        for run in self._runs:
            self._show(run)

    def _show(self, run: Run) -> None:
        """List a departure to be made, and below it what speaks against its day."""
        item = branch(self._tree, f"{date_span(self._context.locale, run.start, run.end)}    {run.code}")
        if run.taken:
            branch(item, self.tr("⚠ {codes} leaves on this day already.").format(codes=", ".join(run.taken)))
        for clash in run.clashes:
            branch(item, f"⚠ {clash_sentence(self._context, clash)}")
        item.setExpanded(True)

    def _save(self) -> Done[tuple[int, ...]]:
        done = self._context.perform(
            departure_series.duplicate,
            self._dossier.departure.id,
            self._every.value(),
            self._times.value(),
            with_guide=self._guide.value(),
        )
        if len(self._runs) == 1:
            said = self.tr("{code} made").format(code=self._runs[0].code)
        else:
            said = self.tr("{count} departures made, {first} to {last}").format(
                count=len(done.value), first=self._runs[0].code, last=self._runs[-1].code
            )
        self._context.notify(said, undo=True)
        return done
