"""The form of one trek day: every field, in both languages where clients read it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from lares_desk.domain.language import Language
from lares_desk.gui import theme
from lares_desk.gui.fields import CheckField, ChoiceField, LineField, LocalTextField, TextField, TimeField
from lares_desk.gui.trek_draft import Computed
from lares_desk.gui.trek_figure_field import FigureField
from lares_desk.gui.trek_form import TrekForm
from lares_desk.gui.trek_place_field import PlaceField
from lares_desk.gui.trek_place_model import PlaceModel
from lares_desk.gui.trek_plan_note import PlanNote
from lares_desk.gui.trek_quantity_field import QuantityField
from lares_desk.gui.trek_track_bar import TrackBar
from lares_desk.gui.trek_waypoints_field import WaypointsField
from lares_desk.gui.trek_words import TrekWords

_FIGURES_ABREAST = 3


class TrekDayForm(TrekForm):
    """Edit one day."""

    def __init__(
        self, language: Language, words: TrekWords, parent: QWidget | None = None, *, of_departure: bool = False
    ) -> None:
        """Start without a day; only days of a departure are closed, shortened and recorded."""
        super().__init__(parent)
        self._words = words
        self._of_departure = of_departure
        self.places = PlaceModel(language, words, self)
        self._build()

    def show_computed(self, computed: Mapping[str, Computed]) -> None:
        """Tell the figures what the waypoints or the track say."""
        for name, value in computed.items():
            field = self.fields[name]
            if isinstance(field, FigureField):
                field.set_computed(value.metres, from_track=value.from_track)

    def show_hours(self, words: str) -> None:
        """Tell under the time on foot what the guides' records, or else the formulas, say of it."""
        self.fields["walk_minutes"].set_help(words)

    def _build(self) -> None:
        words = self._words
        kinds, lodgings = list(words.kinds().items()), list(words.lodgings().items())
        self.add("title", LocalTextField(self.tr("Title")))
        self.add("narrative", LocalTextField(self.tr("Narrative"), lines=5))
        self.add_beside(
            ("kind", ChoiceField(self.tr("What the day is for"), kinds)),
            ("walk_minutes", QuantityField(self.tr("Time on foot, stops included"), words.hours_habit())),
        )
        self._hours()
        self.section(self.tr("Route"))
        self.add("waypoints", WaypointsField("", self.places))
        self.track = TrackBar(words)
        self.add_widget(self.track)
        self.section(self.tr("Figures"))
        self._figures()
        self.section(self.tr("Night and meals"))
        self.add_beside(
            ("sleep_place", PlaceField(self.tr("Sleeping place"), self.places)),
            ("lodging", ChoiceField(self.tr("Lodging"), lodgings)),
        )
        self._meals()
        self._plan_b()
        self.section(self.tr("On the way"))
        self.add("transport", LocalTextField(self.tr("Transport"), lines=2))
        self.add("signal", LocalTextField(self.tr("Phone signal"), lines=2))
        self.section(self.tr("For the office"))
        self.add("notes", TextField(self.tr("Notes"), lines=3, help_text=self.tr("Never printed for clients.")))
        self.add_stretch()

    def _hours(self) -> None:
        starts = TimeField(self.tr("Walk starts"), help_text=self.tr("Left empty: 07:00, or noon after a ride."))
        if not self._of_departure:
            self.add("walk_starts_minutes", starts)
            return
        recorded = QuantityField(self.tr("Recorded by the guide"), self._words.hours_habit())
        recorded.set_help(self.tr("What it took, stops included: later departures learn from it."))
        self.add_beside(("walk_starts_minutes", starts), ("recorded_minutes", recorded))

    def _plan_b(self) -> None:
        self.section(self.tr("Plan B"))
        if self._of_departure:
            states = list(self._words.states().items())
            self.add("state", ChoiceField(self.tr("This day is"), states))
            self.add("state_reason", LineField(self.tr("Why it is not as planned")))
        self.add("lower_camp", PlaceField(self.tr("Lower camp"), self.places))
        road_help = self.tr("From this night's camp. Left empty: no road goes there.")
        self.add("exit_road", LocalTextField(self.tr("Way out by road"), lines=2, help_text=road_help))
        clinic_help = self.tr("Where it is from this camp, and how long it takes. For the emergency sheet.")
        self.add("clinic", LocalTextField(self.tr("Nearest health post"), lines=2, help_text=clinic_help))
        self.plan = PlanNote(self)
        self.add_widget(self.plan)

    def _figures(self) -> None:
        km, metres = self._words.km_habit(), self._words.metres_habit()
        unit = self.tr("m")
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.GAP_M)
        grid.setVerticalSpacing(theme.GAP_M)
        for cell, (name, field) in enumerate(
            (
                ("distance_m", FigureField(self.tr("Distance on foot"), km, unit=self.tr("km"))),
                ("ascent_m", FigureField(self.tr("Ascent"), metres, unit=unit)),
                ("descent_m", FigureField(self.tr("Descent"), metres, unit=unit)),
                ("high_m", FigureField(self.tr("High point on foot"), metres, unit=unit)),
                ("vehicle_high_m", FigureField(self.tr("Highest by vehicle"), metres, unit=unit)),
                ("sleep_gain_m", FigureField(self.tr("Sleeping gain"), metres, unit=unit)),
            )
        ):
            self.adopt(name, field)
            row, column = divmod(cell, _FIGURES_ABREAST)
            grid.addWidget(field, row, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, 1)
        self._column.addLayout(grid)

    def _meals(self) -> None:
        caption = QLabel(self.tr("Meals included"))
        caption.setProperty("tone", "caption")
        self.add_widget(caption)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_L)
        for name, label in (
            ("breakfast", self.tr("Breakfast")),
            ("lunch", self.tr("Lunch")),
            ("dinner", self.tr("Dinner")),
        ):
            field = CheckField(label)
            self.adopt(name, field)
            row.addWidget(field)
        self.add_row(row)
