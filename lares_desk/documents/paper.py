"""What a paper is: whom it is for, what it is about, and the only private fields that it may show."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from lares_desk.documents.document import Rendered
from lares_desk.documents.privacy import narrowed
from lares_desk.documents.request import PaperRequest
from lares_desk.documents.stand_ins import numbers_of, with_stand_ins
from lares_desk.domain.language import LocalText

_SECRET = frozenset(
    {"client.passport", "client.previous_passport", "client.medical", "client.altitude_history", "ticket.passport"}
)


class Audience(StrEnum):
    """Who holds the paper in their hands."""

    CLIENT = "client"
    GUIDE = "guide"
    KITCHEN = "kitchen"
    ARRIERO = "arriero"
    DRIVER = "driver"
    OFFICE = "office"
    FAMILY = "family"
    PUBLIC = "public"


class Scope(StrEnum):
    """What one print of a paper is about."""

    GROUP = "group"
    TRAVELLER = "traveller"
    DEPARTURE = "departure"
    SEASON = "season"


@dataclass(frozen=True, slots=True)
class Paper:
    """A printable document; `fields` are the only private fields that it may show, as "client.diet" (see `privacy`).

    `draw` is handed a request in which every other private field is blank.
    """

    id: str
    title: LocalText
    audience: Audience
    scope: Scope
    fields: frozenset[str]
    draw: Callable[[PaperRequest], Rendered]

    @property
    def is_private(self) -> bool:
        """Tell whether it may carry passport or medical data."""
        return bool(self.fields & _SECRET)

    def render(self, request: PaperRequest) -> Rendered:
        """Return the paper as PDF; the same request gives the same bytes."""
        return self.draw(with_stand_ins(narrowed(request, self.fields), numbers_of(request.dossier)))
