"""One trek as a column of the comparison: each figure as text, and how sure it is."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from lares_desk.documents.sheet import Sheet, metres, number
from lares_desk.documents.text import NBSP
from lares_desk.domain.figures import DayFigures, HighPoint, figures
from lares_desk.domain.itinerary_totals import totals
from lares_desk.domain.places import Place
from lares_desk.domain.trek import DayKind, Itinerary, Lodging

ROWS = (
    "days", "hiking", "camps", "nights", "high", "road", "sleep", "hours", "km", "up", "machu", "permit",
)  # fmt: skip
_SITE = "machu-picchu"


class Compared:
    """A trek whose figures are asked for row by row."""

    def __init__(self, sheet: Sheet, trek: Itinerary) -> None:
        """Compare `trek` in the language of `sheet`."""
        self._sheet = sheet
        self._trek = trek
        self._says: dict[str, Callable[[], str]] = {
            "days": lambda: str(trek.trip_days),
            "hiking": lambda: str(trek.hiking_days),
            "camps": lambda: str(self._nights(Lodging.TENT)),
            "nights": self._roofs,
            "high": lambda: self._highest([each.high for each in self._figures]),
            "road": self._road,
            "sleep": self._sleep,
            "hours": self._hours,
            "km": self._distance,
            "up": self._climb,
            "machu": lambda: sheet.say("yes" if self._visits else "no"),
            "permit": lambda: sheet.say("permit.machu" if self._visits else "permit.none"),
        }

    def value(self, row: str) -> str:
        """Return the figure of one of `ROWS`; what is not known is to be asked for."""
        return self._says[row]() or self._sheet.say("ask")

    @cached_property
    def _figures(self) -> tuple[DayFigures, ...]:
        return tuple(figures(day) for day in self._trek.days)

    @cached_property
    def _visits(self) -> bool:
        return any(point.place.key == _SITE for day in self._trek.days for point in day.waypoints)

    def _nights(self, lodging: Lodging) -> int:
        return sum(day.lodging is lodging for day in self._trek.days)

    def _roofs(self) -> str:
        """Return the nights under a roof, by kind of roof."""
        kinds = [(kind, self._nights(kind)) for kind in (Lodging.HOMESTAY, Lodging.HOTEL)]
        said = [self._sheet.say(f"nights.{kind}", n=count) for kind, count in kinds if count]
        return ", ".join(said) or self._sheet.say("none")

    def _highest(self, points: list[HighPoint | None]) -> str:
        """Return the highest of `points` with its place and the spread of its readings."""
        known = [point for point in points if point]
        if not known:
            return ""
        best = max(known, key=lambda point: point.metres)
        name = self._sheet.name(best.place)
        return " ".join(part for part in (metres(best.metres), self._spread(best.lowest, best.highest), name) if part)

    def _spread(self, lowest: int | None, highest: int | None) -> str:
        if lowest is None or highest is None or lowest == highest:
            return ""
        return f"({number(lowest)}–{number(highest)})"

    def _road(self) -> str:
        """Return the highest point by vehicle, of the days of walking and driving: that of a town is none."""
        days = zip(self._trek.days, self._figures, strict=True)
        return self._highest([each.vehicle_high for day, each in days if day.kind is not DayKind.VISIT])

    def _sleep(self) -> str:
        places: list[Place] = [
            day.sleep_place
            for day in self._trek.days
            if day.sleep_place is not None and day.lodging is not Lodging.NONE and day.sleep_place.metres is not None
        ]
        if not places:
            return ""
        best = max(places, key=lambda place: place.metres or 0)
        spread = self._spread(best.lowest, best.highest)
        return " ".join(part for part in (metres(best.metres or 0), spread, self._sheet.name(best)) if part)

    def _hours(self) -> str:
        """Return the hours of the hiking days; where one of them has none, the sum is the least it can be."""
        known = [day.walk_minutes for day in self._trek.days if day.kind is DayKind.HIKE]
        said = [minutes for minutes in known if minutes is not None]
        if not said:
            return ""
        hours = f"{sum(said) / 60:,.1f}".removesuffix(".0")
        return self._sum(f"{hours}{NBSP}h", complete=len(said) == len(known))

    def _distance(self) -> str:
        """Return the kilometres on foot of the hiking days, the least they can be where one has no figure."""
        days = zip(self._trek.days, self._figures, strict=True)
        known = [each.distance_m for day, each in days if day.kind is DayKind.HIKE]
        said = [distance for distance in known if distance is not None]
        if not said:
            return ""
        kilometres = f"{sum(said) / 1000:,.1f}".removesuffix(".0")
        return self._sum(f"{kilometres}{NBSP}km", complete=len(said) == len(known))

    def _sum(self, text: str, *, complete: bool) -> str:
        return text if complete else self._sheet.say("at_least", value=text)

    def _climb(self) -> str:
        found = totals(self._trek)
        if found.ascent_m is None or found.descent_m is None or not found.ascent_m + found.descent_m:
            return ""
        return f"+{metres(found.ascent_m)}, {metres(-found.descent_m)}"
