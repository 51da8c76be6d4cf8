"""Two who share a tent name each other, and nobody waits for a mate who is taken."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from builders import client
from lares_desk.domain.people import TentKind, Traveller
from lares_desk.domain.tents import mate_of, settled, without


def people(*names: str) -> tuple[Traveller, ...]:
    return tuple(Traveller(client(name, "Pat", id=number), id=number) for number, name in enumerate(names, 1))


def sharing(travellers: tuple[Traveller, ...], number: int, name: str) -> tuple[Traveller, ...]:
    changed = travellers[number - 1]
    return settled(travellers, Traveller(changed.client, tent_with=name, id=changed.id))


def names(travellers: tuple[Traveller, ...]) -> list[str]:
    return [each.tent_with for each in travellers]


def test_if_one_shares_with_another_the_other_shares_with_the_one() -> None:
    assert names(sharing(people("A", "B", "C"), 1, "Pat B")) == ["Pat B", "Pat A", ""]


def test_a_new_mate_leaves_the_old_one_with_anybody() -> None:
    pair = sharing(people("A", "B", "C"), 1, "Pat B")
    assert names(sharing(pair, 3, "pat á")) == ["Pat C", "", "pat á"]


def test_who_takes_a_single_tent_has_no_mate_and_neither_has_the_old_one() -> None:
    first, second = sharing(people("A", "B"), 1, "Pat B")
    alone = settled((first, second), Traveller(first.client, tent=TentKind.SINGLE, tent_with="Pat B", id=1))
    assert names(alone) == ["", ""]
    assert alone[0].tent is TentKind.SINGLE
    assert alone[1].tent is TentKind.SHARED


def test_a_single_one_who_is_chosen_shares_from_now_on() -> None:
    travellers = (people("A")[0], Traveller(client("B", "Pat", id=2), tent=TentKind.SINGLE, id=2))
    assert sharing(travellers, 1, "Pat B")[1].tent is TentKind.SHARED


def test_a_name_of_nobody_here_is_kept_as_it_is() -> None:
    travellers = sharing(people("A", "B"), 1, "her sister of the other group")
    assert names(travellers) == ["her sister of the other group", ""]
    assert mate_of(travellers, travellers[0]) is None


def test_nobody_shares_with_who_has_left() -> None:
    pair = sharing(people("A", "B", "C"), 1, "Pat B")
    assert names(without(pair, pair[:1])) == ["", ""]


@settings(max_examples=60)
@given(st.lists(st.tuples(st.integers(0, 4), st.integers(-1, 4)), max_size=8))
def test_whatever_is_chosen_mates_name_each_other(choices: list[tuple[int, int]]) -> None:
    travellers = people("A", "B", "C", "D", "E")
    for one, other in choices:
        name = "" if other in {-1, one} else travellers[other].client.full_name
        travellers = sharing(travellers, one + 1, name)
    for each in travellers:
        mate = mate_of(travellers, each)
        assert mate is None or mate_of(travellers, mate) == each
