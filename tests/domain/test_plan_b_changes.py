"""Which services of a departure were bought for days that are not walked as planned."""

from __future__ import annotations

from dataclasses import replace

from full_dossier import full_dossier
from lares_desk.domain.departure import Dossier
from lares_desk.domain.plan_b import walked
from lares_desk.domain.plan_b_changes import touched_services
from lares_desk.domain.plan_words import bought_sentences
from lares_desk.domain.trek import DayState
from lares_desk.services.reference_data import load_reference


def with_state(number: int, state: DayState) -> Dossier:
    dossier = full_dossier()
    planned = tuple(replace(day, state=DayState.PLANNED) for day in dossier.days)
    days = tuple(replace(day, state=state) if day.number == number else day for day in planned)
    return replace(dossier, days=days)


def names(dossier: Dossier) -> list[str]:
    return [service.name for service in touched_services(dossier, walked(dossier.days))]


def test_nothing_is_touched_while_every_day_is_walked_as_planned():
    assert names(with_state(1, DayState.PLANNED)) == []


def test_a_closed_visit_touches_its_entry_and_its_bus_but_neither_train_nor_minibus():
    assert names(with_state(4, DayState.CLOSED)) == ["Bus to Machu Picchu and back", "Machu Picchu entry"]


def test_a_closed_walk_to_the_train_keeps_train_and_hotel():
    assert names(with_state(3, DayState.CLOSED)) == []


def test_what_was_bought_is_named_with_its_tickets_in_both_languages():
    closed = with_state(4, DayState.CLOSED)
    services = touched_services(closed, walked(closed.days))
    (said,) = bought_sentences(load_reference().wording, services)
    count = len(services[1].tickets)
    assert said.en.startswith("Already bought for the plan: Bus to Machu Picchu and back")
    assert f"Machu Picchu entry ({count} tickets)" in said.en
    assert f"Machu Picchu entry ({count} boletos)" in said.es
    assert bought_sentences(load_reference().wording, ()) == ()
