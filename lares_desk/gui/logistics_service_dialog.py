"""The dialog of a service: only the fields of its kind are asked for."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QWidget

from lares_desk.domain.departure import Dossier
from lares_desk.domain.logistics import Service, ServiceKind
from lares_desk.domain.people import CrewRole
from lares_desk.gui import logistics_words
from lares_desk.gui.client_dialog import field_row
from lares_desk.gui.context import Context
from lares_desk.gui.fields import ChoiceField, DateField, LineField, NumberField, TextField, TimeField
from lares_desk.gui.logistics_record_dialog import RecordDialog
from lares_desk.services import logistics

_TRAIN, _ENTRY, _BUS, _HOTEL, _VAN = ServiceKind
# The fields that not every kind has.
_OF_KIND = {
    "ends_minutes": {_TRAIN, _BUS, _VAN},
    "from_place": {_TRAIN, _BUS, _VAN},
    "to_place": {_TRAIN, _BUS, _VAN, _HOTEL},
    "circuit": {_ENTRY},
    "route": {_ENTRY},
    "seats": {_TRAIN, _BUS, _VAN, _HOTEL},
    "plate": {_BUS, _VAN},
    "driver": {_BUS, _VAN},
    "pickups": {_VAN},
}
_EMPTY = {"ends_minutes": None, "seats": None}


class ServiceDialog(RecordDialog):
    """What is bought: from whom, when, from where to where, and what its kind has beside."""

    def __init__(self, context: Context, dossier: Dossier, service: Service, parent: QWidget) -> None:
        """Show `service`."""
        super().__init__(context, service, logistics.save_service, parent)
        self._start, self._end = dossier.departure.start, dossier.departure.end
        self.say(self.tr("New service"), self.tr("Add service"), service.name)
        self.fields = {
            "kind": ChoiceField(self.tr("Kind"), list(logistics_words.services().items())),
            "name": LineField(self.tr("Name"), help_text=self.tr("As the papers call it, such as Train down.")),
            "starts_on": DateField(self.tr("Date"), context.locale, optional=True),
            "starts_minutes": TimeField(self.tr("Hour"), optional=True),
            "ends_minutes": TimeField(self.tr("Until"), optional=True),
            "from_place": LineField(self.tr("From"), optional=True),
            "to_place": LineField(self.tr("To"), optional=True),
            "circuit": LineField(self.tr("Circuit"), optional=True),
            "route": LineField(self.tr("Route"), optional=True),
            "supplier": LineField(self.tr("Supplier"), optional=True),
            "phone": LineField(self.tr("Phone"), optional=True),
            "reference": LineField(self.tr("Booking reference"), optional=True),
            "seats": NumberField(self.tr("Seats"), optional=True),
            "plate": LineField(self.tr("Plate"), optional=True),
            "driver": LineField(self.tr("Driver"), optional=True),
            "pickups": TextField(
                self.tr("Pick-ups"), lines=3, optional=True,
                help_text=self.tr("One a line, in their order: 05:30 Hotel Example."),
            ),
            "notes": TextField(self.tr("Notes"), lines=2, optional=True),
        }  # fmt: skip
        self.fields["driver"].set_suggestions(
            [each.member.name for each in dossier.crew if each.role is CrewRole.DRIVER]
        )
        for row in (
            ("kind", "name"),
            ("starts_on", "starts_minutes", "ends_minutes"),
            ("from_place", "to_place"),
            ("circuit", "route"),
            ("supplier", "phone"),
            ("reference", "seats"),
            ("driver", "plate"),
            ("pickups",),
            ("notes",),
        ):
            self.form.addLayout(field_row([self.fields[name] for name in row]))
        self.form.addStretch(1)
        self.fill()
        self.fields["kind"].committed.connect(self._on_kind)
        self._on_kind(service.kind)
        (self.fields["name"] if service.id else self.fields["kind"]).setFocus()
        self.size_to(680, 600)

    def values(self) -> dict[str, object]:
        """Return what stands in the form; what its kind does not have is emptied."""
        found = super().values()
        others = {name: _EMPTY.get(name, "") for name, kinds in _OF_KIND.items() if found["kind"] not in kinds}
        return {**found, **others}

    def _save(self) -> object:
        done = super()._save()
        day = self.fields["starts_on"].value()
        if isinstance(day, date) and not self._start <= day <= self._end:
            self._context.notify(
                self.tr("{name} is saved. Its date is outside the trek.").format(name=self.fields["name"].value())
            )
        return done

    def _on_kind(self, kind: ServiceKind) -> None:
        for name, kinds in _OF_KIND.items():
            self.fields[name].setVisible(kind in kinds)
        self.fields["to_place"].set_help(self.tr("The town where it stands.") if kind is _HOTEL else "")


def new_service(dossier: Dossier) -> Service:
    """Return an empty service on the first day of a departure."""
    made = Service(dossier.departure.id, ServiceKind.TRAIN, "")
    return replace(made, starts_on=dossier.departure.start)
