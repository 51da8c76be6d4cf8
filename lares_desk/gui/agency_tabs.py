"""The tabs of the agency's page; all but the profile are made when they are turned to for the first time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from lares_desk.gui.context import Context

if TYPE_CHECKING:
    from lares_desk.gui.limits_part import LimitsPart
    from lares_desk.gui.untranslated_part import UntranslatedPart
    from lares_desk.gui.wording_part import WordingPart

# The tabs as places name them.
PROFILE, WORDING, LIMITS, UNTRANSLATED = "", "wording", "limits", "languages"
TABS = (PROFILE, WORDING, LIMITS, UNTRANSLATED)


class AgencyTabs(QTabWidget):
    """`turned` is sent when another tab is shown, `aimed` when another row is selected in one, the rest by Enter."""

    turned = Signal()
    aimed = Signal()
    line_opened = Signal(str)
    limit_opened = Signal(int)

    def __init__(
        self, context: Context, profile: QWidget, actions: Mapping[str, Sequence[QAction]], parent: QWidget
    ) -> None:
        """Show the `profile`; `actions` stand under the lists of the other tabs."""
        super().__init__(parent)
        self._context = context
        self._actions = actions
        self._profile = profile
        self._parts: dict[str, QWidget] = {PROFILE: profile}
        self.setDocumentMode(True)
        self.tabBar().setDrawBase(False)
        self.setAccessibleName(self.tr("Parts of the agency"))
        self.tabBar().setAccessibleName(self.accessibleName())
        titles = (
            self.tr("Profile"), self.tr("Advice and packing"), self.tr("Luggage limits"), self.tr("Languages"),
        )  # fmt: skip
        for name, title in zip(TABS, titles, strict=True):
            holder = QWidget(self)
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            if name == PROFILE:
                column.addWidget(profile)
            self.addTab(holder, title)
        self.currentChanged.connect(self._on_changed)

    def name(self) -> str:
        """Return which tab is shown, as places name it."""
        return TABS[self.currentIndex()]

    def shown(self) -> QWidget:
        """Return what the shown tab holds."""
        return self._part(self.name())

    def show_tab(self, name: str) -> bool:
        """Turn to a tab; say whether there is such."""
        if name not in TABS:
            return False
        self.setCurrentIndex(TABS.index(name))
        return True

    def wording(self) -> WordingPart:
        """Return the list of advice and packing."""
        return self._part(WORDING)

    def limits(self) -> LimitsPart:
        """Return the list of limits."""
        return self._part(LIMITS)

    def untranslated(self) -> UntranslatedPart:
        """Return the list of what lacks a language."""
        return self._part(UNTRANSLATED)

    def _part(self, name: str) -> QWidget:
        if name not in self._parts:
            part = self._parts[name] = self._made(name)
            self.widget(TABS.index(name)).layout().addWidget(part)
        return self._parts[name]

    def _made(self, name: str) -> QWidget:
        # Each is loaded when it is wanted: the window opens without them.
        if name == WORDING:
            from lares_desk.gui.wording_part import WordingPart  # noqa: PLC0415

            lines = WordingPart(self._context, self._actions[WORDING], self)
            lines.opened.connect(self.line_opened)
            lines.aimed.connect(self.aimed)
            return lines
        if name == LIMITS:
            from lares_desk.gui.limits_part import LimitsPart  # noqa: PLC0415

            limits = LimitsPart(self._context, self._actions[LIMITS], self)
            limits.opened.connect(self.limit_opened)
            limits.aimed.connect(self.aimed)
            return limits
        from lares_desk.gui.untranslated_part import UntranslatedPart  # noqa: PLC0415

        return UntranslatedPart(self._context, self)

    @Slot(int)
    def _on_changed(self, _index: int) -> None:
        part = self.shown()
        if self.name() == UNTRANSLATED:
            self.untranslated().refresh_if_stale()
        part.show()
        self.turned.emit()
