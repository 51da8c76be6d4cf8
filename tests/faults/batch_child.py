"""Print every departure of a file into a folder, and say each one that is finished."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from builders import opened
from lares_desk.services import paper_batch

if __name__ == "__main__":
    session = opened(Path(sys.argv[1]))
    paper_batch._WORTH_PROCESSES = 1  # processes from the first paper on
    order = paper_batch.Order(paper_batch.departures_between(session, None, None), Path(sys.argv[2]), "briefing")
    os.write(1, b"ready\n")
    paper_batch.Batch(session, order, int(sys.argv[3])).run(tell=lambda done: os.write(1, f"{done.code}\n".encode()))
