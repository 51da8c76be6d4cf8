"""A client's name as lists show it."""

from __future__ import annotations

from lares_desk.domain.people import Client


def listed_name(client: Client) -> str:
    """Return a name as lists show it: surname first."""
    return f"{client.surname}, {client.given_names}" if client.given_names else client.surname
