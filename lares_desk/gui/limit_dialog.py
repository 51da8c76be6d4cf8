"""The form of one limit: kilograms, sides, who says so, and when that was checked."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from lares_desk.domain.changes import Kind
from lares_desk.domain.logistics import WeightLimit
from lares_desk.gui import theme
from lares_desk.gui.client_dialog import field_row
from lares_desk.gui.context import Context
from lares_desk.gui.fields import DateField, LineField, NumberField
from lares_desk.gui.form_dialog import FormDialog
from lares_desk.services import limits


class LimitDialog(FormDialog):
    """What an operator lets through, typed in kilograms and centimetres."""

    def __init__(self, context: Context, limit: WeightLimit, parent: QWidget | None = None) -> None:
        """Show `limit` as it was read."""
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Limit of {name}").format(name=limit.name.get(context.language)))
        self._accept.setText(self.tr("Save limit"))
        self._context = context
        self._limit = limit
        added = self.tr("Length, width and height added; empty where there is no limit.")
        self.fields = {
            "grams": NumberField(self.tr("Weight"), unit="kg", decimals=2, required=True),
            "sides_mm": NumberField(self.tr("Sides"), unit="cm", decimals=1, optional=True, help_text=added),
            "source": LineField(self.tr("Source"), help_text=self.tr("A web page, a notice, a call.")),
            "checked_on": DateField(self.tr("Checked on"), context.locale, optional=True),
        }
        self.form.addLayout(field_row([self.fields["grams"], self.fields["sides_mm"]]))
        self.form.addWidget(self.fields["source"])
        self.form.addWidget(self.fields["checked_on"])
        self.form.addStretch(1)
        self.fields["grams"].set_value(limit.grams / 1000)
        self.fields["sides_mm"].set_value(None if limit.sides_mm is None else limit.sides_mm / 10)
        self.fields["source"].set_value(limit.source)
        self.fields["checked_on"].set_value(limit.checked_on)
        self.set_history(Kind.WEIGHT_LIMIT, limit.id)
        self.resize(theme.scaled(520), theme.scaled(380))

    def _save(self) -> object:
        sides = self.fields["sides_mm"].value()
        changed = replace(
            self._limit,
            grams=round(self.fields["grams"].value() * 1000),
            sides_mm=None if sides is None else round(sides * 10),
            source=self.fields["source"].value(),
            checked_on=self.fields["checked_on"].value(),
        )
        return self._context.perform(limits.save, changed)
