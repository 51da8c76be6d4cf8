"""A file of an older version opens with everything that was in it."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from builders import opened
from lares_desk.domain.changes import Kind
from lares_desk.domain.language import LocalText
from lares_desk.domain.trek import DayState, TrekDay
from lares_desk.errors import FileRefused
from lares_desk.services import (
    clients,
    day_updates,
    departure_lists,
    departures,
    files,
    history,
    itineraries,
    logistics,
    trek_days,
    undo,
)
from lares_desk.services.session import Session
from lares_desk.storage import printed_papers
from lares_desk.storage.migrations import known_migrations

REFERENCE = Path(__file__).resolve().parents[1] / "reference"


def unpacked(version: int, folder: Path) -> Path:
    path = folder / "season.lares"
    path.write_bytes(gzip.decompress((REFERENCE / f"agency-v{version}.lares.gz").read_bytes()))
    return path


@pytest.fixture
def third(tmp_path: Path) -> Iterator[Session]:
    """Open a season of version 3: printed papers, a day of a trek and one of a departure changed since."""
    session = opened(unpacked(3, tmp_path))
    yield session
    session.close()


@pytest.mark.parametrize("version", [1, 3])
def test_a_file_of_an_older_version_is_brought_up_and_keeps_its_season(version: int, tmp_path: Path) -> None:
    session = opened(unpacked(version, tmp_path))
    try:
        found = departure_lists.lines(session, departure_lists.matching_ids(session))
        assert (len(found), sum(line.booked for line in found)) == (25, 121)
        assert len(clients.matching_ids(session, "")) == 126
        assert session.db.execute("PRAGMA user_version").fetchone()[0] == known_migrations()[-1].version
        assert files.problems(session) == []
    finally:
        session.close()


@pytest.mark.parametrize("version", [1, 3])
def test_an_older_file_is_not_read_half_and_stays_as_it_is(version: int, tmp_path: Path) -> None:
    old = unpacked(version, tmp_path)
    before = old.read_bytes()
    with pytest.raises(FileRefused, match="Open it once in the window"):
        opened(old, read_only=True)
    assert old.read_bytes() == before


def test_printed_papers_of_version_3_keep_revision_and_date(third: Session) -> None:
    departure_id = departures.id_of_code(third, "L4-2027-05-04")
    booking = departures.dossier(third, departure_id).groups[0].booking
    english = printed_papers.last(third.db, "briefing", "en", departure_id, booking.id)
    spanish = printed_papers.last(third.db, "briefing", "es", departure_id, booking.id)
    assert english is not None
    assert spanish is not None
    assert (english.revision, english.fingerprint, english.printed_on) == (2, "f2en", date(2027, 4, 22))
    assert (spanish.revision, spanish.holder, spanish.said, spanish.traveller_id) == (1, "", (), None)
    newest = [(each.language, each.revision) for each in printed_papers.of_departure(third.db, departure_id)]
    assert newest == [("en", 2), ("es", 1)]


def test_a_departure_of_version_3_has_limits_and_no_logistics_yet(third: Session) -> None:
    dossier = departures.dossier(third, departures.id_of_code(third, "L4-2027-05-04"))
    assert (dossier.services, dossier.rooms, dossier.equipment, dossier.cash) == ((), (), (), ())
    assert {"duffel", "inca_rail", "mule"} <= {limit.key for limit in dossier.limits}
    assert {day.state for day in dossier.days} == {DayState.PLANNED}
    assert dossier.departure.inclusions == LocalText()
    assert all(dossier.suns)
    logistics.propose_rooms(third, dossier.departure.id)
    logistics.propose_kit(third, dossier.departure.id)
    assert files.problems(third) == []


def test_the_sun_of_version_3_rises_where_its_places_are(third: Session) -> None:
    known = {place.key: place for day in _days(third) for point in day.waypoints for place in [point.place]}
    assert known["cusco"].latitude == pytest.approx(-13.517)
    assert known["cusco"].longitude == pytest.approx(-71.978)


def test_days_of_version_3_are_behind_as_they_were_and_lose_nothing(third: Session) -> None:
    trek = itineraries.by_code(third, "L4")
    behind = day_updates.departures_behind(third, trek.id)
    assert behind
    assert {update.fields for each in behind for update in each.days} == {("notes",)}
    day_updates.bring_up_to_date(third, trek.id, [each.line.id for each in behind])
    assert day_updates.behind_count(third, trek.id) == 0
    mine = departures.dossier(third, departures.id_of_code(third, "L4-2027-05-04")).days
    assert [day.notes for day in mine[:2]] == ["Own way of this group", "New path since the rains"]


def test_another_plan_is_added_to_days_of_version_3(third: Session) -> None:
    first = _days(third)[0]
    trek_days.save(
        third, replace(first, exit_road=LocalText("By the road", "Por la carretera"), lower_camp=first.start_place)
    )
    assert _days(third)[0].exit_road.en == "By the road"
    undo.undo(third)
    assert _days(third)[0] == replace(first, rev=first.rev + 2)


def test_the_history_of_version_3_is_still_told(third: Session) -> None:
    client_id = clients.matching_ids(third, "")[0]
    entry = history.of_record(third, Kind.CLIENT, client_id)[0]
    assert [(field.field, field.after) for field in entry.changes[0].fields] == [("notes", "Kept since version 3")]


def _days(session: Session) -> tuple[TrekDay, ...]:
    return departures.dossier(session, departures.id_of_code(session, "L4-2027-05-04")).days
