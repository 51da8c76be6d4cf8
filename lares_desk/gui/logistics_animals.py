"""What carries the load: mules, horses and llamas, and the whole load against what they may carry."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from lares_desk.domain.departure import Dossier
from lares_desk.domain.logistics import Animal, AnimalKind
from lares_desk.domain.people import CrewRole
from lares_desk.gui import logistics_words
from lares_desk.gui.form_dialog import FormDialog
from lares_desk.gui.logistics_cells import CellColumn, Choice, Mark, Value
from lares_desk.gui.logistics_dialogs import AnimalDialog
from lares_desk.gui.logistics_facts import loads
from lares_desk.gui.logistics_numbers import kg, plain, read
from lares_desk.gui.logistics_section import ListSection
from lares_desk.services import logistics

_UNIT_G = 1000
_USUAL_G = 40_000


class AnimalsSection(ListSection):
    """Name, limit and arriero are changed in place."""

    def title(self) -> str:
        """Return what the section is called."""
        return self.tr("Animals")

    def words(self) -> tuple[str, str, str]:
        """Return what is done here."""
        return self.tr("&Add animal…"), self.tr("&Edit animal…"), self.tr("&Remove animal")

    def about(self) -> str:
        """Return the whole load, what the animals may carry, and what is too much."""
        if self._dossier is None:
            return ""
        locale, found = self._context.locale, loads(self._dossier)
        said = [
            self.tr("Load {kg}").format(kg=kg(locale, found.total)),
            self.tr("they carry {kg}").format(kg=kg(locale, found.limit)),
        ]
        if found.total > found.limit:
            said.append(self.tr("⚠ {kg} too much").format(kg=kg(locale, found.total - found.limit)))
        elif found.left:
            said.append(self.tr("⚠ {kg} fit on no animal").format(kg=kg(locale, found.left)))
        if found.unweighed:
            said.append(self.tr("%n duffel(s) not weighed", "", found.unweighed))
        return "  ·  ".join(said)

    def _key(self) -> str:
        return "animals"

    def _columns(self) -> Sequence[CellColumn]:
        kinds, remark = logistics_words.animals(), self.tr("Emergency, unloaded")
        return (
            CellColumn(self.tr("Name"), _name, _name, key="name", sample="Wayra Chaska"),
            CellColumn(
                self.tr("Kind"), self._kind, _kind, key="kind", choices=_kinds, sample=max(kinds.values(), key=len)
            ),
            CellColumn(
                self.tr("Carries at most"), self._limit, _limit, is_number=True, key="limit_g", sample="40.0 kg"
            ),
            CellColumn(
                self.tr("Arriero"), _arriero, _arriero, key="arriero", sample="Hilario Sinchi",
                wish="Bonifacio Huamán Quispe",
            ),
            CellColumn(self.tr("Remark"), self._remark, mark=_remark_mark, sample="MM", wish=f"MM {remark}"),
        )  # fmt: skip

    def _rows(self, dossier: Dossier) -> Sequence[Animal]:
        return dossier.animals

    def _empty_words(self) -> tuple[str, str]:
        return self.tr("No animal carries for this departure yet."), self.tr("Add animal…")

    def _dialog(self, dossier: Dossier, record: Animal | None) -> FormDialog:
        usual = next((each.grams for each in dossier.limits if each.key == "mule"), _USUAL_G)
        arrieros = [each.member.name for each in dossier.crew if each.role is CrewRole.ARRIERO]
        new = Animal(
            dossier.departure.id, AnimalKind.MULE, "", usual, arriero=arrieros[0] if len(arrieros) == 1 else ""
        )
        return AnimalDialog(self._context, dossier, record or new, self)

    def _remover(self) -> object:
        return logistics.remove_animal

    def _save_cell(self, record: Animal, key: str, value: Value) -> object:
        if key == "limit_g":
            value = read(str(value), _UNIT_G)
            if value is None:
                raise ValueError(self.tr("Write how many kilograms it carries."))
        return self._context.perform(logistics.save_animal, replace(record, **{key: value}))

    def _kind(self, animal: Animal) -> str:
        return logistics_words.animals()[animal.kind]

    def _limit(self, animal: Animal) -> str:
        return kg(self._context.locale, animal.limit_g)

    def _remark(self, animal: Animal) -> str:
        return self.tr("Emergency, unloaded") if animal.is_emergency else ""


def _kinds(_animal: Animal) -> list[Choice]:
    return list(logistics_words.animals().items())


def _name(animal: Animal) -> str:
    return animal.name


def _kind(animal: Animal) -> AnimalKind:
    return animal.kind


def _limit(animal: Animal) -> str:
    return plain(animal.limit_g, _UNIT_G)


def _arriero(animal: Animal) -> str:
    return animal.arriero


def _remark_mark(animal: Animal) -> Mark | None:
    return ("info", "info") if animal.is_emergency else None
