"""Papers keep their revision while they say the same, and are written whole."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

import builders
from lares_desk.domain.people import BookingStatus
from lares_desk.errors import NotFound, Refused, StorageTrouble
from lares_desk.services import departure_lists, departures, groups, papers, saving, trek_days
from lares_desk.services.clock import FixedClock
from lares_desk.services.session import Session, open_session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    session = builders.agency_file(tmp_path)
    builders.booked(session, builders.scheduled(session), 2, "Group one")
    yield session
    session.close()


def _departure_id(session: Session) -> int:
    return departure_lists.matching_ids(session)[0]


def _only_job(session: Session) -> papers.PaperJob:
    return papers.prepare_all(session, _departure_id(session))[0]


def test_the_first_print_is_revision_1_of_today(session: Session, tmp_path: Path) -> None:
    (written,) = papers.save(session, [_only_job(session)], tmp_path / "papers")

    assert written.paper.revision == 1
    assert written.paper.printed_on == builders.TODAY
    assert written.path.read_bytes().startswith(b"%PDF")
    assert written.path.name == "L4-2027-06-14-G1 Group one briefing en.pdf"


def test_a_paper_printed_again_on_another_day_is_the_same_bytes(session: Session, tmp_path: Path) -> None:
    (first,) = papers.save(session, [_only_job(session)], tmp_path)
    session.close()
    later = open_session(session.path, FixedClock(date(2027, 6, 1)), "ben")

    (again,) = papers.save(later, [_only_job(later)], tmp_path)

    assert again.paper.content == first.paper.content
    assert not again.paper.is_new


def test_a_change_that_the_paper_shows_raises_its_revision(session: Session, tmp_path: Path) -> None:
    papers.save(session, [_only_job(session)], tmp_path)
    day = departures.dossier(session, _departure_id(session)).days[0]
    trek_days.save(session, replace(day, walk_minutes=330))

    (again,) = papers.save(session, [_only_job(session)], tmp_path)

    assert again.paper.revision == 2
    assert papers.render(_only_job(session)).revision == 2


def test_a_change_that_the_paper_does_not_show_keeps_its_revision(session: Session, tmp_path: Path) -> None:
    papers.save(session, [_only_job(session)], tmp_path)
    departure = departures.dossier(session, _departure_id(session)).departure
    departures.save(session, replace(departure, notes="Two mules more", capacity=14))

    assert papers.render(_only_job(session)).revision == 1


def test_a_paper_written_down_twice_has_left_the_office_once(session: Session) -> None:
    paper = papers.render(_only_job(session))
    papers.record(session, [paper])
    papers.record(session, [paper, paper])
    printed = session.db.execute("SELECT revision FROM printed_paper").fetchall()
    assert [row["revision"] for row in printed] == [1]


def test_the_preview_leaves_no_trace_in_the_file(session: Session) -> None:
    papers.render(_only_job(session))

    assert _only_job(session).last is None


def test_a_file_open_to_read_still_prints(session: Session, tmp_path: Path) -> None:
    reader = builders.opened(session.path, read_only=True)

    (written,) = papers.save(reader, papers.prepare_all(reader, _departure_id(reader)), tmp_path / "papers")

    assert written.path.exists()


def test_every_group_that_goes_gets_a_paper_in_its_language(session: Session) -> None:
    departure = departures.dossier(session, _departure_id(session)).departure
    second = builders.booked(session, departure, 1, "Grupo dos")
    groups.save(session, replace(second, language="es"))
    gone = builders.booked(session, departure, 1, "Gone")
    groups.save(session, replace(gone, status=BookingStatus.CANCELLED))

    jobs = papers.prepare_all(session, departure.id)

    assert [(job.group.booking.name, job.language) for job in jobs] == [("Group one", "en"), ("Grupo dos", "es")]


def test_a_departure_without_groups_says_what_to_do(session: Session) -> None:
    empty = builders.scheduled(session)

    with pytest.raises(Refused, match="no group yet"):
        papers.prepare_all(session, empty.id)


def test_an_unknown_paper_is_refused_with_the_ones_there_are(session: Session) -> None:
    with pytest.raises(NotFound, match="briefing"):
        papers.prepare_all(session, _departure_id(session), paper="poem")


def test_a_folder_that_is_a_file_is_refused_and_stays(session: Session, tmp_path: Path) -> None:
    target = tmp_path / "papers"
    target.write_text("mine")

    with pytest.raises(StorageTrouble, match="is a file"):
        papers.save(session, [_only_job(session)], target)

    assert target.read_text() == "mine"
    assert _only_job(session).last is None


def test_two_papers_are_written_or_none(session: Session, tmp_path: Path) -> None:
    departure = departures.dossier(session, _departure_id(session)).departure
    builders.booked(session, departure, 1, "Group two")
    jobs = papers.prepare_all(session, departure.id)
    (tmp_path / "papers" / papers.file_name(jobs[1])).mkdir(parents=True)

    with pytest.raises(StorageTrouble, match="is a folder"):
        papers.save(session, jobs, tmp_path / "papers")

    assert [path.is_dir() for path in (tmp_path / "papers").iterdir()] == [True]


@pytest.mark.parametrize(
    "text", ["../../etc/passwd", "..", "", "CON", "a\u202eb", "x" * 5000, "王" * 400, "Ana / <b>\x00\n", "\ud800"]
)
def test_any_name_makes_a_file_name_that_stays_in_its_folder(text: str, tmp_path: Path) -> None:
    name = saving.safe_name(text, ".pdf")

    path = tmp_path / name
    path.write_bytes(b"x")
    assert path.resolve().parent == tmp_path.resolve()
    assert len(name.encode()) <= 255
    assert name.endswith(".pdf")
    assert not set(name) & set('/\\<>:"|?*\n\u202e')
