"""Air at altitude: pressure, what it holds of oxygen, when water boils and how much longer food takes.

Source: the ICAO standard atmosphere (sea level 1013.25 hPa and 15 °C, 6.5 K less per kilometre). Real pressure over
tropical mountains is 2-3 % higher, so these numbers err on the safe side. The figure that clients read is
dry pressure against sea level, the one that CDC's travellers' page uses ("69 % at 3,050 m"). All of it holds from the
sea to 11 km, and is one of numbers, not of people.
"""

from __future__ import annotations

from math import log10

SEA_LEVEL_HPA = 1013.25
HPA_PER_MMHG = SEA_LEVEL_HPA / 760
COOKING_LOW_PER_1000_FT, COOKING_HIGH_PER_1000_FT = 0.04, 0.11
METRES_PER_1000_FT = 304.8
_SEA_LEVEL_K = 288.15
_LAPSE_K_PER_M = 0.0065
_EXPONENT = 5.25588
_ANTOINE_A, _ANTOINE_B, _ANTOINE_C = 8.07131, 1730.63, 233.426


def pressure_hpa(metres: float) -> float:
    """Return the standard air pressure in hPa at an elevation in metres: 632.6 at 3,800 m."""
    return float(SEA_LEVEL_HPA * (1 - _LAPSE_K_PER_M * metres / _SEA_LEVEL_K) ** _EXPONENT)


def pressure_pct(metres: float) -> float:
    """Return the standard air pressure at an elevation in metres as % of that at sea level: 62.4 at 3,800 m."""
    return pressure_hpa(metres) / SEA_LEVEL_HPA * 100


def boils_c(metres: float) -> float:
    """Return the temperature in °C at which water boils at an elevation in metres: 87.4 at 3,800 m.

    Source: the Antoine equation of water from 1 to 100 °C, log10(mmHg) = 8.07131 - 1730.63 / (233.426 + °C), solved for
    the temperature at the standard pressure.
    """
    return _ANTOINE_B / (_ANTOINE_A - log10(pressure_hpa(metres) / HPA_PER_MMHG)) - _ANTOINE_C


def cooking_factors(metres: float) -> tuple[float, float]:
    """Return how many times as long food boils as at sea level, at least and at most: 1.5 to 2.4 at 3,800 m.

    Source: University of Wyoming Extension, cooking at altitude: 4 to 11 % more time for each 1,000 ft, depending on
    the food. The rule was made for kitchens up to about 3,000 m: higher up it is a rough range.
    """
    thousand_feet = metres / METRES_PER_1000_FT
    return 1 + COOKING_LOW_PER_1000_FT * thousand_feet, 1 + COOKING_HIGH_PER_1000_FT * thousand_feet
