"""The advice about a departure of a file, for the window and for the shell."""

from __future__ import annotations

import json
from contextlib import redirect_stdout
from datetime import timedelta
from io import StringIO
from pathlib import Path

import pytest

from builders import START, agency_file, booked, client, opened, scheduled, shell
from lares_desk.cli import main
from lares_desk.domain.people import Traveller
from lares_desk.errors import NotFound
from lares_desk.services import advice, departures


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Make a file with one departure: two groups, one of which flies in on the day."""
    session = agency_file(tmp_path)
    departure = scheduled(session)
    early = Traveller(client("Nguyễn", "Hoa", passport="X1"), arrival_on=START - timedelta(days=3))
    booked(session, departure, [early], "Early birds")
    booked(session, departure, [Traveller(client("Late", "Pat", passport="X2"), arrival_on=START)], "Late ones")
    session.close()
    return session.path


def said_of(path: Path, *options: str) -> str:
    out = StringIO()
    with redirect_stdout(out):
        assert main(["advice", str(path), f"L4-{START}", *options]) == 0
    return out.getvalue()


def asked(path: Path, *options: str) -> list[dict[str, object]]:
    found: list[dict[str, object]] = json.loads(said_of(path, "--json", *options))
    return found


def test_each_finding_has_the_keys_of_the_contract_and_names(path: Path) -> None:
    found = asked(path)
    assert all(isinstance(value, int | float | None) for each in found for value in each["numbers"].values())  # type: ignore[attr-defined]
    assert {each["place"] for each in found if each["id"] == "elevation-conflict"} >= {"Cusco", "Wacawasi"}
    assert all(list(each)[:6] == ["id", "level", "numbers", "reason", "source", "travellers"] for each in found)
    high = next(each for each in found if each["id"] == "first-night" and each["level"] == "warning")
    assert high["travellers"] == ["Pat Late"]
    assert "high column" in str(high["reason"])
    assert high["numbers"]["sleep_m"] == 3800  # type: ignore[index]


def test_a_group_is_told_only_what_is_about_it_or_about_all(path: Path) -> None:
    names = {name for each in asked(path, "--group", "early birds") for name in each["travellers"]}  # type: ignore[attr-defined]
    assert names == {"Hoa Nguyễn"}
    rows = asked(path, "--group", "Late ones")
    assert any(each["id"] == "elevation-conflict" and not each["travellers"] for each in rows)


def test_no_sentence_or_number_of_a_group_s_advice_tells_of_another_group(path: Path) -> None:
    session = opened(path)
    one_more = Traveller(client("Tallsea", "Kim", passport="X3", insurance_altitude_m=2345), arrival_on=START)
    booked(session, departures.dossier(session, 1).departure, [one_more], "Third ones")
    session.close()
    everything = json.dumps(asked(path), ensure_ascii=False)
    assert "Tallsea" in everything
    assert "2345" in everything
    for group in ("Early birds", "Late ones"):
        told = json.dumps(asked(path, "--group", group), ensure_ascii=False)
        assert "Tallsea" not in told
        assert "2345" not in told
        assert ("Nguyễn" in told, "Late" in told) == (group == "Early birds", group == "Late ones")


def test_people_read_level_sentence_names_and_source(path: Path) -> None:
    said = said_of(path)
    assert said.startswith("WARNING  first-night  day 1\n")
    assert "For: Pat Late" in said
    assert "Source: Wilderness Medical Society 2024" in said


def test_an_unknown_group_or_departure_is_refused_with_one_sentence(path: Path) -> None:
    for arguments in ((f"L4-{START}", "--group", "Nobody"), ("L9-2027-01-01",)):
        done = shell("advice", path, *arguments)
        assert (done.returncode, done.stdout) == (1, "")
        assert done.stderr.count("\n") == 1


def test_nobody_s_departure_is_no_departure(path: Path) -> None:
    session = opened(path)
    with pytest.raises(NotFound):
        advice.rows(session, 999)
    session.close()
