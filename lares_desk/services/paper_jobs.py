"""What a paper is drawn from: read from the file once, plain data ever after."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from lares_desk.domain.departure import Departure, Dossier, Group
from lares_desk.domain.language import Language, LocalText
from lares_desk.domain.papers import PrintedPaper
from lares_desk.domain.people import CrewRole, Traveller
from lares_desk.domain.reference import Reference
from lares_desk.domain.season import Season
from lares_desk.domain.trek import Itinerary
from lares_desk.errors import N_, NotFound, Refused
from lares_desk.services import departures, offers
from lares_desk.services.paper_choices import BRIEFING, GROUP, SEASON, TRAVELLER, PaperChoice, choice, wanted
from lares_desk.services.session import Session
from lares_desk.storage import agencies, printed_papers

_CREW: dict[str, tuple[CrewRole, ...]] = {
    "guide": (CrewRole.GUIDE, CrewRole.ASSISTANT),
    "kitchen": (CrewRole.COOK, CrewRole.GUIDE),
    "arriero": (CrewRole.ARRIERO, CrewRole.GUIDE),
    "driver": (CrewRole.DRIVER, CrewRole.GUIDE),
}
_CREW_LANGUAGE: Language = "es"  # what cooks, arrieros and drivers of Cusco read


@dataclass(frozen=True, slots=True)
class PaperJob:
    """Everything that one paper is drawn from; `last` is its newest print, `holder` who is given it by default."""

    paper: str
    dossier: Dossier
    language: Language
    reference: Reference
    today: date
    last: PrintedPaper | None
    holder: str
    group: Group | None = None
    traveller: Traveller | None = None
    season: Season | None = None

    @property
    def departure_id(self) -> int | None:
        """Return the departure that it is about; None for what is about the season."""
        return None if self.season else self.dossier.departure.id

    @property
    def booking_id(self) -> int | None:
        """Return the group that it is about."""
        return self.group.booking.id if self.group else None

    @property
    def traveller_id(self) -> int | None:
        """Return the traveller whom it is about."""
        return self.traveller.id if self.traveller else None

    @property
    def subject(self) -> str:
        """Return the name of the traveller or group that it is about; empty for a departure or the season."""
        if self.traveller:
            return self.traveller.client.full_name
        return self.group.booking.name if self.group else ""


def prepare(
    session: Session,
    departure_id: int | None,
    paper: str = BRIEFING,
    language: Language | None = None,
    *,
    booking_id: int | None = None,
    traveller_id: int | None = None,
) -> PaperJob:
    """Read what one paper is drawn from; a paper of the season needs no departure.

    Unless another is asked for, the language is the group's for its people and their families, Spanish for the crew,
    and the agency's own for the office and for what is sold.
    """
    kind = choice(paper)
    if kind.scope == SEASON or departure_id is None:
        return _Maker(session, season_dossier(session)).job(kind, language)
    dossier = departures.dossier(session, departure_id)
    maker = _Maker(session, dossier)
    if kind.scope == TRAVELLER:
        return maker.job(kind, language, *_traveller(dossier, traveller_id))
    return maker.job(kind, language, _group(dossier, booking_id) if kind.scope == GROUP else None)


def prepare_all(
    session: Session,
    departure_id: int,
    paper: str = BRIEFING,
    language: Language | None = None,
    *,
    season: bool = True,
    personal: bool = False,
) -> tuple[PaperJob, ...]:
    """Prepare a paper, or ALL of them, for a departure: one for each group that goes, one for the whole departure.

    Those of one traveller are made for everybody; a `personal` briefing takes the place of that of the group. Those of
    the `season` are made once.
    """
    dossier = departures.dossier(session, departure_id)
    kinds = wanted(paper, season=season, personal=personal)
    if not dossier.groups_going and all(kind.scope in {GROUP, TRAVELLER} for kind in kinds):
        raise Refused(
            N_("Departure {code} has no group yet. Add a group, then print its papers."), code=dossier.departure.code
        )
    maker, offered = _Maker(session, dossier), _Maker(session, season_dossier(session))
    return tuple(
        job
        for kind in kinds
        for job in (offered if kind.scope == SEASON else maker).jobs(kind, language)
    )  # fmt: skip


def prepare_again(
    session: Session, departure_id: int | None, prints: Sequence[PrintedPaper]
) -> tuple[PaperJob | None, ...]:
    """Prepare what was printed of a departure or the season; None for who goes no more."""
    dossier = departures.dossier(session, departure_id) if departure_id is not None else season_dossier(session)
    maker, offered = _Maker(session, dossier), _Maker(session, season_dossier(session))
    subjects: dict[tuple[int | None, int | None], tuple[Group | None, Traveller | None]] = {(None, None): (None, None)}
    for group in dossier.groups_going:
        subjects[group.booking.id, None] = (group, None)
        subjects.update({(group.booking.id, each.id): (group, each) for each in group.travellers})
    jobs: list[PaperJob | None] = []
    for printed in prints:
        subject = subjects.get((printed.booking_id, printed.traveller_id))
        each = offered if printed.departure_id is None else maker
        jobs.append(each.job(choice(printed.paper), printed.language, *subject) if subject else None)
    return tuple(jobs)


def season_dossier(session: Session) -> Dossier:
    """Return a dossier that tells of the agency only: what is sold is about no departure."""
    nothing = Departure("", 0, session.clock.today(), session.clock.today(), 0)
    return Dossier(agencies.get(session.db), Itinerary("", LocalText()), nothing)


def holder_of(dossier: Dossier, audience: str, group: Group | None, traveller: Traveller | None) -> str:
    """Return who is given a paper: the traveller, the leader of the group, whoever has the role, or the agency."""
    if traveller:
        return traveller.client.full_name
    if group:
        lead = [each for each in group.travellers if each.client.id == group.booking.lead_client_id]
        return next((each.client.full_name for each in (*lead, *group.travellers)), group.booking.name)
    roles = _CREW.get(audience, ())
    crew = (each.member.name for role in roles for each in dossier.crew if each.role is role)
    return next(crew, "") if roles else dossier.agency.name


class _Maker:
    """Makes the jobs of one dossier."""

    def __init__(self, session: Session, dossier: Dossier) -> None:
        self._session = session
        self._dossier = dossier

    def jobs(self, kind: PaperChoice, language: Language | None) -> Iterator[PaperJob]:
        """Yield the jobs of a paper: one for each group or traveller that goes, or one in all."""
        groups = self._dossier.groups_going
        if kind.scope == GROUP:
            yield from (self.job(kind, language, group) for group in groups)
        elif kind.scope == TRAVELLER:
            yield from (self.job(kind, language, group, each) for group in groups for each in group.travellers)
        else:
            yield self.job(kind, language)

    def job(
        self,
        kind: PaperChoice,
        language: Language | None,
        group: Group | None = None,
        traveller: Traveller | None = None,
    ) -> PaperJob:
        """Return one job with its newest print."""
        session, dossier = self._session, self._dossier
        chosen = language or self._language(kind, group)
        is_season = kind.scope == SEASON
        last = printed_papers.last(
            session.db, kind.id, chosen,
            None if is_season else dossier.departure.id,
            group.booking.id if group else None,
            traveller.id if traveller else None,
        )  # fmt: skip
        return PaperJob(
            paper=kind.id,
            dossier=dossier,
            language=chosen,
            reference=session.reference,
            today=session.clock.today(),
            last=last,
            holder=holder_of(dossier, kind.audience, group, traveller),
            group=group,
            traveller=traveller,
            season=offers.season(session) if is_season else None,
        )

    def _language(self, kind: PaperChoice, group: Group | None) -> Language:
        if group:
            return group.booking.language
        return _CREW_LANGUAGE if kind.audience in _CREW else self._dossier.agency.default_language


def _group(dossier: Dossier, booking_id: int | None) -> Group:
    for group in dossier.groups:
        if group.booking.id == booking_id:
            return group
    raise NotFound(N_("This group is no longer in the file."))


def _traveller(dossier: Dossier, traveller_id: int | None) -> tuple[Group, Traveller]:
    for group in dossier.groups:
        for traveller in group.travellers:
            if traveller.id == traveller_id:
                return group, traveller
    raise NotFound(N_("This traveller is no longer in the file."))
