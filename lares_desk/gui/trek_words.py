"""The words and figures of a trek as the window writes them, in the window's language."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject

from lares_desk.domain.figures import figures
from lares_desk.domain.places import Place, PlaceKind
from lares_desk.domain.trek import DayKind, DayState, Itinerary, Lodging, Mode, TrekDay
from lares_desk.gui.trek_quantity import Habit, parse_hours, parse_km, parse_metres


class TrekWords(QObject):
    """Say kinds, hours, lengths and heights in words; figures in the habit of `locale`."""

    def __init__(self, locale: QLocale, parent: QObject | None = None) -> None:
        """Write numbers as `locale` does."""
        super().__init__(parent)
        self._locale = locale

    def kinds(self) -> dict[DayKind, str]:
        """Return what a day is for, in words."""
        return {
            DayKind.HIKE: self.tr("Hiking day"),
            DayKind.VISIT: self.tr("Visit"),
            DayKind.TRANSFER: self.tr("Transfer"),
        }

    def lodgings(self) -> dict[Lodging, str]:
        """Return the kinds of roof, in words."""
        return {
            Lodging.TENT: self.tr("Tent"),
            Lodging.HOMESTAY: self.tr("Homestay"),
            Lodging.HOTEL: self.tr("Hotel"),
            Lodging.NONE: self.tr("No night"),
        }

    def states(self) -> dict[DayState, str]:
        """Return whether a day is walked as planned, in words."""
        return {
            DayState.PLANNED: self.tr("As planned"),
            DayState.SHORTENED: self.tr("Shortened: ends at the lower camp"),
            DayState.CLOSED: self.tr("Closed: nobody walks"),
        }

    def state_mark(self, state: DayState) -> str:
        """Return the word for a day that is not as planned, empty for one that is."""
        return {DayState.SHORTENED: self.tr("shortened"), DayState.CLOSED: self.tr("closed")}.get(state, "")

    def modes(self) -> dict[Mode, str]:
        """Return the ways to reach a place, in words; the start of a day is not one of them."""
        return {Mode.FOOT: self.tr("On foot"), Mode.VEHICLE: self.tr("By vehicle"), Mode.TRAIN: self.tr("By train")}

    def place_kinds(self) -> dict[PlaceKind, str]:
        """Return what a place is, in words."""
        return {
            PlaceKind.TOWN: self.tr("Town"),
            PlaceKind.VILLAGE: self.tr("Village"),
            PlaceKind.CAMP: self.tr("Camp"),
            PlaceKind.PASS: self.tr("Pass"),
            PlaceKind.LAKE: self.tr("Lake"),
            PlaceKind.SPRINGS: self.tr("Hot springs"),
            PlaceKind.SITE: self.tr("Site"),
        }

    def hours_habit(self) -> Habit:
        """Return how hours are typed and written."""
        return Habit(parse_hours, self.hours, self.tr("Write hours like 4 h 30 or 4:30."))

    def km_habit(self) -> Habit:
        """Return how kilometres are typed and written, without their unit."""
        return Habit(parse_km, self.km_number, self.tr("Write kilometres like 6.5."))

    def metres_habit(self) -> Habit:
        """Return how metres are typed and written, without their unit."""
        return Habit(parse_metres, self._locale.toString, self.tr("Write whole metres like 4400."))

    def hours(self, minutes: int) -> str:
        """Return minutes as hours: 4 h, 4 h 30."""
        hours, rest = divmod(minutes, 60)
        if not rest:
            return self.tr("{hours} h").format(hours=hours)
        return self.tr("{hours} h {minutes}").format(hours=hours, minutes=f"{rest:02}")

    def km_number(self, metres: int) -> str:
        """Return metres as kilometres without the unit: 7, 6.5, 0.25."""
        text = self._locale.toString(metres / 1000, "f", 3)
        return text.rstrip("0").rstrip(self._locale.decimalPoint())

    def km(self, metres: int) -> str:
        """Return metres as kilometres."""
        return self.tr("{km} km").format(km=self.km_number(metres))

    def metres(self, metres: int) -> str:
        """Return metres with the unit: 4,400 m."""
        return self.tr("{metres} m").format(metres=self._locale.toString(metres))

    def elevation(self, place: Place) -> str:
        """Return the elevation of a place with the spread of what sources say."""
        if place.metres is None:
            return self.tr("elevation not known")
        chosen = unbroken(self.metres(place.metres))
        low, high = place.lowest, place.highest
        if low is None or high is None or low == high:
            return chosen
        return self.tr("{chosen} · sources say {low} to {high}").format(
            chosen=chosen, low=self._locale.toString(low), high=unbroken(self.metres(high))
        )

    def day_figures(self, day: TrekDay) -> tuple[str, str]:
        """Return the small figures of a day (hours, km, where it sleeps), and the same for a narrow list."""
        found = figures(day)
        parts = [self.hours(day.walk_minutes)] if day.walk_minutes else []
        parts += [self.km(found.distance_m)] if found.distance_m else []
        if found.sleep_m is None:
            return " · ".join(parts), " · ".join(parts)
        height = self.metres(found.sleep_m)
        return " · ".join([*parts, self.tr("sleep {height}").format(height=height)]), " · ".join([*parts, height])

    def retired(self) -> str:
        """Return the mark of a trek that is sold no more."""
        return self.tr("retired")

    def unconfirmed(self) -> str:
        """Return the mark of a trek whose facts the agency has not ticked."""
        return self.tr("to be confirmed by the agency")

    def unconfirmed_briefly(self) -> str:
        """Return the same mark for a narrow list."""
        return self.tr("to be confirmed")

    def days_of(self, itinerary: Itinerary) -> str:
        """Return how long a trek is: 4 days · 3 hiking."""
        if not itinerary.days:
            return self.tr("no days yet")
        count = itinerary.trip_days
        days = self.tr("1 day") if count == 1 else self.tr("{count} days").format(count=count)
        return self.tr("{days} · {hiking} hiking").format(days=days, hiking=itinerary.hiking_days)


def unbroken(figure: str) -> str:
    """Return a figure that keeps its unit on its line."""
    return figure.replace(" ", "\N{NO-BREAK SPACE}")
