"""Places, days and reference values of the classic trek, written out by hand for the tests of the rules."""

from __future__ import annotations

from datetime import date

from lares_desk.domain.altitude import Night, Origin, nights
from lares_desk.domain.language import LocalText
from lares_desk.domain.places import Place, PlaceKind, Reading
from lares_desk.domain.reference import Climate, Seasons
from lares_desk.domain.trek import Itinerary, Lodging, Mode, TrekDay, Waypoint

START, FOOT, VEHICLE, TRAIN = Mode.START, Mode.FOOT, Mode.VEHICLE, Mode.TRAIN
JUNE_14 = date(2027, 6, 14)


def place(name: str, metres: int | None, *others: int, kind: PlaceKind = PlaceKind.VILLAGE) -> Place:
    """Return a place whose first reading is the chosen one."""
    readings = [Reading(metres, "chosen by the agency", chosen=True)] if metres is not None else []
    readings += [Reading(other, "somebody else") for other in others]
    return Place(name.lower().replace(" ", "-"), LocalText(name, name), kind, tuple(readings))


def way(start: Place, *legs: tuple[Mode, Place] | tuple[Mode, Place, int]) -> tuple[Waypoint, ...]:
    """Return waypoints from a start and (mode, place, metres of the leg where known)."""
    return (Waypoint(start, START), *(Waypoint(leg[1], leg[0], *leg[2:]) for leg in legs))


def day(number: int, waypoints: tuple[Waypoint, ...] = (), **fields: object) -> TrekDay:
    """Return a trek day."""
    return TrekDay(number, LocalText(f"Day {number}"), waypoints=waypoints, **fields)  # type: ignore[arg-type]


def camp(number: int, at: Place, lodging: Lodging = Lodging.TENT, **fields: object) -> TrekDay:
    """Return a day with a night at a place."""
    return day(number, sleep_place=at, lodging=lodging, **fields)  # type: ignore[arg-type]


CUSCO = place("Cusco", 3399, 3249, 3350, 3400, kind=PlaceKind.TOWN)
CALCA = place("Calca", 2928, 2940, kind=PlaceKind.TOWN)
ROAD_PASS = place("Road pass", 4400, 4265, 4480, kind=PlaceKind.PASS)
LARES = place("Lares hot springs", 3250, 3100, kind=PlaceKind.SPRINGS)
WACAWASI = place("Wacawasi", 3800, 3600, 3850, kind=PlaceKind.CAMP)
IPSAYCOCHA = place("Ipsaycocha Pass", 4500, 4350, 4400, 4600, kind=PlaceKind.PASS)
PATACANCHA = place("Patacancha", 3800, 3700, kind=PlaceKind.CAMP)
OLLANTAYTAMBO = place("Ollantaytambo", 2792, kind=PlaceKind.TOWN)
AGUAS = place("Aguas Calientes", 2040, kind=PlaceKind.TOWN)
MACHU_PICCHU = place("Machu Picchu", 2430, kind=PlaceKind.SITE)
UNKNOWN = place("Somewhere", None)

CLASSIC = (
    camp(
        1,
        WACAWASI,
        waypoints=way(CUSCO, (VEHICLE, CALCA, 50_000), (VEHICLE, ROAD_PASS), (VEHICLE, LARES), (FOOT, WACAWASI, 7000)),
    ),
    camp(2, PATACANCHA, waypoints=way(WACAWASI, (FOOT, IPSAYCOCHA, 7000), (FOOT, PATACANCHA, 6000))),
    camp(3, AGUAS, Lodging.HOTEL, waypoints=way(PATACANCHA, (FOOT, OLLANTAYTAMBO, 11_000), (TRAIN, AGUAS, 40_000))),
    day(4, way(AGUAS, (VEHICLE, MACHU_PICCHU), (VEHICLE, AGUAS), (TRAIN, OLLANTAYTAMBO), (VEHICLE, CUSCO))),
)
L4 = Itinerary("L4", LocalText("Lares Trek", "Camino de Lares"), start_place=CUSCO, days=CLASSIC)

CLIMATE = Climate(
    station="Cusco",
    station_m=3310,
    min_c=(7, 7, 6, 5, 3, 1, 1, 2, 5, 6, 6, 7),
    max_c=(19, 19, 19, 19, 19, 19, 19, 20, 20, 21, 21, 20),
    rain_mm=(145, 135, 105, 45, 10, 2, 5, 10, 20, 40, 70, 125),
    rain_days=(18, 13, 11, 8, 3, 2, 2, 2, 7, 8, 12, 16),
    advised_night_c=-5,
    advised_bag_c=-10,
    source="climieviaggi.it",
)
SEASONS = Seasons(
    {
        "dry": frozenset({5, 6, 7, 8, 9}),
        "rainy": frozenset({11, 12, 1, 2, 3}),
        "green": frozenset({12, 1, 2, 3, 4, 5, 6}),
        "golden": frozenset({7, 8, 9, 10, 11}),
    },
    "the agency",
)


def from_place(at: Place) -> Origin:
    """Return an origin of two nights at a place."""
    return Origin(at.name, at.metres, 2)


def nights_of(*days: TrekDay, origin: Origin | None = None, start: date = JUNE_14) -> tuple[Night, ...]:
    """Return the nights of a trek that starts from Cusco unless told otherwise."""
    return nights(days, start, origin or from_place(CUSCO), CLIMATE)
