"""A traveller whose name no font can write is told apart from the others on every paper."""

from __future__ import annotations

from dataclasses import replace

import pytest

from full_dossier import full_dossier
from lares_desk.documents.paper import Paper
from lares_desk.documents.registry import PAPERS
from lares_desk.documents.stand_ins import is_unreadable
from lares_desk.domain.departure import Dossier, Group
from paper_pages import read_text
from paper_requests import asked

ETHIOPIAN = ("አበበ", "ቢቂላ")
NAMED = {paper.id: paper for paper in PAPERS.values() if "client.surname" in paper.fields}


def with_names(count: int = 2) -> Dossier:
    """Return the full departure whose first travellers have names in a script that no font of the papers has."""
    full = full_dossier()
    first, *others = full.groups
    people = [
        replace(each, client=replace(each.client, given_names=ETHIOPIAN[0], surname=ETHIOPIAN[1]))
        for each in first.travellers[:count]
    ]
    return replace(full, groups=(Group(first.booking, (*people, *first.travellers[count:])), *others))


@pytest.mark.parametrize("paper", NAMED.values(), ids=list(NAMED))
def test_nobody_is_nameless(paper: Paper) -> None:
    dossier = with_names()
    lines = [line for line in paper.render(asked(paper, dossier)).lines if ETHIOPIAN[1] in line]
    passports = [each.client.passport for each in dossier.groups[0].travellers[:2]]
    assert lines
    for line in lines:
        if "client.passport" in paper.fields:
            assert any(number in line for number in passports), line
        else:
            assert line.count("traveller 1)") + line.count("traveller 2)") == line.count(ETHIOPIAN[1]), line


def test_the_reference_of_the_booking_stands_before_the_number_where_the_paper_has_it() -> None:
    paper = PAPERS["briefing"]
    dossier = with_names()
    said = " ".join(read_text(paper.render(asked(paper, dossier)).content).split())
    assert f"({dossier.groups[0].booking.reference}, traveller 2)" in said


def test_a_group_counts_on_where_the_one_before_ends_as_the_ticket_list_does() -> None:
    paper = PAPERS["briefing"]
    dossier = with_names()
    moved = replace(dossier, groups=dossier.groups[1:] + dossier.groups[:1])
    request = replace(asked(paper, moved), group=moved.groups[-1])
    number = sum(len(group.travellers) for group in moved.groups[:-1]) + 1
    assert f"traveller {number}" in " ".join(read_text(paper.render(request).content).split())


def test_a_name_that_lacks_a_letter_or_none_is_left_as_it_is() -> None:
    assert is_unreadable("አበበ ቢቂላ")
    assert not is_unreadable("Łukasz ቢ Nowak")
    assert not is_unreadable("Дмитрий Иванов")
    assert not is_unreadable("")


def test_two_who_share_a_tent_are_found_though_their_names_cannot_be_written() -> None:
    paper = PAPERS["rooming-list"]
    dossier = with_names()
    first, *others = dossier.groups
    one, two, *rest = first.travellers
    two = replace(two, client=replace(two.client, given_names="ደራርቱ"))
    pair = (replace(one, tent_with=two.client.full_name), replace(two, tent_with=one.client.full_name))
    known = replace(dossier, groups=(Group(first.booking, (*pair, *rest)), *others), rooms=())
    latin = replace(full_dossier(), rooms=())
    lines = [len(paper.render(asked(paper, each)).lines) for each in (known, latin)]
    assert lines[0] == lines[1]
