"""Papers in the shell: what there is and who holds it, printing by group, traveller and day, one number for all."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from builders import agency_file, booked, opened, scheduled
from lares_desk.cli import main
from lares_desk.services import papers, reconciliation

CODE = "L4-2027-06-14"


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """Return two departures of two days with a group each, and a third that nobody goes on."""
    session = agency_file(tmp_path)
    booked(session, scheduled(session), 2, "Group one")
    booked(session, scheduled(session, start=date(2027, 6, 15)), 1, "Group two")
    scheduled(session, start=date(2027, 6, 15))
    session.close()
    return session.path


class Shell:
    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys
        self.noted = ""

    def __call__(self, *arguments: object, code: int = 0) -> str:
        found = main([str(each) for each in arguments])
        said = self._capsys.readouterr()
        self.noted = said.err
        assert found == code, said
        if code:
            assert said.out == ""
            assert said.err.count("\n") == 1, "one sentence"
        return said.err if code else said.out


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(capsys)


def listed(run: Shell, desk: Path) -> dict[str, dict[str, Any]]:
    return {row["id"]: row for row in json.loads(run("papers", desk, CODE, "--json"))}


def test_every_paper_is_listed_with_its_title_audience_and_fields(run: Shell, desk: Path) -> None:
    rows = listed(run, desk)
    assert list(rows) == [each.id for each in papers.available()]
    briefing = rows["briefing"]
    assert list(briefing) == ["id", "title", "audience", "scope", "fields", "revision", "holders"]
    assert (briefing["title"], briefing["audience"], briefing["scope"]) == ("Client briefing", "client", "group")
    assert "client.surname" in briefing["fields"]
    assert "client.passport" not in briefing["fields"]
    assert (briefing["revision"], briefing["holders"]) == (None, [])


def test_after_printing_the_list_says_who_has_which_revision(run: Shell, desk: Path, tmp_path: Path) -> None:
    run("print", desk, CODE, "--paper", "guide-sheet", "--out", tmp_path / "out")
    row = listed(run, desk)["guide-sheet"]
    assert row["revision"] == 1
    (held,) = row["holders"]
    assert (held["holder"], held["revision"], held["language"]) == ("Yuri Qolqe", 1, "es")
    assert "revision 1 (es)" in run("papers", desk, CODE)


def test_all_papers_of_a_departure_are_printed_by_one_word(run: Shell, desk: Path, tmp_path: Path) -> None:
    paths = [Path(line) for line in run("print", desk, CODE, "--paper", "all", "--out", tmp_path / "out").splitlines()]
    wanted = [each.id for each in papers.available() if each.scope != papers.TRAVELLER]
    assert len(paths) == len(wanted)
    assert all(any(each in path.name for path in paths) for each in wanted)
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == sorted(path.name for path in paths)
    assert "opens without a password" in run.noted
    assert "ticket-list" in run.noted


def test_papers_of_one_group_or_traveller_are_about_them_alone(run: Shell, desk: Path, tmp_path: Path) -> None:
    of_group = run("print", desk, CODE, "--paper", "all", "--group", "group one", "--out", tmp_path / "g")
    assert all(" Group one " in Path(line).name for line in of_group.splitlines())
    kinds = [each.id for each in papers.available() if each.scope == papers.TRAVELLER]
    of_one = run("print", desk, CODE, "--paper", "all", "--traveller", "pat groupone 2", "--out", tmp_path / "t")
    assert len(of_one.splitlines()) == len(kinds)
    assert all(" Pat Groupone 2 " in Path(line).name for line in of_one.splitlines())
    assert "personal-briefing" in run.noted


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--traveller", "Nobody"], "There is no traveller Nobody"),
        (["--group", "Nobody"], "There is no group Nobody"),
        (["--paper", "briefing", "--traveller", "Pat Groupone 1"], "not about one traveller"),
        (["--paper", "guide-sheet", "--group", "Group one"], "not about one group"),
        (["--paper", "poem"], "There is no paper poem"),
        (["--paper", "poem", "--group", "Group one"], "There is no paper poem"),
    ],
)
def test_what_is_not_there_is_one_sentence_and_prints_nothing(
    arguments: list[str], sentence: str, run: Shell, desk: Path, tmp_path: Path
) -> None:
    assert sentence in run("print", desk, CODE, *arguments, "--out", tmp_path / "out", code=1)
    assert not (tmp_path / "out").exists()


def test_all_departures_of_a_day_get_a_folder_each(run: Shell, desk: Path, tmp_path: Path) -> None:
    said = run("print", desk, "--day", "2027-06-15", "--out", tmp_path / "out")
    assert [str(Path(line).relative_to(tmp_path / "out")) for line in said.splitlines()] == [
        "L4-2027-06-15/L4-2027-06-15-G1 Group two briefing en.pdf"
    ]
    assert run.noted == "L4-2027-06-15-B: nobody goes on it yet, so nothing is printed.\n"


def test_a_departure_may_stand_behind_the_options(run: Shell, desk: Path, tmp_path: Path) -> None:
    assert run("print", desk, "--out", tmp_path / "out", CODE).endswith("Group one briefing en.pdf\n")
    with pytest.raises(SystemExit) as stopped:
        main(["print", str(desk), "--out", str(tmp_path / "out"), CODE, "L4"])
    assert stopped.value.code == 2


def test_a_season_is_printed_between_two_days(run: Shell, desk: Path, tmp_path: Path) -> None:
    season = ("--from", "2027-06-01", "--to", "2027-06-30")
    assert len(run("print", desk, *season, "--out", tmp_path / "out").splitlines()) == 2
    assert "No departure leaves" in run("print", desk, "--day", "2030-01-01", "--out", tmp_path / "none", code=1)
    wrong = ("--from", "2027-06-30", "--to", "2027-06-01")
    assert "no day lies between" in run("print", desk, *wrong, "--out", tmp_path / "none", code=1)
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize(
    "arguments", [["--day", "2027-06-14", CODE], [], ["--day", "2027-06-14", "--group", "Group one"]]
)
def test_a_departure_and_days_at_once_are_wrong_usage(arguments: list[str], desk: Path, tmp_path: Path) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["print", str(desk), *arguments, "--out", str(tmp_path / "out")])
    assert stopped.value.code == 2


def test_a_password_file_seals_every_paper(run: Shell, desk: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("Ausangate 6384\nnot this\n", "utf-8")
    sealed = ("--paper", "ticket-list", "--password-file", secret)
    for where in ((CODE,), ("--day", "2027-06-14")):
        (path,) = run("print", desk, *where, *sealed, "--out", tmp_path / "out").splitlines()
        assert run.noted == ""
        with pikepdf.open(path, password="Ausangate 6384") as paper:
            assert paper.encryption.R == 6
    again = run("print", desk, CODE, "--paper", "ticket-list", "--out", tmp_path / "open")
    assert again
    assert listed(run, desk)["ticket-list"]["revision"] == 1


def test_of_all_papers_a_password_seals_the_private_ones(run: Shell, desk: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("Ausangate 6384", "utf-8")
    sealed = ("--paper", "all", "--password-file", secret, "--out", tmp_path / "out")
    made = [Path(line) for line in run("print", desk, CODE, *sealed).splitlines()]
    private = {each.id for each in papers.available() if each.is_private}
    for path in made:
        assert (b"/Encrypt" in path.read_bytes()) == any(f" {each} " in path.name for each in private), path.name


def test_a_briefing_for_each_traveller_stands_for_that_of_the_group(run: Shell, desk: Path, tmp_path: Path) -> None:
    every = run("print", desk, CODE, "--paper", "all", "--personal", "--out", tmp_path / "all")
    assert (every.count(" personal-briefing "), every.count(" briefing ")) == (2, 0)
    of_group = ("--paper", "all", "--personal", "--group", "group one")
    said = run("print", desk, CODE, *of_group, "--out", tmp_path / "group")
    assert (said.count(" personal-briefing "), said.count(" briefing ")) == (2, 0)
    alone = run("print", desk, CODE, "--personal", "--traveller", "pat groupone 2", "--out", tmp_path / "one")
    assert alone.count(" personal-briefing ") == len(alone.splitlines()) == 1


@pytest.mark.parametrize("content", [b"", b"\n", b"   \nsecond", b"\xff\xfe\x00", b"x" * 200])
def test_a_password_file_that_holds_none_is_refused(content: bytes, run: Shell, desk: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_bytes(content)
    run("print", desk, CODE, "--password-file", secret, "--out", tmp_path / "out", code=1)
    assert not (tmp_path / "out").exists()


def test_a_password_file_that_is_not_there_is_named(run: Shell, desk: Path, tmp_path: Path) -> None:
    for wrong in (tmp_path / "nowhere.txt", tmp_path):
        assert str(wrong) in run("print", desk, CODE, "--password-file", wrong, "--out", tmp_path / "out", code=1)


def test_reconciling_names_who_has_no_ticket(run: Shell, desk: Path) -> None:
    rows = json.loads(run("reconcile", desk, CODE, "--json"))
    assert all(list(row) == ["what", "count", "missing", "extra"] for row in rows)
    by_what = {row["what"]: row for row in rows}
    assert by_what["names"] == {"what": "names", "count": 2, "missing": [], "extra": []}
    assert by_what["machu_picchu_tickets"]["missing"] == ["Pat Groupone 1", "Pat Groupone 2"]
    assert "machu picchu tickets" in run("reconcile", desk, CODE)


def test_the_counts_of_the_shell_are_those_of_the_service(run: Shell, sample_copy: Path) -> None:
    code = json.loads(run("departures", sample_copy, "--json"))[0]["code"]
    rows = json.loads(run("reconcile", sample_copy, code, "--json"))
    session = opened(sample_copy, read_only=True)
    departure_id = session.db.execute("SELECT id FROM departure WHERE code = :code", {"code": code}).fetchone()["id"]
    counts = reconciliation.counts(session, departure_id)
    session.close()
    assert [(row["what"], row["count"]) for row in rows] == [(each.what, each.count) for each in counts]
