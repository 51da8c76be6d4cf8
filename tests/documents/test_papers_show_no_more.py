"""Need to know: a paper holds no field of a person that it has not declared."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from typing import Any

import pytest

from briefings import request, text_of
from lares_desk.documents.privacy import only_fields, only_group
from lares_desk.documents.registry import PAPERS, Audience, Paper
from lares_desk.domain.departure import Group
from lares_desk.domain.language import LANGUAGES
from lares_desk.domain.people import Booking, Client, Traveller


def marked(kind: type[Any]) -> dict[str, object]:
    """Return a mark for each text field of a person."""
    return {field.name: f"SECRET{field.name.replace('_', '').upper()}" for field in fields(kind) if field.type == "str"}


def marked_group(name: str) -> Group:
    client = Client(**{**marked(Client), "birth_date": date(1987, 3, 5)})
    traveller = Traveller(client, **marked(Traveller))  # type: ignore[arg-type]
    booking = Booking(1, "REF", name, notes="SECRETBOOKINGNOTES", over_capacity_reason="SECRETREASON")
    return Group(booking, (traveller,))


@pytest.mark.parametrize("paper", PAPERS.values(), ids=list(PAPERS))
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_paper_holds_only_the_fields_that_it_declares(paper: Paper, language: str) -> None:
    asked = request()
    group, other = marked_group("Our group"), marked_group("THEOTHERGROUP")
    departure = replace(asked.dossier.departure, notes="SECRETDEPARTURENOTES")
    days = tuple(replace(day, notes="SECRETDAYNOTES") for day in asked.dossier.days)
    dossier = replace(asked.dossier, departure=departure, days=days, groups=(group, other))
    rendered = paper.render(replace(asked, dossier=dossier, group=group, language=language))
    text = text_of(rendered.content)
    allowed = {f"SECRET{name.replace('_', '').upper()}" for name in paper.fields}
    found = {word for word in text.replace(",", " ").replace(".", " ").split() if word.startswith("SECRET")}
    assert found <= allowed
    assert "1987" not in text
    if paper.audience is Audience.CLIENT:
        assert "THEOTHERGROUP" not in text
        assert "+51 984 999 999" not in text


def test_a_paper_is_handed_no_other_field() -> None:
    group = only_fields(marked_group("Our group"), frozenset({"surname", "rents_bag"}))
    assert "SECRETSURNAME" in repr(group)
    assert repr(group).count("SECRET") == 1
    assert group.travellers[0].client.birth_date is None


def test_a_paper_is_handed_no_other_group() -> None:
    asked = request()
    group, other = marked_group("Our group"), marked_group("THEOTHERGROUP")
    assert only_group(replace(asked.dossier, groups=(group, other)), group).groups == (group,)


def test_the_briefing_declares_names_and_no_private_field() -> None:
    private = {
        "passport",
        "medical",
        "diet",
        "emergency_name",
        "emergency_phone",
        "birth_date",
        "phone",
        "email",
        "notes",
    }
    assert not PAPERS["briefing"].fields & private
    assert {"surname", "given_names"} <= PAPERS["briefing"].fields


def test_every_paper_has_a_title_in_both_languages() -> None:
    for key, paper in PAPERS.items():
        assert paper.id == key
        assert all(not paper.title.missing(language) for language in LANGUAGES)
