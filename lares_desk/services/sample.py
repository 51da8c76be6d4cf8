"""The sample season: an invented agency with invented people, to try the desk out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from lares_desk.domain import validation
from lares_desk.domain.agency import Agency, AgencyPhone, PhoneKind
from lares_desk.domain.departure import Departure
from lares_desk.domain.departure_clash import GuideClash
from lares_desk.domain.departure_line import DepartureStatus
from lares_desk.domain.language import LocalText
from lares_desk.domain.people import BookingStatus, Client, CrewMember, TentKind, Traveller
from lares_desk.domain.places import Place
from lares_desk.domain.trek import Itinerary, Lodging
from lares_desk.errors import N_
from lares_desk.paths import resources
from lares_desk.services import crew as crew_service
from lares_desk.services import departures, groups, itineraries, places
from lares_desk.services.reference_rows import Row, read_rows
from lares_desk.services.sample_facts import Facts
from lares_desk.services.sample_logistics import SampleLogistics, Troubles, read_top
from lares_desk.services.sample_people import Country, People, listed
from lares_desk.services.session import Session
from lares_desk.storage import crew

_USUAL_ARRIVALS = (1, 2, 2, 3, 3, 4)
_NOT_SAID = -1


@dataclass(frozen=True, slots=True)
class _Season:
    """What the departures of one sample share."""

    session: Session
    today: date
    chance: Random
    people: People
    treks: dict[str, Itinerary]
    places: dict[str, Place]
    facts: Facts
    troubles: dict[int, Troubles]


def agency() -> Agency:
    """Return the invented agency."""
    row = _top().table("agency")
    found = Agency(
        name=row.text("name"),
        address=row.text("address"),
        email=row.text("email"),
        website=row.text("website"),
        affiliations=listed(row, "affiliations"),
        document_footer=row.local("document_footer"),
        currency=row.text("currency"),
        phones=tuple(
            AgencyPhone(each.one_of("kind", PhoneKind), each.local("label"), each.text("number"))
            for each in row.rows("phones")
        ),
    )
    row.finish()
    return found


def write(session: Session) -> None:
    """Write departures, groups and clients around today; the same date makes the same season."""
    top = _top()
    today = session.clock.today()
    chance = Random(today.toordinal())  # noqa: S311  (nothing secret hangs on it)
    season = _Season(
        session,
        today,
        chance,
        People(top, chance, today),
        {itinerary.code: itinerary for itinerary in itineraries.all_itineraries(session)},
        {place.key: place for place in places.all_places(session)},
        # Chances of their own: what is added to the season changes nobody's name.
        Facts(read_top(), Random(today.toordinal() + 1), today),  # noqa: S311
        {},
    )
    _add_guides(session, top)
    for row in top.rows("departure"):
        _add_departure(season, row)
    more = SampleLogistics(read_top(), Random(today.toordinal() + 2), today)  # noqa: S311
    with session.together(N_("Enter logistics")) as (inside, work):
        for departure_id, troubles in season.troubles.items():
            more.write(inside, work.db, departure_id, troubles)


def _add_guides(session: Session, top: Row) -> None:
    with session.transaction(N_("Add guide")) as work:
        for row in top.rows("guide"):
            member = CrewMember(row.text("name"), phone=row.text("phone"), languages=listed(row, "languages"))
            crew.add(work.db, member)
            row.finish()


def _add_departure(season: _Season, row: Row) -> None:
    trek = season.treks[row.text("itinerary")]
    camps = any(day.lodging is Lodging.TENT for day in trek.days)
    start = season.today + timedelta(days=row.whole("day"))
    capacity = row.whole_if("capacity") or departures.DEFAULT_CAPACITY
    guide = _free_guide(season, start, trek.trip_days)
    departure = departures.schedule(season.session, trek, start, capacity, guide).value
    for group in row.rows("groups"):
        _add_group(season, departure, group, camps=camps)
    status, notes = row.one_of("status", DepartureStatus), row.text("notes", "")
    season.troubles[departure.id] = Troubles(
        row.text("tickets", "") == "wrong", row.whole_if("closed_day"), row.local("closed_reason", LocalText())
    )
    row.finish()
    if (status, notes) != (departure.status, departure.notes):
        departures.save(season.session, replace(departure, status=status, notes=notes))


def _free_guide(season: _Season, start: date, trip_days: int) -> str:
    """Return the guide with nothing else on these days who has worked least so far."""
    end = start + timedelta(days=trip_days - 1)
    session = season.session
    free = [guide for guide in crew_service.guides(session) if not crew_service.clashes(session, [guide], start, end)]
    return min(free, key=lambda guide: len(_work_of(session, guide))).name


def _work_of(session: Session, guide: CrewMember) -> Sequence[GuideClash]:
    first, last = date(validation.FIRST_YEAR, 1, 1), date(validation.LAST_YEAR, 12, 31)
    return crew_service.clashes(session, [guide], first, last)


def _add_group(season: _Season, departure: Departure, row: Row, *, camps: bool) -> None:
    country = season.people.countries[row.text("country")]
    children = row.whole_if("children") or 0
    clients = season.people.group(country, row.whole("size"), children)
    status = BookingStatus(row.text("status", BookingStatus.CONFIRMED))
    booking = groups.book(
        season.session,
        departure.id,
        _group_name(country, clients, children),
        season.facts.answered(
            _travellers(season, departure, row, clients, country, camps=camps), departure.start, departure.end
        ),
        language=country.language,
        over_capacity_reason=row.text("reason", ""),
    ).value
    row.finish()
    if status is not booking.status:
        groups.save(season.session, replace(booking, status=status))


def _travellers(
    season: _Season, departure: Departure, row: Row, clients: Sequence[Client], country: Country, *, camps: bool
) -> list[Traveller]:
    """Return the group with its arrival, its tents and what it rents; who lives in Peru arrives unsaid."""
    said = row.whole_if("arrival_days")
    before = season.chance.choice(_USUAL_ARRIVALS) if said is None else said
    if said is None and country.code == "PE":
        before = _NOT_SAID
    place = season.places[row.text("arrival_place")] if "arrival_place" in row.values else None
    rents_bag = season.chance.random() < 0.5 and camps
    alone = len(clients) % 2 == 1 and len(clients) != 1
    return [
        Traveller(
            client,
            tent=TentKind.SINGLE if len(clients) == 1 or (alone and client is clients[-1]) else TentKind.SHARED,
            tent_with=_tent_mate(clients, number),
            rents_bag=rents_bag,
            rents_poles=season.chance.random() < 0.4,
            arrival_on=None if before == _NOT_SAID else departure.start - timedelta(days=before),
            arrival_place=place,
        )
        for number, client in enumerate(clients)
    ]


def _tent_mate(clients: Sequence[Client], number: int) -> str:
    """Return who shares the tent: two by two, in the order of the list."""
    mate = number ^ 1
    return clients[mate].full_name if mate < len(clients) else ""


def _group_name(country: Country, clients: Sequence[Client], children: int) -> str:
    lead = clients[0]
    spanish = country.language == "es"
    if len(clients) == 1:
        return lead.full_name
    if children:
        return f"Familia {lead.surname}" if spanish else f"{lead.surname} family"
    return f"Grupo {lead.surname}" if spanish else f"{lead.surname} party"


def _top() -> Row:
    return read_rows(resources() / "reference" / "sample.toml")
