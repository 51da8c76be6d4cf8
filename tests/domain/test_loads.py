"""What animals carry: nothing over a limit, nothing on the emergency horse, nothing lost."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from full_dossier import full_dossier
from lares_desk.domain.loads import DUFFEL_G, Load, loads_of, plan
from lares_desk.domain.logistics import Animal, AnimalKind
from lares_desk.domain.people import BookingStatus


def mule(limit_g: int = 40_000, name: str = "Chaska", *, emergency: bool = False) -> Animal:
    return Animal(1, AnimalKind.MULE, name, limit_g, emergency)


def sack(kilograms: float, name: str = "Sack") -> Load:
    return Load("kit", name, int(kilograms * 1000))


def test_three_sacks_on_two_mules_are_split_evenly() -> None:
    split = plan([sack(15), sack(25), sack(20)], [mule(), mule(name="Inti")])
    assert [burden.grams for burden in split.burdens] == [25_000, 35_000]
    assert [burden.free_g for burden in split.burdens] == [15_000, 5000]
    assert split.left == ()


def test_what_an_even_split_would_leave_behind_is_packed_densely() -> None:
    # Evenly: 20 and 20, then 15 and 15, and the last 10 fits nowhere... densely all of it goes.
    split = plan([sack(20), sack(20), sack(15), sack(15), sack(10)], [mule(), mule(name="Inti")])
    assert sum(burden.grams for burden in split.burdens) + sum(load.grams or 0 for load in split.left) == 80_000
    assert split.left == ()


def test_the_emergency_horse_carries_nothing_and_what_does_not_fit_is_named() -> None:
    split = plan([sack(30), sack(62, "Food")], [mule(), mule(emergency=True)])
    assert [burden.grams for burden in split.burdens] == [30_000]
    assert [load.name for load in split.left] == ["Food"]
    assert len(split.unloaded) == 1
    assert split.grams == 92_000
    assert split.limit_g == 40_000


def test_a_duffel_that_nobody_has_weighed_counts_as_the_limit_and_is_marked() -> None:
    dossier = full_dossier()
    first = dossier.groups[0]
    unweighed = replace(first, travellers=(replace(first.travellers[0], duffel_g=None),))
    loads = loads_of(replace(dossier, groups=(unweighed,), equipment=()))
    assert [(load.grams, load.assumed) for load in loads] == [(7000, True)]
    other = replace(dossier.limits[0], grams=8000)
    assert loads_of(replace(dossier, groups=(unweighed,), equipment=(), limits=(other,)))[0].grams == 8000
    assert loads_of(replace(dossier, groups=(unweighed,), equipment=(), limits=()))[0].grams == DUFFEL_G


def test_rentals_go_in_the_duffels_and_cancelled_groups_stay_at_home() -> None:
    dossier = full_dossier()
    names = {load.name for load in loads_of(dossier)}
    assert "Oxygen bottle 4 l" in names
    assert not any("Sleeping bag" in name for name in names)
    gone = replace(dossier.groups[0], booking=replace(dossier.groups[0].booking, status=BookingStatus.CANCELLED))
    assert not any(load.kind == "duffel" for load in loads_of(replace(dossier, groups=(gone,))))


def test_a_thing_without_a_weight_is_named_and_not_split() -> None:
    split = plan([Load("kit", "Table", None), sack(5)], [mule()])
    assert [load.name for load in split.unweighed] == ["Table"]
    assert split.burdens[0].grams == 5000


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.integers(0, 60_000), max_size=30),
    st.lists(st.tuples(st.integers(0, 80_000), st.booleans()), max_size=8),
)
def test_no_animal_is_ever_over_its_limit_and_every_piece_is_somewhere(
    weights: list[int], herd: list[tuple[int, bool]]
) -> None:
    loads = [Load("kit", f"Piece {n}", grams) for n, grams in enumerate(weights)]
    split = plan(loads, [mule(limit, f"Animal {n}", emergency=spare) for n, (limit, spare) in enumerate(herd)])
    assert all(burden.free_g >= 0 for burden in split.burdens)
    assert not any(burden.animal.is_emergency for burden in split.burdens)
    placed = [load for burden in split.burdens for load in burden.loads]
    assert sorted([*placed, *split.left], key=lambda load: load.name) == sorted(loads, key=lambda load: load.name)
