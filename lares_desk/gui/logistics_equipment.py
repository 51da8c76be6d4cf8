"""What a departure carries or lends: kit, food, safety and rental, with serial numbers and weights."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtGui import QAction

from lares_desk.domain.departure import Dossier
from lares_desk.domain.logistics import Equipment, EquipmentKind
from lares_desk.gui import logistics_words
from lares_desk.gui.form_dialog import FormDialog
from lares_desk.gui.listed_name import listed_name
from lares_desk.gui.logistics_cells import CellColumn, Choice, Value
from lares_desk.gui.logistics_dialogs import EquipmentDialog
from lares_desk.gui.logistics_facts import loads, travellers
from lares_desk.gui.logistics_numbers import kg, plain, read, whole
from lares_desk.gui.logistics_section import ListSection
from lares_desk.gui.page_actions import allow, make_action
from lares_desk.services import logistics

_ORDER = tuple(EquipmentKind)
_UNIT_G = 1000


class EquipmentSection(ListSection):
    """Quantity, weight, serial number and who has it are changed in place."""

    def title(self) -> str:
        """Return what the section is called."""
        return self.tr("Equipment")

    def words(self) -> tuple[str, str, str]:
        """Return what is done here."""
        return self.tr("&Add equipment…"), self.tr("&Edit equipment…"), self.tr("&Remove equipment")

    def about(self) -> str:
        """Return what all of a kind weighs."""
        if self._dossier is None or not self._dossier.equipment:
            return ""
        locale, words, weights = self._context.locale, logistics_words.equipment(), loads(self._dossier).by_kind
        said = [f"{words[kind]} {kg(locale, grams)}" for kind, grams in weights.items() if grams]
        unknown = sum(each.weight_g is None for each in self._dossier.equipment)
        if unknown:
            said.append(self.tr("⚠ %n item(s) without a weight", "", unknown))
        return "  ·  ".join([*said, self.tr("in all {kg}").format(kg=kg(locale, sum(weights.values())))])

    def own_actions(self) -> list[QAction]:
        """Return the proposal."""
        return [self.propose]

    def aim_own(self, read_only_reason: str) -> None:
        """Propose where something can be written."""
        allow(self.propose, self._dossier is not None, read_only_reason)

    def _make_own(self) -> None:
        self.propose = make_action(self, self.tr("Propose &kit"), "", self._on_propose)

    def _on_propose(self) -> None:
        if self._dossier is None:
            return
        done = self._context.attempt(logistics.propose_kit, self._dossier.departure.id)
        if done is not None:
            if done.changes:
                self._context.notify(self.tr("Kit is proposed"), undo=True)
            else:
                self._context.notify(self.tr("All of the usual kit is listed already"))

    def _key(self) -> str:
        return "equipment"

    def _outs(self) -> Sequence[int]:
        return (1, 4)

    def _columns(self) -> Sequence[CellColumn]:
        kinds = logistics_words.equipment()
        return (
            CellColumn(self.tr("What"), self._name, tool_tip=self._name, sample="Sleeping bag -10 °C"),
            CellColumn(self.tr("Kind"), self._kind, sample=max(kinds.values(), key=len)),
            CellColumn(self.tr("Quantity"), _quantity, _quantity, is_number=True, key="quantity", sample="99"),
            CellColumn(self.tr("Each"), self._each, _each, is_number=True, key="weight_g", sample="14.0 kg"),
            CellColumn(self.tr("Together"), self._together, is_number=True, sample="114.0 kg"),
            CellColumn(self.tr("Serial"), _serial, _serial, key="serial", sample="SB-014"),
            CellColumn(
                self.tr("Lent to"), self._whom, _whom, key="traveller_id", choices=self._people, sample="Quispe, María"
            ),
        )

    def _rows(self, dossier: Dossier) -> Sequence[Equipment]:
        return sorted(dossier.equipment, key=lambda each: (_ORDER.index(each.kind), each.id))

    def _empty_words(self) -> tuple[str, str]:
        return self.tr("No equipment is listed yet. Propose the usual kit, or add what goes along."), self.tr(
            "Add equipment…"
        )

    def _dialog(self, dossier: Dossier, record: Equipment | None) -> FormDialog:
        new = Equipment(dossier.departure.id, EquipmentKind.KIT, "")
        return EquipmentDialog(self._context, dossier, record or new, self)

    def _remover(self) -> object:
        return logistics.remove_equipment

    def _save_cell(self, record: Equipment, key: str, value: Value) -> object:
        if key == "quantity":
            value = whole(str(value))
        elif key == "weight_g":
            value = read(str(value), _UNIT_G)
        return self._context.perform(logistics.save_equipment, replace(record, **{key: value}))

    def _people(self, _item: Equipment | None = None) -> list[Choice]:
        people: list[Choice] = [(None, "–")]
        if self._dossier is not None:
            people += [(each.id, listed_name(each.client)) for each in travellers(self._dossier)]
        return people

    def _name(self, item: Equipment) -> str:
        return self._known.say(item.name)

    def _kind(self, item: Equipment) -> str:
        return logistics_words.equipment()[item.kind]

    def _each(self, item: Equipment) -> str:
        return kg(self._context.locale, item.weight_g)

    def _together(self, item: Equipment) -> str:
        return kg(self._context.locale, None if item.weight_g is None else item.quantity * item.weight_g)

    def _whom(self, item: Equipment) -> str:
        return next((words for value, words in self._people(item) if value and value == item.traveller_id), "")


def _quantity(item: Equipment) -> str:
    return str(item.quantity)


def _each(item: Equipment) -> str:
    return plain(item.weight_g, _UNIT_G)


def _serial(item: Equipment) -> str:
    return item.serial


def _whom(item: Equipment) -> int | None:
    return item.traveller_id
