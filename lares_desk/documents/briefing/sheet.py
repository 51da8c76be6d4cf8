"""What every section of the briefing shares beside what every paper does: the group, and what it must pack by."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property

from lares_desk.documents import sheet
from lares_desk.documents.request import PaperRequest
from lares_desk.domain.logistics import ServiceKind
from lares_desk.domain.packing import PackingFacts, PackingLine, facts_for, group_list, packing_facts
from lares_desk.domain.sun import Sun
from lares_desk.domain.trek import TrekDay


class Sheet(sheet.Sheet):
    """One briefing being written."""

    def __init__(self, request: PaperRequest) -> None:
        """Start with an empty page for `request`."""
        super().__init__(request, "briefing")
        assert request.group is not None  # noqa: S101  (a briefing is for a group)
        own = (request.traveller,) if request.traveller else request.group.travellers
        self.group = replace(request.group, travellers=own)

    def sun_of(self, day: TrekDay) -> Sun | None:
        """Return when there is light on a day, where that is known."""
        suns = dict(zip((each.number for each in self.dossier.days), self.dossier.suns, strict=False))
        return suns.get(day.number)

    @cached_property
    def packing_lines(self) -> tuple[PackingLine, ...]:
        """Return what to bring and what we bring; a line's `travellers` are positions in the group."""
        start = self.dossier.departure.start
        trek = packing_facts(self.dossier.days, start, self.nights, self.request.reference.climate)
        people = self.group.travellers
        each = {position: facts_for(trek, [traveller], start) for position, traveller in enumerate(people)}
        return group_list(self.request.reference.packing, each or {0: trek})

    @property
    def has_train_service(self) -> bool:
        """Tell whether the train is known: then its own limit is printed, else what all operators publish."""
        return any(service.kind is ServiceKind.TRAIN for service in self.dossier.services)

    @cached_property
    def facts(self) -> PackingFacts:
        """Return what the packing rules ask of the trek and of this group."""
        climate, start = self.request.reference.climate, self.dossier.departure.start
        return packing_facts(self.dossier.days, start, self.nights, climate, self.group.travellers)
