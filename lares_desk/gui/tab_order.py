"""The order of the Tab key for controls that are made later than those that stand below them."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def tab_through(*stops: QWidget) -> None:
    """Let Tab go through `stops` in their order, from where the first one stands; that may be the frame of the others.

    Fields are given whole: one whose editor alone is moved stays where it was, and leads Tab back to its editor.
    """
    frames = [widget for widget in stops if widget.focusPolicy() is Qt.FocusPolicy.NoFocus]
    # The toolkit orders only what takes the keyboard itself: a frame does for a moment, a field as its editor does.
    for widget in frames:
        proxy = widget.focusProxy()
        widget.setFocusPolicy(proxy.focusPolicy() if proxy else Qt.FocusPolicy.TabFocus)
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)
    for widget in frames:
        if widget.focusProxy() is None:  # what is set on a field is set on its editor
            widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
