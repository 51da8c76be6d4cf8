"""Air pressure at altitude.

Source: the ICAO standard atmosphere (sea level 1013.25 hPa and 15 °C, 6.5 K less per kilometre). Real pressure over
tropical mountains is 2-3 % higher, so these numbers err on the safe side. The figure that clients read is dry pressure
against sea level, the one that CDC's travellers' page uses ("69 % at 3,050 m").
"""

from __future__ import annotations

SEA_LEVEL_HPA = 1013.25
_SEA_LEVEL_K = 288.15
_LAPSE_K_PER_M = 0.0065
_EXPONENT = 5.25588


def pressure_hpa(metres: float) -> float:
    """Return the standard air pressure in hPa at an elevation in metres, from sea level to 11 km."""
    return float(SEA_LEVEL_HPA * (1 - _LAPSE_K_PER_M * metres / _SEA_LEVEL_K) ** _EXPONENT)


def pressure_pct(metres: float) -> float:
    """Return the standard air pressure at an elevation in metres as a percentage of that at sea level."""
    return pressure_hpa(metres) / SEA_LEVEL_HPA * 100
