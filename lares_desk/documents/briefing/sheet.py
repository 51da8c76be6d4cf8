"""What every section of the briefing shares beside what every paper does: the group, and what it must pack by."""

from __future__ import annotations

from functools import cached_property

from lares_desk.documents import sheet
from lares_desk.documents.request import PaperRequest
from lares_desk.domain.packing import PackingFacts, packing_facts


class Sheet(sheet.Sheet):
    """One briefing being written."""

    def __init__(self, request: PaperRequest) -> None:
        """Start with an empty page for `request`."""
        super().__init__(request, "briefing")
        assert request.group is not None  # noqa: S101  (a briefing is for a group)
        self.group = request.group

    @cached_property
    def facts(self) -> PackingFacts:
        """Return what the packing rules ask of the trek and of this group."""
        climate, start = self.request.reference.climate, self.dossier.departure.start
        return packing_facts(self.dossier.days, start, self.nights, climate, self.group.travellers)
