"""Crew: who guides."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from lares_desk.domain.departure_clash import GuideClash
from lares_desk.domain.people import CrewMember, CrewRole
from lares_desk.domain.text import fold
from lares_desk.services.session import Session
from lares_desk.storage import crew, guide_clashes


def members(session: Session) -> tuple[CrewMember, ...]:
    """Return everybody of the crew by name, whatever they do."""
    return crew.all_members(session.db)


def guides(session: Session) -> tuple[CrewMember, ...]:
    """Return the agency's guides by name."""
    return crew.all_members(session.db, CrewRole.GUIDE)


def guide_named(session: Session, name: str) -> CrewMember | None:
    """Return the guide of this name, with or without accents, or None."""
    wanted = fold(name)
    return next((guide for guide in guides(session) if fold(guide.name) == wanted), None)


def clashes(
    session: Session, guides: Collection[CrewMember], first: date, last: date, but: int = 0
) -> tuple[GuideClash, ...]:
    """Return the departures, but one, that these guides are on from `first` to `last`, by date."""
    return guide_clashes.between(session.db, [guide.id for guide in guides], first, last, but)
