"""Every paper of the desk: adding one is a module and a line here."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from lares_desk.documents import briefing, ticket_list, transport_list
from lares_desk.documents.document import Rendered
from lares_desk.documents.paper import Audience, Paper, Scope
from lares_desk.documents.request import PaperRequest

__all__ = ["PAPERS", "Audience", "Paper", "PaperRequest", "Rendered", "Scope"]

PAPERS: Mapping[str, Paper] = MappingProxyType(
    {
        paper.id: paper
        for paper in (
            briefing.PAPER,
            kitchen_sheet.PAPER,
            rooming_list.PAPER,
            load_list.PAPER,
            transport_list.PAPER,
            ticket_list.PAPER,
        )
    }
)  # fmt: skip
