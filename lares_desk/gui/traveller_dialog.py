"""The dialog of a traveller: what is true of a client on this trek only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QLabel, QWidget

from lares_desk.domain.people import Traveller
from lares_desk.domain.places import Place, PlaceKind
from lares_desk.gui import theme, words
from lares_desk.gui.client_dialog import field_row
from lares_desk.gui.client_words import asked_or_not
from lares_desk.gui.context import Context
from lares_desk.gui.fields import CheckField, ChoiceField, DateField, LineField, NumberField
from lares_desk.gui.form_dialog import FormDialog
from lares_desk.services import groups, places
from lares_desk.services.session import Done

_WEIGHTS = ("duffel_g", "daypack_g")
_ARRIVAL_KINDS = (PlaceKind.TOWN, PlaceKind.VILLAGE)


class TravellerDialog(FormDialog):
    """Tent, rental and tickets, the nights before the trek, walking, and what the bags weigh."""

    def __init__(
        self, context: Context, traveller: Traveller, group: Sequence[Traveller] = (), parent: QWidget | None = None
    ) -> None:
        """Show `traveller` as it was read; the others of the `group` are offered to share the tent."""
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("{name} on this trek").format(name=traveller.client.full_name))
        self._accept.setText(self.tr("Save"))
        self._context = context
        self._traveller = traveller
        self.fields = {
            "tent": ChoiceField(self.tr("Tent"), list(words.tents().items())),
            "tent_with": LineField(
                self.tr("Shares with"),
                optional=True,
                help_text=self.tr("Who shares the tent with a traveller of the group is shared with."),
            ),
            "rents_bag": CheckField(self.tr("Rents a sleeping bag")),
            "rents_poles": CheckField(self.tr("Rents walking poles")),
            "boot_size": LineField(
                self.tr("Boot size"), optional=True, help_text=self.tr("With its country, such as EU 42.")
            ),
            "is_student": CheckField(self.tr("Travels on student tickets")),
            "arrival_on": DateField(self.tr("Arrives on"), context.locale, optional=True),
            "arrival_place": ChoiceField(
                self.tr("Sleeps before the trek in"),
                self._places(),
                help_text=self.tr("The first night's gain in altitude is counted from there."),
            ),
            "nights_high": NumberField(
                self.tr("Nights above 2,750 m before that"),
                optional=True,
                help_text=self.tr("Within the last 30 days."),
            ),
            "used_to_walking": ChoiceField(self.tr("Used to walking"), list(asked_or_not().items())),
            "duffel_g": NumberField(self.tr("Duffel on the scales"), unit="kg", decimals=2, optional=True),
            "daypack_g": NumberField(self.tr("Day pack on the scales"), unit="kg", decimals=2, optional=True),
        }
        others = [each.client.full_name for each in group if each.id != traveller.id]
        self.fields["tent_with"].set_suggestions(others)
        self.form.addLayout(field_row([self.fields["tent"], self.fields["tent_with"]]))
        self.form.addLayout(field_row([self.fields["rents_bag"], self.fields["rents_poles"]]))
        self.form.addLayout(field_row([self.fields["is_student"], self.fields["boot_size"]]))
        self._section(self.tr("Altitude and walking"))
        self.form.addLayout(field_row([self.fields["arrival_on"], self.fields["arrival_place"]]))
        self.form.addLayout(field_row([self.fields["nights_high"], self.fields["used_to_walking"]]))
        self._section(self.tr("Luggage"))
        self.form.addLayout(field_row([self.fields["duffel_g"], self.fields["daypack_g"]]))
        self.form.addStretch(1)
        for name, field in self.fields.items():
            field.set_value(_shown(name, getattr(traveller, name)))
        self.resize(theme.scaled(620), theme.scaled(640))

    def _section(self, title: str) -> None:
        label = QLabel(title)
        label.setProperty("tone", "section")
        label.setContentsMargins(0, theme.GAP_S, 0, 0)
        self.form.addWidget(label)

    def _places(self) -> list[tuple[int | None, str]]:
        """Return the towns that people arrive in; the traveller's own place is offered whatever it is."""
        own = self._traveller.arrival_place
        self._by_id = {
            place.id: place
            for place in places.all_places(self._context.session, self._context.language)
            if place.kind in _ARRIVAL_KINDS or (own and place.id == own.id)
        }
        unsaid = (None, self.tr("Where the itinerary starts"))
        return [unsaid, *((place.id, self._label(place)) for place in self._by_id.values())]

    def _label(self, place: Place) -> str:
        name = place.name.get(self._context.language)
        if place.metres is None:
            return name
        metres = self._context.locale.toString(place.metres)
        return self.tr("{place} ({metres} m)").format(place=name, metres=metres)

    def _save(self) -> Done[None]:
        values = {name: field.value() for name, field in self.fields.items()}
        values["arrival_place"] = self._by_id.get(values["arrival_place"])
        for name in _WEIGHTS:
            kilograms = values[name]
            values[name] = None if kilograms is None else round(kilograms * 1000)
        return self._context.perform(groups.save_travellers, [replace(self._traveller, **values)])


def _shown(name: str, value: object) -> object:
    """Return a value as its field shows it: a place by its id, grams as kilograms."""
    if isinstance(value, Place):
        return value.id
    return value / 1000 if name in _WEIGHTS and isinstance(value, int) else value
