"""The kitchen sheet counts every diet, also one that nobody can read, and names the children."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from full_dossier import full_dossier
from lares_desk.domain.departure import Dossier
from paper_words import words


def with_first(**facts: object) -> Dossier:
    dossier = full_dossier()
    group = dossier.groups[0]
    first = group.travellers[0]
    changed = replace(first, client=replace(first.client, **facts))
    return replace(dossier, groups=(replace(group, travellers=(changed, *group.travellers[1:])), *dossier.groups[1:]))


def test_a_diet_in_words_that_are_not_understood_is_counted_apart() -> None:
    assert "1 as written below" in words("kitchen-sheet", with_first(diet="qwxz plom"))


def test_who_is_eighteen_on_the_first_day_is_no_child() -> None:
    start = full_dossier().departure.start
    birthday = date(start.year - 18, start.month, start.day)
    assert "(18 years)" not in words("kitchen-sheet", with_first(birth_date=birthday)).replace(
        "\N{NO-BREAK SPACE}", " "
    )
    younger = words("kitchen-sheet", with_first(birth_date=birthday + timedelta(days=1)))
    assert "(17 years)" in younger.replace("\N{NO-BREAK SPACE}", " ")
