"""The shell's contract: names, keys and exit codes as written, one sentence where something is refused."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from builders import agency_file, booked, opened, scheduled, shell
from lares_desk import cli, cli_commands
from lares_desk.cli import main
from lares_desk.services import clients, departures, files

LIST = "surname,given_names,nationality\nKowalska,Zofia,PL\nNguyễn,Văn Đức,Vietnam\n"


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    session = agency_file(tmp_path)
    session.close()
    return session.path


@pytest.fixture
def people(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    path.write_text(LIST, "utf-8")
    return path


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Any:
    def run(*arguments: object, code: int = 0) -> str:
        found = main([str(each) for each in arguments])
        captured = capsys.readouterr()
        assert found == code, captured
        if code:
            assert captured.out == ""
            assert captured.err.count("\n") == 1, "one sentence"
            return captured.err
        return captured.out

    return run


def records(path: Path) -> dict[str, int]:
    session = opened(path, read_only=True)
    try:
        assert files.problems(session) == []
        return files.counts(session)
    finally:
        session.close()


def test_the_main_road_from_an_empty_file_to_a_dossier(run: Any, tmp_path: Path, people: Path) -> None:
    file = tmp_path / "new.lares"
    assert run("new", file).strip() == str(file)
    assert run("schedule", file, "L4", "2027-06-14", "--capacity", "8", "--guide", "Yuri Qolqe") == "L4-2027-06-14\n"
    assert run("schedule", file, "l4", "2027-06-14") == "L4-2027-06-14-B\n"
    booked = run("book", file, "l4-2027-06-14", "--group", "The Kowalskas", "--language", "es", "--clients", people)
    assert booked == "L4-2027-06-14-G1\n"
    with closing(opened(file, read_only=True)) as session:
        assert {client.language for client in clients.rows(session, clients.matching_ids(session, ""))} == {"es"}
    shown = json.loads(run("show", file, "L4-2027-06-14", "--json"))
    assert [traveller["surname"] for traveller in shown["groups"][0]["travellers"]] == ["Kowalska", "Nguyễn"]
    assert run("check", file).startswith("No problems found.\n")


def test_an_itinerary_has_the_keys_of_the_contract(run: Any, desk: Path) -> None:
    treks = json.loads(run("itineraries", desk, "--json"))
    assert [trek["code"] for trek in treks] == ["L2", "L3", "L4", "L5"]
    classic = treks[2]
    assert list(classic) == ["code", "name", "trip_days", "hiking_days", "confirmed", "days"]
    assert (classic["trip_days"], classic["hiking_days"], classic["confirmed"]) == (4, 3, True)
    assert list(classic["days"][0]) == [
        "number", "title", "start", "end", "sleep_place", "sleep_m", "high_place", "high_m", "vehicle_high_m", "hours",
        "km", "ascent_m", "descent_m", "meals", "lodging",
    ]  # fmt: skip
    first, second = classic["days"][:2]
    assert (first["number"], first["hours"], first["sleep_m"], first["meals"]) == (1, 4, 3800, "LD")
    assert (second["high_place"], second["high_m"]) == ("Ipsaycocha Pass", 4500)


def test_a_departure_has_the_keys_of_the_contract(run: Any, desk: Path) -> None:
    run("schedule", desk, "L4", "2027-06-14", "--guide", "Yuri Qolqe")
    (departure,) = json.loads(run("departures", desk, "--json"))
    assert departure == {
        "code": "L4-2027-06-14", "itinerary": "L4", "start": "2027-06-14", "end": "2027-06-17", "status": "open",
        "capacity": 12, "booked": 0, "guide": "Yuri Qolqe",
    }  # fmt: skip


def test_a_dossier_has_the_keys_of_the_contract_and_the_agencys_june_night(run: Any, desk: Path, people: Path) -> None:
    run("schedule", desk, "L4", "2027-06-14")
    run("book", desk, "L4-2027-06-14", "--group", "One", "--clients", people)
    shown = json.loads(run("show", desk, "L4-2027-06-14", "--json"))
    assert list(shown) == [
        "code", "itinerary", "start", "end", "status", "capacity", "booked", "guide", "days", "groups", "altitude",
        "packing",
    ]  # fmt: skip
    assert list(shown["groups"][0]) == ["reference", "name", "language", "status", "travellers"]
    assert shown["altitude"][0] == {
        "night": 1, "place": "Wacawasi", "sleep_m": 3800, "gain_m": 401, "over_limit": False, "pressure_pct": 62.4,
        "pressure_hpa": 632.6, "boils_c": 87.4, "spo2_low": 84.0, "spo2_high": 86.1, "wms_first_night": "high",
        "night_min_c": -5,
    }  # fmt: skip
    light = {key: shown["days"][0][key] for key in ("walk_low_h", "walk_high_h", "sunrise", "sunset")}
    assert light == {"walk_low_h": 2.7, "walk_high_h": 4.42, "sunrise": "06:08", "sunset": "17:28"}
    assert shown["altitude"][2]["night_min_c"] is None
    assert all(list(item) == ["item", "category", "reason"] for item in shown["packing"])
    assert any("−10" in item["reason"] for item in shown["packing"])


def test_departures_are_listed_between_two_dates(run: Any, desk: Path) -> None:
    for day in ("2027-06-14", "2027-07-01", "2027-08-01"):
        run("schedule", desk, "L3", day)
    listed = run("departures", desk, "--from", "2027-06-15", "--to", "2027-07-01")
    assert "L3-2027-07-01" in listed
    assert listed.count("L3-") == 1
    assert run("departures", desk, "--from", "2030-01-01") == "No departures in these days.\n"


def test_what_is_shown_to_people_says_who_goes_where_and_how_high(run: Any, desk: Path, people: Path) -> None:
    run("schedule", desk, "L4", "2027-06-14")
    run("book", desk, "L4-2027-06-14", "--group", "One", "--clients", people)
    shown = run("show", desk, "L4-2027-06-14")
    for expected in ("Mon 2027-06-14", "Văn Đức Nguyễn", "tent at Wacawasi, 3800 m", "+401 m", "Swimsuit"):
        assert expected in shown


def test_a_new_file_says_that_its_agency_lacks_an_emergency_phone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["new", str(tmp_path / "new.lares")]) == 0
    assert "no emergency phone" in capsys.readouterr().err
    assert main(["new", str(tmp_path / "s.lares"), "--sample"]) == 0
    assert capsys.readouterr().err == ""


def test_the_sample_turns_around_the_day_given(run: Any, tmp_path: Path) -> None:
    run("new", tmp_path / "s.lares", "--sample", "--today", "2027-05-01")
    assert "2027-05-01" in run("departures", tmp_path / "s.lares", "--from", "2027-05-01", "--to", "2027-05-01")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["schedule", "FILE", "L4", "2027-02-30"], "2027-02-30 is not a date"),
        (["schedule", "FILE", "L4", "soon"], "soon is not a date"),
        (["schedule", "FILE", "L4", "20270614"], "20270614 is not a date"),
        (["schedule", "FILE", "L4", "2027-W24-1"], "2027-W24-1 is not a date"),
        (["departures", "FILE", "--from", "2027-06-15", "--to", "2027-06-14"], "2027-06-15 is later than"),
        (["new", ""], "Write a name for the file"),
        (["new", "/"], "Write a name for the file"),
        (["new", "OUT" + "x" * 300], "cannot be made"),
        (["schedule", "FILE", "L4", "1889-01-01"], "not a date of this century"),
        (["schedule", "FILE", "L4", "2027-06-14", "--capacity", "0"], "capacity of 0 is not possible"),
        (["schedule", "FILE", "L4", "2027-06-14", "--capacity", "-1"], "capacity of -1 is not possible"),
        (["schedule", "FILE", "L4", "2027-06-14", "--capacity", "501"], "capacity of 501 is not possible"),
        (["schedule", "FILE", "X9", "2027-06-14"], "There is no itinerary X9. There are: L2, L3, L4, L5."),
        (["show", "FILE", "L4-1999-01-01"], "There is no departure L4-1999-01-01"),
        (["print", "FILE", "nothing", "--out", "OUT"], "There is no departure nothing"),
        (["book", "FILE", "nothing", "--group", "One", "--clients", "LIST"], "There is no departure nothing"),
        (["departures", "FILE", "--from", "2027-13-01"], "2027-13-01 is not a date"),
        (["new", "FILE"], "is already there"),
        (["new", "OUT/deep/new.lares"], "There is no folder"),
        (["new", "OUT.lares", "--today", "2027-02-30"], "is not a date"),
        (["check", "OUT"], "There is no file"),
        (["check", "."], "is not a file"),
        (["OUT"], "There is no file"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_what_is_refused_is_said_in_one_sentence_and_changes_nothing(
    arguments: list[str], sentence: str, run: Any, desk: Path, people: Path, tmp_path: Path
) -> None:
    before, around = desk.read_bytes(), sorted(tmp_path.iterdir())
    names = {"FILE": desk, "LIST": people, "OUT": tmp_path / "out"}
    given = [str(names[each]) if each in names else each.replace("OUT", str(names["OUT"])) for each in arguments]
    assert sentence in run(*given, code=1)
    assert desk.read_bytes() == before
    assert sorted(tmp_path.iterdir()) == around


@pytest.mark.parametrize(
    "arguments",
    [
        ["fly", "FILE"],
        ["--fly"],
        ["schedule", "FILE", "L4"],
        ["schedule", "FILE", "L4", "2027-06-14", "--capacity", "many"],
        ["book", "FILE", "L4-2027-06-14", "--group", "One"],
        ["book", "FILE", "L4-2027-06-14", "--group", "One", "--clients", "x.csv", "--language", "fr"],
        ["print", "FILE", "L4-2027-06-14"],
        ["departures"],
    ],
    ids=" ".join,
)
def test_wrong_usage_is_2(arguments: list[str], desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main([str(desk) if each == "FILE" else each for each in arguments])
    assert stopped.value.code == 2
    assert "usage: lares-desk" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "is empty"),
        (b"surname,given_names\n", "no travellers"),
        (b"surname\nDoe\n", "no column given_names"),
        (b"surname,given_names\nDoe,Jo\nRoe,\n", "Line 3: given_names: The given names are missing."),
        (b"surname,given_names\nDoe,J\x00o\n", "not plain text"),
        ("surname,given_names\n" + "D" * 5000 + ",Jo\n", "5000 characters are too many"),
    ],
    ids=["empty", "header only", "no column", "bad line", "NUL", "long"],
)
def test_a_list_that_cannot_be_read_books_nobody(
    content: bytes | str, sentence: str, run: Any, desk: Path, people: Path
) -> None:
    run("schedule", desk, "L4", "2027-06-14")
    before = records(desk)
    people.write_bytes(content if isinstance(content, bytes) else content.encode())
    assert sentence in run("book", desk, "L4-2027-06-14", "--group", "One", "--clients", people, code=1)
    assert records(desk) == before


def test_a_list_that_is_not_there_or_a_folder_is_refused(run: Any, desk: Path, tmp_path: Path) -> None:
    run("schedule", desk, "L4", "2027-06-14")
    for wrong in (tmp_path / "nowhere.csv", tmp_path):
        assert str(wrong) in run("book", desk, "L4-2027-06-14", "--group", "One", "--clients", wrong, code=1)


def test_a_full_departure_takes_more_only_with_a_reason(run: Any, desk: Path, people: Path) -> None:
    run("schedule", desk, "L4", "2027-06-14", "--capacity", "1")
    book = ("book", desk, "L4-2027-06-14", "--group", "One", "--clients", people)
    assert "has 1 seats; this would make 2" in run(*book, code=1)
    assert run(*book, "--over-capacity", "Twins").strip() == "L4-2027-06-14-G1"
    assert records(desk)["traveller"] == 2


def test_what_was_guessed_about_a_list_is_said_beside_the_reference(
    desk: Path, people: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["schedule", str(desk), "L4", "2027-06-14"])
    people.write_bytes("apellidos;nombres;nacimiento\nNúñez;Íñigo;03/04/1990\n".encode("cp1252"))
    assert main(["book", str(desk), "L4-2027-06-14", "--group", "One", "--clients", str(people)]) == 0
    said = capsys.readouterr().err
    assert "guess (cp1252)" in said
    assert "03/04/1990" in said


def test_a_guide_who_is_elsewhere_is_named(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["schedule", str(desk), "L4", "2027-06-14", "--guide", "Yuri Qolqe"])
    assert main(["schedule", str(desk), "L3", "2027-06-16", "--guide", "yuri qolqe"]) == 0
    assert (
        "Yuri Qolqe guides L4-2027-06-14 in these days too, from 2027-06-14 to 2027-06-17." in capsys.readouterr().err
    )


def test_each_group_that_goes_gets_its_paper_and_its_path_is_printed(run: Any, desk: Path, tmp_path: Path) -> None:
    run("schedule", desk, "L4", "2027-06-14")
    for number, group in enumerate(("One", "Dos")):
        people = tmp_path / f"{group}.csv"
        people.write_text(f"surname,given_names,passport\nDoe,Jo,X{number}\n", "utf-8")
        run("book", desk, "L4-2027-06-14", "--group", group, "--clients", people)
    printed = [Path(line) for line in run("print", desk, "L4-2027-06-14", "--out", tmp_path / "papers").splitlines()]
    assert len(printed) == 2
    assert all(path.read_bytes().startswith(b"%PDF-") for path in printed)
    spanish = run("print", desk, "L4-2027-06-14", "--group", "dos", "--language", "es", "--out", tmp_path / "es")
    assert spanish.count("\n") == 1
    again = run("print", desk, "L4-2027-06-14", "--group", "L4-2027-06-14-G1", "--out", tmp_path / "g1")
    assert "G1" in Path(again.strip()).name
    for wrong in (["--group", "nobody"], ["--paper", "poem"]):
        run("print", desk, "L4-2027-06-14", *wrong, "--out", tmp_path / "papers", code=1)


def test_a_broken_rule_is_printed_and_check_is_1(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["schedule", str(desk), "L4", "2027-06-14"])
    session = opened(desk)
    departure_id = departures.id_of_code(session, "L4-2027-06-14")
    session.db.execute("UPDATE departure SET end_date = '2027-06-20' WHERE id = :id", {"id": departure_id})
    session.close()
    capsys.readouterr()
    assert main(["check", str(desk)]) == 1
    assert capsys.readouterr().out == "The dates of departure L4-2027-06-14 do not fit its days.\n"


def test_doctor_tells_versions_and_where_the_file_lies(run: Any, desk: Path) -> None:
    told = run("doctor", desk)
    for expected in ("Lares Desk", "SQLite", "PySide6-Essentials 6.11.3", "NotoSans-Regular.ttf", "File system:"):
        assert expected in told
    assert told.endswith("No problems found.\n")
    assert "Python" in run("doctor")


def test_doctor_still_tells_about_the_program_where_the_file_is_refused(
    people: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["doctor", str(people)]) == 1
    told = capsys.readouterr()
    assert "File system:" in told.out
    assert "is not an agency file" in told.err


def test_a_defect_of_the_program_is_a_sentence_and_its_place_is_logged(desk: Path, tmp_path: Path) -> None:
    script = (
        "import sys; from lares_desk import cli, cli_commands\n"
        "def broken(session): raise ZeroDivisionError('Zofia Kowalska')\n"
        "cli_commands.outlines.itineraries = broken; sys.exit(cli.main(['itineraries', sys.argv[1]]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(desk)],
        env={**os.environ, "XDG_STATE_HOME": str(tmp_path / "state")},
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert "A defect of the program: ZeroDivisionError" in done.stderr
    assert done.stderr.count("\n") == 1
    (log,) = (tmp_path / "state").rglob("*.log")
    assert "in broken" in log.read_text()
    assert "Kowalska" not in log.read_text()


def test_a_window_needs_a_screen_and_says_so(run: Any, desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert "no display" in run(desk, code=1)


def test_a_command_wins_over_a_file_of_its_name_and_a_path_reaches_the_file(
    run: Any, desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(desk.parent)
    desk.rename("new")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert "no display" in run("./new", code=1)
    with pytest.raises(SystemExit):
        main(["new"])


def test_the_shell_never_touches_qt_nor_the_drawing_libraries(desk: Path) -> None:
    script = (
        "import sys; from lares_desk.cli import main; main(sys.argv[1:]); "
        "sys.exit(bool({'PySide6', 'reportlab', 'pypdfium2'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, "departures", str(desk)], capture_output=True, timeout=60, check=False
    )
    assert done.returncode == 0


def test_a_reader_that_has_seen_enough_ends_the_shell_quietly(sample_copy: Path) -> None:
    command = [sys.executable, "-m", "lares_desk.cli", "show", str(sample_copy), "L4-2027-05-10", "--json"]
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(command, stdout=writing, stderr=subprocess.PIPE, timeout=60, check=False)
    os.close(writing)
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_terminal_without_the_letters_still_gets_an_answer(sample_copy: Path) -> None:
    ascii_only = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    shown = shell("show", sample_copy, "L4-2027-05-10", env=ascii_only)
    assert (shown.returncode, shown.stderr) == (0, "")
    as_json = shell("show", sample_copy, "L4-2027-05-10", "--json", env=ascii_only)
    assert json.loads(as_json.stdout)["code"] == "L4-2027-05-10"


def test_a_full_output_is_a_sentence(desk: Path) -> None:
    with Path("/dev/full").open("w") as full:
        command = [sys.executable, "-m", "lares_desk.cli", "itineraries", str(desk)]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, timeout=60, check=False)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr


def test_the_window_and_the_commands_agree_on_what_a_command_is() -> None:
    assert set(cli_commands.COMMANDS) == cli.COMMANDS


def test_papers_are_printed_while_a_window_has_the_file(desk: Path, tmp_path: Path) -> None:
    with closing(opened(desk)) as session:
        code = booked(session, scheduled(session)).reference.rsplit("-", 1)[0]
        done = shell("print", desk, code, "--out", tmp_path / "papers")
    assert done.returncode == 0
    assert [path.name for path in (tmp_path / "papers").iterdir()] == [f"{code}-G1 Group one briefing en.pdf"]
