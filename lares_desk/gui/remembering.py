"""Shapes that a person has pulled into place and finds again in the same agency file."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QSplitter

from lares_desk.gui.settings import FileMemory


def remember_splitter(splitter: QSplitter, memory: FileMemory, key: str) -> None:
    """Give a splitter the shares that it was left with, and keep every change; call it once all parts are in."""
    _Shares(splitter, memory, f"{key}/shares")


class _Shares(QObject):
    """What keeps the shares of one splitter; it goes with the splitter."""

    def __init__(self, splitter: QSplitter, memory: FileMemory, key: str) -> None:
        super().__init__(splitter)
        self._splitter = splitter
        self._memory = memory
        self._key = key
        kept = memory.get(key, [])
        # A splitter of other parts than then starts anew, and so does one whose file was written by hand.
        if len(kept) == splitter.count() and all(isinstance(share, int) and share >= 0 for share in kept) and any(kept):
            splitter.setSizes(kept)
        splitter.splitterMoved.connect(self._on_moved)

    @Slot()
    def _on_moved(self) -> None:
        self._memory.set(self._key, self._splitter.sizes())
