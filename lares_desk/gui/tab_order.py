"""The order of the Tab key for controls that are made later than those that stand below them."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def tab_through(*stops: QWidget) -> None:
    """Let Tab go through `stops` in their order, from where the first one stands; that may be the frame of the others.

    Fields are given whole: one whose editor alone is moved stays where it was, and leads Tab back to its editor.
    """
    policies = [widget.focusPolicy() for widget in stops]
    # The toolkit orders only what takes the keyboard itself: for a moment frames and fields do.
    for widget in stops:
        widget.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)
    for widget, policy in zip(stops, policies, strict=True):
        widget.setFocusPolicy(policy)
