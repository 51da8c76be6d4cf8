"""What each traveller's duffel and day pack weigh, against what is let through."""

from __future__ import annotations

from collections.abc import Sequence

from lares_desk.domain.departure import Dossier
from lares_desk.domain.people import Traveller
from lares_desk.gui.listed_name import listed_name
from lares_desk.gui.logistics_cells import CellColumn, Mark, Value
from lares_desk.gui.logistics_facts import loads, travellers
from lares_desk.gui.logistics_numbers import kg, plain, read
from lares_desk.gui.logistics_section import ListSection
from lares_desk.services import logistics

_UNIT_G = 1000
_LIMITS = {"duffel_g": "duffel", "daypack_g": "day_pack"}


class LuggageSection(ListSection):
    """One row a traveller; the weights are written in place, one after another with Tab."""

    def title(self) -> str:
        """Return what the section is called."""
        return self.tr("Luggage")

    def words(self) -> tuple[str, str, str]:
        """Return that nothing is added here: people come with their group."""
        return "", "", ""

    def about(self) -> str:
        """Return what all duffels weigh, and how many have not been weighed."""
        if self._dossier is None:
            return ""
        weights = loads(self._dossier)
        said = [self.tr("Duffels {kg}").format(kg=kg(self._context.locale, weights.duffels))]
        for field, key in _LIMITS.items():
            limit = self._limit(key)
            if limit is not None:
                words = self.tr("at most {kg} each") if field == "duffel_g" else self.tr("day packs at most {kg} each")
                said.append(words.format(kg=kg(self._context.locale, limit)))
        if weights.unweighed:
            said.append(self.tr("%n duffel(s) not weighed", "", weights.unweighed))
        return "  ·  ".join(said)

    def can_edit(self) -> bool:
        """Tell that there is no dialog: the cells are changed."""
        return False

    def can_remove(self) -> bool:
        """Tell that nobody is removed here."""
        return False

    def _limit(self, key: str) -> int | None:
        limits = self._dossier.limits if self._dossier else ()
        return next((each.grams for each in limits if each.key == key), None)

    def _key(self) -> str:
        return "luggage"

    def _columns(self) -> Sequence[CellColumn]:
        heavy = self.tr("{kg}: too heavy").format(kg=kg(self._context.locale, 14_000))
        sample = f"MM {heavy}"
        return (
            CellColumn(self.tr("Name"), _name, tool_tip=_name, sample="Quispe Ñahui, Ñusta María"),
            CellColumn(
                self.tr("Duffel"), self._duffel, _duffel, is_number=True, key="duffel_g", sample=sample,
                mark=self._duffel_mark,
            ),
            CellColumn(
                self.tr("Day pack"), self._daypack, _daypack, is_number=True, key="daypack_g",
                sample=sample, mark=self._daypack_mark,
            ),
        )  # fmt: skip

    def _rows(self, dossier: Dossier) -> Sequence[Traveller]:
        return travellers(dossier)

    def _empty_words(self) -> tuple[str, str]:
        return self.tr("Nobody travels on this departure yet."), ""

    def _save_cell(self, record: Traveller, key: str, value: Value) -> object:
        grams = read(str(value), _UNIT_G)
        pair = (grams, record.daypack_g) if key == "duffel_g" else (record.duffel_g, grams)
        return self._context.perform(logistics.set_duffels, {record.id: pair})

    def _duffel(self, traveller: Traveller) -> str:
        return self._weight(traveller.duffel_g, "duffel")

    def _daypack(self, traveller: Traveller) -> str:
        return self._weight(traveller.daypack_g, "day_pack")

    def _weight(self, grams: int | None, key: str) -> str:
        said = kg(self._context.locale, grams, self._limit(key))
        return self.tr("{kg}: too heavy").format(kg=said) if self._is_over(grams, key) else said

    def _is_over(self, grams: int | None, key: str) -> bool:
        limit = self._limit(key)
        return grams is not None and limit is not None and grams > limit

    def _duffel_mark(self, traveller: Traveller) -> Mark | None:
        return ("warning", "warning") if self._is_over(traveller.duffel_g, "duffel") else None

    def _daypack_mark(self, traveller: Traveller) -> Mark | None:
        return ("warning", "warning") if self._is_over(traveller.daypack_g, "day_pack") else None


def _name(traveller: Traveller) -> str:
    return listed_name(traveller.client)


def _duffel(traveller: Traveller) -> str:
    return plain(traveller.duffel_g, _UNIT_G)


def _daypack(traveller: Traveller) -> str:
    return plain(traveller.daypack_g, _UNIT_G)
