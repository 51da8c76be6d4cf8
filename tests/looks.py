"""What a careful eye finds on a window: cut texts, controls without a name, a wrong order of the Tab key."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenuBar,
    QPushButton,
    QRadioButton,
    QScrollBar,
    QSizePolicy,
    QTabBar,
    QTableView,
    QTextEdit,
    QToolButton,
    QWidget,
)

_SLACK = 2  # pixels that rounding may take


def seen(root: QWidget) -> Iterator[QWidget]:
    """Return the widgets under `root` that are on the screen, in no order."""
    window = root.window()
    for widget in root.findChildren(QWidget):
        if widget.window() is window and widget.isVisible() and not widget.visibleRegion().isEmpty():
            yield widget


def told(widget: QWidget) -> str:
    """Name a widget for the message of a failed test."""
    words = widget.accessibleName() or getattr(widget, "text", str)() or widget.objectName()
    return f"{type(widget).__name__} {words!r} in {type(widget.parentWidget()).__name__}"


def cut(root: QWidget) -> list[str]:
    """Return the labels, buttons, tabs and column titles whose words have less room than they need."""
    return [f"{told(widget)}: {lack}" for widget in seen(root) if (lack := _lack(widget))]


def _lack(widget: QWidget) -> str:
    if isinstance(widget, QLabel) and widget.text() and widget.pixmap().isNull():
        return _label_lack(widget)
    if isinstance(widget, QPushButton | QCheckBox | QRadioButton) and widget.text():
        return _short(widget.width(), widget.sizeHint().width())
    if isinstance(widget, QToolButton) and widget.text() and not _icon_only(widget):
        return _short(widget.width(), widget.sizeHint().width())
    if isinstance(widget, QTabBar):
        return "; ".join(
            widget.tabText(n)
            for n in range(widget.count())
            if widget.isTabVisible(n) and widget.tabRect(n).width() + _SLACK < widget.tabSizeHint(n).width()
        ) or _short(widget.width(), widget.tabRect(widget.count() - 1).right() if widget.count() else 0)
    if isinstance(widget, QHeaderView) and isinstance(widget.parentWidget(), QTableView):
        return _header_lack(widget)
    return ""


def _label_lack(label: QLabel) -> str:
    if label.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Ignored:
        return ""  # made to be shortened: the whole text stands in its tool tip
    room = label.contentsRect()
    if label.wordWrap():
        return _short(room.height(), label.heightForWidth(label.width())) and "too low for its lines"
    return _short(room.width(), label.sizeHint().width() - (label.width() - room.width()))


def _header_lack(header: QHeaderView) -> str:
    if header.orientation() is not Qt.Orientation.Horizontal:
        return ""
    model, metrics = header.model(), header.fontMetrics()
    titles = [
        str(model.headerData(n, Qt.Orientation.Horizontal) or "")
        for n in range(header.count())
        if not header.isSectionHidden(n)
    ]
    sizes = [header.sectionSize(n) for n in range(header.count()) if not header.isSectionHidden(n)]
    return "; ".join(
        title for title, size in zip(titles, sizes, strict=True) if metrics.horizontalAdvance(title) > size + _SLACK
    )


def _icon_only(button: QToolButton) -> bool:
    return button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly and not button.icon().isNull()


def _short(has: int, needs: int) -> str:
    return f"has {has} of {needs}" if has + _SLACK < needs else ""


def focusable(root: QWidget) -> list[QWidget]:
    """Return what the Tab key reaches in the window `root`, in its order; the focus goes back to where it was.

    The focus itself walks. The toolkit's nextInFocusChain() must not be asked: its Python side takes the answer for a
    child of the one asked, so that a page that is taken away takes the menu bar with it.
    """
    before, found = root.focusWidget(), []
    if before is not None:
        before.clearFocus()
    while root.focusNextPrevChild(True) and (widget := root.focusWidget()) not in found:
        found.append(widget)
    if found and widget is not found[0]:
        found.append(widget)  # it went back, and would go round there for ever
    if before is not None:
        before.setFocus()
    return found


def unreached(root: QWidget) -> list[str]:
    """Return the controls on the screen that take the keyboard, but which the Tab key passes by or never leaves."""
    reached = focusable(root)
    return [f"{told(widget)} is come back to" for widget in reached if reached.count(widget) > 1][:1] + [
        told(widget)
        for widget in seen(root)
        if _takes_keys(widget) and widget.isEnabled() and widget.focusProxy() is None and widget not in reached
    ]


def _takes_keys(widget: QWidget) -> bool:
    is_part = isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox)
    is_written_in = isinstance(widget, QLineEdit | QComboBox | QTextEdit) and not is_part
    return is_written_in or bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def nameless(root: QWidget) -> list[str]:
    """Return the controls that a screen reader could not name."""
    return [told(widget) for widget in focusable(root) if not _name(widget)]


def _name(widget: QWidget) -> str:
    if widget.accessibleName():
        return widget.accessibleName()
    if isinstance(widget, QAbstractButton | QMenuBar):
        return widget.text() if isinstance(widget, QAbstractButton) else "menu bar"
    if isinstance(widget, QScrollBar) or isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox):
        return "part of another"
    labels = [label for label in widget.window().findChildren(QLabel) if label.buddy() is widget]
    return labels[0].text() if labels else ""


def out_of_order(root: QWidget) -> list[str]:
    """Return the steps of the Tab key that go up or back without going to another column."""
    stops = focusable(root)
    return [
        f"{told(here)} → {told(there)}"
        for here, there in pairwise(stops)
        if _container(here) is _container(there) and _goes_back(here, there)
    ]


def _container(widget: QWidget) -> QWidget | None:
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QAbstractScrollArea) and not parent.isWindow():
        parent = parent.parentWidget()
    return parent


def _goes_back(here: QWidget, there: QWidget) -> bool:
    a, b = here.mapToGlobal(QPoint(0, 0)), there.mapToGlobal(QPoint(0, 0))
    is_higher = b.y() + there.height() <= a.y() + _SLACK
    is_same_row = not is_higher and b.y() < a.y() + here.height() - _SLACK
    if is_same_row:
        return b.x() + _SLACK < a.x()
    return is_higher and b.x() < a.x() + here.width() - _SLACK
