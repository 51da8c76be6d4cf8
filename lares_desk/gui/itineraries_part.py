"""The treks as sold: the list, and the one that is open."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QItemSelection, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QListView,
    QMenu,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from lares_desk.domain.changes import Changes, Kind
from lares_desk.domain.trek import Itinerary
from lares_desk.gui import theme
from lares_desk.gui.buttons import ActionButton
from lares_desk.gui.context import Context
from lares_desk.gui.empty_state import EmptyState
from lares_desk.gui.icons import set_icon
from lares_desk.gui.itineraries_actions import TrekActions
from lares_desk.gui.itineraries_delegate import ItinerariesDelegate
from lares_desk.gui.itineraries_detail import ItineraryDetail
from lares_desk.gui.itineraries_model import ItinerariesModel
from lares_desk.gui.itineraries_switch import PartSwitch
from lares_desk.gui.leaving import may_leave
from lares_desk.gui.part import Part
from lares_desk.gui.remembering import remember_splitter
from lares_desk.gui.trek_words import TrekWords
from lares_desk.services import itineraries

_LIST_WIDTHS = (190, 288)
_SHARES = (208, 760)
_SHOWN_KINDS = (Kind.ITINERARY, Kind.TREK_DAY)
_SHOWS_RETIRED = "itineraries/retired"


class TreksPart(Part):
    """List the itineraries beside the one that is edited."""

    moved = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Show the agency's itineraries, the first one open."""
        super().__init__(parent)
        self._context = context
        self._words = TrekWords(context.locale, self)
        self._open_id = 0
        self._opening = QTimer(self, singleShot=True)
        self._opening.timeout.connect(self._open)
        self.switch = PartSwitch("treks", self)
        self.model = ItinerariesModel(self._words, context.language, self)
        self.view = QListView(self)
        self.detail = ItineraryDetail(context, self)
        self.actions_on = TrekActions(context, self, self.detail)
        self.retired = QCheckBox(self.tr("Show retired"))
        self.empty = EmptyState(self)
        self.more = QToolButton(self)
        self._menu = QMenu(self)
        self._right = QStackedWidget(self)
        self._dress()
        self._lay_out()
        self.view.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.retired.toggled.connect(self._on_retired_toggled)
        self.empty.chosen.connect(self.actions_on.new.trigger)
        self.actions_on.made.connect(self.show_itinerary)
        self.more.clicked.connect(self._on_more)
        context.bus.changed.connect(self._on_changed)
        self.begin_at(self.view)
        self._reload()

    def actions_of_menu(self) -> list[QAction | None]:
        """Return what can be done here, in the order of a menu."""
        return [*self.actions_on.listed(), None, *self.detail.days.day_actions()]

    def open_id(self) -> int:
        """Return the id of the itinerary that is open, or 0."""
        return self._open_id

    def current(self) -> Itinerary | None:
        """Return the itinerary that is selected, or None."""
        return self.model.at(self.view.currentIndex().row())

    def commit_pending(self) -> None:
        """Save what is typed and not yet left."""
        self.detail.commit_pending()

    @Slot(object)
    def show_itinerary(self, itinerary_id: int) -> bool:
        """Open an itinerary, a retired one too; say whether it is there."""
        row = self.model.row_of(itinerary_id)
        if row < 0 and not self.retired.isChecked():
            self.retired.setChecked(True)
            row = self.model.row_of(itinerary_id)
        if row >= 0:
            self.view.setCurrentIndex(self.model.index(row))
        return row >= 0

    def _dress(self) -> None:
        view, may = self.view, not self._context.session.read_only
        view.setModel(self.model)
        view.setItemDelegate(ItinerariesDelegate(self._words, self._context.language, view))
        view.setAccessibleName(self.tr("Itineraries"))
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setMouseTracking(True)
        self.retired.setChecked(self._context.memory.get(_SHOWS_RETIRED, False))
        actions = self.actions_on
        actions.remove.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        actions.remove.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        view.addAction(actions.remove)
        for action in actions.listed():
            self._menu.addSeparator() if action is None else self._menu.addAction(action)
        line = self.tr("There are no itineraries yet. Add the first trek that you sell.")
        self.empty.show_words(line, actions.new.text().replace("&", "") if may else "", is_main=True)
        self.more.setAccessibleName(self.tr("More actions"))
        self.more.setToolTip(self.more.accessibleName())
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        set_icon(self.more, "more", self.palette())
        self.detail.set_corner(self.more)

    def _lay_out(self) -> None:
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(self._left())
        self._right.setContentsMargins(theme.GAP_M, 0, 0, 0)
        self._right.addWidget(self.detail)
        self._right.addWidget(self.empty)
        split.addWidget(self._right)
        split.setStretchFactor(1, 1)
        split.setSizes([theme.scaled(share) for share in _SHARES])
        remember_splitter(split, self._context.memory, "itineraries")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(split)
        stops = (self.view, self.retired, self.new_button, self.more, self.detail.tabs)
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _left(self) -> QWidget:
        left = QWidget(self)
        narrow, wide = _LIST_WIDTHS
        left.setMaximumWidth(theme.scaled(wide))
        self.new_button = ActionButton(self.actions_on.new)
        if self._context.session.read_only:
            self.new_button.hide()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, theme.GAP_M, 0)
        column.setSpacing(theme.GAP_M)
        column.addWidget(self.switch)
        column.addWidget(self.view, 1)
        column.addWidget(self.retired)
        column.addWidget(self.new_button)
        left.setMinimumWidth(max(theme.scaled(narrow), column.minimumSize().width()))
        return left

    def _reload(self) -> None:
        """Read the list again; the open itinerary stays open."""
        every = itineraries.all_itineraries(self._context.session)
        has_retired = any(trek.retired for trek in every)
        shown = [trek for trek in every if self.retired.isChecked() or not trek.retired]
        self.retired.setVisible(has_retired)
        before = self.model.row_of(self._open_id)
        self.model.set_rows(shown)
        kept = self.model.row_of(self._open_id)
        row = kept if kept >= 0 else max(min(before, len(shown) - 1), 0)
        found = self.model.at(row)
        self._right.setCurrentIndex(1 if found is None else 0)
        if found is None:
            self._open_id = 0
        elif self.view.currentIndex().row() != row:
            self.view.setCurrentIndex(self.model.index(row))
        self.actions_on.show(found, len(every))
        self.view.doItemsLayout()

    @Slot(QItemSelection, QItemSelection)
    def _on_selection_changed(self, _now: QItemSelection, _before: QItemSelection) -> None:
        itinerary = self.current()
        if itinerary is not None and itinerary.id != self._open_id:
            self._open_id = itinerary.id
            if self.isVisible():
                self._open()
            else:
                # The list is painted first: the days with their many fields take a moment.
                self._opening.start(0)
            self.actions_on.show(itinerary, self.model.rowCount())
            self.moved.emit()

    @Slot()
    def _open(self) -> None:
        self._opening.stop()
        if self._open_id:
            self.detail.show_itinerary(self._open_id)

    @Slot(bool)
    def _on_retired_toggled(self, shown: bool) -> None:
        current = self.current()
        if not shown and current is not None and current.retired and not may_leave(self.detail, self._context.prompts):
            self.retired.setChecked(True)
            return
        self._context.memory.set(_SHOWS_RETIRED, shown)
        self._reload()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*_SHOWN_KINDS):
            self._reload()

    @Slot()
    def _on_more(self) -> None:
        self._menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))
