"""Every paper of the desk: adding one is a module that makes a `PAPER`, and a line here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from types import MappingProxyType

from lares_desk.documents.document import Rendered
from lares_desk.documents.paper import Audience, Paper, Scope
from lares_desk.documents.request import PaperRequest

__all__ = ["PAPERS", "Audience", "Paper", "PaperRequest", "Rendered", "Scope"]

_MODULES = (
    "briefing",
    "personal_briefing",
    "guide_sheet",
    "kitchen_sheet",
    "rooming_list",
    "load_list",
    "transport_list",
    "ticket_list",
    "emergency_sheet",
    "incident_form",
    "cash_sheet",
    "equipment_list",
    "family_itinerary",
    "return_form",
    "available_departures",
    "choose_your_trek",
)


def _papers() -> Iterator[Paper]:
    for name in _MODULES:
        paper = import_module(f"lares_desk.documents.{name}").PAPER
        assert isinstance(paper, Paper)  # noqa: S101
        yield paper


PAPERS: Mapping[str, Paper] = MappingProxyType({paper.id: paper for paper in _papers()})
"""The papers by id, in the order in which they are offered."""
