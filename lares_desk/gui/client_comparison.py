"""Two records of a client side by side: where they differ, a person chooses which value stays."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QLabel, QRadioButton, QVBoxLayout, QWidget

from lares_desk.domain.client_line import ClientTrek
from lares_desk.domain.merging import BOTH, Comparison, Side, differing
from lares_desk.gui import theme, words
from lares_desk.gui.client_fields import field_labels
from lares_desk.gui.client_words import altitude_histories, asked_or_not, plain_date
from lares_desk.gui.context import Context
from lares_desk.gui.countries import country_names
from lares_desk.gui.tips import plain_tip

_SHOWN_LETTERS = 32


class ClientComparison(QWidget):
    """A line for each field that differs, with a choice of what stays."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Show nothing until the first `show_clients`."""
        super().__init__(parent)
        self._context = context
        self._labels = field_labels()
        self._groups: dict[str, QButtonGroup] = {}
        self._fixed: dict[str, Side] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._body: QWidget | None = None

    def show_clients(self, compared: Comparison) -> None:
        """Show two records and what is proposed to stay."""
        if self._body is not None:
            self._body.deleteLater()
        self._groups = {}
        self._fixed = dict.fromkeys(self._labels, Side.FIRST)
        self._body = QFrame()
        self._body.setProperty("card", "true")
        grid = QGridLayout(self._body)
        grid.setContentsMargins(theme.GAP_L, theme.GAP_M, theme.GAP_L, theme.GAP_M)
        grid.setHorizontalSpacing(theme.GAP_L)
        grid.setVerticalSpacing(theme.GAP_S)
        for column, share in enumerate((2, 3, 3)):
            grid.setColumnStretch(column, share)
        self._add_heads(grid, compared)
        differ = [name for name in self._labels if name in differing(compared.first, compared.second)]
        for name in differ:
            self._add_choice(grid, name, compared)
        same = [name for name in self._labels if name not in differ and getattr(compared.first, name)]
        self._add_foot(grid, same, are_equal=not differ)
        self._column.addWidget(self._body)
        first = next(iter(self._groups.values()), None)
        self.setFocusProxy(first.checkedButton() if first else None)

    def sides(self) -> dict[str, Side]:
        """Return what a person has left or chosen for every field."""
        chosen = {name: Side(group.checkedButton().objectName()) for name, group in self._groups.items()}
        return {**self._fixed, **chosen}

    def button(self, name: str, side: Side) -> QRadioButton | None:
        """Return the choice of a side for a field, None where the records do not differ in it."""
        group = self._groups.get(name)
        return next((each for each in group.buttons() if each.objectName() == side), None) if group else None

    def _add_heads(self, grid: QGridLayout, compared: Comparison) -> None:
        sides = (
            (1, self.tr("The record that stays"), compared.first, compared.first_treks),
            (2, self.tr("The record that goes"), compared.second, compared.second_treks),
        )
        for column, title, client, treks in sides:
            caption = QLabel(title)
            caption.setProperty("tone", "caption")
            name = QLabel(client.full_name)
            name.setProperty("tone", "section")
            name.setTextFormat(Qt.TextFormat.PlainText)
            name.setWordWrap(True)
            about = QLabel(self._about(treks))
            about.setProperty("tone", "caption")
            about.setWordWrap(True)
            grid.addWidget(caption, 0, column)
            grid.addWidget(name, 1, column)
            grid.addWidget(about, 2, column)

    def _about(self, treks: tuple[ClientTrek, ...]) -> str:
        if not treks:
            return self.tr("no treks")
        codes = ", ".join(trek.code for trek in treks[:3])
        return self.tr("%n trek(s)", "", len(treks)) + f": {codes}" + (" …" if len(treks) > 3 else "")

    def _add_choice(self, grid: QGridLayout, name: str, compared: Comparison) -> None:
        row = grid.rowCount()
        values = [getattr(compared.first, name), getattr(compared.second, name)]
        clash = all(values)
        label = QLabel(self.tr("≠ {field}: differs").format(field=self._labels[name]) if clash else self._labels[name])
        label.setProperty("tone", "warning" if clash else "caption")
        label.setWordWrap(True)
        grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignVCenter)
        group = QButtonGroup(self._body)
        for column, (side, value) in enumerate(zip((Side.FIRST, Side.SECOND), values, strict=True), start=1):
            grid.addWidget(self._button(group, name, side, self._written(name, value)), row, column)
        if clash and name in BOTH:
            grid.addWidget(self._button(group, name, Side.BOTH, self.tr("Keep both")), row + 1, 1, 1, 2)
        chosen = next(each for each in group.buttons() if each.objectName() == compared.sides[name])
        chosen.setChecked(True)
        label.setBuddy(chosen)
        self._groups[name] = group

    def _button(self, group: QButtonGroup, name: str, side: Side, text: str) -> QRadioButton:
        line = " ".join(text.split())
        shown = line if len(line) <= _SHOWN_LETTERS else f"{line[:_SHOWN_LETTERS]}…"
        button = QRadioButton(shown.replace("&", "&&"))
        button.setObjectName(side)
        button.setAccessibleName(f"{self._labels[name]}: {line}")
        if shown != line:
            button.setToolTip(plain_tip(text))
        group.addButton(button)
        return button

    def _add_foot(self, grid: QGridLayout, same: list[str], *, are_equal: bool) -> None:
        if are_equal:
            text = self.tr("Both records say the same.")
        elif same:
            text = self.tr("The same in both: {fields}").format(fields=", ".join(self._labels[name] for name in same))
        else:
            return
        foot = QLabel(text)
        foot.setProperty("tone", "caption")
        foot.setWordWrap(True)
        grid.addWidget(foot, grid.rowCount(), 0, 1, 3)

    def _written(self, name: str, value: object) -> str:
        """Return a value as a person reads it."""
        if isinstance(value, date):
            return plain_date(self._context.locale, value)
        if isinstance(value, bool):
            return asked_or_not()[value]
        if isinstance(value, int):
            return self.tr("{metres} m").format(metres=self._context.locale.toString(value))
        if not value:
            return self.tr("– (empty)")
        table = {
            "nationality": country_names(self._context.language),
            "sex": words.sexes(),
            "language": words.languages(),
            "altitude_history": altitude_histories(),
        }.get(name, {})
        return str(table.get(value, value))
