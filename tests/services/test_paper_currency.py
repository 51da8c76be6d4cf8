"""The file knows who holds which revision of which paper, and which of its lines are wrong by now."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

import builders
from briefings import text_of
from lares_desk.domain.papers import Where
from lares_desk.domain.people import BookingStatus, Client
from lares_desk.domain.places import Reading
from lares_desk.errors import Refused
from lares_desk.services import clients, departures, groups, paper_currency, papers, places, trek_days
from lares_desk.services.paper_currency import PaperState
from lares_desk.services.session import Session
from lares_desk.storage import printed_papers

GUIDE_SHEET = "guide-sheet"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    session = builders.agency_file(tmp_path)
    builders.booked(session, builders.scheduled(session), 2, "Group one")
    yield session
    session.close()


def departure_id(session: Session) -> int:
    return departures.id_of_code(session, "L4-2027-06-14")


def states(session: Session) -> tuple[PaperState, ...]:
    return paper_currency.states(paper_currency.checks(session, departure_id(session)))


def state(session: Session, paper: str, holder: str = "") -> PaperState:
    return next(each for each in states(session) if each.printed.paper == paper and holder in each.printed.holder)


def print_paper(session: Session, paper: str, holder: str | None = None) -> None:
    drawn = [papers.render(job) for job in papers.prepare_all(session, departure_id(session), paper)]
    papers.record(session, drawn, holder)


def rename_first_client(session: Session, surname: str) -> Client:
    client = departures.dossier(session, departure_id(session)).groups[0].travellers[0].client
    clients.save(session, replace(client, surname=surname))
    return client


def test_a_paper_is_true_while_nothing_changes(session: Session) -> None:
    print_paper(session, papers.BRIEFING)
    found = state(session, papers.BRIEFING)
    assert (found.is_true, found.changes, found.printed.revision) == (True, (), 1)
    assert found.subject == "Group one"


def test_a_briefing_is_held_by_the_leader_of_its_group_and_a_guide_sheet_by_the_guide(session: Session) -> None:
    print_paper(session, papers.BRIEFING)
    print_paper(session, GUIDE_SHEET)
    assert {each.printed.paper: each.printed.holder for each in states(session)} == {
        papers.BRIEFING: "Pat Groupone 1",
        GUIDE_SHEET: "Yuri Qolqe",
    }


def test_after_a_change_each_paper_that_tells_of_it_names_its_wrong_lines(session: Session) -> None:
    print_paper(session, papers.BRIEFING)
    day = departures.dossier(session, departure_id(session)).days[0]
    trek_days.save(session, replace(day, walk_minutes=335))
    found = state(session, papers.BRIEFING)
    assert not found.is_true
    assert [("5 h 35 min" in (change.new or "")) for change in found.changes] == [True]
    assert found.changes[0].old is not None
    assert found.now is not None
    assert found.now.revision == 2


def test_a_change_that_a_paper_does_not_tell_of_leaves_it_true(session: Session) -> None:
    print_paper(session, papers.BRIEFING)
    departure = departures.dossier(session, departure_id(session)).departure
    departures.save(session, replace(departure, notes="Two mules more"))
    assert state(session, papers.BRIEFING).is_true


def test_what_was_taken_back_makes_the_paper_true_again(session: Session) -> None:
    print_paper(session, papers.BRIEFING)
    before = rename_first_client(session, "Other")
    assert not state(session, papers.BRIEFING).is_true
    rename_first_client(session, before.surname)
    assert state(session, papers.BRIEFING).is_true


def test_an_erratum_names_old_and_new_and_makes_the_holders_paper_true(session: Session) -> None:
    print_paper(session, papers.BRIEFING)
    rename_first_client(session, "Quispe")
    slip = paper_currency.erratum(state(session, papers.BRIEFING))
    said = text_of(slip.content)
    assert "Groupone 1" in said
    assert "Quispe" in said
    assert slip.name == "L4-2027-06-14-G1 Group one briefing en erratum 2 Pat Groupone 1.pdf"
    paper_currency.record_erratum(session, slip)
    found = state(session, papers.BRIEFING)
    assert (found.is_true, found.printed.revision, found.printed.holder) == (True, 2, "Pat Groupone 1")


def test_two_holders_of_one_paper_are_mended_one_by_one(session: Session) -> None:
    print_paper(session, GUIDE_SHEET)
    print_paper(session, GUIDE_SHEET, "Office board")
    rename_first_client(session, "Quispe")
    slip = paper_currency.erratum(state(session, GUIDE_SHEET, "Yuri"))
    paper_currency.record_erratum(session, slip)
    assert state(session, GUIDE_SHEET, "Yuri").is_true
    board = state(session, GUIDE_SHEET, "Office board")
    assert (board.is_true, board.printed.revision) == (False, 1)
    paper_currency.record_erratum(session, paper_currency.erratum(board))
    assert {each.printed.revision for each in states(session)} == {2}


def test_a_paper_that_is_true_has_no_erratum(session: Session) -> None:
    print_paper(session, papers.BRIEFING)
    with pytest.raises(Refused, match="no line to correct"):
        paper_currency.erratum(state(session, papers.BRIEFING))


def test_the_paper_of_a_group_that_was_cancelled_is_true_no_more(session: Session) -> None:
    print_paper(session, papers.BRIEFING)
    booking = departures.dossier(session, departure_id(session)).groups[0].booking
    groups.save(session, replace(booking, status=BookingStatus.CANCELLED))
    found = state(session, papers.BRIEFING)
    assert (found.is_true, found.now) == (False, None)


def test_a_paper_printed_before_its_lines_were_kept_is_only_told_to_be_wrong(session: Session) -> None:
    print_paper(session, papers.BRIEFING)
    session.db.execute("UPDATE printed_paper SET said = '', holder = ''")
    assert state(session, papers.BRIEFING).is_true
    rename_first_client(session, "Quispe")
    found = state(session, papers.BRIEFING)
    assert (found.is_true, found.changes) == (False, ())


def test_the_same_paper_for_the_same_holder_is_written_down_once(session: Session) -> None:
    for _ in range(2):
        print_paper(session, GUIDE_SHEET)
        print_paper(session, GUIDE_SHEET, "Office board")
    assert len(session.db.execute("SELECT id FROM printed_paper").fetchall()) == 2


@pytest.mark.parametrize("paper", [papers.BRIEFING, "family-itinerary"])
def test_another_elevation_of_a_place_makes_the_papers_wrong_that_draw_the_profile(
    session: Session, paper: str
) -> None:
    print_paper(session, paper)
    camp = next(each for each in places.all_places(session) if each.key == "wacawasi")
    places.add_reading(session, camp.id, Reading(3810, "invented"))
    added = next(each for each in places.get(session, camp.id).readings if each.source == "invented")
    places.choose_reading(session, added.id)
    found = next(each for each in state(session, paper).changes if each.new == "Day 1: Wacawasi 3,810 m")
    assert found.old == f"Day 1: Wacawasi {camp.metres:,} m"
    assert found.where is not None
    assert found.where.heading == "Altitude profile"
    assert found.where.page == 1


def test_a_line_that_two_days_have_alike_is_found_under_its_day(session: Session) -> None:
    print_paper(session, papers.BRIEFING)
    day = departures.dossier(session, departure_id(session)).days[1]
    trek_days.save(session, replace(day, walk_minutes=335))
    (found,) = state(session, papers.BRIEFING).changes
    assert found.where is not None
    assert (found.where.heading, found.where.page >= 1) == ("Day 2", True)
    slip = text_of(paper_currency.erratum(state(session, papers.BRIEFING)).content)
    assert f"page {found.where.page}, Day 2" in slip


def test_a_print_from_before_places_were_kept_is_still_told_line_by_line(session: Session) -> None:
    print_paper(session, papers.BRIEFING)
    (known,) = paper_currency.prints(session, departure_id(session))
    with session.transaction("Test", undoable=False) as work:
        printed_papers.add(work.db, replace(known, wheres=(), holder="An older one"))
    assert known.wheres
    day = departures.dossier(session, departure_id(session)).days[1]
    trek_days.save(session, replace(day, walk_minutes=335))
    older = state(session, papers.BRIEFING, "An older one")
    assert (older.printed.said, older.printed.wheres) == (known.said, ())
    (found,) = older.changes
    assert found.where == Where(0, "Day 2")
    assert "5 h 35 min" in text_of(paper_currency.erratum(older).content)
