"""Who sleeps with whom, proposed from what people have asked for."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from lares_desk.domain.client_warnings import FULL_AGE
from lares_desk.domain.departure import Group
from lares_desk.domain.packing import age_of
from lares_desk.domain.people import Sex, TentKind, Traveller
from lares_desk.domain.tents import mate_of

MOST_IN_FAMILY_TENT = 3

Sleepers = tuple[Traveller, ...]


def sharing(groups: Sequence[Group], on: date) -> tuple[Sleepers, ...]:
    """Return who shares, in the order of the list; groups that are cancelled do not sleep.

    Who asks to be alone is alone; who names somebody is with them; a child (under 18 on the day `on`) who is left joins
    two of their own group. The rest is paired within the group, then across groups, women with women and men with men;
    who is left over is alone.
    """
    found: list[Sleepers] = []
    left: list[Traveller] = []
    for group in groups:
        if group.goes:
            shared, rest = _in_group(group.travellers, on)
            found += shared
            left += rest
    found += _pairs(left)
    order = {each.id: number for number, each in enumerate(each for group in groups for each in group.travellers)}
    return tuple(sorted(found, key=lambda sleepers: min(order[each.id] for each in sleepers)))


def _in_group(travellers: Sleepers, on: date) -> tuple[list[Sleepers], list[Traveller]]:
    """Return who shares within a group, and who could share with somebody of another one."""
    found: list[Sleepers] = [(each,) for each in travellers if each.tent is TentKind.SINGLE]
    free = {each.id: each for each in travellers if each.tent is not TentKind.SINGLE}
    for each in travellers:
        mate = mate_of(travellers, each)
        if mate is not None and each.id in free and mate.id in free:
            found.append((free.pop(each.id), free.pop(mate.id)))
    rest = list(free.values())
    while len(rest) > 1:
        found.append((rest.pop(0), rest.pop(0)))
    for child in [each for each in rest if _is_child(each, on)]:
        place = next((n for n, sleepers in enumerate(found) if 1 < len(sleepers) < MOST_IN_FAMILY_TENT), None)
        if place is not None:
            rest.remove(child)
            found[place] = (*found[place], child)
    return found, rest


def _pairs(left: Sequence[Traveller]) -> list[Sleepers]:
    waiting: dict[Sex, Traveller] = {}
    found: list[Sleepers] = []
    for each in left:
        sex = each.client.sex
        if sex in waiting and sex is not Sex.UNKNOWN:
            found.append((waiting.pop(sex), each))
        elif sex is Sex.UNKNOWN:
            found.append((each,))
        else:
            waiting[sex] = each
    return found + [(each,) for each in waiting.values()]


def _is_child(traveller: Traveller, on: date) -> bool:
    age = age_of(traveller, on)
    return age is not None and age < FULL_AGE
