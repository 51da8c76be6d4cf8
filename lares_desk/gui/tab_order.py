"""The order of the Tab key for controls that are made later than those that stand below them."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def order_inside(frame: QWidget, stops: Iterable[QWidget]) -> None:
    """Let Tab go through `stops`, in their order, where it comes to `frame`, which itself never takes the keyboard."""
    # The toolkit puts nothing behind a widget that takes no keyboard: for a moment the frame does.
    frame.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    for before, after in pairwise((frame, *stops)):
        QWidget.setTabOrder(before, after)
    frame.setFocusPolicy(Qt.FocusPolicy.NoFocus)
