"""What a paper is asked for with."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from lares_desk.domain.departure import Dossier, Group
from lares_desk.domain.language import Language
from lares_desk.domain.people import Traveller
from lares_desk.domain.reference import Reference
from lares_desk.domain.season import Season


@dataclass(frozen=True, slots=True)
class PaperRequest:
    """A dossier, the language of the paper, and what its footer says of this printing.

    `group` is set for the paper of a group, `traveller` too for that of one of its travellers, `season` for what is
    offered; a paper of the whole departure has none of them.
    """

    dossier: Dossier
    group: Group | None
    language: Language
    reference: Reference
    revision: int
    printed_on: date
    traveller: Traveller | None = None
    season: Season | None = None
