"""What a departure costs a person, and what is in it: each field is saved when a person leaves it."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from lares_desk.domain.departure import Dossier
from lares_desk.errors import InvalidInput, LaresError
from lares_desk.gui import theme
from lares_desk.gui.context import Context
from lares_desk.gui.errors import sentence
from lares_desk.gui.fields import ChoiceField, Field, LocalTextField
from lares_desk.gui.logistics_numbers import CURRENCIES, ScaledField
from lares_desk.gui.logistics_section import Section, SectionActions
from lares_desk.services import logistics

_UNIT = 100


class PriceSection(Section):
    """Price per person, currency, and the inclusions in both languages."""

    def __init__(self, context: Context, acts: SectionActions, parent: QWidget | None = None) -> None:
        """Lay out the form."""
        super().__init__(context, acts, parent)
        self.price = ScaledField(self.tr("Price per person"), _UNIT, optional=True)
        self.currency = ChoiceField(self.tr("Currency"), self._currencies(""))
        self.inclusions = LocalTextField(
            self.tr("What is included"), lines=7, optional=True,
            help_text=self.tr("One thing a line. Where it is empty, the itinerary's own text is used."),
        )  # fmt: skip
        self._fields: dict[str, Field] = {
            "price_minor": self.price,
            "currency": self.currency,
            "inclusions": self.inclusions,
        }
        for field in self._fields.values():
            field.committed.connect(self._on_committed)
        self._lay_out()
        self.begin_at(self.price)

    def title(self) -> str:
        """Return what the section is called."""
        return self.tr("Price")

    def words(self) -> tuple[str, str, str]:
        """Return that nothing is added here."""
        return "", "", ""

    def about(self) -> str:
        """Return where it is printed."""
        return self.tr("Printed on the list of available departures, and in the client's briefing.")

    def show_dossier(self, dossier: Dossier) -> None:
        """Show what a departure costs; what is being typed stays where it is the same one."""
        same = self._dossier is not None and self._dossier.departure.id == dossier.departure.id
        super().show_dossier(dossier)
        kept = self.currency.value()
        self.currency.set_choices(self._currencies(dossier.departure.currency))
        if same:
            self.currency.set_value(kept)
        for name, field in self._fields.items():
            value = getattr(dossier.departure, name)
            if same:
                field.show_value(value)
            else:
                field.set_value(value)
            field.set_read_only(self._context.session.read_only)

    def _lay_out(self) -> None:
        body = QWidget()
        body.setMaximumWidth(theme.form_width() + 2 * theme.GAP_XL)
        first = QHBoxLayout()
        first.setSpacing(theme.GAP_XL)
        first.addWidget(self.price, 1)
        first.addWidget(self.currency, 1)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, theme.GAP_XL, theme.GAP_S)
        column.setSpacing(theme.GAP_M)
        column.addLayout(first)
        column.addWidget(self.inclusions)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(scroll.focusPolicy().NoFocus)
        scroll.setWidget(body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def _currencies(self, own: str) -> list[tuple[str, str]]:
        codes = [code for code in dict.fromkeys((*CURRENCIES, own)) if code]
        return [("", self.tr("The agency's own")), *((code, code) for code in codes)]

    @Slot(object)
    def _on_committed(self, _value: object) -> None:
        if self._dossier is None:
            return
        values = {name: field.value() for name, field in self._fields.items()}
        field = self.sender()
        try:
            self._context.perform(logistics.save_offer, self._dossier.departure.id, **values)
        except InvalidInput as error:
            self._fields.get(error.field, field).keep_typed(sentence(error))
        except LaresError as error:
            field.keep_typed(sentence(error))
            self._context.prompts.tell(self, error)
