"""Make an agency file, and wait in the middle of it until told to go on."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from builders import TODAY
from lares_desk.domain.agency import Agency
from lares_desk.services import files
from lares_desk.services.clock import FixedClock

write_reference = files._write_reference


def write_slowly(*args: object, **kwargs: object) -> None:
    """Stop where the file is there in half."""
    os.write(1, b"half made\n")
    sys.stdin.readline()
    write_reference(*args, **kwargs)


files._write_reference = write_slowly
files.create(Path(sys.argv[1]), FixedClock(TODAY), "ana", Agency("First")).close()
os.write(1, b"made\n")
