"""Need to know: a paper holds no private field that it has not declared, and declares none that it does not use."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

import marks
from full_dossier import full_dossier, marked_dossier, places
from lares_desk.documents.document import Rendered
from lares_desk.documents.paper import Audience, Paper, Scope
from lares_desk.documents.privacy import PRIVATE, narrowed, only
from lares_desk.documents.registry import PAPERS
from lares_desk.documents.request import PaperRequest
from lares_desk.domain.departure import Dossier, Group
from lares_desk.domain.language import LANGUAGES, Language
from lares_desk.domain.logistics import Equipment, RoomKind, Service
from lares_desk.domain.people import AltitudeHistory, Sex
from lares_desk.domain.trek import DayState
from paper_pages import read_text
from paper_requests import asked

ALL_FIELDS = frozenset(f"{entity}.{name}" for entity, names in PRIVATE.items() for name in names)
UNMARKED = ALL_FIELDS - frozenset(marks.MARKS)
EVERY_PAPER = pytest.mark.parametrize("paper", PAPERS.values(), ids=list(PAPERS))


def everything_said(request: PaperRequest, paper: Paper) -> str:
    """Return the text of the pages, of the lines kept for later, and of the document's own description."""
    rendered = paper.render(request)
    return " ".join([read_text(rendered.content), *rendered.lines])


def shown(paper: Paper, language: Language) -> frozenset[str]:
    return marks.found(everything_said(asked(paper, marked_dossier(), language), paper))


def told(paper: Paper) -> frozenset[str]:
    """Return the fields that bear no mark and whose value makes a difference on a paper."""
    found: set[str] = set()
    for dossier in other_ways():
        drawn = paper.render(asked(paper, dossier)).content
        for field in UNMARKED & paper.fields - found:
            if paper.render(asked(paper, marks.changed(dossier, {field}))).content != drawn:
                found.add(field)
    return frozenset(found)


def matrix() -> str:
    """Return paper by field as text: an x where the mark of a field was found, or another value changes the paper."""
    found = {paper.id: shown(paper, "en") | told(paper) for paper in PAPERS.values()}
    fields = sorted({field for shows in found.values() for field in shows})
    lines = [
        f"{field:34}" + "".join(f"{'x' if field in shows else '.':^5}" for shows in found.values()) for field in fields
    ]
    head = [f"{n}: {paper_id}" for n, paper_id in enumerate(found)]
    numbers = " " * 34 + "".join(f"{n:^5}" for n in range(len(found)))
    return "\n".join([*head, numbers, *lines])


@EVERY_PAPER
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_paper_holds_only_the_fields_that_it_declares(paper: Paper, language: Language) -> None:
    assert shown(paper, language) <= paper.fields


@EVERY_PAPER
def test_other_values_in_all_fields_that_a_paper_does_not_declare_change_nothing_on_it(paper: Paper) -> None:
    for dossier in other_ways():
        request = asked(paper, dossier)
        other = marks.changed(dossier, ALL_FIELDS - paper.fields)
        drawn = paper.render(request)
        assert paper.render(replace(asked(paper, other), season=request.season)) == drawn


def test_every_private_field_can_be_given_another_value() -> None:
    dossier = full_dossier()
    for field in sorted(ALL_FIELDS):
        entity = field.split(".")[0]
        assert records(marks.changed(dossier, {field}), entity) != records(dossier, entity), field


def records(dossier: Dossier, entity: str) -> list[object]:
    """Return the records of a kind."""
    people = [each for group in dossier.groups for each in group.travellers]
    found: dict[str, list[Any]] = {
        "client": [each.client for each in people], "traveller": people,
        "booking": [group.booking for group in dossier.groups], "crew": [each.member for each in dossier.crew],
        "departure": [dossier.departure], "day": list(dossier.days), "service": list(dossier.services),
        "ticket": [each for service in dossier.services for each in service.tickets], "room": list(dossier.rooms),
        "equipment": list(dossier.equipment), "animal": list(dossier.animals), "cash_item": list(dossier.cash),
    }  # fmt: skip
    return found[entity]


def test_the_matrix_of_papers_and_fields_is_printed_and_passports_stand_on_the_ticket_list_alone(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with capsys.disabled():
        print(f"\n{matrix()}")  # noqa: T201
    passports = {"client.passport", "client.previous_passport", "ticket.passport"}
    assert {paper.id for paper in PAPERS.values() if paper.fields & passports} <= {"ticket-list"}
    medical = {paper.id for paper in PAPERS.values() if "client.medical" in paper.fields}
    assert medical <= {"guide-sheet", "emergency-sheet"}


def test_money_stands_only_on_the_guides_own_advance_and_a_price_where_it_is_paid_or_offered() -> None:
    cash = {"cash_item.planned_minor", "cash_item.spent_minor"}
    assert {paper.id for paper in PAPERS.values() if paper.fields & cash} == {"cash-sheet"}
    priced = {paper.id for paper in PAPERS.values() if "departure.price_minor" in paper.fields}
    assert priced <= {"briefing", "personal-briefing", "available-departures"}


def other_ways() -> list[Dossier]:
    """Return departures on which fields show that a departure in good order has no need of."""
    full = full_dossier()
    closed = replace(full.days[1], state=DayState.CLOSED, state_reason="Snow on the pass")
    bare = replace(full, rooms=tuple(room for room in full.rooms if room.kind is RoomKind.CREW_TENT), equipment=())
    return [
        full,
        marked_dossier(),
        replace(bare, days=(full.days[0], closed, *full.days[2:]), groups=tuple(map(_with_everything, full.groups))),
        replace(full, services=tuple(map(_with_other_tickets, full.services)), equipment=_given_back(full)),
    ]


def _with_everything(group: Group) -> Group:
    """Return a group whose people all have what few people have."""
    facts: dict[str, Any] = {
        "altitude_history": AltitudeHistory.HAPE_HACE, "wears_glasses": True, "previous_passport": "X0009999",
        "passport_expires": date(2027, 7, 1), "insurance_until": date(2027, 6, 15), "insurance_altitude_m": 2000,
        "birth_date": date(2017, 1, 1), "sex": Sex.FEMALE, "language": "es",
    }  # fmt: skip
    own: dict[str, Any] = {
        "arrival_on": date(2027, 6, 13), "arrival_place": places()["ollantaytambo"], "nights_high": 4,
        "is_student": True, "used_to_walking": False, "rents_bag": True, "rents_poles": True, "duffel_g": 9000,
        "daypack_g": 9000, "tent_with": "Somebody Else",
    }  # fmt: skip
    people = tuple(replace(each, client=replace(each.client, **facts), **own) for each in group.travellers)
    return replace(group, travellers=people)


def _with_other_tickets(service: Service) -> Service:
    """Return a service whose tickets say something else than the passports do now, and name seats."""
    tickets = service.tickets or full_dossier().services[1].tickets
    changed = tuple(
        replace(each, service_id=service.id, passport="X0009910", sex=Sex.OTHER, seat=f"S{n}", nationality="TO")
        for n, each in enumerate(tickets)
    )
    return replace(service, tickets=changed)


def _given_back(full: Dossier) -> tuple[Equipment, ...]:
    back = date(2027, 6, 18)
    facts: dict[str, Any] = {"returned_on": back, "condition_back": "torn", "serial": "S-1", "quantity": 3}
    return tuple(replace(item, **facts) for item in full.equipment)


@EVERY_PAPER
def test_a_paper_declares_no_field_that_it_does_not_use(paper: Paper) -> None:
    unused = set(paper.fields)
    for dossier in other_ways():
        request = asked(paper, dossier)
        drawn = paper.render(request).content
        for field in sorted(unused):
            if paper.render(narrowed(request, paper.fields - {field})).content != drawn:
                unused.remove(field)
    assert not unused


@EVERY_PAPER
def test_a_paper_names_only_private_fields_that_there_are(paper: Paper) -> None:
    assert paper.fields <= ALL_FIELDS


@EVERY_PAPER
def test_a_paper_of_a_group_knows_of_no_other_group(paper: Paper) -> None:
    if paper.scope not in {Scope.GROUP, Scope.TRAVELLER}:
        return
    request = asked(paper)
    said = everything_said(request, paper)
    for other in request.dossier.groups[1:]:
        assert all(traveller.client.surname not in said for traveller in other.travellers)
        assert other.booking.name not in said


def test_a_paper_is_handed_no_other_field() -> None:
    handed = only(marked_dossier(), {"client.surname", "traveller.rents_bag"})
    assert marks.found(repr(handed)) == {"client.surname"}
    assert handed.groups[0].travellers[0].client.birth_date is None
    assert not any((handed.rooms, handed.equipment, handed.animals, handed.cash))
    assert all(service.tickets == () for service in handed.services)


def test_a_paper_that_would_show_more_than_it_declares_is_not_handed_it() -> None:
    handed: list[PaperRequest] = []

    def greedy(request: PaperRequest) -> Rendered:
        handed.append(request)
        return Rendered(b"", 0, ())

    paper = replace(PAPERS["guide-sheet"], fields=frozenset({"client.surname"}), draw=greedy)
    paper.render(asked(paper, marked_dossier()))
    assert marks.found(repr(handed[0].dossier)) == {"client.surname"}


def test_a_price_on_offer_is_blank_where_it_may_not_be_shown() -> None:
    request = asked(PAPERS["available-departures"])
    assert request.season is not None
    assert any(each.price_minor for each in request.season.departures)
    without = narrowed(request, ())
    assert without.season is not None
    assert not any(each.price_minor for each in without.season.departures)


def test_a_paper_of_a_group_is_handed_that_group_with_its_own_beds_tickets_and_rentals() -> None:
    dossier = full_dossier()
    paper = replace(PAPERS["briefing"], fields=ALL_FIELDS)
    request = narrowed(asked(paper, dossier), ALL_FIELDS)
    ours = {traveller.id for traveller in dossier.groups[0].travellers}
    assert [group.booking.name for group in request.dossier.groups] == [dossier.groups[0].booking.name]
    assert {each for room in request.dossier.rooms for each in room.traveller_ids} <= ours
    assert request.dossier.rooms
    assert all(room.traveller_ids for room in request.dossier.rooms)
    assert {ticket.traveller_id for service in request.dossier.services for ticket in service.tickets} <= ours
    assert {item.traveller_id for item in request.dossier.equipment} <= {None, *ours}


def test_a_paper_with_passports_or_health_on_it_is_private() -> None:
    private = {paper.id for paper in PAPERS.values() if paper.is_private}
    assert private == {"guide-sheet", "ticket-list", "emergency-sheet", "personal-briefing"}
    assert not private & {"briefing", "kitchen-sheet", "load-list", "rooming-list", "incident-form"}


def test_papers_of_a_group_declare_no_private_field_and_the_briefing_names() -> None:
    private = {"passport", "medical", "diet", "emergency_name", "emergency_phone", "phone", "email", "notes"}
    for paper in (
        paper for paper in PAPERS.values() if paper.audience is Audience.CLIENT and paper.scope is Scope.GROUP
    ):
        assert not paper.fields & {f"client.{name}" for name in private}
    assert {"client.surname", "client.given_names"} <= PAPERS["briefing"].fields


def test_every_paper_has_a_title_in_both_languages() -> None:
    for key, paper in PAPERS.items():
        assert paper.id == key
        assert all(not paper.title.missing(language) for language in LANGUAGES)
