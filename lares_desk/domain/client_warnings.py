"""What the office should know before a client travels: papers that end too soon, insurance too low, a child."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from lares_desk.domain.client_line import ClientTrek
from lares_desk.domain.people import Client
from lares_desk.errors import N_

FULL_AGE = 18


@dataclass(frozen=True, slots=True)
class ClientWarning:
    """A sentence for the field it is about; its facts are dates, whole numbers and texts. It forbids nothing."""

    field: str
    template: str
    facts: Mapping[str, date | int | str]


def warnings(client: Client, treks: Sequence[ClientTrek], today: date) -> tuple[ClientWarning, ...]:
    """Return what to look at, given a client's treks; only those that take place and have not ended count."""
    coming = sorted((trek for trek in treks if trek.takes_place and trek.end >= today), key=_start)
    found = (
        _too_soon(
            "passport_expires", client.passport_expires, coming,
            N_("The passport expires on {last}, before {code} ends on {end}."),
        ),
        _too_soon(
            "insurance_until", client.insurance_until, coming,
            N_("The insurance ends on {last}, before {code} ends on {end}."),
        ),
        _too_low(client.insurance_altitude_m, coming),
        _child(client.birth_date, coming, today),
    )  # fmt: skip
    return tuple(warning for warning in found if warning is not None)


def age_on(born: date, day: date) -> int:
    """Return the years that somebody has completed on a day; one born on 29 February does so on 1 March."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def _too_soon(field: str, last: date | None, coming: Sequence[ClientTrek], template: str) -> ClientWarning | None:
    trek = next((trek for trek in coming if last is not None and last < trek.end), None)
    if last is None or trek is None:
        return None
    return ClientWarning(field, template, {"last": last, "code": trek.code, "end": trek.end})


def _too_low(covered: int | None, coming: Sequence[ClientTrek]) -> ClientWarning | None:
    """Compare with the highest point of all: a vehicle over a pass is as high as a walk."""
    highest = max(((trek.highest_m, trek.code) for trek in coming if trek.highest_m is not None), default=None)
    if covered is None or highest is None or covered >= highest[0]:
        return None
    return ClientWarning(
        "insurance_altitude_m",
        N_("The insurance covers up to {covered} m, but {code} goes up to {highest} m."),
        {"covered": covered, "code": highest[1], "highest": highest[0]},
    )


def _child(born: date | None, coming: Sequence[ClientTrek], today: date) -> ClientWarning | None:
    if born is None:
        return None
    if coming and 0 <= age_on(born, coming[0].start) < FULL_AGE:
        return ClientWarning(
            "birth_date",
            N_("A child of {age} when {code} starts on {start}."),
            {"age": age_on(born, coming[0].start), "code": coming[0].code, "start": coming[0].start},
        )
    if not coming and age_on(born, today) < FULL_AGE:
        return ClientWarning("birth_date", N_("A child of {age} today."), {"age": age_on(born, today)})
    return None


def _start(trek: ClientTrek) -> tuple[date, str]:
    return trek.start, trek.code
