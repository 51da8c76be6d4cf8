"""How long the whole advice about a departure of 16 travellers takes, and the flip test behind it.

Nothing is remembered between two runs. Run it by hand:

    python tests/bench/bench_advice.py
"""

from __future__ import annotations

import gc
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parents[1])]

from full_dossier import START, full_dossier  # noqa: E402
from lares_desk.domain.departure import Dossier, Group  # noqa: E402
from lares_desk.domain.findings import RULES, findings  # noqa: E402
from lares_desk.domain.flip import flips  # noqa: E402
from lares_desk.domain.people import AltitudeHistory, Traveller  # noqa: E402
from lares_desk.services.reference_data import load_reference  # noqa: E402

ROUNDS = 200
TRAVELLERS = 16


def dossier() -> Dossier:
    """Return the full departure with 16 travellers, no two of whom share all that the rules ask of a person."""
    whole = full_dossier()
    people = [each for group in whole.groups for each in group.travellers]
    more = [replace(each, id=each.id + 100) for each in people[: TRAVELLERS - len(people)]]
    travellers = tuple(_own(each, at) for at, each in enumerate([*people, *more]))
    half = TRAVELLERS // 2
    groups = (travellers[:half], travellers[half:])
    return replace(whole, groups=tuple(Group(whole.groups[at].booking, own) for at, own in enumerate(groups)))


def _own(traveller: Traveller, at: int) -> Traveller:
    """Return a traveller with an arrival, a history, an insurance, bags and habits of their own."""
    client = replace(
        traveller.client,
        given_names=f"{traveller.client.given_names} {at}",
        altitude_history=tuple(AltitudeHistory)[at % len(AltitudeHistory)],
        wears_glasses=at % 2 == 0,
        insurance_altitude_m=(None, 3000, 4000, 5000)[at % 4],
        insurance_until=START + timedelta(days=at - 2),
        passport_expires=START + timedelta(days=20 * at),
    )
    return replace(
        traveller,
        client=client,
        arrival_on=START - timedelta(days=at % 5),
        nights_high=at % 3,
        rents_bag=at // 2 % 2 == 0,
        rents_poles=at // 4 % 2 == 0,
        is_student=at // 8 % 2 == 0,
        duffel_g=None if at % 3 else 6500 + 150 * at,
        daypack_g=None if at % 4 else 4000 + 150 * at,
    )


def taken(task: Callable[[], object], rounds: int) -> str:
    """Return the median and the least of `rounds` runs in milliseconds, by the clock and of this thread's own work."""
    clock, work = [], []
    task()
    gc.collect()
    for _ in range(rounds):
        begin, began = time.perf_counter(), time.thread_time()
        task()
        work.append((time.thread_time() - began) * 1000)
        clock.append((time.perf_counter() - begin) * 1000)
    return ", ".join(
        f"{name} median {statistics.median(times):.2f} ms, least {min(times):.2f} ms"
        for name, times in (("clock", clock), ("work", work))
    )


def main() -> None:
    """Print how long the whole takes, each rule, and the flip test."""
    asked, reference = dossier(), load_reference()
    print(f"advice for {TRAVELLERS} travellers: {taken(lambda: findings(asked, reference), ROUNDS)}")  # noqa: T201
    for rule in RULES:
        name = rule.__module__.rsplit(".", maxsplit=1)[-1]
        print(f"  {name}: {taken(lambda rule=rule: list(rule(asked, reference)), ROUNDS)}")  # noqa: T201
    print(f"flip test: {taken(lambda: flips(asked, reference), 10)}")  # noqa: T201


if __name__ == "__main__":
    main()
