"""The log file: what the program did and where it failed, never whom it was about."""

from __future__ import annotations

import faulthandler
import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

MAX_BYTES = 500_000
KEPT_FILES = 3


def start_log(folder: Path) -> Path | None:
    """Write the log and crash traces into `folder`; return the log file, or None where none can be written."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file = folder / "lares-desk.log"
        handler = RotatingFileHandler(file, maxBytes=MAX_BYTES, backupCount=KEPT_FILES, encoding="utf-8", delay=False)
    except OSError:
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger("lares_desk")
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    if handler.stream is not None:
        faulthandler.enable(handler.stream)
    return file
