"""How long a briefing takes against the same marks drawn straight on a reportlab canvas.

Both are measured warm, in turns, in one process. Run it by hand:

    python tests/bench/bench_briefing.py
"""

from __future__ import annotations

import gc
import statistics
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bare_canvas import record

from briefings import request
from lares_desk.documents.briefing import PAPER
from lares_desk.documents.briefing.profile import _drawn
from lares_desk.documents.request import PaperRequest
from lares_desk.documents.text import _break

ROUNDS = 60


def render_unremembered(asked: PaperRequest) -> bytes:
    """Return a briefing whose lines and profile were never laid before, as that of the first group of a departure."""
    _break.cache_clear()
    _drawn.cache_clear()
    return PAPER.render(asked).content


def main() -> None:
    """Measure both in turns and print the medians and their ratio."""
    for label, asked in (("2 travellers, English", request(2)), ("12 travellers, Spanish", request(12, language="es"))):
        bare_canvas = record(lambda a=asked: PAPER.render(a), asked.dossier.agency.paper_size, asked.language)
        tasks = {
            "bare": bare_canvas,
            "briefing": lambda a=asked: PAPER.render(a).content,
            "first": lambda a=asked: render_unremembered(a),
        }
        sizes = {name: len(task()) for name, task in tasks.items()}
        taken: dict[str, list[float]] = {name: [] for name in tasks}
        gc.collect()
        for _ in range(ROUNDS):
            for name, task in tasks.items():
                begin = time.perf_counter()
                task()
                taken[name].append((time.perf_counter() - begin) * 1000)
        bare, briefing, first = (statistics.median(taken[name]) for name in tasks)
        print(  # noqa: T201
            f"{label}: bare canvas {bare:.1f} ms ({sizes['bare'] // 1024} KB), "
            f"briefing {briefing:.1f} ms ({sizes['briefing'] // 1024} KB), ratio {briefing / bare:.2f}; "
            f"with nothing remembered {first:.1f} ms, ratio {first / bare:.2f}"
        )


if __name__ == "__main__":
    main()
