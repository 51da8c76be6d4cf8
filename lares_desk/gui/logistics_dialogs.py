"""The dialogs of tents and rooms, equipment, animals and cash."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from lares_desk.domain.departure import Dossier
from lares_desk.domain.logistics import (
    Animal,
    AnimalKind,
    CashItem,
    Equipment,
    EquipmentKind,
    Room,
    RoomKind,
    ServiceKind,
)
from lares_desk.domain.people import CrewRole
from lares_desk.gui import logistics_words
from lares_desk.gui.context import Context
from lares_desk.gui.fields import CheckField, ChoiceField, DateField, LineField, NumberField, TextField
from lares_desk.gui.listed_name import listed_name
from lares_desk.gui.logistics_facts import travellers
from lares_desk.gui.logistics_numbers import CURRENCIES, ScaledField
from lares_desk.gui.logistics_record_dialog import RecordDialog
from lares_desk.services import logistics

_LIMITS_G = {AnimalKind.MULE: 40_000, AnimalKind.HORSE: 40_000, AnimalKind.LLAMA: 25_000}


class RoomDialog(RecordDialog):
    """A tent, a room of a hotel, or a tent of the crew."""

    def __init__(self, context: Context, dossier: Dossier, room: Room, parent: QWidget) -> None:
        """Show `room`."""
        super().__init__(context, room, logistics.save_room, parent)
        self.say(self.tr("New tent or room"), self.tr("Add"), self.tr("{room}: places").format(room=room.label))
        hotels = [(each.id, each.name) for each in dossier.services if each.kind is ServiceKind.HOTEL]
        kinds = [each for each in logistics_words.rooms().items() if hotels or each[0] is not RoomKind.ROOM]
        kind = ChoiceField(self.tr("Kind"), kinds)
        hotel = ChoiceField(self.tr("Hotel"), [(None, "–"), *hotels])
        label = LineField(self.tr("Name or number"), help_text=self.tr("As the guide calls it, such as Tent 3."))
        places = NumberField(self.tr("Places"), required=True)
        notes = TextField(self.tr("Notes"), lines=2, optional=True)
        self.lay_out(
            (kind, hotel), (label, places), (notes,), kind=kind, service_id=hotel, label=label, places=places,
            notes=notes,
        )  # fmt: skip
        kind.committed.connect(self._on_kind)
        self._on_kind(room.kind)
        label.setFocus()
        self.size_to(520, 390)

    def values(self) -> dict[str, object]:
        """Return what stands in the form; only a room belongs to a hotel."""
        found = super().values()
        return found if found["kind"] is RoomKind.ROOM else {**found, "service_id": None}

    def _on_kind(self, kind: object) -> None:
        self.fields["service_id"].setVisible(kind is RoomKind.ROOM)


class EquipmentDialog(RecordDialog):
    """Something that is carried or lent: what it weighs, who has it, and how it came back."""

    def __init__(self, context: Context, dossier: Dossier, item: Equipment, parent: QWidget) -> None:
        """Show `item`."""
        super().__init__(context, item, logistics.save_equipment, parent)
        self.say(self.tr("New equipment"), self.tr("Add equipment"), item.name)
        people = [(each.id, listed_name(each.client)) for each in travellers(dossier)]
        kind = ChoiceField(self.tr("Kind"), list(logistics_words.equipment().items()))
        name = LineField(self.tr("What it is"))
        quantity = NumberField(self.tr("Quantity"), required=True)
        weight = ScaledField(self.tr("Weight of one"), 1000, unit=self.tr("kg"), optional=True)
        serial = LineField(self.tr("Serial number"), optional=True)
        whom = ChoiceField(self.tr("Lent to"), [(None, "–"), *people])
        issued = DateField(self.tr("Issued on"), context.locale, optional=True)
        out = LineField(self.tr("Condition when issued"), optional=True)
        returned = DateField(self.tr("Returned on"), context.locale, optional=True)
        back = LineField(self.tr("Condition when returned"), optional=True)
        self.lay_out(
            (kind, name), (quantity, weight), (serial, whom), (issued, out), (returned, back),
            kind=kind, name=name, quantity=quantity, weight_g=weight, serial=serial, traveller_id=whom,
            issued_on=issued, condition_out=out, returned_on=returned, condition_back=back,
        )  # fmt: skip
        kind.committed.connect(self._on_kind)
        self._on_kind(item.kind)
        name.setFocus()
        self.size_to(600, 420)

    def _on_kind(self, kind: object) -> None:
        """Ask for the lending of what is lent; what is written there stays in sight."""
        for name in ("traveller_id", "issued_on", "condition_out", "returned_on", "condition_back"):
            field = self.fields[name]
            field.setVisible(kind is EquipmentKind.RENTAL or bool(field.value()))


class AnimalDialog(RecordDialog):
    """An animal: what it may carry, and who leads it."""

    def __init__(self, context: Context, dossier: Dossier, animal: Animal, parent: QWidget) -> None:
        """Show `animal`."""
        super().__init__(context, animal, logistics.save_animal, parent)
        self._limits = {each.key: each.grams for each in dossier.limits}
        self.say(self.tr("New animal"), self.tr("Add animal"), animal.name)
        kind = ChoiceField(self.tr("Kind"), list(logistics_words.animals().items()))
        name = LineField(self.tr("Name"))
        limit = ScaledField(self.tr("Carries at most"), 1000, unit=self.tr("kg"), required=True)
        arriero = LineField(self.tr("Arriero"), optional=True)
        arriero.set_suggestions([each.member.name for each in dossier.crew if each.role is CrewRole.ARRIERO])
        emergency = CheckField(
            self.tr("For emergencies"), help_text=self.tr("It goes along unloaded, for somebody who cannot walk on.")
        )
        self.lay_out(
            (kind, name), (limit, arriero), (emergency,),
            kind=kind, name=name, limit_g=limit, arriero=arriero, is_emergency=emergency,
        )  # fmt: skip
        kind.committed.connect(self._on_kind)
        name.setFocus()
        self.size_to(520, 310)

    def _on_kind(self, kind: AnimalKind) -> None:
        """Propose what an animal of this kind carries, as the agency's limits say."""
        self.fields["limit_g"].set_value(self._limits.get(kind.value, _LIMITS_G[kind]))


class CashDialog(RecordDialog):
    """A line of the guide's advance."""

    def __init__(self, context: Context, item: CashItem, parent: QWidget) -> None:
        """Show `item`."""
        super().__init__(context, item, logistics.save_cash_item, parent)
        self.say(self.tr("New cash line"), self.tr("Add line"), item.name)
        name = LineField(self.tr("What for"))
        codes = dict.fromkeys((*CURRENCIES, item.currency))
        currency = ChoiceField(self.tr("Currency"), [(code, code) for code in codes])
        planned = ScaledField(self.tr("Planned"), 100, required=True)
        spent = ScaledField(self.tr("Spent"), 100, optional=True, help_text=self.tr("Empty until it is settled."))
        receipt = LineField(self.tr("Receipt"), optional=True)
        self.lay_out(
            (name, currency), (planned, spent), (receipt,),
            name=name, currency=currency, planned_minor=planned, spent_minor=spent, receipt=receipt,
        )  # fmt: skip
        name.setFocus()
        self.size_to(520, 300)
