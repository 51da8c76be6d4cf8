"""Who shares a tent with whom: if one shares with another, the other shares with the one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from lares_desk.domain.people import Client, TentKind, Traveller
from lares_desk.domain.text import fold


def mate_of(travellers: Sequence[Traveller], traveller: Traveller) -> Traveller | None:
    """Return who of `travellers` shares a tent with this one, or None where the name is nobody's here."""
    if traveller.tent is TentKind.SINGLE or not traveller.tent_with:
        return None
    return next(
        (each for each in travellers if each.id != traveller.id and _is_called(each.client, traveller.tent_with)), None
    )


def settled(travellers: Sequence[Traveller], changed: Traveller) -> tuple[Traveller, ...]:
    """Return `travellers` with the tent of `changed`, its new mate in it, and nobody else waiting for either."""
    if changed.tent is TentKind.SINGLE:
        changed = replace(changed, tent_with="")
    mate = mate_of(travellers, changed)
    taken = [changed.client, *([mate.client] if mate else [])]
    found = []
    for each in travellers:
        if each.id == changed.id:
            found.append(changed)
        elif mate and each.id == mate.id:
            found.append(replace(each, tent=TentKind.SHARED, tent_with=changed.client.full_name))
        elif each.tent_with and any(_is_called(client, each.tent_with) for client in taken):
            found.append(replace(each, tent_with=""))
        else:
            found.append(each)
    return tuple(found)


def without(travellers: Sequence[Traveller], leaving: Sequence[Traveller]) -> tuple[Traveller, ...]:
    """Return those who stay, none of them sharing with somebody who leaves."""
    gone = {each.id for each in leaving}
    names = [each.client for each in leaving]
    return tuple(
        replace(each, tent_with="") if any(_is_called(name, each.tent_with) for name in names) else each
        for each in travellers
        if each.id not in gone
    )


def parted(travellers: Sequence[Traveller], one: Traveller, leaving: Sequence[Traveller]) -> Traveller:
    """Return `one` of those who leave, sharing no more with somebody of `travellers` who stays."""
    mate = mate_of(travellers, one)
    stays = mate is not None and all(each.id != mate.id for each in leaving)
    return replace(one, tent_with="") if stays else one


def _is_called(client: Client, name: str) -> bool:
    return bool(name) and fold(name) == fold(client.full_name)
