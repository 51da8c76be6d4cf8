"""What a paper is asked for with."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from lares_desk.domain.departure import Dossier, Group
from lares_desk.domain.language import Language
from lares_desk.domain.reference import Reference


@dataclass(frozen=True, slots=True)
class PaperRequest:
    """One group of a dossier, the language of the paper, and what its footer says of this printing."""

    dossier: Dossier
    group: Group
    language: Language
    reference: Reference
    revision: int
    printed_on: date
