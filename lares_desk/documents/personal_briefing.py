"""The client briefing for one traveller: that of the group, with the parts that are theirs alone."""

from __future__ import annotations

from lares_desk.documents.briefing import GROUP_FIELDS, draw
from lares_desk.documents.paper import Audience, Paper, Scope
from lares_desk.domain.language import LocalText

PAPER = Paper(
    id="personal-briefing",
    title=LocalText("Personal briefing", "Hoja informativa personal"),
    audience=Audience.CLIENT,
    scope=Scope.TRAVELLER,
    fields=GROUP_FIELDS
    | {
        "client.diet", "client.emergency_name", "client.emergency_phone", "client.insurer", "client.insurance_policy",
        "client.insurance_until", "client.insurance_altitude_m", "client.passport_expires", "client.altitude_history",
        "traveller.nights_high", "traveller.duffel_g", "traveller.daypack_g",
    },
    draw=draw,
)  # fmt: skip
