"""Many departures at once: a folder each, whole or not at all, written down as they leave."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

import builders
from lares_desk.domain.changes import Kind
from lares_desk.errors import Refused, StorageTrouble
from lares_desk.services import departures, groups, paper_batch, paper_pool, papers
from lares_desk.services.paper_batch import Batch, Order
from lares_desk.services.session import Session
from lares_desk.services.working import Cancelled

CODES = ["L4-2027-06-14", "L4-2027-06-15", "L4-2027-06-16"]


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """Return three departures with a group each, and one that nobody goes on."""
    session = builders.agency_file(tmp_path)
    for day in (14, 15, 16):
        departure = builders.scheduled(session, start=date(2027, 6, day))
        builders.booked(session, departure, 1, f"Group {day}")
    builders.scheduled(session, start=date(2027, 6, 17))
    yield session
    session.close()


def everything(session: Session) -> tuple[int, ...]:
    return paper_batch.departures_between(session, None, None)


def printed(session: Session) -> list[tuple[str, int]]:
    rows = session.db.execute("SELECT departure_id, paper, revision FROM printed_paper ORDER BY id")
    return [(row["paper"], row["departure_id"]) for row in rows]


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("processes", [1, 2])
def test_each_departure_gets_a_folder_with_its_papers(
    processes: int, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paper_batch, "_WORTH_PROCESSES", 1)
    out = tmp_path / "out"
    batch = Batch(session, Order(everything(session), out, papers.BRIEFING), processes)
    batch.run()
    assert names(out) == CODES
    assert names(out / CODES[0]) == ["L4-2027-06-14-G1 Group 14 briefing en.pdf"]
    assert sorted(folder.code for folder in batch.finished) == CODES
    assert batch.skipped == ["L4-2027-06-17"]
    assert batch.changes.touches(Kind.PRINTED_PAPER)
    assert len(printed(session)) == 3
    assert all(each.path.read_bytes().startswith(b"%PDF") for folder in batch.finished for each in folder.prints)


def test_processes_draw_the_same_bytes_as_this_one(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paper_batch, "_WORTH_PROCESSES", 1)
    ids = everything(session)[:1]
    for processes in (1, 2):
        Batch(session, Order(ids, tmp_path / str(processes), papers.BRIEFING), processes).run()
    one, two = (sorted((tmp_path / each).rglob("*.pdf")) for each in ("1", "2"))
    assert [path.read_bytes() for path in one] == [path.read_bytes() for path in two]
    assert len(printed(session)) == 1


def test_progress_counts_papers_up_to_all_of_them(session: Session, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    batch = Batch(session, Order(everything(session), tmp_path, papers.ALL), 1)
    assert batch.seconds_left is None
    batch.run(lambda done, of: told.append((done, of)))
    assert told == sorted(told)
    assert {of for _, of in told} == {told[-1][0]}
    assert told[-1][0] == len(printed(session))
    assert batch.seconds_left == 0


def test_a_cancel_keeps_departures_that_were_finished_and_nothing_else(session: Session, tmp_path: Path) -> None:
    out = tmp_path / "out"
    batch = Batch(session, Order(everything(session), out, papers.BRIEFING), 1)

    def stop(done: int, of: int) -> None:
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        batch.run(stop)
    assert names(out) == CODES[:2]
    assert [folder.code for folder in batch.finished] == CODES[:2]
    assert len(printed(session)) == 2


def test_a_cancel_while_processes_draw_leaves_whole_departures_and_nothing_hidden(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paper_batch, "_WORTH_PROCESSES", 1)
    out = tmp_path / "out"
    batch = Batch(session, Order(everything(session), out, papers.BRIEFING), 2)

    def stop(done: int, of: int) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        batch.run(stop)
    assert names(out) == sorted(folder.code for folder in batch.finished)
    assert 0 < len(names(out)) == len(printed(session))


def test_what_is_sold_is_printed_without_any_departure(session: Session, tmp_path: Path) -> None:
    kind = next(each.id for each in papers.available() if each.scope == papers.SEASON)
    Batch(session, Order((), tmp_path / "out", kind), 1).run()
    assert names(tmp_path / "out" / "season") == [f"{kind} en.pdf"]


def test_papers_that_lie_there_already_are_replaced_and_other_files_stay(session: Session, tmp_path: Path) -> None:
    order = Order(everything(session)[:1], tmp_path / "out", papers.BRIEFING)
    Batch(session, order, 1).run()
    folder = tmp_path / "out" / CODES[0]
    (paper,) = folder.iterdir()
    paper.write_bytes(b"old")
    (folder / "my notes.txt").write_text("mine")
    Batch(session, order, 1).run()
    assert paper.read_bytes().startswith(b"%PDF")
    assert (folder / "my notes.txt").read_text() == "mine"


def test_a_file_in_the_place_of_a_folder_is_refused_and_stays(session: Session, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / CODES[1]).write_text("mine")
    with pytest.raises(StorageTrouble, match="is a file"):
        Batch(session, Order(everything(session), tmp_path / "out", papers.BRIEFING), 1).run()
    assert names(tmp_path / "out") == CODES[:2]
    assert (tmp_path / "out" / CODES[1]).read_text() == "mine"


def test_where_no_process_can_be_started_the_papers_are_drawn_in_this_one(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paper_batch, "_WORTH_PROCESSES", 1)
    monkeypatch.setattr(paper_pool.multiprocessing, "get_context", _no_processes)
    Batch(session, Order(everything(session), tmp_path / "out", papers.BRIEFING), 2).run()
    assert names(tmp_path / "out") == CODES


def _no_processes(_kind: str) -> object:
    raise OSError(38, "Function not implemented")


def test_a_process_that_dies_costs_no_paper(session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paper_batch, "_WORTH_PROCESSES", 1)
    monkeypatch.setattr(paper_pool, "_begin", _die)
    Batch(session, Order(everything(session), tmp_path / "out", papers.BRIEFING), 2).run()
    assert names(tmp_path / "out") == CODES


def _die(_reference: object) -> None:
    raise SystemExit(9)


def test_the_papers_of_what_is_sold_come_once(session: Session, tmp_path: Path) -> None:
    kinds = [each.id for each in papers.available() if each.scope == papers.SEASON]
    batch = Batch(session, Order(everything(session), tmp_path / "out", papers.ALL, season=True), 1)
    batch.run()
    assert (tmp_path / "out" / "season").exists() == bool(kinds)
    assert sorted(paper for paper, about in printed(session) if about is None) == sorted(kinds)


def test_a_password_seals_every_paper_and_leaves_revisions_as_they_are(session: Session, tmp_path: Path) -> None:
    ids = everything(session)[:1]
    Batch(session, Order(ids, tmp_path / "open", papers.BRIEFING), 1).run()
    Batch(session, Order(ids, tmp_path / "sealed", papers.BRIEFING, password="Ausangate 6384"), 1).run()
    (sealed,) = (tmp_path / "sealed").rglob("*.pdf")
    assert b"/Encrypt" in sealed.read_bytes()
    assert len(printed(session)) == 1


@pytest.mark.parametrize("processes", [1, 2])
def test_of_all_papers_a_password_seals_those_with_passport_or_medical_data(
    session: Session, tmp_path: Path, processes: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paper_batch, "_WORTH_PROCESSES", 1)
    order = Order(everything(session)[:1], tmp_path, papers.ALL, password="Ausangate 6384", season=True)
    Batch(session, order, processes).run()
    private = {each.id for each in papers.available() if each.is_private} - {papers.PERSONAL}
    sealed = {path.name for path in tmp_path.rglob("*.pdf") if b"/Encrypt" in path.read_bytes()}
    assert len(sealed) == len(private)
    assert all(any(f" {each} " in name for name in sealed) for each in private)


def test_a_briefing_for_each_traveller_takes_the_place_of_that_of_the_group(session: Session, tmp_path: Path) -> None:
    ids = everything(session)[:1]
    going = len(departures.dossier(session, ids[0]).going)
    for paper in (papers.ALL, papers.BRIEFING):
        batch = Batch(session, Order(ids, tmp_path / paper, paper, personal=True), 1)
        seen: list[tuple[int, int]] = []
        batch.run(lambda done, total, seen=seen: seen.append((done, total)))  # type: ignore[misc]
        made = [each.paper for each in batch.finished[0].prints]
        assert (made.count(papers.PERSONAL), made.count(papers.BRIEFING)) == (going, 0)
        assert {total for _, total in seen} == {len(made)}


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights elsewhere")
def test_papers_of_a_batch_are_for_the_eyes_of_this_user_as_single_ones_are(session: Session, tmp_path: Path) -> None:
    ids = everything(session)[:1]
    Batch(session, Order(ids, tmp_path / "batch", papers.BRIEFING), 1).run()
    papers.save(session, papers.prepare_all(session, ids[0]), tmp_path / "single")
    modes = {path.stat().st_mode & 0o777 for path in tmp_path.rglob("*.pdf")}
    assert modes == {0o600}


def test_days_without_a_departure_are_refused(session: Session, tmp_path: Path) -> None:
    ids = paper_batch.departures_of_day(session, date(2030, 1, 1))
    with pytest.raises(Refused, match="No departure leaves"):
        Batch(session, Order(ids, tmp_path / "out")).run()
    assert not (tmp_path / "out").exists()


def test_a_day_holds_its_departures_but_no_cancelled_one(session: Session) -> None:
    (only,) = paper_batch.departures_of_day(session, date(2027, 6, 15))
    departures.cancel(session, only, "Landslide")
    assert paper_batch.departures_of_day(session, date(2027, 6, 15)) == ()


def test_a_file_open_to_read_prints_a_batch_too(session: Session, tmp_path: Path) -> None:
    reader = builders.opened(session.path, read_only=True)
    Batch(reader, Order(everything(reader), tmp_path / "out", papers.BRIEFING), 1).run()
    assert names(tmp_path / "out") == CODES
    assert printed(session) == []
    reader.close()


def test_two_travellers_of_one_name_have_a_file_each(session: Session, tmp_path: Path) -> None:
    job = papers.prepare_all(session, everything(session)[0])[0]
    twin = replace(job)
    assert papers.file_names([job, twin]) == (
        "L4-2027-06-14-G1 Group 14 briefing en.pdf",
        "L4-2027-06-14-G1 Group 14 briefing en (2).pdf",
    )


def test_a_group_that_is_added_meanwhile_is_printed_with_its_departure(session: Session, tmp_path: Path) -> None:
    departure = departures.dossier(session, everything(session)[2]).departure
    batch = Batch(session, Order(everything(session), tmp_path / "out", papers.BRIEFING), 1)

    def join(done: int, of: int) -> None:
        if done == 1:
            groups.book(session, departure.id, "Late", builders.travellers(1, "Late"))

    batch.run(join)
    assert len(names(tmp_path / "out" / CODES[2])) == 2
