"""The third step of an import: every line looked at, doubles decided, and the word given."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from lares_desk.errors import N_, InvalidInput
from lares_desk.gui import import_words, theme
from lares_desk.gui.errors import sentence
from lares_desk.gui.fields import ChoiceField, LineField
from lares_desk.gui.import_preview_table import PreviewTable
from lares_desk.gui.part import Part
from lares_desk.gui.tab_order import tab_through
from lares_desk.services.import_target import ImportTarget, TargetFacts
from lares_desk.services.import_writing import Fate, GroupFacts, Order, fate_of
from lares_desk.services.imports import ImportPlan, ImportPreview, ImportRow

NOTHING = ImportPreview("", "", (), (), ())


class Shown(StrEnum):
    """Which lines the table shows."""

    ALL = "all"
    FAULTS = "faults"
    KNOWN = "known"


class PreviewStep(Part):
    """The lines, what becomes of each, and what is decided for all; `changed` where an order may have become ready."""

    changed = Signal()

    def __init__(self, locale: QLocale, target: ImportTarget, facts: TargetFacts) -> None:
        """Start without lines; `facts` says what the target is."""
        super().__init__()
        self._locale, self._target, self._facts = locale, target, facts
        self._preview, self._plan = NOTHING, ImportPlan(())
        self._bad: tuple[int, ...] = ()
        self._twins: tuple[int, ...] = ()
        self._fates: dict[int, Fate] = {}
        self._chosen: set[int] = set()
        self.table = PreviewTable(locale, NOTHING, self._fates, self)
        self.shown = ChoiceField(self.tr("Show"))
        self.bad = ChoiceField(
            self.tr("Lines with a fault"),
            [
                (False, self.tr("Import nothing until they are mended")),
                (True, self.tr("Leave them out, import the others")),
            ],
        )
        self.group = LineField(self.tr("Name of the group"))
        self.reason = LineField(self.tr("Reason to go over capacity"))
        self.fate = ChoiceField(self.tr("This line"))
        self.like = QPushButton(self.tr("The same for &all like it"))
        self.like.setAutoDefault(False)
        self._summary, self._about = _text("", ""), _text("", "muted")
        self._column = self._lay_out()
        self.group.setVisible(bool(target.departure_id) and not target.booking_id)
        self.shown.committed.connect(self._on_filtered)
        self.bad.committed.connect(self._on_decided)
        self.fate.committed.connect(self._on_fate_chosen)
        self.like.clicked.connect(self._on_like)

    def show_preview(self, preview: ImportPreview, plan: ImportPlan, group_name: str) -> None:
        """Show the lines of a list; a new group is called `group_name` until somebody says otherwise."""
        self._preview, self._plan = preview, plan
        self._bad, self._twins = preview.bad, preview.doubles
        self._fates, self._chosen = {}, set()
        before = self.table
        self.table = PreviewTable(self._locale, preview, self._fates, self)
        self._column.replaceWidget(before, self.table)
        before.hide()
        before.deleteLater()
        self.table.selected.connect(self._on_selected)
        self.table.opened.connect(self._on_opened)
        self.begin_at(self.table)
        tab_through(self.bad, self.table, self.fate)
        self.bad.set_value(False)
        self.bad.setVisible(bool(self._bad))
        if not self.group.value():
            self.group.set_value(group_name)
        self.shown.set_choices(self._filters())
        self.shown.set_value(Shown.FAULTS if self._bad else Shown.ALL)
        self._on_filtered()
        self._say()

    def order(self) -> Order:
        """Return what is decided; InvalidInput names the field that something is missing in."""
        if self._is_over() and not self.reason.value().strip():
            raise InvalidInput("over_capacity_reason", N_("Write why this departure may go over capacity."))
        group = GroupFacts(self.group.value(), self._plan.language, self.reason.value() if self._is_over() else "")
        return Order(self._target, dict(self._fates), bool(self.bad.value()), group)

    def coming(self) -> int:
        """Return how many lines come in as it stands; none where a fault stops the others."""
        if self._bad and not self.bad.value():
            return 0
        return self._going()

    def show_error(self, error: InvalidInput) -> bool:
        """Show a refusal under its field; say whether there is such a field here."""
        field = {"group": self.group, "over_capacity_reason": self.reason}.get(error.field)
        if field is None:
            return False
        field.setVisible(True)
        field.set_error(sentence(error))
        field.setFocus()
        return True

    def _lay_out(self) -> QVBoxLayout:
        chosen = QHBoxLayout()
        chosen.setSpacing(theme.GAP_L)
        for field in (self.group, self.reason):
            chosen.addWidget(field, 1)
        filters = QHBoxLayout()
        filters.setSpacing(theme.GAP_L)
        filters.addWidget(self.shown, 1)
        filters.addWidget(self.bad, 1)
        line = QHBoxLayout()
        line.setSpacing(theme.GAP_M)
        line.addWidget(self._about, 1)
        line.addWidget(self.fate)
        line.addWidget(self.like, 0, Qt.AlignmentFlag.AlignBottom)
        self.fate.setMinimumWidth(theme.scaled(220))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_M)
        column.addLayout(chosen)
        column.addWidget(self._summary)
        column.addLayout(filters)
        column.addWidget(self.table, 1)
        column.addLayout(line)
        return column

    def _filters(self) -> Sequence[tuple[Shown, str]]:
        number = self._locale.toString
        choices = [(Shown.ALL, self.tr("All lines ({count})").format(count=number(len(self._preview.rows))))]
        if self._bad:
            choices.append(
                (Shown.FAULTS, self.tr("Only lines with a fault ({count})").format(count=number(len(self._bad))))
            )
        if self._twins:
            text = self.tr("Only people who may be there already ({count})")
            choices.append((Shown.KNOWN, text.format(count=number(len(self._twins)))))
        return choices

    def _counts(self) -> Counter[Fate]:
        """Return how many lines become what; only those about which there is anything to decide are looked at."""
        open_ones = {*self._twins, *self._chosen}
        counts = Counter(fate_of(self._preview.rows[place], self._fates) for place in open_ones)
        counts[Fate.NEW] += len(self._preview.rows) - len(self._bad) - len(open_ones)
        return counts

    def _is_over(self) -> bool:
        return self._target.is_group and self._facts.booked + self._going() > self._facts.capacity

    def _going(self) -> int:
        counts = self._counts()
        return counts[Fate.NEW] + counts[Fate.JOIN]

    def _say(self) -> None:
        """Say in one line what would happen, and in a few what was found."""
        number, counts = self._locale.toString, self._counts()
        parts = []
        if self._bad:
            parts.append(self.tr("✕ {count} with a fault").format(count=number(len(self._bad))))
        for fate, template in (
            (Fate.NEW, self.tr("{count} new")),
            (Fate.JOIN, self.tr("{count} joined with clients who are there")),
            (Fate.SKIP, self.tr("{count} left out")),
        ):
            count = counts[fate]
            if count:
                parts.append(template.format(count=number(count)))
        said = ["   ·   ".join(parts)]
        if self._target.is_group:
            seats = self.tr("{code}: {capacity} seats, {taken} travellers with these.")
            taken = self._facts.booked + self._going()
            said.append(seats.format(code=self._facts.code, capacity=self._facts.capacity, taken=taken))
        self._summary.setText("\n".join(said))
        self.reason.setVisible(self._is_over())
        self.changed.emit()

    @Slot()
    def _on_filtered(self) -> None:
        places = {Shown.FAULTS: self._bad, Shown.KNOWN: self._twins}.get(
            self.shown.value(), range(len(self._preview.rows))
        )
        self.table.show_lines(places)
        if self.table.current_id() is None and self.table.model().rowCount():
            self.table.selectRow(0)
        self._on_selected(self.table.current_id())

    @Slot(object)
    def _on_selected(self, place: int | None) -> None:
        row = self.table.row_at(place)
        self._about.setText("" if row is None else self._said_of(row))
        choices = [] if row is None else self._choices(row)
        self.fate.setEnabled(len(choices) > 1)
        self.fate.set_choices(choices)
        if row is not None and choices:
            self.fate.set_value(fate_of(row, self._fates))
        self.like.setEnabled(row is not None and row.twin is not None and not row.errors)

    def _said_of(self, row: ImportRow) -> str:
        text = import_words.what_to_know(row) or self.tr("Nothing is wrong with this line.")
        return self.tr("Line {line}. {text}").format(line=row.line, text=text)

    def _choices(self, row: ImportRow) -> list[tuple[Fate, str]]:
        if row.errors:
            return [(Fate.SKIP, self.tr("Cannot be taken"))]
        new = (Fate.NEW, self.tr("Add as a new client"))
        skip = (Fate.SKIP, self.tr("Leave out"))
        if row.twin is None:
            return [new, skip]
        if row.twin.line:
            join = (Fate.JOIN, self.tr("Join with line {line}").format(line=row.twin.line))
        else:
            join = (Fate.JOIN, self.tr("Join with {name}").format(name=row.twin.client.full_name))
        return [join, skip] if row.twin.is_certain else [join, new, skip]

    @Slot()
    def _on_opened(self) -> None:
        """Go from a line to what becomes of it."""
        self.fate.setFocus()

    @Slot()
    def _on_fate_chosen(self) -> None:
        place = self.table.current_id()
        row = self.table.row_at(place)
        if row is not None and place is not None and self.fate.value() is not None:
            self._fates[row.line] = self.fate.value()
            self._chosen.add(place)
            self._on_decided()

    @Slot()
    def _on_like(self) -> None:
        """Decide for everybody who may be there already, as surely as the one that is chosen."""
        chosen = self.table.row_at(self.table.current_id())
        if chosen is None or chosen.twin is None:
            return
        for place in self._twins:
            row = self._preview.rows[place]
            if row.twin and row.twin.is_certain == chosen.twin.is_certain:
                self._fates[row.line] = self.fate.value()
        self._on_decided()

    @Slot()
    def _on_decided(self) -> None:
        self.table.show_fates()
        self._say()


def _text(text: str, tone: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("tone", tone)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
