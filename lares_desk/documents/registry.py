"""Every paper of the desk: adding one is a module and a line here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from lares_desk.documents import briefing
from lares_desk.documents.document import Rendered
from lares_desk.documents.request import PaperRequest
from lares_desk.domain.language import LocalText

__all__ = ["PAPERS", "Audience", "Paper", "PaperRequest", "Rendered"]


class Audience(StrEnum):
    """Who holds the paper in their hands."""

    CLIENT = "client"
    GUIDE = "guide"
    OFFICE = "office"


@dataclass(frozen=True, slots=True)
class Paper:
    """A printable document: `fields` are the only fields of a client or traveller that it may show."""

    id: str
    title: LocalText
    audience: Audience
    fields: frozenset[str]
    render: Callable[[PaperRequest], Rendered]


PAPERS: Mapping[str, Paper] = MappingProxyType(
    {
        paper.id: paper
        for paper in (
            Paper(
                "briefing",
                LocalText("Client briefing", "Hoja informativa"),
                Audience.CLIENT,
                briefing.FIELDS,
                briefing.render_briefing,
            ),
        )
    }
)
