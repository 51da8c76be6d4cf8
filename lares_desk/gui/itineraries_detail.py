"""One itinerary: its title line, its days, and its own fields."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTabWidget, QVBoxLayout, QWidget

from lares_desk.domain.changes import Changes, Kind
from lares_desk.domain.trek import Itinerary
from lares_desk.errors import NotFound
from lares_desk.gui import theme
from lares_desk.gui.context import Context
from lares_desk.gui.itineraries_behind import BehindBanner
from lares_desk.gui.itineraries_form import ItineraryForm
from lares_desk.gui.trek_days_editor import TrekDaysEditor
from lares_desk.gui.trek_form_scroll import FormScroll
from lares_desk.gui.trek_place_field import PlaceField
from lares_desk.gui.trek_words import TrekWords
from lares_desk.services import itineraries, places

_SHOWN_KINDS = (
    Kind.ITINERARY, Kind.TREK_DAY, Kind.WAYPOINT, Kind.TRACK, Kind.PLACE, Kind.READING, Kind.DEPARTURE,
)  # fmt: skip
_TREK = 1  # the tab of the trek's own fields


class ItineraryDetail(QWidget):
    """Show and edit one itinerary."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Start without an itinerary."""
        super().__init__(parent)
        self._context = context
        self._words = TrekWords(context.locale, self)
        self._itinerary: Itinerary | None = None
        self._saving = False
        self.title = _label("title")
        self.facts = _label("muted")
        self.mark = _label("warning")
        self._form: ItineraryForm | None = None
        self.days = TrekDaysEditor(context, "itinerary", self)
        self.tabs = QTabWidget(self)
        self.behind = BehindBanner(context, self)
        self._scroll = FormScroll(None, self)
        self._head = QHBoxLayout()
        self._lay_out()
        self.tabs.currentChanged.connect(self._on_tab_changed)
        context.bus.changed.connect(self._on_changed)

    @property
    def form(self) -> ItineraryForm:
        """The form of the trek itself, made when somebody first looks at it."""
        return self._ready_form()

    def unsaved(self) -> list[str]:
        """Return why what stands here is not saved, a sentence for each field that has to be mended."""
        return [*(self._form.unsaved() if self._form else []), *self.days.unsaved()]

    def show_itinerary(self, itinerary_id: int) -> None:
        """Show this itinerary."""
        if self._itinerary is None or self._itinerary.id != itinerary_id:
            self.commit_pending()
            before, unsaved = self._itinerary, self.unsaved()
            self._itinerary = None
            self._load(itinerary_id)
            self.days.show_owner(itinerary_id)
            if before is not None and unsaved:
                said = self.tr("Something in {code} could not be saved. {reasons}")
                self._context.prompts.tell(self, said.format(code=before.code, reasons=" ".join(unsaved)))
        else:
            self.days.show_owner(itinerary_id)

    def set_corner(self, button: QWidget) -> None:
        """Put a button at the end of the title line."""
        self._head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def commit_pending(self) -> None:
        """Save what is typed and not yet left."""
        may = not self._saving and not self._context.session.read_only
        if may and self._itinerary is not None and self._form is not None:
            self._save(self._itinerary)
        self.days.commit_pending()

    def _lay_out(self) -> None:
        self.title.setWordWrap(True)
        self._head.setSpacing(theme.GAP_M)
        self._head.addWidget(self.title, 1)
        below = QHBoxLayout()
        below.setSpacing(theme.GAP_L)
        below.addWidget(self.facts)
        below.addWidget(self.mark)
        below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_XS)
        column.addLayout(self._head)
        column.addLayout(below)
        column.addWidget(self.behind)
        column.addWidget(self.tabs, 1)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.setAccessibleName(self.tr("Parts of the itinerary"))
        self.tabs.tabBar().setAccessibleName(self.tabs.accessibleName())
        self.tabs.addTab(self.days, self.tr("Days"))
        self.tabs.addTab(_spaced(self._scroll), self.tr("Trek"))

    def _ready_form(self) -> ItineraryForm:
        if self._form is None:
            # Made where it will stand: the toolkit dresses everything in a widget anew whenever that is moved.
            self._form = form = ItineraryForm(self._context.language, self._words, self._scroll.viewport())
            form.set_read_only(self._context.session.read_only)
            form.committed.connect(self._on_committed)
            form.new_place_wanted.connect(self._on_new_place)
            self._scroll.setWidget(form)
            self._fill_form(is_new=True)
        return self._form

    def _fill_form(self, *, is_new: bool) -> None:
        """Show the itinerary in the form, if that is made; what is half typed stays where it is not a new one."""
        if self._form is None or self._itinerary is None:
            return
        self._form.places.offer(places.all_places(self._context.session, self._context.language))
        (self._form.show_record if is_new else self._form.refresh)(self._itinerary)

    def _load(self, itinerary_id: int) -> None:
        """Read the itinerary again; what is half typed stays."""
        try:
            found = itineraries.get(self._context.session, itinerary_id)
        except NotFound:
            self._itinerary = None
            return
        before, self._itinerary = self._itinerary, found
        self._fill_form(is_new=before is None)
        self.title.setText(found.name.get(self._context.language))
        facts = [found.code, self._words.days_of(found), *([self._words.retired()] if found.retired else [])]
        self.facts.setText(" · ".join(facts))
        self.behind.show_itinerary(found.id)
        self.mark.setText(f"⚠ {self._words.unconfirmed()}")
        self.mark.setVisible(not found.confirmed)

    def _save(self, itinerary: Itinerary) -> None:
        self._saving = True
        try:
            kept = self.form.save(itinerary, self._context, itineraries.save)
        finally:
            self._saving = False
        if not kept:
            self._itinerary = None
            self._load(itinerary.id)

    @Slot(int)
    def _on_tab_changed(self, index: int) -> None:
        if index == _TREK:
            self._ready_form()

    def _on_committed(self) -> None:
        self.commit_pending()

    def _on_new_place(self, field: PlaceField, typed: str) -> None:
        # The dialog is imported when somebody wants it: the page opens sooner.
        from lares_desk.gui.places_new_dialog import NewPlaceDialog  # noqa: PLC0415

        NewPlaceDialog(self._context, self, name=typed, field=field).open()

    def _on_changed(self, changes: Changes) -> None:
        if self._itinerary is not None and changes.touches(*_SHOWN_KINDS):
            self._load(self._itinerary.id)


def _label(tone: str) -> QLabel:
    label = QLabel()
    label.setProperty("tone", tone)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _spaced(content: QWidget) -> QWidget:
    """Return the content of a tab with air above it."""
    tab = QWidget()
    column = QVBoxLayout(tab)
    column.setContentsMargins(0, theme.GAP_M, 0, 0)
    column.addWidget(content)
    return tab
