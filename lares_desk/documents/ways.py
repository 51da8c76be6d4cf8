"""From where to where a service goes, said once."""

from __future__ import annotations

from lares_desk.documents.sheet import NAME_LIMIT
from lares_desk.documents.text import shorten
from lares_desk.domain.logistics import Service
from lares_desk.domain.text import fold


def way(service: Service, between: str = " → ") -> str:
    """Return the two ends of a service, or the one that is known."""
    return between.join(shorten(end, NAME_LIMIT) for end in (service.from_place, service.to_place) if end)


def is_named_by_its_way(service: Service) -> bool:
    """Tell whether the name of a service says no more than its two ends: "Cusco – Lares"."""
    return bool(service.from_place and service.to_place) and fold(service.name) == fold(way(service, " – "))


def name_beside_way(service: Service) -> str:
    """Return the name of a service as it stands beside its way; empty where the way says it."""
    return "" if is_named_by_its_way(service) else shorten(service.name, NAME_LIMIT)
