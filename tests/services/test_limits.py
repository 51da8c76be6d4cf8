"""The limits of who carries the luggage: editable, with a source and a day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from builders import TODAY, scheduled
from lares_desk.domain.language import LocalText
from lares_desk.domain.logistics import WeightLimit
from lares_desk.errors import InvalidInput
from lares_desk.services import departures, limits, undo
from lares_desk.services.session import Session


def limit(session: Session, key: str) -> WeightLimit:
    return next(each for each in limits.all_limits(session) if each.key == key)


def test_a_new_file_knows_the_limits_of_duffel_day_pack_and_trains(session: Session):
    found = {each.key: each.grams for each in limits.all_limits(session)}
    assert (found["duffel"], found["day_pack"], found["inca_rail"], found["perurail"]) == (7000, 5000, 8000, 5000)
    assert limit(session, "inca_rail").sides_mm == 1180


def test_a_changed_limit_is_kept_with_its_source_and_day_and_undone_by_itself(session: Session):
    limits.save(session, replace(limit(session, "perurail"), grams=8000, source=" perurail.com ", checked_on=TODAY))
    found = limit(session, "perurail")
    assert (found.grams, found.source, found.checked_on) == (8000, "perurail.com", TODAY)
    undo.undo(session)
    assert limit(session, "perurail").grams == 5000


def test_a_departure_reads_the_limit_as_it_is_now(session: Session):
    departure = scheduled(session)
    limits.save(session, replace(limit(session, "duffel"), grams=6000))
    found = {each.key: each.grams for each in departures.dossier(session, departure.id).limits}
    assert found["duffel"] == 6000


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("grams", 0), ("grams", 200_001), ("sides_mm", 0), ("sides_mm", 10_001), ("checked_on", date(2027, 5, 2)),
        ("source", "x" * 301),
    ],
)  # fmt: skip
def test_an_impossible_limit_is_refused_under_its_field(session: Session, field: str, value: object):
    before = limit(session, "duffel")
    with pytest.raises(InvalidInput) as refusal:
        limits.save(session, replace(before, **{field: value}))  # type: ignore[arg-type]
    assert refusal.value.field == field
    assert limit(session, "duffel") == before


def test_no_limit_of_sides_is_kept_as_none(session: Session):
    limits.save(session, replace(limit(session, "inca_rail"), sides_mm=None))
    assert limit(session, "inca_rail").sides_mm is None
    assert limit(session, "inca_rail").name == LocalText("Inca Rail", "Inca Rail")
