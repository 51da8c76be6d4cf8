"""Who stands behind a name that no font of the papers can write: a number that every paper of the departure shares.

The number is that of the ticket list, which itself shows the passport beside each name instead.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from lares_desk.documents.fonts import split_runs
from lares_desk.documents.request import PaperRequest
from lares_desk.domain.departure import Dossier, Group
from lares_desk.domain.people import Client, Traveller
from lares_desk.domain.text import fold

Numbers = Mapping[int, int]  # of each traveller by id


def is_unreadable(name: str) -> bool:
    """Tell whether no font has most of the letters of a name."""
    letters = "".join(filter(str.isalnum, name))
    return bool(letters) and 2 * len(split_runs(letters, "regular")[1]) > len(letters)


def numbers_of(dossier: Dossier) -> Numbers:
    """Return the number of each traveller, those first who go."""
    others = (each for group in dossier.groups if not group.goes for each in group.travellers)
    return {each.id: number for number, each in enumerate((*dossier.going, *others), 1)}


def with_stand_ins(request: PaperRequest, numbers: Numbers) -> PaperRequest:
    """Return `request` with a number, after the reference of the booking where the paper has it, behind such names."""
    names: dict[str, str] = {}
    said = {
        each.id: _stand_in(request, group, numbers.get(each.id, 0))
        for group in request.dossier.groups
        for each in group.travellers
        if is_unreadable(each.client.full_name) and not each.client.passport
    }
    if not said:
        return request

    def named(traveller: Traveller) -> Traveller:
        if traveller.id not in said:
            return traveller
        client = _named(traveller.client, said[traveller.id])
        names[fold(traveller.client.full_name)] = client.full_name
        return replace(traveller, client=client)

    def shared(traveller: Traveller) -> Traveller:
        # Who shares a tent is found by the name that was written down.
        return replace(traveller, tent_with=names.get(fold(traveller.tent_with), traveller.tent_with))

    groups = [replace(group, travellers=tuple(map(named, group.travellers))) for group in request.dossier.groups]
    groups = [replace(group, travellers=tuple(map(shared, group.travellers))) for group in groups]
    return replace(
        request,
        dossier=replace(request.dossier, groups=tuple(groups)),
        group=groups[0] if request.group else None,
        traveller=shared(named(request.traveller)) if request.traveller else None,
    )


def _stand_in(request: PaperRequest, group: Group, number: int) -> str:
    said = request.reference.wording.say("paper.stand_in", request.language, n=number)
    return ", ".join(part for part in (group.booking.reference, said) if part)


def _named(client: Client, stand_in: str) -> Client:
    return replace(client, surname=f"{client.surname} ({stand_in})".strip())
