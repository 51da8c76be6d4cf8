"""What the days need bought, and what nobody has bought."""

from __future__ import annotations

from dataclasses import replace

from full_dossier import START, full_dossier, places
from lares_desk.domain.departure import Dossier
from lares_desk.domain.logistics import ServiceKind
from lares_desk.domain.needs import Gap, gap, needs, unmet
from lares_desk.domain.plan_b import walked
from lares_desk.domain.plan_words import gap_sentences
from lares_desk.domain.trek import DayState, Lodging
from lares_desk.services.reference_data import load_reference

CLOSED, SHORTENED = DayState.CLOSED, DayState.SHORTENED


def with_state(dossier: Dossier, number: int, state: DayState) -> Dossier:
    days = tuple(replace(day, state=state) if day.number == number else day for day in dossier.days)
    return replace(dossier, days=days)


def without(dossier: Dossier, *names: str) -> Dossier:
    return replace(dossier, services=tuple(each for each in dossier.services if each.name not in names))


def open_needs(dossier: Dossier) -> list[str]:
    return [f"{need.kind} {need.label('en')}" for need in unmet(dossier)]


def test_a_trek_needs_its_rides_its_nights_and_its_entry_by_date():
    assert [f"{need.kind} {need.label('en')}" for need in needs(full_dossier().days, START)] == [
        "transport 2027-06-14 Cusco – Lares Hot Springs",
        "train 2027-06-16 Ollantaytambo – Aguas Calientes",
        "hotel 2027-06-16 Aguas Calientes",
        "bus 2027-06-17 Aguas Calientes – Machu Picchu – Aguas Calientes",
        "train 2027-06-17 Aguas Calientes – Ollantaytambo",
        "transport 2027-06-17 Ollantaytambo – Cusco",
        "machu_picchu 2027-06-17 Machu Picchu",
    ]


def test_a_departure_that_has_everything_lacks_nothing():
    assert unmet(full_dossier()) == ()


def test_a_train_home_and_a_last_transport_that_nobody_booked_are_told():
    assert open_needs(without(full_dossier(), "Train back", "Minibus to Cusco")) == [
        "train 2027-06-17 Aguas Calientes – Ollantaytambo",
        "transport 2027-06-17 Ollantaytambo – Cusco",
    ]


def test_a_day_that_is_shortened_into_a_town_needs_a_hotel_and_the_ride_there():
    assert open_needs(with_state(full_dossier(), 2, SHORTENED)) == [
        "transport 2027-06-15 Patacancha – Ollantaytambo",
        "hotel 2027-06-15 Ollantaytambo",
    ]


def test_a_closed_day_needs_its_ride_and_a_closed_visit_no_entry():
    assert open_needs(with_state(full_dossier(), 2, CLOSED)) == ["transport 2027-06-15 Wacawasi – Patacancha"]
    real = walked(with_state(full_dossier(), 4, CLOSED).days)
    assert ServiceKind.MACHU_PICCHU not in {need.kind for need in needs(real, START)}


def test_a_service_of_another_date_or_another_place_of_the_trek_does_not_do():
    dossier = full_dossier()
    late = tuple(
        replace(each, starts_on=START) if each.kind is ServiceKind.HOTEL else each for each in dossier.services
    )
    assert open_needs(replace(dossier, services=late)) == ["hotel 2027-06-16 Aguas Calientes"]
    other = tuple(
        replace(each, to_place="ollantaytambo") if each.kind is ServiceKind.HOTEL else each for each in dossier.services
    )
    assert open_needs(replace(dossier, services=other)) == ["hotel 2027-06-16 Aguas Calientes"]


def test_a_place_by_a_name_that_the_trek_does_not_know_is_taken_as_the_right_one():
    dossier = full_dossier()
    named = tuple(
        replace(each, to_place="Machupicchu Pueblo, Av. Ejemplo 3") if each.kind is ServiceKind.HOTEL else each
        for each in dossier.services
    )
    assert unmet(replace(dossier, services=named)) == ()


def test_a_vehicle_of_the_whole_day_serves_every_ride_of_it_and_a_service_without_a_date_serves_one():
    dossier = with_state(full_dossier(), 2, CLOSED)
    vehicle = replace(dossier.services[0], id=90, name="Vehicle", from_place="", to_place="", starts_on=START)
    undated = replace(vehicle, starts_on=None)
    bare = without(dossier, "Minibus to the hot springs", "Minibus to Cusco")
    assert open_needs(replace(bare, services=(*bare.services, undated))) == [
        "transport 2027-06-15 Wacawasi – Patacancha",
        "transport 2027-06-17 Ollantaytambo – Cusco",
    ]
    whole = full_dossier(days=(replace(full_dossier().days[3], number=1),))
    twice = tuple(replace(each, starts_on=START) for each in whole.services if each.kind is not ServiceKind.TRANSPORT)
    assert unmet(replace(whole, services=(*twice, vehicle))) == ()


def test_a_service_of_the_date_is_taken_before_one_without_a_date():
    dossier = full_dossier()
    (back,) = (each for each in dossier.services if each.name == "Train back")
    undated = replace(back, id=90, name="Open ticket", from_place="", to_place="", starts_on=None)
    others = without(dossier, "Train back").services
    assert unmet(replace(dossier, services=(undated, *others))) == ()


def test_two_nights_in_the_same_hotel_are_one_stay():
    day = full_dossier().days[2]
    nights = (day, replace(day, number=4, waypoints=()))
    stays = [need for need in needs(nights, START) if need.kind is ServiceKind.HOTEL]
    assert [need.number for need in stays] == [3]
    elsewhere = replace(nights[1], sleep_place=places()["cusco"])
    assert len([need for need in needs((day, elsewhere), START) if need.kind is ServiceKind.HOTEL]) == 2
    assert not [need for need in needs((replace(day, lodging=Lodging.TENT),), START) if need.kind is ServiceKind.HOTEL]


def test_what_was_bought_for_a_day_that_is_closed_is_spare_and_what_it_needs_instead_is_open():
    found = gap(with_state(full_dossier(), 4, CLOSED))
    assert [each.name for each in found.spare] == ["Bus to Machu Picchu and back", "Machu Picchu entry"]
    assert (found.otherwise, found.unmet) == ((), ())
    lower = gap(with_state(full_dossier(), 2, SHORTENED))
    assert (lower.spare, [need.kind for need in lower.unmet]) == ((), [ServiceKind.TRANSPORT, ServiceKind.HOTEL])
    longer = gap(with_state(full_dossier(), 1, CLOSED))
    assert [each.name for each in longer.otherwise] == ["Minibus to the hot springs"]
    assert gap(full_dossier()) == Gap()


def test_a_paper_asks_for_its_own_kinds_only():
    found = gap(with_state(full_dossier(), 2, SHORTENED), (ServiceKind.TRANSPORT,))
    assert [need.kind for need in found.unmet] == [ServiceKind.TRANSPORT]


def test_the_gap_is_said_in_both_languages():
    wording = load_reference().wording
    closed, lower = (gap(with_state(full_dossier(), *each)) for each in ((4, CLOSED), (2, SHORTENED)))
    assert [text.en for text in gap_sentences(wording, closed)] == [
        (
            "Bought for the plan and not needed now: Bus to Machu Picchu and back (12 tickets) and Machu Picchu entry "
            "(12 tickets)."
        )
    ]
    assert [text.es for text in gap_sentences(wording, lower)] == [
        (
            "Necesario y sin comprar: el transporte del día 2 (Patacancha – Ollantaytambo) y el hotel del día 2 "
            "(Ollantaytambo)."
        )
    ]
    assert gap_sentences(wording, Gap()) == ()
