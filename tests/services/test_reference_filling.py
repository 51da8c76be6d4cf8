"""Other plans of the treks that came with the program, filled in where a trek has none."""

from __future__ import annotations

import gzip
from dataclasses import replace
from pathlib import Path

import pytest

from builders import opened
from lares_desk.domain.language import LocalText
from lares_desk.domain.trek import Itinerary, TrekDay
from lares_desk.services import files, itineraries, places, trek_days, undo
from lares_desk.services.reference_filling import fill_from_reference, gaps
from lares_desk.services.session import Session

OLD = Path(__file__).resolve().parents[1] / "reference"
OWN = LocalText("Down our own path", "Por nuestro propio camino")


def trek(session: Session, code: str = "L4") -> Itinerary:
    return itineraries.by_code(session, code)


def plan(day: TrekDay) -> tuple[object, ...]:
    camp = day.lower_camp.key if day.lower_camp else ""
    return camp, day.exit_road, day.clinic, day.walk_starts_minutes


def emptied(session: Session, code: str = "L4") -> None:
    for day in trek(session, code).days:
        trek_days.save(
            session,
            replace(day, lower_camp=None, exit_road=LocalText(), clinic=LocalText(), walk_starts_minutes=None),
        )


def test_a_new_file_lacks_nothing(session: Session):
    assert [gaps(session, each) for each in itineraries.all_itineraries(session)] == [0, 0, 0, 0]


def test_emptied_plans_are_filled_in_again_and_counted(session: Session):
    before = [plan(day) for day in trek(session).days]
    emptied(session)
    count = sum(bool(field) for each in before for field in each)
    assert gaps(session, trek(session)) == count
    assert fill_from_reference(session, trek(session).id).value == count
    assert [plan(day) for day in trek(session).days] == before
    assert gaps(session, trek(session)) == 0


def test_what_somebody_has_written_stays(session: Session):
    emptied(session)
    first = trek(session).days[0]
    cusco = first.waypoints[0].place
    trek_days.save(session, replace(first, exit_road=OWN, lower_camp=cusco, walk_starts_minutes=0))
    fill_from_reference(session, trek(session).id)
    filled = trek(session).days[0]
    assert (filled.exit_road, filled.lower_camp, filled.walk_starts_minutes) == (OWN, cusco, 0)
    assert "Lares" in filled.clinic.en


def test_a_day_that_goes_elsewhere_is_left_alone_and_a_moved_one_is_found(session: Session):
    emptied(session)
    first, second, *_ = trek(session).days
    trek_days.save(session, replace(first, waypoints=first.waypoints[:-1]))
    trek_days.move(session, second.id, 1)
    fill_from_reference(session, trek(session).id)
    moved, shorter, *_ = trek(session).days
    assert moved.lower_camp is not None
    assert moved.lower_camp.key == "ollantaytambo"
    assert plan(shorter) == ("", LocalText(), LocalText(), None)


def test_a_trek_of_the_agency_s_own_has_nothing_to_fill_in(session: Session):
    emptied(session)
    own = itineraries.duplicate(session, trek(session).id, "OWN", LocalText("Our own")).value
    assert gaps(session, itineraries.get(session, own)) == 0
    assert fill_from_reference(session, own).value == 0


def test_one_undo_takes_all_of_it_back(session: Session):
    emptied(session)
    fill_from_reference(session, trek(session).id)
    undo.undo(session)
    assert [plan(day) for day in trek(session).days] == [("", LocalText(), LocalText(), None)] * 4


@pytest.mark.parametrize("version", [1, 3])
def test_a_season_of_an_older_version_gets_its_lower_camps_hours_places_and_positions(version: int, tmp_path: Path):
    path = tmp_path / "season.lares"
    path.write_bytes(gzip.decompress((OLD / f"agency-v{version}.lares.gz").read_bytes()))
    session = opened(path)
    try:
        for itinerary in itineraries.all_itineraries(session):
            assert gaps(session, itinerary) > 0
            fill_from_reference(session, itinerary.id)
        assert [gaps(session, each) for each in itineraries.all_itineraries(session)] == [0, 0, 0, 0]
        camps = {day.lower_camp.key for day in trek(session, "L5").days if day.lower_camp}
        assert camps == {"huaran", "punta-carretera", "lares-springs"}
        assert trek(session).days[1].walk_starts_minutes == 7 * 60
        assert {"huaran", "punta-carretera"} <= {place.key for place in places.all_places(session)}
        assert files.problems(session) == []
    finally:
        session.close()
