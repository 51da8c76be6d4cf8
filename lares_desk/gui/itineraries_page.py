"""The page of the treks as sold: the list, and the one that is open."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QListView,
    QMenu,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from lares_desk.domain.changes import Changes, Kind
from lares_desk.domain.trek import Itinerary
from lares_desk.gui import theme
from lares_desk.gui.context import Context
from lares_desk.gui.empty_state import EmptyState
from lares_desk.gui.icons import set_icon
from lares_desk.gui.itineraries_delegate import ItinerariesDelegate
from lares_desk.gui.itineraries_detail import ItineraryDetail
from lares_desk.gui.itineraries_model import ItinerariesModel
from lares_desk.gui.itineraries_new_dialog import NewItineraryDialog
from lares_desk.gui.page import Page
from lares_desk.gui.trek_words import TrekWords
from lares_desk.services import itineraries

_LIST_WIDTHS = (190, 288)
_SHARES = (208, 760)
_SHOWN_KINDS = (Kind.ITINERARY, Kind.TREK_DAY)


class ItinerariesPage(Page):
    """List the itineraries beside the one that is edited."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Show the agency's itineraries, the first one open."""
        super().__init__(context, parent)
        self._context = context
        self._words = TrekWords(context.locale, self)
        self._open_id = 0
        self.model = ItinerariesModel(self._words, context.language, self)
        self.view = QListView(self)
        self.detail = ItineraryDetail(context, self)
        self.new_button = QPushButton(self.tr("New itinerary…"), self)
        self.empty = EmptyState(self)
        self.remove_action = QAction(self.tr("Delete itinerary"), self)
        self.more = QToolButton(self)
        self._menu = QMenu(self)
        self._right = QStackedWidget(self)
        self._dress()
        self._lay_out()
        self.view.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.new_button.clicked.connect(self._on_new)
        self.empty.chosen.connect(self._on_new)
        self.remove_action.triggered.connect(self._on_remove)
        self.more.clicked.connect(self._on_more)
        context.bus.changed.connect(self._on_changed)
        self.setFocusProxy(self.view)
        self._reload()

    def menu_title(self) -> str:
        """Return the title of the menu."""
        return self.tr("&Itinerary")

    def menu_actions(self) -> list[QAction | None]:
        """Return the actions for the menu."""
        return [self.remove_action]

    def place(self) -> str:
        """Return the itinerary that is open."""
        return str(self._open_id or "")

    def go_to(self, place: str) -> bool:
        """Open an itinerary."""
        if place:
            self.show_itinerary(int(place))
        return not place or self._open_id == int(place)

    def commit_pending(self) -> None:
        """Save what is typed and not yet left, before the page or the window goes away."""
        self.detail.commit_pending()

    def show_itinerary(self, itinerary_id: int) -> None:
        """Open an itinerary."""
        row = self.model.row_of(itinerary_id)
        if row >= 0:
            self.view.setCurrentIndex(self.model.index(row))

    def _dress(self) -> None:
        view, may = self.view, not self._context.session.read_only
        view.setModel(self.model)
        view.setItemDelegate(ItinerariesDelegate(self._words, self._context.language, view))
        view.setAccessibleName(self.tr("Itineraries"))
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setMouseTracking(True)
        view.addAction(self.remove_action)
        set_icon(self.new_button, "add", self.palette())
        self.new_button.setVisible(may)
        line = self.tr("There are no itineraries yet. Add the first trek that you sell.")
        self.empty.show_words(line, self.new_button.text() if may else "", is_main=True)
        self.remove_action.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        self.remove_action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        set_icon(self.remove_action, "remove", self.palette())
        self._menu.addAction(self.remove_action)
        self.more.setAccessibleName(self.tr("More actions"))
        self.more.setToolTip(self.more.accessibleName())
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.more.setVisible(may)
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
        split.setSizes(_SHARES)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_M, theme.GAP_M, theme.GAP_M, theme.GAP_M)
        column.addWidget(split)

    def _left(self) -> QWidget:
        left = QWidget(self)
        left.setMinimumWidth(_LIST_WIDTHS[0])
        left.setMaximumWidth(_LIST_WIDTHS[1])
        heading = QLabel(self.tr("Itineraries"))
        heading.setProperty("tone", "title")
        QWidget.setTabOrder(self.view, self.new_button)
        QWidget.setTabOrder(self.new_button, self.more)
        QWidget.setTabOrder(self.more, self.detail.tabs)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, theme.GAP_M, 0)
        column.setSpacing(theme.GAP_M)
        column.addWidget(heading)
        column.addWidget(self.view, 1)
        column.addWidget(self.new_button)
        return left

    def _reload(self) -> None:
        """Read the list again; the open itinerary stays open."""
        self.model.set_rows(itineraries.all_itineraries(self._context.session))
        row = max(self.model.row_of(self._open_id), 0)
        found = self.model.at(row)
        self._right.setCurrentIndex(1 if found is None else 0)
        self.remove_action.setEnabled(found is not None and not self._context.session.read_only)
        if found is None:
            self._open_id = 0
        elif self.view.currentIndex().row() != row:
            self.view.setCurrentIndex(self.model.index(row))
        self.view.doItemsLayout()

    def _current(self) -> Itinerary | None:
        return self.model.at(self.view.currentIndex().row())

    def _on_selection_changed(self, _now: QItemSelection, _before: QItemSelection) -> None:
        itinerary = self._current()
        if itinerary is not None and itinerary.id != self._open_id:
            self._open_id = itinerary.id
            self.detail.show_itinerary(itinerary.id)
            self.moved.emit()

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*_SHOWN_KINDS):
            self._reload()

    def _on_new(self) -> None:
        dialog = NewItineraryDialog(self._context, self)
        dialog.saved.connect(self._on_made)
        dialog.open()

    def _on_made(self, itinerary_id: int) -> None:
        self.show_itinerary(itinerary_id)

    def _on_more(self) -> None:
        self._menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _on_remove(self) -> None:
        itinerary = self._current()
        if itinerary is None:
            return
        question = self.tr("Delete {code}, “{name}”, and its days?").format(
            code=itinerary.code, name=itinerary.name.get(self._context.language)
        )
        if self._context.prompts.confirm(self, question, self.tr("Delete itinerary")):
            self.detail.commit_pending()
            self._context.attempt(itineraries.remove, itinerary.id)
