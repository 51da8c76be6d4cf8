"""What the ledgers say: grouped, with numbers, reasons in both languages and sources, and never a verdict."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lares_desk.domain.acclimatisation import RiskColumn, ledgers
from lares_desk.domain.acclimatisation_summary import summary
from lares_desk.domain.acclimatisation_words import entries
from lares_desk.domain.agency import Agency
from lares_desk.domain.departure import Departure, Dossier, Group
from lares_desk.domain.finding import Finding, Level
from lares_desk.domain.finding_acclimatisation import findings
from lares_desk.domain.people import AltitudeHistory, Booking, Client, Traveller
from lares_desk.domain.trek import Lodging, TrekDay
from lares_desk.services.reference_data import load_reference
from treks import CLASSIC, JUNE_14, L4, OLLANTAYTAMBO, UNKNOWN, WACAWASI, camp, day, place

REFERENCE = load_reference()
EARLY = JUNE_14 - timedelta(days=3)


def someone(number: int, on: date | None = EARLY, **fields: object) -> Traveller:
    history = fields.pop("history", AltitudeHistory.NONE)
    client = Client(f"Tester {number}", "Pat", altitude_history=history)  # type: ignore[arg-type]
    return Traveller(client, arrival_on=on, id=number, **fields)  # type: ignore[arg-type]


def dossier(*travellers: Traveller, days: tuple[TrekDay, ...] = CLASSIC) -> Dossier:
    group = Group(Booking(1, "G1", "Group"), travellers)
    return Dossier(Agency("Test Treks"), L4, Departure("L4", 1, JUNE_14, JUNE_14, 12), days, (group,))


def found(rule: str, *travellers: Traveller, days: tuple[TrekDay, ...] = CLASSIC) -> list[Finding]:
    return [each for each in findings(dossier(*travellers, days=days), REFERENCE) if each.id == rule]


def test_travellers_of_whom_the_same_is_true_share_one_finding():
    (first,) = found("first-night", someone(1), someone(2), someone(3, JUNE_14 - timedelta(days=2)))
    assert (first.level, first.travellers) == (Level.NOTE, (1, 2, 3))
    assert first.reason.en == (
        "First night at altitude: Cusco, 3,399 m, with 2 to 3 nights there before the trek. That is the moderate "
        "column of the risk table (2,800 to 3,500 m), 101 m below its upper end."
    )
    assert first.reason.es.startswith("Primera noche en altura: Cusco, 3,399 m, con 2 a 3 noches allí")
    assert "Wilderness Medical Society" in first.source


def test_ollantaytambo_says_by_how_much_it_is_low():
    (first,) = found("first-night", someone(1, arrival_place=OLLANTAYTAMBO))
    assert (first.level, first.numbers["sleep_m"], first.numbers["low_below_m"]) == (Level.NOTE, 2792, 2800)
    assert "8 m below the 2,800 m" in first.reason.en


def test_who_flies_in_on_the_day_is_warned_about_the_first_night_once():
    (first,) = found("first-night", someone(1, JUNE_14))
    assert (first.level, first.day, first.numbers["sleep_m"]) == (Level.WARNING, 1, 3800)
    assert "300 m above its 3,500 m" in first.reason.en


def test_one_night_before_the_trek_is_fewer_than_the_agency_advises():
    warning, note = found("first-night", someone(1, JUNE_14 - timedelta(days=1)))[::-1]
    assert (warning.level, warning.source) == (Level.WARNING, "Agency text")
    assert warning.numbers == {"nights_before": 1, "advised_nights": 2}
    assert "1 night in Cusco" in warning.reason.en
    assert note.level is Level.NOTE
    assert len(found("first-night", someone(1, JUNE_14 - timedelta(days=2)))) == 1


def test_nights_high_before_are_told_as_a_help_and_change_no_column():
    alone = " ".join(each.reason.en for each in found("first-night", someone(2, nights_high=2)))
    assert alone.count("30 days before") == 1
    note, helped = found("first-night", someone(1), someone(2, nights_high=2), someone(3, nights_high=1))
    assert (helped.level, helped.travellers, helped.source) == (
        Level.NOTE,
        (2,),
        "CDC Yellow Book, high elevation travel",
    )
    assert note.travellers == (1, 2, 3)


def test_what_is_not_known_is_one_finding_that_names_everybody():
    people = [someone(number, None, history=AltitudeHistory.UNKNOWN) for number in range(1, 17)]
    (first,) = found("first-night", *people)
    (history,) = found("history", *people)
    assert (first.level, first.travellers) == (Level.MISSING, tuple(range(1, 17)))
    assert (history.level, history.travellers) == (Level.MISSING, tuple(range(1, 17)))


def test_history_is_a_note_for_ams_a_warning_for_oedema_and_silent_for_none():
    people = [someone(1), someone(2, history=AltitudeHistory.AMS), someone(3, history=AltitudeHistory.HAPE_HACE)]
    assert [(each.level, each.travellers) for each in found("history", *people)] == [
        (Level.NOTE, (2,)),
        (Level.WARNING, (3,)),
    ]


def test_a_gain_over_500_m_is_a_warning_with_its_numbers_and_the_largest_inside_it_a_note():
    over, inside = found("sleep-gain", someone(1, arrival_place=OLLANTAYTAMBO), someone(2))
    assert (over.level, over.travellers, over.day) == (Level.WARNING, (1,), 1)
    assert (over.numbers["gain_m"], over.numbers["limit_m"], over.numbers["from_m"]) == (1008, 500, 2792)
    assert over.reason.en == (
        "Night of Monday 14 June: Wacawasi, 3,800 m, +1,008 m from Ollantaytambo (2,792 m). Above 3,000 m the "
        "guideline is no more than 500 m a night: this is 508 m more."
    )
    assert (inside.level, inside.numbers["gain_m"]) == (Level.NOTE, 401)
    assert inside.reason.es.endswith("no más de 500 m por noche: quedan 99 m.")


def test_five_hundred_metres_are_a_note_and_one_more_a_warning():
    levels = [found("sleep-gain", someone(1), days=(camp(1, place("Camp", high)),))[0].level for high in (3899, 3900)]
    assert levels == [Level.NOTE, Level.WARNING]


def test_a_gain_set_by_hand_says_so():
    (gain,) = found("sleep-gain", someone(1), days=(camp(1, WACAWASI, sleep_gain_m=600),))
    assert "+600 m from the night before, as set by hand" in gain.reason.en


def test_an_unknown_elevation_is_missing_and_the_night_after_it_too():
    first, second = found("sleep-gain", someone(1), days=(camp(1, UNKNOWN), camp(2, WACAWASI)))
    assert (first.level, first.day, first.travellers) == (Level.MISSING, 1, ())
    assert (second.level, second.day) == (Level.MISSING, 2)
    assert "no elevation has been chosen for Somewhere" in first.reason.en
    (nowhere,) = found("sleep-gain", someone(1), days=(day(1, lodging=Lodging.TENT),))
    assert (nowhere.level, nowhere.day) == (Level.MISSING, 1)


def test_an_extra_day_is_asked_for_in_every_1000_m():
    (extra,) = found("extra-day", someone(1, arrival_place=OLLANTAYTAMBO))
    assert (extra.level, extra.day) == (Level.WARNING, 1)
    assert (extra.numbers["climbed_m"], extra.numbers["extra_day_every_m"]) == (1008, 1000)
    assert found("extra-day", someone(1)) == []


def test_without_travellers_the_nights_count_from_where_the_trek_starts():
    (gain,) = found("sleep-gain")
    assert (gain.travellers, gain.numbers["gain_m"]) == ((), 401)
    assert found("first-night") == found("history") == []


def test_a_trek_below_3000_m_has_no_gain_to_tell():
    assert found("sleep-gain", someone(1), days=(camp(1, OLLANTAYTAMBO, Lodging.HOTEL),)) == []


def test_a_ledger_says_its_three_columns_in_plain_words():
    (ledger,) = ledgers(dossier(someone(1, JUNE_14, history=AltitudeHistory.AMS)), REFERENCE.climate)
    history, first, ascent = entries(REFERENCE, ledger, JUNE_14)
    assert (history.column, first.column, ascent.column) == (
        RiskColumn.MODERATE,
        RiskColumn.HIGH,
        RiskColumn.MODERATE,
    )
    assert "on Monday 14 June" in first.reason.en
    assert "no night at altitude before it" in ascent.reason.en
    assert "sin una noche en altura anterior" in ascent.reason.es


def test_a_ledger_of_one_traveller_tells_the_nights_high_with_the_first_night():
    (ledger,) = ledgers(dossier(someone(1, nights_high=4)), REFERENCE.climate)
    _, first, _ = entries(REFERENCE, ledger, JUNE_14)
    assert first.column is RiskColumn.MODERATE
    assert "In the 30 days before arrival there were 4 nights above 2,750 m" in first.reason.en


def test_the_departure_says_how_many_are_outside_which_limit_on_which_night():
    people = [someone(1), someone(2, arrival_place=OLLANTAYTAMBO), someone(3, None, history=AltitudeHistory.UNKNOWN)]
    lines = [line.en for line in summary(ledgers(dossier(*people), REFERENCE.climate), REFERENCE)]
    assert lines == [
        "More than 500 m above the night before, on the night of Monday 14 June: 1 of 3 travellers.",
        "More than 1,000 m climbed without an extra day by the night of Monday 14 June: 1 of 3 travellers.",
        "Day of arrival not known: 1 of 3 travellers.",
        "Not asked about altitude illness before: 1 of 3 travellers.",
    ]
    assert summary((), REFERENCE) == ()


FORBIDDEN = ("safe", "fit to", "mg", "acetazolamid", "must not", "seguro que", "apto")


@given(
    st.lists(st.sampled_from([-3, -1, 0, 2, None]), max_size=6),
    st.lists(st.integers(1500, 5200), min_size=1, max_size=5),
    st.sampled_from(list(AltitudeHistory)),
)
@settings(max_examples=40)
def test_no_finding_gives_a_verdict_or_a_dose_and_each_speaks_both_languages(
    arrivals: list[int | None], heights: list[int], history: AltitudeHistory
):
    people = [
        someone(number, None if days is None else JUNE_14 + timedelta(days=days), history=history)
        for number, days in enumerate(arrivals, 1)
    ]
    days = tuple(camp(number, place(f"Camp {number}", high)) for number, high in enumerate(heights, 1))
    for each in findings(dossier(*people, days=days), REFERENCE):
        assert each.reason.en
        assert each.reason.es
        assert each.source
        assert "{" not in each.reason.en + each.reason.es
        assert not any(word in (each.reason.en + each.reason.es).lower() for word in FORBIDDEN)
        assert set(each.travellers) <= {traveller.id for traveller in people}


@pytest.mark.parametrize("count", [1, 40])
def test_cancelled_and_large_groups_are_taken_as_they_are(count: int):
    whole = dossier(*(someone(number) for number in range(1, count + 1)))
    assert len(ledgers(whole, REFERENCE.climate)) == count
    assert ledgers(replace(whole, groups=()), REFERENCE.climate) == ()
