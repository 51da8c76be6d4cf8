"""The travellers of a group: who they are and what is theirs on this trek."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject

from lares_desk.domain.departure import Group
from lares_desk.domain.people import TentKind, Traveller
from lares_desk.gui.client_finder import listed_name
from lares_desk.gui.context import Context
from lares_desk.gui.dates import short_date
from lares_desk.gui.windowed_model import Column, WindowedModel


class Travellers(QObject):
    """The rows behind the table of travellers."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        """Start without a group."""
        super().__init__(parent)
        self._context = context
        self._start = date.max
        self._lead: int | None = None
        self._by_id: dict[int, Traveller] = {}
        self.model = WindowedModel(self._columns(), self._fetch_ids, self._fetch_rows, self)

    def show_group(self, group: Group | None, start: date) -> None:
        """Show the travellers of a group that leaves on `start`."""
        self._start = start
        self._lead = group.booking.lead_client_id if group else None
        self._by_id = {each.id: each for each in group.travellers} if group else {}
        self.model.refresh()

    def get(self, traveller_id: int | None) -> Traveller | None:
        """Return a traveller of the group, or None."""
        return None if traveller_id is None else self._by_id.get(traveller_id)

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Name"), self._name),
            Column(self.tr("From"), _nationality),
            Column(self.tr("Age"), self._age, is_number=True),
            Column(self.tr("Diet"), _diet, tool_tip=_diet),
            Column(self.tr("Medical notes"), _medical, tool_tip=_medical),
            Column(self.tr("Tent"), self._tent),
            Column(self.tr("Rents"), self._rental),
            Column(self.tr("Arrives"), self._arrival),
        ]

    def _fetch_ids(self) -> list[int]:
        return list(self._by_id)

    def _fetch_rows(self, ids: Sequence[int]) -> list[Traveller]:
        return [self._by_id[each] for each in ids]

    def _name(self, traveller: Traveller) -> str:
        name = listed_name(traveller.client)
        if traveller.client.id == self._lead:
            return self.tr("{name}  (leads)").format(name=name)
        return name

    def _age(self, traveller: Traveller) -> str:
        born = traveller.client.birth_date
        if born is None:
            return ""
        had_birthday = (self._start.month, self._start.day) >= (born.month, born.day)
        return str(self._start.year - born.year - (not had_birthday))

    def _tent(self, traveller: Traveller) -> str:
        if traveller.tent is TentKind.SINGLE:
            return self.tr("Single")
        return self.tr("With {name}").format(name=traveller.tent_with) if traveller.tent_with else self.tr("Shared")

    def _rental(self, traveller: Traveller) -> str:
        rented = [(traveller.rents_bag, self.tr("bag")), (traveller.rents_poles, self.tr("poles"))]
        return ", ".join(word for is_rented, word in rented if is_rented)

    def _arrival(self, traveller: Traveller) -> str:
        day = short_date(self._context.locale, traveller.arrival_on) if traveller.arrival_on else ""
        place = traveller.arrival_place.name.get(self._context.language) if traveller.arrival_place else ""
        return ", ".join(part for part in (day, place) if part)


def _nationality(traveller: Traveller) -> str:
    return traveller.client.nationality


def _diet(traveller: Traveller) -> str:
    return traveller.client.diet


def _medical(traveller: Traveller) -> str:
    return traveller.client.medical.replace("\n", " ")
