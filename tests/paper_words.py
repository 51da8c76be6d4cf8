"""The words of one paper, for tests that ask what stands on it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from briefings import text_of
from full_dossier import full_dossier
from lares_desk.documents.document import Rendered
from lares_desk.documents.registry import PAPERS
from lares_desk.domain.departure import Dossier
from lares_desk.domain.language import Language
from lares_desk.domain.logistics import Service, ServiceKind
from lares_desk.domain.people import Traveller
from lares_desk.domain.season import Season
from paper_requests import asked


def drawn(paper: str, dossier: Dossier | None = None, language: Language = "en") -> Rendered:
    """Return a paper of the full departure, or of `dossier`."""
    return PAPERS[paper].render(asked(PAPERS[paper], dossier, language))


def words(paper: str, dossier: Dossier | None = None, language: Language = "en") -> str:
    """Return what stands on a paper as one line."""
    return text_of(drawn(paper, dossier, language).content)


def words_of_season(paper: str, season: Season, language: Language = "en") -> str:
    """Return what stands on a paper about a season."""
    request = replace(asked(PAPERS[paper], None, language), season=season)
    return text_of(PAPERS[paper].render(request).content)


def with_client(number: int, **facts: Any) -> Dossier:
    """Return the full departure with the client of one traveller changed; `number` counts from 0."""
    person = everybody()[number]
    return with_traveller(number, client=replace(person.client, **facts))


def with_traveller(number: int, **facts: Any) -> Dossier:
    """Return the full departure with one traveller changed; `number` counts from 0."""
    full = full_dossier()
    chosen = everybody()[number]
    groups = tuple(
        replace(
            group,
            travellers=tuple(replace(each, **facts) if each.id == chosen.id else each for each in group.travellers),
        )
        for group in full.groups
    )
    return replace(full, groups=groups)


def everybody() -> list[Traveller]:
    """Return the travellers of the full departure."""
    return [traveller for group in full_dossier().groups for traveller in group.travellers]


def service(kind: ServiceKind) -> Service:
    """Return the first service of a kind of the full departure."""
    return next(each for each in full_dossier().services if each.kind is kind)


def with_service(changed: Service) -> Dossier:
    """Return the full departure with one service in place of its own."""
    full = full_dossier()
    return replace(full, services=tuple(changed if each.id == changed.id else each for each in full.services))
