"""The days of an itinerary or of a departure: list, live altitude profile and form, saved field by field."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from lares_desk.domain.changes import Changes, Kind
from lares_desk.domain.departure import Dossier
from lares_desk.domain.logistics import Service
from lares_desk.domain.places import Place
from lares_desk.domain.plan_b import walked
from lares_desk.domain.plan_b_changes import touched_services
from lares_desk.domain.plan_words import hours_words
from lares_desk.domain.trek import TrekDay
from lares_desk.domain.walking import hours_of
from lares_desk.errors import NotFound
from lares_desk.gui import theme
from lares_desk.gui.context import Context
from lares_desk.gui.empty_state import EmptyState
from lares_desk.gui.profile_view import ProfileView
from lares_desk.gui.trek_day_form import TrekDayForm
from lares_desk.gui.trek_day_list import TrekDayList
from lares_desk.gui.trek_draft import computed_figures, with_day
from lares_desk.gui.trek_form_scroll import FormScroll
from lares_desk.gui.trek_place_field import PlaceField
from lares_desk.gui.trek_tracks import TrackActions
from lares_desk.gui.trek_words import TrekWords
from lares_desk.services import departures, itineraries, places, trek_days

Owner = Literal["itinerary", "departure"]
_OWN_KIND: dict[Owner, Kind] = {"itinerary": Kind.ITINERARY, "departure": Kind.DEPARTURE}
_SHOWN_KINDS = (
    Kind.TREK_DAY, Kind.WAYPOINT, Kind.PLACE, Kind.READING, Kind.TRACK, Kind.ITINERARY, Kind.SERVICE, Kind.TICKET,
)  # fmt: skip
_LIST_WIDTHS = (164, 280)
_SHARES = (240, 560)


class TrekDaysEditor(QWidget):
    """Edit the days of one owner; what is typed shows at once, what is left is saved."""

    def __init__(self, context: Context, owner: Owner, parent: QWidget | None = None) -> None:
        """Start without an owner."""
        super().__init__(parent)
        self._context = context
        self._owner: Owner = owner
        self._owner_id = 0
        self._days: tuple[TrekDay, ...] = ()
        self._day_id = 0
        self._start: date | None = None
        self._start_place: Place | None = None
        self._dossier: Dossier | None = None
        self._saving = False
        self._form: TrekDayForm | None = None
        self._words = words = TrekWords(context.locale, self)
        self.profile = ProfileView(context.language, words, self)
        self.list = TrekDayList(context.language, words, self)
        self.tracks = TrackActions(context, words, self)
        self._scroll = FormScroll(None, self)
        self.empty = EmptyState(self)
        self._right = QStackedWidget(self)
        self._lay_out()
        read_only = context.session.read_only
        self.list.set_read_only(read_only)
        self.profile.setAcceptDrops(not read_only)
        add = "" if read_only else self.tr("Add the first day")
        self.empty.show_words(self.tr("This trek has no days yet."), add, is_main=True)
        self._connect()

    @property
    def form(self) -> TrekDayForm:
        """The form of a day; its many fields are made for the first day that is shown."""
        if self._form is None:
            self._form = self._made_form()
        return self._form

    def show_owner(self, owner_id: int) -> None:
        """Show the days of this itinerary or departure, the first one selected; 0 shows none."""
        if owner_id != self._owner_id:
            self.commit_pending()
            self._owner_id = owner_id
            self._day_id = 0
        self._reload()

    def commit_pending(self) -> None:
        """Save what is typed and not yet left, before the day, the page or the window goes away."""
        day = self._saved_day()
        if day is not None and not self._saving and not self._context.session.read_only:
            self._save(day)

    def unsaved(self) -> list[str]:
        """Return why what stands in the form is not saved, a sentence for each field that has to be mended."""
        return self._form.unsaved() if self._form else []

    def day_actions(self) -> list[QAction | None]:
        """Return what can be done with the days, in the order of a menu."""
        days = self.list
        return [
            days.add_action,
            days.duplicate_action,
            days.up_action,
            days.down_action,
            days.remove_action,
            None,
            self.tracks.add,
            self.tracks.remove,
        ]

    def selected_day(self) -> TrekDay | None:
        """Return the day in the form as the file has it."""
        return self._saved_day()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.GAP_M, 0, 0)  # it stands right under the tabs
        column.setSpacing(theme.GAP_M)
        frame = QFrame(self)
        frame.setProperty("card", True)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(theme.GAP_S, theme.GAP_XS, theme.GAP_S, theme.GAP_XS)
        inside.addWidget(self.profile)
        column.addWidget(frame, 3)
        self.list.setMinimumWidth(theme.scaled(_LIST_WIDTHS[0]))
        self.list.setMaximumWidth(theme.scaled(_LIST_WIDTHS[1]))
        self._right.addWidget(self._scroll)
        self._right.addWidget(self.empty)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(self.list)
        split.addWidget(self._right)
        split.setSizes(_SHARES)
        column.addWidget(split, 5)

    def _made_form(self) -> TrekDayForm:
        # Made where it will stand: the toolkit dresses everything in a widget anew whenever that is moved.
        form = TrekDayForm(
            self._context.language, self._words, self._scroll.viewport(), of_departure=self._owner == "departure"
        )
        form.track.offer(self.tracks.add, self.tracks.remove)
        form.set_read_only(self._context.session.read_only)
        form.edited.connect(self._on_edited)
        form.committed.connect(self._on_committed)
        form.new_place_wanted.connect(self._on_new_place)
        self._scroll.setWidget(form)
        return form

    def _connect(self) -> None:
        self.empty.chosen.connect(self._on_add)
        self.profile.day_chosen.connect(self._on_number_chosen)
        self.list.day_chosen.connect(self._on_day_chosen)
        self.list.add_wanted.connect(self._on_add)
        self.list.duplicate_wanted.connect(self._on_duplicate)
        self.list.move_wanted.connect(self._on_move)
        self.list.remove_wanted.connect(self._on_remove)
        self.list.file_dropped.connect(self._on_file_dropped)
        self.profile.file_dropped.connect(self._on_file_dropped_on_profile)
        self.tracks.about_to_change.connect(self.commit_pending)
        self.tracks.reading.connect(self._on_reading)
        self._context.bus.changed.connect(self._on_changed)

    def _reload(self) -> None:
        """Read the days again; the selected day and what is half typed in it stay."""
        before = self._saved_day()
        self._days = self._read()
        self.form.places.offer(places.all_places(self._context.session, self._context.language))
        day = self._saved_day()
        if day is None and self._days:
            row = min(before.number - 1, len(self._days) - 1) if before else 0
            day = self._days[row]
        if day is None:
            self._day_id = 0
        elif day.id == self._day_id:
            self.form.refresh(day)
        else:
            self._show(day)
        self._right.setCurrentIndex(0 if self._days else 1)
        self._redraw()

    def _read(self) -> tuple[TrekDay, ...]:
        session = self._context.session
        self._start, self._start_place, self._dossier = None, None, None
        if not self._owner_id:
            return ()
        try:
            if self._owner == "itinerary":
                itinerary = itineraries.get(session, self._owner_id)
                self._start_place = itinerary.start_place
                return itinerary.days
            dossier = departures.dossier(session, self._owner_id)
        except NotFound:
            self._owner_id = 0
            return ()
        self._start, self._start_place = dossier.departure.start, dossier.itinerary.start_place
        self._dossier = dossier
        return dossier.days

    def _redraw(self) -> None:
        """Show the days as they are typed."""
        day = self._saved_day()
        draft = self.form.draft(day) if day else None
        days = with_day(self._days, draft)
        real = walked(days)
        self.list.set_days(days, self._day_id, real)
        self.profile.set_days(real, self._start)
        self.profile.set_selected(day.number if day else None)
        self.tracks.show_day(day)
        self.form.track.show_track(day.track if day else None)
        if day is not None:
            self._tell_of(days, day)

    def _tell_of(self, days: Sequence[TrekDay], day: TrekDay) -> None:
        """Say what nobody types: the figures of the day, how long it takes by others, and its other plans."""
        reference, language = self._context.session.reference, self._context.language
        self.form.show_computed(computed_figures(days, day.number, self._start_place, reference.climate))
        draft = next(each for each in days if each.id == day.id)
        recorded = self._dossier.recorded.get(day.source_day_id or 0) if self._dossier else None
        hours = hours_of(replace(draft, walk_minutes=None), recorded)
        self.form.show_hours(hours_words(reference.wording, hours).get(language) if hours else "")
        self.form.plan.show_plans(days, day.number, reference.wording, language, self._bought(days, day.number))

    def _bought(self, days: Sequence[TrekDay], number: int) -> Sequence[Service]:
        """Return what was bought for a day as it was planned and that it needs otherwise now."""
        if self._dossier is None:
            return ()
        on = self._dossier.departure.start + timedelta(days=number - 1)
        hit = touched_services(replace(self._dossier, days=tuple(days)), walked(days))
        return [service for service in hit if service.starts_on == on]

    def _show(self, day: TrekDay | None) -> None:
        if day is not None:
            self._day_id = day.id
            self.form.show_record(day)

    def _saved_day(self) -> TrekDay | None:
        return self._day_of(self._day_id)

    def _save(self, day: TrekDay) -> None:
        """Save the day as it is typed; show the file's version where somebody else has changed it meanwhile."""
        self._saving = True
        try:
            kept = self.form.save(day, self._context, trek_days.save)
        finally:
            self._saving = False
        if not kept:
            self._days = self._read()
            self._show(self._saved_day())
            self._reload()

    def _on_changed(self, changes: Changes) -> None:
        if self._owner_id and changes.touches(*_SHOWN_KINDS, _OWN_KIND[self._owner]):
            self._reload()

    def _on_edited(self) -> None:
        self._redraw()

    def _on_committed(self) -> None:
        self.commit_pending()

    def _on_new_place(self, field: PlaceField, typed: str) -> None:
        # The dialog is imported when somebody wants it: the page opens sooner.
        from lares_desk.gui.places_new_dialog import NewPlaceDialog  # noqa: PLC0415

        NewPlaceDialog(self._context, self, name=typed, field=field).open()

    def _on_number_chosen(self, number: int) -> None:
        day = next((day for day in self._days if day.number == number), None)
        if day is not None:
            self.list.choose(day.id)

    def _on_day_chosen(self, day_id: int) -> None:
        day = self._saved_day()
        if day_id == self._day_id:
            return
        self.commit_pending()
        unsaved = self.form.unsaved() if day else []
        self._select(day_id)
        if unsaved:
            said = self.tr("Something in day {number} could not be saved. {reasons}")
            self._context.prompts.tell(self, said.format(number=day.number, reasons=" ".join(unsaved)))

    def _select(self, day_id: int) -> None:
        self._show(self._day_of(day_id))
        self._redraw()

    def _on_add(self) -> None:
        self.commit_pending()
        done = self._context.attempt(trek_days.add, self._owner, self._owner_id)
        if done is not None:
            self._select(done.value)
            title = self.form.fields["title"].editor
            title.setFocus(Qt.FocusReason.OtherFocusReason)
            title.selectAll()

    def _on_duplicate(self, day_id: int) -> None:
        self.commit_pending()
        done = self._context.attempt(trek_days.duplicate, day_id)
        if done is not None:
            self._select(done.value)

    def _on_move(self, day_id: int, number: int) -> None:
        self.commit_pending()
        self._context.attempt(trek_days.move, day_id, number)

    def _on_remove(self, day_id: int) -> None:
        day = self._day_of(day_id)
        if day is None:
            return
        self.commit_pending()
        if self._context.attempt(trek_days.remove, day_id):
            said = self.tr("Day {number}, “{title}”, deleted")
            title = day.title.get(self._context.language)
            self._context.notify(said.format(number=day.number, title=title), undo=True)

    def _on_file_dropped(self, day_id: int, path: Path) -> None:
        self.tracks.add_file(self._day_of(day_id), path)

    def _on_file_dropped_on_profile(self, number: int, path: Path) -> None:
        self.tracks.add_file(next((day for day in self._days if day.number == number), None), path)

    def _on_reading(self, name: str) -> None:
        day = self._saved_day()
        if name:
            self.form.track.show_reading(name)
        else:
            self.form.track.show_track(day.track if day else None)

    def _day_of(self, day_id: int) -> TrekDay | None:
        return next((day for day in self._days if day.id == day_id), None)
