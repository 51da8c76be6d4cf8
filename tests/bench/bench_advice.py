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
from lares_desk.services.reference_data import load_reference  # noqa: E402

ROUNDS = 200
TRAVELLERS = 16


def dossier() -> Dossier:
    """Return the full departure with 16 travellers, who arrive on four different days."""
    whole = full_dossier()
    people = [each for group in whole.groups for each in group.travellers]
    more = [replace(each, id=each.id + 100) for each in people[: TRAVELLERS - len(people)]]
    travellers = tuple(
        replace(each, arrival_on=START - timedelta(days=at % 4)) for at, each in enumerate([*people, *more])
    )
    return replace(whole, groups=(Group(whole.groups[0].booking, travellers),))


def taken(task: Callable[[], object], rounds: int) -> str:
    """Return the median and the fastest of `rounds` runs in milliseconds; a busy machine moves the first of them."""
    times = []
    task()
    gc.collect()
    for _ in range(rounds):
        begin = time.perf_counter()
        task()
        times.append((time.perf_counter() - begin) * 1000)
    return f"median {statistics.median(times):.2f} ms, fastest {min(times):.2f} ms"


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
