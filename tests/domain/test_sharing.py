"""Who sleeps with whom: as they asked, children with their own, the rest by group and then by sex."""

from __future__ import annotations

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from lares_desk.domain.departure import Group
from lares_desk.domain.people import Booking, BookingStatus, Client, Sex, TentKind, Traveller
from lares_desk.domain.sharing import sharing

ON = date(2027, 6, 14)


def traveller(number: int, sex: Sex = Sex.FEMALE, born: date | None = None, **facts: object) -> Traveller:
    client = Client("Tester", f"N{number}", sex=sex, birth_date=born, id=number)
    return Traveller(client, id=number, **facts)  # type: ignore[arg-type]


def group(*travellers: Traveller, status: BookingStatus = BookingStatus.CONFIRMED) -> Group:
    return Group(Booking(1, "R", "G", status=status), travellers)


def ids(*groups: Group) -> list[tuple[int, ...]]:
    return [tuple(each.id for each in sleepers) for sleepers in sharing(groups, ON)]


def test_people_sleep_as_they_asked() -> None:
    asked = group(traveller(1, tent_with="N3 Tester"), traveller(2, tent=TentKind.SINGLE), traveller(3), traveller(4))
    assert ids(asked) == [(1, 3), (2,), (4,)]


def test_a_child_left_over_joins_two_of_its_group() -> None:
    family = group(traveller(1), traveller(2, Sex.MALE), traveller(3, born=date(2019, 1, 1)))
    assert ids(family) == [(1, 2, 3)]


def test_who_turns_18_on_the_day_is_no_child() -> None:
    friends = group(traveller(1), traveller(2), traveller(3, born=date(2009, 6, 14)))
    assert ids(friends) == [(1, 2), (3,)]


def test_strangers_share_with_their_own_sex_only() -> None:
    assert ids(group(traveller(1)), group(traveller(2, Sex.MALE)), group(traveller(3))) == [(1, 3), (2,)]
    assert ids(group(traveller(1, Sex.UNKNOWN)), group(traveller(2, Sex.UNKNOWN))) == [(1,), (2,)]


def test_a_cancelled_group_does_not_sleep() -> None:
    assert ids(group(traveller(1), status=BookingStatus.CANCELLED)) == []


SIZES = st.lists(st.lists(st.tuples(st.sampled_from(Sex), st.booleans(), st.booleans()), max_size=7), max_size=5)


@settings(max_examples=60)
@given(sizes=SIZES)
def test_everybody_sleeps_once_and_nobody_in_a_crowd(sizes: list[list[tuple[Sex, bool, bool]]]) -> None:
    number = 0
    groups = []
    for members in sizes:
        people = []
        for sex, alone, is_child in members:
            number += 1
            tent = TentKind.SINGLE if alone else TentKind.SHARED
            people.append(traveller(number, sex, date(2018, 1, 1) if is_child else None, tent=tent))
        groups.append(group(*people))
    found = sharing(groups, ON)
    assert sorted(each.id for sleepers in found for each in sleepers) == list(range(1, number + 1))
    assert all(1 <= len(sleepers) <= 3 for sleepers in found)
    assert all(len(sleepers) == 1 for sleepers in found for each in sleepers if each.tent is TentKind.SINGLE)
