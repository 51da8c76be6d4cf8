"""Which papers there are: whom each is for, what one print of it is about, what it may show."""

from __future__ import annotations

from dataclasses import dataclass

from lares_desk.domain.language import LocalText
from lares_desk.errors import N_, NotFound

ALL = "all"
BRIEFING = "briefing"
PERSONAL = "personal-briefing"
GROUP, TRAVELLER, DEPARTURE, SEASON = "group", "traveller", "departure", "season"


@dataclass(frozen=True, slots=True)
class PaperChoice:
    """A kind of paper: whom it is for, what one print is about (`scope`), and the private fields that it may show.

    `scope` is GROUP, TRAVELLER, DEPARTURE or SEASON; `is_private` says that it may carry passport or medical data.
    """

    id: str
    title: LocalText
    audience: str
    scope: str
    is_private: bool
    fields: tuple[str, ...]


def available() -> tuple[PaperChoice, ...]:
    """Return the papers there are."""
    from lares_desk.documents.registry import PAPERS  # noqa: PLC0415  (drawing libraries wait until paper is wanted)

    return tuple(
        PaperChoice(
            each.id, each.title, str(each.audience), str(each.scope), each.is_private, tuple(sorted(each.fields))
        )
        for each in PAPERS.values()
    )


def choice(paper: str) -> PaperChoice:
    """Return a paper by its id, or raise NotFound with the ids there are."""
    found = next((each for each in available() if each.id == paper), None)
    if found is None:
        known = ", ".join(each.id for each in available())
        raise NotFound(N_("There is no paper {paper}. There are: {known}."), paper=paper, known=known)
    return found


def wanted(paper: str, *, season: bool, personal: bool = False) -> tuple[PaperChoice, ...]:
    """Return what an id or ALL stands for; ALL has those of the season if asked.

    The briefing is either that of each group or, where it is to be `personal`, that of each traveller: ALL has one of
    the two, since they say the same.
    """
    briefing, other = (PERSONAL, BRIEFING) if personal else (BRIEFING, PERSONAL)
    if paper != ALL:
        return (choice(briefing if paper == BRIEFING else paper),)
    return tuple(each for each in available() if each.id != other and (season or each.scope != SEASON))


def password_of(paper: str, password: str, *, private_only: bool) -> str:
    """Return the password that seals a paper; none where only private ones are sealed and it is not one."""
    return password if password and (not private_only or choice(paper).is_private) else ""
