"""Book one group after the other through the real services, and say each reference once it is kept."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from builders import opened, travellers
from lares_desk.services import departure_lists, groups

session = opened(Path(sys.argv[1]))
departure_id = departure_lists.matching_ids(session)[0]
os.write(1, b"ready\n")
for number in range(1000):
    people = travellers(3, f"Run{sys.argv[2]}n{number}")
    booking = groups.book(session, departure_id, f"Group {sys.argv[2]} {number}", people).value
    os.write(1, f"{booking.reference}\n".encode())
