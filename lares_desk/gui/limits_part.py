"""The limits of who carries the luggage: duffel, day pack, trains, animals and porters."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from lares_desk.domain.changes import Changes, Kind
from lares_desk.domain.logistics import WeightLimit
from lares_desk.gui import theme
from lares_desk.gui.buttons import ActionButton
from lares_desk.gui.client_words import plain_date
from lares_desk.gui.context import Context
from lares_desk.gui.part import Part
from lares_desk.gui.screen_words import SOURCES, screen_words
from lares_desk.gui.tables import Table
from lares_desk.gui.windowed_model import Column, WindowedModel
from lares_desk.services import limits

_WIDTHS = {0: "Bolso de carga", 1: "200 kg", 2: "157 cm", 3: "incarail.com, luggage", 4: "30 Sep 2026"}
_GIVING_WAY = (3,)


class LimitsPart(Part):
    """A row for each limit; Enter opens its form."""

    opened = Signal(int)
    aimed = Signal()

    def __init__(self, context: Context, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        """Show the limits; `actions` stand under them."""
        super().__init__(parent)
        self._context = context
        self._limits: dict[int, WeightLimit] = {}
        self._known = screen_words(context)
        self.model = WindowedModel(self._columns(), self._fetch_ids, self._fetch_rows, self)
        self.table = Table(self.model, self.tr("Luggage limits"), flexible={3: 1}, memory=context.memory, key="limits")
        self.table.set_widths(_WIDTHS | {4: self.tr("Not checked yet")})
        self.table.give_way(_GIVING_WAY)
        about = QLabel(self.tr("What operators let through. Limits change: look them up, and write down when you did."))
        about.setProperty("tone", "caption")
        about.setWordWrap(True)
        foot = QHBoxLayout()
        foot.setSpacing(theme.GAP_S)
        for action in actions:
            foot.addWidget(ActionButton(action))
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.GAP_M, 0, theme.GAP_XS)
        column.setSpacing(theme.GAP_M)
        column.addWidget(about)
        column.addWidget(self.table, 1)
        column.addLayout(foot)
        self.table.opened.connect(self.opened)
        self.table.selected.connect(self._on_selected)
        context.bus.changed.connect(self._on_changed)
        self.begin_at(self.table)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read the limits again; the selected one stays selected."""
        self.model.refresh()
        if self.model.rowCount() and self.table.current_id() is None:
            self.table.selectRow(0)

    def current(self) -> WeightLimit | None:
        """Return the selected limit, or None."""
        return self._limits.get(self.table.current_id() or 0)

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Limit"), self._name),
            Column(self.tr("Weight"), self._weight, _grams, is_number=True),
            Column(self.tr("Sides"), self._sides, _millimetres, is_number=True, tool_tip=self._sides_tip),
            Column(self.tr("Source"), self._source),
            Column(self.tr("Checked on"), self._checked),
        ]

    def _fetch_ids(self) -> list[int]:
        self._limits = {limit.id: limit for limit in limits.all_limits(self._context.session)}
        return list(self._limits)

    def _fetch_rows(self, ids: Sequence[int]) -> tuple[WeightLimit, ...]:
        return tuple(self._limits[limit_id] for limit_id in ids if limit_id in self._limits)

    def _name(self, limit: WeightLimit) -> str:
        return limit.name.get(self._context.language)

    def _weight(self, limit: WeightLimit) -> str:
        return self.tr("{n} kg").format(n=_short(self._context.locale, limit.grams / 1000))

    def _sides(self, limit: WeightLimit) -> str:
        if limit.sides_mm is None:
            return ""
        return self.tr("{n} cm").format(n=_short(self._context.locale, limit.sides_mm / 10))

    def _sides_tip(self, limit: WeightLimit) -> str:
        return self.tr("Length, width and height added") if limit.sides_mm is not None else ""

    def _source(self, limit: WeightLimit) -> str:
        return self._known.say_parts(limit.source, SOURCES)

    def _checked(self, limit: WeightLimit) -> str:
        if limit.checked_on is None:
            return self.tr("Not checked yet")
        return plain_date(self._context.locale, limit.checked_on)

    @Slot(object)
    def _on_selected(self, _limit_id: object) -> None:
        self.aimed.emit()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(Kind.WEIGHT_LIMIT):
            self.refresh()
            self.aimed.emit()


def _short(locale: QLocale, value: float) -> str:
    """Return a number with the decimals that it has: 7 and 7.5."""
    return locale.toString(value, "g", 6)


def _grams(limit: WeightLimit) -> object:
    return limit.grams


def _millimetres(limit: WeightLimit) -> object:
    return limit.sides_mm
