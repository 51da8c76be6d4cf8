"""What is read ahead while nobody does anything."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from lares_desk.gui.warming import Warming
from lares_desk.services.reference_data import load_reference


def test_pages_to_come_are_read_ahead_between_events(qtbot: QtBot) -> None:
    load_reference.cache_clear()
    owner = QObject()
    warming = Warming("es", owner)
    assert not load_reference.cache_info().currsize
    with qtbot.waitSignal(warming.ended, timeout=10_000):
        pass
    assert load_reference.cache_info().currsize == 1
    for page in ("bookings", "clients", "itineraries", "agency"):
        assert f"lares_desk.gui.{page}_page" in sys.modules
