"""Need to know: a paper is handed only those fields of a person that it has declared."""

from __future__ import annotations

from dataclasses import MISSING, Field, fields, replace
from typing import Any

from lares_desk.domain.departure import Dossier, Group
from lares_desk.domain.people import Client, Traveller

_KEYS = frozenset({"id", "rev", "client", "booking_id", "position"})


def only_fields(group: Group, allowed: frozenset[str]) -> Group:
    """Return `group` with every field of its people blank but those in `allowed`; notes of the office are blank too."""
    booking = replace(group.booking, notes="", over_capacity_reason="")
    return Group(booking, tuple(_traveller(each, allowed) for each in group.travellers))


def only_group(dossier: Dossier, group: Group) -> Dossier:
    """Return `dossier` with no other group than `group`: nobody reads of the other travellers."""
    departure = replace(dossier.departure, notes="")
    return replace(dossier, groups=(group,), departure=departure)


def _traveller(traveller: Traveller, allowed: frozenset[str]) -> Traveller:
    client = traveller.client
    kept = {field.name: _value(client, field, allowed) for field in fields(Client)}
    own = {field.name: _value(traveller, field, allowed) for field in fields(Traveller)}
    return Traveller(**{**own, "client": Client(**kept)})


def _value(person: Client | Traveller, field: Field[Any], allowed: frozenset[str]) -> Any:  # noqa: ANN401
    if field.name in allowed or field.name in _KEYS:
        return getattr(person, field.name)
    return "" if field.default is MISSING else field.default
