"""Actions of a page: made alike, and disabled with their reason."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from lares_desk.gui.icons import set_icon


def make_action(over: QWidget, text: str, icon: str, slot: Callable[[], object], keys: str = "") -> QAction:
    """Return an action of the widget `over` that works while its window does; `icon` may be empty."""
    action = QAction(text, over)
    action.setShortcut(QKeySequence(keys))
    if icon:
        set_icon(action, icon, over.palette())
    action.triggered.connect(slot)
    over.addAction(action)
    return action


def make_list_action(over: QWidget, text: str, icon: str, slot: Callable[[], object], keys: str) -> QAction:
    """Return an action whose keys are those of the list `over` alone, such as Del or Alt+Up."""
    action = make_action(over, text, icon, slot, keys)
    action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    return action


def allow(action: QAction, possible: bool, reason: str = "") -> None:
    """Enable an action where it is possible and no `reason` forbids it; the reason is its tool tip."""
    action.setEnabled(possible and not reason)
    action.setToolTip(reason or action.text().replace("&", ""))
